using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions;

/// <summary>A question as a person typed it: what it is about, and what kind of answer it wants.</summary>
internal sealed partial class Question
{
    private static readonly FrozenSet<string> AskingWords = new[]
    {
        "what", "who", "whom", "whose", "when", "where", "why", "which", "how", "many", "much", "happened", "happen", "happens", "tell", "know", "known", "latest",
        "news", "please", "there", "any", "anything", "something", "currently", "now", "today", "people", "number", "far", "long", "old", "new", "explain", "give", "show", "find",
        "was", "wer", "wann", "wo", "warum", "wie", "viele", "welche", "qui", "quand", "où", "pourquoi", "comment", "combien", "qué", "quién", "cuándo", "dónde", "cuántos",
    }.ToFrozenSet();

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

    private Question(IReadOnlyList<string[]> wanted, AnswerKind kind, bool looksBack) => (Wanted, Kind, LooksBack) = (wanted, kind, looksBack);

    /// <summary>The terms it is about, each with those that news uses for it.</summary>
    public IReadOnlyList<string[]> Wanted { get; }

    public AnswerKind Kind { get; }

    /// <summary>True where it is about years ago: "in 1994".</summary>
    public bool LooksBack { get; }

    public static Question Of(string text)
    {
        var wanted = ContentWords.Of(text).Where(term => !AskingWords.Contains(term)).Distinct()
            .Select(term => Array.Find(Alike, group => group.Contains(term)) is { } group ? [term, .. group] : (string[])[term])
            .ToList();
        var kind = HowMany().IsMatch(text) ? AnswerKind.Number : When().IsMatch(text) ? AnswerKind.Time : Who().IsMatch(text) ? AnswerKind.Name : AnswerKind.Any;
        return new Question(wanted, kind, LookingBack().IsMatch(text));
    }

    /// <summary>True where a sentence looks back further than the question does: "three years ago", "in 1994".</summary>
    public bool IsLookedBackOnBy(string sentence) => !LooksBack && LookingBack().IsMatch(sentence);

    /// <summary>True where a sentence has what the question asks for: a number, a time, a name.</summary>
    public bool IsAnsweredInKindBy(string sentence) => Kind switch
    {
        AnswerKind.Number => NumberMentions.In(sentence).Count > 0,
        AnswerKind.Time => TimeWord().IsMatch(sentence),
        AnswerKind.Name => Names.In(sentence).Exists(name => !name.OpensSentence || name.Words.Count > 1),
        _ => true,
    };

    [GeneratedRegex(@"\b(how (many|much|old|far|big|large|high)|wie ?viele?|combien|cu[aá]nt[oa]s?)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex HowMany();

    [GeneratedRegex(@"\b(when|how long|what (time|day|date|year)|wann|quand|cu[aá]ndo)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"\b((years?|decades?|centur(y|ies)) (ago|earlier|before)|(in|since|before|of|until) (1[0-9]|20)[0-9]{2})\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex LookingBack();

    [GeneratedRegex(@"^\W*(who|whom|whose|wer|qui|qui[eé]n)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"\b([0-9]{1,2}[:.][0-9]{2}|[12][0-9]{3}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|morning|evening|night|noon|midnight|week|month|year)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex TimeWord();
}

/// <summary>What kind of answer a question wants.</summary>
internal enum AnswerKind
{
    Any,
    Number,
    Time,
    Name,
}
