using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Briefings.Choice;

/// <summary>The stories of an edition in the order in which they get room: of equal headlines all but the first, and
/// what one source alone has beyond its share, behind everything else. That is not looked at until then: where one
/// source sends nearly all, nearly all would be made. What has a headline and says the same below it gets none.
/// </summary>
/// <param name="ranking">The most important first.</param>
/// <param name="most">Items of the edition.</param>
internal sealed class EditionRoom(StoryRanking ranking, int most)
{
    /// <summary>Of an edition's items one in so many is of one source alone while others wait.</summary>
    private const int Share = 3;

    /// <summary>What has so much of another's lead tells the same.</summary>
    private const double Alike = 0.5;

    private readonly Dictionary<string, List<FactTerms>> _leads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);
    private readonly Queue<Ranked> _equal = new();
    private bool _isOpen;

    /// <summary>The next one; null where there is none left.</summary>
    public async Task<Ranked?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await ranking.NextAsync(IsBeyond, cancellationToken) is { } next)
            {
                if (next.Source is { } only)
                {
                    _held[only] = _held.GetValueOrDefault(only) + 1;
                }

                var lead = LeadOf(next.Story);
                if (LetterKey.Of(next.Story.Headline) is not { Length: > 0 } headline
                    || _leads.TryAdd(headline, [lead]))
                {
                    return next;
                }

                if (!_leads[headline].Exists(told => lead.Total == 0 || told.Overlap(lead) >= Alike))
                {
                    _leads[headline].Add(lead);
                    _equal.Enqueue(next);
                }

                continue;
            }

            if (_isOpen)
            {
                return _equal.TryDequeue(out var equal) ? equal : null;
            }

            _isOpen = true;
            ranking.TakeBack();
        }
    }

    private static FactTerms LeadOf(Story story) => story.Articles
        .Select(article => FactTerms.Of(Headlines.Lead(article), article.Language))
        .MaxBy(lead => lead.Total)!; // not null: a story has reports

    private bool IsBeyond(string source) => !_isOpen && _held.GetValueOrDefault(source) >= Math.Max(1, most / Share);
}
