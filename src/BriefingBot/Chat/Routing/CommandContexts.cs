using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Chat.Routing;

/// <summary>What a command is given of the chat and the person it answers.</summary>
public sealed class CommandContexts(
    SubscriberStore subscribers,
    AdminStore admins,
    ConfirmationStore confirmations,
    PromptStore prompts,
    Languages languages,
    IOptions<BriefingOptions> options,
    TimeProvider clock)
{
    /// <summary>Of what was said in a chat that the bot is a member of, which is stored with it.</summary>
    /// <param name="typed">The same as a command, where it is one.</param>
    public async Task<CommandContext> OfAsync(
        Incoming incoming, CommandText? typed, CancellationToken cancellationToken)
    {
        var subscriber = await MeetAsync(incoming, cancellationToken);
        return new CommandContext
        {
            Incoming = incoming,
            Subscriber = subscriber,
            Arguments = new CommandArguments(typed?.Arguments ?? incoming.Text.Trim()),
            Texts = languages.For(subscriber.Language),
            IsAdmin = incoming.IsTerminal
                || (incoming.UserId != 0 && await admins.IsAdminAsync(incoming.UserId, cancellationToken)),
            Confirmations = confirmations,
            Prompts = prompts,
        };
    }

    /// <summary>The language of a chat, or of the person's app where the chat is not known.</summary>
    public async Task<Texts> TextsOfAsync(Incoming incoming, CancellationToken cancellationToken) => languages.For(
        (await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken))?.Language
            ?? incoming.LanguageCode);

    /// <summary>Of a question from a chat that the bot is no member of: nothing of that chat is kept.</summary>
    public CommandContext OfGuest(Incoming incoming, Texts texts) => new()
    {
        Incoming = incoming,
        Subscriber = NewSubscriber.For(incoming.ChatId, options.Value, clock.GetUtcNow()) with
        {
            Kind = ChatKind.Group,
            Language = texts.Language,
        },
        Arguments = new CommandArguments(incoming.Text.Trim()),
        Texts = texts,
        IsAdmin = false,
        Confirmations = confirmations,
        Prompts = prompts,
    };

    /// <summary>The chat, which is stored where it was not known.</summary>
    public async Task<Subscriber> MeetAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken) is { } known)
        {
            return known.Title == incoming.ChatTitle
                ? known
                : await subscribers.SaveAsync(known with { Title = incoming.ChatTitle }, cancellationToken);
        }

        // A topic of a forum speaks as its group does, whoever writes there first.
        var group = incoming.ThreadId is null
            ? null
            : await subscribers.FindAsync(incoming.ChatId, threadId: null, cancellationToken);
        // Who brings the bot into a group is most likely where its readers are.
        var own = incoming.Kind == ChatKind.Group && incoming.UserId != 0
            ? await subscribers.FindAsync(incoming.UserId, threadId: null, cancellationToken)
            : null;

        // A chat that only looks around is known but gets nothing unasked before /start.
        var met = NewSubscriber.For(incoming.ChatId, options.Value, clock.GetUtcNow());
        return await subscribers.SaveAsync(
            met with
            {
                Zone = group?.Zone ?? own?.Zone ?? met.Zone,
                ThreadId = incoming.ThreadId,
                Kind = incoming.Kind,
                Title = incoming.ChatTitle,
                Language = group?.Language ?? languages.For(incoming.LanguageCode).Language,
                State = SubscriberState.New,
            },
            cancellationToken);
    }
}
