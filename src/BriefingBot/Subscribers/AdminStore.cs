using BriefingBot.Storage;
using BriefingBot.Telegram;
using Microsoft.Extensions.Options;

namespace BriefingBot.Subscribers;

/// <summary>Who is an admin, by configuration or grant, and what admins did.</summary>
public sealed class AdminStore(Database database, IOptions<TelegramOptions> options, TimeProvider clock)
{
    /// <summary>True for an admin of the configuration or a granted one.</summary>
    public async Task<bool> IsAdminAsync(long userId, CancellationToken cancellationToken) =>
        IsConfigured(userId) || await database.ReadAsync(
            session => session.QuerySingleAsync<bool>(
                "SELECT EXISTS (SELECT 1 FROM admin WHERE user_id = @userId)", new { userId }),
            cancellationToken);

    /// <summary>True for an admin of the configuration, whom no command removes.</summary>
    public bool IsConfigured(long userId) => options.Value.Admins.Contains(userId);

    /// <summary>The user ids that the configuration names.</summary>
    public IReadOnlyList<long> Configured => options.Value.Admins;

    /// <summary>The user ids of all admins.</summary>
    public async Task<IReadOnlyList<long>> ListAsync(CancellationToken cancellationToken)
    {
        var granted = await database.ReadAsync(
            session => session.QueryAsync<long>("SELECT user_id FROM admin ORDER BY granted_at, user_id"),
            cancellationToken);
        return [.. options.Value.Admins.Concat(granted).Distinct()];
    }

    /// <summary>Who was granted the role by whom, the oldest first.</summary>
    public Task<IReadOnlyList<AdminGrant>> GrantsAsync(CancellationToken cancellationToken) => database.ReadAsync(
        session => session.QueryAsync<AdminGrant>(
            "SELECT user_id, granted_by FROM admin ORDER BY granted_at, user_id"),
        cancellationToken);

    /// <summary>Makes somebody an admin; false where they were one already.</summary>
    public async Task<bool> GrantAsync(long userId, long grantedBy, CancellationToken cancellationToken) =>
        !IsConfigured(userId) && await database.WriteAsync(
            transaction => transaction.ExecuteAsync(
                """
                INSERT INTO admin (user_id, granted_by, granted_at) VALUES (@userId, @grantedBy, @now)
                ON CONFLICT DO NOTHING
                """,
                new { userId, grantedBy, now = clock.GetUtcNow() }),
            cancellationToken) > 0;

    /// <summary>Takes a granted role back; false where there was none.</summary>
    public async Task<bool> RevokeAsync(long userId, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            transaction => transaction.ExecuteAsync("DELETE FROM admin WHERE user_id = @userId", new { userId }),
            cancellationToken) > 0;

    /// <summary>Records an admin's action: who did it, what, and on what.</summary>
    public Task RecordAsync(AdminAction action, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.ExecuteAsync(
            """
            INSERT INTO admin_action (at, user_id, user_name, action, detail)
            VALUES (@now, @UserId, @UserName, @Action, @Detail)
            """,
            new { now = clock.GetUtcNow(), action.UserId, action.UserName, action.Action, action.Detail }),
        cancellationToken);

    /// <summary>The last things that admins did, the newest first.</summary>
    public async Task<IReadOnlyList<AdminAction>> ActionsAsync(int count, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<ActionRow>(
                "SELECT at, user_id, user_name, action, detail FROM admin_action ORDER BY id DESC LIMIT @count",
                new { count }),
            cancellationToken);
        return
        [
            .. rows.Select(row => new AdminAction(row.UserId, row.UserName, row.Action, row.Detail) { At = row.At }),
        ];
    }

    private sealed class ActionRow
    {
        public DateTimeOffset At { get; init; }
        public long UserId { get; init; }
        public required string UserName { get; init; }
        public required string Action { get; init; }
        public required string Detail { get; init; }
    }
}

/// <summary>A role that was granted in chat.</summary>
/// <param name="UserId">Who has it.</param>
/// <param name="GrantedBy">Who gave it.</param>
public sealed record AdminGrant(long UserId, long GrantedBy);

/// <summary>One thing that an admin did.</summary>
/// <param name="UserId">Telegram's user id; 0 at the terminal.</param>
/// <param name="UserName">The name as Telegram gave it: untrusted text.</param>
/// <param name="Action">The command's name.</param>
/// <param name="Detail">What it was done to.</param>
public sealed record AdminAction(long UserId, string UserName, string Action, string Detail)
{
    /// <summary>When the action was recorded.</summary>
    public DateTimeOffset At { get; init; }
}
