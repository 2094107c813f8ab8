using System.Runtime.CompilerServices;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>The values of the numbers in a parsed English sentence, each at the word with which it begins.</summary>
internal static class TreeNumbers
{
    private static readonly ConditionalWeakTable<ParsedSentence, Dictionary<int, decimal>> Known = [];

    /// <summary>
    /// The value of the number that begins at this word; null where the word is none, or part of the one before, or
    /// only says that there are many.
    /// </summary>
    public static decimal? Value(ParsedSentence sentence, ParsedToken word) =>
        Known.GetValue(sentence, Read).TryGetValue(word.Index, out var value) ? value : null;

    private static Dictionary<int, decimal> Read(ParsedSentence sentence)
    {
        var values = new Dictionary<int, decimal>();
        foreach (var reading in NumberReader.Read(sentence.Text, KnownLanguages.English))
        {
            if (reading.Form != NumberForm.Vague && sentence.TokenAt(sentence.Offset + reading.Start) is { } token)
            {
                values.TryAdd(token.Index, reading.Value);
            }
        }

        return values;
    }
}
