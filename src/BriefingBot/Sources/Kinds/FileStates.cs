using System.Buffers.Binary;
using BriefingBot.Operation;

namespace BriefingBot.Sources.Kinds;

/// <summary>The read files of a folder, as hashes of name, size and time: <see cref="PollResult.Memory"/>.</summary>
internal static class FileStates
{
    /// <summary>What was written to so recently may still be written to; the next poll reads it.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    /// <summary>The state of a file; null for what is still being written or is gone again.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="name">The name it goes by.</param>
    /// <param name="now">The moment of the poll, or null to take it as it is.</param>
    public static ulong? Of(string path, string name, DateTimeOffset? now)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
        {
            return null;
        }

        var age = now?.UtcDateTime - info.LastWriteTimeUtc;
        var isBeingWritten = age >= TimeSpan.Zero && age < Quiet;
        return isBeingWritten ? null : Digest.Number($"{name}\n{info.Length}\n{info.LastWriteTimeUtc.Ticks}");
    }

    /// <summary>The state of a file that is still being written, whatever stands in it by now.</summary>
    public static ulong OfUnwritten(string name) => Digest.Number(name);

    /// <summary>Reads what <see cref="Write"/> wrote; nothing for null or anything else.</summary>
    public static HashSet<ulong> Read(string? memory)
    {
        var bytes = new byte[(memory?.Length ?? 0) * 3 / 4];
        return memory is not null && Convert.TryFromBase64String(memory, bytes, out var length)
            ? [.. Enumerable.Range(0, length / sizeof(ulong))
                .Select(i => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong))))]
            : [];
    }

    public static string Write(IReadOnlyList<ulong> states)
    {
        var bytes = new byte[states.Count * sizeof(ulong)];
        for (var i = 0; i < states.Count; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(i * sizeof(ulong)), states[i]);
        }

        return Convert.ToBase64String(bytes);
    }
}
