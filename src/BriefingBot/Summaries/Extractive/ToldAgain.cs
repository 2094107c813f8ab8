using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Tells whether a sentence behind a lead tells again what was told.</summary>
/// <param name="pool">The candidates.</param>
/// <param name="chosen">The lead, and those that are chosen after it: the caller adds to it.</param>
/// <param name="told">What is told so far: the caller adds to it.</param>
/// <param name="hardFacts">What the candidates add to that.</param>
internal sealed class ToldAgain(SentencePool pool, List<int> chosen, ToldSoFar told, HardFacts hardFacts)
{
    /// <summary>Share of the shorter sentence in the other from which both state the same.</summary>
    private const double SameNews = 0.45;

    /// <summary>The same for sentences that share a number or a place.</summary>
    private const double SameEvent = 0.2;

    /// <summary>The same for the very first sentence of another report.</summary>
    private const double SameOpening = 0.14;

    /// <summary>The same as <see cref="SameNews"/>, with every name counted.</summary>
    private const double SameWords = 0.6;

    /// <summary>The same for what says who it was or what came of the matter: it has to say of which event.</summary>
    private const double SameNewsOfFact = 0.5;

    /// <summary>A sentence with this part of the lead's share of titles and openings repeats the event.</summary>
    private const double TellsAsLead = 0.65;

    private const double TellsAgain = 0.3;

    /// <summary>Share of a sentence in all chosen sentences together from which it was told.</summary>
    private const double ToldInAll = 0.62;

    /// <summary>Least new term weight of a sentence ("police responded to the shooting" has less).</summary>
    private const double LeastNews = 1.5;

    /// <summary>The same for one that is mostly a quotation.</summary>
    private const double LeastNewsOfQuotation = 3.5;

    /// <summary>Whether it does, by its words.</summary>
    public bool Is(int i) => chosen.Exists(other => IsSameNews(i, other)) || TellsEventAgain(i) || IsTold(i);

    /// <summary>Whether it tells what was done before by the same ones in other words, or the event once more: it is
    /// what headline and lead have for their verb. Who it was is news all the same. Asks the parser.</summary>
    public bool IsAct(int i) => !hardFacts.Introduces(i)
        && (chosen.Exists(other => pool.ActsOf(i).AreToldBy(pool.ActsOf(other)))
            || pool.ActsOf(i).MainVerbs.Intersect(pool.ActsOf(chosen[0]).MainVerbs).Any(pool.Headline.Contains)
            || pool.ActsOf(i).MainClauses.Any(told.HasOutcomeOf));

    private bool IsSameNews(int i, int other)
    {
        var (one, before) = (pool.Candidates[i], pool.Candidates[other]);
        var isOpening = one.Position == 0 && one.Article.Id != before.Article.Id;
        if (hardFacts.Introduces(i) || (!isOpening && hardFacts.IsStep(i)))
        {
            return pool.WholeOverlap(i, other) > SameNewsOfFact;
        }

        if (one.Clock.IsNear(before.Clock))
        {
            return true;
        }

        var tellsEvent = one.Facts.SharesNumber(before.Facts) || one.Places.Overlaps(before.Places);
        return pool.Overlap(i, other) > (isOpening ? SameOpening : tellsEvent ? SameEvent : SameNews)
            || pool.WholeOverlap(i, other) > SameWords;
    }

    // As near to all titles and openings as the lead, not by words of which nothing is told, nor to say who it was.
    private bool TellsEventAgain(int i) =>
        pool.EventShare[i] >= TellsAgain
        && pool.EventShare[i] >= TellsAsLead * pool.EventShare[chosen[0]]
        && !(pool.Candidates[i].Position > 0 && hardFacts.Introduces(i))
        && pool.Candidates[i].Facts.ShareIn(told.Terms) > 0;

    private bool IsTold(int i)
    {
        var sentence = pool.Candidates[i];
        return (!hardFacts.Introduces(i) && sentence.Facts.ShareIn(told.Terms) >= ToldInAll)
            || sentence.Added.Beyond(told.Terms)
                < (SelfContained.IsMostlyQuotation(sentence.Text) ? LeastNewsOfQuotation : LeastNews)
            || (!hardFacts.Introduces(i) && told.IsRetoldBy(sentence));
    }
}
