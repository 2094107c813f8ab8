using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>The name of a line as shown: short, with group or owner only where it reads as one.</summary>
internal static class FigureLabels
{
    private const int MostWords = 3;
    private const int ShortestPlural = 3;

    internal static readonly FrozenSet<string> Rests = English.AnyCase();

    private static readonly FrozenSet<string> Plurals = English.AnyCase();

    private static readonly HashSet<string> Days =
        [.. KnownLanguages.English.Weekdays.Select(names => char.ToUpperInvariant(names[0][0]) + names[0][1..])];

    /// <summary>What it counts and of whom, without own names and pieces of other phrases.</summary>
    public static (string Counts, string? Of) Shown(FigureLine line)
    {
        var of = WithoutRest(line.Of);
        // "Passengers injured", not "injured passengers injured".
        of = of?.StartsWith(line.Counts + " ", StringComparison.OrdinalIgnoreCase) is true
            ? of[(line.Counts.Length + 1)..] : of;
        if (line.Values.Count == 0 || line.Values[0].IsInflected || of is null)
        {
            return (line.Counts, of);
        }

        if (line.Counts.EndsWith(" in prison", StringComparison.Ordinal))
        {
            return ("in prison", null);
        }

        if (CountKinds.IsClass(line.Values[0]))
        {
            // "robbers", not "robbers suspects".
            var group = !IsGroup(of) ? null : Plurals.Contains(of) ? of.ToLowerInvariant() : of;
            return line.Counts is "suspects" && group is not null ? (group, null) : (line.Counts, group);
        }

        // A percentage is told by what it is of, an amount by its owner's name; of things their own words say enough,
        // and who found or burned them is no part of their name.
        return line.Values[0].Unit switch
        {
            "%" => (line.Counts, WithoutPercent(of)),
            not null => (line.Counts, IsName(of) ? of : null),
            null => (line.Counts, !line.Counts.Contains(' ', StringComparison.Ordinal) && (IsName(of) || IsOf(line, of))
                ? of : null),
        };
    }

    /// <summary>Whether a label reads as a group: few plain words, the last one in the plural ("young
    /// drivers").</summary>
    public static bool IsGroup(string of)
    {
        var words = of.Split(' ');
        return words.Length <= MostWords
            && IsPhrase(of)
            && !words.Any(Rests.Contains)
            && (Plurals.Contains(words[^1])
                || (words[^1].Length > ShortestPlural && words[^1][^1] == 's' && words[^1][^2] != 's'));
    }

    /// <summary>Whether a text is made of words alone: no number, no sign.</summary>
    public static bool IsPhrase(string text) =>
        text.Split(' ').All(word => word.Length > 0 && char.IsLetter(word[0]));

    /// <summary>"more people", "two other men": without the word that only points to others.</summary>
    public static string? WithoutRest(string? of)
    {
        if (of is null)
        {
            return null;
        }

        var words = of.Split(' ');
        var left = words.SkipWhile(Rests.Contains).ToArray();
        return left.Length == 0 ? null : left.Length == words.Length ? of : string.Join(' ', left);
    }

    private static string WithoutPercent(string of) =>
        of.StartsWith("per cent ", StringComparison.Ordinal) || of.StartsWith("percent ", StringComparison.Ordinal)
            ? of[(of.IndexOf("cent ", StringComparison.Ordinal) + 5)..]
            : of;

    // "three counts of fraud"
    private static bool IsOf(FigureLine line, string of) => line.Values.Any(value =>
        value.Sentence.Contains(" of ", StringComparison.Ordinal)
        && value.Sentence.IndexOf(line.Counts + " of ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && value.Sentence.IndexOf(of, at, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether a label is a name: few words, each with a capital ("Lake Harbour Council").</summary>
    public static bool IsName(string of)
    {
        var words = of.Split(' ');
        return words.Length <= MostWords
            && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && !Days.Contains(word))
            && !of.EndsWith("'s", StringComparison.Ordinal) && !of.EndsWith("’s", StringComparison.Ordinal);
    }
}
