using BriefingBot.Summaries;
using BriefingBot.Summaries.Backends;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests.Summaries.Backends;

public sealed class ChatBackendTests
{
    [Fact]
    public void Every_family_is_among_those_that_can_be_named()
    {
        var families = typeof(ChatBackend).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ChatBackend)));

        Assert.Equal(
            families.Select(type => type.Name).Order(),
            ChatBackend.All.Select(backend => backend.GetType().Name).Distinct().Order());
    }

    [Fact]
    public void No_name_is_given_twice() =>
        Assert.Distinct(ChatBackend.All.Select(backend => backend.Name), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void The_example_settings_name_every_backend()
    {
        var comment = string.Join(' ', File.ReadLines(Path.Combine(SharedData.Root(), "appsettings.example.json"))
            .Select(line => line.Trim())
            .SkipWhile(line => !line.Contains($"{ExtractiveSummarizer.BackendName} (", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.TrimStart('/', ' ')));
        var list = comment.Split("backend:", 2)[1].Split('.', 2)[0];

        var named = list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(ChatBackend.All.Select(backend => backend.Name), named);
    }
}
