using BriefingBot.Sources;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>What an admin reads is in the admin's language, with the forms that its numbers ask for.</summary>
public sealed class AdminLanguagesTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    [Theory]
    [InlineData("en", "1 active, 1 not started", "2 private chats")]
    [InlineData("de", "1 aktiv, 1 nicht begonnen", "2 private Chats")]
    [InlineData("es", "1 activo, 1 sin empezar", "2 chats privados")]
    [InlineData("fr", "1 active, 1 pas commencée", "2 discussions privées")]
    [InlineData("ru", "1 активный, 1 не начатый", "2 личных чата")]
    [InlineData("uk", "1 активний, 1 не розпочатий", "2 приватні чати")]
    public async Task Chats_are_counted_in_the_right_forms(string language, string states, string kinds)
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync(ChatHarness.FromAdmin($"/language {language}"));

        var stats = await _chat.AskAsync(ChatHarness.FromAdmin("/stats"));

        Assert.Contains(states, stats, StringComparison.Ordinal);
        Assert.Contains(kinds, stats, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stopped_is_told_apart_from_who_never_began()
    {
        await _chat.AskAsync("/start");
        await _chat.AskAsync("/stop");

        var list = await _chat.AskAsync(ChatHarness.FromAdmin("/subscribers"));

        Assert.Contains(": stopped", list, StringComparison.Ordinal);
        Assert.Contains(": not started", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stats", "Last 24 hours")]
    [InlineData("/stats 7d", "7 days")]
    [InlineData("/stats 7 days", "7 days")]
    [InlineData("/stats 7", "7 days")]
    [InlineData("/stats 12h", "12 hours")]
    [InlineData("/stats forever", "/stats 7d")]
    [InlineData("/stats 2000d", "/stats 7d")]
    public async Task Numbers_are_of_the_last_day_or_of_a_time_that_is_named(string command, string expected) =>
        Assert.Contains(expected, await _chat.AskAsync(ChatHarness.FromAdmin(command)), StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "Art: Dateien", "von der Konfiguration", "Adresse im Web")]
    [InlineData("es", "tipo: archivos", "por la configuración", "dirección web")]
    [InlineData("fr", "fichiers", "par la configuration", "adresse web")]
    [InlineData("ru", "вид: файлы", "кем: конфигурацией", "адреса в интернете")]
    [InlineData("uk", "вид: файли", "ким: конфігурацією", "адреси в інтернеті")]
    public async Task A_configured_file_is_told_of_in_words_of_the_language(
        string language, string kind, string by, string noAddress)
    {
        var page = Path.Combine(_chat.Folder, "a.txt");
        await File.WriteAllTextAsync(page, "Text", CancellationToken.None);
        await _chat.Get<SourceStore>().SeedAsync([new SourceOptions { Url = page }], CancellationToken.None);
        await _chat.AskAsync(ChatHarness.FromAdmin($"/language {language}"));

        var source = await _chat.AskAsync(ChatHarness.FromAdmin("/source 1"));

        Assert.Contains(kind, source, StringComparison.Ordinal);
        Assert.Contains(by, source, StringComparison.Ordinal);
        Assert.Contains(
            noAddress, await _chat.AskAsync(ChatHarness.FromAdmin("/opml")), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => _chat.DisposeAsync();
}
