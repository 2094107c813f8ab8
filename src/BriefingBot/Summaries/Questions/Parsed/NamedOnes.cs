using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>A name in a parsed sentence.</summary>
/// <param name="First">The place of its first word.</param>
/// <param name="Last">The place of its last word.</param>
/// <param name="Head">The word by which it hangs in the tree.</param>
/// <param name="IsPlace">True where a preposition makes it a place.</param>
/// <param name="IsBody">True for what is no person: a court, a firm, a paper.</param>
internal sealed record NamedOne(int First, int Last, ParsedToken Head, bool IsPlace, bool IsBody)
{
    public IEnumerable<string> Words(ParsedSentence sentence) =>
        sentence.Tokens.Skip(First).Take(Last - First + 1).Select(token => token.Lower);

    public string Text(ParsedSentence sentence) => string.Join(' ', Words(sentence));
}

/// <summary>Finds the persons, bodies and places that a sentence names.</summary>
internal static class NamedOnes
{
    private static readonly WordList Locating = English.List();

    private static readonly WordList Bodies = English.List();

    private static readonly WordList Titles = English.List();

    private static readonly WordList OfTitles = English.List();

    private static readonly WordList NoNames = English.List();

    /// <summary>The names of a sentence in its order.</summary>
    public static IEnumerable<NamedOne> In(ParsedSentence sentence)
    {
        for (var at = 0; at < sentence.Tokens.Count; at++)
        {
            var end = at;
            while (end < sentence.Tokens.Count && (IsOfName(sentence, end)
                || (end > at && end + 1 < sentence.Tokens.Count && sentence.Tokens[end].Form is "." or "-"
                    && sentence.Tokens[end - 1].Form.Length == 1 && IsOfName(sentence, end + 1))))
            {
                end++;
            }

            if (end > at)
            {
                // "Erie County Executive Ann Lee" names her.
                var title = Enumerable.Range(at, end - at - 1).LastOrDefault(
                    word => IsTitle(sentence.Tokens[word].Form), at - 1);
                yield return Of(sentence, at, end - 1) with { First = title + 1 };
                at = end;
            }
        }
    }

    /// <summary>True for a word that stands before a name and says who that is: "Sgt.", "President", "wife".</summary>
    public static bool IsTitle(string form) => form.TrimEnd('.').ToLowerInvariant() is var word
        && (Titles.Contains(word) || WordLinks.IsPerson(word));

    /// <summary>True for a word that makes another office of one: "vice president".</summary>
    public static bool IsOfTitle(string form) => OfTitles.Contains(form.ToLowerInvariant());

    private static NamedOne Of(ParsedSentence sentence, int first, int last)
    {
        var words = sentence.Tokens.Skip(first).Take(last - first + 1).ToList();
        var head = words.Find(word => word.Head < first || word.Head > last) ?? words[^1];
        var before = first > 0 ? sentence.Tokens[first - 1] : null;
        var isPlace = before is not null && Locating.Contains(before.Lower)
            || (first > 1 && before!.Form == "," && IsOfName(sentence, first - 2) && head.IsAny("appos", "nmod", "list")
                && Locating.Contains(LeadingCase(sentence, first - 2)));
        var isBody = words.Exists(word => Bodies.Contains(word.Lower))
            || (words.Count == 1 && words[0].Form.Length is > 1 and <= 4 && words[0].Form.All(char.IsUpper));
        return new NamedOne(first, last, head, isPlace, isBody);
    }

    private static string LeadingCase(ParsedSentence sentence, int at)
    {
        while (at > 0 && IsOfName(sentence, at))
        {
            at--;
        }

        return sentence.Tokens[at].Lower;
    }

    // The first word has a capital anyway: there the tagger tells.
    private static bool IsOfName(ParsedSentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        var form = token.Lower;
        return char.IsUpper(token.Form[0]) && !MonthNames.IsEnglish(form) && !NoNames.Contains(form)
            && (token.Upos == Upos.Propn || (at > 0 && token.Upos is Upos.Noun or Upos.X or Upos.Adj
                && sentence.Tokens[at - 1].Form is not ("\"" or "“" or "``" or ":")));
    }
}
