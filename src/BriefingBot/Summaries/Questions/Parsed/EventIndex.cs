using BriefingBot.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The reports that speak of what a question is about: every name of it, and of the rest as much as any report
/// has; what few reports have counts most.</summary>
internal sealed class EventIndex
{
    private const double NearBest = 0.7;
    private const int MostReports = 30;

    // Among few reports rarity says little.
    private const double Many = 20;
    private const double Few = 4;

    // What stands beside a sentence, above it or elsewhere in its report.
    private const double Beside = 0.8;
    private const double BesideName = 0.6;
    private const double InHeadline = 0.8;
    private const double TwoAway = 0.65;
    private const double InOpening = 0.65;
    private const double InText = 0.4;

    private readonly ParsedQuestion _question;
    private readonly double[] _weights;
    private readonly double _whole;

    public EventIndex(ParsedQuestion question, IReadOnlyList<Article> articles, WordLinks links)
    {
        _question = question;
        var finder = new TermFinder(question, links);
        var reports = articles.Where(article => MayHaveNames(article)
                && (article.Language is null || KnownLanguages.IsEnglish(article.Language)))
            .Select(article => new ParsedReport(article, finder)).Where(report => report.Sentences.Count > 0).ToList();
        _weights = [.. question.Terms.Select((term, at) => Weight(term, at, reports))];
        _whole = _weights.Sum();
        var named = reports.Where(HasNames).Select(report => (report, Share: ShareOf(report))).ToList();
        var best = named.Select(pair => pair.Share).DefaultIfEmpty().Max();
        Reports =
        [
            .. named.Where(pair => pair.Share >= NearBest * best).OrderByDescending(pair => pair.Share)
                .Take(MostReports).Select(pair => pair.report),
        ];
    }

    /// <summary>The reports, the most telling first; none where a name stands in none.</summary>
    public IReadOnlyList<ParsedReport> Reports { get; }

    /// <summary>The sentences that meet so much of the question, the most first, of equals the newest.</summary>
    /// <param name="leastOwn">How much of it a sentence meets by itself, at least.</param>
    /// <param name="ofOwn">How much that counts beside what it meets with what stands near it.</param>
    public IEnumerable<(ParsedReport Report, int At, double Coverage, double Own)> Places(
        double leastCoverage, double leastOwn, double ofOwn) =>
        Reports.SelectMany(report => Enumerable.Range(0, report.Sentences.Count)
                .Where(report.IsWorthReading)
                .Select(at => (report, at, Coverage: Coverage(report, at), Own: Own(report, at))))
            .Where(place => place.Coverage >= leastCoverage && place.Own >= leastOwn)
            .OrderByDescending(place => place.Coverage + (ofOwn * place.Own))
            .ThenByDescending(place => place.report.Article.Time);

    /// <summary>The share of the question that a sentence meets together with what stands near it.</summary>
    public double Coverage(ParsedReport report, int at) =>
        _weights.Select((weight, term) => weight * Level(report, at, term)).Sum() / _whole;

    /// <summary>The share of the question of whose terms something is so.</summary>
    public double Share(Func<int, bool> isSo) => _weights.Where((_, term) => isSo(term)).Sum() / _whole;

    /// <summary>How well a term is met in a sentence or near it: 1 for the word itself in it.</summary>
    public static double Level(ParsedReport report, int at, int term)
    {
        var level = Of(report, at, term);
        level = Math.Max(level, Beside * Math.Max(Of(report, at - 1, term), Of(report, at + 1, term)));
        level = Math.Max(level, InHeadline * (report.Title?[term] ?? 0));
        level = Math.Max(level, TwoAway * Math.Max(Of(report, at - 2, term), Of(report, at + 2, term)));
        level = Math.Max(level, InOpening * Math.Max(Of(report, 0, term), Of(report, 1, term)));
        return level >= InText ? level : Math.Max(level, InText * report.Best(term));
    }

    /// <summary>The share that a sentence meets by itself.</summary>
    public double Own(ParsedReport report, int at)
    {
        var met = 0.0;
        for (var term = 0; term < _weights.Length; term++)
        {
            var isState = _question.Kind == AskedKind.YesNo && _question.IsName(term);
            met += _weights[term] * (isState ? OfName(report, at, term) : Of(report, at, term));
        }

        return met / _whole;
    }

    // Whom a sentence calls "she" the one beside it names, or the headline.
    private static double OfName(ParsedReport report, int at, int term) => Math.Max(
        Of(report, at, term),
        BesideName * Math.Max(report.Title?[term] ?? 0, Math.Max(Of(report, at - 1, term), Of(report, at + 1, term))));

    public static double Of(ParsedReport report, int at, int term) =>
        at >= 0 && at < report.Sentences.Count ? report.Levels[at]?[term] ?? 0 : 0;

    private static double Weight(AskedTerm term, int at, List<ParsedReport> reports) => term.Share
        * Math.Log(1 + ((reports.Count + Many) / (Few + reports.Count(report => report.Best(at) >= WordLinks.Same))));

    private bool HasNames(ParsedReport report) =>
        _question.Names.All(name => name.All(term => report.Best(term) > 0) && IsWhole(report, name))
        // A girl of another age is another girl.
        && _question.Terms.Index().All(term => term.Item.Ages is null || report.Best(term.Index) > 0);

    // Before the words are looked at: a people begins like its country.
    private bool MayHaveNames(Article article) => _question.Terms.All(term => !term.IsName
        || WordLinks.IsCountry(term.Form)
        || BeginningOf(term.Form) is var beginning
            && (article.Text.Contains(beginning, StringComparison.OrdinalIgnoreCase)
                || article.Title?.Contains(beginning, StringComparison.OrdinalIgnoreCase) == true));

    private static string BeginningOf(string name) => name.Length > 7 ? name[..^3] : name.Length > 4 ? name[..4] : name;

    // "Falcon Heavy" is not where a "Falcon 9" is heavy; between first and last names others may stand.
    private bool IsWhole(ParsedReport report, int[] name) => name.Length == 1 || report.HasTogether(
        _question.Terms[name[0]].Form, _question.Terms[name[^1]].Form);

    private double ShareOf(ParsedReport report) => _weights.Select((weight, term) => weight * report.Best(term)).Sum();
}
