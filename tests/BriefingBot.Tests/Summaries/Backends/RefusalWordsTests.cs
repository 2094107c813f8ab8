using BriefingBot.Stories;
using BriefingBot.Summaries.Backends;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries.Backends;

/// <summary>Servers that say 400 or 403 to a wrong key, a wrong model name or a country: told in those words at the
/// first request.</summary>
public sealed class RefusalWordsTests
{
    private static readonly Story Tram = Story(
        Article("a", "Twelve people were injured in the Port Aldan tram accident, the city hospital said on Monday."));

    public static TheoryData<int, string, ModelFailure, string> Refusals => new()
    {
        // Google
        {
            400,
            """
            [{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.",
              "status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID","domain":"googleapis.com"}]}}]
            """,
            ModelFailure.WrongKey,
            "Model:ApiKey"
        },
        { 400, Error("User location is not supported for the API use."), ModelFailure.NotServedHere, "country" },
        // DeepSeek, OpenRouter, Mistral, LiteLLM, Hugging Face, OpenAI, a gateway
        { 400, Error("Model Not Exist"), ModelFailure.WrongModel, "Model:Name" },
        { 400, Error("made-up is not a valid model ID"), ModelFailure.WrongModel, "Model:Name" },
        {
            400,
            """{"object":"error","message":"Invalid model: made-up","type":"invalid_model","code":"1500"}""",
            ModelFailure.WrongModel,
            "Model:Name"
        },
        {
            400,
            Error("Invalid model name passed in model=made-up. Call `/v1/models` to view models for your key."),
            ModelFailure.WrongModel,
            "Model:Name"
        },
        {
            400,
            """{"error":{"message":"Not by any of your providers.","param":"model","code":"odd"}}""",
            ModelFailure.WrongModel,
            "Model:Name"
        },
        {
            403,
            Error("Project `proj_x` does not have access to model `made-up`", "model_not_found"),
            ModelFailure.WrongModel,
            "that this key may use (403). Check Model:Name"
        },
        { 422, "The model `made-up` was not found", ModelFailure.WrongModel, "Model:Name" },
        { 400, Error("Incorrect API key provided: xai***"), ModelFailure.WrongKey, "Model:ApiKey" },
        {
            403,
            Error("Country, region, or territory not supported", "unsupported_country_region_territory"),
            ModelFailure.NotServedHere,
            "another key does not help"
        },
        { 451, "", ModelFailure.NotServedHere, "country" },
        { 403, Error("Forbidden"), ModelFailure.WrongKey, "Model:ApiKey" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_is_wrong_is_said_and_asked_once(int status, string body, ModelFailure failure, string words)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = _ => new ModelServerAnswer(status, body);
        using var bench = new ModelBench(server);

        await bench.SummarizeAsync(Tram);

        var told = Assert.Single(bench.Notices.All);
        Assert.Equal(failure, told.Failure);
        Assert.Contains(words, told.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    /// <summary>What is said of a setting is no word about the model, though it names both.</summary>
    [Theory]
    [InlineData("Unsupported value: 'temperature' does not support 0.1 with this model.")]
    [InlineData("Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.")]
    [InlineData("This model does not support response format `json_schema`. See https://x.example/docs/models.")]
    [InlineData("max_tokens is too large: 800. This model supports at most 512 completion tokens.")]
    [InlineData("Failed to generate JSON. Please adjust your prompt.")]
    public async Task A_setting_that_is_refused_is_left_out_as_before(string message)
    {
        await using var server = await ModelServer.StartAsync();
        server.Answer = n => n == 1
            ? new ModelServerAnswer(400, Error(message))
            : ModelServerAnswer.Sentences(("Twelve people were injured in Port Aldan on Monday.", [1]));
        using var bench = new ModelBench(server);

        Assert.Null((await bench.SummarizeAsync(Tram)).FallbackReason);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public void A_report_that_a_server_gives_back_is_not_its_word() => Assert.Null(RefusalWords.Read(
        $$"""{"detail":[{"msg":"Extra inputs","input":"{{new string('x', 600)}} Invalid API key."}]}""", "made-up"));

    private static string Error(string message, string code = "error") =>
        $$$"""{"error":{"message":"{{{message}}}","type":"bad_request","param":null,"code":"{{{code}}}"}}""";
}
