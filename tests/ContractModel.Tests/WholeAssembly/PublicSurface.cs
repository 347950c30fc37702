using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>What an outsider sees of the package, by reflection.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    internal static readonly Assembly Assembly = typeof(NegotiationLog).Assembly;

    internal static readonly Type[] Types = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Gets the members that an outsider can call and a person wrote; what the compiler adds to every record is left out.</summary>
    internal static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member => IsVisible(member) && !IsAdded(member));

    internal static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        Type { IsNested: true } nested => nested.IsNestedPublic,
        _ => false,
    };

    private static bool IsAdded(MemberInfo member)
    {
        if (member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)) return true;
        if (member is MethodInfo { IsSpecialName: true } method) return !method.Name.StartsWith("op_", StringComparison.Ordinal);
        if (member is PropertyInfo property) return property.Name == "EqualityContract";
        if (member is FieldInfo field) return field.IsSpecialName;
        return member is ConstructorInfo constructor && (constructor.IsStatic || IsCopy(constructor) || (constructor.GetParameters().Length == 0 && IsRecord(constructor.DeclaringType!)));
    }

    internal static bool IsRecord(Type type) => type.GetMethod("<Clone>$", BindingFlags.Public | BindingFlags.Instance) is not null;

    private static bool IsCopy(ConstructorInfo constructor) => constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
