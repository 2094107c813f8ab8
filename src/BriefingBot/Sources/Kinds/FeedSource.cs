using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A feed at a known address; another document there is a failure, often an error page.</summary>
public sealed class FeedSource(PageFetcher fetcher) : ISource
{
    public const string Name = "feed";

    public string Kind => Name;

    /// <summary>Never by its looks: <see cref="WebSource"/> finds out.</summary>
    public bool Suits(string address, string? selector) => false;

    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        var result = await fetcher.FetchAsync(new Uri(request.Url), request.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return PollResult.Of(result);
        }

        var reading = FeedReader.Read(request.Typed(fetched.Document));
        return reading.IsFeed
            ? PollResult.Of(reading.Feed, fetched)
            : new PollResult.Failed(reading.Error) { IsNotThere = true };
    }
}
