using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>What "stop sending me sports" means: asks whether that topic is to be switched off, or stories with that
/// word left out. Nobody types it.</summary>
internal sealed class OfferCommand(Lazy<CommandCatalog> commands, SourceStore sources) : IConfirmedCommand
{
    public CommandDescription Description { get; } =
        new("offer", 902, "/offer football") { Role = CommandRole.Settings };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var word = context.Arguments.Text;
        if (WordsCommand.Read(word).Count != 1)
        {
            return context.WrongArgument(this);
        }

        var topics = await KnownTopics.ListAsync(sources, cancellationToken);
        var (question, kept) = KnownTopics.Find(topics, word) is { } topic
            ? (context.Texts.AskTopicOff(topic), string.Join(' ', "topics", "off", topic))
            : (context.Texts.AskMute(word), $"mute {word}");
        return [await context.AskAsync(this, question, kept, cancellationToken)];
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(
        CommandContext context, CancellationToken cancellationToken) =>
        CommandText.Parse($"/{context.Arguments}") is { } meant && commands.Value.Find(meant.Name) is { } command
            ? await command.HandleAsync(
                context with { Arguments = new CommandArguments(meant.Arguments) }, cancellationToken)
            : [context.Texts.NothingAsked];
}
