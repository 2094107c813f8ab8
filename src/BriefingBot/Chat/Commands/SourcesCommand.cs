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
        var (wanted, unknown) = isOn && new CommandArguments(what).Is("all")
            ? (all, null) : await NamedAsync(what, cancellationToken);
        if (unknown is not null)
        {
            return context.UnknownName(context.Texts.UnknownSource(unknown));
        }

        var subscriber = await subscribers.SaveAsync(
            wanted.Aggregate(context.Subscriber, (chat, source) => chat.WithSource(source.Id, isOn)),
            cancellationToken);
        var place = all.Select(row => row.Id).ToList().IndexOf(wanted[0].Id);
        return [Page(context, subscriber, all, 1 + (place / PageSize))];
    }

    /// <summary>One source by number, address or name, or several by their numbers: "1 2 3", "1, 2".</summary>
    /// <returns>The sources; else what none is called.</returns>
    private async Task<(IReadOnlyList<Source> Sources, string? Unknown)> NamedAsync(
        string what, CancellationToken cancellationToken)
    {
        if (await sources.FindAsync(what, cancellationToken) is { } one)
        {
            return ([one], null);
        }

        var numbers = what.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length == 0
            || !Array.TrueForAll(numbers, number => new CommandArguments(number).Number is not null))
        {
            return ([], what);
        }

        var named = new List<Source>();
        foreach (var number in numbers)
        {
            if (await sources.FindAsync(number, cancellationToken) is not { } source)
            {
                return ([], number);
            }

            named.Add(source);
        }

        return (named, null);
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
