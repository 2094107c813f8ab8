using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories;

/// <summary>
/// What a story is chosen by: its reports without their texts. Most stories of a day are told to nobody, and to make
/// one takes a hundred times as long. Safe for use from several threads.
/// </summary>
public sealed class StorySketch
{
    // Most words of most readers stand in no report of a story: one set serves them all.
    private static readonly HashSet<string> Nowhere = [];

    private readonly Lazy<int> _outlets;
    private readonly Dictionary<string, HashSet<string>> _mentioned = new(StringComparer.Ordinal);
    private IReadOnlyList<Opening>? _openings;

    private StorySketch(string id, IReadOnlyList<Article> articles)
    {
        (Id, Articles) = (id, articles);
        NewestReport = articles.Max(article => article.Published?.Instant);
        _outlets = new(() => IndependentOutlets.Corroborating(Articles));
    }

    public string Id { get; }

    /// <summary>When the story last took a report, an edit or another story.</summary>
    public DateTimeOffset UpdatedAt { get; private init; }

    /// <summary>The story's reports, without their texts, as <see cref="Story.Articles"/> has them.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <inheritdoc cref="Story.NewestReport"/>
    public DateTimeOffset? NewestReport { get; }

    /// <summary>How many outlets bear each other out at most: that one reprints another only the texts tell.</summary>
    public int MostOutlets => _outlets.Value;

    /// <summary>The story itself, where it was not read from the database.</summary>
    internal Story? Made { get; private init; }

    /// <summary>Whether the titles and leads are known in which the words of readers are sought.</summary>
    internal bool IsOpen => _openings is not null;

    /// <summary>The sketch of a story that is already made.</summary>
    public static StorySketch Of(Story story) => new(story.Id, story.Articles) { Made = story };

    /// <summary>Of a story's reports, read without their texts; at least one.</summary>
    internal static StorySketch Of(StoryRow row, IEnumerable<Article> articles, SharedParts shared) => new(
        row.Id, StoryBuilder.Ordered([.. articles]).ConvertAll(shared.Of))
    { UpdatedAt = row.UpdatedAt };

    /// <summary>Remembers how the story's reports begin.</summary>
    /// <param name="articles">Its reports with their texts.</param>
    internal void Open(IEnumerable<Article> articles) => _openings =
    [
        .. articles.Select(article => (article, Language: ArticleLanguage.Of(article)))
            .SelectMany(of => new[] { of.article.Title ?? "", Headlines.Lead(of.article) }
                .Where(text => text.Length > 0)
                .Select(text => new Opening(of.article.Id, text, of.Language))),
    ];

    /// <summary>
    /// Which of some words some of its reports have in a title or an opening sentence; none where they are not open.
    /// The headline, made of these, has another word only where it completes one.
    /// </summary>
    internal IEnumerable<string> Mentioned(IReadOnlyList<Article> articles, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        lock (_mentioned)
        {
            var unknown = words.Where(word => !_mentioned.ContainsKey(word)).Distinct(StringComparer.Ordinal).ToList();
            if (unknown.Count > 0 && _openings is { } openings)
            {
                var texts = openings.Select(
                    opening => (opening.Id, Text: new SearchedText(opening.Text, opening.Language))).ToList();
                foreach (var word in unknown)
                {
                    var sought = new SoughtWord(word);
                    var found = texts.Where(of => sought.IsIn(of.Text)).Select(of => of.Id).ToHashSet();
                    _mentioned[word] = found.Count > 0 ? found : Nowhere;
                }
            }

            return [.. words.Where(word => _mentioned.GetValueOrDefault(word) is { Count: > 0 } ids
                && articles.Any(article => ids.Contains(article.Id)))];
        }
    }

    /// <summary>The title or the lead of a report, in which the words of readers are sought.</summary>
    /// <param name="Id">The report's.</param>
    private sealed record Opening(string Id, string Text, string Language);
}

/// <summary>What the reports of many sketches have in common, so that it is in memory once.</summary>
internal sealed class SharedParts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Uri> _sites = new(StringComparer.Ordinal);

    /// <summary>The report without its text, and of its address the site alone.</summary>
    public Article Of(Article article) => article with
    {
        Text = "",
        Url = article.Url is { Host.Length: > 0 } url ? SiteOf(url) : null,
        Outlet = Once(article.Outlet),
        Origin = Once(article.Origin),
        SourceName = Once(article.SourceName)!, // not null: it was not
        Topic = Once(article.Topic),
        Language = Once(article.Language),
    };

    private string? Once(string? text) =>
        text is null ? null : _texts.TryGetValue(text, out var known) ? known : _texts[text] = text;

    private Uri SiteOf(Uri url) => _sites.TryGetValue(url.Host, out var known)
        ? known : _sites[url.Host] = new Uri(url.GetLeftPart(UriPartial.Authority));
}
