using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>What a reader knows of a story behind its headline and the sentences chosen so far.</summary>
/// <param name="terms">What it states.</param>
internal sealed class ToldSoFar(string headline, FactTerms terms)
{
    private readonly HashSet<string> _outcomes = new(Outcomes.Of(headline), StringComparer.Ordinal);

    private readonly HashSet<string> _terms = new(terms.Keys, StringComparer.Ordinal);

    /// <summary>All that was told.</summary>
    public IReadOnlySet<string> Terms => _terms;

    /// <summary>Adds a sentence.</summary>
    public void Add(StorySentence sentence)
    {
        _terms.UnionWith(sentence.Facts.Keys);
        _outcomes.UnionWith(sentence.Outcomes);
    }

    /// <summary>Whether all of these outcomes were told.</summary>
    public bool HasAll(HashSet<string> outcomes) => outcomes.IsSubsetOf(_outcomes);

    /// <summary>Whether a thing or a name was told of, in whatever form.</summary>
    public bool Has(string word) => WordStem.Of(word) is var stem
        && (_terms.Contains(stem) || _terms.Contains(NewsSynonyms.Of(stem)));

    /// <summary>Whether it opens by telling the same of the same one; what it adds is a detail.</summary>
    public bool IsRetoldBy(StorySentence sentence) => Retelling.Is(sentence.Text, sentence.Language, Has);
}
