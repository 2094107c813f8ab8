using System.Globalization;
using BriefingBot.Summaries.Questions.Parsed;

namespace BriefingBot.Benchmarks.Summaries;

/// <summary>
/// <c>train-answers FILE... [--check FILE] [--refused SHARE]</c>: learns how the sentences that may answer an English
/// question are weighed, from questions with their answers, and prints what belongs into <c>AnswerScore</c>. The
/// thresholds are those at which so many of the unanswerable questions are refused and most answers are right, by
/// cross-validation over events. What a line of a file has, <see cref="AskedQuestions"/> tells.
/// </summary>
internal static class TrainAnswers
{
    private const int Folds = 5;
    private const int Steps = 400;
    private const double Rate = 0.05;
    private const double Decay = 5;

    // What the rules say counts beforehand.
    private const double PriorOfStrict = 2;

    private static readonly int Width = AnswerFeatures.Names.Length;

    public static int Run(string[] args)
    {
        var files = args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (files.Count == 0 || SharedData.Path("data/stories") is not { } folder)
        {
            Console.Error.WriteLine("train-answers FILE... [--check FILE] [--refused SHARE]");
            return 1;
        }

        var reading = new AskedQuestions(folder);
        var questions = files.SelectMany(reading.Read).ToList();
        var refused = double.Parse(Value(args, "--refused") ?? "0.88", CultureInfo.InvariantCulture);
        var folds = questions.Select(question => question.Event).Distinct().Order(StringComparer.Ordinal)
            .Select((name, at) => (name, Fold: at % Folds)).ToDictionary(pair => pair.name, pair => pair.Fold);
        var scored = Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var weights = Learn(questions.FindAll(question => folds[question.Event] != fold));
            return questions.Where(question => folds[question.Event] == fold).Select(one => one.Score(weights));
        }).ToList();
        var (fact, account) = Thresholds(scored, refused);
        Report("cross-validated over events", scored, fact, account);
        var learned = Learn(questions);
        if (Value(args, "--check") is { } check)
        {
            Report(check, [.. reading.Read(check).Select(one => one.Score(learned))], fact, account);
        }

        Console.WriteLine(string.Join(", ", learned.Select(weight => Text(weight))));
        Console.WriteLine($"LeastOfFact {Text(fact)}, LeastOfAccount {Text(account)}");
        return 0;
    }

    private static string Text(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string? Value(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    private static (double Fact, double Account) Thresholds(
        IReadOnlyList<(AskedQuestion Asked, double Best, bool IsRight)> scored, double refused)
    {
        double[] steps = [.. Enumerable.Range(-10, 120).Select(step => step / 10.0)];
        return steps.SelectMany(fact => steps.Select(account => (fact, account)))
            .Where(pair => Count(scored, pair.fact, pair.account).Refused >= refused)
            .MaxBy(pair => Count(scored, pair.fact, pair.account).Right);
    }

    private static (double Right, double Refused) Count(
        IReadOnlyList<(AskedQuestion Asked, double Best, bool IsRight)> scored, double fact, double account)
    {
        bool IsAnswered((AskedQuestion Asked, double Best, bool IsRight) one) =>
            one.Best >= (AnswerScore.AsksForFact(one.Asked.Kind) ? fact : account);
        var (yes, no) = (scored.Where(one => one.Asked.IsAnswerable), scored.Where(one => !one.Asked.IsAnswerable));
        return (yes.Count(one => one.IsRight && IsAnswered(one)) / (double)yes.Count(),
            no.Count(one => !IsAnswered(one)) / (double)no.Count());
    }

    private static void Report(
        string what, IReadOnlyList<(AskedQuestion, double, bool)> scored, double fact, double account)
    {
        var (right, refused) = Count(scored, fact, account);
        Console.WriteLine($"{what}: right {right:F3}, refused {refused:F3}");
    }

    // Softmax over a question's sentences and "none of them", on features of one spread.
    private static double[] Learn(List<AskedQuestion> questions)
    {
        var used = questions.FindAll(one => one.Values.Length > 0 && (!one.IsAnswerable || one.IsRight.Contains(true)));
        var all = used.SelectMany(one => one.Values).ToList();
        double[] mean = [.. Enumerable.Range(0, Width).Select(at => all.Average(values => values[at]))];
        double[] spread = [.. mean.Select((middle, at) =>
            Math.Sqrt(all.Average(values => Math.Pow(values[at] - middle, 2))) + 1e-6)];
        var weights = Descend(used.ConvertAll(one => one with
        {
            Values = [.. one.Values.Select(values =>
                values.Select((value, at) => (value - mean[at]) / spread[at]).Append(1).ToArray())],
        }));
        double[] raw = [.. weights.Take(Width).Select((weight, at) => weight / spread[at])];
        raw[Array.IndexOf(AnswerFeatures.Names, "strict")] += PriorOfStrict;
        return raw;
    }

    private static double[] Descend(List<AskedQuestion> questions)
    {
        var (weights, first, second) = (new double[Width + 1], new double[Width + 1], new double[Width + 1]);
        for (var step = 1; step <= Steps; step++)
        {
            double[] slope = [.. weights.Select((weight, at) => at == Width ? 0 : Decay * weight)];
            foreach (var one in questions)
            {
                double[] odds = [.. one.Values.Select(values => Math.Exp(AskedQuestion.Dot(values, weights)))];
                var whole = 1 + odds.Sum();
                var right = odds.Where((_, at) => one.IsRight[at]).Sum();
                for (var at = 0; at < odds.Length; at++)
                {
                    var pull = (odds[at] / whole) - (one.IsRight[at] ? odds[at] / right : 0);
                    for (var i = 0; i <= Width; i++)
                    {
                        slope[i] += pull * one.Values[at][i];
                    }
                }
            }

            for (var i = 0; i <= Width; i++)
            {
                first[i] = (0.9 * first[i]) + (0.1 * slope[i]);
                second[i] = (0.999 * second[i]) + (0.001 * slope[i] * slope[i]);
                weights[i] -= Rate * first[i] / (1 - Math.Pow(0.9, step))
                    / (Math.Sqrt(second[i] / (1 - Math.Pow(0.999, step))) + 1e-8);
            }
        }

        return weights;
    }
}
