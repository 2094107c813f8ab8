using BenchmarkDotNet.Running;

namespace BriefingBot.Benchmarks;

/// <summary>
/// <c>speed [BenchmarkDotNet's options]</c>; <c>quality</c> (against ../shared/data) and other measures are verbs of their own,
/// one class each.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
