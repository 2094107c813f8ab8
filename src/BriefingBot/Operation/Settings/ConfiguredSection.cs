namespace BriefingBot.Operation.Settings;

/// <summary>A section of the configuration and the class that has its options.</summary>
/// <param name="Name">The section's name: <c>Network</c>.</param>
/// <param name="Options">Its options; a list where the section is one.</param>
internal sealed record ConfiguredSection(string Name, Type Options);
