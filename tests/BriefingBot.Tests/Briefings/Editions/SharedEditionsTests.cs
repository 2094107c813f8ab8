using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;
using BriefingBot.Tests.Delivery;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Editions;

/// <summary>Which chats of one minute get one text.</summary>
public sealed class SharedEditionsTests : IAsyncDisposable
{
    private static readonly WrittenBriefing Text = new(BriefingSamples.Edition(), new RichText([]));

    private readonly Newsroom _room = new();

    [Fact]
    public void What_no_text_depends_on_parts_no_two_chats() => Assert.Equal(
        KeyOf(A.Reader(1)),
        KeyOf(A.Reader(2) with
        {
            Id = 7,
            Title = "Harbour group",
            ThreadId = 3,
            Kind = ChatKind.Group,
            Times = [new(9, 30)],
            ShowsLinkPreviews = true,
            Format = BriefingFormat.Rich,
            EmptyEdition = EmptyEdition.Skip,
        }));

    [Fact]
    public void What_a_text_depends_on_parts_them()
    {
        string[] keys =
        [
            KeyOf(A.Reader()),
            KeyOf(A.Reader() with { Language = "de" }),
            KeyOf(A.Reader() with { Length = BriefingLength.Long }),
            KeyOf(A.Reader() with { Muted = ["football"] }),
            KeyOf(A.Reader() with { TopicsOff = ["Sea"] }),
            KeyOf(A.Reader() with { SourcesOff = [2] }),
            KeyOf(A.Reader(), A.Morning.AddMinutes(1)),
            KeyOf(A.Reader(), edits: Edit(hour: 3)),
            KeyOf(A.Reader(), edits: Edit(hour: 4)),
        ];

        Assert.Equal(keys, keys.Distinct());
    }

    [Fact]
    public async Task A_text_is_kept_while_its_stories_and_its_minute_are_the_same()
    {
        var shared = new SharedEditions();
        shared.Begin(await GatherAsync());
        shared.Keep("a", Text);

        shared.Begin(await GatherAsync());
        Assert.Same(Text, shared.Find("a"));
        Assert.Null(shared.Find("b"));

        _room.Clock.Advance(TimeSpan.FromMinutes(1));
        shared.Begin(await GatherAsync());
        Assert.Null(shared.Find("a"));

        shared.Keep("a", Text);
        await _room.StoreAsync(A.Story("Ferry aground"));
        shared.Begin(await GatherAsync());
        Assert.Null(shared.Find("a"));
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<EditionMaterial> GatherAsync() => _room.Get<BriefingAssembler>().GatherAsync(CancellationToken.None);

    private static EditedStory Edit(int hour) => new(
        0,
        A.Story("Ferry aground").WithId("s1").ToStory(),
        new DateTimeOffset(A.Morning.Date.AddHours(hour), TimeSpan.Zero),
        []);

    private static string KeyOf(
        Subscriber reader, DateTimeOffset? local = null, params IReadOnlyList<EditedStory> edits) =>
        SharedEditions.KeyOf(reader, local ?? A.Morning, KnownTellings.None, edits);
}
