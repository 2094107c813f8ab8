using System.Text;
using BriefingBot.Text.Encodings;

namespace BriefingBot.Text.Tests.Encodings;

public sealed class TextDecodingTests
{
    private const string Russian = "Мост закрыт после аварии";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void A_byte_order_mark_is_believed_before_everything_else()
    {
        byte[] body =
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='koi8-r'?><t>{Russian}</t>"),
        ];

        var text = TextDecoding.Decode(body, "text/xml; charset=windows-1251");

        Assert.Contains(Russian, text, StringComparison.Ordinal);
        Assert.Equal('<', text[0]);
    }

    [Theory]
    [InlineData("utf-16", "Ferry runs aground.\n\nNobody was hurt.")]
    [InlineData("utf-16BE", "Мост закрыт.\n\nНикто не пострадал.")]
    [InlineData("utf-32", "渡轮在港外搁浅。")]
    public void Plain_text_behind_a_byte_order_mark_is_read(string name, string text)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(text, TextDecoding.Decode((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)], null));
    }

    [Fact]
    public void The_charset_of_HTTP_is_believed_before_the_documents_own()
    {
        var body = Encode("koi8-r", $"<?xml version='1.0' encoding='windows-1251'?><t>{Russian}</t>");

        Assert.Contains(Russian, TextDecoding.Decode(body, "text/xml; charset=\"KOI8-R\""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "Мост через реку закрыт после аварии")]
    [InlineData("koi8-r", "Мост через реку закрыт после аварии")]
    [InlineData("windows-1253", "Η γέφυρα έκλεισε μετά το ατύχημα")]
    [InlineData("iso-8859-2", "Příliš žluťoučký kůň úpěl ďábelské ódy, příliš žluťoučký")]
    [InlineData("windows-1252", "„Über den Fluß“ – sagte der Bürgermeister – «fährt» keiner")]
    public void Bytes_that_are_surely_UTF8_are_no_code_pages_whoever_says_so(string charset, string text)
    {
        var page = $"<html><head><meta charset={charset}><title>{text}</title>";

        var decoded = TextDecoding.Decode(Encoding.UTF8.GetBytes(page), $"text/html; charset={charset}");

        Assert.Equal(page, decoded);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?><t>{0}</t>")]
    [InlineData("<html><head><meta charset=windows-1251><title>{0}</title>")]
    [InlineData(
        "<html><head><META http-equiv='Content-Type' content='text/html; charset=windows-1251'><title>{0}</title>")]
    public void The_documents_own_declaration_is_believed_without_a_charset_of_HTTP(string page)
    {
        var body = Encode("windows-1251", page.Replace("{0}", Russian, StringComparison.Ordinal));

        Assert.Contains(Russian, TextDecoding.Decode(body, "text/html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version='1.0' encoding='UTF-8'?><t>", "text/xml")]
    [InlineData("<t>", "text/xml; charset=utf-8")]
    [InlineData("\uFEFF<t>", "text/xml")]
    [InlineData("<html><head><meta charset=utf-8></head>", "text/html")]
    public void One_stray_byte_in_declared_UTF_8_with_a_few_other_letters_is_read_alone(string head, string type)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(head + "Café, the mayor’s plan and Dock"), 0x92, .. "s crane"u8];

        Assert.EndsWith("Café, the mayor’s plan and Dock’s crane", TextDecoding.Decode(body, type));
    }

    [Theory]
    [InlineData("text/xml; charset=bogus")]
    [InlineData("text/xml; charset=us-ascii")]
    [InlineData("text/xml; charset=utf-16")]
    [InlineData("text/xml; charset=utf-7")]
    [InlineData("text/xml; charset=")]
    [InlineData("text/xml")]
    [InlineData(null)]
    public void An_unknown_or_impossible_charset_falls_through_to_UTF_8(string? contentType)
    {
        var body = Encode("utf-8", $"<?xml version='1.0' encoding='nonsense'?><t>{Russian}</t>");

        Assert.Contains(Russian, TextDecoding.Decode(body, contentType), StringComparison.Ordinal);
    }

    [Fact]
    public void A_charset_of_HTTP_that_cannot_be_falls_through_to_the_declaration()
    {
        var body = Encode("koi8-r", $"<?xml version='1.0' encoding='koi8-r'?><t>{Russian}</t>");

        Assert.Contains(Russian, TextDecoding.Decode(body, "text/xml; charset=utf-8"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_UTF_8_and_declares_nothing_is_windows_1252()
    {
        var body = Encode("windows-1252", "<t>Schäden – “groß”</t>");

        Assert.Equal("<t>Schäden – “groß”</t>", TextDecoding.Decode(body, null));
    }

    [Fact]
    public void One_stray_byte_does_not_spoil_a_page_of_UTF_8()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(Russian), 0xE9, .. Encoding.UTF8.GetBytes(Russian)];

        Assert.Equal(Russian + "é" + Russian, TextDecoding.Decode(body, "text/html; charset=utf-8"));
    }

    [Theory]
    [InlineData("utf-16", "<t>")]
    [InlineData("utf-16BE", "<t>")]
    [InlineData("utf-32", "<t>")]
    [InlineData("utf-32BE", "<t>")]
    [InlineData("utf-16", "{\"t\":")]
    [InlineData("utf-16BE", "\r\n<t>")]
    [InlineData("utf-32", " {\"t\":")]
    public void Wide_encodings_are_recognised_without_a_mark(string name, string start)
    {
        var body = Encode(name, start + Russian);

        Assert.Equal(start + Russian, TextDecoding.Decode(body, null));
    }

    [Theory]
    [InlineData("text/xml; charset=iso-8859-1", "utf-8")]
    [InlineData("text/xml; charset=windows-1252", "nonsense")]
    [InlineData(null, "ISO-8859-1")]
    public void UTF_8_that_claims_to_be_Latin_1_is_not_believed(string? contentType, string declared)
    {
        var body = Encode("utf-8", $"<?xml version='1.0' encoding='{declared}'?><t>“größer”</t>");

        Assert.Contains("“größer”", TextDecoding.Decode(body, contentType), StringComparison.Ordinal);
    }

    [Trait("Category", "Slow")]
    [Fact]
    public void Megabytes_of_stray_bytes_are_decoded_without_a_string_for_each()
    {
        var body = new byte[2_000_000];
        Array.Fill(body, (byte)0xE9);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal('é', TextDecoding.Decode(body, "text/xml; charset=utf-8")[^1]);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    [Theory]
    [InlineData("euc-kr", "다리 폐쇄")]
    [InlineData("shift_jis", "橋が閉鎖")]
    [InlineData("euc-jp", "橋が閉鎖")]
    [InlineData("gb2312", "大桥关闭")]
    [InlineData("big5", "大橋關閉")]
    [InlineData("windows-1255", "הגשר נסגר")]
    [InlineData("tis-620", "สะพานปิด")]
    [InlineData("iso-8859-7", "Η γέφυρα")]
    public void The_code_pages_that_dotnet_knows_are_read(string name, string words)
    {
        var body = Encode(
            name == "tis-620" ? "windows-874" : name, $"<?xml version=\"1.0\" encoding=\"{name}\"?><t>{words}</t>");

        Assert.Contains(words, TextDecoding.Decode(body, null), StringComparison.Ordinal);
    }

    private static byte[] Encode(string name, string text) => Encoding.GetEncoding(name).GetBytes(text);
}
