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

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/opml";

    public string Help(InterfaceTexts texts) => texts.OpmlHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var rows = OpmlRow.Of(await sources.ListAsync(cancellationToken));
        return rows.Count == 0
            ? [context.Texts.NoSources]
            : [new Reply { File = new("sources.opml", Encoding.UTF8.GetBytes(Opml.Write("BriefingBot", rows)), context.Texts.OpmlCaption(rows.Count)) }];
    }
}
