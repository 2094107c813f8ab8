using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// A story's headline: the one of its reports' that says most of what the others say and no count that a later report
/// has raised; made from a lead where all of them ask, list, quote or show instead of telling.
/// </summary>
internal static partial class Headlines
{
    /// <summary>A sentence of which less is left as a headline may have lost its news.</summary>
    private const double ToldBeforeCut = 0.7;

    /// <summary>What a sentence that serves as a title is worth beside a headline.</summary>
    private const double OfSentence = 0.75;

    /// <summary>The weight of terms at which a title gets half of the full score.</summary>
    private const double FewTerms = 3;

    /// <summary>Of a long text, so much holds the lead, in UTF-16 units.</summary>
    private const int LettersOfOpening = 2000;

    /// <summary>What a headline without a verb is worth: "Lakeside market fire".</summary>
    private const double OfLabel = 0.8;

    /// <summary>What one is worth that tells of a reaction: the event is the news.</summary>
    private const double OfReaction = 0.5;

    /// <summary>What a headline all in capitals is worth: it shouts, and hides which words are names.</summary>
    private const double InCapitals = 0.85;

    /// <summary>What a headline loses at most for being older than the newest report: after three days.</summary>
    private const double OldNews = 0.1;

    private const double OldAfterDays = 3;

    /// <summary>What a headline loses at most besides: after a month.</summary>
    private const double VeryOldNews = 0.2, VeryOldAfterDays = 30;

    /// <summary>Who speaks of the event instead of the event: "Neighbors react to …".</summary>
    private static readonly Phrases Reactions = new(EveryLanguage.List());

    /// <summary>The headline of a story, as one of its reports has it or made of a lead.</summary>
    /// <param name="articles">The story's, at least one.</param>
    /// <param name="figures">The story's, lined up.</param>
    public static string For(IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures)
    {
        if (articles is [var only] && TitleOf(only) is { } own)
        {
            return InsteadOf(own) ?? own.Shown;
        }

        return OfNow(articles, figures, articles)
            ?? Telling(articles).FirstOrDefault()?.Shown
            ?? FromLead(articles)
            ?? articles.Select(TitleOf).OfType<Title>().FirstOrDefault()?.Shown ?? "";
    }

    /// <summary>The one of these reports' that says how things stand, or one made of their leads; null where the
    /// story's other reports have overtaken them all.</summary>
    /// <param name="articles">Some of the story's, at least one.</param>
    /// <param name="figures">The story's, lined up.</param>
    /// <param name="all">The story's.</param>
    public static string? OfNow(
        IReadOnlyList<Article> articles, IReadOnlyList<FigureLine> figures, IReadOnlyList<Article> all)
    {
        var telling = Telling(articles);
        if (telling.Count == 0 && articles is [var only] && TitleOf(only) is { } own
            && !HeadlineKinds.SaysNothing(own.Text, only.Language))
        {
            telling.Add(own);
        }

        var reports = StoryReport.Of(all);
        Title? reaction = null, current = null;
        foreach (var title in telling.Where(title =>
            !HeadlineAge.IsOvertaken(title.Text, title.Article, figures, reports)))
        {
            if (!HeadlineAge.IsOfPart(title.Text, title.Article, figures)
                && !HeadlineAge.IsBeforeDeaths(title.Text, title.Article, figures, reports)
                && !HeadlineAge.IsBeforeOutcome(title.Text, title.Article, reports)
                && !HeadlineAge.IsBeforeDeed(title.Text, title.Article, reports)
                && !HeadlineAge.IsBeforeTurn(title.Text, title.Article, reports)
                && !HeadlineAge.IsOutlived(title.Text, title.Article, reports)
                && !HeadlineAge.IsOfEarlierStage(title.Text, title.Article, reports)
                && (IsNews(title) || !IsNews(telling[0])
                    || HeadlineAge.IsBeforeTurn(telling[0].Text, telling[0].Article, reports)))
            {
                if (!IsReaction(title.Text))
                {
                    return title.Shown;
                }

                reaction ??= title; // tells less than one of the event, and more than one that is behind the times
            }

            current ??= title;
        }

        return (reaction ?? current)?.Shown ?? FromLead([.. articles.Where(article =>
            StandsAlone(Lead(article), article)
            && !HeadlineAge.IsOvertaken(Lead(article), article, figures, reports))]);
    }

    /// <summary>The titles that tell what happened, the best first.</summary>
    private static List<Title> Telling(IReadOnlyList<Article> articles)
    {
        articles = SourceVotes.Of(articles);
        var titled = articles.Select(TitleOf).OfType<Title>().ToList();
        var originals = titled.FindAll(title => title.Article.CopyOf is null);
        var leads = articles
            .Select(article => (article, SentenceTerms.Of($"{ReportTitle.Of(article)}. {Lead(article)}")))
            .ToList();
        return
        [
            .. (originals.Count > 0 ? originals : titled)
                .Where(title => HeadlineKinds.Tells(title.Text, title.Article))
                .OrderByDescending(title => Score(title, leads)),
        ];
    }

    /// <summary>The first sentence of a text that tells something, without a dateline.</summary>
    public static string Lead(Article article)
    {
        var start = article.Text.Length > LettersOfOpening ? article.Text[..LettersOfOpening] : article.Text;
        if (NewsSentences.Of(start).FirstOrDefault(said => !CorrectionNote.Is(said.Source)
            && !HeadlineKinds.HoldsAddress(said.Source)) is { } lead)
        {
            return lead.Text;
        }

        var sentences = SentenceSplitter.Split(start);
        var line = sentences.FirstOrDefault(sentence => sentence.Count(char.IsWhiteSpace) >= 5
                && sentence.Length <= NewsSentences.Longest && !HeadlineKinds.HoldsAddress(sentence))
            ?? (sentences.Count > 0 ? sentences[0].Shorten(NewsSentences.Longest) : "");
        return NewsSentences.WithoutDateline(line).Trim();
    }

    /// <summary>Whether a headline tells of a reaction, and not of the event.</summary>
    public static bool IsReaction(string text) => Reactions.IsIn(text) || Investigation().IsMatch(text);

    private static string? FromLead(IReadOnlyList<Article> articles)
    {
        var leads = articles.Select(article => (Text: Lead(article), Article: article))
            .Where(lead => lead.Text.Length > 0)
            .OrderByDescending(lead => lead.Text.Any(char.IsLetter)) // what has none is better than nothing
            .ThenByDescending(lead => HeadlineKinds.Tells(lead.Text, lead.Article))
            .ToList();
        var alone = leads.FindIndex(lead => StandsAlone(lead.Text, lead.Article));
        return leads.Count > 0 && leads[Math.Max(0, alone)] is var best
            ? MadeHeadline.CoreOf(best.Text, best.Article.Language)
            : null;
    }

    private static bool StandsAlone(string lead, Article article) => lead.Any(char.IsLetter)
        && SelfContained.Is(lead, article.Language) && !SelfContained.OpensWithQuotation(lead);

    /// <summary>
    /// How much of what it says the reports of others say too; a title of few words says little however sure it is.
    /// </summary>
    private static double Score(Title title, List<(Article Article, SentenceTerms Terms)> leads)
    {
        var terms = SentenceTerms.Of(title.Text);
        var others = leads.FindAll(lead => lead.Article != title.Article);
        // Where several sources tell of it, one's own reports bear nothing out.
        var ofOthers = others.Exists(lead => SourceVotes.SourceOf(lead.Article) != SourceVotes.SourceOf(title.Article))
            ? others.FindAll(lead => !SourceVotes.AreOfOne(lead.Article, title.Article))
            : others;
        var covered = (ofOthers.Count > 0 ? ofOthers : others)
            .Select(lead => terms.CoveredBy(lead.Terms))
            .DefaultIfEmpty(0)
            .Average();
        var isAlone = SelfContained.Is(title.Text, title.Article.Language)
            && !MadeHeadline.IsSubordinate(title.Text)
            && !OfThen().IsMatch(title.Text);
        // A sentence was made to be read with the others; a label tells of what, and not what happened.
        return NewnessOf(title.Article, leads) * (0.1 + covered)
            * (terms.Total / (terms.Total + FewTerms)) * (isAlone ? 1 : 0.5)
            * (title.IsCut ? ToldBeforeCut : 1) * (title.Sentence is null ? 1 : OfSentence)
            * (HasVerb(title) ? 1 : OfLabel)
            * (IsReaction(title.Text) ? OfReaction : 1)
            * (title.Text.Any(char.IsLower) || !title.Text.Any(char.IsUpper) ? 1 : InCapitals);
    }

    // Not a label, of now as it may be: "Harbour Master's Office, Velmar". Elsewhere headlines do without verbs.
    private static bool IsNews(Title title) =>
        !KnownLanguages.IsEnglish(title.Article.Language)
        || HasVerb(title) || CaseStage.Of(title.Text) > 0 || Outcomes.Of(title.Text).Count > 0;

    private static bool HasVerb(Title title) => Statements.HasVerb(title.Text, title.Article.Language);

    // Where a story goes on for days, what the later reports are headed by is how things stand.
    private static double NewnessOf(Article article, List<(Article Article, SentenceTerms Terms)> leads)
    {
        var times = leads.Select(lead => lead.Article.Published?.Instant).OfType<DateTimeOffset>().ToList();
        if (article.Published is not { } published || times.Count < 2)
        {
            return 1;
        }

        var days = (times.Max() - published.Instant).TotalDays;
        return 1 - (OldNews * Math.Min(1, days / OldAfterDays)) - (VeryOldNews * Math.Min(1, days / VeryOldAfterDays));
    }

    [GeneratedRegex(
        @"^(?:the )?investigation (?:in(?:to)?|of)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Investigation();

    // "Last May, a stray bullet …": what went before the news.
    [GeneratedRegex(
        @"^(?:last (?:year|month|January|February|March|April|May|June|July|August|September|October|November"
        + @"|December)|(?:back )?in (?:\d{4}|January|February|March|April|May|June|July|August|September|October"
        + @"|November|December)|\p{L}+ (?:years?|months?) (?:ago|after))\b"
        + @"|^(?:going|heading|coming|entering|speaking|looking)\b[^,]{3,60},\s",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfThen();
}
