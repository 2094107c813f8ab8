using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Operation;

namespace BriefingBot.Web;

/// <summary>What is answered as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
internal sealed partial class WebJson : JsonSerializerContext;
