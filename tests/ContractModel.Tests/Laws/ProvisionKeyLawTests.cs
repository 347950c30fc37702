using FsCheck;
using FsCheck.Fluent;

namespace ContractModel.Tests.Laws;

/// <summary>A provision's key is the same after it was written and read, whoever made it.</summary>
public class ProvisionKeyLawTests
{
    private static readonly string[] Parts = ["MOU", "Side Letter", "Appendix", "Article", "Memorandum of Understanding", "IV", "18", "C", "Calendar", "&", " ", " ", "-", "–", ":", "\"", "”", ".", "’", "é", "ı"];

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.Elements(Parts).ListOf().Select(parts => string.Concat(parts)));

    [Fact]
    public void Parse_OfAKeyAsItIsWritten_GivesAnEqualKey() =>
        Prop.ForAll(Texts, text => !ProvisionKey.TryParse(text, out var key) || (ProvisionKey.TryParse(key.ToString(), out var again) && again == key)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void MemorandumName_MadeInCode_IsRefusedOrReadBackEqual() => Prop.ForAll(Texts, text =>
    {
        foreach (var form in Enum.GetValues<MemorandumForm>())
        {
            MemorandumName made;
            try
            {
                made = new MemorandumName(form, text);
            }
            catch (ArgumentException)
            {
                continue;
            }

            ProvisionKey.Parse(made.ToString()).Should().Be(made);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData(MemorandumForm.Subject, "MOU Calendar")]
    [InlineData(MemorandumForm.Subject, "18")]
    [InlineData(MemorandumForm.Subject, "Article IV")]
    public void MemorandumName_ThatWouldBeReadAsAnother_Throws(MemorandumForm form, string name)
    {
        var make = () => new MemorandumName(form, name);

        make.Should().Throw<ArgumentException>().WithMessage("*another provision*");
    }
}
