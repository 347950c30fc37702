using System.Reflection;
using System.Runtime.CompilerServices;
using ContractModel.Tests;
using ContractModel.Tests.WholeAssembly;

namespace ContractModel.Updates.Tests.WholeAssembly;

/// <summary>The public API, one member a line, so that no change to it goes unseen.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheCommittedOne() => Written().ShouldBeCommittedAs("tests/ContractModel.Updates.Tests/WholeAssembly/PublicApi.txt");

    [Fact]
    public void PublicApi_NamesNoTypeOfAPackageButTheModelAndNodaTime() =>
        UpdatesSurface.Members.SelectMany(TypesIn).Concat(UpdatesSurface.Types.Select(type => type.BaseType).OfType<Type>()).SelectMany(Parts).Select(type => type.Assembly).Distinct()
            .Where(assembly => assembly != UpdatesSurface.Assembly && !assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal)).Select(assembly => assembly.GetName().Name)
            .Should().BeEquivalentTo(["ContractModel", "NodaTime"]);

    private static string Written() =>
        string.Join('\n', UpdatesSurface.Types.Select(Head).Concat(UpdatesSurface.Members.Select(Line)).Order(StringComparer.Ordinal)) + "\n";

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : PublicSurface.IsRecord(type) ? "record" : "class";
        return $"{DocumentationId.Of(type)} ({kind}{(type.BaseType is { } parent && !type.IsValueType && parent != typeof(object) ? $" : {parent.FullName}" : "")})";
    }

    private static string Line(MemberInfo member) => DocumentationId.Of(member) + member switch
    {
        FieldInfo { IsLiteral: true } field => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" = {field.GetRawConstantValue()}"),
        PropertyInfo property => $" : {property.PropertyType}{(property.SetMethod is { } set && PublicSurface.IsVisible(set) ? " init" : "")}{(property.IsDefined(typeof(RequiredMemberAttribute)) ? " required" : "")}",
        MethodInfo method => $" ({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name + (parameter.HasDefaultValue ? "?" : "")))}) : {method.ReturnType}{(method.IsStatic ? " static" : "")}",
        ConstructorInfo constructor => $" ({string.Join(", ", constructor.GetParameters().Select(parameter => parameter.Name))})",
        _ => "",
    };

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodBase method => method.GetParameters().Select(p => p.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
}
