using System.Diagnostics;
using System.Globalization;
using BriefingBot.Briefings.Editions;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Benchmarks.Delivery;

/// <summary>
/// <c>fan-out [CHATS]</c>: editions for so many chats that are due at one minute, with equal settings and with settings
/// of their own: CPU time of composing and storing a chat's edition, and its bytes in the database; for a first edition
/// and for one of the next day.
/// </summary>
internal static class FanOut
{
    /// <summary>Chats before those that count: the program's code is compiled, the stories are read.</summary>
    private const int WarmUp = 60;

    public static int Run(string[] args) => RunAsync(
        args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 2000).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int chats)
    {
        foreach (var isEqual in (bool[])[true, false])
        {
            var folder = Directory.CreateTempSubdirectory("briefingbot-").FullName;
            try
            {
                using var stand = Newsstand.Open(folder);
                if (stand is null)
                {
                    return 1;
                }

                await stand.StoreStoriesAsync();
                await stand.SubscribeAsync(WarmUp, first: -WarmUp);
                await stand.Services.GetRequiredService<EditionPublisher>().PublishDueAsync(CancellationToken.None);
                await (isEqual ? stand.SubscribeAsync(chats) : stand.SubscribeDifferentAsync(chats));
                await MeasureAsync(stand, chats, isEqual ? "equal settings" : "different settings");
                stand.Clock.Ahead += TimeSpan.FromDays(1);
                await stand.StoreStoriesAsync();
                await MeasureAsync(stand, chats, "the next day, all stories made anew");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static async Task MeasureAsync(Newsstand stand, int chats, string what)
    {
        using var process = Process.GetCurrentProcess();
        var publisher = stand.Services.GetRequiredService<EditionPublisher>();
        var (size, cpu, wall) = (stand.Size(), process.TotalProcessorTime, Stopwatch.StartNew());
        await publisher.PublishDueAsync(CancellationToken.None);
        process.Refresh();
        var used = process.TotalProcessorTime - cpu;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {used.TotalMilliseconds / chats:0.00} ms CPU and {(stand.Size() - size) / (double)chats:0} bytes a chat "
                + $"({chats} chats, {wall.Elapsed.TotalSeconds:0.0} s, peak {process.PeakWorkingSet64 >> 20} MB)"));
    }
}
