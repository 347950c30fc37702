using System.Text;
using ContractModel.Json;
using NodaTime;

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

    [Fact]
    public void TryReadDay_FromBytes_IsTheDayOfThePattern()
    {
        foreach (var year in (string[])["0000", "0001", "1799", "1900", "2000", "2023", "2024", "9999", "-999", "20a4", "2o24"])
        {
            for (var month = 0; month <= 13; month++)
            {
                for (var day = 0; day <= 32; day++)
                {
                    foreach (var text in (string[])[$"{year}-{month:00}-{day:00}", $"{year}/{month:00}-{day:00}", $"{year}-{month}-{day}"]) RequireSame(text);
                }
            }
        }
    }

    private static void RequireSame(string text)
    {
        var read = Iso.TryReadDay(Encoding.UTF8.GetBytes(text), out LocalDate day);
        var expected = Iso.TryReadDay(text, out LocalDate wanted);

        (read, day).Should().Be((expected, wanted), "the text is {0}", text);
    }

    // Words of one length differ in one place only.
    private static string Word(int length, int place) => new string('a', place) + 'b' + new string('a', length - place - 1);

    private static string? Found(Utf8Table<string> table, string word) => table.TryGetValue(Encoding.UTF8.GetBytes(word), out var found) ? found : null;
}
