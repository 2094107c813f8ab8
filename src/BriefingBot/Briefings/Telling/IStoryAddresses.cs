namespace BriefingBot.Briefings.Telling;

/// <summary>Where a story can be read on the web.</summary>
public interface IStoryAddresses
{
    /// <summary>The address of a story's page; null where stories have none.</summary>
    /// <param name="language">The reader's language, ISO 639-1.</param>
    Uri? Of(string storyId, string language);
}
