using BriefingBot.Subscribers;

namespace BriefingBot.Tests.Chat.Commands;

/// <summary>Lists of words as people write them in their scripts.</summary>
public sealed class WordListsTests : IAsyncDisposable
{
    private readonly ChatHarness _chat = new();

    [Theory]
    [InlineData("‘green deal’", "green deal")]
    [InlineData("«зелена угода»", "зелена угода")]
    [InlineData("« trains de nuit »", "trains de nuit")]
    [InlineData("„Hohe Tauern“; 'night train'", "Hohe Tauern|night train")]
    [InlineData("「津波」、『地震』", "津波|地震")]
    [InlineData("climate，war、flood；fire", "climate|war|flood|fire")]
    [InlineData("مناخ، حرب؛ سلام", "مناخ|حرب|سلام")]
    [InlineData("O'Neill, l’Oréal, צה״ל", "O'Neill|l’Oréal|צה״ל")]
    [InlineData("C++, 🇺🇦, *", "C++|🇺🇦")]
    public async Task Commas_part_words_and_quotation_marks_are_none_of_them(string typed, string words)
    {
        await _chat.AskAsync($"/follow {typed}");

        Assert.Equal(words.Split('|'), (await _chat.PersonAsync()).Followed);
    }

    [Fact]
    public async Task A_word_that_was_kept_with_its_marks_is_taken_away_without_them()
    {
        await _chat.AskAsync("/follow ferry");
        await _chat.Subscribers.SaveAsync(
            await _chat.PersonAsync() with { Followed = ["‘green deal’"] }, CancellationToken.None);

        await _chat.AskAsync("/unfollow green deal");

        Assert.Empty((await _chat.PersonAsync()).Followed);
    }

    [Fact]
    public async Task A_word_is_followed_or_muted_as_was_said_last_and_both_lists_are_shown()
    {
        await _chat.AskAsync("/follow ferry, harbour");

        var muted = await _chat.AskAsync("/mute Ferry");

        Assert.Equal(["harbour"], (await _chat.PersonAsync()).Followed);
        Assert.Equal(["Ferry"], (await _chat.PersonAsync()).Muted);
        Assert.Contains("Muted: Ferry", muted, StringComparison.Ordinal);
        Assert.Contains("You follow: harbour", muted, StringComparison.Ordinal);

        await _chat.AskAsync("/follow ferry");
        Assert.Equal(["harbour", "ferry"], (await _chat.PersonAsync()).Followed);
        Assert.Empty((await _chat.PersonAsync()).Muted);
    }

    [Fact]
    public async Task A_word_that_an_older_version_left_in_both_lists_is_settled_by_saying_it_again()
    {
        await _chat.AskAsync("/follow ferry");
        await _chat.Subscribers.SaveAsync(
            await _chat.PersonAsync() with { Muted = ["ferry"] }, CancellationToken.None);

        await _chat.AskAsync("/follow ferry");

        Assert.Equal((1, 0), ((await _chat.PersonAsync()).Followed.Count, (await _chat.PersonAsync()).Muted.Count));
    }

    [Theory]
    [InlineData("/follow a")]
    [InlineData("/follow ferry, Я")]
    [InlineData("/follow é")]
    [InlineData("/follow x")]
    [InlineData("/follow A")]
    [InlineData("/mute 5")]
    [InlineData("/alert a")]
    public async Task A_single_letter_stands_in_too_many_texts_to_be_followed_or_muted(string typed)
    {
        var answer = await _chat.AskAsync(typed);

        Assert.Contains("give me a whole word", answer, StringComparison.Ordinal);
        Assert.Contains($"{typed.Split(' ')[0]} ", answer, StringComparison.Ordinal);
        var person = await _chat.PersonAsync();
        Assert.Empty(person.Followed.Concat(person.Muted).Concat(person.Alerts.Words));
    }

    [Theory]
    [InlineData("火")]
    [InlineData("🌋")]
    [InlineData("한")]
    [InlineData("C#")]
    [InlineData("X")]
    [InlineData("C")]
    [InlineData("R")]
    public async Task A_sign_that_is_a_word_may_be_followed(string word)
    {
        await _chat.AskAsync($"/follow {word}");

        Assert.Equal([word], (await _chat.PersonAsync()).Followed);
    }

    [Fact]
    public async Task A_letter_that_was_followed_before_can_be_taken_away()
    {
        await _chat.AskAsync("/follow ferry");
        await _chat.Subscribers.SaveAsync(
            await _chat.PersonAsync() with { Followed = ["a", "ferry"] }, CancellationToken.None);

        await _chat.AskAsync("/follow harbour");
        await _chat.AskAsync("/unfollow a");

        Assert.Equal(["ferry", "harbour"], (await _chat.PersonAsync()).Followed);
    }

    [Theory]
    [InlineData("/quiet ２２：００－０７：００", 22, 7)]
    [InlineData("/quiet until noon", 22, 12)]
    public async Task Hours_are_read_in_any_script(string typed, int from, int until)
    {
        await _chat.AskAsync("/quiet 22:00-06:00");

        await _chat.AskAsync(typed);

        Assert.Equal(new QuietHours(new(from, 0), new(until, 0)), (await _chat.PersonAsync()).Quiet);
    }

    [Theory]
    [InlineData("/timezone Mars")]
    [InlineData("/timezone Georgia")]
    [InlineData("/timezone Granada")]
    [InlineData("/timezone Victoria")]
    [InlineData("/timezone IST")]
    public async Task A_place_that_may_be_another_is_asked_for(string typed)
    {
        await _chat.AskAsync("/timezone Berlin");

        Assert.Contains("Which one?", await _chat.AskAsync(typed), StringComparison.Ordinal);
        Assert.Equal("Europe/Berlin", (await _chat.PersonAsync()).Zone);
    }

    [Theory]
    [InlineData("/length\u200F")]
    [InlineData("/length.")]
    [InlineData("\u202A/length\u202C")]
    public async Task Marks_behind_a_command_are_no_part_of_it(string typed) =>
        Assert.Equal(await _chat.AskAsync("/length"), await _chat.AskAsync(typed));

    public ValueTask DisposeAsync() => _chat.DisposeAsync();
}
