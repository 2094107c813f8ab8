using System.Runtime.CompilerServices;
using BriefingBot.Operation;

namespace BriefingBot.Tests.Operation;

public sealed class MemoryReliefTests
{
    private const int Megabytes = 64;

    [Fact]
    public void What_was_let_go_is_given_back_and_what_is_used_stays()
    {
        var relief = new MemoryRelief();
        var dropped = Drop(out var kept);

        Assert.NotNull(relief.Give());
        Assert.False(dropped.IsAlive);
        Assert.Equal(Megabytes << 20, kept.Sum(block => block.Length));
    }

    // In a method of its own: what a method holds in its frame lives as long as that.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Drop(out List<byte[]> kept)
    {
        kept = [.. Enumerable.Range(0, Megabytes).Select(_ => new byte[1 << 20])];
        var block = new byte[1 << 20];
        GC.Collect(); // into the old generation, which is left alone while there is room
        return new WeakReference(block);
    }
}
