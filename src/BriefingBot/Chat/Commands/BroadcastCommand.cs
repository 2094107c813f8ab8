using System.Globalization;
using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>The same words to every subscriber: shown first with how many get them, then asked; sent behind all that
/// people wait for. <c>/broadcast status</c> says how far the last one is.</summary>
internal sealed class BroadcastCommand(
    SubscriberStore subscribers,
    OutboxWriter outbox,
    OutboxStore parts,
    Database database,
    Languages languages,
    TimeProvider clock) : IConfirmedCommand
{
    /// <summary>Names the broadcasts among the editions of a chat.</summary>
    private const string Beginning = "broadcast-";

    private const int LongestText = 3500; // one message, with room for the question

    public CommandDescription Description { get; } =
        new("broadcast", 385, "/broadcast The bot rests tonight from 22:00 to 23:00.")
        {
            Role = CommandRole.Admin,
            IsPrivate = true,
        };

    public ReplyText Prompt(Texts texts) => texts.BroadcastPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, cancellationToken);
        }

        if (context.Arguments.Is("status"))
        {
            var counts = await parts.CountLatestAsync(Beginning, cancellationToken);
            return
            [
                counts.Sent + counts.Waiting + counts.Failed == 0
                    ? context.Texts.NoBroadcast
                    : context.Texts.BroadcastProgress(counts.Sent, counts.Waiting, counts.Failed),
            ];
        }

        var text = context.Arguments.Text;
        if (text.Length > LongestText || !UntrustedText.IsVisible(text))
        {
            return text.Length > LongestText
                ? context.WrongArgument(this, context.Texts.TooLong(LongestText))
                : context.WrongArgument(this);
        }

        var readers = await ReadersAsync(cancellationToken);
        return
        [
            new Reply { Written = Announced(text, context.Texts) },
            await context.AskAsync(this, context.Texts.AskBroadcast(readers.Count), text, cancellationToken),
        ];
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var readers = await ReadersAsync(cancellationToken);
        var edition = Beginning + clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
        await database.WriteAsync(
            async transaction =>
            {
                foreach (var reader in readers)
                {
                    await outbox.AddAsync(transaction, new OutgoingMessage
                    {
                        ChatId = reader.ChatId,
                        ThreadId = reader.ThreadId,
                        Edition = edition,
                        Text = Announced(context.Arguments.Text, languages.For(reader.Language)),
                        Priority = SendPriority.Broadcast,
                    });
                }
            },
            cancellationToken);
        outbox.Wake();
        return [Reply.InPlace(context.Texts.BroadcastBegun(readers.Count))];
    }

    /// <summary>Who reads it between the reports of sources sees that it is of none.</summary>
    private static RichText Announced(string text, Texts texts) => new RichTextBuilder()
        .Section().Bold(texts.FromOperator + texts.Colon.TrimEnd()).Append(RichText.Plain(text, isOwn: true)).Build();

    /// <summary>Each chat once, whatever topics of it have briefings of their own; the person at the terminal has no
    /// chat to send to.</summary>
    private async Task<IReadOnlyList<Subscriber>> ReadersAsync(CancellationToken cancellationToken) =>
        [.. (await subscribers.ListActiveAsync(cancellationToken))
            .Where(subscriber => subscriber.ChatId != Subscriber.TerminalChatId)
            .OrderBy(subscriber => subscriber.ThreadId is not null).DistinctBy(subscriber => subscriber.ChatId)];
}
