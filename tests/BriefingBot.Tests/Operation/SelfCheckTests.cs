using BriefingBot.Operation;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Tests.Operation;

/// <summary>The checks of all rooms, one after another.</summary>
public sealed class SelfCheckTests
{
    [Fact]
    public async Task A_check_over_which_the_program_fails_is_a_finding_and_the_others_are_made()
    {
        await using var services = new ServiceCollection()
            .AddSelfCheck<Sound>("first")
            .AddSelfCheck<Broken>("second")
            .AddSelfCheck<Sound>("third")
            .BuildServiceProvider();

        var findings = await new SelfCheck(services)
            .RunAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([true, false, true], findings.Select(finding => finding.Ok));
        Assert.Contains("planted", findings[1].Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_is_told_before_the_check_looks_at_the_next_thing()
    {
        await using var services = new ServiceCollection().AddSelfCheck<Halting>("slow").BuildServiceProvider();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var findings = new SelfCheck(services).RunAsync(stop.Token).GetAsyncEnumerator(stop.Token);

        Assert.True(await findings.MoveNextAsync());

        Assert.Equal("first", findings.Current.Check);
    }

    [Fact]
    public async Task What_keeps_several_checks_from_looking_is_said_by_the_first_of_them()
    {
        await using var services = new ServiceCollection()
            .AddSelfCheck<Unwritten>("first")
            .AddSelfCheck<Unwritten>("second")
            .AddSelfCheck<Sound>("third")
            .BuildServiceProvider();

        var findings = await new SelfCheck(services)
            .RunAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["first", "sound"], findings.Select(finding => finding.Check));
    }

    private sealed class Unwritten : ISelfCheck
    {
        public IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken) =>
            throw new AdviceException("The database cannot be written.", "Give this user the right.");
    }

    private sealed class Halting : ISelfCheck
    {
        public async IAsyncEnumerable<Finding> CheckAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return new Finding("first", Ok: true, "It works.", Remedy: null);
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }

    private sealed class Sound : ISelfCheck
    {
        public async IAsyncEnumerable<Finding> CheckAsync(
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            yield return new Finding("sound", Ok: true, "It works.", Remedy: null);
        }
    }

    private sealed class Broken : ISelfCheck
    {
        public IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken) =>
            throw new InvalidOperationException("planted");
    }
}
