using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>What is watched, a page at a time; <c>/sources off 3</c> leaves one out of this chat's briefings.</summary>
internal sealed class SourcesCommand(SourceStore sources, SubscriberStore subscribers) : ICommand
{
    private const int PageSize = 15;
    private const int ButtonsInARow = 3;
    private const int LongestLabel = 20;

    public string Name => "sources";

    public CommandRole Role => CommandRole.Settings;

    public string Example => "/sources off 3";

    public string Help(InterfaceTexts texts) => texts.SourcesHelp;

    public bool Changes(string arguments) => !arguments.StartsWith("page ", StringComparison.OrdinalIgnoreCase) && arguments.Length > 0;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var all = await sources.ListAsync(cancellationToken);
        if (all.Count == 0)
        {
            return [context.Texts.NoSources];
        }

        switch (context.Words)
        {
            case []:
                return [Page(context, context.Subscriber, all, 1)];
            case ["page", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var page):
                return [Page(context, context.Subscriber, all, page)];
            case ["on" or "off", _, ..]:
                var typed = context.Arguments[(context.Words[0].Length + 1)..].Trim();
                if (await sources.FindAsync(typed, cancellationToken) is not { } source)
                {
                    return [context.Texts.UnknownSource(typed)];
                }

                var subscriber = await subscribers.SaveAsync(Switched(context.Subscriber, source.DisplayName, context.Words[0] == "on"), cancellationToken);
                return [Page(context, subscriber, all, 1 + (all.Select(row => row.Id).ToList().IndexOf(source.Id) / PageSize))];
            default:
                return context.WrongArgument(this);
        }
    }

    private static Subscriber Switched(Subscriber subscriber, string name, bool isOn)
    {
        var others = subscriber.SourcesOff.Where(off => !string.Equals(off, name, StringComparison.OrdinalIgnoreCase));
        return subscriber with { SourcesOff = isOn ? others.ToList() : others.Append(name).ToList() };
    }

    private static Reply Page(CommandContext context, Subscriber subscriber, IReadOnlyList<SourceRow> all, int number)
    {
        var page = PageOf.Of(all, number, PageSize);
        var toggles = page.Items.Select(source =>
        {
            var isOn = !subscriber.SourcesOff.Contains(source.DisplayName, StringComparer.OrdinalIgnoreCase);
            var label = source.DisplayName.Length > LongestLabel ? source.DisplayName[..LongestLabel] + "…" : source.DisplayName;
            return new ReplyButton(context.Texts.ToggleButton(label, isOn), string.Create(CultureInfo.InvariantCulture, $"/sources {(isOn ? "off" : "on")} {source.Id}"));
        });
        return new Reply
        {
            Text = context.Texts.Sources(page.Items, all.Count, subscriber),
            Buttons = [.. toggles.Chunk(ButtonsInARow), .. page.Buttons(context.Texts.Next, "/sources page")],
            IsInPlace = true,
        };
    }
}
