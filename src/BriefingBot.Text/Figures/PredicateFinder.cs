namespace BriefingBot.Text.Figures;

/// <summary>
/// Finds what is said of a counted group: the verb it is the object of ("killed 27 people"), the passive, participle or state after it
/// ("27 people were killed", "27 dead"), the act before it ("the death of one resident").
/// </summary>
internal sealed class PredicateFinder(FigureWords words)
{
    /// <summary>How far after a noun its verb is looked for; phrases between them are rarely longer.</summary>
    private const int Reach = 16;

    /// <summary>The predicate before the token at <paramref name="start"/>.</summary>
    /// <param name="isPersons">Persons are counted: of a verb's meanings the one for persons is taken.</param>
    public Predicate? Before(TokenizedSentence s, int start, bool isPersons)
    {
        var at = s.BackOverAdverbs(start);
        for (var back = 1; back <= 3; back++)
        {
            if (words.PhrasalVerbs.TryGetValue(s.Lower(at - back), out var phrasal)
                && Array.Find(phrasal, verb => verb.Reading.Verb.IsTransitive && Length(verb.Rest) == back && s.StandsAt(at - back + 1, verb.Rest)) is { } found)
            {
                return IsActive(s, at - back, found.Reading) ? Of(found.Reading, at - back) : null;
            }
        }

        if (s.Lower(at) is "of")
        {
            return words.ActNouns.TryGetValue(s.Lower(at - 1), out var act) ? new Predicate(act.TrimEnd('*'), act.EndsWith('*'), at - 1) : null;
        }

        if (!words.Verbs.TryGetValue(s.Lower(at), out var readings) || Choose(readings, isPersons, reading => reading.Verb.IsTransitive) is not { } transitive)
        {
            return null;
        }

        return IsActive(s, at, transitive) ? Of(transitive, at) : null;
    }

    /// <summary>The predicate after the token before <paramref name="end"/>, the end of the counted noun phrase.</summary>
    /// <param name="isPersons">Persons are counted.</param>
    public Predicate? After(TokenizedSentence s, int end, bool isPersons)
    {
        var limit = Math.Min(s.Count, end + Reach);
        var mustFollow = false;
        for (var at = end; at < limit; at++)
        {
            var token = s[at];
            if (token.Is(WordClass.Be | WordClass.Have | WordClass.Modal))
            {
                return AfterAuxiliary(s, at, isPersons);
            }

            if ((at == end || mustFollow || s[at - 1].IsCapital || s[at - 1].Is(WordClass.Adverb)) && Immediate(s, at, end, isPersons) is { } found)
            {
                return found;
            }

            if (mustFollow && !token.Is(WordClass.Adverb))
            {
                return null;
            }

            if (Parenthesis(s, at, limit) is { } close)
            {
                at = close;
                mustFollow = true;
            }
            else if (at == end && token.Lower is "who" or "that")
            {
                continue;
            }
            else if (Ends(s, at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A modal or a negation before a verb of harm makes it no count: "could kill 20", "was not injured".</summary>
    private static bool IsHarm(CountVerb verb) => verb.Counts is "killed" or "injured" or "missing" or "infected" or "kidnapped";

    private static VerbReading? Choose(List<VerbReading> readings, bool isPersons, Predicate<VerbReading> fits) =>
        readings.Find(reading => fits(reading) && reading.Verb.IsGeneric != isPersons) ?? readings.Find(fits);

    private static int Length(string phrase) => phrase.AsSpan().Count(' ') + 1;

    private static Predicate Of(VerbReading reading, int anchor) => new(reading.Verb.Counts, reading.Verb.IsGeneric, anchor, reading.Verb.Nouns);

    private static bool IsActive(TokenizedSentence s, int verb, VerbReading reading)
    {
        var before = s[s.BackOverAdverbs(verb)];
        if (before.Is(WordClass.Negation) || (before.Is(WordClass.Be) && !reading.Has(VerbForm.Gerund)))
        {
            return false;
        }

        var isUncertain = before.Is(WordClass.Modal) || before.Lower is "to";
        if (before.Lower is "to" && s.Lower(s.BackOverAdverbs(verb) - 1) is "threatened" or "threatens" or "threatening" or "threat" or "threats" or "refused" or "failed" or "tried" or "attempted" or "able" or "unable" or "hopes" or "hoped" or "used")
        {
            return false;
        }

        return !(isUncertain && IsHarm(reading.Verb)) && !s[verb].IsPossessive;
    }

    /// <summary>Right after the noun, without "are": a participle that does nothing to anyone, an intransitive verb, a state.</summary>
    private Predicate? Immediate(TokenizedSentence s, int at, int end, bool isPersons)
    {
        if (State(s, at) is { } state && (at == end || s.Lower(at) is not ("seriously" or "critically")))
        {
            return IsAgent(s, at, state.Length) ? null : new Predicate(state.Counts, IsGeneric: false, at);
        }

        if (Phrasal(s, at) is { } phrasal)
        {
            return (phrasal.Verb.IsTransitive && !phrasal.Has(VerbForm.Participle)) ? null : Of(phrasal, at);
        }

        if (!words.Verbs.TryGetValue(s.Lower(at), out var readings))
        {
            return null;
        }

        var intransitive = Choose(readings, isPersons, reading => !reading.Verb.IsTransitive && !reading.Has(VerbForm.Gerund));
        if (intransitive is not null)
        {
            return Of(intransitive, at);
        }

        var participle = Choose(readings, isPersons, reading => reading.Has(VerbForm.Participle));
        return participle is null || IsAgent(s, at, 1) ? null : Of(participle, at);
    }

    /// <summary>True where a participle is really a verb with an object: "two gunmen killed 12 people".</summary>
    private static bool IsAgent(TokenizedSentence s, int at, int length)
    {
        var next = s[at + length];
        return next.Kind is TokenKind.Number or TokenKind.Currency || next.Is(WordClass.Determiner)
            || (next.IsWord && !next.Is(WordClass.Function | WordClass.PlainVerb | WordClass.Speech | WordClass.TimeUnit) && next.Lower is not ("so" or "more" or "last" or "this" or "when"));
    }

    private Predicate? AfterAuxiliary(TokenizedSentence s, int start, bool isPersons)
    {
        var at = start;
        var hasBe = false;
        var hasHave = false;
        var hasModal = false;
        for (; at < s.Count; at++)
        {
            var token = s[at];
            if (token.Is(WordClass.Negation))
            {
                return null;
            }

            hasBe |= token.Is(WordClass.Be);
            hasHave |= token.Is(WordClass.Have);
            hasModal |= token.Is(WordClass.Modal);
            if (State(s, at) is { Length: > 1 } || (!token.Is(WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Adverb) && !IsPassedOver(s, at)))
            {
                break;
            }
        }

        var found = Predicated(s, at, hasBe, isPersons) ?? (words.Reportives.Contains(s.Lower(at - 1)) ? Predicated(s, at - 1, hasBe, isPersons) : null);
        return found is not null && hasModal && !hasHave && IsHarm(new CountVerb(found.Counts, true, false)) ? null : found;
    }

    private bool IsPassedOver(TokenizedSentence s, int at) =>
        words.Reportives.Contains(s.Lower(at)) && Phrasal(s, at) is null;

    private Predicate? Predicated(TokenizedSentence s, int at, bool hasBe, bool isPersons)
    {
        if (hasBe && State(s, at) is { } state)
        {
            return new Predicate(state.Counts, IsGeneric: false, at);
        }

        if (Phrasal(s, at) is { } phrasal)
        {
            return phrasal.Verb.IsTransitive && !hasBe ? null : Of(phrasal, at);
        }

        if (!words.Verbs.TryGetValue(s.Lower(at), out var readings))
        {
            return null;
        }

        var fitting = hasBe
            ? Choose(readings, isPersons, reading => reading.Verb.IsTransitive ? reading.Has(VerbForm.Participle) : reading.Has(VerbForm.Gerund))
            : Choose(readings, isPersons, reading => !reading.Verb.IsTransitive && reading.Has(VerbForm.Participle | VerbForm.Base));
        return fitting is null ? null : Of(fitting, at);
    }

    private (string Counts, int Length)? State(TokenizedSentence s, int at)
    {
        if (!s[at].IsWord)
        {
            return null;
        }

        for (var length = 4; length >= 1; length--)
        {
            var phrase = length == 1 ? s.Lower(at) : string.Join(' ', Enumerable.Range(at, length).Select(s.Lower));
            if (words.States.TryGetValue(phrase, out var counts))
            {
                return (counts, length);
            }
        }

        return null;
    }

    private VerbReading? Phrasal(TokenizedSentence s, int at) =>
        words.PhrasalVerbs.TryGetValue(s.Lower(at), out var verbs) ? Array.Find(verbs, verb => s.StandsAt(at + 1, verb.Rest))?.Reading : null;

    /// <summary>The end of a parenthesis that begins at a comma or bracket (", including two children,"), or null.</summary>
    private static int? Parenthesis(TokenizedSentence s, int at, int limit)
    {
        var close = s.Lower(at) switch { "," => ",", "(" => ")", "–" or "—" => s.Lower(at), _ => null };
        if (close is null)
        {
            return null;
        }

        var opens = close is ")" || s.Lower(at + 1) is "including" or "mostly" or "most" or "many" or "some" or "all" or "aged" or "among" or "mainly" or "both" or "at"
            || s.Lower(at + 2) is "of" || s.Lower(at + 3) is "of";
        for (var end = at + 1; opens && end < limit; end++)
        {
            if (string.Equals(s.Lower(end), close, StringComparison.Ordinal))
            {
                return end;
            }
        }

        return null;
    }

    private static bool Ends(TokenizedSentence s, int at)
    {
        var token = s[at];
        if (token.Kind == TokenKind.Mark && token.Lower is not ("-" or "/"))
        {
            return true;
        }

        if ((token.Kind is TokenKind.Number or TokenKind.Currency && !s[at - 1].Is(WordClass.Preposition)) || token.Is(WordClass.Relative) || token.Lower is "but" or "while" or "when" or "because" or "whereas" or "or")
        {
            return true;
        }

        if (token.Lower is "and")
        {
            return !s[at + 1].Is(WordClass.Person);
        }

        if (token.Is(WordClass.PlainVerb | WordClass.Speech) && !s[at - 1].Is(WordClass.Determiner))
        {
            return true;
        }

        // "27 people attended the funeral" has its verb; "27 people accused of fraud were …" has not.
        return token.IsWord && !token.IsCapital && token.Lower.EndsWith("ed", StringComparison.Ordinal) && s[at + 1].Is(WordClass.Determiner);
    }
}
