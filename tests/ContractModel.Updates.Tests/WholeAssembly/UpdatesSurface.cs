using System.Reflection;
using ContractModel.Tests.WholeAssembly;

namespace ContractModel.Updates.Tests.WholeAssembly;

/// <summary>What an outsider sees of this package, by reflection.</summary>
internal static class UpdatesSurface
{
    internal static readonly Assembly Assembly = typeof(UpdatePage).Assembly;

    internal static readonly Type[] Types = [.. Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    internal static readonly MemberInfo[] Members = [.. Types.SelectMany(PublicSurface.MembersOf).Where(member => member is not Type && member is not FieldInfo { Name: "value__" })];
}
