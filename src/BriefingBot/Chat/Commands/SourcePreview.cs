using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Asks a source as a poll would, to show what it would bring.</summary>
internal sealed class SourcePreview(IEnumerable<ISource> kinds, TimeProvider clock)
{
    /// <summary>
    /// What a person typed as the one spelling it is stored under; null where it is no address. Files and folders count at the terminal
    /// alone: over Telegram nobody shall read what lies on the server.
    /// </summary>
    public static string? Address(Incoming incoming, string typed) =>
        SourceAddress.Normalise(typed) is { } address && (incoming.IsTerminal || SourceReader.IsAddress(address)) ? address : null;

    /// <summary>The preview of an address that is not watched, with where it would be asked; or why there is none.</summary>
    /// <param name="context">The command that asks.</param>
    /// <param name="address">As <see cref="Address"/> wrote it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task<(ReplyText Text, string? AskedAt)> ShowAsync(CommandContext context, string address, CancellationToken cancellationToken) =>
        ShowAsync(context, kinds.First(kind => kind.Suits(new NewSource(address))), new SourceQuery(address), cancellationToken); // one suits: the web takes what no other kind does

    /// <summary>The preview of a source that is watched, as it is asked now.</summary>
    public async Task<ReplyText> ShowAsync(CommandContext context, SourceRow source, CancellationToken cancellationToken) =>
        (await ShowAsync(context, kinds.First(kind => kind.Kind == source.Kind), new SourceQuery(source.Url) { Selector = source.Selector }, cancellationToken)).Text;

    private async Task<(ReplyText Text, string? AskedAt)> ShowAsync(CommandContext context, ISource kind, SourceQuery query, CancellationToken cancellationToken)
    {
        var answer = await kind.AskAsync(query, cancellationToken);
        if (answer is SourceAnswer.Trouble trouble)
        {
            return (context.Texts.SourceUnreadable(query.Url, trouble.Problem), null);
        }

        // Without validators nothing is "unchanged" but an empty folder.
        var offered = answer as SourceAnswer.Offered ?? new SourceAnswer.Offered(new Feed(), Validators.None);

        var (settled, address) = offered.Settled ?? (kind.Kind, query.Url);
        var reading = new SourceReading(query.Url, offered.Feed.Title, offered.Feed.Entries);
        return (reading.Entries.Count == 0 ? context.Texts.SourceEmpty(reading) : context.Texts.SourcePreview(reading, settled, address, clock.GetUtcNow()), address);
    }
}
