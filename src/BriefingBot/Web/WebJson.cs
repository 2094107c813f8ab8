using System.Text.Json;
using System.Text.Json.Serialization;
using BriefingBot.Operation;

namespace BriefingBot.Web;

/// <summary>The types that the web server answers with as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
internal sealed partial class WebJson : JsonSerializerContext;
