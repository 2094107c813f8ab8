using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Addresses;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Watches another source: <c>/addsource ADDRESS [TOPIC]</c>. Shows what it would bring, then asks.</summary>
internal sealed class AddSourceCommand(SourceStore sources, SourcePreview preview) : IConfirmedCommand
{
    private const int LongestTopic = 50;

    public CommandDescription Description { get; } =
        new("addsource", 260, "/addsource https://example.org/feed Science")
        {
            Role = CommandRole.Admin,
            IsSlow = true,
        };

    public ReplyText Prompt(Texts texts) => texts.AddressPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, cancellationToken);
        }

        if (context.Arguments.Words is { Count: > 1 } words && words.All(SourceAddress.IsAddress))
        {
            return [context.Texts.OneByOne(words)];
        }

        if (SourcePreview.Address(context.Incoming, context.Arguments.Words[0]) is null)
        {
            return SourcePreview.NoAddress(context, this);
        }

        if (Read(context) is not { } wanted)
        {
            return context.Arguments.Length > context.Arguments.Words[0].Length + LongestTopic
                ? context.WrongArgument(this, context.Texts.TooLong(LongestTopic))
                : context.WrongArgument(this);
        }

        if (await sources.WatchedAsync(wanted.Url, cancellationToken) is { } known)
        {
            return [context.Texts.SourceWatched(known.DisplayName, known.Id)];
        }

        var shown = await preview.ShowAsync(context, wanted.Url, selector: null, cancellationToken);
        var others = context.Texts.OtherFeeds(shown.Others);
        if (shown.AskedAt is null)
        {
            return [shown.Text];
        }

        return await sources.WatchedAsync(shown.AskedAt, cancellationToken) is { } same
            ? [(ReplyText)$"{context.Texts.SourceWatched(same.DisplayName, same.Id)}{others}"] // another of its pages
            : [
                await context.AskAsync(
                    this,
                    context.Texts.AskAddSource($"{shown.Text}{others}", wanted.Topic),
                    $"{string.Join(' ', context.Arguments.Words)}\n{shown.Title}",
                    cancellationToken),
            ];
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (Read(context) is not { } wanted)
        {
            return context.WrongArgument(this);
        }

        var added = await sources.AddAsync(wanted, context.Incoming.UserName, cancellationToken);
        var (name, id) = (added.Source.DisplayName, added.Source.Id);
        var text = added.IsNew ? context.Texts.SourceAdded(name, id) : context.Texts.SourceWatched(name, id);
        return [Reply.InPlace(text)];
    }

    private static NewSource? Read(CommandContext context)
    {
        if (context.Arguments.IsEmpty
            || SourcePreview.Address(context.Incoming, context.Arguments.Words[0]) is not { } url)
        {
            return null;
        }

        // Below the words stands what the preview found it to be called.
        var lines = context.Arguments.Text.Split('\n', 2);
        var topic = lines[0][context.Arguments.Words[0].Length..].Trim();
        // Two addresses are two sources.
        return topic.Length > LongestTopic || topic.Split(' ').Any(SourceAddress.IsAddress) ? null : new NewSource(
            url, Topic: NullIfEmpty(topic), Title: NullIfEmpty(lines.ElementAtOrDefault(1)?.Trim() ?? ""));

        static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
    }
}
