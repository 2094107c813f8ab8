using BriefingBot.Articles;
using BriefingBot.Stories;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>
/// Holds a sentence against the reports of its own event: what they say by now, what they said before, where they
/// differ. Another event's numbers prove and refute nothing.
/// </summary>
internal sealed class ClaimChecks(ArticleStore articles, StoryStore stories, StoryCache cache)
{
    private const int Candidates = 40;
    private const int MostEvidence = 2;

    /// <summary>The least share of a sentence that its event's reports must have.</summary>
    private const double LeastShared = 0.34;

    /// <summary>The event that a sentence is of; null where no report tells of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The event of the sentence before it, which it may go on with.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Story?> EventAsync(string sentence, Story? before, CancellationToken cancellationToken)
    {
        var found = await articles.SearchAnyAsync(Answering.Beginnings(sentence), Candidates, cancellationToken);
        var ids = await stories.OfArticlesAsync([.. found.Select(article => article.Id)], cancellationToken);
        var terms = SentenceTerms.Of(sentence);
        var names = NamesIn(sentence);
        var best = (await cache.FindAsync(ids, cancellationToken))
            .Select(story => (Story: story, Names: names.Count(NamesOf(story).Contains), Shared: Shared(story, terms)))
            .OrderByDescending(match => match.Names).ThenByDescending(match => match.Shared)
            .ThenByDescending(match => match.Story.NewestReport)
            .FirstOrDefault();
        return best.Story is null || (best.Names == 0 && (names.Count > 0 || best.Shared < LeastShared))
            ? names.Count == 0 ? before : null
            : best.Names == 0 && before is not null && Shared(before, terms) >= LeastShared ? before
            : best.Story;
    }

    /// <summary>What the reports of an event make of a sentence that somebody was told of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="story">The event as it stands now.</param>
    /// <param name="told">What was known when it was told: an outlet may have changed a figure without a word.</param>
    public static CheckedSentence Check(string sentence, Story story, ToldStory told)
    {
        var check = Check(sentence, story);
        var corrections = Corrections.Of(story, story.Articles, told)
            .Where(correction => correction.Was.Sentence.Contains(sentence, StringComparison.Ordinal))
            .Select(correction => new CheckedCorrection(correction, story.ArticleById[correction.ArticleId]))
            .ToList();
        return corrections.Count == 0 || check.Corrections.Count > 0
            ? check
            : check with { Outcome = CheckOutcome.Withdrawn, Problems = [], Corrections = corrections };
    }

    /// <summary>What the reports of an event make of a sentence.</summary>
    public static CheckedSentence Check(string sentence, Story story)
    {
        var language = LanguageDetector.Detect(sentence);
        var reports = story.Articles.Where(article => article.CopyOf is null
                && (language is null
                    || (article.Language ?? LanguageDetector.Detect(article.Text) ?? language) == language))
            .OrderByDescending(article => article.Time).Select(WithoutNotes).ToList();
        var figures = FigureExtractor.Extract(
                new Article { Id = "", SourceName = "", Text = sentence, Language = language })
            .Where(figure => !figure.IsHistory).ToList();
        var standings = figures.Select(figure => FigureStanding.Of(story, figure)).OfType<FigureStanding>().ToList();
        var worst = standings.MaxBy(standing => standing.Kind);
        if (reports.Count == 0)
        {
            return worst is null || standings.Count < figures.Count
                ? CheckedSentence.Without(sentence, CheckOutcome.OtherLanguage)
                : Told(sentence, OutcomeOf(worst.Kind), [], worst, null, story) with { IsOfFiguresAlone = true };
        }

        var verdict = ClaimVerifier.For(reports).Verify(sentence);
        var problems = verdict.Problems.Where(problem => standings.Count < figures.Count || worst is null
            || !figures.Exists(figure => FactTerms.Of(problem.Said, language).Has(figure.Value))).ToList();
        var told = problems.Where(problem => problem.Kind != ClaimFault.Unsupported).ToList();
        var outcome = problems.Count == 0 ? CheckOutcome.Stands
            : told.Count == 0 ? CheckOutcome.Unknown
            : CheckOutcome.Differs;
        if (worst is not null && OutcomeOf(worst.Kind) > outcome)
        {
            outcome = OutcomeOf(worst.Kind);
        }

        var evidence = verdict.Evidence.Count > 0 && outcome is CheckOutcome.Stands or CheckOutcome.Differs
            ? new CheckedEvidence(verdict.Evidence[0].Sentence, reports[verdict.Evidence[0].Report], IsSaying: true)
            : null;
        return Told(sentence, outcome, told, worst, evidence, story);
    }

    private static CheckedSentence Told(
        string sentence,
        CheckOutcome outcome,
        IReadOnlyList<ClaimProblem> problems,
        FigureStanding? standing,
        CheckedEvidence? other,
        Story story)
    {
        var byId = story.ArticleById;
        List<CheckedEvidence> evidence =
        [
            .. Of(standing?.Saying ?? [], isSaying: true),
            .. Of(standing?.Kind == StandingKind.Stands ? [] : standing?.Others ?? [], isSaying: false),
        ];
        if (other is not null && evidence.TrueForAll(said => !said.IsSaying && outcome == CheckOutcome.Stands))
        {
            evidence.Insert(0, other);
        }

        return new CheckedSentence(sentence, outcome, problems, evidence)
        {
            Corrections = [.. (standing?.TakenBack ?? []).Select(correction =>
                new CheckedCorrection(correction, byId[correction.ArticleId]))],
        };

        IEnumerable<CheckedEvidence> Of(IReadOnlyList<Figure> figures, bool isSaying) => figures
            .Where(figure => standing?.TakenBack.Any(correction => correction.Sentence == figure.Sentence) != true)
            .DistinctBy(figure => figure.ArticleId)
            .OrderBy(figure => byId[figure.ArticleId].Time)
            .TakeLast(outcome == CheckOutcome.Stands ? 1 : MostEvidence)
            .Select(figure => new CheckedEvidence(
                SentenceOf(figure, byId[figure.ArticleId]), byId[figure.ArticleId], isSaying));
    }

    // A headline is short; the sentence below it that says the same says more.
    private static string SentenceOf(Figure figure, Article report) =>
        report.Text.Contains(figure.Sentence, StringComparison.Ordinal)
            ? figure.Sentence
            : FigureExtractor.Extract(report with { Title = null }).FirstOrDefault(
                other => other.Counts == figure.Counts && other.Value == figure.Value)?.Sentence ?? figure.Sentence;

    private static CheckOutcome OutcomeOf(StandingKind kind) => kind switch
    {
        StandingKind.Stands => CheckOutcome.Stands,
        StandingKind.Open => CheckOutcome.Unknown,
        StandingKind.Disputed => CheckOutcome.Disputed,
        StandingKind.Replaced => CheckOutcome.Changed,
        StandingKind.Differs => CheckOutcome.Differs,
        _ => CheckOutcome.Withdrawn,
    };

    // What a correction note says of the report's former words proves nothing.
    private static Article WithoutNotes(Article article) => CorrectionNote.Of(article.Text).Aggregate(
        article, (cleaned, note) => cleaned with { Text = cleaned.Text.Replace(note, "", StringComparison.Ordinal) });

    // How much of a sentence stands in an event's reports.
    private static double Shared(Story story, SentenceTerms terms) =>
        terms.CoveredBy(SentenceTerms.Of(string.Join('\n', story.Articles.Select(
            article => $"{article.Title}\n{article.Text}"))));

    private static HashSet<string> NamesOf(Story story) =>
        [.. story.Articles.SelectMany(article => AnswerNames.Capitalised($"{article.Title}\n{article.Text}"))];

    // Dates are no names. In German every noun is one, which its reports write with a capital as well.
    private static HashSet<string> NamesIn(string sentence)
    {
        var words = Words.Of(sentence);
        var dates = TextDates.Of(sentence, words);
        return
        [
            .. words.Where(word => word.IsCapitalised && !word.OpensSentence
                    && !dates.Any(date => word.Start >= date.Start && word.Start < date.Start + date.Length))
                .Select(word => word.In(sentence).ToString().ToLowerInvariant()),
        ];
    }
}
