using System.Text;

namespace ContractModel.Updates.Tests.Hostile;

/// <summary>Pages that are refused, each with one clear message.</summary>
public class RefusedPageTests
{
    private const int ReadAtMost = UpdatePage.LargestPage + 1;

    [Theory]
    [InlineData(100L * 1024 * 1024)]
    [InlineData(long.MaxValue)]
    public void Read_OfAStreamThatIsTooLarge_StopsBehindTheLargestPage(long length)
    {
        using var stream = new CountingStream(length, canSeek: false);
        using var seekable = new CountingStream(length, canSeek: true);

        FluentActions.Invoking(() => UpdatePage.Read(stream)).Should().Throw<PageFormatException>().WithMessage("CM5001 The page has more than 16 MiB.*").Which.Code.Should().Be(Code.PageTooLarge);
        FluentActions.Invoking(() => UpdatePage.Read(seekable)).Should().Throw<PageFormatException>().Which.Code.Should().Be(Code.PageTooLarge);

        stream.Given.Should().BeLessThanOrEqualTo(ReadAtMost);
        seekable.Given.Should().BeLessThanOrEqualTo(ReadAtMost);
    }

    [Fact]
    public void Read_OfTheLargestPage_IsNotRefused()
    {
        using var stream = new CountingStream(UpdatePage.LargestPage, canSeek: false);

        UpdatePage.Read(stream).Text.Should().HaveLength(UpdatePage.LargestPage);
    }

    [Fact]
    public void OfText_TooLong_IsRefused()
    {
        var text = new string('a', ReadAtMost);

        FluentActions.Invoking(() => UpdatePage.OfText(text)).Should().Throw<PageFormatException>().Which.Code.Should().Be(Code.PageTooLarge);
        FluentActions.Invoking(() => UpdatePage.OfHtml(text)).Should().Throw<PageFormatException>().Which.Code.Should().Be(Code.PageTooLarge);
    }

    public static TheoryData<string, byte[]> NoTexts() => new()
    {
        { "zeros", new byte[1000] },
        { "a document", [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)'a', 1000)] },
        { "utf-16 without a mark", Encoding.Unicode.GetBytes("UTLA met with LAUSD.") },
        { "control characters", [.. Enumerable.Range(0, 1000).Select(i => (byte)(i % 64))] },
        { "a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13] },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void Read_OfWhatIsNoText_IsRefused(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);

        FluentActions.Invoking(() => UpdatePage.Read(stream)).Should().Throw<PageFormatException>(name).Which.Code.Should().Be(Code.PageNotText);
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(2200)]
    public void OfText_PublishedInNoYearOfPages_IsRefused(int year)
    {
        var day = new LocalDate(year, 6, 1);

        FluentActions.Invoking(() => UpdatePage.OfText("a", published: day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("published");
        FluentActions.Invoking(() => UpdatePage.OfHtml("a", published: day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("published");
    }

    [Theory]
    [InlineData("9999-12-31", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("2025-11-20", "2025-11-20")]
    public void OfHtml_StatesADay_TakesOneThatAPageCanHave(string stated, string? expected)
    {
        var page = UpdatePage.OfHtml($"<meta property='article:published_time' content='{stated}T08:00:00Z'><p>a");

        (page.Published is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null).Should().Be(expected);
    }

    /// <summary>A stream of the letter a that counts what it gives.</summary>
    private sealed class CountingStream(long length, bool canSeek) : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var some = (int)Math.Min(count, length - Given);
            buffer.AsSpan(offset, some).Fill((byte)'a');
            Given += some;
            return some;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
