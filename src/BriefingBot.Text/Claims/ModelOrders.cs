using System.Text.RegularExpressions;

namespace BriefingBot.Text.Claims;

/// <summary>
/// Sentences of a report that speak to a language model instead of to readers. No evidence is found in them. A list of
/// usual forms, no fence: the check of each sentence is that.
/// </summary>
internal static partial class ModelOrders
{
    /// <summary>True for a sentence that gives a model orders.</summary>
    public static bool Has(string sentence) => Order().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(?:ignore|disregard|forget|override)\b[^.]{0,30}\b(?:previous|prior|above|earlier|all|your)\b[^.]{0,30}"
        + @"\b(?:instruction|prompt|rule|order|direction|context|task)"
        + @"|\b(?:ignoriere|vergiss)\w*\b[^.]{0,40}\b(?:anweisung|regel|befehl)"
        + @"|\bignor\w+\b[^.]{0,40}\b(?:instrucciones|instructions|istruzioni|instruções)"
        + @"|\b(?:system prompt|language model|as an ai\b|ai assistant|dear assistant|chatgpt|new task is)"
        + @"|\b(?:every|the|your) (?:summary|answer|reply|response)\b[^.]{0,30}"
        + @"\b(?:must|ends?|begins?|include|contain|say)"
        + @"|\b(?:answer|reply|respond|output|print|repeat|write|say)(?: only)?(?: with)?(?: this)?:\s",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
