namespace BriefingBot.Tests.Infrastructure;

/// <summary>Waits for what another thread does.</summary>
internal static class Eventually
{
    /// <summary>Nothing takes so long, on however busy a machine.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Returns once it holds; fails after a minute with what was waited for.</summary>
    public static async Task HoldsAsync(Func<CancellationToken, Task<bool>> holds, string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            while (!await holds(limit.Token))
            {
                await Task.Delay(10, limit.Token);
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"Waited in vain for {what}");
        }
    }

    /// <summary>The same of what is seen at once.</summary>
    public static Task HoldsAsync(Func<bool> holds, string what) => HoldsAsync(_ => Task.FromResult(holds()), what);

    /// <summary>Runs what ends by itself; fails where it has not in a minute, and stops it.</summary>
    public static async Task EndsAsync(Func<CancellationToken, Task> work)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            await Task.Run(() => work(limit.Token), limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            Assert.Fail("It does not end.");
        }
    }
}
