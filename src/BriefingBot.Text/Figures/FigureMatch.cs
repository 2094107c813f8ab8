namespace BriefingBot.Text.Figures;

/// <summary>Tells whether two figures count the same thing of the same group in the same place; the cause is looked at separately.</summary>
internal static class FigureMatch
{
    public static bool CountsSame(Figure a, Figure b)
    {
        if (!string.Equals(a.Unit, b.Unit, StringComparison.Ordinal) || !string.Equals(a.Place, b.Place, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (!string.Equals(a.Counts, b.Counts, StringComparison.Ordinal) && !IsSameThing(a.Counts, b.Counts))
        {
            return false;
        }

        // Of one single victim every report tells something else: a worker, a resident.
        var isOne = a is { Value: 1, Place: not null } && b.Value == 1;
        var isAmount = CountKinds.Of(a) == CountKind.Fixed && (a.Of is null || b.Of is null);
        return isOne || isAmount || SameGroup(a.Of, b.Of);
    }

    /// <summary>Told in the very same words.</summary>
    public static bool IsSameKind(Figure a, Figure b) =>
        (a.Counts, a.Of, a.Unit, a.Place, a.Value == 1) == (b.Counts, b.Of, b.Unit, b.Place, b.Value == 1);

    /// <summary>"combat positions taken" and "positions taken": one name within the other, the same noun last.</summary>
    private static bool IsSameThing(string a, string b) => a.Contains(' ') && b.Contains(' ') && IsWithin(Words(a), Words(b), tail: 2);

    private static bool SameGroup(string? a, string? b)
    {
        var wordsA = GroupWords(a);
        var wordsB = GroupWords(b);
        return wordsA.Length == 0 || wordsB.Length == 0 ? wordsA.Length == wordsB.Length : IsWithin(wordsA, wordsB, tail: 1);
    }

    private static bool IsWithin(string[] a, string[] b, int tail)
    {
        var (few, many) = a.Length <= b.Length ? (a, b) : (b, a);
        return few.Length >= tail && few.TakeLast(tail).SequenceEqual(many.TakeLast(tail)) && few.All(many.Contains);
    }

    private static string[] GroupWords(string? of)
    {
        if (of is null)
        {
            return [];
        }

        var words = Words(of.Split(" of ")[0]);
        return words.Length == 1 && words[0] is "people" or "person" or "other" or "individual" or "victim" ? [] : words;
    }

    private static string[] Words(string text) =>
        [.. text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Singular)];

    private static string Singular(string word) => word switch
    {
        "children" => "child",
        "men" => "man",
        "women" => "woman",
        _ when word.EndsWith("men", StringComparison.Ordinal) => word[..^2] + "an",
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 => word[..^1],
        _ => word,
    };
}
