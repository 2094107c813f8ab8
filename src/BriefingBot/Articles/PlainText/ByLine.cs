using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>A line that names the writers, the day, or whom the text was taken from.</summary>
/// <param name="Authors">People; empty where the line names none.</param>
/// <param name="Time">The day the line states.</param>
/// <param name="IsUpdate">Whether the day is that of a change.</param>
/// <param name="Provider">The company a portal took the text from.</param>
internal sealed partial record ByLine(IReadOnlyList<string> Authors, NewsTime? Time, bool IsUpdate, string? Provider)
{
    private const int LongestLine = 160;
    private const int LongestTime = 24;
    private const int LongestEastern = 24;

    /// <summary>Where in the line the date ends; 0 where it has none.</summary>
    public int End { get; private init; }

    /// <summary>Where the date begins.</summary>
    private int Start { get; init; }

    /// <summary>Reads a line above a text; null where it is none of this.</summary>
    /// <param name="dayFirst">Whether dates of figures put the day first; null: unknown.</param>
    /// <param name="around">The words that may stand around names; by default, those of all languages.</param>
    public static ByLine? Read(string line, bool? dayFirst = null, ByLineWords? around = null)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var date = DateReader.Find(line, dayFirst);
        if (ReadLabelled(line, date, around) is { } labelled)
        {
            return labelled;
        }

        var before = (date is null ? line : line[..date.Value.Index]).Trim(' ', ',', '|', '•', '·', '-', '–', '—');
        var end = date is null ? 0 : date.Value.Index + date.Value.Length;
        var after = date is null ? "" : FromBy(line[end..]);
        var authors = ReadBy(date is null ? before : PersonNames.BeforeDate(before), around);
        authors = authors.Count == 0 ? WithJob(before) : authors;
        if (date is null)
        {
            return authors.Count > 0 ? new ByLine(authors, null, IsUpdate: false, CompanyIn(before)) : null;
        }

        // A headline may hold a date too; what stands around the date of a by-line is short: a word for it, names, a
        // time.
        var provider = Logo().Match(before) is { Success: true } logo
            ? Credits.CleanName(logo.Groups["name"].Value)
            : null;
        if (provider is null && authors.Count == 0
            && (CountOtherWords(before) > 3 || DatedSentence.Is(line, date.Value)
                || (DatedSentence.IsSpan(line[end..]) && (before.Length == 0 || CountOtherWords(before) > 0))))
        {
            return null;
        }

        // "Received: …; accepted: …; published: …": the day that is called the text's.
        if (authors.Count == 0 && CountOtherWords(before) > 0 && Read(line[end..], dayFirst, around) is { } next
            && ByLineWords.All.Dated.IsIn(line.AsSpan(end, next.Start)))
        {
            return next with
            {
                Start = end + next.Start,
                End = end + next.End,
            };
        }

        var names = authors.Count > 0 ? authors
            : PersonNames.In(PersonNames.AfterBy(after, around) ?? after, around: around);
        return new ByLine(names, date.Value.Time, ByLineWords.All.Updated.IsIn(before), provider)
        {
            Start = date.Value.Index,
            End = end,
        };
    }

    // "来源：… 作者：… 2026年5月4日": each behind a label of its own.
    private static ByLine? ReadLabelled(string line, FoundDate? date, ByLineWords? around)
    {
        if (!line.AsSpan().ContainsAny('：', ':') || Prose.CountSyllables(line) == 0)
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Count == 0 || char.IsDigit(word[0])
                || (Prose.IsSyllable(word[0]) && word.AsSpan().ContainsAny('：', ':')))
            {
                parts.Add(word);
            }
            else
            {
                parts[^1] += $" {word}";
            }
        }

        if (parts.Count < 2)
        {
            return null;
        }

        string[] authors = [.. parts.SelectMany(part => ReadBy(part, around)).Distinct()];
        var source = parts.Select(Credits.SourceLine).FirstOrDefault(name => name is not null);
        return authors.Length == 0 && (source is null || date is null)
            ? null
            : new ByLine(authors, date?.Time, IsUpdate: false, source)
            {
                End = date is null ? 0 : line.Length,
            };
    }

    // A time of day whose zone is not stated is no part of the date: ", 08:05 Uhr | Von …".
    private static string FromBy(string text) =>
        ByLineWords.All.By.Find(text.AsSpan(0, Math.Min(text.Length, LongestTime))).At is >= 0 and var at
            ? text[at..]
            : text;

    // A short name is one where a job stands behind it and at most an address: "김하늘 기자".
    private static IReadOnlyList<string> WithJob(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var name, var job, .. var rest]
            && (rest.Length == 0 || (rest is [var mail] && mail.Contains('@')))
            && PageWords.Jobs.Contains(job) && Scripts.Of(name[0]).IsEastAsian()
            ? PersonNames.In(name, mayBeOneWord: true)
            : [];

    /// <summary>The words that say nothing of the date that follows.</summary>
    public static int CountOtherWords(string text)
    {
        var words = ByLineWords.All;
        return text.Split([' ', ',', '|', ':', '(', ')', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetter)
                && !words.Dated.Contains(word)
                && !words.Updated.Contains(word)
                && !words.By.Contains(word)
                && MonthNames.WeekdayInText(word) is null
                && !MonthNames.IsWeekday(word)
                && !(word.Length is >= 2 and <= 5 && word.All(char.IsAsciiLetterUpper)));
    }

    /// <summary>The agency behind a writer's name: <c>By JANE DOE, Nord Press</c>.</summary>
    private static string? CompanyIn(string line)
    {
        var pieces = line.Split(',', ';', '|', '/');
        return pieces.Length > 1 && Company().IsMatch(pieces[^1].Trim()) ? Credits.CleanName(pieces[^1]) : null;
    }

    /// <summary>The names in <c>By A. Writer and B. Author, Staff Writer</c>; empty for other lines.</summary>
    public static IReadOnlyList<string> ReadBy(string line, ByLineWords? around = null) =>
        PersonNames.AfterBy(line, around) is { } names && IsCapitalAfterBy(names) && !IsReported(names)
            ? PersonNames.In(names, mayBeOneWord: Scripts.Of(names[0]).IsEastAsian(), around)
            : [];

    // "记者了解到，…": what the reporter heard, a sentence.
    private static bool IsReported(string names) =>
        Scripts.Of(names[0]).IsEastAsian()
            && (names.Length > LongestEastern || names.AsSpan().ContainsAny('，', '。', '“'));

    // "By the sea" is no by-line; "by political reporter Jane Doe" is one.
    private static bool IsCapitalAfterBy(string names) =>
        names.Length > 0 && (!char.IsLower(names[0]) || PageWords.Jobs.IsIn(names.AsSpan(0, Math.Min(names.Length,
            40))));

    [GeneratedRegex(
        @"^(?<name>\p{Lu}[\w.&'’-]{1,30}(?: \p{Lu}[\w.&'’-]{1,30}){0,3}) logo\b", RegexOptions.CultureInvariant)]
    private static partial Regex Logo();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\w&'’-]* ){1,4}(?:Press|News|Agency|Gazette|Wire|Service|Media)$", RegexOptions.CultureInvariant)]
    private static partial Regex Company();
}
