using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>
/// Names on both sides of one word do not change sides ("Oster United beat Vale Rovers"): by the order of words alone,
/// where a tree has lost who did what.
/// </summary>
internal sealed class OrderRule : ITreeRule
{
    private const int Reach = 4;
    private const int ShortestWord = 4;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var word in context.Claim.Tokens.Where(IsPivot))
        {
            var said = Sides(context.Claim, word);
            if (said.Before.Count == 0 || said.Behind.Count == 0)
            {
                continue;
            }

            var told = context.Reports.Sentences
                .SelectMany(sentence => sentence.Parsed.Tokens
                    .Where(other => IsPivot(other) && Is(other, word.Form))
                    .Select(other => (Sentence: sentence, Sides: Sides(sentence.Parsed, other))))
                .ToList();
            if (told.Exists(place => AreSwapped(said, place.Sides))
                && !told.Exists(place => said.Before.Overlaps(place.Sides.Before)
                    || said.Behind.Overlaps(place.Sides.Behind)))
            {
                var text = told.First(place => AreSwapped(said, place.Sides)).Sentence.Parsed.Text;
                yield return new ClaimProblem(ClaimFault.Role, context.Claim.Text, text);
            }
        }
    }

    private static bool AreSwapped(
        (HashSet<string> Before, HashSet<string> Behind) said, (HashSet<string> Before, HashSet<string> Behind) told) =>
        said.Before.Overlaps(told.Behind) && said.Behind.Overlaps(told.Before);

    // A word that is no name and may be an act; "and" and "with" have the same names on either side.
    private static bool IsPivot(ParsedToken token) => token.Form.Length >= ShortestWord && char.IsLower(token.Form[0])
        && token.Upos is not (Upos.Adp or Upos.Cconj or Upos.Sconj or Upos.Pron or Upos.Det or Upos.Adv or Upos.Aux);

    // Of a passive who stands before is not who does it: it tells nothing here.
    private static (HashSet<string> Before, HashSet<string> Behind) Sides(ParsedSentence sentence, ParsedToken word)
    {
        var before = Names(sentence, word.Index, -1);
        var behind = Names(sentence, word.Index, 1);
        return before is null || behind is null ? ([], []) : (before, behind);
    }

    private static HashSet<string>? Names(ParsedSentence sentence, int from, int step)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = from + step; at >= 0 && at < sentence.Tokens.Count && Math.Abs(at - from) <= Reach; at += step)
        {
            var token = sentence.Tokens[at];
            if (Is(token, "by") || token.Lemma is "be" or "get")
            {
                return null;
            }

            // A sentence opens with a capital whatever the word is.
            if (char.IsUpper(token.Form[0]) && (at > 0 || token.Upos == Upos.Propn))
            {
                names.Add(token.Form);
            }
            else if (token.Upos is not (Upos.Det or Upos.Noun or Upos.Adj))
            {
                break;
            }
        }

        return names;
    }

    private static bool Is(ParsedToken token, string word) =>
        token.Form.Equals(word, StringComparison.OrdinalIgnoreCase);
}
