using System.Text;

namespace ContractModel.Tests;

public class IsoTests
{
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
        if (read) Iso.Write(day).Should().Be(text);
    }
}
