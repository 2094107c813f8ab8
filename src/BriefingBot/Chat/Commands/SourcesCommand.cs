using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>What is watched, a page at a time; <c>/sources off 3</c> leaves one out of this chat's briefings.</summary>
internal sealed class SourcesCommand(SourceStore sources, SubscriberStore subscribers) : ICommand
{
    private const int PageSize = 15;
    private const int ButtonsInARow = 3;
    private const int LongestLabel = 20;

    public CommandDescription Description { get; } =
        new("sources", 70, "/sources off 3") { Role = CommandRole.Settings };

    public bool Fits(CommandArguments arguments, Texts texts) =>
        arguments.IsEmpty || arguments.Switch is not null || !Changes(arguments);

    public bool Changes(CommandArguments arguments) =>
        !arguments.IsEmpty && !arguments.Text.StartsWith("page ", StringComparison.OrdinalIgnoreCase);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var all = await sources.ListAsync(cancellationToken);
        if (all.Count == 0)
        {
            return context.Arguments.IsEmpty ? [context.Texts.NoSources] : context.UnknownName(context.Texts.NoSources);
        }

        if (context.Arguments.PageOfList is { } page)
        {
            return [Page(context, context.Subscriber, all, page)];
        }

        return context.Arguments.Switch is var (isOn, what)
            ? await SwitchAsync(context, all, isOn, what, cancellationToken)
            : context.WrongArgument(this);
    }

    private async Task<IReadOnlyList<Reply>> SwitchAsync(
        CommandContext context, IReadOnlyList<Source> all, bool isOn, string what, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(what, cancellationToken) is not { } source)
        {
            return context.UnknownName(context.Texts.UnknownSource(what));
        }

        var subscriber = await subscribers.SaveAsync(context.Subscriber.WithSource(source.Id, isOn), cancellationToken);
        var place = all.Select(row => row.Id).ToList().IndexOf(source.Id);
        return [Page(context, subscriber, all, 1 + (place / PageSize))];
    }

    private static Reply Page(CommandContext context, Subscriber subscriber, IReadOnlyList<Source> all, int number)
    {
        var page = PageOf.Of(all, number, PageSize);
        var toggles = page.Items.Select(source =>
        {
            var isOn = subscriber.WantsSource(source.Id);
            return new MessageButton(
                context.Texts.ToggleButton(source.DisplayName.Shorten(LongestLabel), isOn),
                string.Create(CultureInfo.InvariantCulture, $"/sources {(isOn ? "off" : "on")} {source.Id}"));
        });
        return context.Page(
            context.Texts.Sources(page.Items, all.Count, subscriber),
            [.. toggles.Chunk(ButtonsInARow), .. page.Buttons(context.Texts, "/sources page")]);
    }
}
