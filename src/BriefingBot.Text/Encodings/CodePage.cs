using System.Globalization;
using System.Text;

namespace BriefingBot.Text.Encodings;

/// <summary>Encoding labels to .NET's encodings, with the supersets of the WHATWG standard (section 4.2).</summary>
internal static class CodePage
{
    public const int Utf8 = 65001;
    public const int Ascii = 20127;
    public const int Latin = 1252;
    private const int Utf7 = 65000;

    // not null: the provider has it
    public static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(Latin)!;

    /// <summary>The encoding of a label, or null for one that is unknown or unsafe (UTF-7).</summary>
    public static Encoding? Find(string label)
    {
        var name = label.Trim().ToLowerInvariant().Replace('_', '-');
        var number = name switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" or "x-unicode20utf8" => Utf8,
            "us-ascii" or "ascii" or "ansi-x3.4-1968" or "iso646-us" => Ascii,
            "iso-8859-1" or "iso8859-1" or "iso88591" or "latin1" or "latin-1" or "l1" or "cp1252" or "ansi"
                or "x-cp1252" => Latin,
            "iso-8859-9" or "iso8859-9" or "latin5" => 1254,
            "iso-8859-11" or "tis-620" or "tis620" => 874,
            "gb2312" or "gbk" or "x-gbk" or "cp936" or "gb18030" or "chinese" => 54936,
            "euc-kr" or "euckr" or "ks-c-5601-1987" or "ksc5601" or "cp949" or "ms949" or "windows-949" => 949,
            "shift-jis" or "shiftjis" or "sjis" or "x-sjis" or "cp932" or "ms932" or "windows-31j" => 932,
            "euc-jp" or "eucjp" or "x-euc-jp" => 51932,
            "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" => 950,
            "utf-16" or "utf16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" => 1200,
            "utf-16be" => 1201,
            "utf-32" or "utf32" or "utf-32le" or "ucs-4" => 12000,
            "utf-32be" => 12001,
            "utf-7" or "utf7" or "unicode-1-1-utf-7" => Utf7,
            _ when name.StartsWith("cp", StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var page) => page,
            _ => 0,
        };
        try
        {
            var encoding = number == Utf8 ? Encoding.UTF8 // as most are; the providers look for it long
                : number > 0
                ? CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number)
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding?.CodePage == Utf7 ? null : encoding;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
