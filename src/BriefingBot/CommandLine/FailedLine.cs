namespace BriefingBot.CommandLine;

/// <summary>
/// An input that could not be read, as a line of JSON among the others; docs/contract.md, "Settled points".
/// </summary>
internal sealed record FailedLine(string Source, string Error);
