using System.Globalization;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>A look at the service.</summary>
/// <param name="Minute">Minutes since the soak began.</param>
/// <param name="Life">How often it has been started.</param>
/// <param name="Resident">Resident memory in MB (VmRSS).</param>
/// <param name="Anonymous">The part of it that is no file, in MB (RssAnon).</param>
/// <param name="Mapped">Resident memory by kind of mapping.</param>
/// <param name="Managed">The managed heap after its last collection, in MB; 0 where nothing was served.</param>
/// <param name="Committed">What the collector has committed, in MB.</param>
/// <param name="Allocated">Allocated since the start, in MB.</param>
/// <param name="Full">Full collections since the start.</param>
/// <param name="Compiled">Methods compiled since the start.</param>
/// <param name="Sqlite">What SQLite holds, in MB.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Cpu">Processor time since its start, in seconds.</param>
/// <param name="Database">The database's file and its log, in bytes.</param>
/// <param name="State">What is going on: outages.</param>
internal sealed record SoakSample(
    double Minute,
    int Life,
    double Resident,
    double Anonymous,
    MappedMemory Mapped,
    double Managed,
    double Committed,
    double Allocated,
    double Full,
    double Compiled,
    double Sqlite,
    int Threads,
    double Cpu,
    long Database,
    string State)
{
    private const double Megabyte = 1 << 20;

    public const string Heading =
        "minute,life,rss_mb,rss_anon_mb,malloc_mb,code_mb,files_mb,other_mb,managed_mb,committed_mb,allocated_mb,"
            + "full_collections,compiled_methods,sqlite_mb,threads,cpu_s,database_bytes,state";

    /// <summary>Anonymous memory that is not the collector's, in MB.</summary>
    public double Native => Committed > 0 ? Anonymous - Committed : 0;

    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Minute:0.00},{Life},{Resident:0.0},{Anonymous:0.0},{Mapped.Malloc:0.0},{Mapped.Code:0.0},"
            + $"{Mapped.Files:0.0},{Mapped.Other:0.0},{Managed:0.0},{Committed:0.0},{Allocated:0},{Full:0},"
            + $"{Compiled:0},{Sqlite:0.0},{Threads},{Cpu:0.0},{Database},{State}");

    /// <summary>Looks at a process and at what it serves; null where it has just ended.</summary>
    public static async Task<SoakSample?> TakeAsync(
        ServiceProcess service, Uri metrics, string database, double minute, int life, string state)
    {
        try
        {
            var status = (await File.ReadAllLinesAsync($"/proc/{service.Id}/status"))
                .Select(line => line.Split((char[])[':', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
                .Where(parts => parts.Length > 1)
                .ToDictionary(parts => parts[0], parts => parts[1]);
            double Of(string name) => double.Parse(status[name], CultureInfo.InvariantCulture);
            var figures = await FiguresAsync(metrics);
            double Sum(string name, string label = "") => figures
                .Where(line => line.StartsWith(name, StringComparison.Ordinal)
                    && line.Contains(label, StringComparison.Ordinal))
                .Select(line => line.Split(' '))
                .Sum(parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
            return new SoakSample(
                minute,
                life,
                Of("VmRSS") / 1024,
                Of("RssAnon") / 1024,
                MappedMemory.Of(service.Id),
                Sum("dotnet_gc_last_collection_heap_size") / Megabyte,
                Sum("dotnet_gc_last_collection_memory_committed_size") / Megabyte,
                Sum("dotnet_gc_heap_total_allocated") / Megabyte,
                Sum("dotnet_gc_collections", "\"gen2\""),
                Sum("dotnet_jit_compiled_methods"),
                Sum("briefingbot_database_memory") / Megabyte,
                (int)Of("Threads"),
                service.Cpu / 1000,
                Size(database) + Size(database + "-wal"),
                state);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static long Size(string file) => File.Exists(file) ? new FileInfo(file).Length : 0;

    private static async Task<string[]> FiguresAsync(Uri metrics)
    {
        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            return (await http.GetStringAsync(metrics)).Split('\n');
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return []; // not yet, or no longer
        }
    }
}
