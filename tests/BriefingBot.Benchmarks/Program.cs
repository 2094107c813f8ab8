using BenchmarkDotNet.Running;
using BriefingBot.Benchmarks.Articles;
using BriefingBot.Benchmarks.Stories;
using BriefingBot.Benchmarks.Telegram;

namespace BriefingBot.Benchmarks;

/// <summary>The measures, one command each; what none of them is goes to BenchmarkDotNet (<c>--filter
/// '*Name*'</c>).</summary>
internal static class Program
{
    private static readonly SortedDictionary<string, (Func<string[], int> Run, string About)> Measures =
        new(StringComparer.Ordinal)
        {
            ["answer-times"] = (AnswerTimes.Run, "how long people wait for /help while others wait for a model"),
            ["build-word-relations"] =
            (Lexicon.BuildWordRelations.Run, "makes the English word relations from WordNet's files"),
            ["cluster"] =
            (Cluster.ClusterRun.Run, "nodes on one PostgreSQL, killed at random: lost, twice, without a leader"),
            ["cluster-throughput"] = (Cluster.Throughput.Run, "a backlog and an edition on several nodes, PostgreSQL"),
            ["copies"] = (CopyQuality.Run, "precision, recall and look-ups of the index of copies, on ../shared/data"),
            ["deliver"] =
            (Delivery.Deliver.Run, "the service itself with 100,000 chats due at one minute: lost, twice, CPU, memory"),
            ["extraction"] = (ExtractionQuality.Run, "text of pages against what people marked, on ../shared/data"),
            ["extraction-bounds"] = (ExtractionBounds.Run, "time and memory of pages made to hurt"),
            ["extraction-speed"] = (ExtractionSpeed.Run, "pages a second, beside AngleSharp's parser"),
            ["fan-out"] =
            (Delivery.FanOut.Run, "CPU and bytes of composing a chat's edition, equal and different settings"),
            ["feeds"] = (Sources.FeedSpeed.Run, "feeds read a second, beside XDocument"),
            ["fuzz"] = (Fuzz.FuzzRun.Run, "mutated feeds and pages through the whole way, for minutes"),
            ["grouping"] = (GroupingQuality.Run, "B-cubed scores of the grouping, on ../shared/data"),
            ["grouping-cost"] = (GroupingCost.Run, "a decision's time among 100,000 articles"),
            ["growth"] = (Growth.GrowthRun.Run, "how work grows with hostile documents of 1 to 8 MB"),
            ["node-costs"] = (Cluster.NodeCosts.Run, "what an article, a claim and a part cost on PostgreSQL"),
            ["opml"] = (Sources.OpmlImport.Run, "a long list of sources, from its text to the database"),
            ["parse"] = (Parsing.ShowParse.Run, "shows what a text is read as"),
            ["parser"] = (Parsing.ParserQuality.Run, "accuracy, size, memory and speed of the parsers"),
            ["poll"] = (Sources.PollRound.Run, "two rounds of 1,000 sources: CPU and memory (two minutes)"),
            ["poll-server"] = (Sources.PollServer.Run, "the feeds of poll, as a process"),
            ["same-output"] = (SameOutput.Run, "lines of feed, extract, stories, summarize that two builds differ in"),
            ["sending"] = (SendingCost.Run, "CPU of a message through the gateway and a bare HttpClient"),
            ["sending-server"] = (SendingServer.Run, "the Bot API of sending, as a process"),
            ["soak"] = (Soak.SoakRun.Run, "the service for an hour with kills and outages: memory, as a picture"),
            ["start"] = (StartTime.Run, "time of brief against --help"),
            ["start-service"] =
            (ServiceStartTime.Run, "start to first getUpdates, empty and with 100,000 articles (six minutes)"),
            ["train-parser"] = (Parsing.TrainParser.Run, "trains a language's parser"),
        };

    private static int Main(string[] args)
    {
        if (args.Length > 0 && Measures.TryGetValue(args[0], out var measure))
        {
            return measure.Run(args[1..]);
        }

        if (args.Length == 0)
        {
            foreach (var (name, (_, about)) in Measures)
            {
                Console.WriteLine($"{name,-22}{about}");
            }

            Console.WriteLine("BenchmarkDotNet's: --filter '*'");
            return 2;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
