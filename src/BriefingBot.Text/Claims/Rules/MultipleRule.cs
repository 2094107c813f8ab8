using System.Collections.Frozen;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What doubled did not triple, and a half is no third: parts and multiples are numbers in words.</summary>
internal sealed class MultipleRule : ITreeRule
{
    private static readonly FrozenDictionary<string, string> Multiples = new[]
    {
        "double doubled doubling twice twofold", "triple tripled tripling treble trebled threefold",
        "quadruple quadrupled fourfold", "half halved halving", "third thirds", "fifth fifths",
    }
        .SelectMany(row => row.Split(' ').Select(word => (word, Row: row)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Row, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var said in context.Claim.Tokens)
        {
            if (Multiple(context.Claim, said) is { } multiple
                && !context.Reports.Sentences.Any(sentence => In(sentence.Parsed).Any(told => told.Row == multiple))
                && context.Evidence.Sentences.SelectMany(sentence => In(sentence.Parsed)).FirstOrDefault() is
                { Word: { } instead })
            {
                yield return new ClaimProblem(ClaimFault.Number, said.Form, instead.Form);
            }
        }
    }

    private static IEnumerable<(ParsedToken Word, string Row)> In(ParsedSentence sentence) =>
        from word in sentence.Tokens
        let multiple = Multiple(sentence, word)
        where multiple is not null
        select (word, multiple);

    // "The third quarter" and "the first half" are times, "a third" and "two thirds" are not.
    private static string? Multiple(ParsedSentence sentence, ParsedToken word)
    {
        var before = word.Index == 0 ? null : sentence.Tokens[word.Index - 1];
        var isPart = word.Form is "third" or "thirds" or "fifth" or "fifths";
        return Multiples.TryGetValue(word.Form, out var multiple)
            && (!isPart || (before is not null && (before.Form is "a" || before.Upos == Upos.Num)))
            && before?.Form is not ("first" or "second" or "other") ? multiple : null;
    }
}
