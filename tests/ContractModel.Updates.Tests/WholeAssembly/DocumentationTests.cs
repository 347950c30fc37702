using System.Reflection;
using System.Xml.Linq;
using ContractModel.Tests.WholeAssembly;

namespace ContractModel.Updates.Tests.WholeAssembly;

/// <summary>Every public member says what it is, in the file that an editor reads beside the assembly.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument.Load(Path.ChangeExtension(UpdatesSurface.Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [Fact]
    public void Types_HaveASummaryThatIsASentence()
    {
        UpdatesSurface.Types.Length.Should().BeGreaterThan(15);
        UpdatesSurface.Types.Select(DocumentationId.Of).Where(id => !IsSentence(SummaryOf(id))).Should().BeEmpty();
    }

    [Fact]
    public void Members_HaveASummaryThatIsASentence() =>
        UpdatesSurface.Members.Where(member => !IsPositional(member)).Select(DocumentationId.Of).Where(id => !IsSentence(SummaryOf(id)) && !Inherits(id)).Should().BeEmpty();

    [Fact]
    public void PositionalMembers_AreDescribedByTheirType() =>
        UpdatesSurface.Members.OfType<PropertyInfo>().Where(IsPositional).Select(property => (Type: DocumentationId.Of(property.DeclaringType!), property.Name)).Distinct()
            .Where(parameter => !Documented[parameter.Type].Elements("param").Any(e => e.Attribute("name")!.Value == parameter.Name && e.Value.Trim().EndsWith('.'))).Should().BeEmpty();

    // The members of a positional record are described by the parameters of its type.
    private static bool IsPositional(MemberInfo member) => member switch
    {
        PropertyInfo property => Constructors(property.DeclaringType!).Any(c => c.GetParameters().Any(p => p.Name == property.Name)),
        ConstructorInfo constructor => constructor.GetParameters() is { Length: > 0 } parameters && parameters.All(p => constructor.DeclaringType!.GetProperty(p.Name!) is not null),
        _ => false,
    };

    private static ConstructorInfo[] Constructors(Type type) => type.GetConstructors();

    private static bool Inherits(string id) => Documented.TryGetValue(id, out var member) && member.Element("inheritdoc") is not null;

    private static string SummaryOf(string id) => Documented.GetValueOrDefault(id)?.Element("summary")?.Value.Trim() ?? "";

    private static bool IsSentence(string text) => text.EndsWith('.') && (char.IsUpper(text[0]) || char.IsDigit(text[0]));
}
