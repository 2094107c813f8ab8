namespace BriefingBot.Stories.Grouping;

/// <summary>The decision on one article: which story it belongs to, and what it made of the stories held before.</summary>
/// <param name="StoryId">The story the article is in now.</param>
/// <param name="IsNewStory">True where that story was not there before.</param>
/// <param name="Merged">
/// Ids of stories that were merged into another: into <paramref name="StoryId"/>, or into the one that <see cref="Split"/> then
/// parted. Those ids are no longer in use.
/// </param>
public sealed record GroupingDecision(string StoryId, bool IsNewStory, IReadOnlyList<string> Merged)
{
    /// <summary>Articles that turned out to tell of another event and left their story, or null, as most often.</summary>
    public StorySplit? Split { get; init; }

    /// <summary>
    /// The decision without its split: what was merged was so before anything left, and belongs to the story that was split.
    /// </summary>
    public GroupingDecision BeforeSplit => Split is { } split ? new(split.FromStoryId, IsNewStory: false, Merged) : this;
}

/// <summary>Articles that left a story for a new one of their own.</summary>
/// <param name="FromStoryId">The story they were in; it keeps its id and its other articles.</param>
/// <param name="StoryId">The new story.</param>
/// <param name="ArticleIds">All its articles; the article just decided on may be among them.</param>
public sealed record StorySplit(string FromStoryId, string StoryId, IReadOnlyList<string> ArticleIds);
