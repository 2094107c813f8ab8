using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A public Telegram channel, read from its web preview (<c>https://t.me/s/NAME</c>).</summary>
public sealed class TelegramSource(PageFetcher fetcher) : ISource
{
    public const string Name = "telegram";

    public string Kind => Name;

    public bool Suits(NewSource source) => TelegramAddress.IsTelegram(source.Url);

    public async Task<SourceAnswer> AskAsync(SourceQuery query, CancellationToken cancellationToken)
    {
        if (TelegramAddress.Preview(query.Url) is not { } preview)
        {
            return new SourceAnswer.Trouble("This is no address of a public channel; what needs an invitation has no web preview. Give it like https://t.me/NAME.");
        }

        var result = await fetcher.FetchAsync(preview, query.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return SourceAnswer.Of(result);
        }

        return TelegramPreview.Read(fetched.Document) is { } feed
            ? new SourceAnswer.Offered(feed, fetched.Validators) { FreshFor = fetched.FreshFor }
            : new SourceAnswer.Trouble(TelegramPreview.Missing);
    }
}
