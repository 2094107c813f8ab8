namespace BriefingBot.Stories;

/// <summary>The decision on one article: which story it belongs to, and which stories it joined into that one.</summary>
/// <param name="StoryId">The story the article is in now.</param>
/// <param name="IsNewStory">True where the article began the story.</param>
/// <param name="Absorbed">Ids of stories whose articles are now in <paramref name="StoryId"/>; those ids are no longer in use.</param>
public sealed record Grouping(string StoryId, bool IsNewStory, IReadOnlyList<string> Absorbed);
