using static BriefingBot.Tests.Articles.MadeUpPages;

namespace BriefingBot.Tests.Articles.PlainText;

public sealed class SavedPageTests
{
    [Fact]
    public void The_headline_is_the_first_line_that_speaks_of_the_text()
    {
        var page = Saved(
            ["Follow us on social", "Harbour Brackholm Senn", "Ferry runs aground outside Brackholm harbour", "Coast guard takes passengers off while tide falls", .. Body]);

        Assert.Equal("Ferry runs aground outside Brackholm harbour", page.Title);
        Assert.Equal(string.Join("\n\n", Body), page.Text);
    }

    [Fact]
    public void A_page_that_begins_with_its_text_has_no_headline()
    {
        var page = Saved(Body);

        Assert.Null(page.Title);
        Assert.StartsWith(Lead, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_without_empty_lines_between_are_paragraphs()
    {
        var page = Extract(string.Join("\n", Body));

        Assert.Equal(4, page.Text.Split("\n\n").Length);
    }

    [Fact]
    public void A_text_wrapped_by_hand_is_joined()
    {
        var wrapped = "Ferry runs aground outside Brackholm\n\n"
            + "A ferry with more than two hundred passengers ran aground outside\nthe harbour of Brackholm on "
            + "Monday, and the coast guard began to take\npeople off in small boats that came from the island of "
            + "Senn and from\nthe town.\n";

        Assert.Single(Extract(wrapped).Text.Split("\n\n"));
    }

    [Fact]
    public void A_lead_that_stands_twice_with_and_without_its_dateline_is_kept_once()
    {
        var page = Saved(["Ferry runs aground outside Brackholm harbour", Lead, "(Nordwire) — " + Lead, Second, Third]);

        Assert.Equal(string.Join("\n\n", Lead, Second, Third), page.Text);
        Assert.Equal("Nordwire", page.Origin);
        Assert.Null(page.Outlet);
    }

    [Theory]
    [InlineData("(Nordwire) -- ", "Nordwire")]
    [InlineData("BRACKHOLM, May 4 (Nordwire) - ", "Nordwire")]
    [InlineData("BRACKHOLM (NW) – ", "NW")]
    [InlineData("(four of them children) ", null)]
    [InlineData("Monday (in the morning) was calm. ", null)]
    public void The_dateline_names_the_agency(string dateline, string? agency)
    {
        Assert.Equal(agency, Saved(["Ferry runs aground outside Brackholm", dateline + Lead, Second]).Origin);
    }

    [Fact]
    public void A_place_in_the_dateline_is_part_of_the_report()
    {
        Assert.StartsWith(
            "BRACKHOLM (NW) – A ferry",
            Saved(["Ferry runs aground outside Brackholm", "BRACKHOLM (NW) – " + Lead, Second]).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_agency_s_copyright_line_does_not_make_it_the_outlet()
    {
        var page = Saved(
            ["Ferry runs aground outside Brackholm", "(Nordwire) - " + Lead, Second, Third, "©2026 Nordwire L.P."]);

        Assert.Equal((null, "Nordwire"), (page.Outlet, page.Origin));
        Assert.DoesNotContain("©", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_copyright_line_names_the_outlet()
    {
        var page = Saved(
            ["Ferry runs aground outside Brackholm", "(Nordwire) - "
                + Lead, Second, Third, "© 2026 Senn Island Courier Ltd. All rights reserved."]);

        Assert.Equal(("Senn Island Courier", "Nordwire"), (page.Outlet, page.Origin));
    }

    [Fact]
    public void The_name_between_the_credits_and_the_next_post_is_the_site_s()
    {
        var page = Saved(
            ["Ferry runs aground outside Brackholm By Nordwire", "© Nordwire. A still from a video shows the ferry "
                + "on the sand in this imag", "(Nordwire) – "
                + Lead, Second, Third,
            "by : Nordwire", "Source link", "Senn Tribune", "Read Previous",
            "What is a sandbank? Sailors explain how shallow waters move", "Read Next", "Town opens its new museum"]);

        Assert.Equal(
            ("Ferry runs aground outside Brackholm", "Senn Tribune", "Nordwire"),
            (page.Title, page.Outlet, page.Origin));
        Assert.Equal(string.Join("\n\n", Lead, Second, Third), page.Text);
    }

    [Fact]
    public void A_portal_names_itself_in_its_browser_notice_and_its_provider_in_the_by_line()
    {
        var page = Saved(
            ["You are using an older browser version. Please use a supported version for the best Portalo experience.", "Ferry runs aground outside Brackholm harbour",
            "Nordwire logo Nordwire 9/30/2020 Jane Doe and Rolf Petersen", "(Nordwire) -- "
                + Lead, Second, "map: Brackholm harbour © Nordwire Brackholm harbour", Third,
            "For more articles like this, please visit us at", "©2020 Nordwire L.P.", "image beaconimage beacon"]);

        Assert.Equal(("Portalo", "Nordwire", "2020-09-30"), (page.Outlet, page.Origin, page.Published?.ToString()));
        Assert.Equal(["Jane Doe", "Rolf Petersen"], page.Authors);
        Assert.Equal(string.Join("\n\n", Lead, Second, Third), page.Text);
    }

    [Fact]
    public void A_label_above_the_text_that_comes_again_heads_the_next_article()
    {
        var page = Saved(["Ferry runs aground outside Brackholm harbour", "Analysis | Tidewatch", .. Body,
            "People wait on the pier of Brackholm, May 4, 2026. Jane Doe/Nordphoto via NORDWIRE",
            "Analysis | Tidewatch", "Museum opens: a town looks at its past",
            "When the museum opened its doors on Wednesday, everything was already in place for the many guests "
                + "from the islands who had been invited to come."]);

        Assert.Equal("Tidewatch", page.Outlet);
        Assert.Equal(string.Join("\n\n", Body), page.Text);
    }

    [Fact]
    public void An_update_s_day_takes_its_year_from_the_picture_of_the_same_day()
    {
        string[] Page(string update) =>
            ["Ferry runs aground outside Brackholm harbour", update
                + Lead, Second, Third, "People wait on the pier, May 4, 2026. Jane Doe/Nordphoto via NORDWIRE"];

        Assert.Equal("2026-05-04", Saved(Page("Update 5/4, 2 p.m.: ")).Published?.ToString());
        Assert.Null(Saved(Page("Update 5/3, 2 p.m.: ")).Published);
        Assert.Null(Saved(Page("")).Published);
    }

    [Theory]
    [InlineData("©2026 Nordwire")]
    [InlineData("Last week a storm sank two boats on Tuesday.")]
    public void A_year_or_a_weekday_is_no_date(string line)
    {
        Assert.Null(Saved(["Ferry runs aground outside Brackholm harbour", .. Body, line]).Published);
    }

    [Theory]
    [InlineData("Why Ferries Run Aground So Often Near the Islands: ShortRead")]
    [InlineData("Read more: How sandbanks wander")]
    [InlineData("Advertisement")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("Share this on Facebook")]
    [InlineData("A view of the harbour on Monday. Jane Doe/Nordphoto")]
    public void What_stands_between_paragraphs_and_is_no_text_is_left_out(string line)
    {
        Assert.Equal(
            string.Join("\n\n", Body),
            Saved(["Ferry runs aground outside Brackholm harbour", Lead, Second, line, Third, Fourth]).Text);
    }

    [Fact]
    public void Sub_headings_and_lists_are_text()
    {
        var page = Saved(
            ["Ferry runs aground outside Brackholm harbour", Lead, "What happens next", Second, "• The ship is "
                + "towed at high tide", "• The captain is heard", Third]);

        Assert.Contains("What happens next", page.Text, StringComparison.Ordinal);
        Assert.Contains("• The captain is heard", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_about_newsletters_and_cookies_is_no_boilerplate()
    {
        const string About = "Subscribe buttons and newsletters brought the island's courier more readers than its "
            + "printed edition ever had, the publisher told shareholders on Monday, and the cookies that count "
            + "them will go.";
        Assert.Contains(
            About + " " + Second,
            Saved(["Courier counts its readers anew this year", Lead, About + " " + Second, Third]).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_teaser_heading_with_much_text_behind_it_does_not_end_the_article()
    {
        var page = Saved(
            [
                "Ferry runs aground outside Brackholm harbour", Lead, Second, "Related", "Old lighthouse is sold",
                Third, Fourth, Lead.Replace("ferry", "ship", StringComparison.Ordinal),
            ]);

        Assert.Contains(Fourth, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void By_lines_name_the_writers()
    {
        var page = Saved(
            ["Ferry runs aground outside Brackholm harbour", "By Jane Doe and Rolf van der Berg, Staff Writer", "Published 4 May 2026, 17:30 GMT", .. Body]);

        Assert.Equal(["Jane Doe", "Rolf van der Berg"], page.Authors);
        Assert.Equal("2026-05-04T17:30:00+00:00", page.Published?.ToString());
    }

    [Fact]
    public void An_agency_s_long_name_behind_the_copyright_sign_is_the_dateline_s_initials()
    {
        var page = Saved(
            ["Ferry runs aground outside Brackholm harbour | Senn Tribune", "By JANE DOE, Nord Press", "Share", "BRACKHOLM (NP) — "
                + Lead, Second, Third, "Doe reported from Senn.",
            "Copyright 2026 The Nord Press. All rights reserved. This material may not be published, broadcast, "
                + "rewritten or redistributed without permission."]);

        Assert.Equal(
            ("Ferry runs aground outside Brackholm harbour", "Senn Tribune", "NP"),
            (page.Title, page.Outlet, page.Origin));
        Assert.Equal(["JANE DOE"], page.Authors);
        Assert.EndsWith(Third, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_and_a_reading_time_between_the_first_paragraphs_are_no_text()
    {
        var page = Saved(Lead, "Issued on: 20/09/2023 - 14:05", "1 min", Second, Third);

        Assert.Equal("2023-09-20", page.Published?.ToString());
        Assert.Equal(string.Join("\n\n", Lead, Second, Third), page.Text);
    }

    [Fact]
    public void The_language_of_the_text_tells_whether_the_day_comes_first()
    {
        const string German = "Eine Fähre ist am Montag vor dem Hafen auf Grund gelaufen, und die Küstenwache hat "
            + "damit begonnen, die Menschen von Bord zu holen.";

        Assert.Equal(
            "2026-05-04",
            Saved("Fähre läuft vor dem Hafen auf Grund", "Stand: 4/5/2026", German).Published?.ToString());
        Assert.Null(Saved("Ferry runs aground outside Brackholm", "Published: 4/5/2026", Lead).Published);
    }

    [Fact]
    public void Digits_of_other_scripts_make_no_day_of_an_update()
    {
        Assert.Contains(Lead, Saved("Ferry runs aground", "Update ٥/٤, 2 p.m.", Lead).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_a_word_is_empty()
    {
        Assert.Equal("", Saved("***", "  ", "—").Text);
    }
}
