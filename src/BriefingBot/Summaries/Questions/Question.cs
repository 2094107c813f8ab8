using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>A question as a person typed it: what it is about, and what kind of answer it wants.</summary>
internal sealed partial class Question
{
    private static readonly Lazy<FrozenSet<string>> AskingWords = new(
        () => Of(language => language.AskingWords).ToFrozenSet());
    private static readonly Lazy<string[]> HowMany = new(() => [.. Of(language => language.AsksHowMany)]);
    private static readonly Lazy<string[]> When = new(() => [.. Of(language => language.AsksWhen)]);
    private static readonly Lazy<string[]> Who = new(() => [.. Of(language => language.AsksWho)]);
    private static readonly Lazy<string[]> Where = new(() => [.. Of(language => language.AsksWhere)]);
    private static readonly Lazy<FrozenSet<string>> Quantities = new(
        () => Of(language => language.Quantities).ToFrozenSet());
    private static readonly Lazy<FrozenSet<string>> Saying = new(
        () => Of(language => language.SayingVerbs).Concat(["say", "says"]).ToFrozenSet());
    private static readonly Lazy<FrozenSet<string>> NumberWords = new(
        () => Of(language => language.Numbers.Values.Where(number => number.Value > 1).Select(number => number.Key))
            .Concat(Of(language => language.Dozens.Values.Keys))
            .Concat(Of(language => language.VagueNumbers.Values.Keys)).ToFrozenSet());
    private static readonly FrozenSet<string> Articles = new[]
    {
        "the", "a", "an", "der", "die", "das", "ein", "eine", "el", "la", "los", "las", "un", "una", "le", "les", "une",
    }.ToFrozenSet();
    private static readonly Lazy<string[][]> Irregular = new(
        () => [.. KnownLanguages.WidelyRead.SelectMany(language => language.IrregularVerbs)]);

    private static readonly Lazy<FrozenSet<string>> TimeWords = new(() => Of(language => language.PartsOfDay)
        .Concat(Of(language => language.RelativeDays.Values.Keys))
        .Concat(Of(language => language.Months.Concat(language.Weekdays).Select(names => names[0])))
        .Concat(Of(language => language.TimeUnits.Skip(FromWeek).Take(ToYear).Select(names => names[0])))
        .ToFrozenSet());

    // Words that news uses for one another.
    private static readonly string[][] Alike =
    [
        ["killed", "kill", "dead", "died", "die", "deaths", "death", "fatalities", "toll", "lives"],
        ["injured", "hurt", "wounded", "injuries", "injury"],
        ["arrested", "arrest", "detained", "custody", "arrests"],
        ["fire", "blaze", "fires", "wildfire", "wildfires"],
        ["quake", "earthquake", "earthquakes", "tremor"],
        ["evacuated", "evacuation", "displaced", "fled", "evacuations"],
        ["cause", "caused", "because", "reason", "blamed", "due"],
        ["president", "leader"],
        ["buy", "bought", "acquire", "acquired", "takeover", "acquisition"],
        ["cost", "price", "costs", "prices", "worth"],
    ];

    /// <summary>Words between an answer and what it is asked of.</summary>
    private const int Nearby = 7;

    private const double LeastOfAny = 0.55;
    private const double LeastOfKind = 0.5;
    private const double LeastOfName = 0.45;

    // Weeks, months and years, of the rows of units of time.
    private const int FromWeek = 4;
    private const int ToYear = 3;

    private readonly List<HashSet<string>> _names;

    private Question(
        IReadOnlyList<WantedTerm> wanted,
        AnswerKind kind,
        bool looksBack,
        bool asksForSpeaker,
        List<HashSet<string>> names)
    {
        (Wanted, Kind, LooksBack, AsksForSpeaker, _names) = (wanted, kind, looksBack, asksForSpeaker, names);
    }

    /// <summary>The terms it is about.</summary>
    public IReadOnlyList<WantedTerm> Wanted { get; }

    public AnswerKind Kind { get; }

    /// <summary>True where it is about years ago: "in 1994".</summary>
    public bool LooksBack { get; }

    /// <summary>True for "who said": whoever tells something is what is asked for.</summary>
    public bool AsksForSpeaker { get; }

    /// <summary>The least share of the question that must be met: less where a sentence has what few have.</summary>
    public double Least => Kind == AnswerKind.Name ? LeastOfName : Kind == AnswerKind.Any ? LeastOfAny : LeastOfKind;

    public static Question Of(string text)
    {
        var words = WordsOf(text);
        var kind = KindOf(words);
        var names = NamesOf(text);
        var terms = ContentWords.Of(text).Where(term => !AskingWords.Value.Contains(term)).Distinct().ToList();
        var required = RequiredOf(kind, words, terms, names);
        var wanted = terms.ConvertAll(term => new WantedTerm(
            FormsOf(term),
            names.Contains(term),
            term == required,
            // What somebody did is told in many words, to whom and where in few.
            kind == AnswerKind.Name && term == terms[0] && term != required && !names.Contains(term)));
        return new Question(
            wanted, kind, LookingBack().IsMatch(text), words.Exists(Saying.Value.Contains), WholeNamesOf(text));
    }

    /// <summary>True where a sentence looks back further than the question does: "three years ago", "in
    /// 1994".</summary>
    public bool IsLookedBackOnBy(string sentence) => !LooksBack && LookingBack().IsMatch(sentence);

    /// <summary>
    /// True where a sentence has what the question asks for: a number, a time, a name, a place; and near to what it is
    /// asked of.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="known">Words that its article writes with a capital within sentences.</param>
    public bool IsAnsweredInKindBy(string sentence, IReadOnlySet<string> known) => Kind switch
    {
        AnswerKind.Number => IsNear(sentence, NumbersIn(WithoutDates(sentence))),
        AnswerKind.Time => ClockOrYear().IsMatch(sentence) || WordsOf(sentence).Exists(TimeWords.Value.Contains),
        AnswerKind.Name => !NewsSentences.IsInTitleCase(sentence)
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
            AnswerKind.Number => terms.Find(term => HowMany.Value.Any(phrase => Follows(words, phrase, term)))
                ?? terms.Find(Quantities.Value.Contains) ?? terms.Find(term => !names.Contains(term))
                ?? (terms.Count > 0 ? terms[0] : null),
            AnswerKind.Name => terms.Find(term => !names.Contains(term) && words.IndexOf(term) is > 0 and var at
                && term == terms[0] && Articles.Contains(words[at - 1])),
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
        .Where(word => char.IsDigit(word[0]) || NumberWords.Value.Contains(word))
        .ToHashSet();

    private static AnswerKind KindOf(List<string> words) =>
        HasAny(words, HowMany.Value) ? AnswerKind.Number
        : HasAny(words, When.Value) ? AnswerKind.Time
        : HasAny(words, Where.Value) ? AnswerKind.Place
        : HasAny([.. words.Take(6)], Who.Value) ? AnswerKind.Name
        : words.Exists(Quantities.Value.Contains) && words.Count > 0 && AskingWords.Value.Contains(words[0])
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

    private static string[] FormsOf(string term) =>
    [
        .. Alike.Concat(Irregular.Value).Where(group => group.Contains(term)).SelectMany(group => group)
            .Prepend(term).Distinct(StringComparer.Ordinal),
    ];

    private static bool Follows(List<string> words, string phrase, string term)
    {
        var parts = phrase.Split(' ');
        for (var at = 0; at + parts.Length < words.Count; at++)
        {
            if (words.Skip(at).Take(parts.Length).SequenceEqual(parts))
            {
                return words[at + parts.Length] == term;
            }
        }

        return false;
    }

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
        return !name.IsPlace && !name.IsOwner && IsNew(name)
            && (AsksForSpeaker || !name.IsSpeaker || hasOffice);
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

    private static IEnumerable<string> Of(Func<Language, IEnumerable<string>> words) =>
        KnownLanguages.WidelyRead.SelectMany(words);

    private static List<string> WordsOf(string text) =>
        [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    private static bool HasAny(List<string> words, string[] phrases)
    {
        var text = $" {string.Join(' ', words)} ";
        return Array.Exists(phrases, phrase => text.Contains($" {phrase} ", StringComparison.Ordinal));
    }

    [GeneratedRegex(
        @"\b((years?|decades?|centur(y|ies)) (ago|earlier|before)|(in|since|before|of|until) (1[0-9]|20)[0-9]{2})\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex LookingBack();

    [GeneratedRegex(@"\b([0-9]{1,2}[:.][0-9]{2}|[12][0-9]{3})\b", RegexOptions.NonBacktracking)]
    private static partial Regex ClockOrYear();

    [GeneratedRegex(@"[\p{L}\p{M}]+|[0-9][0-9.,]*", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"(\p{Lu}[\p{L}'’-]+)\s\(\s?\p{Lu}\p{Ll}", RegexOptions.NonBacktracking)]
    private static partial Regex Gloss();
}

/// <summary>What kind of answer a question wants.</summary>
internal enum AnswerKind
{
    Any,
    Number,
    Time,
    Name,
    Place,
}

/// <summary>A term that a question is about.</summary>
/// <param name="Forms">It and the words that news uses for it.</param>
/// <param name="IsName">True where the question writes it as a name.</param>
/// <param name="IsRequired">True where the answer stands beside it, or is none.</param>
/// <param name="IsAct">True where it is what somebody is asked to have done.</param>
internal sealed record WantedTerm(string[] Forms, bool IsName, bool IsRequired, bool IsAct)
{
    /// <summary>True where one of a text's words is it in some form.</summary>
    public bool IsMetBy(IReadOnlySet<string> words) =>
        Array.Exists(
            Forms, form => words.Contains(form) || (form.Length >= 4 && words.Any(word => IsForm(form, word))));

    /// <summary>True where a word is it in some form.</summary>
    public bool IsMetBy(string word) =>
        Array.Exists(Forms, form => form == word || (form.Length >= 4 && IsForm(form, word)));

    // "stay" and "stays", "investigate" and "investigators", "carry" and "carried": one begins the other but for a
    // short ending of each.
    private bool IsForm(string one, string other)
    {
        (one, other) = (WithoutY(one), WithoutY(other));
        var shared = one.AsSpan().CommonPrefixLength(other);
        var (shorter, longer) = (Math.Min(one.Length, other.Length), Math.Max(one.Length, other.Length));
        // Names change their ending in languages with cases alone: "France" is neither "Franz" nor "Francisco".
        return IsName && one[0] < 0x250
            ? shared == shorter && longer - shared <= 2
            : shared >= 4 && longer - shared <= Math.Min(3, shared - 2);
    }

    private static string WithoutY(string word) =>
        word is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? word[..^1] + 'i' : word;
}
