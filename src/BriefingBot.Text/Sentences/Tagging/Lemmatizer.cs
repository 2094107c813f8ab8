namespace BriefingBot.Text.Sentences.Tagging;

/// <summary>
/// Makes dictionary forms by rules over endings, learned for each tag: the rule of the longest ending wins, that of
/// the whole word first.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>The longest ending that a rule has.</summary>
    public const int LongestEnding = 6;

    /// <summary>Before a rule's whole word.</summary>
    public const char WholeWord = '^';

    private const int LongestWord = 40;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _rules;
    private readonly LemmaScript[] _scripts;

    /// <summary>Makes a lemmatizer of learned rules.</summary>
    /// <param name="rules">An ending followed by its tag's index as one character, and the index of the rule's
    /// script.</param>
    /// <param name="scripts">What rules do.</param>
    public Lemmatizer(IReadOnlyDictionary<string, int> rules, LemmaScript[] scripts)
    {
        _rules = new Dictionary<string, int>(rules, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _scripts = scripts;
    }

    public string Lemma(string form, int tag)
    {
        // Figures and signs are their own lemmas; a clitic may begin with its apostrophe.
        if (form.Length > LongestWord || !(char.IsLetter(form[0]) || form[0] is '\'' or '’' or '-'))
        {
            return form;
        }

        Span<char> key = stackalloc char[form.Length + 2];
        key[0] = WholeWord;
        form.AsSpan().ToLowerInvariant(key[1..^1]);
        key[^1] = (char)tag;
        if (_rules.TryGetValue(key, out var script))
        {
            return _scripts[script].Apply(form);
        }

        for (var start = Math.Max(1, key.Length - 1 - LongestEnding); start < key.Length; start++)
        {
            if (_rules.TryGetValue(key[start..], out script))
            {
                return _scripts[script].Apply(form);
            }
        }

        return form.ToLowerInvariant();
    }
}

/// <summary>How a lemma is made of a form.</summary>
/// <param name="Cut">The characters taken from the end.</param>
/// <param name="Append">What is put there.</param>
/// <param name="KeepsCase">Whether the form's case stays; otherwise it becomes lower.</param>
internal readonly record struct LemmaScript(int Cut, string Append, bool KeepsCase)
{
    public string Apply(string form)
    {
        if (Cut == 0 && Append.Length == 0)
        {
            return KeepsCase ? form : form.ToLowerInvariant();
        }

        var made = string.Concat(form.AsSpan(0, Math.Max(0, form.Length - Cut)), Append);
        return KeepsCase ? made : made.ToLowerInvariant();
    }
}
