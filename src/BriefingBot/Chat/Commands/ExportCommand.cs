using System.Text.Json;
using BriefingBot.Chat.Routing;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>What is kept about the chat, as a JSON file.</summary>
internal sealed class ExportCommand : ICommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public string Name => "export";

    public int Order => 230;

    public bool TakesArguments => false;

    public CommandRole Role => CommandRole.ChatAdministrator;

    public string Example => "/export";

    public string Help(Texts texts) => texts.ExportHelp;

    public Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Reply>>(
        [new Reply { File = new(
            "settings.json",
            JsonSerializer.SerializeToUtf8Bytes(context.Subscriber, Readable),
            context.Texts.ExportCaption) }]);
}
