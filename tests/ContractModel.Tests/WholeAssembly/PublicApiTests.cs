using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>The public API, one member a line, so that no change to it goes unseen.</summary>
public class PublicApiTests
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(char)] = "char", [typeof(int)] = "int", [typeof(decimal)] = "decimal", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    [Fact]
    public void PublicApi_IsTheCommittedOne() => Written().ShouldBeCommittedAs("tests/ContractModel.Tests/WholeAssembly/PublicApi.txt");

    [Fact]
    public void PublicApi_NamesNoTypeOfAPackageButNodaTimeAndSmartEnum()
    {
        var namespaces = PublicSurface.Types.SelectMany(PublicSurface.MembersOf).SelectMany(TypesIn).Append(typeof(Code).BaseType!.BaseType!).Select(type => type.Assembly).Distinct()
            .Where(assembly => assembly != PublicSurface.Assembly && !assembly.GetName().Name!.StartsWith("System.", StringComparison.Ordinal)).Select(assembly => assembly.GetName().Name);

        namespaces.Should().BeEquivalentTo(["NodaTime", "Ardalis.SmartEnum"]);
    }

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        _ => [],
    };

    private static string Written()
    {
        var lines = PublicSurface.Types.SelectMany(type => PublicSurface.MembersOf(type).Where(member => member is not Type).Select(member => $"{NameOf(type)}.{Signature(member)}").Append(Head(type)));
        return string.Join('\n', lines.Distinct().Order(StringComparer.Ordinal)) + "\n";
    }

    private static string Head(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : PublicSurface.IsRecord(type) ? "record" : "class";
        var modifier = type.IsAbstract && !type.IsSealed ? "abstract " : "";
        var parents = type.GetInterfaces().Where(i => i.IsPublic && type.BaseType?.GetInterfaces().Contains(i) != true).Select(NameOf).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType) parents = parents.Prepend(NameOf(parent)).OrderBy(_ => 0);
        var list = type.IsEnum ? "" : string.Join(", ", parents);
        return $"{NameOf(type)} ({modifier}{kind}{(list.Length == 0 ? "" : $" : {list}")})";
    }

    private static string Signature(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {Convert.ToString(field.DeclaringType!.IsEnum ? (int)field.GetRawConstantValue()! : field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{field.Name} : {NameOf(field.FieldType)} (static readonly)",
        PropertyInfo property => $"{property.Name}{Indexes(property)} : {NameOf(property.PropertyType)} {{ get; {(property.SetMethod is { } set && PublicSurface.IsVisible(set) ? "init; " : "")}}}{Modifiers(property)}",
        ConstructorInfo constructor => $".ctor{Parameters(constructor)}",
        MethodInfo method => $"{method.Name}{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "")}{Parameters(method)} : {NameOf(method.ReturnType)}{(method.IsStatic ? " (static)" : "")}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static string Modifiers(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute)) ? " (required)" : property.GetMethod!.IsStatic ? " (static)" : "";

    private static string Indexes(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } indexes ? $"[{string.Join(", ", indexes.Select(Parameter))}]" : "";

    private static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    private static string Parameter(ParameterInfo parameter)
    {
        var isParams = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute));
        var way = isParams ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var value = parameter.HasDefaultValue ? $" = {Convert.ToString(parameter.RawDefaultValue, CultureInfo.InvariantCulture) switch { null or "" => "null", var text => text }}" : "";
        return $"{way}{NameOf(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!);
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{NameOf(value)}?";
        if (type.IsGenericParameter) return type.Name;
        var name = type.IsNested ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : type.Assembly == PublicSurface.Assembly ? type.FullName ?? $"{type.Namespace}.{type.Name}" : type.Name;
        if (!type.IsGenericType) return name;
        name = type.IsNested ? name : type.Assembly == PublicSurface.Assembly ? $"{type.Namespace}.{type.Name}" : type.Name;
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : $"{name[..tick]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
