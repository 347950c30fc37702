using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>What holds for every public type: closed, immutable, with no way round.</summary>
public class TypeTests
{
    [Fact]
    public void Types_AreSealedStaticEnumsStructsOrClosedFamilies() =>
        PublicSurface.Types.Where(type => !type.IsSealed && !type.IsEnum && !type.IsValueType && !IsClosed(type)).Should().BeEmpty();

    [Fact]
    public void AbstractRecords_HaveAnAbstractMemberThatOutsidersCannotSee() =>
        PublicSurface.Types.Where(type => type.IsAbstract && !type.IsSealed && PublicSurface.IsRecord(type) && !HiddenAbstractMembers(type).Any())
            .Should().BeEmpty("the copy constructor of a record is open to a derived type of any assembly, so only such a member closes it");

    [Fact]
    public void IsClosed_OfATypeThatAnotherAssemblyCouldDeriveFrom_SaysNo()
    {
        IsClosed(typeof(OpenFamily)).Should().BeFalse();
        IsClosed(typeof(BargainingEvent)).Should().BeTrue();
        IsClosed(typeof(Vocabulary<Code>)).Should().BeTrue();
    }

    [Fact]
    public void Interfaces_AreNotPublic() => PublicSurface.Types.Where(type => type.IsInterface).Should().BeEmpty("a closed model has no part for others to write");

    [Fact]
    public void Properties_HaveNoSetterButInit() =>
        PublicSurface.Types.SelectMany(type => type.GetProperties()).Where(property => property.DeclaringType!.Assembly == PublicSurface.Assembly && property.SetMethod is { } set && PublicSurface.IsVisible(set) && !IsInit(set)).Should().BeEmpty();

    [Fact]
    public void Fields_ThatAreVisible_CannotBeSet() =>
        PublicSurface.Types.Where(type => !type.IsEnum).SelectMany(PublicSurface.MembersOf).OfType<FieldInfo>().Where(field => !field.IsInitOnly && !field.IsLiteral).Should().BeEmpty();

    [Fact]
    public void Structs_AreReadOnly() =>
        PublicSurface.Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeEmpty();

    [Fact]
    public void Properties_AreNoArraysAndNoListsThatCanBeChanged() =>
        PublicSurface.Types.SelectMany(type => type.GetProperties()).Where(property => property.DeclaringType!.Assembly == PublicSurface.Assembly && IsMutable(property.PropertyType)).Should().BeEmpty();

    [Fact]
    public void Methods_GiveNoListsThatCanBeChanged() =>
        PublicSurface.Types.SelectMany(PublicSurface.MembersOf).OfType<MethodInfo>().Where(method => IsMutable(method.ReturnType)).Should().BeEmpty();

    // The text the compiler writes formats numbers and dates in the reader's culture; a record that holds some writes its own.
    [Fact]
    public void Records_WithTheCompilersText_HoldOnlyWhatHasNoCulture() =>
        PublicSurface.Types.Where(type => type.IsSealed && PublicSurface.IsRecord(type) && HasCompilersText(type) && !type.GetProperties().All(IsPlain)).Should().BeEmpty();

    private static bool HasCompilersText(Type type) => type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsPlain(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(string) || type == typeof(bool) || type.Assembly == PublicSurface.Assembly);

    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(constructor => !PublicSurface.IsVisible(constructor)) || HiddenAbstractMembers(type).Any();

    private static IEnumerable<MethodInfo> HiddenAbstractMembers(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Where(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly));

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && (type.Namespace == "System.Collections.Generic" || type.Namespace == "System.Collections.ObjectModel") && !type.IsInterface)
        || (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(IList<>) || type.GetGenericTypeDefinition() == typeof(IDictionary<,>) || type.GetGenericTypeDefinition() == typeof(ICollection<>)));

    private abstract record OpenFamily
    {
        internal abstract record Member : OpenFamily;
    }
}
