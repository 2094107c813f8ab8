using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Sources;

/// <summary>What a source gave that was read once: its entries, or why there are none.</summary>
/// <param name="Argument">The argument as given (or the row of an OPML file).</param>
/// <param name="Title">The source's own name: what a feed calls its outlet, a page's file name.</param>
/// <param name="Entries">Entries in the source's order.</param>
/// <param name="Error">A message that says what to do, or null. A reading can carry entries and an error (one bad file
/// in a folder).</param>
public sealed record SourceReading(string Argument, string? Title, IReadOnlyList<Entry> Entries, Phrase? Error = null);
