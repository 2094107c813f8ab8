using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.PlainText;

/// <summary>A line that names the writers, the day, or whom the text was taken from.</summary>
/// <param name="Authors">People; empty where the line names none.</param>
/// <param name="Time">The day the line states.</param>
/// <param name="IsUpdate">Whether the day is that of a change.</param>
/// <param name="Provider">The company a portal took the text from.</param>
internal sealed partial record ByLine(IReadOnlyList<string> Authors, NewsTime? Time, bool IsUpdate, string? Provider)
{
    private const int LongestLine = 160;

    /// <summary>Reads a line above a text; null where it is none of this.</summary>
    /// <param name="line">The line.</param>
    /// <param name="dayFirst">Whether dates of figures put the day first; null: unknown.</param>
    public static ByLine? Read(string line, bool? dayFirst = null)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var date = DateReader.Find(line, dayFirst);
        var before = (date is null ? line : line[..date.Value.Index]).Trim(' ', ',', '|', '•', '·', '-', '–', '—');
        var after = date is null ? "" : line[(date.Value.Index + date.Value.Length)..];
        var authors = ReadBy(before);
        if (date is null)
        {
            return authors.Count > 0 ? new ByLine(authors, null, IsUpdate: false, CompanyIn(before)) : null;
        }

        // A headline may hold a date too; what stands around the date of a by-line is short: a word for it, names, a
        // time.
        var provider = Logo().Match(before) is { Success: true } logo
            ? Credits.CleanName(logo.Groups["name"].Value)
            : null;
        if (provider is null && authors.Count == 0 && Prose.CountWords(DateWords().Replace(before, "")) > 3)
        {
            return null;
        }

        return new ByLine(
            authors.Count > 0 ? authors : Names(after), date.Value.Time, Update().IsMatch(before), provider);
    }

    /// <summary>The agency behind a writer's name: <c>By JANE DOE, Nord Press</c>.</summary>
    private static string? CompanyIn(string line)
    {
        var pieces = Between().Split(line);
        return pieces.Length > 1 && Company().IsMatch(pieces[^1]) ? Credits.CleanName(pieces[^1]) : null;
    }

    /// <summary>The names in <c>By A. Writer and B. Author, Staff Writer</c>; empty where the line is no
    /// by-line.</summary>
    public static IReadOnlyList<string> ReadBy(string line) =>
        By().Match(line) is { Success: true } match ? Names(match.Groups["names"].Value) : [];

    /// <summary>Names of people, split at commas and "and"; a piece that is no name is left out.</summary>
    public static IReadOnlyList<string> Names(string text) =>
        [.. Between().Split(text).Select(
            piece => piece.Trim(' ', '.', ',', '|', '•', '·', '-', '–', '—')).Where(IsName).Distinct().Take(8)];

    private static bool IsName(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && words.All(
            word =>
                char.IsUpper(word[0])
                    || word is "de" or "da" or "del" or "van" or "der" or "von" or "den" or "di" or "bin" or "al"
                    or "el" or "la" or "le" or "dos")
            && !piece.Any(char.IsDigit) && !JobTitle().IsMatch(piece);
    }

    [GeneratedRegex(
        @"^(?:written |reported |story )?(?:by|von|por|par|di|door|av|af|autor|author)\s?:?\s(?<names>\p{Lu}.{3,140})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\w.&'’-]{1,30}(?: \p{Lu}[\w.&'’-]{1,30}){0,3}) logo\b", RegexOptions.CultureInvariant)]
    private static partial Regex Logo();

    [GeneratedRegex(
        @"\b(?:\d{1,2}[:.]\d{2}|[ap]\.?m\b\.?|(?-i:[A-Z]{2,4}T)\b|published|posted|issued|updated|last|modified|on"
        + @"|at|date|first|created|by|mon|tue|tues|wed|thu|thur|fri|sat|sun|monday|tuesday|wednesday|thursday|friday"
        + @"|saturday|sunday)\b:?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DateWords();

    [GeneratedRegex(
        @"\b(?:updated?|modified|corrected|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt"
        + @"|обновлено)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Update();

    [GeneratedRegex(@"\s*(?:,|;|\||/|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\w&'’-]* ){1,4}(?:Press|News|Agency|Gazette|Wire|Service|Media)$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();

    [GeneratedRegex(
        @"\b(?:gazette|wire|writer|reporter|editor|correspondent|staff|news|press|times|post|contributor|columnist"
        + @"|desk|team|agency|media)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex JobTitle();
}
