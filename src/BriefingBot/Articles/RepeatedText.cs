using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Articles;

/// <summary>What a feed puts into nearly every entry ("More details on our website", "The post … appeared first on …",
/// "arXiv:2611.01230v1 Announce Type: new"): it tells nothing of any. Learned from the feed, since every language and
/// publishing program has its own. It may name the address and the number of each. A feed of few entries may be of one
/// event, whose reports repeat its facts: there the titles have to have no word in common, or the line be one in
/// brackets.</summary>
internal static partial class RepeatedText
{
    private const int FewestAlike = 5;
    private const int FewestApart = 3;
    private const int FewestInBrackets = 2;
    private const int FewestSpaces = 3;
    private const int Compared = 10;
    private const int LongestStamp = 40;
    private const int LongestZone = 5;
    private const double Habit = 0.8;

    /// <summary>Stands for the entry's own title, which such a sentence may quote.</summary>
    private const string Title = "\uE000";

    /// <summary>Stands for any address, so that sentences which differ by it alone are the same.</summary>
    private const string Link = "\uE001";

    /// <summary>Stands for what an entry is known by: letters and digits in one word.</summary>
    private const string Code = "\uE002";

    // What is known of a feed goes with its entries.
    private static readonly ConditionalWeakTable<IReadOnlyList<Entry>, HashSet<string>> Known = [];

    /// <summary>An entry's text without what its feed repeats.</summary>
    /// <param name="text">The text, paragraphs separated by an empty line.</param>
    /// <param name="read">Reads the text of another entry.</param>
    public static string Without(string text, Entry entry, Func<Entry, string> read)
    {
        if (entry.Siblings.Count < FewestInBrackets
            || Known.GetValue(entry.Siblings, siblings => Find(siblings, read)) is not { Count: > 0 } repeated)
        {
            return text;
        }

        var lines = Framed(text, entry).Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (repeated.Contains(Frame(lines[at])))
            {
                lines[at] = "";
                continue;
            }

            if (OpeningsOf(lines[at]).LastOrDefault(opening => repeated.Contains(Coded(opening))) is { } opening)
            {
                lines[at] = lines[at][opening.Length..].TrimStart();
            }

            foreach (var sentence in SentenceSplitter.Split(lines[at]).Where(repeated.Contains))
            {
                lines[at] = lines[at].Replace(sentence, "", StringComparison.Ordinal).Trim();
            }
        }

        var rest = string.Join('\n', lines);
        while (rest.Contains("\n\n\n", StringComparison.Ordinal))
        {
            rest = rest.Replace("\n\n\n", "\n\n", StringComparison.Ordinal);
        }

        return rest.Trim('\n').Replace(Title, entry.Title, StringComparison.Ordinal);
    }

    private static HashSet<string> Find(IReadOnlyList<Entry> siblings, Func<Entry, string> read)
    {
        var sample = siblings.Take(Compared).ToList();
        var fewest = sample.Count < FewestAlike && AreApart(sample) ? FewestApart : FewestAlike;
        return sample
            .SelectMany(entry => Framed(read(entry), entry).Split('\n')
                .SelectMany(line => SentenceSplitter.Split(line).Append(Frame(line))
                    .Concat(OpeningsOf(line).Select(Coded)))
                .Distinct(StringComparer.Ordinal))
            .GroupBy(sentence => sentence, StringComparer.Ordinal)
            // A text that opens with its title alone repeats nothing.
            .Where(alike => alike.Key.Any(char.IsLetter)
                && ((alike.Count() >= fewest && alike.Count() >= Habit * sample.Count)
                    || (IsInBrackets(alike.Key) && alike.Count() >= FewestInBrackets)))
            .Select(alike => alike.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    // "[contains quote post or other embedded content]": what a program writes for what it cannot write; an editor's
    // note is short, or has a capital.
    private static bool IsInBrackets(string line) => line is ['[', var first, .., ']'] && char.IsLower(first)
        && line.IndexOf(']') == line.Length - 1 && line.Count(' ') >= FewestSpaces;

    private static bool AreApart(List<Entry> entries)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        return entries.TrueForAll(entry => ContentWords.Of(entry.Title ?? "").Distinct()
            .Where(word => !PageWords.Media.Contains(word)).ToList() is [_, ..] words && words.TrueForAll(told.Add));
    }

    // "arXiv:2611.01230v1 Announce Type:" and "… new Abstract:", before what is told or as the whole line; "Reading
    // time: 2 minutes".
    private static IEnumerable<string> OpeningsOf(string line) => Opening().Match(line) is { Success: true } match
        ? match.Groups["label"].Captures.Select(label => line[..(label.Index + label.Length)])
        : LineWords.ButtonsOf.LengthAtStart(line) > 0 && Minutes().Match(line) is { Success: true } minutes
            ? [minutes.Value]
            : [];

    private static string Coded(string opening) => WithDigit().Replace(opening, Code);

    // What tells a time alone is another in each, too: "Nov 25, 10:00 UTC".
    private static string Frame(string line) => IsStamp(line) ? Coded(line) : Address().Replace(line, Link);

    private static bool IsStamp(string line) => line.Length is > 0 and <= LongestStamp
        && TextDates.Of(line, Words.Of(line, partsDigits: true)) is
            [{ Start: 0, Month: not null, Day: not null, End: var end }]
        && line.AsSpan(end + ClockTime.LengthAfter(line.AsSpan(end))).Trim().Length <= LongestZone;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    // Behind a number of the entry's own, in one line.
    [GeneratedRegex(
        @"^(?=\S{0,20}\p{L})\S{0,20}\p{Nd}{3}\S*(?<label> [^.!?:]{1,30}:(?= )){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"^\p{Lu}[\p{L} ]{2,24}: ?\p{Nd}{1,2} \p{L}{1,12}\.?(?= \P{Ll})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();

    [GeneratedRegex(@"\S*\p{Nd}\S*", RegexOptions.CultureInvariant)]
    private static partial Regex WithDigit();

    private static string Framed(string text, Entry entry) =>
        string.IsNullOrWhiteSpace(entry.Title) ? text : text.Replace(entry.Title, Title, StringComparison.Ordinal);
}
