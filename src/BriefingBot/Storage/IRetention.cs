namespace BriefingBot.Storage;

/// <summary>A store whose rows are forgotten after <c>Storage:RetentionDays</c>, in rooms' order.</summary>
public interface IRetention
{
    /// <summary>The oldest that is kept, to forget in small steps; null where that does not matter.</summary>
    Task<DateTimeOffset?> OldestAsync(StorageSession session) => Task.FromResult<DateTimeOffset?>(null);

    /// <summary>When something last came before a moment, to judge the clock by; null where this store cannot
    /// tell.</summary>
    Task<DateTimeOffset?> NewestAsync(StorageSession session, DateTimeOffset before) =>
        Task.FromResult<DateTimeOffset?>(null);

    /// <summary>Forgets what is older than a moment and not needed any more.</summary>
    Task ForgetBeforeAsync(StorageTransaction transaction, DateTimeOffset before);

    /// <summary>Forgets what nothing points to any more; once, after all stores forgot what is old.</summary>
    Task SweepAsync(StorageTransaction transaction) => Task.CompletedTask;
}
