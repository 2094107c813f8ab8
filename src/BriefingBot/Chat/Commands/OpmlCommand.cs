using System.Text;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The sources as an OPML file, their topics as folders.</summary>
internal sealed class OpmlCommand(SourceStore sources) : ICommand
{
    public string Name => "opml";

    public int Order => 370;

    public bool TakesArguments => false;

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/opml";

    public string Help(Texts texts) => texts.OpmlHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var rows = SourceList.Rows(await sources.ListAsync(cancellationToken));
        return rows.Count == 0
            ? [context.Texts.NoSources]
            : [new Reply { File = new("sources.opml", Written(rows), context.Texts.SourceCount(rows.Count)) }];
    }

    private static byte[] Written(IReadOnlyList<OpmlRow> rows) =>
        Encoding.UTF8.GetBytes(Opml.Write("BriefingBot", rows));
}
