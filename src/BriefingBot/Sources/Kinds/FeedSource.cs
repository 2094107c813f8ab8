using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A feed at a known address. Another document in its place is trouble, not a new kind of source: sites show error pages with status 200.</summary>
public sealed class FeedSource(PageFetcher fetcher) : ISource
{
    public const string Name = "feed";

    public string Kind => Name;

    /// <summary>Never by its looks: <see cref="WebSource"/> finds out.</summary>
    public bool Suits(NewSource source) => false;

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(query.Url), query.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        var reading = FeedReader.Read(fetched.Document);
        return reading.IsFeed
            ? new SourceAnswer.Offered(reading.Feed, fetched.Validators) { FreshFor = fetched.FreshFor, MovedTo = fetched.MovedTo }
            : new SourceAnswer.Trouble(reading.Error);
    }
}
