using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Says in full what people say short: "whats", "name of the keeper?", "do you know who".</summary>
internal static partial class QuestionWording
{
    // Verbs of two words, and the one that news writes.
    private static readonly IReadOnlyList<KeyValuePair<string, string>> Phrases = English.Pairs();

    /// <summary>A question with what its wording leaves out filled in.</summary>
    public static string Of(string question)
    {
        var text = Politeness().Replace(question.Trim(), "");
        text = Contracted().Replace(Short().Replace(text, "$1 is"), "$1n't");
        text = Aged().Replace(text, match => $"{YearsOf(match.Groups[1].Value)}-year-old");
        text = Noun().Replace(text, "what is the $1 of ");
        text = AgeOf().Replace(text, "how old is ");
        text = HowOften().Replace(text, "how many times");
        text = GoingOn().Replace(text, "what happened");
        text = Latest().Replace(text, "what about ");
        text = Behind().Replace(text, "who carried out ");
        foreach (var (phrase, verb) in Phrases)
        {
            text = text.Replace(phrase, verb, StringComparison.OrdinalIgnoreCase);
        }

        return Interrogatives().IsMatch(text) ? text : Clause().Replace(
            text, match => $". {char.ToUpperInvariant(match.Groups[1].Value[0])}{match.Groups[1].Value[1..]}");
    }

    [GeneratedRegex(
        @"^(?:(?:do|does) (?:you|we|anyone|anybody) know|(?:can|could) (?:you|anyone) (?:tell|say)(?: me)?"
        + @"|(?:please )?tell me|i(?:'d| would) like to know|i want to know|any idea)\s+(?:if |whether )?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Politeness();

    [GeneratedRegex(@"\b(what|who|where|when|how|why)['’]?s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Short();

    [GeneratedRegex(
        @"\b(did|does|do|was|were|is|are|has|have|had|wo|would|could|ca|should)nt\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contracted();

    private static string YearsOf(string years) =>
        KnownLanguages.English.Numbers.Values.TryGetValue(years.ToLowerInvariant(), out var number)
            ? $"{number}"
            : years;

    [GeneratedRegex(@"\b([0-9]{1,3}|\p{L}{3,9})[ -]years?[ -]old\b(?! (?:when|is|was))", RegexOptions.IgnoreCase)]
    private static partial Regex Aged();

    [GeneratedRegex(@"^(?:the )?(name|names|cause|number|date|price|cost|reason) (?:of|for) ", RegexOptions.IgnoreCase)]
    private static partial Regex Noun();

    [GeneratedRegex(@"^(?:the age of|age of|what (?:is|was) the age of)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex AgeOf();

    [GeneratedRegex(
        @"^(?:what is |is there |any )?(?:(?:the|any) )?(?:(?:latest|newest|new|update|updates|news) )+"
        + @"(?:on|about|in|with|from|of) (?:the )?", RegexOptions.IgnoreCase)]
    private static partial Regex Latest();

    [GeneratedRegex(
        @"^what (?:is|are|was|were) (?:going on|happening|up)(?= (?:with|in|at|on|around|near)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex GoingOn();

    [GeneratedRegex(
        @"^who (?:is|was|are|were) behind (?=the \p{L}*\s?(?:attack|bombing|shooting|raid|robbery|blast|explosion))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"\bhow often\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowOften();

    [GeneratedRegex(
        @"^(?:\p{L}+ ){0,2}(?:who|whom|whose|what|which|when|where|why|how)\b"
        + @"|^(?:is|was|are|were|did|do|does|has|have|had|will|would|can|could|should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Interrogatives();

    [GeneratedRegex(
        @"(?:, (?:and |but |so )?| - )((?:who|whom|whose|what|which|when|where|why|how)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();
}
