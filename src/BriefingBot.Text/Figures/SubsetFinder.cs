namespace BriefingBot.Text.Figures;

/// <summary>Reads the numbers that count a part of a group told of just before: "27 people, including two civilians", "four of them children".</summary>
internal sealed class SubsetFinder(FigureWords words, NounPhrases phrases)
{
    /// <summary>The part's figures, or an empty list where the number at <paramref name="index"/> is no such part.</summary>
    public IReadOnlyList<CountReading> Find(TokenizedSentence s, IReadOnlyList<Quantity> quantities, int index, IReadOnlyList<CountReading> found)
    {
        var quantity = quantities[index];
        if (quantity.Kind == QuantityKind.Zero)
        {
            return [];
        }

        var whole = Whole(s, quantities, index, found);
        var isOfThem = s.Lower(quantity.End) is "of" && (s.Lower(quantity.End + 1) is "them" or "whom" || OfTheDead(s, quantity) is not null);
        if (isOfThem)
        {
            return OfThem(s, quantity, whole ?? OfTheDead(s, quantity));
        }

        if (whole is null || !IsIntroduced(s, quantities, index))
        {
            return [];
        }

        var phrase = phrases.After(s, quantity);
        return phrase.IsEmpty || (quantity.Kind == QuantityKind.Article && !words.IsPerson(s.Lower(phrase.Head))) ? [] : [Part(s, quantity, phrase, whole)];
    }

    private CountReading? Whole(TokenizedSentence s, IReadOnlyList<Quantity> quantities, int index, IReadOnlyList<CountReading> found)
    {
        var before = found.Count > 0 ? found[^1] : null;
        if (before is not null)
        {
            return before;
        }

        // "Among the dead were three children", "The victims included …": the whole has no number here.
        for (var at = quantities[index].Start - 1; at >= Math.Max(0, quantities[index].Start - 8); at--)
        {
            if (Named(s, at) is { } counts)
            {
                return new CountReading(quantities[index], 0, counts, "people", at) { IsPeople = true };
            }
        }

        // "Six people, including two children, were killed": what is said of the whole comes later, and is read with it.
        return null;
    }

    private string? Named(TokenizedSentence s, int at) =>
        s.Lower(at) is "victims" ? "killed"
        : words.CountNouns.TryGetValue(s.Lower(at), out var noun) ? noun
        : words.States.TryGetValue(s.Lower(at), out var state) && s.Lower(at - 1) is "the" or "those" ? state
        : null;

    /// <summary>"three of the dead", "two of those injured": what the group is counted as.</summary>
    private CountReading? OfTheDead(TokenizedSentence s, Quantity quantity)
    {
        if (s.Lower(quantity.End + 1) is not ("the" or "those"))
        {
            return null;
        }

        var at = quantity.End + 2;
        return Named(s, at) is { } counts ? new CountReading(quantity, 0, counts, "people", at) { IsPeople = true } : null;
    }

    private IReadOnlyList<CountReading> OfThem(TokenizedSentence s, Quantity quantity, CountReading? whole)
    {
        if (whole is null)
        {
            return [];
        }

        var at = quantity.End + 2;
        if (s.Lower(quantity.End + 1) is "the" or "those")
        {
            at++;
        }

        while (s[at].Is(WordClass.Be | WordClass.Adverb | WordClass.Determiner) && s.Lower(at) is not ("seriously" or "critically"))
        {
            at++;
        }

        if (words.States.TryGetValue(s.Lower(at), out var state) || words.States.TryGetValue($"{s.Lower(at)} {s.Lower(at + 1)} {s.Lower(at + 2)}", out state))
        {
            return [new CountReading(quantity, quantity.Value, state, "people", at) { IsPeople = true }];
        }

        var phrase = phrases.Read(s, at);
        return phrase.IsEmpty || !words.IsPerson(s.Lower(phrase.Head)) ? [] : [Part(s, quantity, phrase, whole)];
    }

    private static bool IsIntroduced(TokenizedSentence s, IReadOnlyList<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        var at = quantity.Start - 1;
        if (s.Lower(at) is "including" or "includes" or "included" or "include" || (s.Lower(at) is "them" or "whom" && s.Lower(at - 1) is "among" or "of"))
        {
            return true;
        }

        if (s[at].Is(WordClass.Be) && (s.Lower(at - 1) is "whom" or "them" || IsAmong(s, at)))
        {
            return true;
        }

        // The second of a list: "including two children and a nurse".
        return index > 0 && s.Lower(at) is "and" or "," && quantity.Start - quantities[index - 1].End <= 5 && IsIntroduced(s, quantities, index - 1);
    }

    private static bool IsAmong(TokenizedSentence s, int verb)
    {
        for (var at = verb - 1; at >= Math.Max(0, verb - 5); at--)
        {
            if (s.Lower(at) is "among")
            {
                return true;
            }
        }

        return false;
    }

    private CountReading Part(TokenizedSentence s, Quantity quantity, NounPhrase phrase, CountReading whole)
    {
        var of = GroupNames.Of(words, s, phrase, quantity);
        return whole.Generic is { } generic
            ? new CountReading(quantity, quantity.Value, $"{s.Slice(phrase.Start, phrase.End).ToLowerInvariant()} {generic}", Of: null, whole.Anchor) { Generic = generic }
            : new CountReading(quantity, quantity.Value, whole.Counts, of, whole.Anchor) { IsPeople = true };
    }
}
