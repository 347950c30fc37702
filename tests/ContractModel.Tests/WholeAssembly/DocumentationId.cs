using System.Reflection;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>The name by which the documentation file knows a member, such as <c>M:ContractModel.Money.#ctor(System.Decimal,System.String)</c>.</summary>
internal static class DocumentationId
{
    internal static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{NameOf(type)}",
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{NameOf(property.DeclaringType!)}.{property.Name.Replace('.', '#')}{ParametersOf(property.GetIndexParameters())}",
        ConstructorInfo constructor => $"M:{NameOf(constructor.DeclaringType!)}.#ctor{ParametersOf(constructor.GetParameters())}",
        MethodInfo method => $"M:{NameOf(method.DeclaringType!)}.{method.Name.Replace('.', '#')}{ArityOf(method)}{ParametersOf(method.GetParameters())}{ResultOf(method)}",
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private static string ArityOf(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"``{method.GetGenericArguments().Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : "";

    private static string ResultOf(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? $"~{Written(method.ReturnType)}" : "";

    private static string ParametersOf(ParameterInfo[] parameters) => parameters.Length == 0 ? "" : $"({string.Join(',', parameters.Select(p => Written(p.ParameterType)))})";

    private static string Written(Type type)
    {
        if (type.IsByRef) return $"{Written(type.GetElementType()!)}@";
        if (type.IsArray) return $"{Written(type.GetElementType()!)}[]";
        if (type.IsGenericParameter) return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        if (!type.IsGenericType) return NameOf(type);
        var name = type.GetGenericTypeDefinition().FullName!;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}{{{string.Join(',', type.GetGenericArguments().Select(Written))}}}";
    }
}
