using System.Globalization;
using BriefingBot.Benchmarks.Telegram;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Benchmarks.Delivery;

/// <summary>
/// <c>deliver [CHATS] [--limit N] [--faults] [--kills N] [--model N] [--minutes N] [--program PATH]</c>: the service
/// itself (as it was built, or the published program at PATH), a process of its own, with so many chats due at one
/// minute and a Bot API on the loopback: without a limit, with one that is enforced, with faults of every kind, killed
/// so many times while it sends, with eight questions under way to a model that takes so many seconds, ended after so
/// many minutes (nine) at the latest. Says what arrived, what arrived twice and why it may, what was lost, the rate,
/// the service's CPU time and memory, and how long a person waited meanwhile for /help, and for a story after a press
/// of its button.
/// </summary>
internal static class Deliver
{
    private const int LongestMinutes = 9;

    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        int Number(string name) => Array.IndexOf(args, name) is >= 0 and var at
            ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
            : 0;
        var chats = args.Length > 0 && int.TryParse(args[0], out var given) ? given : 2000;
        var model = Number("--model") is > 0 and var seconds ? new SlowModel(TimeSpan.FromSeconds(seconds)) : null;
        await using var telegram = new LoopbackBotApi
        {
            Elsewhere = model is null ? null : model.AnswerAsync,
            Limits = new SendLimits(Number("--limit")),
            Faults = args.Contains("--faults") ? new SendFaults() : null,
        };
        await telegram.StartAsync();
        var folder = Directory.CreateTempSubdirectory("briefingbot-").FullName;
        try
        {
            string database;
            using (var stand = Newsstand.Open(folder))
            {
                if (stand is null)
                {
                    return 1;
                }

                database = stand.DatabasePath;
                await stand.StoreStoriesAsync();
                await stand.SubscribeAsync(chats);
                if (telegram.Faults is not null)
                {
                    await stand.SubscribeAsync(chats / 100, first: -chats / 100);
                }
            }

            SqliteConnection.ClearAllPools();
            var program = Array.IndexOf(args, "--program") is >= 0 and var at ? args[at + 1] : null;
            var longest = TimeSpan.FromMinutes(Number("--minutes") is > 0 and var minutes ? minutes : LongestMinutes);
            var run = new DeliveryRun(telegram, model, database, program, longest);
            await run.GoAsync(Number("--kills"));
            return run.Report();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
