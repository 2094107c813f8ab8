using System.Globalization;
using System.Text.Json;
using BriefingBot.Briefings.Memory;
using BriefingBot.Subscribers;

namespace BriefingBot.Briefings.Editions;

/// <summary>Editions as written in the present minute: equal settings and tellings get one text.</summary>
internal sealed class SharedEditions
{
    /// <summary>Kept at a time, some tens of kilobytes each.</summary>
    private const int MostEditions = 200;

    private static readonly AlertSettings NoAlerts = new();

    private readonly Dictionary<string, WrittenBriefing> _written = new(StringComparer.Ordinal);
    private EditionMaterial? _material;

    /// <summary>Forgets what was written of other material, or at another time.</summary>
    public void Begin(EditionMaterial material)
    {
        if (_material is null || !material.HasSameStories(_material) || Minute(material) != Minute(_material))
        {
            _written.Clear();
        }

        _material = material;
    }

    /// <summary>What was written for another chat, or null.</summary>
    public WrittenBriefing? Find(string key) => _written.GetValueOrDefault(key);

    /// <summary>Keeps an edition for the next chat.</summary>
    public void Keep(string key, WrittenBriefing written)
    {
        if (_written.Count >= MostEditions)
        {
            _written.Clear();
        }

        _written[key] = written;
    }

    /// <summary>All that an edition depends on besides its material.</summary>
    /// <param name="reader">Its reader; a setting counts unless it is named here as one that does not: a new one parts
    /// more than it must.</param>
    /// <param name="local">The reader's time.</param>
    /// <param name="known">What the reader was told.</param>
    /// <param name="edits">What it names.</param>
    public static string KeyOf(
        Subscriber reader, DateTimeOffset local, KnownTellings known, IReadOnlyList<EditedStory> edits)
    {
        var named = edits.Select(edit => string.Create(
            CultureInfo.InvariantCulture,
            $"{edit.Story.Id} {edit.At:yyyy-MM-ddTHH:mm} {JsonSerializer.Serialize(edit.New)}"));
        var settings = JsonSerializer.Serialize(reader with
        {
            Id = 0,
            ChatId = 0,
            ThreadId = null,
            Kind = default,
            Title = "",
            State = default,
            StateReason = null,
            Times = [],
            Days = default,
            MoreTimes = [],
            Quiet = null,
            Format = default,
            EmptyEdition = default,
            ShowsLinkPreviews = false,
            Alerts = NoAlerts,
            Payload = null,
            CreatedAt = default,
            SettledUntil = default,
        });
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{local:yyyy-MM-ddTHH:mmzzz} {settings} {known.Key} {string.Join(' ', named)}");
    }

    private static DateTime Minute(EditionMaterial material) =>
        material.Now.UtcDateTime.AddTicks(-(material.Now.Ticks % TimeSpan.TicksPerMinute));
}
