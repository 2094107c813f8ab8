using System.Globalization;

namespace BriefingBot.Text;

/// <summary>Cuts text that is too long for its place.</summary>
public static class Shortening
{
    private const string Ellipsis = "…";

    /// <summary>Some feeds give a whole post as its title; what is longer is no title.</summary>
    private const int LongestTitle = 4000;

    /// <summary>A title, cut where it is longer than any: who looks for the marks in one may look at all of it for
    /// each.</summary>
    public static string ShortenTitle(this string title) => title.Shorten(LongestTitle);

    /// <summary>The text, or as much of it as fits with "…" at its end. It is cut between words where one ends in the
    /// last third, and never inside what a reader sees as one character (Unicode UAX #29: an emoji with its modifiers,
    /// a letter with its marks).</summary>
    /// <param name="most">Its longest length in UTF-16 units, the ellipsis included; at least 1.</param>
    public static string Shorten(this string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var (cut, space) = (0, 0);
        while (cut < text.Length)
        {
            if (char.IsWhiteSpace(text[cut]))
            {
                space = cut;
            }

            var next = cut + StringInfo.GetNextTextElementLength(text, cut);
            if (next > most - Ellipsis.Length)
            {
                break;
            }

            cut = next;
        }

        return text[..(space > most * 2 / 3 ? space : cut)].TrimEnd() + Ellipsis;
    }
}
