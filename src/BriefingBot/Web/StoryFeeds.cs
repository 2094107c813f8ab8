using System.Security.Cryptography;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Web;

/// <summary>Answers requests for the stories of a topic, or of all, as Atom (RFC 4287) or JSON Feed 1.1:
/// <c>/feeds/TOPIC.atom?lang=de</c>. What a feed holds is made anew every few minutes at most.</summary>
internal sealed class StoryFeeds(
    IOptions<WebOptions> options,
    IOptions<BriefingOptions> briefing,
    StoryAddresses addresses,
    StoryCache stories,
    BriefingComposer composer,
    SourceStore sources,
    FaultReports faults,
    Languages languages,
    TimeProvider clock) : IDisposable
{
    /// <summary>Where the addresses of feeds begin.</summary>
    public const string Folder = "/feeds/";

    /// <summary>The name of the feed of all topics.</summary>
    public const string All = "all";

    private const int MostStories = 50;
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(3);

    private readonly VisitorTurns _turns = new();
    private readonly Dictionary<(string Topic, string Language), StoryFeed> _made = [];

    // Read and changed in its turn alone: visitors must not make the database list all sources each time.
    private (DateTimeOffset ReadAt, IReadOnlyList<string?> Names) _topics = (DateTimeOffset.MinValue, []);

    /// <summary>Answers; 404 where feeds are off and for a topic that no source has.</summary>
    /// <param name="name">What stands behind <see cref="Folder"/>.</param>
    public async Task AnswerAsync(HttpContext context, string name)
    {
        // A topic of nested folders has a slash, which Kestrel leaves as it was written.
        name = name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        var dot = name.LastIndexOf('.');
        var language = languages.For(context.Request.Query["lang"]).Language;
        if (!options.Value.HasFeeds
            || dot < 0
            || Format(name[(dot + 1)..]) is not { } format
            || await _turns.MakeAsync(
                stopping => FeedAsync(name[..dot], language, stopping), context.RequestAborted)
                is not var (topic, feed))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var self = $"{options.Value.PublicUrl.TrimEnd('/')}{Folder}{Uri.EscapeDataString(topic)}.{format.Ending}"
            + (language == Texts.English.Language ? "" : "?lang=" + language);
        await AnswerAsync(context, format.Write(feed, self), format.ContentType);
    }

    public void Dispose() => _turns.Dispose();

    private static FeedFormat? Format(string ending) =>
        FeedFormat.All.FirstOrDefault(format => format.Ending == ending);

    private static async Task AnswerAsync(HttpContext context, byte[] body, string contentType)
    {
        var (request, response) = (context.Request, context.Response);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 8))}\"";
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "max-age=180";
        if (request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    // As the sources write it; "all" for all of them.
    private async Task<string?> TopicAsync(string name, CancellationToken cancellationToken)
    {
        if (string.Equals(name, All, StringComparison.OrdinalIgnoreCase))
        {
            return All;
        }

        var now = clock.GetUtcNow();
        if ((now - _topics.ReadAt).Duration() >= Freshness)
        {
            _topics = (now, [.. (await sources.ListAsync(cancellationToken)).Select(source => source.Topic?.Trim())]);
        }

        return _topics.Names.FirstOrDefault(
            topic => topic is { Length: > 0 } && string.Equals(topic, name, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<(string Topic, StoryFeed Feed)?> FeedAsync(
        string name, string language, CancellationToken cancellationToken)
    {
        if (await TopicAsync(name, cancellationToken) is not { } topic)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        if (!_made.TryGetValue((topic, language), out var made) || (now - made.MadeAt).Duration() >= Freshness)
        {
            made = _made[(topic, language)] = await MakeAsync(topic, language, now, cancellationToken);
        }

        return (topic, made);
    }

    private async Task<StoryFeed> MakeAsync(
        string topic, string language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var items = new List<StoryFeedItem>();
        var newest = (await stories.RecentAsync(BriefingAssembler.Window, cancellationToken)).Sketches
            .Where(story => IsOf(story, topic))
            .OrderByDescending(story => story.NewestReport)
            .Take(MostStories)
            .Select(story => story.Id);
        foreach (var story in await stories.FindAsync([.. newest], cancellationToken))
        {
            try
            {
                var told = await composer.TellAsync(items.Count + 1, story, language, cancellationToken);
                var page = addresses.Of(story.Id, language)!; // not null: feeds need a public address
                items.Add(StoryFeedItem.Of(told, page, languages.For(language)));
            }
            catch (Exception error) when (error.IsFault(cancellationToken))
            {
                await faults.ReportAsync(FaultKind.Story, story.Id, error, cancellationToken);
            }
        }

        var name = UntrustedText.Clean(briefing.Value.Name);
        return new StoryFeed(topic == All ? name : UntrustedText.Clean($"{name}: {topic}"), name, language, items, now);
    }

    private static bool IsOf(StorySketch story, string topic) =>
        topic == All
        || story.Articles.Any(article =>
            string.Equals(article.Topic?.Trim(), topic, StringComparison.OrdinalIgnoreCase));
}
