using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Sources.Kinds;

/// <summary>A public Telegram channel, read from its web preview (<c>https://t.me/s/NAME</c>).</summary>
public sealed class TelegramSource(PageFetcher fetcher) : ISource
{
    public const string Name = "telegram";

    public string Kind => Name;

    public int Order => 10;

    public bool Suits(string address, string? selector) => TelegramAddress.IsTelegram(address);

    public async Task<PollResult> PollAsync(PollRequest request, CancellationToken cancellationToken)
    {
        if (TelegramAddress.Preview(request.Url) is not { } preview)
        {
            return new PollResult.Failed(
                "This is no address of a public channel; what needs an invitation has no web preview. "
                + "Give it like https://t.me/NAME.");
        }

        var result = await fetcher.FetchAsync(preview, request.Validators, cancellationToken);
        if (result is not FetchResult.Fetched fetched)
        {
            return PollResult.Of(result);
        }

        return TelegramPreview.Read(fetched.Document) is { } feed
            ? new PollResult.Updated(feed, fetched.Validators) { FreshFor = fetched.FreshFor, Problems = feed.Faults }
            : new PollResult.Failed(TelegramPreview.Missing);
    }
}
