using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// What nobody did or was ("no one was on board") nobody is said to have done or been: by the order of words, also
/// where there is no act that a tree shows.
/// </summary>
internal sealed class NobodyRule : ITreeRule
{
    private const int MostWords = 3;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        if (context.Claim.Tokens.Any(IsDenial))
        {
            yield break;
        }

        foreach (var sentence in context.Reports.Sentences)
        {
            var said = OfNobody(sentence.Parsed);
            if (said.Count > 0 && Has(context.Claim.Tokens, said)
                && !context.Reports.Sentences.Any(other => other != sentence
                    && !other.Parsed.Tokens.Any(IsDenial) && Has(other.Parsed.Tokens, said)))
            {
                yield return new ClaimProblem(ClaimFault.Negation, context.Claim.Text, sentence.Parsed.Text);
            }
        }
    }

    // The words behind "no one was", up to the end of the phrase.
    private static List<string> OfNobody(ParsedSentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var isTwoWords = IsWord(sentence.Tokens[at], "no") && at + 1 < sentence.Tokens.Count
                && IsWord(sentence.Tokens[at + 1], "one");
            if (isTwoWords || IsWord(sentence.Tokens[at], "nobody", "none"))
            {
                var verb = at + (isTwoWords ? 2 : 1);
                var words = sentence.Tokens.Skip(verb + 1)
                    .TakeWhile(token => token.Form.Any(char.IsLetter) && !IsWord(
                        token, "and", "or", "but", "when", "while", "because", "in", "at"))
                    .Take(MostWords)
                    .Select(token => token.Form.ToLowerInvariant())
                    .ToList();
                return verb < sentence.Tokens.Count && sentence.Tokens[verb].Lemma is "be" or "have"
                    ? words
                    : [];
            }
        }

        return [];
    }

    private static bool Has(IReadOnlyList<ParsedToken> tokens, List<string> words)
    {
        for (var at = 0; at + words.Count <= tokens.Count; at++)
        {
            if (words.Select((word, i) => IsWord(tokens[at + i], word)).All(isSame => isSame))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDenial(ParsedToken token) =>
        IsWord(token, "no", "not", "n't", "nobody", "none", "never", "neither", "without", "nor");

    private static bool IsWord(ParsedToken token, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (token.Form.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
