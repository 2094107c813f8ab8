using System.Text;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Polling;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>What is known is not read again.</summary>
public sealed class KnownEntriesCostTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_an_entry_that_stands_in_its_document_as_before_no_text_is_made()
    {
        var made = 0;
        Entry Offered(string raw) => new()
        {
            Id = "1",
            Title = "Ferry aground",
            Raw = Encoding.UTF8.GetBytes(raw),
            Details = new MadeDetails(() => $"Text {++made}"),
        };
        var first = EntryIdentity.Identify([Offered("<a>")], [], comesAgain: true, Now);
        Assert.Equal(1, made);

        var second = EntryIdentity.Identify([Offered("<a>")], first.Select(entry => entry.Row), comesAgain: true, Now);
        Assert.Equal((1, false), (made, second[0].IsEdited));
        Assert.True(second[0].Row.IsUnchanged);

        var third = EntryIdentity.Identify([Offered("<b>")], second.Select(entry => entry.Row), comesAgain: true, Now);
        Assert.Equal((2, true), (made, third[0].IsEdited));
        Assert.False(third[0].Row.IsUnchanged);
    }

    [Fact]
    public void Markup_that_changed_around_the_same_text_is_looked_at_and_no_edit()
    {
        static Entry Offered(int poll) => new()
        {
            Id = "1",
            Title = "Ferry aground",
            Raw = Encoding.UTF8.GetBytes($"<item x={poll}>"),
            ContentHtml = $"<p data-x={poll}>Five hurt.</p>",
        };
        var first = EntryIdentity.Identify([Offered(1)], [], comesAgain: true, Now);

        var second = Assert.Single(
            EntryIdentity.Identify([Offered(2)], first.Select(entry => entry.Row), comesAgain: true, Now));

        Assert.False(second.IsEdited);
        Assert.NotEqual(first[0].Row.RawHash, second.Row.RawHash);
    }
}
