using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Text;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace BriefingBot.Chat.Commands;

/// <summary>A channel's briefings, set up from the private chat of one of its administrators: nothing is posted for all
/// to see. Alone it shows one's channels and lets another be chosen; <c>/channel ID</c> subscribes it; <c>/channel ID
/// length short</c> is a command for the channel, and so are the buttons that it brings.</summary>
internal sealed class ChannelCommand(
    Lazy<CommandCatalog> commands,
    Lazy<CommandExecution> execution,
    SubscriberStore subscribers,
    OwnChannels channels,
    TelegramGateway telegram,
    BotIdentity bot,
    IOptions<BriefingOptions> options,
    TimeProvider clock) : IConfirmedCommand
{
    private const int LongestLabel = 30;
    private static readonly string[] OfChats = ["pause", "resume", "stop", "forget", "reset"];

    public CommandDescription Description { get; } =
        new("channel", 195, "/channel") { Role = CommandRole.Settings, IsPrivate = true };

    public Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        HandleAsync(context, isConfirmed: false, cancellationToken);

    /// <summary>What was asked for the channel: who answers is asked again for the right to it.</summary>
    public Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken) =>
        HandleAsync(context, isConfirmed: true, cancellationToken);

    private async Task<IReadOnlyList<Reply>> HandleAsync(
        CommandContext context, bool isConfirmed, CancellationToken cancellationToken)
    {
        if (context.Incoming.IsTerminal)
        {
            return [context.Texts.OnlyInPrivate];
        }

        if (context.Arguments.IsEmpty)
        {
            return await ChooseAsync(context, cancellationToken);
        }

        if (context.Arguments.Is("no"))
        {
            return [Reply.InPlace(context.Texts.Cancelled)];
        }

        var words = context.Arguments.Words;
        if (!long.TryParse(words[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var channelId)
            && words[0] is ['@', _, ..])
        {
            var named = await telegram.SendAsync(new GetChatRequest { ChatId = words[0] }, cancellationToken);
            if (!named.IsOk || named.Value.Type != ChatType.Channel)
            {
                return [context.Texts.NotYourChannel];
            }

            channelId = named.Value.Id;
        }

        if (channelId >= 0)
        {
            return context.WrongArgument(this);
        }

        if (!await channels.AdministersAsync(context.Incoming, channelId, cancellationToken))
        {
            return [AskedAgain(context, context.Texts.NotYourChannel, channelId)];
        }

        var channel = await subscribers.FindAsync(channelId, threadId: null, cancellationToken);
        // The number of the request stands behind the id where Telegram's list was used.
        var isCommand = words.Count > 1 && !words[1].All(char.IsAsciiDigit);
        return channel is null || !isCommand
            ? [await SubscribeAsync(context, channelId, channel, cancellationToken)]
            : await ForwardAsync(context, channel, isConfirmed, cancellationToken);
    }

    /// <summary>The channels that the person looks after already, and Telegram's list for another.</summary>
    private async Task<IReadOnlyList<Reply>> ChooseAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var own = await channels.ListAsync(context.Incoming, cancellationToken);
        var list = new Reply
        {
            Text = $"<b>{context.Texts.YourChannels}</b>",
            Buttons = [.. own.Select(MessageButton[] (channel) =>
                [Button(LabelOf(channel), channel.ChatId, "settings")])],
        };
        var choose = new Reply
        {
            Text = context.Texts.ChooseChannel,
            Picker = new ReplyPicker(PickerKind.Channel, context.Texts.ChooseChannelButton),
        };
        return own.Count == 0 ? [choose] : [list, choose];
    }

    /// <summary>False where Telegram says that the bot has no right to post: it would show at the first edition
    /// only.</summary>
    private async Task<bool> CanPostAsync(long channelId, CancellationToken cancellationToken)
    {
        var self = await telegram.SendAsync(
            new GetChatMemberRequest { ChatId = channelId, UserId = bot.Id }, cancellationToken);
        return !self.IsOk || self.Value is ChatMemberAdministrator { CanPostMessages: true };
    }

    private static Reply AskedAgain(CommandContext context, ReplyText text, long channelId) => Reply.InPlace(
        text,
        [[new MessageButton(
            context.Texts.TryAgain, string.Create(CultureInfo.InvariantCulture, $"/channel {channelId}"))]]);

    private async Task<Reply> SubscribeAsync(
        CommandContext context, long channelId, Subscriber? known, CancellationToken cancellationToken)
    {
        var chat = await telegram.SendAsync(new GetChatRequest { ChatId = channelId }, cancellationToken);
        if (!await CanPostAsync(channelId, cancellationToken))
        {
            return AskedAgain(
                context, context.Texts.CannotPostInChannel(chat.IsOk ? chat.Value.Title : known?.Title), channelId);
        }

        var (now, own) = (clock.GetUtcNow(), context.Subscriber);
        var channel = known ?? NewSubscriber.For(channelId, options.Value, now) with
        {
            Kind = ChatKind.Channel,
            Zone = own.Zone,
            Language = own.Language,
        };
        channel = await subscribers.SaveAsync(
            channel with
            {
                Title = chat.IsOk ? chat.Value.Title ?? channel.Title : channel.Title,
                State = SubscriberState.Active,
                StateReason = null,
                SettledUntil = now,
            },
            cancellationToken);
        channels.Forget(context.Incoming);
        return new Reply
        {
            Text = Said(context.Texts.ChannelSubscribed(channel, NextEdition.LocalTime(channel, now)), channelId),
            Buttons =
            [
                [Button(context.Texts.TimesLabel, channelId, "schedule")],
                [Button(context.Texts.SettingsHeading, channelId, "settings")],
            ],
            IsInPlace = true,
            Picker = context.Incoming.IsPress ? null : new ReplyPicker(PickerKind.None, ""),
        };
    }

    /// <summary>Does in the channel what is asked here; the buttons of the answer mean the channel as well.</summary>
    private async Task<IReadOnlyList<Reply>> ForwardAsync(
        CommandContext context, Subscriber channel, bool isConfirmed, CancellationToken cancellationToken)
    {
        var typed = CommandText.Parse("/" + context.Arguments.After(context.Arguments.Words[0]));
        if (typed is null || Forwarded(typed.Name) is not { } command)
        {
            return context.WrongArgument(this);
        }

        if (!command.Description.TakesArguments && typed.Arguments.Length > 0)
        {
            return [context.Texts.StandsAlone($"{Description.Name} {context.Arguments.Words[0]} {command.Name}")];
        }

        Func<CommandContext, CancellationToken, Task<IReadOnlyList<Reply>>> handle =
            isConfirmed && command is IConfirmedCommand confirmed ? confirmed.ConfirmedAsync : command.HandleAsync;
        var there = context with
        {
            Subscriber = channel,
            Arguments = new CommandArguments(typed.Arguments),
            Prefix = string.Create(CultureInfo.InvariantCulture, $"{Description.Name} {channel.ChatId} "),
        };
        var arguments = execution.Value.Switched(command, there);
        var replies = await handle(there with { Arguments = arguments }, cancellationToken);
        return [.. replies.Select(reply => reply with
        {
            Text = reply.Text is { } text ? (ReplyText)$"<b>{channel.Title}</b>\n{Said(text, channel.ChatId)}" : null,
            Buttons =
            [
                .. reply.Buttons.Select(row => row.Select(button => ForChannel(button, channel.ChatId))
                        .OfType<MessageButton>()
                        .ToList())
                    .Where(row => row.Count > 0),
            ],
        })];
    }

    /// <summary>A command that can be given to a channel; null for others.</summary>
    private ICommand? Forwarded(string name) =>
        commands.Value.Find(name) is { } command
            && (command.Description.Role == CommandRole.Settings || OfChats.Contains(command.Name))
            ? command
            : null;

    /// <summary>Words for the channel: a command in them that changes a chat would change this private one.</summary>
    private ReplyText Said(ReplyText text, long channelId)
    {
        var channel = string.Create(CultureInfo.InvariantCulture, $"{Description.Name} {channelId}");
        return text.WithCommands(name =>
            name == "start" ? channel : Forwarded(name) is null ? null : $"{channel} {name}");
    }

    /// <summary>As it stands where it changes no chat, such as a yes; null where the command has no room left: it can
    /// still be typed.</summary>
    private MessageButton? ForChannel(MessageButton button, long channelId)
    {
        if (CommandText.Parse(button.Command) is not { } typed || Forwarded(typed.Name) is null)
        {
            return button;
        }

        var wrapped = Button(button.Label, channelId, button.Command.TrimStart('/'));
        return wrapped.Fits ? wrapped : null;
    }

    /// <summary>Its title; its id where Telegram did not say it: a button without words is refused.</summary>
    private static string LabelOf(Subscriber channel) => string.IsNullOrWhiteSpace(channel.Title)
        ? channel.ChatId.ToString(CultureInfo.InvariantCulture)
        : channel.Title.Shorten(LongestLabel);

    private static MessageButton Button(string label, long channelId, string command) =>
        new(label, string.Create(CultureInfo.InvariantCulture, $"/channel {channelId} {command}"));
}
