using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <content>How a word of saying stands in its sentence.</content>
internal sealed partial class EnglishSpeaker
{
    private static readonly WordList Stated = English.List();

    private static readonly WordList Adding = English.List();

    private static readonly WordList Counting = English.List();

    private static readonly WordList Nouns = English.List();

    private static readonly WordList Inverting = English.List();

    /// <summary>"confirmed cases", "reported deaths", "estimated 500": adjectives.</summary>
    private bool IsNounUse(TokenizedSentence s, int at) =>
        (Adding.Contains(s.Lower(at))
            && Enumerable.Range(at + 1, 4).Select(next => s[next]).FirstOrDefault(next =>
                next.Kind is not TokenKind.Sign && !next.Is(WordClass.Preposition | WordClass.Adverb)).Kind
                == TokenKind.Number)
            ||
        // "watches estimated to be worth", "the highest offer so far reported": participles
        (s.Lower(at) is "estimated" or "reported" or "confirmed" or "recorded"
            && (s.Lower(at + 1) is "to" || s.Lower(at - 1) is "far" or "ever"))
            ||
        (s.Lower(at) is "claimed" or "claims" or "claim" or "claiming"
            && Enumerable.Range(at + 2, 4).Any(next => s.Lower(next) is "lives" or "life" or "responsibility"))
            ||
        Counting.Contains(s.Lower(at))
            && (words.CountNouns.ContainsKey(s.Lower(at + 1))
            && !HasSubjectBefore(s, at))
        || (Nouns.Contains(s.Lower(at))
        && !s[at + 1].Is(WordClass.Determiner | WordClass.Relative | WordClass.Pronoun)
        && !(s.Lower(at) is "claims" && s.Lower(at + 1) is "to")
        && s[at + 1].Kind != TokenKind.Number);

    private static bool HasSubjectBefore(TokenizedSentence s, int at) =>
        s[at - 1].IsWord && !s[at - 1].Is(WordClass.Function) && s[at - 1].Kind != TokenKind.Number && at > 0;

    /// <summary>", said the mayor": after a comma or quotation mark, with the name behind.</summary>
    private static bool IsInverted(TokenizedSentence s, int at) =>
        (s[at - 1].Kind == TokenKind.Quote || s.Lower(at - 1) is "," or "–" or "—") && s[at + 1].IsWord
        && Inverting.Contains(s.Lower(at))
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

    /// <summary>Whether something is said behind the verb; "on Tuesday", "in a statement" are not it.</summary>
    private static bool HasContent(TokenizedSentence s, int verb)
    {
        var at = verb + 1;
        while (at < s.Count && s[at].Is(WordClass.Adverb | WordClass.Weekday | WordClass.TimeUnit))
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

    private static bool HasAtAhead(TokenizedSentence s, int at) => Enumerable.Range(at + 1, 10).Any(next =>
        s.Lower(next) is "at" && s[next + 1].IsWord
        || (s.Lower(next) is "at" or "as" && s[next + 1].Kind == TokenKind.Number));

    private static bool OpensClause(TokenizedSentence s, int at) =>
        at == 0
            || s[at - 1].Kind == TokenKind.Quote
            || s.Lower(at - 1) is ";" or "but" or "and" or "while" or "though"
            || (s.Lower(at - 1) is "," && at <= 3);

    // "Union says 14 hurt, officials nine".
    private IEnumerable<Speaker> WithoutVerb(TokenizedSentence s, List<Speaker> found) =>
        from at in Enumerable.Range(2, Math.Max(0, s.Count - 2))
        where (s[at].Kind == TokenKind.Number || KnownLanguages.English.Numbers.Values.ContainsKey(s.Lower(at)))
            && words.SpeakerNouns.Contains(s.Lower(at - 1))
            && s.Lower(at - 2) is "," or ";" or "and" or "but" or "while"
            && found.Exists(speaker => !speaker.IsTrailing && speaker.At < at - 1)
            && (at + 1 == s.Count || !s[at + 1].IsWord)
        select new Speaker(s.Lower(at - 1), at - 1, IsTrailing: false, CarriesOn: false);
}
