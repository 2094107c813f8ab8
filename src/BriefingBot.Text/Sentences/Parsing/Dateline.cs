namespace BriefingBot.Text.Sentences.Parsing;

/// <summary>
/// The place in capitals, with the date and agency, that a dash cuts off from a report's first sentence ("LONDON, May
/// 3 (Reuters) -").
/// </summary>
internal static class Dateline
{
    private const int Longest = 14;
    private const int LeastAfter = 3;

    /// <summary>How many words it has, its dash included; 0 where the sentence has none.</summary>
    public static int Length(IReadOnlyList<TaggedWord> words)
    {
        if (!IsCapitals(words[0].Token.Form))
        {
            return 0;
        }

        var names = true;
        for (var at = 1; at < Math.Min(Longest, words.Count - LeastAfter); at++)
        {
            var form = words[at].Token.Form;
            if (form is "-" or "–" or "—" or "--"
                && words[at].Token.Start > words[at - 1].Token.End - (form == "—" ? 1 : 0))
            {
                return at + 1;
            }

            // After a comma or a bracket stand a region, a date or an agency in any case; before it, only the place.
            names &= form is not ("," or "(");
            if ((names && !IsCapitals(form) && form != ".") || words[at].IsFinite || form is "." && !names)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Hangs the words on the dateline's first, and this on the report's main word.</summary>
    public static void Attach(IReadOnlyList<TaggedWord> words, int length, int root, Span<Arc> arcs)
    {
        arcs[0] = new(root, "dep");
        var part = 0;
        for (var at = 1; at < length; at++)
        {
            if (words[at].Upos == Upos.Punct || !char.IsLetterOrDigit(words[at].Token.Form[0]))
            {
                arcs[at] = new(0, "punct");
            }
            else if (char.IsLetterOrDigit(words[at - 1].Token.Form[0]))
            {
                arcs[at] = new(part, "flat");
            }
            else
            {
                arcs[at] = new(0, "appos");
                part = at;
            }
        }
    }

    private static bool IsCapitals(string form) =>
        form.Length > 1 && char.IsUpper(form[0]) && form.All(c => char.IsUpper(c) || c is '.' or '-' or '\'' or '’');
}
