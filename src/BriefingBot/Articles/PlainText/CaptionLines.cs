using System.Buffers;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>Recognises picture captions by the credit that goes with them.</summary>
internal static partial class CaptionLines
{
    private const int MostWordsOfCredit = 8;
    private const int FewestWordsBehind = 6;
    private static readonly char[] Strokes = ['|', '-', '–', '—', ' '];

    // One of these stands in every credit; the expression tries each letter of a line.
    private static readonly SearchValues<string> CreditMarks = SearchValues.Create(
        ["/", "via ", "hoto", "mage", "icture", "Foto", "Bild"], StringComparison.Ordinal);

    /// <summary>Whether the line is a caption or a picture's credit.</summary>
    public static bool IsCaption(string line) =>
        line.Length <= 700
            && (Opening().IsMatch(line)
                || (line.AsSpan().ContainsAny(CreditMarks) && Credit().IsMatch(line))
                || Inside(line));

    /// <summary>A text without a picture's credit at its head, where sentences follow in the same line: "Photo: Ida
    /// Brenn/Nord Images The ferry …".</summary>
    public static string WithoutCredit(string text)
    {
        var open = text is ['(' or '[', ..] ? 1 : 0;
        var label = text[open..];
        var length = LineWords.Pictures.LabelAtStart(label) is > 0 and var labelled ? labelled
            : Opening().Match(label).Length;
        if (length == 0)
        {
            return text;
        }

        var start = open + length;
        var from = start + (text.Length - start - text.AsSpan(start).TrimStart().Length);
        var at = from;
        for (var words = 1; words <= MostWordsOfCredit; words++)
        {
            var space = text.IndexOf(' ', at);
            if (space < 0 || (words > 1 && !IsOfName(text.AsSpan(at, space - at))))
            {
                return text;
            }

            var rest = text[(space + 1)..].TrimStart(Strokes);
            if (rest.Length > 0 && (rest.Length < text.Length - space - 1 || EndsCredit(text[from..space], rest)))
            {
                return Prose.CountWords(rest) >= FewestWordsBehind && !char.IsLower(rest[0]) ? rest : text;
            }

            at = space + 1;
        }

        return text;
    }

    private static bool IsOfName(ReadOnlySpan<char> word) => !char.IsLower(word[0]) || word.Contains('/');

    // A bracket, an agency's name, or a first word that no name goes on with.
    private static bool EndsCredit(string credit, string rest)
    {
        var next = rest.Split(' ', 2)[0];
        var holder = credit[(credit.LastIndexOf('/') + 1)..].Trim();
        return credit[^1] is ')' or ']'
            || PersonNames.IsFunctionWord(next.Trim(',', '“', '"'))
            || ((Agencies.Is(holder) || (holder.Length < credit.Length && holder.Length > 0)) && !IsOfHolder(next));
    }

    private static bool IsOfHolder(string word) =>
        PageWords.Media.Contains(word) || LineWords.Pictures.Contains(word);

    /// <summary>A © that is not of the site's own copyright line, or capitals that address editors.</summary>
    private static bool Inside(string line) =>
        (line.Contains('©', StringComparison.Ordinal) && !Prose.EndsLikeSentence(line) && Owner().IsMatch(line)
            && Credits.CopyrightHolder(line) is null)
            || EditorsNotice().IsMatch(line)
            || PoolPhoto().IsMatch(line);

    [GeneratedRegex(
        @"^(?:©|\(c\) \D|(?:file )?(?:photo|image|picture|pic|map|video|graphics?|illustration|chart|foto|bild"
        + @"|imagen|imagem|crédito)s?(?: by| credit| courtesy(?: of)?)?\s?[:|/©]|file ?(?:photo)? ?[-–—]|photo by "
        + @"|photograph by |image credit|photo credit|picture credit)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // "Jane Doe/Agency", "Jane Doe/Photos via AGENCY", "Photo by Jane Doe", at the end of the line.
    [GeneratedRegex(
        @"(?:\p{Lu}[\p{L}.'’-]{1,25} \p{Lu}[\p{L}.'’-]{1,25} ?/ ?\p{Lu}[\w .]{1,30}|(?<!\b(?:an?|the|this|that|his"
        + @"|her) )"
        + @"(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph|Foto|Bild)s? ?(?:by|credit|courtesy|:)[^.]{2,60}"
        + @"|/\p{Lu}\w{1,30} via \p{Lu}\w{1,30}"
        + @"|^.{0,60}\bvia [\w.]{2,29}\w\)?$|/(?:[Ff]ile|[Hh]andout|[Pp]ool)(?: [Pp]hoto)?)\)?\.?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Credit();

    [GeneratedRegex(@"(?:^|\s)© ?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex(
        @"ATTENTION EDITORS|THIS (?:IMAGE|PICTURE|PHOTO)|EDITORIAL USE ONLY|HANDOUT|NO RESALES",
        RegexOptions.CultureInvariant)]
    private static partial Regex EditorsNotice();

    [GeneratedRegex(@"[Pp]hoto(?:graph)? by \p{Lu}[^.]{2,60}/\w", RegexOptions.CultureInvariant)]
    private static partial Regex PoolPhoto();
}
