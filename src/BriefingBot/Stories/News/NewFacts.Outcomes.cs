using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <content>What came of the matter, by its words and by the title that a later report has.</content>
internal sealed partial class NewFacts
{
    /// <summary>A lead that has so much of its title tells what the title tells.</summary>
    private const double OfTitle = 0.4;

    /// <summary>A title that adds so much was not told.</summary>
    private const double NewsOfTitle = 0.6;

    // "The union called off the strike" has hardly a word that the report of the plan has not.
    private bool IsOutcome(NewsSentence sentence, Article article, string title) =>
        sentence.Position < OpeningSentences
        && _told.IsNoOlder(article)
        && FactTerms.Of(sentence.Text, article.Language) is var facts
        && (_told.HasNewOutcome(sentence.Text, title)
            // The title names it, and the lead has its own words for it.
            || (sentence.Position == 0 && _told.IsOfLaterStage(title)
                && FactTerms.Of(title, article.Language).CoveredBy(facts) >= OfTitle)
            || (sentence.Position == 0 && _told.HasMovedNumber(facts, title, article.Language)))
        && IsClean(sentence, article, isOutcome: true)
        && _told.Bond(facts) >= BoundEvent
        && SentenceReader.Read(sentence.Text, article.Language) is var read
        && !IsReached(sentence.Text, read, article)
        && !Background.Is(sentence.Text, read, article.Language);

    // "The library stays open", two days after the vote was announced: no list has all that may come of a matter. A
    // title that no title or sentence told is news; its report opens with it.
    private bool IsMatterOf(string title, NewsSentence sentence, Article article)
    {
        var (facts, said) = (FactTerms.Of(title, article.Language), FactTerms.Of(sentence.Text, article.Language));
        return sentence.Position < OpeningSentences
            && _fresh.Count <= TooFewReports
            && _told.GoesOnIn(article)
            && HeadlineKinds.Tells(title, article)
            && !HeadlineAge.IsPlan(title, article)
            && CaseStage.Of(title) == 0 && Outcomes.DeniedIn(title).Count == 0
            && _told.IsComparable(article, facts)
            && _told.Beyond(facts) >= NewsOfTitle
            && _told.Bond(facts) >= BoundEvent
            && facts.CoveredBy(said) >= OfTitle
            && IsClean(sentence, article, isOutcome: true)
            && !_told.HasSame(
                sentence.Text, SentenceReader.Read(sentence.Text, article.Language), article.Language)
            && _told.HasNewWordIn(title, sentence.Text, article.Language)
            && _told.SharesNews(facts, said);
    }

    // A later report is headed by one whom no title and no sentence named, and opens with what that one did: who was
    // told of the coach was not told of the player, though the reports on the coach name him.
    private bool IsOfAnother(string title, NewsSentence sentence, Article article) =>
        sentence.Position < OpeningSentences
        && _told.IsNoOlder(article)
        && SentenceReader.Read(sentence.Text, article.Language) is [var read] parsed
        && FactTerms.Of(title, article.Language) is var head
        && NewsEvents.MainVerbs(read).Any(verb => NewsEvents.Is(read, verb) && _told.IsOfAnother(read, verb, head))
        && IsClean(sentence, article, isOutcome: true)
        && _told.Bond(FactTerms.Of(sentence.Text, article.Language)) >= Bound
        && !Background.Is(sentence.Text, parsed, article.Language);
}
