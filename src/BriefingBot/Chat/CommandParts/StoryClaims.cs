using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Holds sentences against the reports of one event: what they say by now, what they said before, where they
/// differ. What it reads of them it reads once.</summary>
/// <param name="story">The event as it stands now.</param>
/// <param name="chatLanguage">Decides where a sentence is too short to tell its language.</param>
/// <param name="cancellationToken">Stops the reading of the reports.</param>
internal sealed class StoryClaims(Story story, string chatLanguage, CancellationToken cancellationToken)
{
    private const int MostEvidence = 2;

    /// <summary>The least share of a sentence, or the fewest of its words, that a report's sentence must have to speak
    /// of it.</summary>
    private const double LeastShared = 0.34;
    private const int FewestShared = 2;

    /// <summary>The same for its words to be those of a language: names are of all.</summary>
    private const double LeastOfLanguage = 0.6;

    private readonly Dictionary<string, CheckedReports> _reports = new(StringComparer.Ordinal);

    private readonly Dictionary<string, IReadOnlyList<string>> _notes = story.Articles.ToDictionary(
        article => article.Id, IReadOnlyList<string> (article) => [.. CorrectionNote.Of(article.Text)]);

    /// <summary>What the reports make of a sentence that somebody was told.</summary>
    /// <param name="since">What was taken back since: an outlet may have changed a figure without a word.</param>
    public CheckedSentence Check(string sentence, IReadOnlyList<Correction> since)
    {
        var check = Check(sentence);
        var corrections = since
            .Where(correction => correction.Was.Sentence.Contains(sentence, StringComparison.Ordinal))
            .Select(correction => new CheckedCorrection(correction, story.ArticleById[correction.ArticleId]))
            .ToList();
        return corrections.Count == 0 || check.Corrections.Count > 0
            ? check
            : check with { Outcome = CheckOutcome.Withdrawn, Problems = [], Corrections = corrections };
    }

    /// <summary>What the reports make of a sentence.</summary>
    public CheckedSentence Check(string sentence)
    {
        var language = LanguageOf(sentence);
        var reports = ReportsIn(language);
        var figures = FigureExtractor.Extract(
                new Article { Id = "", SourceName = "", Text = sentence, Language = language })
            .Where(figure => !figure.IsHistory).ToList();
        var standings = figures.Select(figure => FigureStanding.Of(story, figure, _notes))
            .OfType<FigureStanding>().ToList();
        var worst = standings.MaxBy(standing => standing.Kind);
        if (reports.Articles.Count == 0)
        {
            return worst is null || standings.Count < figures.Count
                ? CheckedSentence.Without(sentence, CheckOutcome.OtherLanguage)
                : Told(sentence, OutcomeOf(worst.Kind), [], worst, null, language) with { IsOfFiguresAlone = true };
        }

        var verdict = reports.Verifier.Value.Verify(sentence, cancellationToken);
        var problems = verdict.Problems.Where(problem => standings.Count < figures.Count || worst is null
            || !figures.Exists(figure => FactTerms.Of(problem.Said, language).Has(figure.Value))).ToList();
        var told = Otherwise(sentence, problems, verdict.Evidence);
        var outcome = problems.Count == 0 ? CheckOutcome.Stands
            : told.Count == 0 ? CheckOutcome.Unknown
            : CheckOutcome.Differs;
        if (worst is not null && OutcomeOf(worst.Kind) > outcome)
        {
            outcome = OutcomeOf(worst.Kind);
        }

        var evidence = verdict.Evidence.Count > 0 && outcome is CheckOutcome.Stands or CheckOutcome.Differs
            ? new CheckedEvidence(
                verdict.Evidence[0].Sentence, reports.Articles[verdict.Evidence[0].Report], IsSaying: true)
            : null;
        return Told(sentence, outcome, told, worst, evidence, language);
    }

    /// <summary>Of these what a report says otherwise, each once: a name or an act of which none speaks is
    /// unknown.</summary>
    private static List<ClaimProblem> Otherwise(
        string sentence, List<ClaimProblem> problems, IReadOnlyList<ClaimEvidence> evidence)
    {
        var terms = SentenceTerms.Of(sentence);
        var told = new List<ClaimProblem>();
        foreach (var problem in problems.Where(IsOtherwise).OrderByDescending(problem => problem.Found is not null)
            .ThenBy(problem => problem.Found?.Length))
        {
            if (!told.Exists(other => other.Said.Contains(problem.Said, StringComparison.OrdinalIgnoreCase)
                || problem.Said.Contains(other.Said, StringComparison.OrdinalIgnoreCase)
                || (problem.Found is not null && problem.Found == other.Found)))
            {
                told.Add(problem);
            }
        }

        return told;

        bool IsOtherwise(ClaimProblem problem) => problem.Kind != ClaimFault.Unsupported
            && (problem.Found is { } found
                ? !found.Contains(' ', StringComparison.Ordinal) || Shares(found)
                : problem.Kind is ClaimFault.Number or ClaimFault.Time
                    && evidence is [var best, ..] && Shares(best.Sentence));

        bool Shares(string found)
        {
            var said = SentenceTerms.Of(found);
            return terms.Keys.Intersect(said.Keys).Count() >= FewestShared || terms.CoveredBy(said) >= LeastShared;
        }
    }

    /// <summary>The language of its report, else its own; where a few words do not tell, the chat's, or that of the
    /// reports that have them.</summary>
    private string? LanguageOf(string sentence)
    {
        if (story.Articles.FirstOrDefault(article => article.Title == sentence
                || article.Text.Contains(sentence, StringComparison.Ordinal)) is { } report
            && ArticleLanguage.Of(report) is { Length: > 0 } own)
        {
            return own;
        }

        var detected = LanguageDetector.Detect(sentence);
        var isSure = detected is not null && (ReportsIn(detected).Articles.Count > 0
            || KnownLanguages.Find(detected)?.Script is not { } script || script == Script.Latin
            || KnownLanguages.Find(chatLanguage)?.Script != script);
        var guess = isSure ? detected : chatLanguage;
        if (ReportsIn(guess).Articles.Count > 0)
        {
            return guess;
        }

        var terms = SentenceTerms.Of(sentence);
        return story.Articles.GroupBy(ArticleLanguage.Of)
            .Where(group => group.Key.Length > 0)
            .Select(group => (Language: group.Key, Shared: terms.CoveredBy(
                SentenceTerms.Of(string.Join('\n', group.Select(article => $"{article.Title}\n{article.Text}"))))))
            .Where(of => of.Shared >= LeastOfLanguage)
            .OrderByDescending(of => of.Shared).Select(of => of.Language).DefaultIfEmpty(guess).First();
    }

    private CheckedReports ReportsIn(string? language)
    {
        if (!_reports.TryGetValue(language ?? "", out var reports))
        {
            List<Article> found =
            [
                .. story.Articles
                    .Where(article => article.CopyOf is null
                        && (language is null || ArticleLanguage.CanBe(article, language)))
                    .OrderByDescending(article => article.Time).Select(Quotable),
            ];
            _reports[language ?? ""] = reports = new CheckedReports(found, new(() => ClaimVerifier.For(found)));
        }

        return reports;
    }

    private CheckedSentence Told(
        string sentence,
        CheckOutcome outcome,
        IReadOnlyList<ClaimProblem> problems,
        FigureStanding? standing,
        CheckedEvidence? other,
        string? language)
    {
        var byId = story.ArticleById;
        List<CheckedEvidence> evidence =
        [
            .. Of(standing?.Saying ?? [], isSaying: true),
            .. Of(standing?.Kind == StandingKind.Stands ? [] : standing?.Others ?? [], isSaying: false),
        ];
        // A sentence with both of two values that differ is one.
        evidence = [.. evidence.DistinctBy(said => (said.Report.Id, said.Sentence))];
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
            // Of those who say the same, one in the language of the sentence, or else of the chat.
            .OrderBy(figure => IsIn(figure, language) ? 2 : IsIn(figure, chatLanguage) ? 1 : 0)
            .ThenBy(figure => byId[figure.ArticleId].Time)
            .TakeLast(outcome == CheckOutcome.Stands ? 1 : MostEvidence)
            .OrderBy(figure => byId[figure.ArticleId].Time)
            .Select(figure => new CheckedEvidence(
                SentenceOf(figure, byId[figure.ArticleId]), byId[figure.ArticleId], isSaying));

        bool IsIn(Figure figure, string? wanted) =>
            wanted is not null && ArticleLanguage.CanBe(byId[figure.ArticleId], wanted);
    }

    // A headline is short; the sentence below it that says the same says more.
    private static string SentenceOf(Figure figure, Article report) =>
        report.Text.Contains(figure.Sentence, StringComparison.Ordinal)
            ? figure.Sentence
            : FigureExtractor.Extract(report with { Title = null }).FirstOrDefault(
                other => other.Counts == figure.Counts && other.Value == figure.Value
                    && other.Sentence.Length <= NewsSentences.Longest)?.Sentence ?? figure.Sentence;

    private static CheckOutcome OutcomeOf(StandingKind kind) => kind switch
    {
        StandingKind.Stands => CheckOutcome.Stands,
        StandingKind.Open => CheckOutcome.Unknown,
        StandingKind.Disputed => CheckOutcome.Disputed,
        StandingKind.Replaced => CheckOutcome.Changed,
        StandingKind.Differs => CheckOutcome.Differs,
        _ => CheckOutcome.Withdrawn,
    };

    // Without the notes on corrections, which prove nothing of the report's former words, and without what is too long
    // for a sentence.
    private Article Quotable(Article article) => _notes[article.Id]
        .Concat(SentenceSplitter.Split(article.Text).Where(said => said.Length > NewsSentences.Longest))
        .Aggregate(article, (cleaned, left) => cleaned with
        {
            Text = cleaned.Text.Replace(left, "", StringComparison.Ordinal),
        });

    private sealed record CheckedReports(IReadOnlyList<Article> Articles, Lazy<ClaimVerifier> Verifier);
}
