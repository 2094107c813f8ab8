using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

public sealed class StoryBuilderTests
{
    [Fact]
    public void What_was_put_together_from_the_reports_of_others_is_the_original_of_none()
    {
        Article[] reports = [.. Reports.Ferry().Take(2)];
        var together = Reports.Report(
            "together", "What is known of the ferry", string.Join("\n\n", reports.Select(report => report.Text)),
            Reports.Morning.AddHours(3), "Evil Wire");

        Assert.Equal(
            [null, null, null], Reports.Build([.. reports, together]).Articles.Select(one => one.CopyOf));
        Assert.Equal(
            ["together", null],
            Reports.Build(reports[0], together).Articles.Select(one => one.CopyOf));
    }

    [Fact]
    public void Who_prints_others_and_writes_an_earlier_day_on_it_is_the_original_of_none()
    {
        Article[] reports =
            [.. Reports.Ferry().Take(2).Select(report => report with { FirstSeen = report.Time.AddMinutes(5) })];
        var (early, seen) = (Reports.Morning.AddHours(-5), Reports.Morning.AddHours(9));
        var together = Reports.Report(
            "together", "What is known of the ferry", string.Join("\n\n", reports.Select(report => report.Text)),
            early, "Evil Wire") with
        { FirstSeen = seen };
        var first = reports[0];
        var copy = together with { Id = "copy", Title = first.Title, Text = first.Text, CopyOf = first.Id };

        Assert.Equal(
            [null, null, null], Reports.Build([.. reports, together]).Articles.Select(one => one.CopyOf));
        Assert.Equal([reports[0].Outlet!], Reports.Build(reports[0], copy).Outlets); // not null: made with one
        Assert.Equal(["Evil Wire"], Reports.Build(reports[0], copy with { FirstSeen = early }).Outlets);
    }

    [Theory]
    [InlineData(-12, "long")]
    [InlineData(3, null)]
    public void A_long_report_of_which_two_print_a_part_is_their_original_where_it_was_first(
        int hours, string? original)
    {
        Article[] parts = [.. Reports.Ferry().Take(2).Select(part => part with { Title = "Ferry aground" })];
        var whole = Reports.Report(
            "long", "Ferry aground", string.Join("\n\n", parts.Select(part => part.Text)),
            Reports.Morning.AddHours(hours), "Coast Wire");

        Assert.All(
            Reports.Build([.. parts, whole]).Articles.Where(one => one.Id != "long"),
            one => Assert.Equal(original, one.CopyOf));
    }

    [Fact]
    public void Copies_and_origins_count_once()
    {
        var ferry = Reports.Ferry();
        var copy = ferry[0] with { Id = "copy", Outlet = "Some Site", CopyOf = "ferry-1" };
        var wire = ferry[1] with { Id = "wire", Outlet = "Another Site", Origin = "baltic wire" };
        var unnamed = ferry[2] with
        {
            Id = "unnamed",
            Outlet = null,
            SourceName = "page.txt",
            Text = "Divers found no leak at all.",
        };

        Assert.Equal(
            ["Baltic Wire", "Radio Ostby", "page.txt"], Reports.Build(ferry[0], copy, wire, ferry[2], unnamed).Outlets);
    }

    [Fact]
    public void An_original_counts_with_who_wrote_it_where_two_copies_say_so()
    {
        var ferry = Reports.Ferry();
        var copy = ferry[0] with
        {
            Id = "copy",
            Outlet = "Some Site",
            Origin = "Wire",
            CopyOf = "ferry-1",
            Published = ferry[1].Published,
        };

        Assert.Equal(["Baltic Wire"], Reports.Build(ferry[0], copy).Outlets); // one may claim what it likes
        Assert.Equal(["Wire"], Reports.Build(ferry[0], copy, copy with { Id = "again", SourceId = 2 }).Outlets);
    }

    [Theory]
    [InlineData("Thieves stole a mask from the museum of Ferrow on Saturday, police said.", 2, 0, 1)]
    [InlineData("A mask was stolen from the museum of Ferrow, the police chief said on Sunday.", 2, 0, 2)]
    [InlineData("Thieves stole a mask from the museum of Ferrow on Saturday, police said.", 0, 2, 1)]
    public void A_report_of_few_words_that_another_begins_with_is_its_copy(
        string brief, int longAt, int at, int outlets)
    {
        var story = Reports.Build(
            Reports.Report("a", "Mask stolen in Ferrow", brief, Reports.Morning.AddHours(at), "Alpha Post"),
            Reports.Report("b", "Mask stolen in Ferrow",
                "Thieves stole a mask from the museum of Ferrow on Saturday, police said. It is worth nine million "
                    + "pounds and was shown without glass in the hall of the Roman finds, its director told a "
                    + "reporter. Two guards had been at the entrance all night and heard nothing at all.",
                Reports.Morning.AddHours(longAt), "Beta News"));

        Assert.Equal(outlets, story.Outlets.Count);
        Assert.Contains(story.Figures, line => line.Values.Any(value => value.Value == 9_000_000));
    }

    [Theory]
    [InlineData("This is a developing story. Check back for updates.", "Magnitude 7.1 earthquake hits Manila", 2)]
    [InlineData("Follow our live coverage.", "Live: Magnitude 7.1 earthquake hits Manila", 2)]
    [InlineData("Wir berichten in Kürze ausführlich darüber.", "Erdbeben der Stärke 7,1 erschüttert Manila", 2)]
    [InlineData("Más información en unos minutos.", "Un terremoto de magnitud 7,1 sacude Manila", 2)]
    [InlineData("Подробности в ближайшее время на нашем сайте.", "В Маниле произошло землетрясение", 2)]
    [InlineData("詳しい情報が入り次第お伝えします。", "マニラでM7.1の地震", 2)]
    [InlineData("Check back for updates.", "Earthquake of magnitude 7.1 hits Manila | Beta News", 1)]
    [InlineData("The earthquake struck Manila at dawn. Check back for updates.", "Homes fall as the ground shakes", 1)]
    [InlineData("マニラで地震がありました。", "マニラでM7.1の地震", 1)]
    public void A_line_that_stands_below_any_news_makes_no_copy_of_a_report(string line, string title, int outlets)
    {
        var story = Reports.Build(
            Reports.Report("a", "Earthquake of magnitude 7.1 hits Manila", line, Reports.Morning, "Alpha Post"),
            Reports.Report("b", title, line, Reports.Morning.AddMinutes(1), "Beta News"));

        Assert.Equal(outlets, story.Outlets.Count);
    }

    [Fact]
    public void A_line_that_one_outlet_prints_twice_is_no_copy()
    {
        const string Text = "Ash fell on Lindow on Saturday, the observatory said.";
        var story = Reports.Build(
            Reports.Report("a", "Ash falls on Lindow", Text, Reports.Morning),
            Reports.Report("b", "Ash falls on Lindow", Text, Reports.Morning.AddHours(1)));

        Assert.Equal([null, null], story.Articles.Select(article => article.CopyOf));
    }

    [Fact]
    public void Copies_of_each_other_do_not_hold_the_count_for_ever()
    {
        var one = Reports.Ferry()[0] with { CopyOf = "ferry-2" };
        var other = Reports.Ferry()[1] with { CopyOf = "ferry-1" };

        Assert.Equal(["Baltic Wire", "Ostby Post"], Reports.Build(one, other).Outlets);
    }

    [Fact]
    public void The_headline_is_the_one_that_says_what_the_others_say()
    {
        var ferry = Reports.Ferry();
        var odd =
            Reports.Report("odd", "Five things to know this lunchtime", ferry[1].Text, Reports.Morning.AddHours(-1));

        Assert.Contains(Reports.Build([odd, .. ferry]).Headline, ferry.Select(article => article.Title));
    }

    [Fact]
    public void A_headline_with_a_count_that_has_risen_gives_way_to_one_that_holds()
    {
        var early = Reports.Report(
            "a",
            "Three dead in fire at Velmar warehouse",
            "Three people were killed in a fire at a warehouse in Velmar, the fire service said.",
            Reports.Morning);
        var copy = Reports.Report(
            "b",
            "Velmar warehouse fire: three dead",
            "Three people were killed in a fire at a warehouse in Velmar, police said.",
            Reports.Morning.AddMinutes(10),
            "Other Times");
        var late = Reports.Report(
            "c",
            "Blaze toll climbs to seven as stairwell searched",
            "Seven people were killed in the warehouse fire in Velmar, the fire service said.",
            Reports.Morning.AddHours(5),
            "Third Times");

        Assert.Equal(early.Title, Reports.Build(early, copy).Headline);
        Assert.Equal(late.Title, Reports.Build(early, copy, late).Headline);
    }

    [Fact]
    public void A_headline_of_somebody_in_hospital_gives_way_once_he_has_died()
    {
        const string Text = "A man was shot outside a bar in Ostby on Monday night, police said.";
        var early = Reports.Report("a", "Man in critical condition after Ostby bar shooting", Text, Reports.Morning);
        var late = Reports.Report(
            "b", "Man shot at Ostby bar dies", $"{Text} He died on Tuesday.", Reports.Morning.AddHours(9), "Gazette");

        Assert.Equal(late.Title, Reports.Build(early, late).Headline);
    }

    [Fact]
    public void A_headline_of_an_earlier_stage_gives_way_to_a_verdict_of_the_same_day()
    {
        var opens = Reports.Report("a", "Trial begins for suspect in Ostby bakery shooting",
            "The trial of Mira Holm over a shooting in a bakery of Ostby that killed two women began on Monday.",
            Reports.Morning);
        var heard = Reports.Report("b", "Trial of suspect in Ostby bakery shooting begins",
            "Two women died when Mira Holm opened fire in a bakery of Ostby, a court heard as her trial began.",
            Reports.Morning);
        var verdict = Reports.Report("c", "Woman convicted of double murder in bakery rampage",
            "A judge found Mira Holm, a former worker of a bakery of Ostby, guilty of murder of two women.",
            Reports.Morning, "Gazette");

        Assert.Equal(verdict.Title, Reports.Build(opens, heard, verdict).Headline);
    }

    [Fact]
    public void A_headline_of_a_wound_gives_way_to_a_later_report_that_opens_with_the_charge()
    {
        var wound = Reports.Report("a", "Shooting victim walks into Ostby hospital",
            "A man who was shot walked into the hospital of Ostby, he said.", Reports.Morning);
        var charge = Reports.Report("b", "Ostby man shoots himself and lies to police",
            "A man of Ostby who said that he was shot has been charged with making a false report.",
            Reports.Morning.AddHours(9), "Gazette");

        Assert.Equal(charge.Title, Reports.Build(wound, charge).Headline);
    }

    [Theory]
    [InlineData("Two hurt in Ostby bakery shooting", "Ostby police look for help",
        "Ostby police ask for help. Mira Holm has been charged with the shooting in a bakery of Ostby.")]
    [InlineData("Two hurt in Ostby bakery shooting", "Ostby police identify shooting suspect",
        "Ostby police name a suspect in the shooting in a bakery of Ostby that hurt two.")]
    [InlineData("Police investigate after man found dying in Ostby bakery", "Coroner identifies victim",
        "The man who was found dying in a bakery of Ostby was Jan Telm, the coroner said.")]
    public void A_headline_of_the_first_day_gives_way_to_what_the_second_brought(
        string early, string title, string text)
    {
        var first = Reports.Report("a", early, $"{early}, police said, after shots in a bakery.", Reports.Morning);
        var later = Reports.Report("b", title, text, Reports.Morning.AddHours(26), "Gazette");

        Assert.Equal(title, Reports.Build(first, later).Headline);
    }

    [Fact]
    public void A_headline_of_a_reaction_gives_way_to_one_of_the_event()
    {
        const string Text = "Two teenagers were killed in a shooting outside a nightclub of Ostby on Monday.";
        var reaction = Reports.Report("a", "Ostby nightclub issues statement on fatal shooting",
            $"{Text} The club said it was sad.", Reports.Morning);
        var victim = Reports.Report("c", "Ostby nightclub shooting: victim 'did not want to die'",
            $"{Text} A mother spoke.", Reports.Morning);
        var later = Reports.Report("b", "Suspects sought in Belia club attack that left two teens dead",
            $"{Text} Police look for two men.", Reports.Morning.AddHours(24), "Gazette");

        Assert.Equal(later.Title, Reports.Build(reaction, victim, later).Headline);
    }

    [Fact]
    public void A_question_that_opens_a_report_is_made_no_headline()
    {
        var asks = Reports.Report("a", "", "Have you seen the lights over Ostby this week! They are drones.");
        var tells = Reports.Report("b", "", "The navy flew drones over Ostby for three nights, it said on Monday.");

        Assert.Equal("The navy flew drones over Ostby for three nights", Reports.Build(asks, tells).Headline);
    }

    [Theory]
    [InlineData("Lindholm ferry aground: what we know so far")]
    [InlineData("Live: ferry runs aground off Lindholm with passengers aboard")]
    [InlineData("Why did the Lindholm ferry run aground with 340 aboard?")]
    [InlineData("Why the Lindholm ferry ran aground with 340 aboard")]
    [InlineData("After the reef off Lindholm: are passenger ferries still safe enough?")]
    [InlineData("'We had to run for our lives'")]
    public void A_headline_that_only_announces_gives_way_to_one_that_tells(string title)
    {
        var ferry = Reports.Ferry();

        Assert.Equal(ferry[1].Title, Reports.Build(ferry[0] with { Title = title }, ferry[1]).Headline);
        Assert.Equal(
            "A passenger ferry ran aground on a reef off the island of Lindholm early on Monday with 340 people aboard",
            Reports.Build(ferry[0] with { Title = title }).Headline);
    }

    [Fact]
    public void A_headline_with_a_count_that_later_reports_take_back_gives_way()
    {
        Article Told(string id, string title, string count, int hour) => Reports.Report(
            id, title, $"{count} people died when the ferry Sturmvogel sank off Lindholm, said the coastguard.",
            Reports.Morning.AddHours(hour), $"Paper {id}");

        var story = Reports.Build(
            Told("north", "Three dead as ferry Sturmvogel sinks off Lindholm", "Three", 0),
            Told("south", "Ferry Sturmvogel sinks off Lindholm, three dead", "Three", 1),
            Told("east", "Two dead in sinking of ferry Sturmvogel", "Two", 5),
            Told("west", "Two people died on the Sturmvogel", "Two", 6));

        Assert.StartsWith("Two ", story.Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void The_toll_of_one_place_takes_nothing_back_of_the_whole()
    {
        var whole = Reports.Report(
            "a", "Earthquake kills 120 people in Velmar",
            "An earthquake killed 120 people in Velmar, the governor said on Monday. Rescuers searched houses.",
            Reports.Morning);
        Article Part(string id, string title, string speaker) => Reports.Report(
            id, title, $"Three people were killed in a school in the earthquake in Velmar, the {speaker} said on "
            + "Tuesday.", Reports.Morning.AddDays(1), $"Paper {id}");

        Assert.Equal(whole.Title, Reports.Build(
            whole, Part("b", "Three bodies found in Velmar school after earthquake", "police"),
            Part("c", "Velmar earthquake: three killed in school", "mayor")).Headline);
    }

    [Fact]
    public void A_headline_with_a_part_of_those_killed_gives_way_to_the_whole()
    {
        var whole = Reports.Report(
            "a", "Twelve killed in bus crash near Olm",
            "A bus plunged into a ravine near the town of Olm on Monday. Twelve people were killed, among them three "
            + "children, the highway police said. The driver survived.", Reports.Morning);
        var part = Reports.Report(
            "b", "Three children killed as bus plunges into ravine near Olm",
            "Three children were killed when a bus plunged into a ravine near Olm on Monday, the hospital said.",
            Reports.Morning.AddMinutes(30), "Beta News");

        Assert.Equal(whole.Title, Reports.Build(whole, part).Headline);
        Assert.Equal(part.Title, Reports.Build(part).Headline);
    }

    [Theory]
    [InlineData("'We had to run for our lives'")]
    [InlineData("“They will not reopen it”")]
    [InlineData("The Lindholm ferry: 7 things to know")]
    [InlineData("Five photos of the ferry on the reef")]
    [InlineData("Photos: ferry aground off the island of Lindholm")]
    [InlineData("First pictures of the ferry on the reef off Lindholm")]
    [InlineData("Is the Katt reef a danger to ships？")]
    [InlineData("Correction: Lindholm ferry story")]
    [InlineData("Police log: ferry off the island of Lindholm")]
    [InlineData("Afternoon update – the ferry on the reef")]
    [InlineData("Baltic Wire")]
    public void Where_no_title_tells_the_lead_does(string title)
    {
        var ferry = Reports.Ferry();
        var poor = ferry[..2].Select(article => article with { Title = title, Outlet = "Baltic Wire" });

        Assert.Equal(
            "A passenger ferry ran aground on a reef off the island of Lindholm early on Monday with 340 people aboard",
            Reports.Build([.. poor]).Headline);
    }

    [Theory]
    [InlineData("奥斯特雷尔港起火3人受伤")]
    [InlineData("フェリーがリンドホルム沖で座礁")]
    [InlineData("Ferry aground")]
    [InlineData("Opinion: the Katt reef must be marked")]
    [InlineData("Live-aboard ferry runs aground on a reef off the island of Lindholm")]
    [InlineData("Ferry of five stories runs aground on a reef off the island of Lindholm")]
    public void A_single_reports_headline_is_its_title(string title) =>
        Assert.Equal(title, Reports.Build(Reports.Ferry()[0] with { Title = title }).Headline);

    [Fact]
    public void The_headline_made_from_reports_without_titles_has_the_count_of_now()
    {
        var first = Reports.Report(
            "first", "", "A ferry capsized off Kestrel Bay on Monday morning, killing three people.", Reports.Morning);
        var later = Reports.Report(
            "later", "", "Nine people had died when a ferry capsized off Kestrel Bay.", Reports.Morning.AddHours(3));

        Assert.StartsWith("Nine people", Reports.Build(first, later).Headline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_vague_toll_gives_way_to_a_counted_one()
    {
        var early = Reports.Report("a", "Gunman kills dozens at fair in Velmar", "Dozens of people were killed when a gunman fired on a fair in Velmar.", Reports.Morning);
        var late = Reports.Report("b", "Velmar toll at 48", "At least 48 people were killed in the shooting at the fair in Velmar, the sheriff said.", Reports.Morning.AddHours(9), "Other Times");

        Assert.Equal(late.Title, Reports.Build(early, late).Headline);
    }

    [Theory]
    [InlineData("A lorry killed 36 people at a night market in Velmar on Saturday, the prefect said.", "A lorry killed 36 people at a night market in Velmar")]
    [InlineData("According to the port office, a lorry killed 36 people at the night market.", "A lorry killed 36 people at the night market")]
    [InlineData("A lorry killed 36 people at the night market of Velmar, said reports from Ostby, the capital.", "A lorry killed 36 people at the night market of Velmar")]
    [InlineData("Two men of the port were arrested on Monday over the theft of a lifeboat which had been given to the town of Velmar by the sailors of the old harbour.", "Two men of the port were arrested on Monday over the theft of a lifeboat")]
    [InlineData("A lorry killed 36 people at the night market of the old town, according to a report.", "A lorry killed 36 people at the night market of the old town")]
    [InlineData("Yesterday , the harbour master of Velmar closed the pier .", "The harbour master of Velmar closed the pier")]
    [InlineData("The Harbour Gazette reported on its site that the council of Velmar will close the pier.", "The council of Velmar will close the pier")]
    [InlineData("Now that the old pier is gone, the council of Velmar wants to build a new one of stone.", "The council of Velmar wants to build a new one of stone")]
    [InlineData("Ann Brask, the harbour master who led a hundred passengers of the Sturmvogel through fog and ice to the pier of Velmar, has died at 84.", "Ann Brask has died at 84")]
    [InlineData("The library of Oberfeld bought a printing press of 1890, see https://l.example/p?x=1", "The library of Oberfeld bought a printing press of 1890")]
    [InlineData("The library of Oberfeld bought a printing press of 1890 https://l.example/p", "The library of Oberfeld bought a printing press of 1890")]
    public void A_headline_made_of_a_lead_leaves_out_who_says_so_and_the_weekday(string lead, string headline) =>
        Assert.Equal(headline, MadeHeadline.Of(lead));

    [Fact]
    public void A_headline_is_not_cut_before_its_verb() => Assert.Contains(" will be held", MadeHeadline.Of(
        "Elections to the harbour board which are planned for May 15, 2026, will be held in all five parishes, a "
        + "message from the central commission for elections on the islands off Lindholm made known."), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://paper.example/an-address-that-is-all-an-entry-has")]
    [InlineData("🌊🦀🌊🦀🌊🦀")]
    public void A_report_that_is_an_address_or_has_no_letter_is_headed_by_what_it_has(string text) =>
        Assert.Equal(text, Reports.Build(Reports.Report("a", "", text, Reports.Morning)).Headline);

    [Theory]
    [InlineData("Ferry runs aground off Lindholm - Valley News, Weather & Sports")]
    [InlineData("Ferry runs aground off Lindholm - WBX9")]
    [InlineData("Ferry runs aground off Lindholm - WBXR Local 6: Your news, weather, and sports authority")]
    [InlineData("Ferry runs aground off Lindholm | KBXR 3 Ostby")]
    [InlineData("Ferry runs aground off Lindholm - KBXR NewsChannel 11 Ostby")]
    [InlineData("Ferry runs aground off Lindholm - CBS News 8 - Ostby News Station - KBXR Channel 8")]
    [InlineData("Ferry runs aground off Lindholm | valley.example")]
    [InlineData("Ferry runs aground off Lindholm - CBX News 8 - Ostby, LN News Station - KBXR Channel 3")]
    [InlineData("Ferry runs aground off Lindholm - BayTV.com South Ostby, Velmar, Reef Coast")]
    [InlineData("Ferry runs aground off Lindholm WITH VIDEO")]
    [InlineData("Breaking: ferry runs aground off Lindholm")]
    [InlineData("Blotter: Ferry runs aground off Lindholm")]
    [InlineData("Ostby News: Ferry runs aground off Lindholm")]
    public void What_a_site_calls_itself_behind_a_title_is_no_part_of_a_headline(string title) => Assert.Equal(
        "Ferry runs aground off Lindholm", Reports.Build(Reports.Ferry()[0] with { Title = title }).Headline);

    [Fact]
    public void A_label_goes_before_three_words() => Assert.Equal(
        "Ferry runs aground",
        Reports.Build(Reports.Ferry()[0] with { Title = "Ostby News: ferry runs aground" }).Headline);

    [Theory]
    [InlineData(
        "Man who steered ferry charged over grounding off Lindholm harbour Mond - WBXR Local 6",
        "Man who steered ferry charged over grounding off Lindholm harbour Monday")]
    [InlineData(
        "Man who steered ferry charged over grounding off Lindholm when coas - WBXR Local 6",
        "Man who steered ferry charged over grounding off Lindholm")]
    [InlineData(
        "Man who steered ferry charged over grounding off Lindholm, endangeri - WBXR Local 6",
        "Man who steered ferry charged over grounding off Lindholm")]
    [InlineData(
        "Man who steered ferry charged over grounding while 'showing...",
        "Man who steered ferry charged over grounding")]
    public void A_title_that_a_site_cut_ends_where_it_tells_something(string title, string headline) =>
        Assert.Equal(headline, Reports.Build(Reports.Report("a", title,
            "A man who steered a ferry was charged on Monday over its grounding. He was endangering people when "
            + "coastguards came.", Reports.Morning)).Headline);

    [Fact]
    public void A_headline_that_names_an_investigation_gives_way_to_what_was_done()
    {
        var names = Reports.Report("a", "Investigation into Grounding of Ferry off Lindholm Reef",
            "A captain ran a ferry onto the Lindholm reef on Monday.", Reports.Morning.AddHours(9));
        var tells = Reports.Report("b", "Captain runs ferry onto Lindholm reef",
            "A captain ran a ferry onto the Lindholm reef on Monday.", Reports.Morning, "Gazette");

        Assert.Equal(tells.Title, Reports.Build(names, tells).Headline);
    }

    [Fact]
    public void An_address_is_no_headline()
    {
        var ferry = Reports.Ferry();

        Assert.Equal(
            ferry[1].Title,
            Reports.Build(
                ferry[0] with { Title = "https://news.example/2026/ferry aground at the reef" }, ferry[1]).Headline);
    }

    [Fact]
    public void Without_any_headline_one_is_made_from_the_lead()
    {
        var untitled = Reports.Ferry()[0] with { Title = null };

        Assert.Equal(
            "A passenger ferry ran aground on a reef off the island of Lindholm early on Monday with 340 people aboard", Reports.Build(untitled).Headline);
    }

    [Fact]
    public void Articles_come_in_order_of_time_and_the_undated_last()
    {
        var ferry = Reports.Ferry();
        var undated = ferry[0] with { Id = "undated", Published = null };

        Assert.Equal(
            ["ferry-1", "ferry-3", "undated"],
            Reports.Build(undated, ferry[2], ferry[0]).Articles.Select(article => article.Id));
    }

    [Theory]
    [InlineData(1, StoryPhase.New)]
    [InlineData(8, StoryPhase.Developing)]
    [InlineData(20, StoryPhase.Steady)]
    [InlineData(80, StoryPhase.Over)]
    public void A_story_ages(int hours, StoryPhase phase)
    {
        var articles = hours < 5 ? Reports.Ferry()[..2] : Reports.Ferry();

        Assert.Equal(
            phase, new StoryBuilder(new FigureCache()).Build("s1", articles, Reports.Morning.AddHours(hours)).Phase);
    }

    [Fact]
    public void More_outlets_matter_more_and_age_less()
    {
        Article[] ferry = [.. Reports.Ferry().Select(report => report with { SourceName = report.Outlet! })]; // named
        var now = Reports.Morning.AddHours(6);
        var builder = new StoryBuilder(new FigureCache());

        var alone = builder.Build("s1", [ferry[2]], now).Importance;
        var byOne = builder.Build("s1", [.. ferry.Select(one => one with { Outlet = "One Paper" })], now);
        Assert.True(builder.Build("s1", ferry, now).Importance > byOne.Importance + 0.5);
        Assert.True(byOne.Importance > alone);
        Assert.True(builder.Build("s1", [ferry[2]], now.AddDays(1)).Importance < alone);
        Assert.Equal(
            alone,
            builder.Build("s1", [ferry[2], ferry[2] with { Id = "copy", CopyOf = "ferry-3" }], now).Importance,
            0.2);
    }

    [Fact]
    public void Eighteen_hours_halve_a_story()
    {
        var one = Reports.Ferry()[2];
        var hour = one.Published!.Value.Instant.AddHours(1); // not null: the report bears its time

        double At(DateTimeOffset now) => new StoryBuilder(new FigureCache()).Build("s1", [one], now).Importance;

        Assert.Equal(At(hour) / 2, At(hour.AddHours(18)), precision: 6);
    }

    [Fact]
    public void A_figure_that_moved_or_is_disputed_raises_its_story()
    {
        var (ferry, now) = (Reports.Ferry(), Reports.Morning.AddHours(6));

        double With(FigureRelation relation) =>
            StoryTimes.Importance(ferry, [A.FigureLine("killed", relation, 3, 9)], now);

        Assert.True(With(FigureRelation.Update) > With(FigureRelation.Same));
        Assert.Equal(With(FigureRelation.Update), With(FigureRelation.Disagreement));
    }

    [Fact]
    public void What_nobody_dates_is_as_old_as_it_says_itself()
    {
        const string Text = "The toddler who was hit by a stray bullet in Velmar is treated in the hospital of Ostby.";
        var late = Reports.Report("a", "Velmar toddler dies", $"5 May 2026\n\n{Text}") with
        {
            FirstSeen = Reports.Morning.AddDays(9),
        };
        var early = late with { Id = "b", Title = "Velmar toddler hit by bullet", Text = $"2 May 2026\n\n{Text}" };
        var ahead = late with { Id = "c", Text = $"2 May 2027\n\n{Text}" };

        Assert.Equal(
            ["2026-05-02", "2026-05-05", null],
            Reports.Build(late, early, ahead).Articles.Select(article => article.Published?.ToString()));
    }

    [Fact]
    public void What_an_outlet_takes_back_is_no_figure_of_the_story()
    {
        var first = Reports.Report(
            "a",
            "Twelve killed in gas blast in Orlec",
            "Twelve people were killed in a gas explosion in a house in Orlec, the fire brigade said.",
            Reports.Morning);
        var note = Reports.Report(
            "b",
            "Correction: gas blast in Orlec",
            "Correction: Two people, not twelve, were killed in the gas explosion in a house in Orlec.",
            Reports.Morning.AddHours(3));

        var line = Assert.Single(Reports.Build(first, note).Figures);
        Assert.Equal(2, Assert.Single(line.Values).Value);
        Assert.Equal(2, Reports.Build(first with { Outlet = "Other Times" }, note).Figures.Count);
    }
    [Fact]
    public void A_correction_takes_back_no_number_of_another_source_that_names_no_outlet_either()
    {
        var other = Reports.Report("alpha", "Ferry sinks off Marenia, killing 20",
            "A ferry sank off the coast of Marenia on Friday, killing 20 people.", Reports.Morning) with
        {
            Outlet = null,
            SourceName = "Alpha",
        };
        var corrected = Reports.Report("beta", "Ferry sinks off Marenia, killing 12",
            "A ferry sank off the coast of Marenia on Friday, killing 12 people.\n\n"
                + "Correction: An earlier version of this report said that 20 people were killed.",
            Reports.Morning.AddHours(2)) with
        {
            Outlet = null,
            SourceName = "Beta",
        };

        Assert.Contains(
            Reports.Build(other, corrected).Figures.SelectMany(line => line.Values),
            figure => figure.ArticleId == "alpha" && figure.Value == 20);
        Assert.DoesNotContain(
            Reports.Build(other, corrected with { SourceName = "Alpha" }).Figures.SelectMany(line => line.Values),
            figure => figure.ArticleId == "alpha" && figure.Value == 20);
    }

}
