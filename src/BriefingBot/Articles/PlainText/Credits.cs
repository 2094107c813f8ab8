using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads who wrote and who owns a text from the forms in which that is said everywhere: the dateline, the
/// copyright line, the line that names the source. No list of agencies: the form says that the name is one.</summary>
internal static partial class Credits
{
    private const int LongestCopyrightLine = 400;
    private const int LongestDateline = 120;

    /// <summary>The agency of a dateline, <c>(Agency) —</c> or <c>CITY, May 4 (Agency) -</c>, or null.</summary>
    public static string? DatelineAgency(string paragraph)
    {
        var match = Dateline().Match(paragraph.Length > LongestDateline ? paragraph[..LongestDateline] : paragraph);
        return match.Success ? CleanName(match.Groups["agency"].Value) : null;
    }

    /// <summary>The paragraph without a dateline that names the agency alone; a place stays.</summary>
    public static string WithoutAgencyDateline(string paragraph)
    {
        var match = Dateline().Match(paragraph.Length > LongestDateline ? paragraph[..LongestDateline] : paragraph);
        return match.Success && !match.Groups["place"].Success ? paragraph[match.Length..].TrimStart() : paragraph;
    }

    /// <summary>The day of a release's dateline, <c>CITY, May 4, 2026 /Wire/ --</c>, or null.</summary>
    public static NewsTime? DatelineDay(string text)
    {
        var lead = text[..Math.Min(text.Length, LongestDateline)];
        return DateReader.Find(lead) is { Index: > 0 } date
            && PlaceBefore().IsMatch(lead[..date.Index])
            && DashBehind().IsMatch(lead[(date.Index + date.Length)..])
            ? date.Time
            : null;
    }

    /// <summary>The holder in a line that is all copyright, without its legal form; else null.</summary>
    public static string? CopyrightHolder(string line)
    {
        if (line.Length > LongestCopyrightLine || Copyright().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var holder = LegalForm().Replace(RightsReserved().Replace(match.Groups["holder"].Value, ""), "");
        return CleanName(holder);
    }

    /// <summary>The name in a line like <c>by : Agency</c> or <c>Source: Agency</c>, or null.</summary>
    public static string? SourceLine(string line) =>
        line.Length <= 60 && SourceOnly().Match(line) is { Success: true } match
            ? CleanName(match.Groups["name"].Value)
            : null;

    /// <summary>Whether names are one: the same letters, or initials (<c>NP</c>, <c>The Nord Press</c>).</summary>
    public static bool SameName(string? one, string? other) =>
        one is not null && other is not null && (string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            || one == Initials(other)
            || other == Initials(one));

    private static string Initials(string name) =>
        string.Concat(
            name.Split(' ', '-')
                .Where(word => word.Length > 1 && char.IsUpper(word[0]) && word is not "The")
                .Select(word => word[0]));

    /// <summary>A name as it is shown, or null where it is none: no capital, digits only, a sentence.</summary>
    public static string? CleanName(string name)
    {
        name = name.Trim(' ', '.', ',', ':', '|', '-', '–', '—', '(', ')');
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 6 && name.Length <= 60 && name.Any(char.IsLetter)
            ? string.Join(' ', words)
            : null;
    }

    // A place, a date, or both may go before; the dash after the bracket is what makes it a dateline.
    [GeneratedRegex(
        @"^(?<place>[\p{Lu}][\p{L}.,'’/ \d-]{1,60} )?\((?<agency>\p{L}[\p{L}.&'’ -]{1,40})\) ?[-–—]{1,2} ?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Dateline();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,5},? (?:le |den )?|【?[\p{Lo}\p{M}]{2,8},? ?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^ ?(?:[/(（][^/)）]{2,40}[/)）]|PR ?\w+)? ?(?:[-–—]{1,2} ?|】)", RegexOptions.CultureInvariant)]
    private static partial Regex DashBehind();

    [GeneratedRegex(
        @"^(?:copyright ?)?(?:©|\(c\)|&copy;"
        + @"|copyright)[ ,]*(?:\d{4}(?: ?[-–] ?\d{2,4})?)[ ,.]*(?:by )?(?<holder>[^©]{2,380})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(
        @"[.,;|]? ?(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés"
        + @"|todos los derechos reservados|todos os direitos reservados).{0,300}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex RightsReserved();

    [GeneratedRegex(
        @",? (?:L\.?P\.?|L\.?L\.?[CP]\.?|Inc\.?|Ltd\.?|Limited|GmbH|AG|S\.?A\.?|plc|Corp\.?|Corporation|Company"
        + @"|Co\.|B\.?V\.?|AB|Oy|Pty\.?)(?=$|[ .,]).{0,40}$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex(
        @"^(?:by|source|sources|via|quelle|fuente|fonte|bron|источник) ?: ?(?<name>\p{L}[\p{L}.&'’ -]{1,50})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SourceOnly();
}
