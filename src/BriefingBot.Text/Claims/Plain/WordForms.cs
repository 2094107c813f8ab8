using System.Buffers;
using System.Collections.Frozen;

namespace BriefingBot.Text.Claims.Plain;

/// <summary>A set of words as a language's file writes them: folded, <c>*</c> for any ending (or, in
/// front, any beginning), <c>_</c> for a space.</summary>
internal sealed class WordForms
{
    private readonly FrozenSet<string> _whole;
    private readonly string[] _beginnings;
    private readonly string[] _endings;
    private readonly string[] _phrases;
    private readonly string[] _all;

    // With which any but the endings begin: most words are none of most sets.
    private readonly SearchValues<char> _letters;

    public WordForms(string written)
    {
        var forms = written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlainFold.Of).ToList();
        _phrases =
        [
            .. forms.Where(form => form.Contains('_', StringComparison.Ordinal)).Select(form => form.Replace('_', ' ')),
        ];
        _beginnings = [.. forms.Where(form => form.EndsWith('*')).Select(form => form[..^1])];
        _endings = [.. forms.Where(form => form.StartsWith('*')).Select(form => form[1..])];
        _whole = forms.Where(form => form.AsSpan().IndexOfAny('*', '_') < 0).ToFrozenSet();
        _all = [.. _whole, .. _beginnings];
        _letters = SearchValues.Create([.. _all.Where(form => form.Length > 0).Select(form => form[0])]);
    }

    public static WordForms None { get; } = new("");

    /// <summary>True for a word of the set, in any of the forms that it can be read as.</summary>
    public bool Has(PlainWord word)
    {
        // Asked most often of all: without a closure for each word.
        for (var at = 0; at < word.Forms.Count; at++)
        {
            if (Has(word.Forms[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where one of the set's words, or the whole of one of its phrases, ends at a place.</summary>
    public bool EndsAt(IReadOnlyList<PlainWord> words, int at) => Has(words[at]) || _phrases.Any(phrase =>
    {
        var parts = phrase.Split(' ');
        return at + 1 >= parts.Length && words.Skip(at + 1 - parts.Length).Take(parts.Length)
            .Select(word => word.Folded).SequenceEqual(parts);
    });

    /// <summary>True for one of the set's words as it stands.</summary>
    public bool IsWhole(string word) => _whole.Contains(word);

    /// <summary>True for a word of one of the set's phrases.</summary>
    public bool IsInPhrase(PlainWord word) => _phrases.Any(phrase => phrase.Split(' ').Contains(word.Folded));

    /// <summary>True where a stretch of words has one of the set.</summary>
    public bool IsIn(PlainSpan span) => span.IsUnparted
        ? _all.Any(form => span.Folded.Contains(form, StringComparison.Ordinal))
        : span.Words.Any(Has)
        || Array.Exists(_phrases, phrase => HasPhrase(span.Folded, phrase));

    /// <summary>Every place of the set's words in a text.</summary>
    public IEnumerable<(int Start, int End)> AllIn(string text)
    {
        foreach (var form in _all)
        {
            for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0;)
            {
                yield return (at, at + form.Length);
                at = text.IndexOf(form, at + 1, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The text without the set's words.</summary>
    public string Without(string folded) =>
        _all.Aggregate(folded, (text, form) => text.Replace(form, " ", StringComparison.Ordinal));

    /// <summary>True for a word of the set, folded.</summary>
    public bool Has(string form)
    {
        if (form.Length > 0 && _letters.Contains(form[0]))
        {
            if (_whole.Contains(form))
            {
                return true;
            }

            foreach (var beginning in _beginnings)
            {
                if (form.StartsWith(beginning, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        foreach (var ending in _endings)
        {
            if (form.Length > ending.Length + 1 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPhrase(string folded, string phrase)
    {
        for (var at = folded.IndexOf(phrase, StringComparison.Ordinal); at >= 0;
            at = folded.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || folded[at - 1] == ' ') && (end == folded.Length || folded[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
