using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>A question as a person typed it: what it is about, and what kind of answer it wants.</summary>
internal sealed partial class Question
{
    private static readonly Lazy<FrozenSet<string>> AskingWords = new(
        () => Of(language => language.AskingWords).ToFrozenSet());
    private static readonly Lazy<string[]> HowMany = new(() => [.. Of(language => language.AsksHowMany)]);
    private static readonly Lazy<string[]> When = new(() => [.. Of(language => language.AsksWhen)]);
    private static readonly Lazy<FrozenSet<string>> Who = new(() => Of(language => language.AsksWho).ToFrozenSet());

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

    // Weeks, months and years, of the rows of units of time.
    private const int FromWeek = 4;
    private const int ToYear = 3;

    private Question(IReadOnlyList<string[]> wanted, AnswerKind kind, bool looksBack) =>
        (Wanted, Kind, LooksBack) = (wanted, kind, looksBack);

    /// <summary>The terms it is about, each with those that news uses for it.</summary>
    public IReadOnlyList<string[]> Wanted { get; }

    public AnswerKind Kind { get; }

    /// <summary>True where it is about years ago: "in 1994".</summary>
    public bool LooksBack { get; }

    public static Question Of(string text)
    {
        var wanted = ContentWords.Of(text).Where(term => !AskingWords.Value.Contains(term)).Distinct()
            .Select(
            term => Array.Find(Alike, group => group.Contains(term)) is { } group ? [term, .. group] : (string[])[term])
            .ToList();
        var words = WordsOf(text);
        var kind = HasAny(words, HowMany.Value) ? AnswerKind.Number
            : HasAny(words, When.Value) ? AnswerKind.Time
            : words is [var first, ..] && Who.Value.Contains(first) ? AnswerKind.Name
            : AnswerKind.Any;
        return new Question(wanted, kind, LookingBack().IsMatch(text));
    }

    /// <summary>True where a sentence looks back further than the question does: "three years ago", "in
    /// 1994".</summary>
    public bool IsLookedBackOnBy(string sentence) => !LooksBack && LookingBack().IsMatch(sentence);

    /// <summary>True where a sentence has what the question asks for: a number, a time, a name.</summary>
    public bool IsAnsweredInKindBy(string sentence) => Kind switch
    {
        AnswerKind.Number => NumberMentions.In(sentence).Count > 0,
        AnswerKind.Time => ClockOrYear().IsMatch(sentence) || WordsOf(sentence).Exists(TimeWords.Value.Contains),
        AnswerKind.Name => Names.In(sentence).Exists(name => !name.OpensSentence || name.Words.Count > 1),
        _ => true,
    };

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

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}

/// <summary>What kind of answer a question wants.</summary>
internal enum AnswerKind
{
    Any,
    Number,
    Time,
    Name,
}
