namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Finds the terms of a question in raw text; each distinct word is looked at once.</summary>
internal sealed class TermFinder
{
    private const int LongestWord = 40;

    private static readonly double[] Nothing = [];

    // "AT&T" is no one word.
    private readonly List<int> _whole;

    private readonly ParsedQuestion _question;
    private readonly WordLinks _links;
    private readonly Dictionary<string, double[]> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> _spans;

    public TermFinder(ParsedQuestion question, WordLinks links)
    {
        (_question, _links) = (question, links);
        _spans = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        _whole = [.. Enumerable.Range(0, question.Terms.Count)
            .Where(term => question.Terms[term].Form.Any(letter => letter is '&' or '/' or '+' or '-' or '.'))];
    }

    /// <summary>How well each term is met in a text; null where none is.</summary>
    public double[]? In(string text)
    {
        double[]? met = null;
        foreach (var term in _whole)
        {
            if (_question.Terms[term].IsIn(text))
            {
                met ??= new double[_question.Terms.Count];
                met[term] = 1;
            }
        }

        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, at, end)))
            {
                end++;
            }

            if (end - at is > 1 and < LongestWord)
            {
                Take(Of(text.AsSpan(at, end - at)), ref met);
            }

            at = end + 1;
        }

        return met;
    }

    private static bool IsInner(string text, int start, int at) =>
        text[at] is '\'' or '’' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private void Take(double[] levels, ref double[]? met)
    {
        for (var term = 0; term < levels.Length; term++)
        {
            if (levels[term] > 0)
            {
                met ??= new double[_question.Terms.Count];
                met[term] = Math.Max(met[term], levels[term]);
            }
        }
    }

    // Without a string for each of a text's many words: most are known.
    private double[] Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = word.ToLowerInvariant(lower);
        if (_spans.TryGetValue(lower[..length], out var levels))
        {
            return levels;
        }

        var text = lower[..length].ToString();
        return _known[text] = Compare(text);
    }

    private double[] Compare(string word)
    {
        var levels = new double[_question.Terms.Count];
        foreach (var lemma in CrudeLemmas.Of(word))
        {
            for (var term = 0; term < levels.Length; term++)
            {
                var asked = _question.Terms[term];
                var level = _links.Of(asked, lemma);
                if (level == 0 && !asked.IsName && _question.Kind is AskedKind.YesNo or AskedKind.Duration
                    && WordLinks.AreOpposed(asked.Lemma, lemma))
                {
                    level = WordLinks.Same;
                }

                levels[term] = Math.Max(levels[term], level);
            }
        }

        return levels.Max() > 0 ? levels : Nothing;
    }
}
