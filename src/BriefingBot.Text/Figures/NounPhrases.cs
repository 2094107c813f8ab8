namespace BriefingBot.Text.Figures;

/// <summary>The noun phrase after a number.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The token after its last word.</param>
/// <param name="AdjectiveVerb">A participle that stands before the noun as an adjective ("80 injured people"), or -1.</param>
/// <param name="IsPartitive">"of the passengers", "of them": a part of a group told of before.</param>
internal readonly record struct NounPhrase(int Start, int End, int AdjectiveVerb, bool IsPartitive)
{
    public bool IsEmpty => End <= Start;

    public int Head => End - 1;
}

/// <summary>Finds where noun phrases end, without a tagger: a phrase runs on until a function word, a known verb or a mark.</summary>
internal sealed class NounPhrases(FigureWords words)
{
    private const int LongestPhrase = 5;

    public NounPhrase After(TokenizedSentence s, Quantity quantity)
    {
        var at = quantity.End;
        var isPartitive = false;
        if (s.Lower(at) is "of")
        {
            at++;
            if (s.Lower(at) is "them" or "whom" or "those" or "these")
            {
                return new NounPhrase(at, at + 1, -1, IsPartitive: true);
            }

            if (s[at].Is(WordClass.Determiner))
            {
                isPartitive = true;
                at++;
            }

            if (s[at].Kind == TokenKind.Number || words.Numbers.ContainsKey(s.Lower(at)))
            {
                // "18 of 23 drones", "two of the five defendants"
                isPartitive = true;
                at++;
            }
        }
        else if (s.Lower(at) is "more" or "other" or "others" && quantity.Kind != QuantityKind.Article)
        {
            at += s.Lower(at) is "others" ? 0 : 1;
        }

        return Read(s, at) with { IsPartitive = isPartitive };
    }

    public NounPhrase Read(TokenizedSentence s, int start)
    {
        var at = start;
        var adjective = -1;
        while (at < s.Count && at - start < LongestPhrase && Belongs(s, start, at))
        {
            if (at == start && IsParticiple(s, at))
            {
                if (!IsNounLike(s, at + 1))
                {
                    break;
                }

                adjective = at;
            }

            at++;
        }

        return adjective == at - 1 && adjective >= 0 ? new NounPhrase(start, start, -1, IsPartitive: false) : new NounPhrase(start, at, adjective, IsPartitive: false);
    }

    /// <summary>The phrase "of …" after a noun phrase, or an empty one.</summary>
    public NounPhrase Complement(TokenizedSentence s, NounPhrase phrase)
    {
        if (phrase.IsEmpty || s.Lower(phrase.End) is not "of")
        {
            return new NounPhrase(phrase.End, phrase.End, -1, IsPartitive: false);
        }

        var at = phrase.End + 1;
        while (s[at].Is(WordClass.Determiner))
        {
            at++;
        }

        return Read(s, at);
    }

    public bool IsParticiple(TokenizedSentence s, int at) =>
        (words.Verbs.TryGetValue(s.Lower(at), out var readings) && readings.Exists(reading => reading.Has(VerbForm.Participle)))
        || words.States.ContainsKey(s.Lower(at));

    private bool Belongs(TokenizedSentence s, int start, int at)
    {
        var token = s[at];
        if (token.Kind == TokenKind.OtherDigits)
        {
            // "a 20-year-old woman"
            return token.Lower.Contains('-') && char.IsLetter(token.Lower[^1]);
        }

        if (!token.IsWord || token.Is(WordClass.Function) || words.Numbers.ContainsKey(token.Lower))
        {
            return false;
        }

        if (at == start)
        {
            return !token.Is(WordClass.TimeUnit);
        }

        if (token.Is(WordClass.Person))
        {
            return true;
        }

        if (token.Is(WordClass.PlainVerb | WordClass.Speech | WordClass.TimeUnit) || words.Verbs.ContainsKey(token.Lower) || words.States.ContainsKey(token.Lower))
        {
            return IsNounAfterAll(s, at);
        }

        if (words.PhrasalVerbs.TryGetValue(token.Lower, out var phrasal) && phrasal.Any(verb => s.StandsAt(at + 1, verb.Rest)))
        {
            return false;
        }

        return !LooksLikeVerb(token) && !token.Lower.EndsWith("ly", StringComparison.Ordinal);
    }

    /// <summary>A word that is both verb and noun is a noun inside a name or before a person ("army recruit", "police report").</summary>
    private static bool IsNounAfterAll(TokenizedSentence s, int at) =>
        !s.IsTitleCase && s[at].IsCapital && s[at - 1].IsCapital;

    private static bool LooksLikeVerb(Token token) =>
        !token.IsCapital && token.Lower.Length > 4
        && (token.Lower.EndsWith("ed", StringComparison.Ordinal) || token.Lower.EndsWith("ing", StringComparison.Ordinal));

    private bool IsNounLike(TokenizedSentence s, int at) =>
        s[at].IsWord && !s[at].Is(WordClass.Function) && (s[at].Is(WordClass.Person) || (!words.Verbs.ContainsKey(s.Lower(at)) && !s[at].Is(WordClass.PlainVerb | WordClass.Speech)));
}
