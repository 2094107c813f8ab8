using BriefingBot.Sources;
using BriefingBot.Sources.Feeds;
using BriefingBot.Subscribers;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Builders;

/// <summary>The beginning of what a test describes: a story, its reader, a line of its figures.</summary>
internal static class A
{
    /// <summary>The present of stories and readers unless a test says otherwise; test clocks start at it.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    public static StoryDraft Story() => new();

    /// <summary>A story of one report with this headline.</summary>
    public static StoryDraft Story(string headline) => new StoryDraft().WithHeadline(headline);

    /// <summary>A new private chat that reads every morning at eight; its settings are changed by
    /// <c>with</c>.</summary>
    public static Subscriber Reader(long chatId = 1) => new()
    {
        ChatId = chatId,
        Zone = "UTC",
        Times = [new(8, 0)],
        CreatedAt = Morning.AddDays(-1),
        SettledUntil = Morning.AddHours(-1),
    };

    /// <summary>A line that editions show, of one figure for each value, all by the same article.</summary>
    public static FigureLine FigureLine(string counts, FigureRelation relation, params decimal[] values) => new(
        counts,
        "people",
        Circumstance: null,
        relation,
        IsHistory: false,
        [.. values.Select(value => Figure(counts, value))])
    { IsShown = true };

    /// <summary>A source as it is kept, and asked for nothing yet.</summary>
    public static Source Source(long id, string name) => new()
    {
        Id = id,
        Name = name,
        GivenUrl = $"https://source{id}.example/feed",
        Poll = new() { Url = $"https://source{id}.example/feed", Kind = "feed" },
    };

    /// <summary>What a feed brings: all of it, nothing behind its address.</summary>
    public static Entry Entry(string id, string title, string text, DateTimeOffset published) =>
        new() { Id = id, Title = title, ContentText = text, Published = published, IsWhole = true };

    private static Figure Figure(string counts, decimal value) =>
        new() { Value = value, Counts = counts, ArticleId = "1", Sentence = $"{counts}: {value}.", IsLead = true };
}
