using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <content>What stands in the place of an only report's title that tells nothing.</content>
internal static partial class Headlines
{
    /// <summary>The least share of a list's terms in a lead that is told in its place.</summary>
    private const double OnSubject = 0.5;

    /// <summary>The share of a title's terms in the lead where the lead tells an event, and the title asks of
    /// it.</summary>
    private const double OnEvent = 0.25;

    // A lead that sets a scene answers no title: even "20 things to do" is better than a scene. One that tells an event
    // does, and also stands in for a bare quotation.
    private static string? InsteadOf(Title own)
    {
        var (article, title) = (own.Article, own.Text);
        var lists = HeadlineKinds.SaysNothing(title, article.Language);
        var asks = lists || HeadlineKinds.AsksHow(title, article.Language);
        var quotes = HeadlineKinds.IsQuotation(title);
        if (!asks && !quotes)
        {
            return null;
        }

        var lead = Lead(article);
        if (!StandsAlone(lead, article) || !Statements.HasVerb(lead, article.Language))
        {
            return null;
        }

        var share = SentenceTerms.Of(title).CoveredBy(SentenceTerms.Of(lead));
        var isOfIt = TellsEvent(lead, article)
            ? quotes || share >= OnEvent
            : lists && share >= OnSubject;
        return isOfIt ? MadeHeadline.CoreOf(lead, article.Language) : null;
    }

    // What came of something, or what somebody did. Elsewhere than in English, forms of verbs tell less of the time.
    private static bool TellsEvent(string lead, Article article) =>
        Outcomes.Of(lead).Count > 0 || CaseStage.Of(lead) > 0
        || SentenceReader.Read(lead, article.Language)?.Any(sentence => sentence.Root.Upos == Upos.Verb
            && (!KnownLanguages.IsEnglish(article.Language)
                || sentence.Children(sentence.Root).Append(sentence.Root).Any(token =>
                    token.Morphology is { Tense: Tense.Past, VerbForm: VerbForm.Fin }))) == true;
}
