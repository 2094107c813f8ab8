using System.Text.Json.Serialization;
using BriefingBot.Chat.Routing;

namespace BriefingBot.Chat.Updates;

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Incoming))]
internal sealed partial class IncomingJson : JsonSerializerContext;
