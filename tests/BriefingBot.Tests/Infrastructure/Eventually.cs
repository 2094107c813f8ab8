namespace BriefingBot.Tests.Infrastructure;

/// <summary>Waits for what another thread does.</summary>
internal static class Eventually
{
    /// <summary>Returns once it holds; fails after a minute with what was waited for.</summary>
    public static async Task HoldsAsync(Func<CancellationToken, Task<bool>> holds, string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
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
}
