namespace BriefingBot.Text.Figures;

/// <summary>Somebody who says something in a sentence.</summary>
/// <param name="Name">The name as it stands, without its article.</param>
/// <param name="At">The token of the word of saying.</param>
/// <param name="IsTrailing">What is said stands before ("…, police said"), else after.</param>
/// <param name="CarriesOn">The next sentence is theirs as well if it names nobody ("According to …").</param>
internal sealed record Speaker(string Name, int At, bool IsTrailing, bool CarriesOn);

/// <summary>Finds who says so: before, after or inside what is said, in headlines, and by pronoun.</summary>
internal sealed partial class EnglishSpeaker(FigureWords words)
{
    /// <summary>Words of "the official death toll".</summary>
    private const int LongestRevised = 4;

    /// <summary>Words from "quoted" to "as saying".</summary>
    private const int LongestQuoting = 6;

    /// <summary>The speakers of a sentence, before which <paramref name="last"/> spoke and
    /// <paramref name="lastSubject"/> was the subject.</summary>
    public List<Speaker> FindAll(TokenizedSentence s, string? last, string? lastSubject)
    {
        var found = new List<Speaker>();
        for (var at = 0; at < s.Count; at++)
        {
            if (Find(s, at, found.Count > 0 ? found[^1].Name : last, lastSubject) is { } speaker
                && !speaker.Name.StartsWith("no ", StringComparison.OrdinalIgnoreCase)) // "No group has claimed …"
            {
                found.Add(Noted(s, speaker));
            }
        }

        if (found.Count == 0 && (Headline(s) ?? Announced(s)) is { } other)
        {
            found.Add(other);
        }

        return [.. found.Concat(WithoutVerb(s, found)).OrderBy(speaker => speaker.At)];
    }

    /// <summary>Who says what stands at <paramref name="number"/>: the nearest before, else after it.</summary>
    public static string? Of(TokenizedSentence s, IReadOnlyList<Speaker> speakers, int number)
    {
        Speaker? best = null;
        foreach (var speaker in speakers)
        {
            if (!speaker.IsTrailing && speaker.At < number && !IsCutOff(s, speaker.At, number))
            {
                best = speaker;
            }
            else if (speaker.IsTrailing && speaker.At > number && !HasFullStop(s, number, speaker.At) && (best is null
                || IsCutOff(s, best.At, number)) && !HasSpeakerBetween(s, speakers, number, speaker))
            {
                return speaker.Name;
            }
        }

        return best?.Name;
    }

    private static bool HasSpeakerBetween(
        TokenizedSentence s, IReadOnlyList<Speaker> speakers, int number, Speaker trailing) =>
        speakers.Any(other => other.At > number && other.At < trailing.At && !other.IsTrailing
            && !IsCounted(s, number, other.At));

    /// <summary>"36% of buyers said …, the study found": those who are counted say nothing of their number.</summary>
    private static bool IsCounted(TokenizedSentence s, int number, int verb) => Enumerable.Range(number, verb - number)
        .All(at => s[at].Kind is not (TokenKind.Mark or TokenKind.Quote) || s.Lower(at) is "%" or "-");

    /// <summary>A semicolon, or a contrast with its own subject, ends what somebody says.</summary>
    private static bool IsCutOff(TokenizedSentence s, int from, int to) =>
        Enumerable.Range(from + 1, to - from - 1).Any(at => s.Lower(at) is ";" || IsFullStop(s, at));

    /// <summary>A headline may be of two sentences.</summary>
    private static bool HasFullStop(TokenizedSentence s, int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => IsFullStop(s, at));

    private static bool IsFullStop(TokenizedSentence s, int at) => s.Lower(at) is "." or "?" or "!"
        && at > 0 && s[at - 1].IsWord && !s[at - 1].IsCapital && s.Lower(at - 1).Length > 2
        && at + 1 < s.Count && s[at + 1].IsCapital && s[at].End < s[at + 1].Start;

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
            && Stated.Contains(s.Lower(at - 1))
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

        // "The ministry lowered the toll to 31": who revises a count says the new one.
        if (words.Revising.Contains(token.Lower) && Enumerable.Range(at + 1, LongestRevised).Any(next =>
            words.Revised.Contains(s.Lower(next))) && SubjectBefore(s, at) is { } reviser)
        {
            return new Speaker(Resolve(s, reviser, last), at, IsTrailing: false, CarriesOn: false);
        }

        return token.Is(WordClass.Speech)
            || (token.Lower is "found" or "finds" && words.Studies.Contains(s.Lower(at - 1)))
            ? Saying(s, at, last) : null;
    }

    /// <summary>Where "quoted" stands in "were quoted as saying", "were quoted by the agency as saying".</summary>
    private static int? Quoting(TokenizedSentence s, int at)
    {
        for (var quoted = at; quoted > Math.Max(0, at - LongestQuoting); quoted--)
        {
            if (s.Lower(quoted) is "quoted" or "cited")
            {
                return quoted == at || s.Lower(quoted + 1) is "by" or "in" ? quoted : null;
            }
        }

        return null;
    }

    private Speaker? Saying(TokenizedSentence s, int at, string? last)
    {
        if (s.Lower(at) is "saying" && s.Lower(at - 1) is "as" && Quoting(s, at - 2) is { } citing)
        {
            return SubjectBefore(s, citing - 1) is { } quoted
                ? new Speaker(Resolve(s, quoted, last), at, IsTrailing(s, at, quoted), CarriesOn: false)
                : null;
        }

        var before = s[s.BackOverAdverbs(at)];
        if ((before.Is(WordClass.Be) && s.Lower(at) is not "saying")
            || before.Is(WordClass.Determiner | WordClass.Modal)
            || before.Lower is "to" or "no" or "of" || (s.Lower(at) is "accused" && s.Lower(at + 1) is "of")
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

        return Resolve(s, subject, last) is not { Length: > 0 } name
            || words.NoSpeakers.Contains(Noun(name)) ? null // "a video posted online showed"
            : new Speaker(name, at, IsTrailing(s, at, subject), CarriesOn: false);
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

    /// <summary>"Ann Example did describe the scene:": the person who opens what a colon announces.</summary>
    private Speaker? Announced(TokenizedSentence s) => s.Lower(s.Count - 1) is not ":" ? null
        : Enumerable.Range(1, s.Count - 1).Reverse().Where(at => IsVerb(s, at) && !s[at].Is(WordClass.Be))
            .Select(at => SubjectBefore(s, at) is { } name && name.Split(' ') is [var first, var second, ..]
                && char.IsUpper(first[0]) && char.IsUpper(second[0])
                ? new Speaker(name, at, IsTrailing: false, CarriesOn: true) : null)
            .FirstOrDefault(speaker => speaker is not null);

    /// <summary>What a sentence is about: its first noun phrase before the first verb.</summary>
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
        || words.VerbForms.Contains(s.Lower(at)) || IsOnlyVerb(s.Lower(at))
        || (!s[at].IsCapital && s.Lower(at).Length > 4 && s.Lower(at).EndsWith("ed", StringComparison.Ordinal));
}
