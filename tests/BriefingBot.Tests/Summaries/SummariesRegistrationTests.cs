using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Summaries.ByModel;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Summaries;

public sealed class SummariesRegistrationTests
{
    [Fact]
    public void Without_configuration_summaries_are_extractive() =>
        Assert.IsType<ExtractiveSummarizer>(Open([]).GetRequiredService<ISummarizer>());

    [Theory]
    [InlineData("Extractive")]
    [InlineData("extractive")]
    public void The_extractive_backend_can_be_named(string name) =>
        Assert.IsType<ExtractiveSummarizer>(Open([("Model:Backend", name)]).GetRequiredService<ISummarizer>());

    [Fact]
    public void Every_backend_opens_by_its_name()
    {
        foreach (var backend in ChatBackend.All)
        {
            using var services = Open(
            [
                ("Model:Backend", backend.Name),
                ("Model:Name", "made-up"),
                ("Model:ApiKey", "sk-made-up"),
                ("Model:Endpoint", "http://127.0.0.1:9/v1"),
            ]);

            Assert.IsType<ModelSummarizer>(services.GetRequiredService<ISummarizer>());
            Assert.Equal(backend.Name, services.GetRequiredService<ModelHealth>().Models.Single().Backend);
            var kernel = services.GetRequiredService<ModelKernel>();
            Assert.NotNull(kernel.Client(kernel.Models.Single()).GetService(typeof(ChatClientMetadata)));
        }
    }

    [Theory]
    [InlineData("Model:Backend", "Model:Backend", "opnai", "openai, azure, ollama")]
    [InlineData("Model:Endpoint", "Model:Backend", "azure", "/v1")]
    [InlineData("Model:Name", "Model:Backend", "ollama", "ollama")]
    [InlineData("Model:ApiKey", "Model:Backend", "openai", "openai")]
    [InlineData("Model:Fallbacks:0:Backend", "Model:Fallbacks:0:Backend", "nowhere", "extractive")]
    public void What_is_missing_or_unknown_is_named_by_its_key(string named, string key, string value, string words)
    {
        using var services = Open([(key, value)]);

        var failures = Assert.Throws<OptionsValidationException>(
            () => services.GetRequiredService<ISummarizer>()).Failures.ToList();

        var failure = Assert.Single(failures, failure => failure.StartsWith(named + " ", StringComparison.Ordinal));
        Assert.Contains(words, failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_host_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "bot.db");
        using var services = Open([("Model:Backend", "ollama"), ("Model:Name", "made-up"), ("Storage:Path", path)]);

        await services.GetRequiredService<ModelHealth>().ReadBudgetAsync(CancellationToken.None);

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    private static ServiceProvider Open((string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddOperation(configuration)
            .AddStorage()
            .AddSummaries()
            .BuildServiceProvider();
    }
}
