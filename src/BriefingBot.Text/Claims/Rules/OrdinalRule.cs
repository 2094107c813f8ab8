using System.Collections.Frozen;
using System.Globalization;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>"The fifth" of a claim is a report's, where its evidence counts at all.</summary>
internal sealed class OrdinalRule : ITreeRule
{
    // "first" and "second" mean other things too.
    private static readonly FrozenDictionary<string, int> Words =
        new[]
            {
                "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
                "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            }
            .Select((word, at) => (word, Value: at + 3))
            .ToFrozenDictionary(pair => pair.word, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var word in context.Claim.Tokens)
        {
            if (Value(word) is { } value && !context.Reports.Sentences.Any(sentence =>
                    sentence.Parsed.Tokens.Any(other =>
                        Value(other) == value || TreeNumbers.Value(sentence.Parsed, other) == value))
                && context.Evidence.Sentences.SelectMany(sentence => sentence.Parsed.Tokens)
                    .FirstOrDefault(other => Value(other) is not null) is { } instead)
            {
                yield return new ClaimProblem(ClaimFault.Number, context.Phrase(word), instead.Form);
            }
        }
    }

    private static int? Value(ParsedToken word) => Words.TryGetValue(word.Form, out var value) ? value
        : word.Form.Length > 2 && word.Form[^2..] is "st" or "nd" or "rd" or "th"
            && int.TryParse(word.Form.AsSpan(0, word.Form.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture,
                out var number) ? number : null;
}
