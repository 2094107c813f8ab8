using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>Where a speaker's name begins and ends.</content>
internal sealed partial class EnglishSpeaker
{
    private static readonly WordList Joining = English.List();

    /// <summary>Words of ", a senior analyst".</summary>
    private const int LongestOffice = 7;

    private readonly HashSet<string> _persons = [];

    /// <summary>The name after "according to (data from)" or "said": up to a comma, a verb, or the sentence's end.
    /// </summary>
    private string? NameAfter(TokenizedSentence s, int start)
    {
        start += words.StatementNouns.Contains(s.Lower(start)) && s.Lower(start + 1) is "from" or "by" ? 2 : 0;
        var at = start;
        while (at < s.Count && at - start < 14)
        {
            var token = s[at];
            if ((token.Kind is TokenKind.Mark && token.Lower is not ("." or "-" or "/" or "&"))
                || token.Kind == TokenKind.Quote
                || token.Is(WordClass.Weekday | WordClass.Relative)
                || (token.Is(WordClass.Speech) && !words.StatementNouns.Contains(token.Lower))
                || (token.Lower is "." && !(s[at - 1] is { IsCapital: true, Lower.Length: < 5 }
                    && s[at + 1].IsCapital)) // "Police Capt. Ann Example"
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

    /// <summary>The name before a verb of saying: back to a mark, a conjunction or another verb.</summary>
    private string? SubjectBefore(TokenizedSentence s, int verb)
    {
        var end = verb;
        while (end > 1 && s[end - 1].Is(WordClass.Have | WordClass.Adverb | WordClass.Weekday))
        {
            end--;
        }

        end -= s.Lower(end - 1) is ")" && s.Lower(end - 3) is "(" ? 3 : 0; // "the Association (AMA) said"
        if (s.Lower(end - 1) is "," && OpeningComma(s, end - 1) is > 0 and var comma)
        {
            // "Ann Example, the mayor of the town, said", "Ann Example, 51, who lives there, said": the name stands
            // before the insertions.
            comma -= s.Lower(comma - 2) is "," && s[comma - 1].Kind is TokenKind.Number ? 2 : 0;
            return Trim(s, Start(s, comma), comma);
        }

        return s.Lower(end - 1) is "who" or "which" or "that"
            ? Trim(s, Start(s, end - 1), end - 1)
            : Trim(s, Start(s, end), end);
    }

    private static int OpeningComma(TokenizedSentence s, int close) => Enumerable.Range(close - 16, 16)
        .LastOrDefault(at => s.Lower(at) is ",");

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
                || Joining.Contains(token.Lower)
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

    /// <summary>Keeps who is a person by an office beside the name ("Ann Lee, an analyst at Milla"): no "it".</summary>
    private Speaker Noted(TokenizedSentence s, Speaker speaker)
    {
        var name = speaker.Name;
        var end = s.Text.IndexOf(name, StringComparison.Ordinal) + name.Length;
        var office = Enumerable.Range(0, s.Count).SkipWhile(at => s[at].Start < end).Take(LongestOffice).ToList();
        if (name.ToLowerInvariant().Split(' ').Any(words.Offices.Contains)
            || (office is [var comma, ..] && s.Lower(comma) is "," && office.Skip(1)
                .TakeWhile(at => s[at].IsWord && s.Lower(at) is not ("of" or "at" or "for" or "with" or "in"))
                .Any(at => words.Offices.Contains(s.Lower(at)))))
        {
            _persons.Add(PhraseText.LastWord(name));
        }

        return speaker;
    }

    /// <summary>A name's last word that is no participle.</summary>
    private static string Noun(string name) => name.ToLowerInvariant().Split(' ')
        .LastOrDefault(word => !word.EndsWith("ed", StringComparison.Ordinal), "");

    /// <summary>A pronoun, or "the ministry", stands for who spoke before.</summary>
    private string Resolve(TokenizedSentence s, string name, string? last)
    {
        var lower = name.ToLowerInvariant();
        if (SelfContained.Pronouns.Contains(lower) || lower is "i" or "we")
        {
            // "Alder Bank will close 12 branches, it said": a name at the head of the sentence comes before who spoke
            // last.
            var subject = Subject(s);
            return subject is not null && subject.Split(' ').All(word => char.IsUpper(word[0])) ? subject
                : last is null || (lower is "it" && _persons.Contains(PhraseText.LastWord(last))) ? "" : last;
        }

        if (char.IsDigit(lower[0]) && words.AgeNames.Any(age => lower.EndsWith(age, StringComparison.Ordinal)))
        {
            return last ?? ""; // "the 37-year-old said"
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
}
