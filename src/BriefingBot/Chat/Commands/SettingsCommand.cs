using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The chat's settings, each a button to its page; <c>/settings previews on</c> sets one.</summary>
internal sealed class SettingsCommand(SubscriberStore subscribers, IChatAuthority authority, TimeProvider clock)
    : ICommand
{
    public CommandDescription Description { get; } =
        new("settings", 190, "/settings previews on") { Role = CommandRole.Settings };

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.Keywords is
        [] or ["previews", _] or ["pause" or "resume"];

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            if (Changed(subscriber, context.Arguments.Keywords, clock.GetUtcNow()) is not { } changed)
            {
                return context.WrongArgument(this);
            }

            subscriber = await subscribers.SaveAsync(changed, cancellationToken);
        }

        return [Reply.InPlace(
            context.Texts.Settings(subscriber, NextEdition.LocalTime(subscriber, clock.GetUtcNow())),
            // A member of a group may look.
            context.Incoming.IsPress || await authority.IsAdministratorAsync(context.Incoming, cancellationToken)
                ? Buttons(context.Texts, subscriber)
                : [])];
    }

    private static Subscriber? Changed(Subscriber subscriber, IReadOnlyList<string> words, DateTimeOffset now) =>
        words switch
        {
            ["previews", "on" or "off"] => subscriber with { ShowsLinkPreviews = words[1] == "on" },
            ["pause"] when subscriber.State == SubscriberState.Active =>
                subscriber with { State = SubscriberState.Paused },
            ["resume"] when subscriber.State != SubscriberState.Active =>
                subscriber with { State = SubscriberState.Active, StateReason = null, SettledUntil = now },
            ["pause"] or ["resume"] => subscriber,
            _ => null,
        };

    private static IReadOnlyList<IReadOnlyList<MessageButton>> Buttons(Texts texts, Subscriber subscriber)
    {
        var isActive = subscriber.State == SubscriberState.Active;
        return
        [
            [new(texts.TimesLabel, "/schedule"), new(texts.ZoneLabel, "/timezone")],
            [new(texts.QuietLabel, "/quiet"), new(texts.LengthLabel, "/length")],
            [new(texts.FollowedLabel, "/follow"), new(texts.MutedLabel, "/mute")],
            [new(texts.TopicsHeading, "/topics"), new(texts.SourcesLabel, "/sources")],
            [new(texts.FormatLabel, "/format"), new(texts.LanguageLabel, "/language")],
            [
                new(texts.EmptyLabel, "/empty"),
                new(
                    texts.ToggleButton(texts.PreviewsLabel, subscriber.ShowsLinkPreviews),
                    $"/settings previews {(subscriber.ShowsLinkPreviews ? "off" : "on")}"),
            ],
            [
                new(texts.ToggleButton(texts.AlertsLabel, subscriber.Alerts.IsOn), "/alert"),
                new(texts.ToggleButton(texts.LiveLabel, subscriber.IsLive), "/live"),
            ],
            [
                new(texts.ToggleButton(texts.WeeklyLabel, subscriber.Weekly is not null), "/weekly"),
                new(
                    isActive ? texts.PauseButton : texts.ResumeButton,
                    isActive ? "/settings pause" : "/settings resume"),
            ],
        ];
    }
}
