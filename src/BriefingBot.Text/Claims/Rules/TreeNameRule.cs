using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Every name stands in a report, as it is or with another ending ("Oman", "Omani").</summary>
internal sealed class TreeNameRule : IClaimRule<TreeContext>
{
    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var word in context.Claim.Tokens.Where(word => IsName(context, word)))
        {
            if (!context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(other =>
                    context.Match.Of(word, other) >= WordMatch.Same || IsPart(word.Form, other.Form)))
                && !IsInitials(context, word.Form) && !IsOfInitials(context, word))
            {
                yield return new ClaimProblem(
                    TreeTimeRule.IsTime(word) ? ClaimFault.Time : ClaimFault.Name, word.Form, null);
            }
        }
    }

    // A capital tells a name only where it is not a sentence's first: there the dictionary has the say.
    private static bool IsName(TreeContext context, ParsedToken word) =>
        char.IsUpper(word.Form[0]) && word.Form.Length > 1 && !IsPluralOfLetters(word.Form)
        && word.Upos is Upos.Propn or Upos.Adj or Upos.Noun
        && (IsInside(context.Claim, word)
            || (word.Upos == Upos.Propn && !context.Match.IsWord(word)));

    // "TVs"
    private static bool IsPluralOfLetters(string form) =>
        form.Length <= 4 && form[^1] == 's' && form.AsSpan(0, form.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsInside(ParsedSentence claim, ParsedToken word) =>
        word.Index > 0 && !claim.Tokens[word.Index - 1].Form.EndsWith('.') && !IsQuotationStart(claim, word);

    private static bool IsQuotationStart(ParsedSentence claim, ParsedToken word) =>
        claim.Tokens[word.Index - 1].Form is "\"" or "“" or "‘" or ":" or "'";

    private static bool IsPart(string one, string other) =>
        one.Length >= 4 && other.Length >= 4
        && (other.StartsWith(one, StringComparison.OrdinalIgnoreCase)
        || one.StartsWith(other, StringComparison.OrdinalIgnoreCase));

    // "United" of "United Nations", which a report calls the UN.
    private static bool IsOfInitials(TreeContext context, ParsedToken word)
    {
        var (first, last) = (word.Index, word.Index);
        while (first > 0 && char.IsUpper(context.Claim.Tokens[first - 1].Form[0]))
        {
            first--;
        }

        while (last + 1 < context.Claim.Tokens.Count && char.IsUpper(context.Claim.Tokens[last + 1].Form[0]))
        {
            last++;
        }

        var letters = string.Concat(
            context.Claim.Tokens.Skip(first).Take(last - first + 1).Select(name => name.Form[0]));
        return letters.Length > 1 && context.Reports.Sentences.Any(sentence => sentence.Parsed.Tokens.Any(token =>
            token.Form.Replace(".", "", StringComparison.Ordinal).Equals(letters, StringComparison.Ordinal)));
    }

    /// <summary>True for the first letters of words of a report: "UN" of "United Nations".</summary>
    internal static bool IsInitials(TreeContext context, string name)
    {
        var letters = name.Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= 6 && letters.All(char.IsUpper)
            && context.Reports.Sentences.Any(sentence => string.Concat(sentence.Parsed.Tokens
                    .Where(token => char.IsUpper(token.Form[0])).Select(token => token.Form[0]))
                .Contains(letters, StringComparison.Ordinal));
    }
}
