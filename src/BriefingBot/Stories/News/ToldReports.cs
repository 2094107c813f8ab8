using BriefingBot.Operation;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Stories.News;

/// <summary>
/// What the reports behind what was told say, by what it means. They are read where a sentence is first asked for, and
/// kept by article; what came out is kept with the story for all who know the same reports.
/// </summary>
internal sealed class ToldReports
{
    /// <summary>So many reports, and sentences of each, are read: more of them tell the same.</summary>
    private const int MostReports = 20;

    private const int MostSentences = 50;

    /// <summary>Reports that are kept as they were read: there is room for twice as many.</summary>
    private const int MostKept = 60;

    private static readonly TwoGenerations<(string Id, string Digest), ClaimReport> Kept = new(MostKept);

    private static readonly StoryMemo<(string Reports, string Sentence), bool?> Verdicts = new();

    private readonly Story _story;
    private readonly ToldStory _told;
    private readonly List<Article> _behind;
    private readonly List<string> _others;
    private readonly string _key;
    private readonly Lazy<Openings> _openings;
    private readonly Lazy<SaidAlready?> _saying;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Takes the reports behind what was told.</summary>
    /// <param name="story">The story as it is now.</param>
    /// <param name="told">What the reader was told.</param>
    /// <param name="shown">The sentences and headlines that the reader was shown.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public ToldReports(
        Story story, ToldStory told, IReadOnlyList<string> shown, CancellationToken cancellationToken)
    {
        (_story, _told, _cancellationToken) = (story, told, cancellationToken);
        List<Article> behind = [.. story.Articles.Where(told.Knows)];
        _behind = [.. behind
            .Where(article => article.CopyOf is null && KnownLanguages.IsEnglish(article.Language))
            .OrderByDescending(article => article.Published?.Instant)
            .Take(MostReports)];
        // Of a report that is gone or was edited since.
        _others = [.. shown.Where(line => !_behind.Exists(article =>
            line == article.Title || article.Text.Contains(line, StringComparison.Ordinal)))];
        _key = string.Join('\n', _behind.Select(article => article.Id + told.Articles[article.Id]).Concat(_others));
        _openings = new(() => Openings.Of([.. shown, .. behind.SelectMany(article => NewsSentences.Of(article.Text)
            .Take(ToldFacts.OpeningSentences).Select(said => said.Text).Prepend(article.Title ?? ""))]));
        _saying = new(() => SaidAlready.In(
            [Read(string.Join('\n', _others)), .. _behind.Select(Read)], KnownLanguages.English));
    }

    /// <summary>Whether what was shown, or one of the reports behind it, says this already in whatever words. What came
    /// of the matter is said by those alone that have it above them or open with it.</summary>
    public bool Say(string sentence, Article article) => KnownLanguages.IsEnglish(article.Language)
        && CaseStage.Of(sentence) <= _openings.Value.Stage
        && Outcomes.News(sentence, ReportTitle.Of(article)).IsSubsetOf(_openings.Value.Ends)
        && Say(Attribution.WithoutTail(sentence, article.Language));

    private bool Say(string sentence) => Verdicts.Find(_story, (_key, sentence)) is { } known
        ? known
        : Verdicts.Keep(
            _story, (_key, sentence), _saying.Value?.Is(sentence, _cancellationToken) == true) == true;

    private ClaimReport Read(Article article)
    {
        var key = (article.Id, _told.Articles[article.Id]);
        return Kept.Find(key) ?? Kept.Add(key, Read(string.Join(
            '\n', SentenceSplitter.Split(article.Text).Take(MostSentences).Prepend(article.Title))));
    }

    private ClaimReport Read(string text) => ClaimReport.Read(text, KnownLanguages.English, _cancellationToken);

    /// <summary>How far a case had come by what was shown and what the reports open with, and what had come of the
    /// matter.</summary>
    private sealed record Openings(int Stage, HashSet<string> Ends)
    {
        public static Openings Of(List<string> texts) => new(
            texts.Select(ToldFacts.StageOf).DefaultIfEmpty(0).Max(),
            texts.SelectMany(Outcomes.Of).ToHashSet(StringComparer.Ordinal));
    }
}
