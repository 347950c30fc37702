namespace ContractModel.Tests;

public class ValueListTests
{
    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<string> list = default;

        list.Count.Should().Be(0);
        list.IsEmpty.Should().BeTrue();
        list.Should().BeEmpty();
        list.Equals([]).Should().BeTrue();
        list.GetHashCode().Should().Be(ValueList.From<string>([]).GetHashCode());
        list.ToString().Should().Be("[]");
    }

    [Fact]
    public void Equality_IsByItemsAndTheirOrder()
    {
        ValueList<string> list = ["a", "b"];

        (list == ["a", "b"]).Should().BeTrue();
        list.GetHashCode().Should().Be(ValueList.From(["a", "b"]).GetHashCode());
        (list != ["b", "a"]).Should().BeTrue();
        (list != ["a"]).Should().BeTrue();
        list.Equals((object)"a").Should().BeFalse();
    }

    [Fact]
    public void Indexer_OutOfRange_Throws()
    {
        ValueList<int> list = [1];

        list[0].Should().Be(1);
        FluentActions.Invoking(() => list[1]).Should().Throw<IndexOutOfRangeException>();
        FluentActions.Invoking(() => default(ValueList<int>)[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void From_Null_Throws() => FluentActions.Invoking(() => ValueList.From<int>(null!)).Should().Throw<ArgumentNullException>();
}
