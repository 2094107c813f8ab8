using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Summaries.Questions.Parsed;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>A question as a person typed it: what it is about, and what kind of answer it wants.</summary>
internal sealed partial class Question
{
    /// <summary>Words between an answer and what it is asked of.</summary>
    private const int Nearby = 7;

    /// <summary>From here on it is no mere list of words to search for.</summary>
    private const int FewWords = 3;

    private const double LeastOfAny = 0.55;
    private const double LeastOfKind = 0.5;
    private const double LeastOfName = 0.45;

    private readonly List<HashSet<string>> _names;

    private Question(
        IReadOnlyList<WantedTerm> wanted, AnswerKind kind, bool looksBack, bool asksForSpeaker,
        List<HashSet<string>> names, string text)
    {
        (Wanted, Kind, LooksBack, AsksForSpeaker, _names) = (wanted, kind, looksBack, asksForSpeaker, names);
        Text = text;
    }

    /// <summary>The question as it was typed.</summary>
    public string Text { get; }

    /// <summary>True where it is asked in English, or in too few words to tell.</summary>
    public bool IsEnglish => IsSurelyEnglish || (AskedWith is null or "was" && LanguageDetector.IsEnglish(Text));

    /// <summary>True where it asks with an English word.</summary>
    public bool IsSurelyEnglish => AskedWith is { } first and not "was"
        && (KnownLanguages.English.AskingWords.Contains(first) || AskingWords.Opening.Contains(first));

    private string? AskedWith => WordsOf(Text)
        .Find(word => QuestionWords.AskingWords.Contains(word) || AskingWords.Opening.Contains(word));

    /// <summary>False for a remark: more than a few words that do not begin by asking, and no mark that does.</summary>
    public bool IsAsked => IsSurelyAsked || WordsOf(Text).Count < FewWords;

    /// <summary>True where it begins by asking, or has the mark.</summary>
    public bool IsSurelyAsked => Text.AsSpan().IndexOfAny('?', '？', '؟') >= 0 || WordsOf(Text).Take(2)
        .Any(word => (QuestionWords.AskingWords.Contains(word) && !AskingWords.Idle.Contains(word))
            || AskingWords.Opening.Contains(word));

    /// <summary>The terms that the question is about.</summary>
    public IReadOnlyList<WantedTerm> Wanted { get; }

    public AnswerKind Kind { get; }

    /// <summary>True where it is about years ago: "in 1994".</summary>
    public bool LooksBack { get; }

    /// <summary>True for "what happened": whatever its reports lead with is asked for.</summary>
    public bool AsksOfEvent => QuestionWords.WithoutEvent(Text).Length < Text.Length;

    /// <summary>True for "who said": whoever tells something is what is asked for.</summary>
    public bool AsksForSpeaker { get; }

    /// <summary>False where it wants to be told what, why or how, of which a headline has too little.</summary>
    public bool CanBeAnsweredByHeadline =>
        Kind != AnswerKind.Any || !WordsOf(Text).Exists(QuestionWords.Account.Contains);

    /// <summary>The least share of the question that must be met: less where a sentence has what few have.</summary>
    public double Least => Kind == AnswerKind.Name ? LeastOfName : Kind == AnswerKind.Any ? LeastOfAny : LeastOfKind;

    public static Question Of(string text)
    {
        var words = WordsOf(text);
        var kind = KindOf(words);
        var names = NamesOf(text);
        var terms = QuestionTerms.AskedIn(QuestionWords.WithoutEvent(text), kind);
        var required = RequiredOf(kind, words, terms, names);
        var wanted = terms.ConvertAll(term => new WantedTerm(
            QuestionTerms.FormsOf(term),
            names.Contains(term),
            term == required,
            // What somebody did is told in many words, to whom and where in few.
            kind == AnswerKind.Name && term == terms[0] && term != required && !names.Contains(term)));
        return new Question(
            wanted, kind, LookingBack.IsYears(text), words.Exists(QuestionWords.Saying.Contains), WholeNamesOf(text),
            text);
    }

    /// <summary>Whether a sentence looks back further than the question: "in 1994".</summary>
    public bool IsLookedBackOnBy(string sentence) => !LooksBack && LookingBack.IsYears(sentence);

    /// <summary>Whether a sentence has the number, time, name or place asked for, near its object.</summary>
    /// <param name="known">Words that its article writes with a capital within sentences.</param>
    public bool IsAnsweredInKindBy(string sentence, IReadOnlySet<string> known) => Kind switch
    {
        AnswerKind.Number => IsNear(sentence, NumbersIn(WithoutDates(sentence))),
        AnswerKind.Duration => HasDuration(sentence),
        AnswerKind.Money => AskedMoney.IsIn(sentence),
        AnswerKind.Time => ClockOrYear().IsMatch(sentence)
            || WordsOf(sentence).Exists(QuestionWords.TimeWords.Contains)
            || Array.Exists(QuestionWords.HyphenedTimes, word => sentence.Contains(word, StringComparison.Ordinal)),
        AnswerKind.Name => !(NewsSentences.IsInTitleCase(sentence) && !sentence.EndsWith('.'))
            && AnswerNames.In(sentence, known).Where(IsPersonAskedFor).Select(name => name.Words[^1])
            .ToHashSet() is { Count: > 0 } persons && IsNear(sentence, persons),
        AnswerKind.Place => AnswerNames.In(sentence, known).Any(name => name.IsPlace && IsNew(name)),
        _ => true,
    };

    /// <summary>False where a person is asked for and the sentence names none in full.</summary>
    public bool IsAnsweredByPersonIn(string sentence, IReadOnlySet<string> known) => Kind != AnswerKind.Name
        || AnswerNames.In(sentence, known).Any(name => name.Words.Count > 1 && IsPersonAskedFor(name));

    /// <summary>True where a name of the question stands before a name in brackets: "the keeper (Ann Lee)".</summary>
    public bool IsGlossedIn(string sentence) => Kind == AnswerKind.Name && Gloss().Matches(sentence)
        .Any(match => Wanted.Any(wanted => wanted.IsName && wanted.IsMetBy(match.Groups[1].Value.ToLowerInvariant())));

    // The word that the answer stands beside: what is counted, else what happened to those who are; an office.
    private static string? RequiredOf(
        AnswerKind kind, List<string> words, List<string> terms, HashSet<string> names) => kind switch
        {
            AnswerKind.Number => terms.Find(term => IsCounted(words, term))
                ?? terms.Find(QuestionWords.Quantities.Contains) ?? terms.Find(term => !names.Contains(term))
                ?? (terms.Count > 0 ? terms[0] : null),
            AnswerKind.Name => terms.Find(term => !names.Contains(term) && words.IndexOf(term) is > 0 and var at
                && term == terms[0] && QuestionWords.Articles.Contains(words[at - 1])),
            _ => null,
        };

    private bool IsNear(string sentence, HashSet<string> answers)
    {
        if (Wanted.FirstOrDefault(wanted => wanted.IsRequired) is not { } required)
        {
            return answers.Count > 0;
        }

        var words = Token().Matches(sentence).Select(word => word.Value.ToLowerInvariant()).ToList();
        var anchors = Positions(words, required.IsMetBy).ToList();
        return Positions(words, answers.Contains)
            .Any(answer => anchors.Exists(anchor => Math.Abs(anchor - answer) <= Nearby));
    }

    private static IEnumerable<int> Positions(List<string> words, Func<string, bool> isOne) =>
        Enumerable.Range(0, words.Count).Where(at => isOne(words[at]));

    private static HashSet<string> NumbersIn(string sentence) => Token().Matches(sentence)
        .Select(word => word.Value.ToLowerInvariant())
        .Where(word => char.IsDigit(word[0]) || QuestionWords.NumberWords.Contains(word))
        .ToHashSet();

    private static bool HasDuration(string sentence)
    {
        var (words, numbers) = (Token().Matches(sentence).Select(word => word.Value.ToLowerInvariant()).ToList(),
            NumbersIn(sentence));
        return Positions(words, QuestionWords.TimeUnits.Contains).Any(at => at > 0 && numbers.Contains(words[at - 1]));
    }

    private static AnswerKind KindOf(List<string> words) =>
        HasAny(words, QuestionWords.HowLong) ? AnswerKind.Duration
        : HasAny(words, QuestionWords.HowMany)
            ? words.Exists(QuestionWords.Money.Contains) ? AnswerKind.Money : AnswerKind.Number
        : HasAny(words, QuestionWords.When) ? AnswerKind.Time
        : HasAny(words, QuestionWords.Where) ? AnswerKind.Place
        : HasAny([.. words.Take(6)], QuestionWords.Who) ? AnswerKind.Name
        : words.Exists(QuestionWords.Quantities.Contains) && QuestionWords.AskingWords.Contains(words[0])
            ? AnswerKind.Number
            : AnswerKind.Any;

    // Words with a capital, but for the first; a question in German, or in capitals, has too many to tell.
    private static HashSet<string> NamesOf(string text)
    {
        var words = Word().Matches(text).Select(word => word.Value).Skip(1).ToList();
        var names = words.Where(word => char.IsUpper(word[0])).Select(word => word.ToLowerInvariant()).ToHashSet();
        var german = KnownLanguages.Find("de")?.AskingWords;
        var first = Word().Match(text).Value.ToLowerInvariant();
        var isGerman = german?.Contains(first) == true && !KnownLanguages.English.AskingWords.Contains(first);
        return isGerman || (words.Count > 2 && names.Count == words.Count) ? [] : names;
    }

    // Neighbours with a capital are one name.
    private static List<HashSet<string>> WholeNamesOf(string text) =>
    [
        .. AnswerNames.In(text, FrozenSet<string>.Empty)
            .Select(name => name.Words.ToHashSet(StringComparer.Ordinal)),
    ];

    // "Combien de blessés", "wie viele Verletzte".
    private static bool IsCounted(List<string> words, string term) => words.IndexOf(term) is > 0 and var at
        && Array.Exists(
            QuestionWords.HowMany,
            phrase => $"{string.Join(' ', words.Take(at))} " is var before
                && (before.EndsWith($"{phrase} ", StringComparison.Ordinal)
                    || before.EndsWith($"{phrase} de ", StringComparison.Ordinal)));

    private static string WithoutDates(string sentence)
    {
        var dates = TextDates.Of(sentence, Words.Of(sentence));
        var text = sentence;
        for (var at = dates.Count - 1; at >= 0; at--)
        {
            text = text.Remove(dates[at].Start, dates[at].Length);
        }

        return ClockOrYear().Replace(text, "");
    }

    // A speaker is the answer only to a question for the speaker, or for whoever has that office.
    private bool IsPersonAskedFor(AnswerName name)
    {
        var hasOffice = Wanted.Any(wanted => wanted.IsMetBy(name.Before)
            || (wanted.IsRequired && name.Words.Any(wanted.IsMetBy)));
        return !name.IsPlace && !name.IsOwner && IsNew(name) && (AsksForSpeaker || !name.IsSpeaker || hasOffice);
    }

    // A name that the question has answers nothing: the whole of it, or a part.
    private bool IsNew(AnswerName name)
    {
        var words = name.Words.Where(word => !Wanted.Any(wanted => wanted is { IsRequired: true, IsName: false }
            && wanted.IsMetBy(word))).ToList();
        return words.Count > 0
            && !words.TrueForAll(word => Wanted.Any(wanted => wanted.IsMetBy(word)))
            && !_names.Exists(asked => asked.IsSubsetOf(words));
    }

    private static List<string> WordsOf(string text) =>
        [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    private static bool HasAny(List<string> words, string[] phrases)
    {
        var text = $" {string.Join(' ', words)} ";
        return Array.Exists(phrases, phrase => text.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b([0-9]{1,2}[:.][0-9]{2}|(?:1[5-9]|20)[0-9]{2})\b")]
    private static partial Regex ClockOrYear();

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9][0-9.,]*")]
    private static partial Regex Token();

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\p{Lu}[\p{L}'’-]{1,80})\s\(\s?\p{Lu}\p{Ll}")]
    private static partial Regex Gloss();
}
