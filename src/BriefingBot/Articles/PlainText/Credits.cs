using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads who wrote and who owns a text from the forms in which that is said everywhere: the copyright
/// line, the line that names the source. The form says that a name is an agency's; of a bare name, or one with initials
/// beside it, <see cref="Agencies"/> do.</summary>
internal static partial class Credits
{
    private const int LongestCopyrightLine = 400;
    private const int LongestSourceLine = 60;
    private const int MostWordsOfOutlet = 4;
    private const int LongestInitials = 4;
    private const int LinesBelow = 6;
    private const int LinesAbove = 3;

    private static readonly char[] AroundCredit = [.. " .,:-–—/|()[]（）【】\u00a0"];
    private static readonly char[] Brackets = ['(', ')', '[', ']', '（', '）', '【', '】'];

    /// <summary>What parts a holder from "all rights reserved".</summary>
    private static readonly char[] BeforeRights = [' ', '.', ',', ';', '|'];

    /// <summary>The holder in a line that is all copyright, without its legal form; else null.</summary>
    public static string? CopyrightHolder(string line)
    {
        if (line.Length > LongestCopyrightLine || Copyright().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var holder = match.Groups["holder"].Value;
        var reserved = LineWords.RightsReserved.Find(holder).At;
        return CleanName(LegalForm().Replace(reserved < 0 ? holder : holder[..reserved].TrimEnd(BeforeRights), ""));
    }

    /// <summary>The name in a line like <c>by : Agency</c> or <c>Source: Agency</c>, or null.</summary>
    public static string? SourceLine(string line)
    {
        line = line.Trim(Brackets);
        return line.Length <= LongestSourceLine
            && NamedBehind().Match(line, LineWords.Sources.LengthAtStart(line)) is
            { Success: true, Index: > 0 } match
            ? CleanName(match.Groups["name"].Value)
            : null;
    }

    /// <summary>The agency in a line that has nothing beside it but initials and words for its help: <c>(dpa)</c>,
    /// <c>jra/dpa</c>, <c>With inputs from PTI</c>; null for other lines.</summary>
    public static AgencyCredit? AgencyIn(string line)
    {
        if (line.Length > LongestSourceLine)
        {
            return null;
        }

        var text = line.Trim(AroundCredit);
        var (at, length) = LineWords.Helped.Find(text);
        var isHelp = at == 0 || (at > 0 && IsOutlet(text[..at]) && IsOfCredit(text, text[at..(at + length)]));
        text = isHelp ? text[(at + length)..] : Behind(LineWords.Sources, text);
        var pieces = PersonNames.Pieces(PersonNames.AfterBy(text) ?? text)
            .Select(piece => WithoutInputs(piece.Trim(AroundCredit))).Where(piece => piece.Length > 0).ToList();
        return pieces.Find(Agencies.Is) is { } agency
            && pieces.TrueForAll(piece => Agencies.Is(piece) || AreInitials(piece))
            ? new(agency, IsAll: !isHelp && pieces.TrueForAll(Agencies.Is))
            : null;
    }

    /// <summary>Whom a line at the end of a text names as its source; null where none does.</summary>
    /// <param name="lines">The lines of the page, or of the box around the text.</param>
    /// <param name="last">The last paragraph of the text.</param>
    public static AgencyCredit? AtEnd(IReadOnlyList<string> lines, string? last)
    {
        var end = lines.ToList().LastIndexOf(last ?? "");
        return end < 0 ? null : lines.Skip(end + 1).Take(LinesBelow).Select(Named).FirstOrDefault(IsThere)
            // Notices of the site may stand between. There, a name alone is a picture's.
            ?? lines.Take(end).TakeLast(LinesAbove).Where(line => !Agencies.Is(line)).Select(AgencyIn)
                .FirstOrDefault(IsThere);

        static AgencyCredit? Named(string line) => AgencyIn(line)
            ?? (SourceLine(line) is { } name && PersonNames.In(name).Count == 0
                ? new(name, IsAll: Agencies.Is(name)) // what a signed report cites is not who wrote it
                : null);

        static bool IsThere(AgencyCredit? credit) => credit is not null;
    }

    /// <summary>Whether names are one: the same letters, initials (<c>NP</c>, <c>The Nord Press</c>), or names of one
    /// agency, whose initials are nobody else's.</summary>
    public static bool SameName(string? one, string? other) =>
        one is not null && other is not null && (Agencies.AsOne.Equals(one, other) || LetterKey.Same(one, other)
            || (!Agencies.Is(one) && !Agencies.Is(other) && (one == Initials(other) || other == Initials(one))));

    // "Le Méridien avec AFP", but no "Interview avec AFP".
    private static bool IsOutlet(string before) =>
        before.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostWordsOfOutlet } words
            && Array.TrueForAll(words, word => !char.IsLower(word[0]))
            && !LineWords.Dealings.IsIn(before);

    // "The Merger With Bloomberg" is a heading.
    private static bool IsOfCredit(string text, string with) =>
        char.IsLower(with[0]) || with.Contains(' ', StringComparison.Ordinal) || !text.Any(char.IsLower);

    private static string Behind(Phrases opening, string text) =>
        opening.LengthAtStart(text) is > 0 and var length && text[length..].TrimStart() is [':' or '：', .. var rest]
            ? rest
            : text;

    private static string WithoutInputs(string piece) =>
        piece.LastIndexOf(' ') is > 0 and var at && LineWords.Inputs.Contains(piece.AsSpan(at + 1))
            ? piece[..at]
            : piece;

    private static bool AreInitials(string piece) =>
        piece.Length <= LongestInitials && (piece.All(char.IsLower) || piece.All(char.IsUpper));

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

    [GeneratedRegex(
        @"^(?:copyright ?)?(?:©|\(c\)|&copy;"
        + @"|copyright)[ ,]*(?:\d{4}(?: ?[-–] ?\d{2,4})?)[ ,.]*(?:by )?(?<holder>[^©]{2,380})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(
        @",? (?:L\.?P\.?|L\.?L\.?[CP]\.?|Inc\.?|Ltd\.?|Limited|GmbH|AG|S\.?A\.?|plc|Corp\.?|Corporation|Company"
        + @"|Co\.|B\.?V\.?|AB|Oy|Pty\.?)(?=$|[ .,]).{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"\G ?[:：] ?(?<name>\p{L}[\p{L}.&'’ -]{1,50})$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedBehind();
}

/// <summary>Whom a line names as the source of a text.</summary>
/// <param name="Agency">The name as it stands there.</param>
/// <param name="IsAll">Whether nobody else wrote on it.</param>
internal sealed record AgencyCredit(string Agency, bool IsAll)
{
    /// <summary>The agency, unless people signed a text that it only helped with.</summary>
    public string? Origin(IReadOnlyList<string> people) => IsAll || people.Count == 0 ? Agency : null;
}
