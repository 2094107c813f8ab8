using System.Buffers;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>Cuts text of any language into sentences, clauses and words.</summary>
internal sealed partial class PlainReader(Language language, ClaimWords words)
{
    private const int FewestInClause = 2;

    /// <summary>What is longer is no sentence, or of a language without full stops; all rules compare word by
    /// word.</summary>
    private const int LongestSentence = 2000;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:—،؛、，；：()");

    /// <summary>Whether a word may be written onto another.</summary>
    public bool HasCompounds => words.HasCapitalNouns;

    public List<PlainSentence> Read(string text, int report, int firstOrder)
    {
        var sentences = new List<PlainSentence>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var sentence in SentenceSplitter.Split(line)
                .SelectMany(AtDandas)
                .SelectMany(Pieces)
                .Where(sentence => sentence.Length > 0))
            {
                sentences.Add(Sentence(sentence, report, firstOrder + sentences.Count));
            }
        }

        return sentences;
    }

    private static IEnumerable<string> AtDandas(string text) => Danda().Split(text).Select(piece => piece.Trim());

    // Between words where there are spaces.
    private static IEnumerable<string> Pieces(string sentence)
    {
        var start = 0;
        while (sentence.Length - start > LongestSentence)
        {
            var space = sentence.LastIndexOf(' ', start + LongestSentence, LongestSentence);
            var end = space > start ? space : start + LongestSentence;
            end -= char.IsLowSurrogate(sentence[end]) ? 1 : 0;
            yield return sentence[start..end].Trim();
            start = end;
        }

        yield return sentence[start..].Trim();
    }

    // Marks that end a sentence in Indic and Arabic scripts; a closing quotation mark belongs to what it closes.
    [GeneratedRegex("""(?<=[।॥۔؟])(?!["”»])|(?<=[।॥۔؟]["”»])""", RegexOptions.CultureInvariant)]
    private static partial Regex Danda();

    // Full-width and superscript digits are read as digits; what nobody sees is no text.
    private PlainSentence Sentence(string source, int report, int order)
    {
        var text = VisibleText.Of(source);
        var found = new List<PlainWord>();
        var numbers = NumberReader.Read(text, language);
        var (at, next, opens) = (0, 0, true);
        while (at < text.Length)
        {
            while (next < numbers.Count && numbers[next].Start < at)
            {
                next++;
            }

            if (next < numbers.Count && numbers[next].Start == at)
            {
                found.Add(Word(found.Count, text, at, numbers[next].End, numbers[next], opens));
                (at, opens) = (Math.Max(numbers[next].End, at + 1), false);
            }
            else if (IsPart(text, at))
            {
                var limit = next < numbers.Count ? numbers[next].Start : text.Length;
                var end = End(text, at, limit);
                found.Add(Word(found.Count, text, at, end, null, opens));
                at = IsUnparted(text[at]) ? at + 1 : end;
                opens = false;
            }
            else
            {
                opens |= text[at] is '"' or '“' or '„' or '«' or ':' or '‘' or '¿' or '¡' or '(';
                at++;
            }
        }

        var isUnparted = text.Any(IsUnparted);
        var folded = Folded(text, found, isUnparted);
        return new PlainSentence(
            report, order, source, text, found, folded, isUnparted, Clauses(text, found, isUnparted));
    }

    private string Folded(string text, List<PlainWord> found, bool isUnparted) => isUnparted
        ? words.Masks.Without(PlainFold.Of(text))
        : string.Join(' ', found.Select(word => word.Folded));

    private PlainWord Word(int index, string text, int start, int end, NumberReading? number, bool opens)
    {
        var form = text[start..end];
        var forms = PlainFold.Forms(PlainFold.Of(form));
        var isContent = number is not null || (forms[0].Length > 1 && !StopWords.Contains(form.ToLowerInvariant())
            && !language.FunctionWords.Contains(form.ToLowerInvariant()));
        var word = new PlainWord(index, form, forms, start, number, isContent) { OpensSentence = opens };
        return IsGrammar(word) ? word with { IsContent = false } : word;
    }

    private bool IsGrammar(PlainWord word) => word.Number is null && !IsUnparted(word.Form[0])
        && (words.Negators.Has(word) || words.Joiners.Has(word) || words.Adjuncts.Has(word) || words.Passive.Has(word)
            || words.Whole.Has(word) || words.Open.Has(word) || words.Light.Has(word));

    private List<PlainSpan> Clauses(string text, List<PlainWord> found, bool isUnparted)
    {
        var spans = new List<List<PlainWord>> { new() };
        var content = 0;
        foreach (var word in found)
        {
            var last = spans[^1];
            var gap = last.Count == 0 || word.Start < last[^1].End ? "" : text[last[^1].End..word.Start];
            if (content >= FewestInClause && !IsScore(last[^1], gap, word)
                && (gap.AsSpan().ContainsAny(ClauseMarks) || words.Joiners.Has(word)))
            {
                spans.Add([]);
                content = 0;
            }

            content += word.IsContent ? 1 : 0;
            spans[^1].Add(word);
        }

        // What is too short to be a clause belongs to the one before.
        if (spans.Count > 1 && spans[^1].Count(word => word.IsContent) < FewestInClause)
        {
            spans[^2].AddRange(spans[^1]);
            spans.RemoveAt(spans.Count - 1);
        }

        return [.. spans.Where(span => span.Count > 0).Select(span => new PlainSpan(
            span, Folded(text[span[0].Start..span[^1].End], span, isUnparted), isUnparted,
            text[span[0].Start..span[^1].End]))];
    }

    // "3:1" is no two clauses.
    private static bool IsScore(PlainWord before, string gap, PlainWord word) =>
        gap is ":" or "：" && before.Number is not null && word.Number is not null;

    private static bool IsPart(string text, int at) => char.IsLetterOrDigit(text[at]) || Scripts.IsMark(text[at]);

    private static int End(string text, int at, int limit)
    {
        if (IsUnparted(text[at]))
        {
            return at + 1 < limit && IsUnparted(text[at + 1]) ? at + 2 : at + 1;
        }

        var end = at;
        while (end < limit && !IsUnparted(text[end]) && (IsPart(text, end) || IsInner(text, end)))
        {
            end++;
        }

        return Math.Max(end, at + 1);
    }

    // French parts words by the apostrophe, Ukrainian does not.
    private static bool IsInner(string text, int at) =>
        (text[at] is '-' or '.' || (text[at] is '\'' or '’' && at > 0 && text[at - 1] > '\u02ff'))
        && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    private static bool IsUnparted(char letter) => Scripts.Of(letter).IsUnparted();
}
