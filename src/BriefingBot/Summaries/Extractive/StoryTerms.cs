using BriefingBot.Stories;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>What a story is about: the terms of its headline and those that several of its reports open with. A report
/// or a sentence that has none of them stands on the same pages, and tells something else.</summary>
internal sealed class StoryTerms
{
    /// <summary>A report opens with its event.</summary>
    private const int Opening = 3;

    /// <summary>The share of the headline in a report's title and opening that makes it one of the event.</summary>
    private const double OnEvent = 0.2;

    /// <summary>So do so many terms with which other reports open too.</summary>
    private const int SharedWithOthers = 2;

    /// <summary>Terms of the event of such a weight put a sentence on it: two names, a name and a word.</summary>
    private const double Bound = 1.5;

    /// <summary>The same where one report alone tells of the event: only its headline says what that is.</summary>
    private const double BoundToOne = 0.6;

    /// <summary>The sentences with which a report that is alone opens; behind them stand boxes of its page.</summary>
    private const int OpeningOfOne = 6;

    private readonly HashSet<string> _core;
    private readonly HashSet<string> _strayed;
    private readonly double _bound;
    private readonly int _opening;

    /// <summary>Reads them off.</summary>
    /// <param name="candidates">Sentences of the reports.</param>
    /// <param name="headline">What the story's headline states.</param>
    public StoryTerms(IReadOnlyList<StorySentence> candidates, FactTerms headline)
    {
        var reports = candidates.GroupBy(candidate => candidate.Article.Id, StringComparer.Ordinal)
            .Select(group => (group.Key, Terms: TermsOf([.. group])))
            .ToList();
        (_bound, _opening) = reports.Count > 1 ? (Bound, Opening) : (BoundToOne, OpeningOfOne);
        var shared = reports.SelectMany(report => report.Terms).CountBy(term => term, StringComparer.Ordinal)
            .Where(term => term.Value > 1)
            .Select(term => term.Key)
            .ToHashSet(StringComparer.Ordinal);
        _core = [.. shared, .. headline.Keys];
        _strayed = reports
            .Where(report => headline.ShareIn(report.Terms) < OnEvent
                && report.Terms.Count(shared.Contains) < SharedWithOthers)
            .Select(report => report.Key)
            .ToHashSet(StringComparer.Ordinal);
        if (_strayed.Count == reports.Count)
        {
            _strayed.Clear();
        }
    }

    /// <summary>Whether its report is on the event.</summary>
    public bool IsOfReportOnEvent(StorySentence sentence) => !_strayed.Contains(sentence.Article.Id);

    /// <summary>Whether it speaks of the event: at the opening of a report, or by what it names.</summary>
    /// <param name="told">What the story's sentences so far state.</param>
    public bool Binds(StorySentence sentence, IReadOnlySet<string> told) =>
        sentence.Position < _opening || sentence.Facts.WeightIn(_core) >= _bound
            || sentence.Facts.WeightIn(told) >= _bound;

    /// <summary>Whether a reader of the headlines has met this name.</summary>
    public bool Has(string name) => _core.Contains(WordStem.Of(name));

    private static HashSet<string> TermsOf(List<StorySentence> report)
    {
        var article = report[0].Article;
        return report.Where(sentence => sentence.Position < Opening)
            .Select(sentence => sentence.Facts)
            .Append(FactTerms.Of(ReportTitle.Of(article) ?? "", report[0].Language))
            .SelectMany(facts => facts.Keys)
            .ToHashSet(StringComparer.Ordinal);
    }
}
