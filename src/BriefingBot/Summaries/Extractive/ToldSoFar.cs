using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>What a reader knows of a story behind its headline and the sentences chosen so far.</summary>
/// <param name="terms">What it states.</param>
internal sealed class ToldSoFar(string headline, FactTerms terms)
{
    private readonly IReadOnlySet<string> _ofHeadline = Outcomes.Of(headline);

    private readonly HashSet<string> _outcomes = new(StringComparer.Ordinal);

    private readonly HashSet<string> _denied = new(StringComparer.Ordinal);

    private readonly HashSet<string> _terms = new(terms.Keys, StringComparer.Ordinal);

    /// <summary>All that was told.</summary>
    public IReadOnlySet<string> Terms => _terms;

    /// <summary>What the sentences told to have come of the matter.</summary>
    public IReadOnlySet<string> OutcomesOfSentences => _outcomes;

    /// <summary>How far the case has come that the sentences told of.</summary>
    public int Stage { get; private set; }

    /// <summary>Adds a sentence.</summary>
    public void Add(StorySentence sentence)
    {
        _terms.UnionWith(sentence.Facts.Keys);
        _outcomes.UnionWith(sentence.Outcomes);
        _denied.UnionWith(Outcomes.DeniedIn(sentence.Text));
        Stage = Math.Max(Stage, sentence.Stage);
    }

    /// <summary>Whether all of these outcomes were told.</summary>
    public bool HasAll(HashSet<string> outcomes) =>
        outcomes.All(outcome => _outcomes.Contains(outcome) || _ofHeadline.Contains(outcome));

    /// <summary>
    /// Whether it tells of a charge or a verdict, and the sentences so far told of no later stage of the case.
    /// </summary>
    public bool HasStageOf(StorySentence sentence) =>
        sentence.Stage >= CaseStage.Charged && sentence.Stage == Stage
        && sentence.Outcomes.All(outcome => _outcomes.Contains(outcome) || Outcomes.OfCases.Contains(outcome))
        && !Outcomes.TellsOfAnother(sentence.Text);

    /// <summary>Whether what a clause tells to have come of it was told: "was pronounced dead" after "was killed". Whom
    /// it befell, or that it befell another one, may be new; which officers took somebody into custody is not.
    /// </summary>
    public bool HasOutcomeOf(Acts.MainClause clause) => !Outcomes.TellsOfAnother(clause.Text)
        && ((Outcomes.Of(clause.Text) is { Count: > 0 } outcomes
                && outcomes.IsSubsetOf(_outcomes)
                && (outcomes.IsSubsetOf(Outcomes.OfCases) ? clause.Bearers : clause.Names).All(Has))
            || (Outcomes.DeniedIn(clause.Text) is { Count: > 0 } denied
                && denied.IsSubsetOf(_denied) && clause.Bearers.All(Has)));

    /// <summary>Whether a thing or a name was told of, in whatever form.</summary>
    public bool Has(string word) => NewsSynonyms.IsIn(_terms, word);

    /// <summary>Whether it opens by telling the same of the same one; what it adds is a detail.</summary>
    public bool IsRetoldBy(StorySentence sentence) => Retelling.Is(sentence.Text, sentence.Language, Has);
}
