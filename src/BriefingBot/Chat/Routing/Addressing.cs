using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Whether the bot is meant, and how. In a private chat it always is; in a group by a command, a reply or a
/// mention; in a channel by a command that cannot be an ordinary post.</summary>
public sealed class Addressing(CommandCatalog commands, BotIdentity bot)
{
    /// <summary>Whether the bot is meant by what a person said, and how.</summary>
    /// <param name="typed">The same as a command, where it is one.</param>
    /// <param name="texts">The language of who said it: words of arguments are read in it.</param>
    public Address Of(Incoming incoming, CommandText? typed, Texts texts)
    {
        if (incoming.IsPress)
        {
            return Address.Press;
        }

        // A list of feeds is offered, not obeyed: whoever wrote it.
        if (incoming.IsQuoted && incoming.Content != IncomingKind.File)
        {
            return incoming.Kind == ChatKind.Private ? Address.Quotation : Address.Nobody;
        }

        if (typed is not null)
        {
            return IsForThisBot(incoming, typed, texts) ? Address.Command : Address.Nobody;
        }

        var isMeant = incoming.Kind == ChatKind.Private || (incoming.Kind == ChatKind.Group && incoming.IsToBot);
        return incoming switch
        {
            _ when !isMeant => Address.Nobody,
            { Content: IncomingKind.File } => Address.File,
            { Content: IncomingKind.Other } =>
                incoming.Kind == ChatKind.Private ? Address.SomethingElse : Address.Nobody,
            // A mention of the bot and nothing more calls it.
            _ => string.IsNullOrWhiteSpace(incoming.Text) && incoming.IsReply ? Address.Nobody : Address.Words,
        };
    }

    private bool IsForThisBot(Incoming incoming, CommandText typed, Texts texts)
    {
        if (typed.Bot is not null)
        {
            return bot.Name is null || string.Equals(typed.Bot, bot.Name, StringComparison.OrdinalIgnoreCase);
        }

        if (incoming.Kind == ChatKind.Private || incoming.IsToBot)
        {
            return true;
        }

        // A group may have other bots: what names nobody is theirs where it is unknown here, or a word so short that
        // anybody might use it. "yes" and "no" answer a question of this bot.
        if (typed.Name is "yes" or "no")
        {
            return new CommandArguments(typed.Arguments).IsAnswer;
        }

        return commands.Find(typed.Name) is { } command
            && command.Name == typed.Name
            && (incoming.Kind != ChatKind.Channel || command.Fits(new CommandArguments(typed.Arguments), texts));
    }
}

/// <summary>How the bot is meant by what a person said.</summary>
public enum Address
{
    /// <summary>The bot is not meant: it stays silent.</summary>
    Nobody,

    Command,

    /// <summary>Words that are no command.</summary>
    Words,

    /// <summary>Somebody else's words, in a private chat.</summary>
    Quotation,

    File,

    /// <summary>A sticker, a voice message.</summary>
    SomethingElse,

    Press,
}
