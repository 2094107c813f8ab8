using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Briefings.Choice;

/// <summary>The stories of an edition in the order in which they get room: of equal headlines all but the first, and
/// what one source alone has beyond its share, behind everything else. That is not looked at until then: where one
/// source sends nearly all, nearly all would be made. What has the headline of another, given or told
/// before, and says the same below it gets none.</summary>
/// <param name="ranking">The most important first.</param>
/// <param name="most">Items of the edition.</param>
/// <param name="told">Stories that the reader knows, with nothing new, by the letters of their headlines.</param>
internal sealed class EditionRoom(StoryRanking ranking, int most, ILookup<string, Story> told)
{
    /// <summary>Of an edition's items one in so many is of one source alone while others wait.</summary>
    private const int Share = 3;

    /// <summary>What has so much of another's lead tells the same.</summary>
    private const double Alike = 0.5;

    private static readonly StoryMemo<string, FactTerms> Leads = new();

    private readonly Dictionary<string, List<Story>> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);
    private readonly Queue<Ranked> _equal = new();
    private bool _isOpen;

    /// <summary>How many got no room, since another one tells the same.</summary>
    public int Doubles { get; private set; }

    /// <summary>The next one; null where there is none left.</summary>
    public async Task<Ranked?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await ranking.NextAsync(IsBeyond, cancellationToken) is { } next)
            {
                var headline = LetterKey.Of(next.Story.Headline);
                if (!_given.TryGetValue(headline, out var given))
                {
                    _given.Add(headline, given = []);
                }

                if (headline.Length > 0 && given.Concat(told[headline]).Any(other => TellsSame(next.Story, other)))
                {
                    Doubles++;
                    continue;
                }

                given.Add(next.Story);
                if (next.Source is { } only)
                {
                    _held[only] = _held.GetValueOrDefault(only) + 1;
                }

                if (headline.Length == 0 || given.Count == 1)
                {
                    return next;
                }

                _equal.Enqueue(next);
            }
            else if (_isOpen)
            {
                return _equal.TryDequeue(out var equal) ? equal : null;
            }
            else
            {
                _isOpen = true;
                ranking.TakeBack();
            }
        }
    }

    private static bool TellsSame(Story story, Story other) =>
        LeadOf(story) is var lead && (lead.Total == 0 || LeadOf(other).Overlap(lead) >= Alike);

    private static FactTerms LeadOf(Story story) => Leads.Find(story, "") ?? Leads.Keep(
        story,
        "",
        story.Articles
            .Select(article => FactTerms.Of(Headlines.Lead(article), article.Language))
            .MaxBy(lead => lead.Total)!); // not null: a story has reports

    private bool IsBeyond(string source) => !_isOpen && _held.GetValueOrDefault(source) >= Math.Max(1, most / Share);
}
