using System.Text.Json.Serialization;
using BriefingBot.Telegram;

namespace BriefingBot.Delivery.Outbox;

/// <summary>Keyboards as they are kept in the outbox.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InlineKeyboardMarkup))]
internal sealed partial class OutboxJson : JsonSerializerContext;
