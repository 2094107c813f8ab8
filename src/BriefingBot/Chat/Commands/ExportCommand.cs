using System.Text.Json;
using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Chat.Routing;
using BriefingBot.Storage;

namespace BriefingBot.Chat.Commands;

/// <summary>What is kept about the chat, as a JSON file: its settings, what it was told, its reactions.</summary>
internal sealed class ExportCommand(Database database, ToldStore toldStore, TasteStore tastes) : ICommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, no page
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public CommandDescription Description { get; } =
        new("export", 230, "/export") { Role = CommandRole.ChatAdministrator, TakesArguments = false };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var chat = context.Subscriber;
        var told = await database.ReadAsync(session => toldStore.RecordsAsync(session, chat.Id), cancellationToken);
        var kept = new
        {
            Settings = chat,
            Told = told.Select(row => new
            {
                row.StoryId,
                row.Edition,
                row.ToldAt,
                row.Told.Sentences,
                Figures = row.Told.Figures.Select(figure => new
                {
                    figure.Counts,
                    figure.Of,
                    figure.Value,
                    figure.High,
                    figure.Unit,
                    figure.Says,
                    figure.Sentence,
                }),
            }),
            Reactions = await tastes.ListAsync(chat.Id, cancellationToken),
        };
        var content = JsonSerializer.SerializeToUtf8Bytes(kept, Readable);
        return [new Reply { File = new("briefingbot.json", content, context.Texts.ExportCaption) }];
    }
}
