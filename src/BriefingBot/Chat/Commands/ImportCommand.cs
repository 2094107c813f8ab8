using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Fetching;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Chat.Commands;

/// <summary>Adds the sources of an OPML file: sent with <c>/import</c> as its caption, or at the terminal by its path.
/// One that is sent without a word is offered to be added.</summary>
internal sealed class ImportCommand(
    SourceStore sources,
    LocalFiles files,
    TelegramGateway telegram,
    AddressGuard guard,
    IOptions<NetworkOptions> options)
    : IConfirmedCommand
{
    public CommandDescription Description { get; } =
        new("import", 360, "/import") { Role = CommandRole.Admin, IsSlow = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (content, problem) = await ReadAsync(context, cancellationToken);
        if (content is not { } body)
        {
            return
            [
                problem ?? (context.Incoming.IsTerminal
                    ? context.Texts.HowToImportFile : context.Texts.HowToImport),
            ];
        }

        // A file that was cut off may have lost all of them.
        if (Opml.Read(body) is not { Rows.Count: > 0 } list)
        {
            return [context.Texts.NoOpml];
        }

        return context.Incoming.FileId is { } fileId && CommandText.Parse(context.Incoming.Text) is null
            ? [await context.AskAsync(this, context.Texts.AskImport(list.Rows.Count), fileId, cancellationToken)]
            : [await AddAsync(context, list, cancellationToken)];
    }

    /// <summary>The argument is the file: Telegram keeps what was sent.</summary>
    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        context = context with { Incoming = context.Incoming with { FileId = context.Arguments.Text } };
        var (content, problem) = await ReadAsync(context, cancellationToken);
        if (content is not { } body || Opml.Read(body) is not { } list)
        {
            return [problem ?? context.Texts.NoOpml];
        }

        return [await AddAsync(context, list, cancellationToken) with { IsInPlace = true }];
    }

    private async Task<Reply> AddAsync(CommandContext context, OpmlList list, CancellationToken cancellationToken)
    {
        list = list.Permitted(guard);
        var added = await sources.AddManyAsync(list.Rows, context.Incoming.UserName, cancellationToken);
        var isNew = added.Count(source => source.IsNew);
        return context.Texts.Imported(isNew, added.Count - isNew, [.. list.Faults.Select(context.Texts.Say)]);
    }

    private async Task<(ReadOnlyMemory<byte>? Content, ReplyText? Problem)> ReadAsync(
        CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Incoming.FileId is { } fileId)
        {
            var file = await telegram.DownloadAsync(fileId, options.Value.MaxBodyBytes, cancellationToken);
            return file.IsOk
                ? (file.Value, null)
                : (null, context.Texts.NotDownloaded(file.Description ?? file.Outcome.ToString()));
        }

        if (!context.Incoming.IsTerminal || context.Arguments.IsEmpty)
        {
            return (null, null);
        }

        var (document, error) = await files.ReadAsync(context.Arguments.Text, cancellationToken);
        // Not null: one of the two is there.
        return document is null ? (null, context.Texts.NotDownloaded(context.Texts.Say(error))) : (document.Body, null);
    }
}
