using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>The sources as buttons, a page at a time, for a command that was given none.</summary>
internal static class SourceChoice
{
    private const int PageSize = 12;
    private const int ButtonsInARow = 2;
    private const int LongestLabel = 28;

    /// <summary>A page of the sources; a press says <c>/NAME ID</c>.</summary>
    public static async Task<Reply> ShowAsync(
        CommandContext context, SourceStore sources, string name, int number, CancellationToken cancellationToken)
    {
        var all = await sources.ListAsync(cancellationToken);
        if (all.Count == 0)
        {
            return context.Texts.NoSources;
        }

        var page = CommandParts.PageOf.Of(all, number, PageSize);
        var choices = page.Items.Select(source => new MessageButton(
            source.DisplayName.Shorten(LongestLabel),
            string.Create(CultureInfo.InvariantCulture, $"/{name} {source.Id}")));
        return Reply.InPlace(
            context.Texts.WhichSource,
            [.. choices.Chunk(ButtonsInARow), .. page.Buttons(context.Texts, $"/{name} page")]);
    }
}
