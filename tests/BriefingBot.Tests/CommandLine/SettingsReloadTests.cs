using BriefingBot.CommandLine;
using BriefingBot.Operation;
using BriefingBot.Operation.Logs;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace BriefingBot.Tests.CommandLine;

public sealed class SettingsReloadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Levels_and_new_sources_of_a_changed_file_are_taken_up_and_a_faulty_one_changes_nothing()
    {
        await using var telegram = await BotApiServer.StartAsync();
        await using var bot = new WholeBot(telegram);
        var none = new ConfigurationBuilder().Build();
        await using var logging = new ServiceCollection().AddOperation(none)
            .AddLogging(lines => lines.AddLogLines(none, LogLevel.Information))
            .BuildServiceProvider();
        var logger = logging.GetRequiredService<ILogger<SettingsReloadTests>>();
        var (file, beside) = (_folder.Write("appsettings.json", "{}"), _folder.Write("beside.json", "{}"));
        var said = new FakeLogger<SettingsReload>();
        using var reload = ActivatorUtilities.CreateInstance<SettingsReload>(
            bot.Get<IServiceProvider>(),
            () => Rooms(file),
            new[] { file, beside },
            said,
            logging.GetRequiredService<LogLevels>(),
            ActivatorUtilities.CreateInstance<ServiceStart>(bot.Get<IServiceProvider>()));
        async Task<bool> WatchesAsync(string page)
        {
            await reload.LookAsync(TestContext.Current.CancellationToken);
            await reload.LookAsync(TestContext.Current.CancellationToken);
            return await bot.Get<SourceStore>().WatchedAsync(page, TestContext.Current.CancellationToken) is not null;
        }

        var (one, two) = (_folder.Write("one.txt", "One"), _folder.Write("two.txt", "Two"));
        Write("Debug", one);
        Assert.True(await WatchesAsync(one));
        Assert.Contains(", 1 new source; the rest", said.LatestRecord.Message, StringComparison.Ordinal);
        Assert.True(logger.IsEnabled(LogLevel.Debug));

        Write("Loud", one, two);
        Assert.False(await WatchesAsync(two));
        Assert.True(logger.IsEnabled(LogLevel.Debug));

        Write("Error", one, two);
        Assert.True(await WatchesAsync(two));
        Assert.False(logger.IsEnabled(LogLevel.Warning));

        // A database that takes nothing for a while: the levels, by which its fault is found, do not wait for it.
        var three = _folder.Write("three.txt", "Three");
        Write("Debug", one, two, three);
        await bot.ExecuteAsync("ALTER TABLE source RENAME TO put_aside");
        await reload.LookAsync(TestContext.Current.CancellationToken);
        await reload.LookAsync(TestContext.Current.CancellationToken);
        Assert.True(logger.IsEnabled(LogLevel.Debug));
        await bot.ExecuteAsync("ALTER TABLE put_aside RENAME TO source");
        Assert.True(await WatchesAsync(three));

        // A file that is gone is no file that says nothing.
        File.Delete(file);
        await WatchesAsync(three);
        Assert.Contains("is gone; all stays as it was", said.LatestRecord.Message, StringComparison.Ordinal);
        Assert.Equal(LogLevel.Warning, said.LatestRecord.Level);
        Assert.True(logger.IsEnabled(LogLevel.Debug));
        Write("Error", one);
        await WatchesAsync(one);
        Assert.False(logger.IsEnabled(LogLevel.Warning));

        // What was changed in the other one at the same time counts.
        File.Delete(beside);
        Write("Debug", one);
        await WatchesAsync(one);
        Assert.True(logger.IsEnabled(LogLevel.Debug));
    }

    public void Dispose() => _folder.Dispose();

    private static ServiceProvider Rooms(string file)
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(file).Build();
        return new ServiceCollection().AddLogging().AddOperation(configuration).AddStorage().AddSources()
            .BuildServiceProvider();
    }

    private void Write(string level, params string[] sources)
    {
        var rows = string.Join(',', sources.Select(source => $$"""{ "Url": "{{source}}" }"""));
        _folder.Write(
            "appsettings.json",
            $$"""{ "Logging": { "LogLevel": { "Default": "{{level}}" } }, "Sources": [{{rows}}] }""");
    }
}
