using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Memory;
using BriefingBot.Sources;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Editions;

/// <summary>What there is to tell at a moment, the same for all chats.</summary>
public sealed class EditionMaterial
{
    private readonly Dictionary<(string Zone, string Language), string> _coverage = [];

    /// <summary>The moment for which editions are composed.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The recent stories, of which an edition chooses some.</summary>
    public required StoryPool Stories { get; init; }

    /// <summary>Stories that could not be read.</summary>
    public required IReadOnlyList<StoryFault> Faulty { get; init; }

    /// <summary>How many sources are read, fail, or are paused.</summary>
    public required SourceHealth Health { get; init; }

    /// <summary>What was told of these stories.</summary>
    public required RecentTellings Tellings { get; init; }

    /// <summary>The coverage line as a reader gets it.</summary>
    public string CoverageFor(Subscriber reader, Texts texts)
    {
        if (!_coverage.TryGetValue((reader.Zone, reader.Language), out var line))
        {
            line = CoverageLine.Write(Health, Stories.NewestReport, reader, Now, texts);
            _coverage[(reader.Zone, reader.Language)] = line;
        }

        return line;
    }

    /// <summary>True where editions of this material read as those of the other.</summary>
    public bool HasSameStories(EditionMaterial other) =>
        Faulty.Count == 0 && other.Faulty.Count == 0
        && Stories.Sketches.Count == other.Stories.Sketches.Count
        && Stories.Sketches.Zip(other.Stories.Sketches).All(pair => ReferenceEquals(pair.First, pair.Second));
}
