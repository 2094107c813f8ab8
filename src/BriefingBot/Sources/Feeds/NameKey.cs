using System.Globalization;
using System.Text;

namespace BriefingBot.Sources.Feeds;

/// <summary>What names, sections and the parts of addresses have in common.</summary>
internal static class NameKey
{
    private const int FewestLetters = 4;

    /// <summary>Letters and digits in lower case, without accents and the article: "The Lake Post" and "lake-post" are
    /// one name, "Región" and "region" one section.</summary>
    public static string Of(string text)
    {
        var letters = string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(letter => char.IsLetterOrDigit(letter)
                && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant();
        return letters.Length > FewestLetters && letters.StartsWith("the", StringComparison.Ordinal)
            ? letters[3..]
            : letters;
    }

    /// <summary>The keys of what an address's path consists of, without the endings of file names.</summary>
    public static IEnumerable<string> OfPath(Uri address) =>
        address.AbsolutePath.Split('/').Select(segment => Of(segment.Split('.')[0])).Where(key => key.Length > 0);
}
