using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;
using BriefingBot.Text.Figures;
using Microsoft.Extensions.Options;
using Moq;

namespace BriefingBot.Tests.Briefings.Editions;

public sealed class BriefingComposerTests
{
    /// <summary>Eight sentences of which none repeats another.</summary>
    private const string Text =
        "A ferry with 340 people aboard ran aground off Lindholm early on Monday, the coastguard said."
        + "\n\nLifeboats took the passengers to the harbour of Ostby within three hours."
        + "\n\nThe captain told investigators that thick fog had hidden the lighthouse of Katt reef."
        + "\n\n14 divers are to examine the hull for cracks before the ship is towed away."
        + "\n\nThe shipping line Sturm cancelled every crossing of the strait until Thursday."
        + "\n\nFishermen fear that leaking fuel could reach the oyster beds of the northern bay."
        + "\n\nParliament will discuss new rules for navigation in the archipelago next week."
        + "\n\nA similar accident in the same waters led to the building of the lighthouse in 1987.";

    private const string Steps =
        "Prosecutors searched the villa of the tycoon Karl Brandt in Velmar."
        + "\n\nDivers of the navy discovered three cracks below the engine room."
        + "\n\nThe mayor of Lindholm, Jonas Ek, resigned because of the inquiry."
        + "\n\nPolice arrested the engineer Anna Holm at the station of Ostby."
        + "\n\nInvestigators seized the logbook of the pilot Erik Dahl.";

    private static readonly Subscriber Reader = A.Reader();

    [Theory]
    [InlineData(BriefingLength.Short, 10, 5)]
    [InlineData(BriefingLength.Normal, 10, 10)]
    [InlineData(BriefingLength.Long, 10, 20)]
    [InlineData(BriefingLength.Short, 7, 4)] // half, rounded up
    [InlineData(BriefingLength.Short, 1, 1)]
    public async Task The_length_decides_how_many_stories_there_are(BriefingLength length, int configured, int stories)
    {
        var reader = Reader with { Length = length };

        var briefing = await ComposeAsync(reader, Numbered(30), options: new() { Stories = configured });

        Assert.Equal(Enumerable.Range(1, stories), briefing.Stories.Select(story => story.Number));
        Assert.Equal(
            Enumerable.Range(1, stories).Select(i => $"s{i:00}"), briefing.Stories.Select(story => story.Story.Id));
    }

    [Theory]
    [InlineData(BriefingLength.Short, 3, 2)]
    [InlineData(BriefingLength.Normal, 3, 3)]
    [InlineData(BriefingLength.Long, 3, 5)]
    [InlineData(BriefingLength.Short, 1, 1)]
    public async Task The_length_decides_how_much_is_said_of_a_story(BriefingLength length, int configured, int said)
    {
        var story = A.Story().WithArticles(An.Article().WithText(Text)).ToStory();

        var reader = Reader with { Length = length };

        var briefing = await ComposeAsync(reader, [story], options: new() { Sentences = configured });

        Assert.Equal(said, Assert.Single(briefing.Stories).Summary.Sentences.Count);
    }

    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    [InlineData(12, 2)]
    public async Task Stories_that_found_no_room_are_counted(int stories, int waiting)
    {
        var briefing = await ComposeAsync(Reader, Numbered(stories));

        Assert.Equal(10, briefing.Stories.Count);
        Assert.Equal(waiting, briefing.Waiting);
    }

    [Fact]
    public async Task What_says_the_same_under_the_same_headline_is_told_in_no_later_edition_either()
    {
        Story[] stories = [.. new[] { "s1", "s2" }.Select(id => A.Story().WithId(id).WithArticles(
            An.Article().WithTitle("Ferry runs aground").WithText(Text)).ToStory() with
        {
            Headline = "Ferry runs aground",
        })];

        var first = await ComposeAsync(Reader, stories);
        var second = await ComposeAsync(Reader, stories, Told(Assert.Single(first.Stories).Story));

        Assert.Empty(second.Stories);
        Assert.Equal((0, 0), (first.Waiting, second.Waiting));
    }

    [Fact]
    public async Task Figure_lines_are_shown_from_the_most_contested_to_the_plainest_and_history_not_at_all()
    {
        var story = A.Story().WithFigures(
            A.FigureLine("killed", FigureRelation.Single, 1),
            A.FigureLine("injured", FigureRelation.Same, 2, 2),
            A.FigureLine("displaced", FigureRelation.Single, 30_000) with { IsHistory = true, IsShown = false },
            A.FigureLine("arrested", FigureRelation.Update, 3, 4),
            A.FigureLine("missing", FigureRelation.Disagreement, 5, 6) is var missing
                ? missing with
                {
                    Values =
                    [
                        missing.Values[0] with { Says = "the coast guard" },
                        missing.Values[1] with { Says = "the shipping line", ArticleId = "2" },
                    ],
                }
                : missing).ToStory();

        var shown = Assert.Single((await ComposeAsync(Reader, [story])).Stories).Figures;

        Assert.Equal(["missing", "arrested", "injured"], shown.Select(line => line.Counts));
    }

    [Theory]
    [InlineData(0, "The ferry ran aground off Lindholm yesterday in fog.")]
    [InlineData(1, "The ferry ran aground off Lindholm yesterday (3 May) in fog.")]
    [InlineData(1, "The ferry ran aground off Lindholm yesterday, May 3, in fog.")]
    [InlineData(1, "“We looked for the ferry yesterday,” the coastguard of Lindholm said of the search.")]
    [InlineData(400, "The ferry ran aground off Lindholm tonight (4 May 2026) in fog.")]
    [InlineData(6, "The ferry ran aground off Lindholm on Friday in fog.")]
    [InlineData(9, "The ferry ran aground off Lindholm on Friday (1 May) in fog.")]
    [InlineData(9, "The ferry ran aground off Lindholm on Friday, May 1, in fog.")]
    [InlineData(9, "The ferry ran aground off Lindholm on Tuesday in fog.")]
    [InlineData(9, "The ferry left on Friday evening (1 May) for Lindholm and ran aground late on Friday in fog.")]
    [InlineData(9, "The captain who was hit in a drive-by attack Friday evening (1 May) has died in Lindholm.")]
    [InlineData(9, "The captain who was hit by a boat hook Friday (1 May) has died in Lindholm.")]
    [InlineData(9, "The ferry of Lindholm has to be off the reef by late Friday.")]
    [InlineData(9, "The coastguard of Lindholm prepares for Friday's race of sailing ships.")]
    public async Task A_day_counted_from_the_report_has_its_date_once_it_is_another_for_the_reader(
        int days, string expected)
    {
        var text = Regex.Replace(expected, @" \(.*\)", "");
        var story = A.Story().WithArticles(An.Article().WithText(text)).ToStory();

        var briefing = await new BriefingComposer(new ExtractiveSummarizer(), Options.Create(new BriefingOptions()))
            .ComposeAsync(
                Reader,
                StoryPool.Of([story]),
                new Dictionary<string, ToldStory>(StringComparer.Ordinal),
                A.Morning.AddDays(days),
                "",
                CancellationToken.None);

        var sentence = Assert.Single(Assert.Single(briefing.Stories).Summary.Sentences);
        Assert.Equal(expected, sentence.Text);
        Assert.Equal(text, sentence.Evidence);
    }

    [Theory]
    [InlineData("de", "2026-05-03T11:00:00Z", "Der Brand hat am frühen Morgen eine Lagerhalle in Kiel zerstört.")]
    [InlineData("de", "2026-05-03T11:00:00Z", "Der Stadtrat von Kiel stimmt morgen (4. Mai) über das neue Stadion ab.")]
    [InlineData("de", "2026-05-03T11:00:00Z", "Ein Feuer hat gestern Abend (2. Mai) eine Lagerhalle in Kiel zerstört.")]
    [InlineData("de", "2026-05-03T22:30:00Z", "Ein Feuer hat heute eine große Lagerhalle in der Stadt Kiel zerstört.")]
    [InlineData("de", "2026-05-04T00:30:00+02:00", "Ein Feuer hat heute eine große Lagerhalle in der Stadt Kiel zerstört.")]
    [InlineData("es", "2026-05-03T15:00:00Z", "El incendio destruyó esta mañana (3 de mayo) un almacén del puerto de Vigo.")]
    [InlineData("es", "2026-05-03T15:00:00Z", "El incendio destruyó ayer (2 de mayo) un almacén del puerto de Vigo.")]
    [InlineData("nl", "2026-05-03T11:00:00Z", "De brand heeft in de vroege morgen een loods in de stad Gent verwoest.")]
    [InlineData("pt", "2026-05-03T11:00:00Z", "O conselho da cidade vota depois de amanhã sobre o novo estádio.")]
    [InlineData("it", "2026-05-03T11:00:00Z", "L’incendio ha distrutto l’altro ieri un magazzino nella città di Genova.")]
    [InlineData("fr", "2026-05-03T11:00:00Z", "Selon Aujourd’hui en France, le feu a détruit un entrepôt de la ville.")]
    [InlineData("fr", "2026-05-03T11:00:00Z", "Le feu a détruit hier soir (2 mai) un entrepôt du port de la ville.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The fire destroyed a warehouse in Dayton the day before yesterday.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The council of Dayton resigned, USA Today reported from the town hall.")]
    [InlineData("en", "2026-05-03T01:30:00Z", "The council of Dayton will vote on the new stadium tonight.")]
    [InlineData("en", "2026-05-02T21:30:00-04:00", "The council of Dayton will vote on the new stadium tonight (2 May).")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The council’s head said ‘we looked for the ferry yesterday’ in Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The council’s head said ‘we’ll look’ in Dayton yesterday (2 May).")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The ferry ran aground off Dayton last night (2 May) in fog.")]
    [InlineData("en", "2026-05-03", "The council of Dayton voted on the new stadium yesterday (2 May).")]
    [InlineData("en", "2026-05-03T11:00:00Z", "Five people were killed yesterday (2 May) after a coach overturned in Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The storm reached the town of Dayton today (3 May) before dawn and tore roofs off.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The driver of the coach was arrested in Dayton after dawn yesterday (2 May).")]
    [InlineData("pt", "2026-05-03T11:00:00Z", "A ponte da cidade reabriu ontem (2 de maio) depois de dois anos de obras.")]
    [InlineData("de", "2026-05-03T11:00:00Z", "Das Feuer brach gestern (2. Mai) nach einem Unfall im Hafen von Kiel aus.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The singer collapsed on the last night of his tour in the town of Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The actor fell on the band's last night in the new theatre of Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "Ferry crews called for help on their last night off the coast of Dayton.")]
    [InlineData("de", "2026-05-03T11:00:00Z", "Der heute 64-jährige Schauspieler trat im großen Theater der Stadt Kiel auf.")]
    [InlineData("de", "2026-05-03T11:00:00Z", "Die heute 64 Jahre alte Schauspielerin trat im Theater der Stadt Kiel auf.")]
    [InlineData("de", "2026-05-03T11:00:00Z", "Die Anklage hat heute (3. Mai) 12 Jahre Haft für den Bürgermeister gefordert.")]
    [InlineData("es", "2026-05-03T11:00:00Z", "La actriz, hoy de 64 años, vuelve al gran teatro de la ciudad de Vigo.")]
    [InlineData("es", "2026-05-03T11:00:00Z", "El incendio destruyó antes de ayer un almacén del puerto de Vigo.")]
    [InlineData("fr", "2026-05-03T11:00:00Z", "Le maire de la ville, aujourd'hui âgé de 71 ans, a démissionné de son poste.")]
    [InlineData("es", "2026-05-03T11:00:00Z", "El puerto de Vigo, que hoy en día da trabajo a mil personas, será cerrado.")]
    [InlineData("pt", "2026-05-03T11:00:00Z", "A ponte da cidade, que recebe hoje em dia nove mil carros, será fechada.")]
    [InlineData("nl", "2026-05-03T11:00:00Z", "De brug bij Gent, die vandaag de dag te smal is, wordt door de stad gesloten.")]
    [InlineData("pl", "2026-05-03T11:00:00Z", "Fabryka mebli w mieście Gdynia była do dziś największym pracodawcą w okolicy.")]
    [InlineData("it", "2026-05-03T11:00:00Z", "La frana ha bloccato la strada della città nella notte dell’altro ieri.")]
    [InlineData("id", "2026-05-03T11:00:00Z", "Kebakaran besar terjadi kemarin lusa di pasar kota Medan, kata polisi.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "Today Show host Ann Reed announced that she is leaving the town of Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "Today (3 May) Mayor Ann Reed announced that she is leaving the town of Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "'I was there yesterday,' said the actor, whose film opens in the town of Dayton.")]
    [InlineData("en", "2026-05-03T11:00:00Z", "The Lees' house in Dayton was sold yesterday (2 May) by the owners' bank.")]
    [InlineData("hu", "2026-01-01T11:00:00Z", "A tűz tegnap (2025. december 31.) elpusztított egy raktárt a városban.")]
    [InlineData("ar", "2026-05-03T11:00:00Z", "دمر الحريق مستودعا في اليوم التالي في ميناء المدينة")]
    public async Task A_day_that_may_be_another_gets_no_date(string language, string published, string expected)
    {
        var text = Regex.Replace(expected, @" \(.*\)", "");
        var report = An.Article().WithText(text).WithLanguage(language);
        report = published.Contains('T', StringComparison.Ordinal)
            ? report.WithTime(DateTimeOffset.Parse(published, CultureInfo.InvariantCulture))
            : report.WithDate(DateOnly.Parse(published, CultureInfo.InvariantCulture));
        var story = A.Story().WithArticles(report).ToStory();

        var briefing = await new BriefingComposer(new ExtractiveSummarizer(), Options.Create(new BriefingOptions()))
            .ComposeAsync(
                Reader,
                StoryPool.Of([story]),
                new Dictionary<string, ToldStory>(StringComparer.Ordinal),
                A.Morning.ToOffset(TimeSpan.FromHours(2)),
                "",
                CancellationToken.None);

        Assert.Equal(expected, Assert.Single(Assert.Single(briefing.Stories).Summary.Sentences).Text);
    }

    [Fact]
    public async Task The_days_of_a_translated_sentence_are_those_of_its_readers_language()
    {
        var translator = new Mock<ISummarizer>();
        translator.Setup(summarizer =>
                summarizer.SummarizeAsync(It.IsAny<Story>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .Returns((Story story, int count, CancellationToken _) =>
                Task.FromResult(ExtractiveSummarizer.Summarize(story, count, CancellationToken.None)));
        translator.Setup(summarizer => summarizer.TranslateAsync(
                It.IsAny<IReadOnlyList<string>>(), "de", "en", It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(["Fire in Kiel", "A fire destroyed a warehouse in Kiel yesterday."]);
        var story = A.Story().WithArticles(An.Article().WithLanguage("de").WithTime(A.Morning)
            .WithText("Ein Feuer hat gestern eine große Lagerhalle in der Stadt Kiel zerstört.")).ToStory();

        var briefing = await new BriefingComposer(translator.Object, Options.Create(new BriefingOptions()))
            .ComposeAsync(
                Reader,
                StoryPool.Of([story]),
                new Dictionary<string, ToldStory>(StringComparer.Ordinal),
                A.Morning.AddDays(1),
                "",
                CancellationToken.None);

        Assert.Equal(
            "A fire destroyed a warehouse in Kiel yesterday (3 May).",
            Assert.Single(Assert.Single(briefing.Stories).Summary.Sentences).Text);
    }

    [Fact]
    public async Task The_figure_lines_that_the_story_marks_are_shown_in_its_own_order()
    {
        var all = Enumerable.Range(1, 6)
            .Select(i => A.FigureLine($"thing {i}", FigureRelation.Single, i) with { IsShown = i % 2 == 0 })
            .ToList();

        var told = Assert.Single((await ComposeAsync(Reader, [A.Story().WithFigures(all).ToStory()])).Stories);

        Assert.Equal(["thing 2", "thing 4", "thing 6"], told.Figures.Select(line => line.Counts));
    }

    [Fact]
    public async Task A_story_told_for_the_first_time_has_nothing_marked_as_new()
    {
        var story = A.Story().WithArticles(An.Article().WithText(Text)).ToStory();

        var told = Assert.Single((await ComposeAsync(Reader, [story])).Stories);

        Assert.Empty(told.New);
        Assert.False(told.IsUpdate);
        Assert.All(told.Summary.Sentences, sentence => Assert.Contains(sentence.Text, Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_told_story_is_told_again_by_what_is_new_of_it_those_of_figures_first()
    {
        const string Fact = "Prosecutors from Velmar searched the villa of the tycoon Karl Brandt on Tuesday.";
        const string Count = "Twelve passengers were injured, hospital director Anna Holm said.";
        var report = An.Article().WithId("1").WithText(Text);
        var before = A.Story().WithArticles(report).ToStory();
        var after = A.Story().WithArticles(
            report,
            An.Article().WithId("2").WithOutlet("Gazette").WithTime(A.Morning).WithText($"{Fact}\n\n{Count}"))
            .ToStory();

        var told = Assert.Single((await ComposeAsync(Reader, [after], Told(before))).Stories);

        Assert.True(told.IsUpdate);
        Assert.Equal([Count, Fact], told.New.Select(sentence => sentence.Text));
        Assert.All(told.New, sentence => Assert.Equal(["2"], sentence.ArticleIds));
        Assert.True(told.Told.Knows(after.Articles[1]));
        Assert.Contains(Fact, told.Told.Sentences);
    }

    [Theory]
    [InlineData("en", "Prosecutors arrested the captain Karl Holm yesterday (3 May) at his house in Lund.")]
    [InlineData("de", "Der Kapitän der Fähre wurde gestern (3. Mai) zu Hause in Lund verhaftet.")]
    [InlineData("fr", "Le capitaine du ferry a été arrêté hier (3 mai) à son domicile de Lund.")]
    public async Task What_is_new_is_told_once_and_has_its_dates(string language, string expected)
    {
        var fresh = Regex.Replace(expected, @" \(.*\)", "");
        var report = An.Article().WithId("1").WithText("Lund.").WithLanguage(language)
            .WithTime(A.Morning.AddDays(-3));
        var before = A.Story().WithArticles(report).ToStory();
        var after = A.Story().WithArticles(
            report,
            An.Article().WithId("2").WithOutlet("Gazette").WithText(fresh).WithLanguage(language)
                .WithTime(A.Morning)).ToStory();
        var (composer, local, none) = (Composer(new()), A.Morning.AddDays(1), CancellationToken.None);
        var reader = Reader with { Language = language };

        var edition = await composer.ComposeAsync(reader, StoryPool.Of([after]), Told(before), local, "", none);
        var edited = await composer.UpdateAsync(reader, 1, after, ToldStory.Of(before, []), local, none);

        foreach (var told in new[] { Assert.Single(edition.Stories), edited! })
        {
            Assert.Equal(expected, Assert.Single(told.New).Text);
            Assert.Contains(expected, told.Summary.Sentences.Select(sentence => sentence.Text));
        }
    }

    [Fact]
    public async Task No_more_than_four_sentences_are_marked_as_new()
    {
        var before = A.Story("Ferry aground").ToStory();
        var after = A.Story().WithArticles(
            An.Article().WithId("1").WithTitle("Ferry aground"),
            An.Article().WithId("2").WithOutlet("Gazette").WithTime(A.Morning).WithText(Steps)).ToStory();

        var told = Assert.Single((await ComposeAsync(Reader, [after], Told(before))).Stories);

        Assert.Equal(4, told.New.Count);

        Assert.False(told.Told.Knows(after.Articles[1])); // the fifth waits for the next edition
    }

    [Fact]
    public async Task A_told_story_without_news_makes_room_for_the_next_one()
    {
        var stories = Numbered(12);

        var briefing = await ComposeAsync(Reader, stories, Told(stories[0], stories[3]));

        Assert.Equal("s02", briefing.Stories[0].Story.Id);
        Assert.Equal(1, briefing.Stories[0].Number);
        Assert.Equal(10, briefing.Stories.Count);
        Assert.DoesNotContain(briefing.Stories, story => story.Story.Id is "s01" or "s04");
        Assert.Equal(0, briefing.Waiting);
    }

    [Fact]
    public async Task A_told_story_without_news_does_not_wait()
    {
        var stories = Numbered(11);

        var briefing = await ComposeAsync(Reader, stories, Told(stories[10]));

        Assert.Equal(10, briefing.Stories.Count);
        Assert.Equal(0, briefing.Waiting);
    }

    [Fact]
    public async Task An_unwanted_story_makes_room_for_the_next_one()
    {
        var briefing = await ComposeAsync(
            Reader with { Muted = ["football"] },
            [A.Story("Football final").WithId("s0").WithImportance(100).ToStory(), .. Numbered(10)]);

        Assert.Equal(["s01", "s02"], briefing.Stories.Take(2).Select(story => story.Story.Id));
        Assert.Equal(0, briefing.Waiting);
    }

    [Fact]
    public async Task A_corrected_figure_is_news_of_its_own()
    {
        const string Killed = "Three people were killed, police said.";
        var report = An.Article().WithId("1");
        var before = A.Story().WithArticles(report.WithText(Killed)).ToStory();
        var after = A.Story().WithArticles(report.WithText(Killed.Replace("Three", "Two", StringComparison.Ordinal)))
            .ToStory();

        var told = Assert.Single((await ComposeAsync(Reader, [after], Told(before))).Stories);

        var correction = Assert.Single(told.Corrections);
        Assert.Equal((3m, 2m), (correction.Was.Value, correction.Now?.Value));
    }

    [Fact]
    public async Task The_heading_carries_the_configured_name_the_time_and_the_coverage()
    {
        var briefing = await ComposeAsync(Reader, [], options: new() { Name = "Morning paper" });

        Assert.Equal("Morning paper", briefing.Name);
        Assert.Equal(A.Morning, briefing.LocalTime);
        Assert.Equal("1 of 1 source read", briefing.Coverage);
        Assert.Empty(briefing.Stories);
        Assert.Equal(0, briefing.Waiting);
    }

    [Fact]
    public async Task A_story_in_full_says_more_than_the_longest_edition_under_its_number()
    {
        var story = A.Story().WithArticles(An.Article().WithText(Text)).ToStory();

        var told = await Composer(new()).TellAsync(7, story, "en", CancellationToken.None);

        Assert.Equal((7, 7, false), (told.Number, told.Summary.Sentences.Count, told.IsUpdate));
        Assert.Empty(told.New);
    }

    [Theory]
    [InlineData(BriefingLength.Short, 2)]
    [InlineData(BriefingLength.Long, 5)]
    public async Task A_story_told_anew_or_with_its_news_is_as_long_as_the_chat_wants(BriefingLength length, int said)
    {
        var before = A.Story().WithArticles(An.Article().WithText(Text)).ToStory();
        var after = A.Story().WithArticles(
            An.Article().WithText(Text),
            An.Article().WithId("2").WithOutlet("Gazette").WithTime(A.Morning).WithText(Steps)).ToStory();
        var (composer, reader) = (Composer(new()), Reader with { Length = length });

        var anew = await composer.RetellAsync(reader, 1, before, [], A.Morning, CancellationToken.None);
        var updated = await composer.UpdateAsync(
            reader, 1, after, ToldStory.Of(before, []), A.Morning, CancellationToken.None);

        Assert.Equal((said, said), (anew.Summary.Sentences.Count, updated?.Summary.Sentences.Count));
    }

    [Fact]
    public async Task Of_what_adds_nothing_to_a_told_story_nothing_is_told()
    {
        var story = A.Story().WithArticles(An.Article().WithText(Text)).ToStory();

        Assert.Null(await Composer(new()).UpdateAsync(
            Reader, 1, story, ToldStory.Of(story, []), A.Morning, CancellationToken.None));
    }

    [Fact]
    public async Task A_told_story_of_which_nothing_that_is_new_can_be_shown_is_not_told_again()
    {
        var report = An.Article().WithId("1").WithText(Text);
        var before = A.Story().WithArticles(report).ToStory();
        var line = A.FigureLine("tonnes", FigureRelation.Same, 5);
        line = line with { IsShown = false, Values = [line.Values[0] with { ArticleId = "2" }] };
        var after = A.Story()
            .WithArticles(report, An.Article().WithId("2").WithOutlet("Gazette").WithTime(A.Morning))
            .WithFigures(line).ToStory();

        Assert.Single(WhatIsNew.Since(after, ToldStory.Of(before, [])).Figures);
        Assert.Empty((await ComposeAsync(Reader, [after], Told(before))).Stories);
    }

    [Fact]
    public async Task What_was_told_as_new_before_is_dated_like_the_summary_once_its_day_is_over()
    {
        const string Caught = "Police caught the keeper of the dam today after a long search.";
        var story = A.Story().WithArticles(An.Article().WithText(Caught).WithTime(A.Morning)).ToStory();
        var news = new SummarySentence(Caught, [story.Articles[0].Id], Caught);

        var anew = await Composer(new()).RetellAsync(
            Reader, 1, story, [news], A.Morning.AddDays(1), CancellationToken.None);

        Assert.Contains("today (4 May)", Assert.Single(anew.New).Text, StringComparison.Ordinal);
        Assert.Equal(anew.New[0].Text, Assert.Single(anew.Summary.Sentences).Text);
    }

    private static BriefingComposer Composer(BriefingOptions options) =>
        new(new ExtractiveSummarizer(), Options.Create(options));

    private static Task<Briefing> ComposeAsync(
        Subscriber reader,
        IEnumerable<Story> stories,
        IReadOnlyDictionary<string, ToldStory>? told = null,
        BriefingOptions? options = null) =>
        Composer(options ?? new()).ComposeAsync(
            reader, StoryPool.Of(stories), told ?? Told(), A.Morning, "1 of 1 source read", CancellationToken.None);

    private static Dictionary<string, ToldStory> Told(params Story[] stories) =>
        stories.ToDictionary(story => story.Id, story => ToldStory.Of(story, []), StringComparer.Ordinal);

    /// <summary>Stories s01, s02, … of falling importance.</summary>
    private static List<Story> Numbered(int count) => [.. Enumerable.Range(1, count)
        .Select(i => A.Story($"Event {i}").WithId($"s{i:00}").WithImportance(100 - i).ToStory())];
}
