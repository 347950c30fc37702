using System.Text;
using ContractModel.Json;

namespace ContractModel.Tests.Json;

public class Utf8TableTests
{
    [Fact]
    public void TryGetValue_WordsOfEveryLength_FindsEachAndNoOther()
    {
        string[] words = [.. Enumerable.Range(0, 40).SelectMany(length => Enumerable.Range(0, length).Select(place => Word(length, place))), ""];
        var table = Utf8Table<string>.Of(words, word => word);

        foreach (var word in words) Found(table, word).Should().Be(word);
        for (var length = 1; length < 42; length++) Found(table, new string('a', length)).Should().BeNull();
    }

    [Fact]
    public void TryGetValue_InAnEmptyTable_FindsNothing() => Found(new Utf8Table<string>(), "a").Should().BeNull();

    // Words of one length differ in one place only.
    private static string Word(int length, int place) => new string('a', place) + 'b' + new string('a', length - place - 1);

    private static string? Found(Utf8Table<string> table, string word) => table.TryGetValue(Encoding.UTF8.GetBytes(word), out var found) ? found : null;
}
