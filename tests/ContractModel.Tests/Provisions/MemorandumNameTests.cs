namespace ContractModel.Tests.Provisions;

public class MemorandumNameTests
{
    [Theory]
    [InlineData("MOU Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("mou: Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("M.O.U. – Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("MOU-Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("MOU “Community Schools”", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("Memorandum of Understanding: Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("Memorandum of Agreement: Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("Memorandum Community Schools", MemorandumForm.Memorandum, "Community Schools")]
    [InlineData("Side Letter – Calendar", MemorandumForm.SideLetter, "Calendar")]
    [InlineData("Side-Letter Calendar", MemorandumForm.SideLetter, "Calendar")]
    [InlineData("Sideletter Calendar", MemorandumForm.SideLetter, "Calendar")]
    [InlineData("Appendix L", MemorandumForm.Appendix, "L")]
    [InlineData("App. L", MemorandumForm.Appendix, "L")]
    [InlineData("Respectful Treatment", MemorandumForm.Subject, "Respectful Treatment")]
    [InlineData("Mouse Control", MemorandumForm.Subject, "Mouse Control")]
    [InlineData("MOU", MemorandumForm.Subject, "MOU")]
    public void TryParse_WrittenForm_IsSplitIntoFormAndName(string text, MemorandumForm form, string name)
    {
        MemorandumName.TryParse(text, out var memorandum).Should().BeTrue();

        memorandum!.Form.Should().Be(form);
        memorandum.Name.Should().Be(name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("–")]
    [InlineData("...")]
    public void TryParse_NothingNamed_IsRefused(string? text) => MemorandumName.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void TryParse_LongerThanAnyText_IsRefused() => MemorandumName.TryParse(new string('a', 100_001), out _).Should().BeFalse();

    [Theory]
    [InlineData("MOU Healthy, Green Schools", "Memorandum of Understanding: healthy green schools")]
    [InlineData("MOU Health & Safety", "MOU Health and Safety")]
    [InlineData("MOU Health&Safety", "MOU HEALTH AND SAFETY")]
    [InlineData("MOU Teachers' Aides", "MOU Teachers’ Aides")]
    [InlineData("MOU Co-Location", "MOU Co Location")]
    [InlineData("MOU U.S. History", "MOU US History")]
    [InlineData("MOU  Two   Spaces", "MOU Two Spaces")]
    [InlineData("Appendix L", "APP. L.")]
    [InlineData("Écoles", "écoles")]
    public void Equality_SameWords_AreOneNameWithOneHash(string left, string right)
    {
        var (a, b) = (ProvisionKey.Parse(left), ProvisionKey.Parse(right));

        a.Should().Be(b);
        a.GetHashCode().Should().Be(b.GetHashCode());
        a.CompareTo(b).Should().Be(0);
    }

    [Theory]
    [InlineData("MOU Calendar", "Side Letter Calendar")]
    [InlineData("MOU Calendar", "Calendar")]
    [InlineData("MOU Calendar", "MOU Calendars")]
    [InlineData("MOU Adult Education", "MOU AdultEducation")]
    [InlineData("Appendix L", "Appendix M")]
    public void Equality_OtherFormOrWords_AreTwoNames(string left, string right)
    {
        var (a, b) = (ProvisionKey.Parse(left), ProvisionKey.Parse(right));

        a.Should().NotBe(b);
        a.CompareTo(b).Should().NotBe(0);
        Math.Sign(a.CompareTo(b)).Should().Be(-Math.Sign(b.CompareTo(a)));
    }

    [Fact]
    public void Equality_TwoSpellings_KeepTheirOwnPrintedForm()
    {
        ProvisionKey.Parse("MOU health & safety").ToString().Should().Be("MOU health & safety");
        ProvisionKey.Parse("Memorandum Health and Safety").ToString().Should().Be("MOU Health and Safety");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("--")]
    [InlineData("&")]
    public void Constructor_NoLetterOrDigit_Throws(string name)
    {
        var make = () => new MemorandumName(MemorandumForm.Subject, name);

        make.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("25C")]
    [InlineData("Article IV")]
    [InlineData("MOU Calendar")]
    [InlineData("Side Letter Calendar")]
    public void Constructor_SubjectThatReadsAsAnotherKey_Throws(string name)
    {
        var make = () => new MemorandumName(MemorandumForm.Subject, name);

        make.Should().Throw<ArgumentException>().WithMessage($"*{name}*");
    }

    [Fact]
    public void Constructor_UndefinedForm_Throws()
    {
        var make = () => new MemorandumName((MemorandumForm)9, "Calendar");

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(MemorandumForm.Memorandum, "– Calendar")]
    [InlineData(MemorandumForm.Memorandum, "MOU")]
    [InlineData(MemorandumForm.Memorandum, "25C")]
    [InlineData(MemorandumForm.SideLetter, "Side Letter 3")]
    [InlineData(MemorandumForm.Appendix, "\"L\"")]
    [InlineData(MemorandumForm.Appendix, "1")]
    [InlineData(MemorandumForm.Subject, "Class size: grades 4–6")]
    public void ToString_AnyName_ParsesBackToAnEqualKey(MemorandumForm form, string name)
    {
        var key = new MemorandumName(form, name);

        ProvisionKey.Parse(key.ToString()).Should().Be(key);
    }
}
