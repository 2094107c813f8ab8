using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Fetching;
using BriefingBot.Telegram;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Chat.Commands;

/// <summary>
/// Adds the sources of an OPML file: sent with <c>/import</c> as its caption, or at the terminal by its path.
/// </summary>
internal sealed class ImportCommand(
    SourceStore sources, LocalFiles files, TelegramGateway telegram, IOptions<NetworkOptions> options) : ICommand
{
    public string Name => "import";

    public int Order => 360;

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/import";

    public string Help(Texts texts) => texts.ImportHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (content, problem) = await ReadAsync(context, cancellationToken);
        if (content is not { } body)
        {
            return [problem ?? context.Texts.HowToImport];
        }

        if (Opml.Read(body) is not { } list)
        {
            return [context.Texts.NoOpml];
        }

        var added = await sources.AddManyAsync(
            [.. list.Rows.Select(SourceList.Source)], context.Incoming.UserName, cancellationToken);
        var isNew = added.Count(source => source.IsNew);
        return [context.Texts.Imported(isNew, added.Count - isNew, list.Faults)];
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
        return document is null ? (null, context.Texts.NotDownloaded(error!)) : (document.Body, null);
    }
}
