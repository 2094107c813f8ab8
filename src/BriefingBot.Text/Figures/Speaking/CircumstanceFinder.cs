namespace BriefingBot.Text.Figures;

/// <summary>In which circumstance a figure counts: its cause and, where it is limited to one, its place.</summary>
/// <param name="Cause">The cause in the sentence's words (<c>bus crash</c>).</param>
/// <param name="Place">The named place.</param>
internal sealed record Circumstance(string? Cause, string? Place)
{
    public static readonly Circumstance None = new(null, null);

    public string? Text => (Cause, Place) switch
    {
        (null, null) => null,
        (null, { } place) => place,
        ({ } cause, null) => cause,
        ({ } cause, { } place) => $"{cause}, {place}",
    };
}

/// <summary>Finds causes and places around what is counted.</summary>
/// <param name="words">The words of causes.</param>
/// <param name="isOfMining">Whether the article tells of a pit, whose "mine" is no explosive.</param>
internal sealed class CircumstanceFinder(FigureWords words, bool isOfMining)
{
    private const int MostWordsToCause = 24;

    /// <summary>The circumstance of one figure; of several causes the nearest after it, else before.</summary>
    /// <param name="number">The token of the number.</param>
    /// <param name="anchor">The token of what is counted.</param>
    /// <param name="isMainPlace">Whether a place, told as a town, village and so on or by its name alone, is what the
    /// whole article is about, which limits nothing.</param>
    public Circumstance Find(TokenizedSentence s, int number, int anchor, Func<string, bool, bool> isMainPlace)
    {
        var cause = CauseAfter(s, Math.Max(number, anchor)) ?? CauseBefore(s, Math.Min(number, anchor));
        return new Circumstance(
            cause,
            Place(s, number, anchor) is { } place && !isMainPlace(place.Name, place.IsExplicit) ? place.Name : null);
    }

    /// <summary>The last cause a sentence names: what the next sentence of the paragraph is about.</summary>
    public string? LastCause(TokenizedSentence s) => CauseBefore(s, s.Count);

    private string? CauseAfter(TokenizedSentence s, int from) => Enumerable.Range(from + 1, MostWordsToCause - 1)
        .TakeWhile(at => at < s.Count && s.Lower(at) is not (";" or "but" or "while" or "before" or "since")
            && !(s.Lower(at) is "and" && s[at + 1].Kind == TokenKind.Number))
        .Select(at => CauseAt(s, at)).FirstOrDefault(cause => cause is not null);

    private string? CauseBefore(TokenizedSentence s, int from) => Enumerable.Range(0, from).Reverse()
        .TakeWhile(at => s.Lower(at) is not ";")
        .Select(at => CauseAt(s, at)).FirstOrDefault(cause => cause is not null);

    /// <summary>The cause whose noun is at <paramref name="at"/>, or its more telling modifier ("landmine").</summary>
    private string? CauseAt(TokenizedSentence s, int at)
    {
        if (!IsCause(s, at) || s[at].Is(WordClass.Person) || words.NoCauses.Contains(s.Lower(at + 1)))
        {
            return null;
        }

        var pair = $"{s.Lower(at)} {s.Lower(at + 1)}";
        if (words.Causes.ContainsKey(pair))
        {
            return pair;
        }

        var before = $"{s.Lower(at - 1)} {s.Lower(at)}";
        if (words.Causes.ContainsKey(before))
        {
            return words.Causes[before] is "shooting" ? "shooting" : before;
        }

        if (!words.Causes.TryGetValue(s.Lower(at), out var family))
        {
            return null;
        }

        // "landmine blasts" are mines, "flood" is what the "flood waters" are.
        if (IsCause(s, at - 1) && words.Causes.TryGetValue(s.Lower(at - 1), out var modifier) && (modifier is "mines"
            || modifier != family))
        {
            return Name(s, at - 1);
        }

        if (words.Causes.TryGetValue(s.Lower(at + 1), out _) && s[at + 1].IsWord)
        {
            return family is "mines" ? Name(s, at) : CauseAt(s, at + 1) ?? Name(s, at);
        }

        return words.CauseModifiers.Contains(s.Lower(at - 1)) ? $"{s.Lower(at - 1)} {Name(s, at)}" : Name(s, at);
    }

    private bool IsCause(TokenizedSentence s, int at) =>
        s[at].IsWord && !(isOfMining && s.Lower(at) is "mine" or "mines");

    private static string Name(TokenizedSentence s, int at) => s.Lower(at) switch
    {
        "mine" => "mines",
        "landmine" or "landmines" => "mines",
        "quake" or "quakes" or "earthquakes" => "earthquake",
        "crashed" or "collided" => "crash",
        "derailed" => "derailment",
        "capsized" or "sank" => "sinking",
        "collapsed" => "collapse",
        var word => word,
    };

    /// <summary>"in the town of X", "a resident of the city of X", "in X".</summary>
    private (string Name, bool IsExplicit)? Place(TokenizedSentence s, int number, int anchor)
    {
        var from = Math.Min(number, anchor);
        var to = Math.Min(s.Count, Math.Max(number, anchor) + 10);
        for (var at = from; at < to; at++)
        {
            if (s.Lower(at) is "," or ";" or "but" or "while" && at > Math.Max(number, anchor))
            {
                return null;
            }

            if (words.PlaceNouns.Contains(s.Lower(at))
                && s.Lower(at + 1) is "of"
                && Name(s, at + 2, out _) is { } named)
            {
                return (named, true);
            }

            if (s.Lower(at) is "in" or "near"
                && Name(s, at + 1, out var end) is { } place
                && !words.Causes.ContainsKey(s.Lower(end)))
            {
                return (place, false);
            }
        }

        return null;
    }

    private static string? Name(TokenizedSentence s, int start, out int end)
    {
        end = start;
        while (s[end].IsWord
            && s[end].IsCapital
            && !s[end].IsPossessive
            && !s[end].Is(WordClass.Weekday | WordClass.Month | WordClass.Pronoun))
        {
            end++;
        }

        return end > start && !s.IsTitleCase && !s[end].IsPossessive ? s.Slice(start, end) : null;
    }
}
