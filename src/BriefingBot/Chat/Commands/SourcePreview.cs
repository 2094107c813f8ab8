using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>Reads a source to show what it would bring.</summary>
internal sealed class SourcePreview(SourceReader reader, TimeProvider clock)
{
    /// <summary>
    /// What a person typed as the one spelling it is stored under; null where it is no address. Files and folders count at the terminal
    /// alone: over Telegram nobody shall read what lies on the server.
    /// </summary>
    public static string? Address(Incoming incoming, string typed) =>
        SourceAddress.Normalise(typed) is { } address && (incoming.IsTerminal || SourceReader.IsAddress(address)) ? address : null;

    /// <summary>The preview, or why there is none.</summary>
    /// <param name="context">The command that asks.</param>
    /// <param name="address">As <see cref="Address"/> wrote it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<(ReplyText Text, bool IsReadable)> ShowAsync(CommandContext context, string address, CancellationToken cancellationToken)
    {
        var readings = await reader.ReadAsync(address, cancellationToken);
        var reading = readings.FirstOrDefault(candidate => candidate.Entries.Count > 0) ?? readings[0];
        if (reading.Error is { } problem && reading.Entries.Count == 0)
        {
            return (context.Texts.SourceUnreadable(address, problem), false);
        }

        return (reading.Entries.Count == 0 ? context.Texts.SourceEmpty(reading) : context.Texts.SourcePreview(reading, clock.GetUtcNow()), true);
    }
}
