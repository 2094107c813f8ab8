using System.Diagnostics;
using System.Globalization;
using BriefingBot.Benchmarks.Telegram;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>What a soak tells in the end.</summary>
internal static class SoakReport
{
    private const double MinutesOfADay = 1440;

    /// <summary>When memory is told, as parts of the whole: minutes 5, 20, 40 and 60 of an hour.</summary>
    private static readonly double[] Told = [1 / 12.0, 1 / 3.0, 2 / 3.0, 1];

    public static string Title(SoakOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{options.Minutes} minutes, {options.Feeds} feeds, {options.Chats} chats");

    /// <summary>Writes it.</summary>
    /// <returns>0 where no part was lost, and none came twice that was not under way at a kill.</returns>
    public static int Write(
        SoakOptions options, SoakCourse course, LoopbackBotApi telegram, GrowingFeeds feeds, string database)
    {
        foreach (var part in Told)
        {
            var sample = course.Samples.MinBy(sample => Math.Abs(sample.Minute - (part * options.Minutes)))!;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"minute {sample.Minute:0} (life {sample.Life}): {sample.Resident:0} MB resident, {sample.Anonymous:0} anonymous; managed {sample.Managed:0}, committed {sample.Committed:0}, malloc {sample.Mapped.Malloc:0} (SQLite {sample.Sqlite:0}), code {sample.Mapped.Code:0}, files {sample.Mapped.Files:0}; {sample.Full:0} full collections, {sample.Compiled:0} methods compiled, {sample.Threads} threads, {sample.Cpu:0} CPU s"));
        }

        var (twice, lost) = Compare(telegram, database);
        var articles = Count(database, "article");
        var bytes = InUse(database);
        var answers = telegram.AnswerTimes.Select(time => time.Milliseconds).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            entries offered {feeds.Offered}, articles {articles}, stories {Count(database, "story")}, briefings {Count(database, "briefing")}
            parts {Count(database, "outbox")}, of them not sent {Count(database, "outbox WHERE state <> 'sent'")}; lost {lost}; twice {twice}, of {course.UnderWay} under way at kills
            commands {course.Asked}, answered {answers.Count}, p50 {Bench.Percentile(answers, 0.5):0} ms, p99 {Bench.Percentile(answers, 0.99):0} ms
            database {bytes / 1e6:0.0} MB: {bytes / Math.Max(1.0, articles):0} bytes an article, {bytes / 1e6 * MinutesOfADay / options.Minutes:0} MB a day at this pace ({articles * MinutesOfADay / options.Minutes:0} articles a day)
            long life, second half: {Slope(course.Samples, sample => sample.Resident):0.0} MB resident, {Slope(course.Samples, sample => sample.Managed):0.0} MB managed and {Slope(course.Samples, sample => sample.Native):0.0} MB native an hour
            """));
        foreach (var asked in course.Polls)
        {
            Console.WriteLine($"/poll: {string.Join("; ", AfterPoll(telegram, asked))}");
        }

        foreach (var said in course.Said.Where(line => line.Length > 0).TakeLast(20))
        {
            Console.WriteLine($"  {said}");
        }

        return lost == 0 && twice <= course.UnderWay ? 0 : 1;
    }

    /// <summary>How many rows there are.</summary>
    public static long Count(string database, string from) => Scalar(database, $"SELECT count(*) FROM {from}");

    // What the admin was told in the two minutes after it, each with the seconds it took.
    private static IEnumerable<string> AfterPoll(LoopbackBotApi telegram, long asked) => telegram.Heard
        .Select(heard => (heard.Text, Seconds: Stopwatch.GetElapsedTime(asked, heard.At).TotalSeconds))
        .Where(heard => heard.Seconds is > 0 and < 120)
        .Select(heard => string.Create(
            CultureInfo.InvariantCulture, $"\"{heard.Text.Split('\n')[0]}\" after {heard.Seconds:0.00} s"));

    // By chat: two editions may have the same words, so a text alone does not tell.
    private static (long Twice, long Lost) Compare(LoopbackBotApi telegram, string database)
    {
        var arrived = telegram.Accepted.GroupBy(message => message.Key.Chat)
            .ToDictionary(chat => chat.Key, chat => chat.Sum(message => (long)message.Value));
        var (twice, lost) = (0L, 0L);
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT chat_id, count(*) FROM outbox WHERE state = 'sent' AND chat_id < {LoopbackBotApi.FirstPerson} GROUP BY chat_id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var more = arrived.GetValueOrDefault(reader.GetInt64(0)) - reader.GetInt64(1);
            (twice, lost) = (twice + Math.Max(0, more), lost + Math.Max(0, -more));
        }

        return (twice, lost);
    }

    private static long InUse(string database) =>
        (Scalar(database, "PRAGMA page_count") - Scalar(database, "PRAGMA freelist_count"))
        * Scalar(database, "PRAGMA page_size");

    private static long Scalar(string database, string sql)
    {
        using var connection = Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static SqliteConnection Open(string database)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=false;Default Timeout=30");
        connection.Open();
        return connection;
    }

    // The least squares' line through the second half of the last life.
    private static double Slope(List<SoakSample> samples, Func<SoakSample, double> value)
    {
        var life = samples.Where(sample => sample.Life == samples[^1].Life).ToList();
        life.RemoveRange(0, life.Count / 2);
        var (minute, mean) = (life.Average(sample => sample.Minute), life.Average(value));
        var spread = life.Sum(sample => Math.Pow(sample.Minute - minute, 2));
        return 60 * life.Sum(sample => (sample.Minute - minute) * (value(sample) - mean)) / Math.Max(1e-9, spread);
    }
}
