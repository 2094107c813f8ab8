using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Tests.Sources.Polling;

public sealed class EntryIdentityTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_known_entry_is_neither_new_nor_edited() =>
        Assert.Equal((false, false), Second(Of("1", "/a", "A"), Of("1", "/a", "A")));

    [Theory]
    [InlineData("1", "/a", "A, corrected")]
    [InlineData("1", "/moved", "A")]
    public void An_edit_of_title_or_address_is_an_edit(string id, string path, string title)
    {
        var (isNew, isEdited) = Second(Of("1", "/a", "A"), Of(id, path, title));

        Assert.False(isNew);
        Assert.Equal(title != "A", isEdited);
    }

    [Fact]
    public void An_id_that_is_used_again_for_something_else_is_something_new_under_a_safe_id()
    {
        var known = EntryIdentity.Identify([Of("1", "/a", "A")], [], comesAgain: true, Now).Select(entry => entry.Row);

        var again = Assert.Single(EntryIdentity.Identify([Of("1", "/b", "B")], known, comesAgain: true, Now));

        Assert.True(again.IsNew);
        Assert.StartsWith("1#", again.Entry.Id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:lark:884412907", "Beekeepers take the chemical works to court", false)]
    [InlineData("884412", "Beekeepers sue (corrected)", false)]
    [InlineData("884412", "Mayor resigns", true)]
    [InlineData("41", "Beekeepers sue (corrected)", true)]
    public void A_key_stays_where_a_headline_changes_and_the_address_with_it(string id, string title, bool isNew) =>
        Assert.Equal(
            (isNew, !isNew), Second(Of(id, "/beekeepers-sue", "Beekeepers sue chemical works"), Of(id, "/new", title)));

    [Fact]
    public void A_feed_of_one_entry_whose_key_never_changes_brings_what_is_published_later()
    {
        IReadOnlyList<KnownEntry> known = [];
        var seen = new List<(string? Title, bool IsNew)>();
        foreach (var (hour, title) in new[] { "Bees move in", "Bees move out", "Bees move out", "Bees return" }.Index())
        {
            var at = Now.AddHours(hour);
            var offered = Of("884412", "/" + title.Replace(' ', '-'), title) with
            {
                Published = hour == 2 ? at.AddHours(-1) : at,
            };
            var entry = Assert.Single(EntryIdentity.Identify([offered], known, comesAgain: true, at.AddMinutes(5)));
            seen.Add((title, entry.IsNew));
            known = [.. known.Where(row => row.Id != entry.Row.Id), entry.Row];
        }

        Assert.Equal([true, true, false, true], seen.Select(one => one.IsNew));
        Assert.Equal(3, known.Count);
    }

    [Fact]
    public void A_feed_that_gives_every_entry_one_id_keeps_them_apart_from_poll_to_poll()
    {
        IReadOnlyList<Entry> offered = [Of("home", "/a", "A"), Of("home", "/b", "B"), Of("home", "/c", "C")];

        var first = EntryIdentity.Identify(offered, [], comesAgain: true, Now);
        var second = EntryIdentity.Identify(
            [Of("home", "/d", "D"), .. offered], first.Select(entry => entry.Row), comesAgain: true, Now);

        Assert.Equal(3, first.Select(entry => entry.Entry.Id).Distinct().Count());
        Assert.Equal(["D"], second.Where(entry => entry.IsNew).Select(entry => entry.Entry.Title));
        Assert.DoesNotContain(second, entry => entry.IsEdited);
    }

    [Fact]
    public void An_entry_that_stands_twice_counts_once()
    {
        var twice = EntryIdentity.Identify([Of("1", "/a", "A"), Of("1", "/a", "A")], [], comesAgain: true, Now);

        Assert.Single(twice);
    }

    [Theory]
    [InlineData("http://www.h.example/a/", "https://h.example/a")]
    [InlineData("https://h.example/a?utm_source=rss&id=1", "https://h.example/a?id=1")]
    public void A_changed_id_with_the_same_address_and_title_is_the_same_entry(string before, string after)
    {
        var known = EntryIdentity.Identify(
            [new Entry { Id = before, Url = new Uri(before), Title = "A" }],
            [],
            comesAgain: true,
            Now).Select(entry => entry.Row);

        var moved = Assert.Single(
            EntryIdentity.Identify(
                [new Entry { Id = after, Url = new Uri(after), Title = "A" }], known, comesAgain: true, Now));

        Assert.Equal((false, false), (moved.IsNew, moved.IsEdited));
        Assert.Equal(before, moved.Entry.Id);
    }

    [Theory]
    [InlineData("https://h.example/a/amp/", "https://h.example/a")]
    [InlineData("https://m.h.example/a?fbclid=1", "https://www.h.example/a/")]
    public void The_same_article_under_another_spelling_of_its_address_is_known(string before, string after) =>
        A_changed_id_with_the_same_address_and_title_is_the_same_entry(before, after);

    [Fact]
    public void A_site_that_was_rebuilt_with_new_ids_and_addresses_does_not_offer_its_articles_anew()
    {
        var known = EntryIdentity.Identify(
            [.. Enumerable.Range(0, 20).Select(i => Of($"{i}", $"/{i}", $"Headline number {i}"))],
            [],
            comesAgain: true,
            Now)
            .Select(entry => entry.Row)
            .ToList();

        var after = EntryIdentity.Identify(
            [Of("new", "/articles/new", "Something new"), .. Enumerable.Range(0, 20).Select(
                i => Of($"post-{i}", $"/articles/{i}", $"Headline number {i}"))],
            known,
            comesAgain: true,
            Now);

        Assert.Equal(["Something new"], after.Where(entry => entry.IsNew).Select(entry => entry.Entry.Title));
        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $"{i}"),
            after.Where(entry => !entry.IsNew).Select(entry => entry.Entry.Id));
    }

    [Fact]
    public void A_title_that_comes_every_day_is_another_article_every_day()
    {
        var known = EntryIdentity.Identify(
            [.. Enumerable.Range(0, 20).Select(i => Of($"{i}", $"/{i}", i == 0 ? "Morning news" : $"Headline {i}"))],
            [],
            comesAgain: true,
            Now)
            .Select(entry => entry.Row)
            .ToList();

        var after = EntryIdentity.Identify(
            [Of("21", "/21", "Morning news"), .. Enumerable.Range(1, 19).Select(
                i => Of($"{i}", $"/{i}", $"Headline {i}"))],
            known,
            comesAgain: true,
            Now);

        Assert.True(after[0].IsNew);
    }

    [Fact]
    public void A_text_with_a_clock_in_it_is_edited_ever_more_rarely_and_a_correction_is_seen_within_hours()
    {
        static Entry At(int poll, string text) =>
            new() { Id = "1", Title = "A", ContentHtml = $"<p>{text} Generated at {poll}." };
        var rows = EntryIdentity.Identify([At(0, "Five hurt.")], [], comesAgain: true, Now)
            .Select(entry => entry.Row)
            .ToList();
        var edits = new List<int>();
        for (var poll = 1; poll <= 4 * 24 * 3; poll++)
        {
            var entry = Assert.Single(
                EntryIdentity.Identify(
                    [At(poll, poll < 200 ? "Five hurt." : "Six hurt.")],
                    rows,
                    comesAgain: true,
                    Now.AddMinutes(15 * poll)));
            rows = [entry.Row];
            if (entry.IsEdited)
            {
                edits.Add(poll);
            }
        }

        Assert.InRange(edits.Count, 8, 24); // of 288 polls
        Assert.Contains(edits, poll => poll is >= 200 and <= 224);
    }

    [Fact]
    public void An_edit_that_a_folder_offers_once_is_never_passed_over()
    {
        static Entry At(int poll) => new() { Id = "notes.md", ContentText = $"Edited for the {poll}th time." };
        var rows = EntryIdentity.Identify([At(0)], [], comesAgain: false, Now).Select(entry => entry.Row).ToList();
        for (var poll = 1; poll < 12; poll++)
        {
            var entry =
                Assert.Single(EntryIdentity.Identify([At(poll)], rows, comesAgain: false, Now.AddMinutes(poll)));
            Assert.True(entry.IsEdited);
            rows = [entry.Row];
        }
    }

    [Fact]
    public void Markup_that_changes_with_every_answer_is_no_edit() => Assert.Equal(
        (false, false),
        Second(
            Of("1", "/a", "A") with { ContentHtml = "<p>Text<img src='/pixel?1'></p>" },
            Of("1", "/a", "A") with { ContentHtml = "<p data-x=2>Text<img src='/pixel?2'></p>" }));

    private static (bool IsNew, bool IsEdited) Second(Entry before, Entry after)
    {
        var known = EntryIdentity.Identify([before], [], comesAgain: true, Now).Select(entry => entry.Row);
        var entry = Assert.Single(EntryIdentity.Identify([after], known, comesAgain: true, Now));
        return (entry.IsNew, entry.IsEdited);
    }

    [Fact]
    public void What_fails_while_an_entry_is_read_costs_it_alone()
    {
        var faulty = new List<string>();
        var unreadable = new MadeDetails(() => throw new InvalidDataException());

        var identified = EntryIdentity.Identify(
            [Of("1", "/a", "A"), Of("2", "/b", "B") with { Details = unreadable }], [], comesAgain: true, Now,
            onFault: (entry, _) => faulty.Add(entry.Id));

        Assert.Equal("1", Assert.Single(identified).Entry.Id);
        Assert.Equal(["2"], faulty);
    }

    private static Entry Of(string id, string path, string title) =>
        new() { Id = id, Url = new Uri("https://h.example" + path), Title = title };
}
