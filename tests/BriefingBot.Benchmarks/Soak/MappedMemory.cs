using System.Globalization;

namespace BriefingBot.Benchmarks.Soak;

/// <summary>What a process has in memory, by kind of mapping (<c>/proc/PID/smaps</c>), in MB.</summary>
/// <param name="Malloc">The C library's arenas: SQLite's pages, the compiler, OpenSSL.</param>
/// <param name="Code">What the runtime compiled and what it keeps of types and methods.</param>
/// <param name="Files">Mapped files: assemblies and libraries.</param>
/// <param name="Other">Everything else: the collector's heap, stacks, single large blocks.</param>
internal sealed record MappedMemory(double Malloc, double Code, double Files, double Other)
{
    private const double Megabyte = 1024; // of kB

    /// <summary>GNU's C library maps an arena as one range of this size and makes its beginning usable.</summary>
    private const long Arena = 64 << 20;

    /// <summary>Reads it.</summary>
    /// <exception cref="IOException">The process has just ended.</exception>
    public static MappedMemory Of(int process)
    {
        var (malloc, code, files, other) = (0.0, 0.0, 0.0, 0.0);
        var mappings = Read(process);
        for (var at = 0; at < mappings.Count; at++)
        {
            var (start, end, name, resident) = mappings[at];
            if (name.Contains("doublemapper", StringComparison.Ordinal))
            {
                code += resident;
            }
            else if (name.StartsWith('/'))
            {
                files += resident;
            }
            else if (name == "[heap]" || (start % Arena == 0 && at + 1 < mappings.Count
                && mappings[at + 1].Start == end && mappings[at + 1].End - start == Arena))
            {
                malloc += resident;
            }
            else
            {
                other += resident;
            }
        }

        return new MappedMemory(malloc / Megabyte, code / Megabyte, files / Megabyte, other / Megabyte);
    }

    private static List<(long Start, long End, string Name, long Resident)> Read(int process)
    {
        var mappings = new List<(long Start, long End, string Name, long Resident)>();
        foreach (var line in File.ReadLines($"/proc/{process}/smaps"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts is ["Rss:", var size, ..])
            {
                mappings[^1] = mappings[^1] with { Resident = long.Parse(size, CultureInfo.InvariantCulture) };
            }
            else if (!parts[0].EndsWith(':') && parts[0].Split('-') is [var start, var end])
            {
                mappings.Add((Address(start), Address(end), parts.Length > 5 ? parts[5] : "", 0));
            }
        }

        return mappings;
    }

    // That of the kernel is above what a signed number holds; nothing is asked of it.
    private static long Address(string text) =>
        (long)(ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & long.MaxValue);
}
