using System.Text;
using BriefingBot.Sources.Addresses;
using BriefingBot.Sources.Feeds;
using BriefingBot.Sources.Kinds;

namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>Made-up messages in the markup of the web preview.</summary>
public sealed class TelegramSourceTests
{
    [Fact]
    public void The_messages_of_a_channel_are_entries()
    {
        var entry = One(
            """<div class="tgme_widget_message_text js-message_text" dir="auto"><i class="emoji" style="backgroun"""
            + """d-image:url('//x/1.png')"><b>⚡️</b></i> Bridge <b>closed</b> after crash<br/><br/>It will open on """
            + """Monday. <a href="?q=%23harbour">#harbour</a><br/><a href="https://t.me/harbour" target="_blank">Su"""
            + """bscribe to Harbour</a></div>""");

        Assert.Equal(
            ("harbour/7", "Bridge closed after crash", "https://t.me/harbour/7"),
            (entry.Id, entry.Title, entry.Url?.AbsoluteUri));
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 8, 10, 0, TimeSpan.Zero), entry.Published);
        Assert.Contains("It will open on Monday.", entry.ContentHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("Subscribe", entry.ContentHtml, StringComparison.Ordinal);
        Assert.Equal(["harbour"], entry.Tags);
        Assert.True(entry.IsWhole);
    }

    [Theory]
    [InlineData("""<a class="tgme_widget_message_photo_wrap" style="background-image:url('//x/2.jpg')"></a>""")]
    [InlineData(
        """<div class="tgme_widget_message_contact_wrap"><div class="tgme_widget_message_contact"><div class="tgm"""
        + """e_widget_message_text">Ann Example</div><div>+1 555 0100</div></div></div>""")]
    [InlineData(
        """<a class="tgme_widget_message_reply" href="https://t.me/harbour/3"><div class="tgme_widget_message_tex"""
        + """t js-message_reply_text">An old message</div></a><a class="tgme_widget_message_photo_wrap"></a>""")]
    [InlineData(
        """<div class="message_media_not_supported"><div class="message_media_not_supported_label">Please open Te"""
        + """legram to view this post</div></div>""")]
    public void What_says_nothing_of_its_own_is_no_entry(string body) => Assert.Empty(Read(Message(body)).Entries);

    [Fact]
    public void A_service_message_is_no_entry_and_a_channel_without_messages_is_still_one()
    {
        Assert.Empty(
            Read(
                Message(
                    """<div class="tgme_widget_message_text js-message_text">Harbour Channel pinned a photo</div>""",
                    "service_message")).Entries);
        Assert.Empty(
            Read(
                """<main class="tgme_channel_history"><div class="tme_no_messages_found">No posts found</div></ma"""
                + """in>""").Entries);
        Assert.Null(TelegramPreview.Read(Of("<html><div class=tgme_page>View in Telegram</div></html>")));
    }

    [Fact]
    public void An_answer_brings_its_own_words_and_not_those_it_answers()
    {
        var entry = One(
            """<a class="tgme_widget_message_reply" href="https://t.me/harbour/3"><div class="tgme_widget_message"""
            + """_author"><span>Harbour</span></div><div class="tgme_widget_message_text js-message_reply_text">Bri"""
            + """dge closed</div></a><div class="tgme_widget_message_text js-message_text">The bridge is open again"""
            + """ since noon</div>""");

        Assert.Equal("The bridge is open again since noon", entry.Title);
        Assert.DoesNotContain("closed", entry.ContentHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forwarded_channel_is_named_as_the_author_and_a_forwarded_person_is_not()
    {
        const string Text =
            """<div class="tgme_widget_message_text js-message_text">Ferry aground near the cape</div>""";

        Assert.Equal(
            ["Coast Guard"],
            One(
                $"""<div class="tgme_widget_message_forwarded_from">Forwarded from <a class="tgme_widget_message_forwarded_from_name" href="https://t.me/coast/9"><span>Coast Guard</span></a></div>{Text}""").Authors);
        Assert.Empty(
            One(
                $"""<div class="tgme_widget_message_forwarded_from">Forwarded from <span class="tgme_widget_message_forwarded_from_name">Ann Example</span></div>{Text}""").Authors);
    }

    [Fact]
    public void A_poll_is_its_question_and_options_without_the_shares_that_change_with_every_vote()
    {
        var entry = One(
            """<div class="tgme_widget_message_poll"><div class="tgme_widget_message_poll_question">Should the br"""
            + """idge be rebuilt?</div><div class="tgme_widget_message_poll_type">Anonymous Poll</div><div class="t"""
            + """gme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_percent">61%</div><div"""
            + """ class="tgme_widget_message_poll_option_value"><div class="tgme_widget_message_poll_option_text">Y"""
            + """es</div></div></div></div>""");

        Assert.Equal("Should the bridge be rebuilt?", entry.Title);
        Assert.Contains("<li>Yes</li>", entry.ContentHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("61", entry.ContentHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_is_a_link_has_the_title_of_the_page_it_leads_to()
    {
        var entry = One(
            """<div class="tgme_widget_message_text js-message_text"><a href="https://e.example/a">https://e.exam"""
            + """ple/a</a></div><a class="tgme_widget_message_link_preview" href="https://e.example/a"><div class"""
            + """="link_preview_site_name">Example</div><div class="link_preview_title">Bridge closed after crash</"""
            + """div><div class="link_preview_description">A bus struck the rail.</div></a>""");

        Assert.Equal("Bridge closed after crash", entry.Title);
        Assert.Contains("A bus struck the rail.", entry.ContentHtml, StringComparison.Ordinal);
        Assert.Equal(
            "report.pdf",
            One(
                """<div class="tgme_widget_message_document"><div class="tgme_widget_message_document_title" dir"""
                + """="auto">report.pdf</div></div>""").Title);
    }

    [Theory]
    [InlineData("#news #harbour<br>Bridge closed after crash", "Bridge closed after crash")]
    [InlineData("❗️❗️ «Lark» aground", "«Lark» aground")]
    [InlineData("UPD<br>Ten people were taken to hospital", "Ten people were taken to hospital")]
    [InlineData(
        "The ferry ran aground on Monday morning near the cape, the coast guard said. Forty people were taken off "
            + "by helicopter, and the search for two others goes on in heavy seas.",
        "The ferry ran aground on Monday morning near the cape, the coast guard said.")]
    [InlineData("Да", "Да")]
    [InlineData("5 killed in a crash on the bridge", "5 killed in a crash on the bridge")]
    [InlineData("-5 degrees in the north tonight", "-5 degrees in the north tonight")]
    [InlineData("— 🇬🇧🚨 𝗕𝗿𝗶𝗱𝗴𝗲 closed after crash", "𝗕𝗿𝗶𝗱𝗴𝗲 closed after crash")]
    public void The_title_is_the_first_line_that_says_something(string text, string title) =>
        Assert.Equal(title, One($"""<div class="tgme_widget_message_text js-message_text">{text}</div>""").Title);

    [Theory]
    [InlineData("https://t.me/Harbour_News")]
    [InlineData("t.me/harbour_news")]
    [InlineData("https://t.me/s/harbour_news?before=90")]
    [InlineData("https://telegram.me/harbour_news/123")]
    [InlineData("https://harbour_news.t.me/")]
    [InlineData("@harbour_news")]
    [InlineData("tg://resolve?domain=harbour_news&post=4")]
    [InlineData("http://www.t.me/harbour_news#x")]
    public void A_channel_is_one_source_however_it_is_written(string written)
    {
        Assert.Equal("https://t.me/harbour_news", SourceAddress.Normalise(written));
        Assert.Equal("https://t.me/s/harbour_news", TelegramAddress.Preview(written)?.AbsoluteUri);
        Assert.True(TelegramAddress.IsTelegram(written));
    }

    [Theory]
    [InlineData("https://t.me/+AbCdEf123")]
    [InlineData("https://t.me/joinchat/AbCdEf123")]
    [InlineData("https://t.me/c/12345/6")]
    [InlineData("https://t.me/")]
    public async Task What_needs_an_invitation_says_so(string written)
    {
        using var rig = new SourcesRig();
        var source = await rig.PollNextAsync((await rig.AddAsync(written)).Id);

        Assert.Equal("telegram", source.Kind);
        Assert.Contains("invitation", source.Poll.LastError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://t.mean.example/harbour")]
    [InlineData("https://h.example/t.me/harbour")]
    [InlineData("ann@h.example")]
    public void Other_addresses_are_not_Telegrams(string written) =>
        Assert.False(TelegramAddress.IsTelegram(written) || TelegramAddress.Channel(written) is not null);

    private static Entry One(string body) => Assert.Single(Read(Message(body)).Entries);

    private static string Message(string body, string kind = "") => $"""
        <div class="tgme_channel_info_header_title"><span dir="auto">Harbour Channel</span></div>
        <div class="tgme_widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message {kind}" data-post="harbour/7"><div class="tgme_widget_message_bubble">
        <div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/harbour"><span>Harbour Channel</span></a></div>{body}
        <div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">1.2K</span><span class="tgme_widget_message_meta">edited <a class="tgme_widget_message_date" href="https://t.me/harbour/7"><time datetime="2026-05-04T08:10:00+00:00" class="time">08:10</time></a></span></div></div></div></div>
        """;

    private static Feed Read(string html)
    {
        var feed = TelegramPreview.Read(Of(html))!;
        Assert.True(feed.Title is null or "Harbour Channel");
        return feed;
    }

    private static FetchedDocument Of(string html) =>
        new("x", Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8", new Uri("https://t.me/s/harbour"));
}
