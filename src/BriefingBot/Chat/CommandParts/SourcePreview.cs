using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Sources.Kinds;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>Asks a source as a poll would, to show what it would bring.</summary>
internal sealed class SourcePreview(SourceKinds kinds, TimeProvider clock)
{
    /// <summary>The spelling that an address is stored in; null for none, and for files but at the terminal.</summary>
    public static string? Address(Incoming incoming, string typed) =>
        SourceAddress.Normalise(typed) is { } address && (incoming.IsTerminal || SourceAddress.IsAddress(address))
            ? address
            : null;

    /// <summary>The answer to what is no address; at the terminal it may have been a file.</summary>
    public static IReadOnlyList<Reply> NoAddress(CommandContext context, ICommand command) =>
        context.Incoming.IsTerminal
            ? context.WrongArgument(command) : context.WrongArgument(command, context.Texts.OnlyHttp);

    /// <summary>The preview of an unwatched address.</summary>
    /// <param name="context">The command that asks.</param>
    /// <param name="address">As <see cref="Address"/> wrote it.</param>
    /// <param name="selector">What finds the links of a page, or null.</param>
    public Task<SourceShown> ShowAsync(
        CommandContext context, string address, string? selector, CancellationToken cancellationToken) => ShowAsync(
        context,
        kinds.Of(address, selector),
        new PollRequest(address) { Selector = selector },
        cancellationToken);

    /// <summary>The preview of a source that is watched, as it is asked now.</summary>
    public async Task<ReplyText> ShowAsync(
        CommandContext context, Source source, CancellationToken cancellationToken) =>
        (await ShowAsync(
            context,
            kinds.Named(source.Kind) ?? kinds.Of(source.Url, source.Selector),
            new PollRequest(source.Url) { Selector = source.Selector },
            cancellationToken)).Text;

    private async Task<SourceShown> ShowAsync(
        CommandContext context, ISource kind, PollRequest request, CancellationToken cancellationToken)
    {
        var answer = await kind.PollAsync(request, cancellationToken);
        if (answer is PollResult.Failed failed)
        {
            var problem = context.Texts.Say(failed.Problem);
            return new(context.Texts.SourceUnreadable(SourceAddress.Shown(request.Url), problem));
        }

        // Without validators nothing is "unchanged" but an empty folder.
        var updated = answer as PollResult.Updated ?? new PollResult.Updated(new Feed(), Validators.None);
        var (name, address) = updated.ResolvedTo ?? (kind.Kind, request.Url);
        var reading = new SourceReading(request.Url, updated.Feed.Title, updated.Feed.Entries);
        var text = reading.Entries.Count == 0
            ? context.Texts.SourceEmpty(reading.Title ?? SourceAddress.Shown(reading.Argument))
            : context.Texts.SourcePreview(reading, name, address, clock.GetUtcNow());
        return new(text)
        {
            AskedAt = updated.MovedTo?.AbsoluteUri ?? address,
            Title = ShownName.Of(reading.Title),
            Others = updated.Others,
        };
    }
}

/// <summary>What a source would bring.</summary>
/// <param name="Text">In words.</param>
internal sealed record SourceShown(ReplyText Text)
{
    /// <summary>Where it is asked, past what moved for good; null where it cannot be read.</summary>
    public string? AskedAt { get; init; }

    /// <summary>The title that the feed or page gives itself; null where it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>Other feeds of the page that was given.</summary>
    public IReadOnlyList<Uri> Others { get; init; } = [];
}
