using BriefingBot.Stories;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries;

/// <summary>What a story's reports say beyond its summary, for a reader who opens it: what led to it, what was known
/// before, what else is done. Each sentence can be read by itself behind those before it and repeats none.</summary>
internal static class FurtherSentences
{
    private const int Most = 6;

    /// <summary>Behind these stand the boxes of a page, and other stories.</summary>
    private const int SentencesOfReport = 12;

    /// <summary>With so much of it told a sentence is told.</summary>
    private const double Told = 0.5;

    /// <summary>Two sentences of which the shorter one is so much in the other say the same.</summary>
    private const double SameNews = 0.35;

    /// <summary>The share of words, names that all have included, from which two sentences say the same.</summary>
    private const double SameWords = 0.6;

    /// <summary>Those of a story, report by report.</summary>
    /// <param name="told">The sentences of its summary.</param>
    public static IReadOnlyList<SummarySentence> Of(Story story, IReadOnlyList<SummarySentence> told)
    {
        var candidates = StorySentence.Of(story.Articles);
        var pool = new SentencePool(candidates, new FigureRules(story.Figures), story.Articles, story.Headline);
        var soFar = new ToldSoFar(pool.HeadlineText, pool.Headline);
        var chosen = new List<int>();
        var further = new List<int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            if (told.Any(sentence => sentence.Evidence == candidates[i].Source))
            {
                chosen.Add(i);
                soFar.Add(candidates[i]);
            }
        }

        for (var i = 0; i < candidates.Count && chosen.Count > 0 && further.Count < Most; i++)
        {
            if (IsNews(i) && CanBeRead(i))
            {
                chosen.Add(i);
                further.Add(i);
                soFar.Add(candidates[i]);
            }
        }

        return
        [
            .. further.Select(i => candidates[i])
                .Select(sentence => new SummarySentence(sentence.Text, [sentence.Article.Id], sentence.Source)),
        ];

        bool IsNews(int i) => !chosen.Contains(i)
            && candidates[i] is var candidate
            && candidate.Position < SentencesOfReport
            && candidate.Language == candidates[chosen[0]].Language
            && pool.Terms.IsOfReportOnEvent(candidate)
            && !pool.Outdated[i] && !pool.IsStale(i) && !pool.IsOfUndatedPast(i)
            && !pool.Figures.IsDisputed(candidate.Source)
            && !Comment.TellsNothing(candidate.Text, candidate.Language)
            && candidate.Facts.ShareIn(soFar.Terms) < Told
            && !chosen.Exists(other => pool.Overlap(i, other) > SameNews || pool.WholeOverlap(i, other) > SameWords
                || pool.Figures.IsOtherState(candidate.Source, candidates[other].Source));

        bool CanBeRead(int i) => candidates[i] is var candidate
            && (pool.StandsAlone[i] || SelfContained.Is(candidate.Text, candidate.Language, soFar.Has))
            && (HalfNames.Resumed(candidate.Source, candidate.Article.Text) is not { } name || soFar.Has(name))
            && HalfNames.In(candidate.Source, candidate.Article.Text, candidate.Language).All(soFar.Has)
            && !SelfContained.IsMostlyQuotation(candidate.Text)
            && pool.States(i) && !pool.IsOfFormerState(i)
            && !pool.IsDangling(i, word => soFar.Has(word) || pool.Terms.Has(word));
    }
}
