using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>A report of a story, with what each title that may head the story is compared with: worked out once, when
/// it is first asked for.</summary>
internal sealed class StoryReport(Article article)
{
    /// <summary>So many sentences of a report tell its news.</summary>
    private const int Openings = 3;

    private bool? _tellsEvent, _identifiesVictim, _tellsEnd;
    private int? _stage, _stageOfOpening;

    /// <summary>All reports of a story.</summary>
    public static IReadOnlyList<StoryReport> Of(IReadOnlyList<Article> articles) =>
        [.. articles.Select(article => new StoryReport(article))];

    public Article Article { get; } = article;

    /// <inheritdoc cref="ReportTitle.Of"/>
    /// <remarks>Empty for none.</remarks>
    public string Title => field ??= ReportTitle.Of(Article) ?? "";

    /// <inheritdoc cref="Headlines.Lead"/>
    public string Lead => field ??= Headlines.Lead(Article);

    /// <summary>What its title states.</summary>
    public FactTerms Facts => field ??= FactsOf(Title, Article);

    /// <summary>What its title states beside days and hours.</summary>
    public FactTerms TimelessFacts => field ??= FactsOf(MovedNumbers.WithoutTimes(Title), Article);

    /// <summary>What its title says came of the matter.</summary>
    public IReadOnlySet<string> OutcomesOfTitle => field ??= Outcomes.Of(Title);

    /// <summary>The stage of the case that its title tells of; 0 for none.</summary>
    public int Stage => _stage ??= CaseStage.Of(Title);

    /// <summary>The stage or, where the title tells of none, the charge that the text opens with: "Man shot himself,
    /// lied to police" is headed by no charge.</summary>
    public int StageOfOpening => _stageOfOpening ??= Stage > 0 ? Stage
        : NewsSentences.Of(Article.Text).Take(Openings).Any(said => CaseStage.Of(said.Text) is CaseStage.Charged)
            ? CaseStage.Charged : 0;

    /// <summary>Whether its title says who the victim is.</summary>
    public bool IdentifiesVictim => _identifiesVictim ??= CaseStage.IdentifiesVictim(Title);

    /// <summary>Whether its title tells what happened, and no reaction to it.</summary>
    public bool TellsEvent => _tellsEvent ??=
        Title.Length > 0 && HeadlineKinds.Tells(Title, Article) && !Headlines.IsReaction(Title);

    /// <summary>Whether its title or its lead tells the death or the rescue of somebody.</summary>
    public bool TellsEnd => _tellsEnd ??= Outcomes.TellsEnd(Title) || Outcomes.TellsEnd(Lead);

    /// <summary>Whether it is dated later than another.</summary>
    public bool IsAfter(Article other) => Article.Published?.Instant > other.Published?.Instant;

    /// <summary>Whether it is another report, and not dated before this one.</summary>
    public bool IsOtherNotBefore(Article other) =>
        Article.Id != other.Id && !(Article.Published?.Instant < other.Published?.Instant);

    /// <summary>What a title states; all in small letters, as "Fatally Shot" is no name.</summary>
    public static FactTerms FactsOf(string title, Article article) =>
        FactTerms.Of(title.ToLowerInvariant(), article.Language);
}
