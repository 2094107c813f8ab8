using System.Text.RegularExpressions;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Briefings.Telling;

/// <summary>The sentences under "what is new": what came of the matter, those of new figures, those of new facts; none
/// that tells what an earlier edition or another of them tells, no older toll, no headline, no caption.</summary>
internal static partial class NewSentenceChoice
{
    /// <summary>The share of the shorter sentence in the other that makes them one piece of news.</summary>
    private const double SameNews = 0.36;

    /// <summary>The share of the shorter sentence in the other that makes one piece of news of two with one number or
    /// outcome.</summary>
    private const double SameNumber = 0.2;

    /// <summary>The share of a sentence in a told one that makes it told.</summary>
    private const double ToldNews = 0.5;

    /// <summary>The share of a sentence in a told one that makes it told where both have one number.</summary>
    private const double ToldNumber = 0.3;

    /// <summary>The weight of words that a verdict adds to what was told, and to the sentences before it, where one of
    /// those told a verdict.</summary>
    private const double LeastAddedToVerdict = 4;

    private static readonly HashSet<string> NothingCommon = [];

    /// <summary>The sentences, the most telling first.</summary>
    public static List<SummarySentence> Of(Story story, StoryNews news, ToldStory told)
    {
        var articles = story.ArticleById;
        var titles = story.Articles.Select(article => article.Title?.Trim()).ToHashSet(StringComparer.Ordinal);
        var known = told.Sentences.Select(sentence => FactTerms.Of(sentence, language: null)).ToList();
        // Words that were told already do not make one of two sentences that tell of different outcomes.
        var common = known.SelectMany(terms => terms.Keys).ToHashSet(StringComparer.Ordinal);
        var naming = news.Facts.Where(fact => fact.SaysWho).Select(fact => fact.Sentence)
            .ToHashSet(StringComparer.Ordinal);
        var matter = news.Facts.Where(fact => fact.IsMatter).Select(fact => fact.Sentence)
            .ToHashSet(StringComparer.Ordinal);
        var accepted = new List<(FactTerms Facts, IReadOnlySet<string> Outcomes, int Stage, string ArticleId)>();
        var opened = new Dictionary<string, FactTerms>(StringComparer.Ordinal);
        var chosen = new List<SummarySentence>();
        var said = new HashSet<string>(common, StringComparer.Ordinal);
        foreach (var (sentence, articleId, value, isOutcome) in Candidates(news, articles))
        {
            var article = articles[articleId];
            var (text, language) = (NewsSentences.WithoutDateline(sentence), article.Language);
            if (titles.Contains(sentence.Trim()) || PageDebris.Is(text) || NewsSentences.EndsCut(text)
                || (value is not null && !CanStand(text, language)))
            {
                continue;
            }

            // An age says who is meant; that two have it makes them no one piece of news.
            var (facts, outcomes) = (FactTerms.Of(Age().Replace(text, ""), language), Outcomes.Of(text));
            var saysWho = naming.Contains(sentence);
            var stage = CaseStage.Of(text);
            // Who it is stands behind the outcome that the same report told.
            if ((!saysWho && stage >= CaseStage.Verdict && !Outcomes.TellsOfAnother(text)
                    && accepted.Exists(other => other.Stage == stage
                        && (outcomes.Count == 0 || other.Outcomes.Overlaps(outcomes)))
                    && facts.Beyond(said) < LeastAddedToVerdict)
                || accepted.Exists(other => !(saysWho && other.ArticleId == articleId)
                    && ((outcomes.SetEquals(other.Outcomes)
                        ? IsSame(facts, other.Facts, NothingCommon, isOneOutcome: outcomes.Count > 0)
                        : IsSame(facts, other.Facts, common, isOneOutcome: false))
                        || (!isOutcome && facts.IsMostlyIn(other.Facts, common))
                        || Retelling.Is(text, language, other.Facts.Contains)))
                || (!isOutcome && !matter.Contains(sentence) && known.Exists(other => IsTold(facts, other, value))))
            {
                continue;
            }

            // A report's first two sentences tell one thing, what happened and again how, where they share a word.
            if (!saysWho && IsOpening(sentence, article)
                && !opened.TryAdd(articleId, facts) && opened[articleId].Overlap(facts, NothingCommon) > 0)
            {
                continue;
            }

            accepted.Add((facts, outcomes, stage, articleId));
            said.UnionWith(facts.Keys);
            chosen.Add(new SummarySentence(text, [articleId], sentence));
        }

        return chosen;
    }

    private static bool IsOpening(string sentence, Article article) =>
        NewsSentences.Of(article.Text).Take(2).Any(lead => lead.Source == sentence);

    private static IEnumerable<(string Sentence, string ArticleId, decimal? Value, bool IsOutcome)> Candidates(
        StoryNews news, IReadOnlyDictionary<string, Article> articles) => FactsOf(news, isOutcome: true)
        // What an edition would not tell is no newer state of what it would.
        .Concat(NewestStates([.. news.Figures.Where(figure => figure.Line.IsShown
            || (CountKinds.IsClass(figure.Figure) && IsLead(figure.Figure, articles[figure.Figure.ArticleId])))])
        .Select(figure => (figure.Figure.Sentence, figure.Figure.ArticleId,
            Value: figure.Line.IsShown || IsHeaded(figure.Figure, articles[figure.Figure.ArticleId])
                || IsToll(figure.Figure) ? (decimal?)figure.Figure.Value : null,
            IsOutcome: false)))
        .Concat(FactsOf(news, isOutcome: false))
        .DistinctBy(said => said.Sentence);

    private static IEnumerable<(string Sentence, string ArticleId, decimal? Value, bool IsOutcome)> FactsOf(
        StoryNews news, bool isOutcome) => news.Facts.Where(fact => fact.IsOutcome == isOutcome)
        .Select(fact => (fact.Sentence, fact.ArticleId, (decimal?)null, isOutcome));

    // Four killed, six killed, six civilians killed: the greatest of a running count is the state of things.
    private static IEnumerable<NewFigure> NewestStates(IReadOnlyList<NewFigure> figures) => figures
        .Where(figure => CountKinds.Of(figure.Figure) != CountKind.Running
            || figure.Line.Relation == FigureRelation.Disagreement
            || !figures.Any(other => other.Figure.Counts == figure.Figure.Counts
                && other.Figure.Unit == figure.Figure.Unit
                && other.Figure.Value > figure.Figure.Value));

    private static bool IsLead(Figure figure, Article article) =>
        IsOpening(figure.Sentence, article) && !Comment.Is(figure.Sentence, article.Language);

    // A report that opens with a greater toll tells it, whatever else it repeats.
    private static bool IsToll(Figure figure) =>
        CountKinds.Of(figure) == CountKind.Running && CountKinds.IsClass(figure);

    // What stands above the report as well was not misread, be it shown or not.
    private static bool IsHeaded(Figure figure, Article article) =>
        FactTerms.Of(article.Title ?? "", article.Language).Has(figure.Value);

    private static bool IsSame(FactTerms one, FactTerms other, HashSet<string> common, bool isOneOutcome) =>
        one.Overlap(other, common) > (isOneOutcome || one.SharesNumber(other) ? SameNumber : SameNews);

    // Nine after three is news though all else is told; of a number that was told the rest decides.
    private static bool IsTold(FactTerms facts, FactTerms told, decimal? value) =>
        (value is not { } number || told.Has(number))
        && facts.CoveredBy(told) >= (facts.SharesNumber(told) ? ToldNumber : ToldNews);

    // Elsewhere the figure's line alone tells it.
    private static bool CanStand(string text, string? language) =>
        NewsSentences.ReadsAsSentence(text) && SelfContained.Is(text, language, _ => true);

    // "Six-year-old", "6-jähriges".
    [GeneratedRegex(@"\b[\w-]+-(?:year-old|jährig\p{L}*|летн\p{L}*|річн\p{L}*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
