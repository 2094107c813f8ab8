using BriefingBot.Briefings.Choice;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text.Figures;

namespace BriefingBot.Briefings.Memory;

/// <summary>One composed edition for one chat; independent of how it will be written and sent.</summary>
public sealed record Briefing
{
    /// <summary>The bot's or briefing's name, for the heading.</summary>
    public required string Name { get; init; }

    /// <summary>Local date and time of the chat.</summary>
    public required DateTimeOffset LocalTime { get; init; }

    /// <summary>In order of importance for this chat.</summary>
    public required IReadOnlyList<BriefingStory> Stories { get; init; }

    /// <summary>"9 of 11 sources read; example.org unreachable since 06:00; newest report 07:41".</summary>
    public required string Coverage { get; init; }

    /// <summary>Stories that quiet edits told since the last edition and that this one only names.</summary>
    public IReadOnlyList<EditedStory> Edited { get; init; } = [];

    /// <summary>The ids of all that it tells or names, in the order of their numbers.</summary>
    public IEnumerable<string> StoryIds =>
        [.. Stories.Select(story => story.Story.Id), .. Edited.Select(story => story.Story.Id)];

    /// <summary>Stories that found no room and wait for the next edition.</summary>
    public int Waiting { get; init; }

    /// <summary>The last thing that its chat was told when it was composed; 0 for none.</summary>
    public long Newest { get; init; }

    /// <summary>Stories that a fault kept out.</summary>
    public IReadOnlyList<StoryFault> LeftOut { get; init; } = [];
}

/// <summary>One story as it is told in a briefing.</summary>
public sealed record BriefingStory
{
    /// <summary>The story's number in this briefing, from 1, which <c>/story N</c> takes; 0 where it is told
    /// alone.</summary>
    public required int Number { get; init; }
    public required Story Story { get; init; }
    public required Summary Summary { get; init; }

    /// <summary>What is new since this chat was last told; empty for a story told for the first time.</summary>
    public IReadOnlyList<SummarySentence> New { get; init; } = [];

    /// <summary>True where the chat was told an earlier state of this story.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>When its message was last edited, on the chat's clocks; null while it stands as it was sent.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Figures that this chat was told and that no longer stand.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What the chat knows of this story once it has read this.</summary>
    public ToldStory Told { get; init; } = new();

    /// <summary>The address of the story's page on the web; null where stories have none.</summary>
    public Uri? Page { get; init; }

    /// <summary>Lines worth showing: updates and disagreements first.</summary>
    public IReadOnlyList<FigureLine> Figures { get; init; } = [];

    /// <summary>The story as it is told by itself: without a number.</summary>
    public BriefingStory Alone => this with { Number = 0 };
}

/// <summary>A story whose message was edited since the last edition.</summary>
/// <param name="Number">Its number in the edition that names it, behind those that the edition tells.</param>
/// <param name="Story">As the reader gets it now.</param>
/// <param name="At">When it was edited last, on the chat's clocks.</param>
/// <param name="New">What the edit told as new.</param>
public sealed record EditedStory(
    int Number, Story Story, DateTimeOffset At, IReadOnlyList<SummarySentence> New);
