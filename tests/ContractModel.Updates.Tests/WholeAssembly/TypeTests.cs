using System.Reflection;
using System.Runtime.CompilerServices;
using ContractModel.Tests.WholeAssembly;

namespace ContractModel.Updates.Tests.WholeAssembly;

/// <summary>What holds for every public type: sealed and immutable.</summary>
public class TypeTests
{
    [Fact]
    public void Types_AreSealed() => UpdatesSurface.Types.Where(type => !type.IsSealed || type.IsInterface).Should().BeEmpty();

    [Fact]
    public void Structs_AreReadOnly() => UpdatesSurface.Types.Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute))).Should().BeEmpty();

    [Fact]
    public void Properties_HaveNoSetterButInit() =>
        UpdatesSurface.Members.OfType<PropertyInfo>().Where(property => property.SetMethod is { } set && PublicSurface.IsVisible(set) && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Should().BeEmpty();

    [Fact]
    public void Fields_CannotBeSet() => UpdatesSurface.Members.OfType<FieldInfo>().Where(field => !field.IsInitOnly && !field.IsLiteral).Should().BeEmpty();

    [Fact]
    public void Members_GiveNoListsThatCanBeChanged() =>
        UpdatesSurface.Members.Where(member => IsMutable((member as PropertyInfo)?.PropertyType ?? (member as MethodInfo)?.ReturnType)).Should().BeEmpty();

    [Fact]
    public void Lists_ThatCanBeChanged_AreKnown()
    {
        IsMutable(typeof(List<string>)).Should().BeTrue();
        IsMutable(typeof(string[])).Should().BeTrue();
        IsMutable(typeof(ValueList<string>)).Should().BeFalse();
    }

    private static bool IsMutable(Type? type) =>
        type is not null && (type.IsArray || type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollection<>)));
}
