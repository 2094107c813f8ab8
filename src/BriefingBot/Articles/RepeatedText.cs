using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Articles;

/// <summary>Sentences that a feed puts into nearly every entry ("More details on our website", "The post … appeared
/// first on …"): they tell nothing of any. Learned from the feed, since every language and publishing program has its
/// own. They may name the address of each.</summary>
internal static partial class RepeatedText
{
    private const int FewestAlike = 5;
    private const int Compared = 10;
    private const double Habit = 0.8;

    /// <summary>Stands for the entry's own title, which such a sentence may quote.</summary>
    private const string Title = "\uE000";

    /// <summary>Stands for any address, so that sentences which differ by it alone are the same.</summary>
    private const string Link = "\uE001";

    // What is known of a feed goes with its entries.
    private static readonly ConditionalWeakTable<IReadOnlyList<Entry>, HashSet<string>> Known = [];

    /// <summary>An entry's text without what its feed repeats.</summary>
    /// <param name="text">The text, paragraphs separated by an empty line.</param>
    /// <param name="read">Reads the text of another entry.</param>
    public static string Without(string text, Entry entry, Func<Entry, string> read)
    {
        if (entry.Siblings.Count < FewestAlike
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
        return sample
            .SelectMany(entry => Framed(read(entry), entry).Split('\n')
                .SelectMany(line => SentenceSplitter.Split(line).Append(Frame(line)))
                .Distinct(StringComparer.Ordinal))
            .GroupBy(sentence => sentence, StringComparer.Ordinal)
            // A text that opens with its title alone repeats nothing.
            .Where(alike => alike.Key.Any(char.IsLetter)
                && alike.Count() >= FewestAlike && alike.Count() >= Habit * sample.Count)
            .Select(alike => alike.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string Frame(string line) => Address().Replace(line, Link);

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    private static string Framed(string text, Entry entry) =>
        string.IsNullOrWhiteSpace(entry.Title) ? text : text.Replace(entry.Title, Title, StringComparison.Ordinal);
}
