namespace BriefingBot.Subscribers;

/// <summary>A place and the id of its zone.</summary>
public sealed record ZonedPlace(string Name, string Zone);
