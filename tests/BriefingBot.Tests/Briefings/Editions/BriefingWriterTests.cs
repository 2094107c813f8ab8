using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Summaries;
using BriefingBot.Tests.Delivery;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Briefings.Editions;

public sealed class BriefingWriterTests
{
    [Fact]
    public void A_briefing_reads_as_a_person_would_write_it()
    {
        var text = PlainText.Write(Written(BriefingSamples.Edition(BriefingSamples.FerryStory())));

        Assert.Equal(
            """
            Morning paper · Monday 4 May 2026, 08:00

            1. Ferry runs aground off <Harrow & Sons> pier
            The ferry hit a sandbank at dawn. (Harbour Post) Divers searched the hull until noon. (Gazette)
            Sources differ: killed (fire): 6 (police) or 9 (Gazette)
            killed: at least 12 (was 3)

            2 outlets: Harbour Post, Gazette (Coast Wire)

            2 of 3 sources read; newest report 06:30
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    public void A_headline_that_is_all_a_report_has_is_said_once(string end)
    {
        var told = BriefingSamples.FerryStory();
        var alone = told.Summary.Sentences[0] with { Text = told.Story.Headline + end };
        var story = told with { Summary = told.Summary with { Sentences = [alone] } };

        var text = PlainText.Write(Written(BriefingSamples.Edition(story)));

        Assert.Equal(2, text.Split(told.Story.Headline).Length);
    }

    [Fact]
    public void A_report_of_weeks_ago_that_a_story_goes_back_to_stands_below_it_with_its_day()
    {
        var told = BriefingSamples.FerryStory();
        var earlier = told.Story.Articles[0] with
        {
            Title = "Pier of Harrow opened",
            Published = NewsTime.On(new DateOnly(2026, 3, 27)),
        };
        var story = told with { Story = told.Story with { Earlier = earlier } };

        var text = PlainText.Write(Written(BriefingSamples.Edition(story)));

        Assert.Contains("earlier: Pier of Harrow opened (27 Mar", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_Telegram_the_headline_is_bold_and_the_outlets_are_links()
    {
        var html = TelegramHtml.Write(Written(BriefingSamples.Edition(BriefingSamples.FerryStory())));

        Assert.Contains(
            "<b>1. Ferry runs aground off &lt;Harrow &amp; Sons&gt; pier</b>", html, StringComparison.Ordinal);
        Assert.Contains(
            "(<a href=\"https://harbour.example/report?a=1&amp;b=2\">Harbour Post</a>)",
            html,
            StringComparison.Ordinal);
        Assert.Contains(
            "<b>Sources differ: </b>killed (fire): 6 (police) or 9 (Gazette)", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terminal_writes_addresses_once_in_the_list_of_outlets()
    {
        var text = PlainText.WriteWithAddresses(Written(BriefingSamples.Edition(BriefingSamples.FerryStory())));

        Assert.Contains("Harbour Post <https://harbour.example/report?a=1&b=2>", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("<https://harbour.example").Length);
    }

    [Fact]
    public void What_is_new_comes_first_and_is_not_said_twice()
    {
        var story = BriefingSamples.FerryStory();
        story = story with { IsUpdate = true, New = [story.Summary.Sentences[1]] };

        var text = PlainText.Write(Written(BriefingSamples.Edition(story)));

        Assert.Contains(
            "New: Divers searched the hull until noon. (Gazette)\nThe ferry hit a sandbank at dawn. (Harbour Post)",
            text,
            StringComparison.Ordinal);
        Assert.Equal(2, text.Split("Divers searched").Length);
    }

    [Fact]
    public void A_briefing_with_nothing_new_says_so_in_one_line() =>
        Assert.Contains(
            "\n\nNothing new.\n\n2 of 3",
            PlainText.Write(Written(BriefingSamples.Edition())),
            StringComparison.Ordinal);

    [Fact]
    public void That_no_model_wrote_it_is_told_once_and_in_a_readers_words()
    {
        var story = BriefingSamples.FerryStory();
        story = story with { Summary = story.Summary with { FallbackReason = FallbackReason.NoAnswer } };

        var text = PlainText.Write(Written(BriefingSamples.Edition(story, story with { Number = 2 })));

        Assert.Equal(2, text.Split("Written without the language model today.").Length);
    }

    [Fact]
    public void Who_wrote_what_is_told_where_a_model_wrote_some_of_it()
    {
        var story = BriefingSamples.FerryStory();
        var written = story with { Summary = story.Summary with { Backend = "ollama", Model = "made-up" } };
        var fallen = story with
        {
            Number = 2,
            Summary = story.Summary with { FallbackReason = FallbackReason.NotBorneOut },
        };

        var other = written with { Number = 3, Summary = written.Summary with { Model = "larger" } };

        var text = PlainText.Write(Written(BriefingSamples.Edition(written, fallen, other)));

        Assert.Contains("Written by made-up, larger, each sentence checked", text, StringComparison.Ordinal);
        Assert.Contains("One story is written without the language model.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FigureBound.AtLeast, 80, null, null, null, "at least 80")]
    [InlineData(FigureBound.MoreThan, 200, null, null, null, "more than 200")]
    [InlineData(FigureBound.About, 500, null, null, null, "about 500")]
    [InlineData(FigureBound.About, 12, null, "a dozen", null, "about a dozen")]
    [InlineData(FigureBound.Vague, 12, null, "dozens", null, "dozens")]
    [InlineData(FigureBound.Range, 20, 30, null, "km", "20 to 30 km")]
    [InlineData(FigureBound.Exact, 1_200_000_000, null, null, "USD", "1.2 billion USD")]
    [InlineData(FigureBound.Exact, 1_234_567, null, null, null, "1,234,567")]
    [InlineData(FigureBound.UpTo, 4.5, null, null, "%", "up to 4.5%")]
    [InlineData(FigureBound.LessThan, 10, null, null, null, "fewer than 10")]
    public void A_quantity_is_said_with_its_bound(
        FigureBound bound, double value, int? high, string? word, string? unit, string expected)
    {
        var figure = BriefingSamples.Killed(
            (decimal)value, "a", null, null, bound) with
        { High = high, Word = word, Unit = unit };

        Assert.Equal(expected, Texts.English.Quantity(figure));
    }

    [Fact]
    public void A_compound_is_shown_as_its_parts_and_as_the_whole_where_they_fall_short()
    {
        var whole = BriefingSamples.Killed(
            9, "a", null, null) with
        { Parts = [new FigurePart(7, "guards"), new FigurePart(2, "cooks")] };
        var rest = BriefingSamples.Killed(6, "a", null, null) with { Parts = [new FigurePart(4, "guards")] };

        Assert.Equal("7 guards and 2 cooks", Texts.English.Quantity(whole));
        Assert.Equal("6, of them 4 guards", Texts.English.Quantity(rest));
    }

    [Fact]
    public void Equal_values_are_said_once()
    {
        var line = new FigureLine("killed", "people", null, FigureRelation.Same, IsHistory: false,
            [BriefingSamples.Killed(
                1,
                "harbour",
                "the navy",
                "Harbour Post"), BriefingSamples.Killed(1, "gazette", "the mayor", "Gazette")]);

        var text =
            PlainText.Write(Written(BriefingSamples.Edition(BriefingSamples.FerryStory() with { Figures = [line] })));

        Assert.Contains("\nkilled: 1\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alert_names_the_words_it_is_about_and_has_no_coverage()
    {
        var story = BriefingSamples.FerryStory(number: 4);
        story = story with { Summary = story.Summary with { FallbackReason = FallbackReason.NoAnswer } };

        var written = BriefingWriter.WriteAlert(BriefingSamples.Edition(story), ["ferry", "Harrow"], Texts.English);

        var text = PlainText.Write(written.Text);
        Assert.StartsWith("🔔 Alert: ferry, Harrow\n\nFerry runs aground", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nWritten without the language model today.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("sources read", text, StringComparison.Ordinal);
        Assert.Equal(0, Assert.Single(written.Briefing.Stories).Number);
    }

    [Fact]
    public void A_part_that_is_written_anew_keeps_its_numbers_and_has_heading_and_notes_where_it_had_them()
    {
        var edition = BriefingSamples.Edition(BriefingSamples.FerryStory(number: 4));
        var heading = BriefingWriter.WriteHeading("Morning paper", BriefingSamples.Morning, Texts.English);

        var middle = PlainText.Write(BriefingWriter.WriteLiving(edition, null, isLast: false, Texts.English));
        var whole = PlainText.Write(BriefingWriter.WriteLiving(edition, heading, isLast: true, Texts.English));

        Assert.StartsWith("4. Ferry runs aground", middle, StringComparison.Ordinal);
        Assert.EndsWith("2 outlets: Harbour Post, Gazette (Coast Wire)", middle, StringComparison.Ordinal);
        Assert.Equal(
            $"Morning paper · Monday 4 May 2026, 08:00\n\n{middle}\n\n2 of 3 sources read; newest report 06:30",
            whole);
    }

    [Fact]
    public void What_waits_and_what_was_left_out_is_said_each_on_a_line_of_its_own()
    {
        const string More = "3 more stories wait for the next edition.";
        const string LeftOut = "One story is missing because of an error; the admins know.";
        var edition = BriefingSamples.Edition(BriefingSamples.FerryStory()) with
        {
            Waiting = 3,
            LeftOut = [new StoryFault("s9", new InvalidOperationException())],
        };

        Assert.EndsWith(
            $"06:30\n{More}\n{LeftOut}",
            PlainText.Write(Written(edition)),
            StringComparison.Ordinal);
        Assert.EndsWith(
            $"\n\n{More}\n{LeftOut}",
            PlainText.Write(Written(edition with { Coverage = "" })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_is_said_once_with_the_language_it_is_from()
    {
        var story = BriefingSamples.FerryStory();
        story = story with { Summary = story.Summary with { TranslatedFrom = "uk" } };

        var text = PlainText.Write(Written(BriefingSamples.Edition(story, story with { Number = 2 })));

        Assert.Equal(2, text.Split("Translated from Ukrainian; the links lead to the originals.").Length);
    }

    [Fact]
    public void A_story_of_more_than_three_days_ago_has_its_day()
    {
        var edition = BriefingSamples.Edition(BriefingSamples.FerryStory());
        var reported = new DateTimeOffset(2026, 5, 4, 4, 30, 0, TimeSpan.Zero);

        Assert.DoesNotContain(
            "pier ·",
            PlainText.Write(Written(edition with { LocalTime = reported.AddDays(3) })),
            StringComparison.Ordinal);
        Assert.Contains(
            "pier · 4 May",
            PlainText.Write(Written(edition with { LocalTime = reported.AddDays(3).AddMinutes(1) })),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_was_edited_says_when_and_what_is_new()
    {
        var story = BriefingSamples.FerryStory() with { UpdatedAt = BriefingSamples.Morning.AddHours(-1) };

        Assert.Contains(
            "pier\nUpdated 07:00\nThe ferry",
            PlainText.Write(Written(BriefingSamples.Edition(story))),
            StringComparison.Ordinal);
        Assert.Contains(
            "pier\nUpdated 07:00: Divers searched the hull until noon. (Gazette)\nThe ferry",
            PlainText.Write(Written(
                BriefingSamples.Edition(story with { New = [story.Summary.Sentences[1]] }))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_in_a_row_from_one_report_name_it_once_behind_the_last()
    {
        var story = BriefingSamples.FerryStory();
        var (one, two) = (story.Summary.Sentences[0], story.Summary.Sentences[1]);
        var row = story with
        {
            Summary = story.Summary with { Sentences = [one, one with { Text = "It was freed at noon." }, two] },
        };
        var unknown = story with
        {
            Summary = story.Summary with { Sentences = [one with { ArticleIds = ["gone"] }] },
        };

        Assert.Contains(
            "\nThe ferry hit a sandbank at dawn. It was freed at noon. (Harbour Post) Divers searched the hull until "
                + "noon. (Gazette)\n",
            PlainText.Write(Written(BriefingSamples.Edition(row))),
            StringComparison.Ordinal);
        Assert.Contains(
            "\nThe ferry hit a sandbank at dawn.\n",
            PlainText.Write(Written(BriefingSamples.Edition(unknown))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Control_sequences_of_a_page_do_not_reach_the_terminal()
    {
        var story = BriefingSamples.FerryStory(headline: "Evil \u001b[2J\u009b31m head\u202Eline\r\nsecond");

        var text = PlainText.WriteWithAddresses(Written(BriefingSamples.Edition(story)));

        Assert.Contains("Evil [2J31m headline  second", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    private static RichText Written(Briefing briefing) => BriefingWriter.Write(briefing, Texts.English).Text;
}
