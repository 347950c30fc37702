using System.Reflection;
using System.Xml.Linq;

namespace ContractModel.Tests.WholeAssembly;

/// <summary>Every public member says what it is, in the file that an editor reads beside the assembly.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument.Load(Path.ChangeExtension(PublicSurface.Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Types_HaveASummary() => PublicSurface.Types.Select(DocumentationId.Of).Where(id => !HasSummary(id)).Should().BeEmpty();

    [Fact]
    public void Members_HaveASummaryOrInheritOne() =>
        PublicSurface.Types.SelectMany(PublicSurface.MembersOf).Where(NeedsText).Select(DocumentationId.Of).Where(id => !HasSummary(id)).Should().BeEmpty();

    [Fact]
    public void PositionalMembers_AreDescribedByTheirRecord()
    {
        var undescribed =
            from type in PublicSurface.Types
            where PublicSurface.IsRecord(type)
            from constructor in type.GetConstructors()
            from parameter in constructor.GetParameters()
            where IsPositional(type, parameter) && TextOf(DocumentationId.Of(type), "param", parameter.Name!).Length == 0
            select $"{type.Name}.{parameter.Name}";

        undescribed.Should().BeEmpty();
    }

    [Fact]
    public void Summaries_AreSentences()
    {
        var summaries = PublicSurface.Types.SelectMany(type => PublicSurface.MembersOf(type).Where(NeedsText).Append(type)).Select(DocumentationId.Of)
            .Select(id => (Id: id, Text: Documented.GetValueOrDefault(id)?.Element("summary")?.Value.Trim())).Where(entry => entry.Text is not null).ToArray();

        summaries.Length.Should().BeGreaterThan(500);
        summaries.Where(entry => !entry.Text!.EndsWith('.') || !char.IsUpper(entry.Text[0])).Should().BeEmpty();
    }

    // The members of a positional record are described by the parameters of its type.
    private static bool NeedsText(MemberInfo member) => member switch
    {
        PropertyInfo property => !property.DeclaringType!.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.Name == property.Name),
        ConstructorInfo constructor => !constructor.GetParameters().Any(p => IsPositional(constructor.DeclaringType!, p)),
        Type => false,
        FieldInfo { Name: "value__" } => false,
        _ => true,
    };

    private static bool IsPositional(Type type, ParameterInfo parameter) => PublicSurface.IsRecord(type) && type.GetProperty(parameter.Name!) is not null;

    private static bool HasSummary(string id) =>
        Documented.TryGetValue(id, out var member) && (member.Element("inheritdoc") is not null || member.Element("summary") is { } summary && !string.IsNullOrWhiteSpace(summary.Value));

    private static string TextOf(string id, string element, string name) =>
        Documented.GetValueOrDefault(id)?.Elements(element).FirstOrDefault(e => e.Attribute("name")?.Value == name)?.Value.Trim() ?? "";
}
