using System.Globalization;
using System.Net;
using System.Text;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Sources.Feeds;

/// <summary>What names, sections and the parts of addresses have in common.</summary>
internal static class NameKey
{
    private const int FewestLetters = 4;

    private const string Foreign = "авекмнорстухіѕјԁԛԝһӏαεικνορτυχ";
    private const string Latin = "abekmhopctyxisjdqwhlaeikvoptux";

    /// <summary>Letters and digits in lower case, without accents and the article: one key a name.</summary>
    public static string Of(string text)
    {
        // What is no letter goes first: half a character cannot be normalized.
        var whole = string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || IsAccent(letter)));
        var letters = string.Concat(whole.Normalize(NormalizationForm.FormD).Where(letter => !IsAccent(letter)))
            .ToLowerInvariant();
        return letters.Length > FewestLetters && letters.StartsWith("the", StringComparison.Ordinal)
            ? letters[3..]
            : letters;
    }

    /// <summary>The key of the label of a host that was registered: "lakepost" of "news.lakepost.co.uk".</summary>
    public static string OfHost(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out _) ? host : Of(SiteOwner.Domain(host).Split('.')[0]);

    /// <summary>The same with the letters of other alphabets that look like Latin ones as those.</summary>
    public static string Look(string text) => string.Concat(Of(text).Select(letter =>
        Foreign.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : letter));

    /// <summary>The keys of what an address's path consists of, without the endings of file names.</summary>
    public static IEnumerable<string> OfPath(Uri address) =>
        address.AbsolutePath.Split('/').Select(segment => Of(segment.Split('.')[0])).Where(key => key.Length > 0);

    private static bool IsAccent(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
