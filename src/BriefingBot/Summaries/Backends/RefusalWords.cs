using System.Text.Json;
using BriefingBot.Text;

namespace BriefingBot.Summaries.Backends;

/// <summary>Reads in a refusal's body what is wrong, where the status does not say it: many servers answer 400 to a
/// wrong key or model name. A code (<c>model_not_found</c>) and the same in words ("The model `x` was not found") are
/// one text here.</summary>
internal static class RefusalWords
{
    // Longer texts are not the server's own words: the request, or an answer, given back.
    private const int LongestText = 600;

    // Said beside what matters, or left out.
    private static readonly HashSet<string> Fillers =
        ["a", "an", "the", "this", "that", "is", "was", "has", "requested", "specified", "provided", "given", "name"];

    // What is refused is the setting, and not the model that it is "not available" for.
    private static readonly string[] Settings = ["jsonschema", "responseformat", "structuredoutput"];

    private static readonly char[] Separators = [.. " _-'`\":.,"];

    private static readonly (ModelFailure Failure, string[] Phrases)[] Known =
    [
        (ModelFailure.NotServedHere,
            [
                "unsupportedcountry", "countrynotsupported", "regionnotsupported", "territorynotsupported",
                "locationnotsupported", "notavailableinyourcountry", "notavailableinyourregion",
            ]),
        (ModelFailure.WrongModel,
            [
                "modelnotfound", "modelnotexist", "modeldoesnotexist", "modeldoesntexist", "modelnotavailable",
                "invalidmodel", "notvalidmodel", "unknownmodel", "nosuchmodel", "accesstomodel", "deploymentnotfound",
            ]),
        (ModelFailure.WrongKey,
            [
                "apikeynotvalid", "apikeyinvalid", "invalidapikey", "incorrectapikey", "apikeyexpired",
                "apikeynotfound", "noapikey", "missingapikey", "invalidauthentication", "authenticationerror",
                "unauthenticated", "invalidcredentials",
            ]),
    ];

    /// <summary>What the body says; null where it says none of these.</summary>
    /// <param name="body">As far as it was read.</param>
    /// <param name="model">The model's name, which stands in the middle of such words.</param>
    public static ModelFailure? Read(string body, string model)
    {
        var texts = Texts(body);
        var said = texts.Where(text => text.Value.Length <= LongestText)
            .SelectMany(text => (string[])[Key(text.Value), Key(Without(model, text.Value))])
            .ToHashSet(StringComparer.Ordinal);
        if (said.Any(text => Array.Exists(Settings, setting => text.Contains(setting, StringComparison.Ordinal))))
        {
            return null;
        }

        foreach (var (failure, phrases) in Known)
        {
            // OpenAI names the field of the request that it minds.
            if (said.Any(text => Array.Exists(phrases, phrase => text.Contains(phrase, StringComparison.Ordinal)))
                || (failure == ModelFailure.WrongModel && texts.Contains(("param", "model"))))
            {
                return failure;
            }
        }

        return null;
    }

    private static string Without(string model, string text) =>
        text.Replace(model, " ", StringComparison.OrdinalIgnoreCase);

    private static string Key(string text) => LetterKey.Of(
        string.Concat(text.ToLowerInvariant().Split(Separators).Where(word => !Fillers.Contains(word))));

    // The texts of a JSON with the names of their properties; what is no JSON is one text.
    private static List<(string Name, string Value)> Texts(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return [.. Texts("", document.RootElement)];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return [("", body)];
        }
    }

    private static IEnumerable<(string Name, string Value)> Texts(string name, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object =>
                element.EnumerateObject().SelectMany(property => Texts(property.Name, property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(name, item)),
            JsonValueKind.String => [(name, element.GetString()!)], // not null: it is a string
            _ => [],
        };
}
