using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Infrastructure;
using Microsoft.Extensions.Options;

namespace BriefingBot.Tests.Subscribers;

public sealed class AdminStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestClock _clock = new();
    private readonly Database _database;
    private readonly AdminStore _admins;

    public AdminStoreTests()
    {
        _database = TestStorage.Open(_folder);
        _admins = new(_database, Options.Create(new TelegramOptions { Admins = [11] }), _clock);
    }

    [Fact]
    public async Task Admins_are_those_of_the_configuration_and_the_granted_ones()
    {
        Assert.True(await _admins.IsAdminAsync(11, CancellationToken.None));
        Assert.False(await _admins.IsAdminAsync(12, CancellationToken.None));
        Assert.True(await _admins.GrantAsync(12, 11, CancellationToken.None));
        Assert.False(await _admins.GrantAsync(12, 11, CancellationToken.None));
        Assert.True(await _admins.IsAdminAsync(12, CancellationToken.None));
        Assert.Equal([11, 12], await _admins.ListAsync(CancellationToken.None));
        Assert.True(await _admins.RevokeAsync(12, CancellationToken.None));
        Assert.False(await _admins.RevokeAsync(12, CancellationToken.None));
        Assert.False(await _admins.IsAdminAsync(12, CancellationToken.None));
    }

    [Fact]
    public async Task An_admin_of_the_configuration_is_neither_granted_nor_listed_twice()
    {
        Assert.True(_admins.IsConfigured(11));
        Assert.False(_admins.IsConfigured(12));
        Assert.False(await _admins.GrantAsync(11, 12, CancellationToken.None));
        Assert.Empty(await _admins.GrantsAsync(CancellationToken.None));
        Assert.Equal([11], await _admins.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Granted_roles_are_told_with_who_gave_them_the_oldest_first()
    {
        await _admins.GrantAsync(13, 11, CancellationToken.None);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _admins.GrantAsync(12, 13, CancellationToken.None);

        Assert.Equal(
            [new AdminGrant(13, 11), new AdminGrant(12, 13)], await _admins.GrantsAsync(CancellationToken.None));
    }

    [Fact]
    public async Task What_admins_did_is_kept_and_the_newest_of_it_is_told_first()
    {
        foreach (var action in new[] { "addsource", "removesource", "broadcast" })
        {
            await _admins.RecordAsync(
                new AdminAction(11, "Ada", action, "https://e.example/feed"), CancellationToken.None);
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        var actions = await _admins.ActionsAsync(2, CancellationToken.None);
        Assert.Equal(["broadcast", "removesource"], actions.Select(action => action.Action));
        Assert.Equal(
            new AdminAction(11, "Ada", "broadcast", "https://e.example/feed")
            {
                At = _clock.GetUtcNow().AddMinutes(-1),
            },
            actions[0]);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
