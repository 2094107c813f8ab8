using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>Whether a report's title tells how things were before a later report.</summary>
internal static partial class HeadlineAge
{
    private const string Died = "died";

    private const double LeastCovered = 0.5;

    private const double OfMatter = 0.35;

    private static readonly TimeSpan Hours = TimeSpan.FromHours(6);

    private static readonly string[] Harmed = ["injured", "shot", "critical", "hospital"];

    /// <summary>"Three dead" above a story that goes on to nine.</summary>
    public static bool IsOvertaken(string title, Article article, IReadOnlyList<FigureLine> figures,
        IReadOnlyList<StoryReport> reports)
    {
        if (MovedNumbers.CountIn(article.Language))
        {
            var facts = StoryReport.FactsOf(MovedNumbers.WithoutTimes(title), article);
            return reports.Any(later => later.IsAfter(article)
                && later.Title.Length > 0
                && MovedNumbers.Are(facts, later.TimelessFacts));
        }

        var present = figures.Where(line => !line.IsHistory).ToList();
        if (present.Exists(line => line.Relation == FigureRelation.Update
            && NamesOldState(title, article, line.Values)))
        {
            return true;
        }

        // Where nothing could raise what the title says, it need not be parsed.
        var others = present.SelectMany(line => line.Values).Where(figure => CanRaise(figure, article)).ToList();
        return others.Count > 0
            && FigureExtractor.Extract(article with { Title = title, Text = "" })
                .Any(said => !said.IsHistory && !said.IsSingle && others.Exists(figure => Raises(figure, said)));
    }

    /// <summary>"Three children killed" above a story of twelve killed: another report leads with the whole.</summary>
    public static bool IsOfPart(string title, Article article, IReadOnlyList<FigureLine> figures)
    {
        var values = figures.Where(line => !line.IsHistory).SelectMany(line => line.Values).ToList();
        var facts = FactTerms.Of(title, article.Language);
        return values.Exists(part => part.ArticleId == article.Id && facts.Has(part.Value)
            && values.Exists(whole => FigureComparison.IsWholeOf(whole, part) && !facts.Has(whole.Value)));
    }

    /// <summary>
    /// "In critical condition", "asking for prayers", "boy missing" above a story of which another report, that is no
    /// older, tells the death or the rescue.
    /// </summary>
    public static bool IsOutlived(string title, Article article, IReadOnlyList<StoryReport> reports)
    {
        var facts = StoryReport.FactsOf(title, article);
        var isHarmed = !facts.Contains(Died) && Array.Exists(Harmed, facts.Contains);
        var isOpen = Outcomes.LeavesOpen(title);
        return (isHarmed || isOpen)
            && reports.Any(later => later.IsOtherNotBefore(article)
                && ((isOpen && later.TellsEnd)
                    || (isHarmed && later.Facts.Contains(Died)
                        && (later.IsAfter(article) || CaseStage.Of(title) == 0))));
    }

    /// <summary>
    /// "Earthquake shakes the south" above a story that goes on to the dead: a later report is headed by them, and
    /// this title has none, nor its report as many.
    /// </summary>
    public static bool IsBeforeDeaths(string title, Article article, IReadOnlyList<FigureLine> figures,
        IReadOnlyList<StoryReport> reports) =>
        CaseStage.Of(title) == 0
        && figures.Any(line => !line.IsHistory && line.Values.Any(figure => IsOfDead(figure)
            && figure.Value > 1
            && reports.Any(later => later.Article.Id == figure.ArticleId
                && later.IsAfter(article)
                && later.OutcomesOfTitle.Contains(Outcomes.Death))))
        && !Outcomes.Of(title).Contains(Outcomes.Death)
        && (figures.Any(line => line.Relation == FigureRelation.Update && IsOfDead(line.Values[0])
                && line.Values.Any(old => old.ArticleId == article.Id && old.Value < line.Values[^1].Value))
            || (!figures.Any(line => line.Values.Any(figure => IsOfDead(figure) && figure.ArticleId == article.Id))
                && !Outcomes.Of(Headlines.Lead(article)).Contains(Outcomes.Death)));

    /// <summary>
    /// "Bus drivers to strike" above a story that goes on to "Bus strike called off": the title of a later report has
    /// half of what this one states, and what came of it.
    /// </summary>
    public static bool IsBeforeOutcome(string title, Article article, IReadOnlyList<StoryReport> reports)
    {
        var (own, facts) = (Outcomes.Of(title), StoryReport.FactsOf(title, article));
        return reports.Any(later => later.IsAfter(article)
            && later.OutcomesOfTitle.Any(outcome => !own.Contains(outcome) && !Outcomes.OfCases.Contains(outcome))
            && facts.CoveredBy(later.Facts) >= LeastCovered);
    }

    /// <summary>
    /// "Port to reopen" above a story of which another report, that is no older, is headed by "Port reopens": it has
    /// half of what this one states, and the deed where this one has the plan.
    /// </summary>
    public static bool IsBeforeDeed(string title, Article article, IReadOnlyList<StoryReport> reports)
    {
        if (!KnownLanguages.IsEnglish(article.Language) || Plan().Match(title) is not { Success: true } plan
            || HasVerbBefore(plan.Index, title))
        {
            return false;
        }

        var (deed, facts) = (plan.Groups["deed"].Value, StoryReport.FactsOf(title, article));
        return reports.Any(other => other.IsOtherNotBefore(article)
            && other.Title is { Length: > 0 } told && !Plan().IsMatch(told)
            && Words.Of(told).Exists(word => IsFormOf(word.In(told), deed))
            && facts.CoveredBy(other.Facts) >= LeastCovered);
    }

    /// <summary>
    /// "Council to vote on closing Holm library" above a story that goes on to "Holm library stays open": a report of
    /// some hours later is headed by the matter of a plan, in whatever words.
    /// </summary>
    public static bool IsBeforeTurn(string title, Article article, IReadOnlyList<StoryReport> reports)
    {
        var others = reports.Where(later => later.Article.CopyOf is null
            && later.Article.Published?.Instant >= article.Published?.Instant + Hours).ToList();
        return others.Count > 0
            && IsPlan(title, article)
            && StoryReport.FactsOf(title, article) is var facts
            && others.Exists(later => later.TellsEvent && facts.CoveredBy(later.Facts) >= OfMatter);
    }

    /// <summary>Whether a title tells what is to come.</summary>
    public static bool IsPlan(string title, Article article) => KnownLanguages.IsEnglish(article.Language)
        ? (Plan().Match(title) is { Success: true } plan && !HasVerbBefore(plan.Index, title))
            || Coming().IsMatch(title)
        : SentenceReader.Read(title, article.Language)?.SelectMany(sentence => sentence.Tokens)
            .Any(token => token.Morphology.Tense == Tense.Fut) == true;

    /// <summary>
    /// "Suspect sought", "Suspect arrested" above a case that goes on to a sentence: a later report is headed by a
    /// later stage, or several are, one of them by a verdict or by what is beyond the next stage.
    /// </summary>
    public static bool IsOfEarlierStage(string title, Article article, IReadOnlyList<StoryReport> reports)
    {
        var stage = CaseStage.Of(title);
        if (stage == 0 && !CaseStage.IsOpen(title))
        {
            return !CaseStage.NamesCharge(title) && IsBeforeCase(StoryReport.FactsOf(title, article), article, reports);
        }

        var ahead = reports.Where(other => other.Stage > stage || (stage == 0 && other.IdentifiesVictim)).ToList();
        return (ahead.Count > 1
                && ahead.Exists(other => other.Stage > stage + 1 || other.Stage >= CaseStage.Verdict))
            || ahead.Exists(other => other.IsAfter(article)
                // Of one day, the verdict is the later one.
                || (other.Article.Published?.Instant is { } then && then == article.Published?.Instant
                    && other.Stage >= CaseStage.Verdict));
    }

    // A death or a wound gives way to the arrest, the charge or the verdict that came of it; so does a fire, a theft, a
    // fraud, where the later title has half of what its title states.
    private static bool IsBeforeCase(FactTerms facts, Article article, IReadOnlyList<StoryReport> reports)
    {
        var isOfHarm = facts.Contains(Died) || Array.Exists(Harmed, facts.Contains);
        var cases = reports.Where(other => other.StageOfOpening > 0
            && (isOfHarm || facts.CoveredBy(other.Facts) >= LeastCovered)).ToList();
        return cases.Exists(later => later.IsAfter(article))
            // Where nobody says when they were written, two that tell of a charge are the later ones.
            || (article.Published is null && cases.Count(later => later.StageOfOpening >= CaseStage.Charged) > 1);
    }

    private static bool IsOfDead(Figure figure) => figure.Counts == "killed";

    // The title has the number, or the vague word, that its report had, and not the one that holds now.
    private static bool NamesOldState(string title, Article article, IReadOnlyList<Figure> values)
    {
        var now = values[^1];
        var facts = FactTerms.Of(title, article.Language);
        return !facts.Has(now.Value) && values.Any(old =>
            old.ArticleId == article.Id
            && old.Value != now.Value
            && (facts.Has(old.Value)
                || (old.Word is { } word && title.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    private static bool CanRaise(Figure figure, Article article) =>
        figure.ArticleId != article.Id
        && CountKinds.Of(figure) == CountKind.Running
        && figure.Bound != FigureBound.Vague;

    private static bool Raises(Figure figure, Figure said) =>
        figure.Counts == said.Counts
        && figure.Unit == said.Unit
        && figure.Value > said.Value
        && (said.Bound == FigureBound.Vague || !FigureComparison.Agree(figure, said))
        && FigureComparison.Order(said, figure) <= 0;

    // "Crews rush to reopen port" tells of the rush.
    private static bool HasVerbBefore(int end, string title) => SentenceReader.For("en") is { } reader
        && reader.Tag(title).SelectMany(sentence => sentence.Words)
            .Any(word => word.Token.Start < end && (word.Upos is Upos.Verb or Upos.Aux));

    // "Reopens", "reopened" of "reopen": the same form may be the thing ("the launch").
    private static bool IsFormOf(ReadOnlySpan<char> word, string deed) => word.Length > deed.Length
        && word.StartsWith(deed.AsSpan(0, deed.Length - 1), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:to|will)\s+(?<deed>\p{L}{3,})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Plan();

    // What a storm does before it is there.
    [GeneratedRegex(
        @"\b(?:heads? (?:for|to|towards?)|approach(?:es|ing)|nears|bears down on|brac(?:es?|ing) for)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Coming();
}
