using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries.Prompts;

/// <summary>The JSON that a prompt asks for.</summary>
/// <param name="Schema">Its JSON schema, in the form in which Semantic Kernel hands one to every kind of chat
/// client.</param>
/// <param name="Count">How many items an answer holds; null where it is of another shape.</param>
internal sealed partial record AnswerShape(JsonElement Schema, Func<string, int?> Count)
{
    /// <summary>Sentences with their reports: <c>{"sentences":[{"text":"…","articles":[1]}]}</c>.</summary>
    public static AnswerShape Sentences { get; } = new(
        Parse(
            """
            {"type":"object","additionalProperties":false,"required":["sentences"],"properties":{
              "sentences":{"type":"array","items":{
                "type":"object","additionalProperties":false,"required":["text","articles"],"properties":{
                  "text":{"type":"string"},"articles":{"type":"array","items":{"type":"integer"}}}}}}}
            """),
        answer => ModelSentences.Read(answer)?.Count);

    /// <summary>The numbers of the sentences that stand: <c>{"stands":[1,3]}</c>.</summary>
    public static AnswerShape Verdicts { get; } = new(
        Parse(
            """
            {"type":"object","additionalProperties":false,"required":["stands"],"properties":{
              "stands":{"type":"array","items":{"type":"integer"}}}}
            """),
        answer => ReadVerdicts(answer)?.Count);

    /// <summary>The numbers of the last answer of shape <see cref="Verdicts"/>; null where it is none.</summary>
    public static IReadOnlySet<int>? ReadVerdicts(string answer) => Stands().Matches(answer) is { Count: > 0 } matches
        ? matches[^1].Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
            .ToHashSet()
        : null;

    private static JsonElement Parse(string schema) => JsonDocument.Parse(schema).RootElement;

    [GeneratedRegex(
        @"\x22stands\x22\s*:\s*\[\s*((?:[0-9]{1,3}(?:\s*,\s*[0-9]{1,3})*\s*,?)?)\s*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Stands();
}
