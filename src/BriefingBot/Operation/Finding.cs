namespace BriefingBot.Operation;

/// <summary>One thing that was looked at.</summary>
/// <param name="Check">What was looked at: <c>configuration</c>, <c>source https://…</c>.</param>
/// <param name="Ok">Whether it will do.</param>
/// <param name="Message">What was found.</param>
/// <param name="Remedy">What to do; null where it is ok and as it was meant.</param>
public sealed record Finding(string Check, bool Ok, Phrase Message, Phrase? Remedy)
{
    /// <summary>What could not be looked at, for a fault of this program.</summary>
    public static Finding OfFault(string check, Exception error) =>
        new(check, Ok: false, $"This check itself failed: {error.Message}", "Report it, with this line.");
}

/// <summary>Something that can tell whether it will work. Each room brings its own.</summary>
public interface ISelfCheck
{
    /// <summary>Looks at what the check is of, changing nothing, and gives a finding for each thing looked
    /// at.</summary>
    IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken);
}
