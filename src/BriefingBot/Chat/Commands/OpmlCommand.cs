using System.Text;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>The sources as an OPML file, their topics as folders: with the logins and tokens of their addresses, so in
/// private chats alone.</summary>
internal sealed class OpmlCommand(SourceStore sources) : ICommand
{
    public CommandDescription Description { get; } =
        new("opml", 370, "/opml") { Role = CommandRole.Admin, IsPrivate = true, TakesArguments = false };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var all = await sources.ListAsync(cancellationToken);
        var rows = Opml.Rows(all);
        return all.Count == 0 ? [context.Texts.NoSources]
            : rows.Count == 0 ? [context.Texts.NoAddresses]
            : [new Reply { File = new("sources.opml", Written(rows), context.Texts.SourceCount(rows.Count)) }];
    }

    private static byte[] Written(IReadOnlyList<NewSource> rows) => Encoding.UTF8.GetBytes(Opml.Write(rows));
}
