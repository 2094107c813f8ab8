using BenchmarkDotNet.Running;
using BriefingBot.Benchmarks.Articles;
using BriefingBot.Benchmarks.Stories;
using BriefingBot.Benchmarks.Telegram;

namespace BriefingBot.Benchmarks;

/// <summary>The measures, one command each; what none of them is goes to BenchmarkDotNet (<c>--filter
/// '*Name*'</c>).</summary>
internal static class Program
{
    private static readonly Dictionary<string, Func<string[], int>> Measures = new()
    {
        ["answer-times"] = AnswerTimes.Run,
        ["build-word-relations"] = Lexicon.BuildWordRelations.Run,
        ["cluster"] = Cluster.ClusterRun.Run,
        ["cluster-throughput"] = Cluster.Throughput.Run,
        ["copies"] = CopyQuality.Run,
        ["deliver"] = Delivery.Deliver.Run,
        ["fan-out"] = Delivery.FanOut.Run,
        ["extraction"] = ExtractionQuality.Run,
        ["extraction-bounds"] = ExtractionBounds.Run,
        ["extraction-speed"] = ExtractionSpeed.Run,
        ["fuzz"] = Fuzz.FuzzRun.Run,
        ["growth"] = Growth.GrowthRun.Run,
        ["grouping"] = GroupingQuality.Run,
        ["grouping-cost"] = GroupingCost.Run,
        ["sending"] = SendingCost.Run,
        ["sending-server"] = SendingServer.Run,
        ["node-costs"] = Cluster.NodeCosts.Run,
        ["parse"] = Parsing.ShowParse.Run,
        ["parser"] = Parsing.ParserQuality.Run,
        ["train-parser"] = Parsing.TrainParser.Run,
        ["soak"] = Soak.SoakRun.Run,
        ["same-output"] = SameOutput.Run,
        ["start"] = StartTime.Run,
        ["start-service"] = ServiceStartTime.Run,
        ["feeds"] = Sources.FeedSpeed.Run,
        ["opml"] = Sources.OpmlImport.Run,
        ["poll"] = Sources.PollRound.Run,
        ["poll-server"] = Sources.PollServer.Run,
    };

    private static int Main(string[] args)
    {
        if (args.Length > 0 && Measures.TryGetValue(args[0], out var measure))
        {
            return measure(args[1..]);
        }

        if (args.Length == 0)
        {
            Console.WriteLine($"Measures: {string.Join(", ", Measures.Keys)}; BenchmarkDotNet's with --filter '*'.");
            return 2;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
