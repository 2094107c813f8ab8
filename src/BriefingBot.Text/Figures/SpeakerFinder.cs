namespace BriefingBot.Text.Figures;

/// <summary>Somebody who says something in a sentence.</summary>
/// <param name="Name">The name as it stands, without its article.</param>
/// <param name="At">The token of the word of saying.</param>
/// <param name="IsTrailing">What is said stands before ("…, police said"), else after.</param>
/// <param name="CarriesOn">The next sentence is theirs as well if it names nobody ("According to …").</param>
internal sealed record Speaker(string Name, int At, bool IsTrailing, bool CarriesOn);

/// <summary>Finds who says so: before ("police said that …"), after ("…, police said", "according to …"), inside,
/// in headlines, and by pronoun.</summary>
internal sealed class SpeakerFinder(FigureWords words)
{
    /// <summary>The speakers of a sentence. <paramref name="last"/> is who spoke last before it,
    /// <paramref name="lastSubject"/> what the sentence before it was about.</summary>
    public List<Speaker> FindAll(TokenizedSentence s, string? last, string? lastSubject)
    {
        var found = new List<Speaker>();
        for (var at = 0; at < s.Count; at++)
        {
            if (Find(s, at, found.Count > 0 ? found[^1].Name : last, lastSubject) is { } speaker)
            {
                found.Add(speaker);
            }
        }

        if (found.Count == 0 && Headline(s) is { } headline)
        {
            found.Add(headline);
        }

        return found;
    }

    /// <summary>Who says what stands at <paramref name="number"/>: whoever speaks before it and is nearest, else who
    /// speaks after.</summary>
    public static string? Of(TokenizedSentence s, IReadOnlyList<Speaker> speakers, int number)
    {
        Speaker? best = null;
        foreach (var speaker in speakers)
        {
            if (!speaker.IsTrailing && speaker.At < number && !IsCutOff(s, speaker.At, number))
            {
                best = speaker;
            }
            else if (speaker.IsTrailing && speaker.At > number && (best is null
                || IsCutOff(s, best.At, number)) && !HasSpeakerBetween(speakers, number, speaker))
            {
                return speaker.Name;
            }
        }

        return best?.Name;
    }

    private static bool HasSpeakerBetween(IReadOnlyList<Speaker> speakers, int number, Speaker trailing) =>
        speakers.Any(other => other.At > number && other.At < trailing.At && !other.IsTrailing);

    /// <summary>A semicolon, or a contrast with its own subject, ends what somebody says.</summary>
    private static bool IsCutOff(TokenizedSentence s, int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (s.Lower(at) is ";")
            {
                return true;
            }
        }

        return false;
    }

    private Speaker? Find(TokenizedSentence s, int at, string? last, string? lastSubject)
    {
        var token = s[at];
        if (!token.IsWord)
        {
            return null;
        }

        if (token.Lower is "according" && s.Lower(at + 1) is "to")
        {
            return NameAfter(s, at + 2) is { } source
                ? new Speaker(Resolve(s, source, last), at, IsTrailing: !OpensClause(s, at), CarriesOn: at == 0)
                : null;
        }

        if (words.StatementNouns.Contains(token.Lower)
            && s.Lower(at + 1) is "that" or "of"
            && Possessor(s, at, lastSubject) is { } possessor)
        {
            return new Speaker(possessor, at, IsTrailing: false, CarriesOn: false);
        }

        if (token.Lower is "by"
            && s.Lower(at - 1) is "confirmed" or "reported" or "announced" or "recorded" or "released"
            && (s[at - 2].Is(WordClass.Be)
            || s.Lower(at - 2) is "as")
            && NameAfter(s, at + 1) is { } agent
            && !words.Causes.ContainsKey(s.Lower(at + 1)))
        {
            return new Speaker(Resolve(s, agent, last), at, IsTrailing: true, CarriesOn: false);
        }

        if (token.Lower is "put" or "puts" && HasAtAhead(s, at))
        {
            return SubjectBefore(s, at) is { } counting
                ? new Speaker(Resolve(s, counting, last), at, IsTrailing: false, CarriesOn: false)
                : null;
        }

        return token.Is(WordClass.Speech) ? Saying(s, at, last) : null;
    }

    private Speaker? Saying(TokenizedSentence s, int at, string? last)
    {
        var before = s[s.BackOverAdverbs(at)];
        if ((before.Is(WordClass.Be) && s.Lower(at) is not "saying")
            || before.Is(WordClass.Determiner | WordClass.Modal)
            || before.Lower is "to" or "no" or "of"
            || IsNounUse(s, at))
        {
            return null;
        }

        if (IsInverted(s, at))
        {
            return NameAfter(s, at + 1) is { } after
                ? new Speaker(Resolve(s, after, last), at, IsTrailing: true, CarriesOn: false)
                : null;
        }

        // "The group claimed the attack, saying 12 had died": who acts in the sentence speaks.
        var isGerund = s.Lower(at).EndsWith("ing", StringComparison.Ordinal);
        var found = !isGerund ? SubjectBefore(s, at) : s.Lower(at - 1) is "," ? Subject(s) : null;
        if (found is not { } subject)
        {
            return null;
        }

        var name = Resolve(s, subject, last);
        return name.Length == 0 ? null : new Speaker(name, at, IsTrailing(s, at, subject), CarriesOn: false);
    }

    /// <summary>"confirmed cases", "reported deaths", "estimated 500": adjectives.</summary>
    private bool IsNounUse(TokenizedSentence s, int at) =>
        (s.Lower(at) is "added" or "adding" or "adds" or "shows" or "showed" or "show" or "noted"
            && s[at + 1].Kind == TokenKind.Number)
            ||
        (s.Lower(at) is "claimed" or "claims" or "claim" or "claiming"
            && Enumerable.Range(at + 2, 4).Any(next => s.Lower(next) is "lives" or "life" or "responsibility"))
            ||
        s.Lower(at) is "confirmed" or "reported" or "recorded" or "estimated" or "registered"
            && (words.CountNouns.ContainsKey(s.Lower(at + 1))
            && !HasSubjectBefore(s, at))
        || (s.Lower(at) is "report" or "reports" or "claim" or "claims" or "notes" or "estimates" or "estimate"
        or "records" or "record"
        && !s[at + 1].Is(WordClass.Determiner | WordClass.Relative)
        && s[at + 1].Kind != TokenKind.Number);

    private static bool HasSubjectBefore(TokenizedSentence s, int at) =>
        s[at - 1].IsWord && !s[at - 1].Is(WordClass.Function) && s[at - 1].Kind != TokenKind.Number && at > 0;

    /// <summary>", said the mayor": after a comma or quotation mark, with the name behind.</summary>
    private static bool IsInverted(TokenizedSentence s, int at) =>
        (s[at - 1].Kind == TokenKind.Quote || s.Lower(at - 1) is "," or "–" or "—") && s[at + 1].IsWord
        && s.Lower(at) is "said" or "says" or "reported" or "reports" or "told" or "announced" or "confirmed"
        or "added" or "wrote"
        && (s[at + 1].IsCapital
        || s[at + 1].Is(WordClass.Determiner)
        || s[at + 1].Is(WordClass.Person)) && s.Lower(at + 1) is not "that" && !s[at + 1].Is(WordClass.Weekday);

    private static bool IsTrailing(TokenizedSentence s, int verb, string subject)
    {
        var end = s[verb].End;
        var start = s.Text.LastIndexOf(subject, end, StringComparison.Ordinal);
        var first = verb;
        while (first > 0 && s[first - 1].Start >= start)
        {
            first--;
        }

        while (s[first - 1].Is(WordClass.Determiner))
        {
            first--;
        }

        if (first == 0 || (s.Lower(first - 1) is not ("," or "–" or "—") && s[first - 1].Kind != TokenKind.Quote))
        {
            return false;
        }

        return !HasContent(s, verb);
    }

    /// <summary>After a verb of saying, "that", a number or a name with a verb is what is said; "on Tuesday", "in a
    /// statement" are not.</summary>
    private static bool HasContent(TokenizedSentence s, int verb)
    {
        var at = verb + 1;
        while (at < s.Count && s[at].Is(WordClass.Adverb | WordClass.Weekday))
        {
            at++;
        }

        if (s[at].Kind == TokenKind.Mark || at >= s.Count)
        {
            return s.Lower(at) is ":";
        }

        var isBound = s.Lower(at) is "about" or "around" or "over" or "up" || s.StandsAt(at, "at least");
        if (s[at].Is(WordClass.Preposition) && !isBound)
        {
            for (var next = at; next < s.Count; next++)
            {
                if (s.Lower(next) is "that" && s[next - 1].Is(WordClass.Weekday | WordClass.TimeUnit))
                {
                    return true;
                }

                if (s[next].Is(WordClass.Be) && next - verb > 3)
                {
                    return true;
                }
            }

            return false;
        }

        return s.Lower(verb) is not ("told" or "tells") || s.StandsAt(at, "reporters that");
    }

    private static bool HasAtAhead(TokenizedSentence s, int at)
    {
        for (var next = at + 1; next <= at + 10; next++)
        {
            if (s.Lower(next) is "at" or "as" && s[next + 1].Kind == TokenKind.Number
                || s.StandsAt(next, "at least")
                || (s.Lower(next) is "at" && s[next + 1].IsWord))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensClause(TokenizedSentence s, int at) =>
        at == 0
            || s[at - 1].Kind == TokenKind.Quote
            || s.Lower(at - 1) is ";" or "but" or "and" or "while" or "though"
            || (s.Lower(at - 1) is "," && at <= 3);

    /// <summary>The name after "according to" or "said": up to a comma, a verb, or the sentence's end.</summary>
    private string? NameAfter(TokenizedSentence s, int start)
    {
        var at = start;
        while (at < s.Count && at - start < 14)
        {
            var token = s[at];
            if ((token.Kind is TokenKind.Mark && token.Lower is not ("." or "-" or "/" or "&"))
                || token.Kind == TokenKind.Quote
                || token.Is(WordClass.Weekday | WordClass.Relative)
                || (token.Is(WordClass.Speech) && !words.StatementNouns.Contains(token.Lower))
                || token.Lower is "."
                || (at > start
                && token.Is(WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Conjunction)
                && token.Lower is not "and")
                || (token.Lower is "and" && !s[at + 1].IsCapital && !words.SpeakerNouns.Contains(s.Lower(at + 1)))
                || (at > start
                && token.Is(WordClass.Preposition)
                && token.Lower is "on" or "in"
                && (s[at + 1].Is(WordClass.Weekday | WordClass.Month | WordClass.Determiner)
                || s[at + 1].Kind == TokenKind.OtherDigits)))
            {
                break;
            }

            at++;
        }

        return Trim(s, start, at);
    }

    /// <summary>The name before a verb of saying: back to a mark, a conjunction or another verb; over an inserted
    /// description.</summary>
    private string? SubjectBefore(TokenizedSentence s, int verb)
    {
        var end = verb;
        while (end > 1 && s[end - 1].Is(WordClass.Have | WordClass.Adverb | WordClass.Weekday))
        {
            end--;
        }

        if (s.Lower(end - 1) is "," && OpeningComma(s, end - 1) is { } comma && comma > 0)
        {
            // "Ann Example, the mayor of the town, said": the name stands before the insertion.
            return Trim(s, Start(s, comma), comma);
        }

        return s.Lower(end - 1) is "who" or "which" or "that"
            ? Trim(s, Start(s, end - 1), end - 1)
            : Trim(s, Start(s, end), end);
    }

    private static int? OpeningComma(TokenizedSentence s, int close)
    {
        for (var at = close - 1; at >= Math.Max(0, close - 16); at--)
        {
            if (s.Lower(at) is ",")
            {
                return at;
            }
        }

        return null;
    }

    private int Start(TokenizedSentence s, int end)
    {
        var at = end;
        while (at > 0)
        {
            var token = s[at - 1];
            if ((token.Kind == TokenKind.Mark && token.Lower is not ("." or "-" or "/" or "&"))
                || token.Kind is TokenKind.Quote or TokenKind.Number
                || token.Is(WordClass.Be | WordClass.Have | WordClass.Modal)
                || token.Is(WordClass.Weekday | WordClass.Relative)
                || token.Lower is "but" or "while" or "that" or "when" or "after" or "because" or "although"
                or "though" or "as" or "whereas" or "if"
                || (token.Lower is "and" && !JoinsNames(s, at - 1))
                || (IsOnlyVerb(token.Lower)
                && !s[at].Is(WordClass.Preposition)
                && !token.IsCapital
                && !words.SpeakerNouns.Contains(token.Lower)))
            {
                break;
            }

            at--;
        }

        return at;
    }

    /// <summary>A form that is no noun: rescued, not rescue.</summary>
    private bool IsOnlyVerb(string lower) => words.OnlyVerbForms.Contains(lower);

    /// <summary>"police and witnesses said": an "and" between those who say.</summary>
    private bool JoinsNames(TokenizedSentence s, int and) =>
        (words.SpeakerNouns.Contains(s.Lower(and - 1))
            || s[and - 1].IsCapital) && (s[and + 1].IsCapital
            || words.SpeakerNouns.Contains(s.Lower(and + 1))
            || s[and + 1].Is(WordClass.Determiner)
            || words.SpeakerNouns.Contains(s.Lower(and + 2)));

    private static string? Trim(TokenizedSentence s, int start, int end)
    {
        while (start < end && (s[start].Is(WordClass.Determiner) && !s[start].Is(WordClass.Pronoun)
            || s.Lower(start) is "but" or "and" or "so" or "yet"
            || (s[start].Is(WordClass.Adverb) && end - start > 1)
            || s[start].Kind == TokenKind.Mark))
        {
            start++;
        }

        while (end > start + 1
            && (s[end - 1].Is(WordClass.Adverb | WordClass.Weekday | WordClass.Have | WordClass.Preposition)
            || s[end - 1].Kind == TokenKind.Mark && s.Lower(end - 1) is not "."))
        {
            end--;
        }

        // "On Tuesday the mayor said": an opening phrase is not the name.
        if (start < end && s[start].Is(WordClass.Preposition))
        {
            var determiner = start + 1;
            while (determiner < end - 1 && !s[determiner].Is(WordClass.Determiner))
            {
                determiner++;
            }

            start = determiner < end - 1 && determiner > start + 1 ? determiner + 1 : end;
        }

        for (var at = start + 1; at < end - 1; at++)
        {
            // "the force issued a statement saying": the name ends before its verb.
            if (!s[at].IsCapital
                && s.Lower(at).EndsWith("ed", StringComparison.Ordinal)
                && s[at + 1].Is(WordClass.Determiner | WordClass.Preposition)
                && s.Lower(at).Length > 3)
            {
                end = at;
            }
        }

        return start < end && end - start <= 14 ? s.Slice(start, end) : null;
    }

    /// <summary>Whose claim it is: "the army's claim that", "their claims that".</summary>
    private static string? Possessor(TokenizedSentence s, int at, string? lastSubject)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (s.Lower(before) is "their" or "its" or "his" or "her")
            {
                return lastSubject;
            }

            if (s[before].IsPossessive)
            {
                var first = before;
                while (first > 0
                    && s[first - 1].IsWord
                    && !s[first - 1].Is(WordClass.Function)
                    && (s[first - 1].IsCapital
                    || first == before))
                {
                    first--;
                }

                return s.Slice(first, before + 1) is { Length: > 2 } name
                    ? name[..name.LastIndexOfAny(['\'', '’'])]
                    : null;
            }
        }

        return null;
    }

    /// <summary>A pronoun, or "the ministry", stands for who spoke before.</summary>
    private string Resolve(TokenizedSentence s, string name, string? last)
    {
        var lower = name.ToLowerInvariant();
        if (lower is "he" or "she" or "it" or "they" or "i" or "we")
        {
            // "Alder Bank will close 12 branches, it said": a name at the head of the sentence comes before who spoke
            // last.
            var subject = Subject(s);
            return subject is not null && subject.Split(' ').All(word => char.IsUpper(word[0])) ? subject : last ?? "";
        }

        if (last is not null
            && lower.Length >= 3
            && !lower.Contains(' ')
            && words.SpeakerNouns.Contains(lower)
            && lower is not "police"
            && last.Contains(lower, StringComparison.OrdinalIgnoreCase))
        {
            return last;
        }

        return name;
    }

    /// <summary>"12 killed in crash: police", "Police: 12 killed".</summary>
    private Speaker? Headline(TokenizedSentence s)
    {
        for (var at = s.Count - 2; at > 0; at--)
        {
            if (s.Lower(at) is not (":" or "–" or "—" or "-") || s[at - 1].End == s[at].Start && s.Lower(at) is "-")
            {
                continue;
            }

            var isAfter = s.Count - at <= 5 && words.SpeakerNouns.Contains(s.Lower(s.Count - 1));
            if (isAfter && Trim(s, at + 1, s.Count) is { } trailing)
            {
                return new Speaker(trailing, at, IsTrailing: true, CarriesOn: false);
            }

            if (at <= 4
                && words.SpeakerNouns.Contains(s.Lower(at - 1))
                && s.Lower(at) is ":"
                && Trim(s, 0, at) is { } leading)
            {
                return new Speaker(leading, at, IsTrailing: false, CarriesOn: false);
            }
        }

        return null;
    }

    /// <summary>What a sentence is about: its first noun phrase before the first verb, after an opening
    /// phrase.</summary>
    public string? Subject(TokenizedSentence s)
    {
        var start = 0;
        if (s[0].Is(WordClass.Preposition | WordClass.Adverb))
        {
            while (start < s.Count && s.Lower(start) is not ",")
            {
                start++;
            }

            start++;
        }

        var end = start;
        while (end < s.Count && s[end].IsWord && !IsVerb(s, end) && end - start < 10)
        {
            end++;
        }

        return end > start && end < s.Count && IsVerb(s, end) && !s[start].Is(WordClass.Pronoun)
            ? Trim(s, start, end)
            : null;
    }

    private bool IsVerb(TokenizedSentence s, int at) =>
        s[at].Is(WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.PlainVerb | WordClass.Speech)
        || words.VerbForms.Contains(s.Lower(at))
        || (!s[at].IsCapital && s.Lower(at).Length > 4 && s.Lower(at).EndsWith("ed", StringComparison.Ordinal));
}
