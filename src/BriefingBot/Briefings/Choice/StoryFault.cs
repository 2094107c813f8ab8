namespace BriefingBot.Briefings.Choice;

/// <summary>A story that could not be told, and why.</summary>
public sealed record StoryFault(string StoryId, Exception Error);
