using System.Globalization;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Text;
using BriefingBot.Text.Figures;
using static BriefingBot.Tests.Stories.Reports;

namespace BriefingBot.Tests.Stories.News;

public sealed class WhatIsNewTests
{
    [Fact]
    public void A_story_told_in_the_morning_and_unchanged_in_the_evening_has_nothing_new()
    {
        var story = Reports.Build(Reports.Ferry());

        Assert.True(WhatIsNew.Since(story, ToldStory.Of(story, [])).IsNothing);
    }

    [Fact]
    public void A_report_that_only_rephrases_brings_nothing_new()
    {
        var told = ToldStory.Of(Reports.Build(Reports.Ferry()), []);
        var again = Reports.Report("again", "Ferry grounded at Lindholm",
            "The Sturmvogel, a passenger ferry, hit the Katt reef near the island of Lindholm on Monday in fog, "
                + "and lifeboats brought its passengers into the harbour.\n\n"
            + "The ship had come from Ostby, the coastguard said.", Reports.Morning.AddHours(6));

        Assert.True(WhatIsNew.Since(Reports.Build([.. Reports.Ferry(), again]), told).IsNothing);
    }

    [Theory]
    [InlineData("ja", "石川県で215人死亡 安否不明者28人", "石川県で221人死亡 安否不明者24人",
        "石川県によりますと、県内で{0}人の死亡が確認されたということです。", "215", "221")]
    [InlineData("it", "Terremoto a Velmar, 21 morti", "Terremoto a Velmar, i morti sono 36",
        "Sono {0} le vittime del terremoto che ha colpito Velmar, ha detto il sindaco Carlo Bassi.", "21", "36")]
    public void A_number_that_moved_is_new_and_heads_the_story_where_nothing_reads_figures(
        string language, string title, string later, string text, string before, string now)
    {
        Article Told(string id, string heading, string number, int hour) => Reports.Report(
            id, heading, string.Format(CultureInfo.InvariantCulture, text, number), Reports.Morning.AddHours(hour))
            with
        { Language = language };
        var (first, second) = (Told("a", title, before, 0), Told("b", later, now, 5));
        var story = Reports.Build(first, second);

        Assert.Equal(later, story.Headline);
        var news = WhatIsNew.Since(story, ToldStory.Of(Reports.Build(first), []));
        Assert.Contains(now, Assert.Single(news.Facts).Sentence, StringComparison.Ordinal);
        Assert.True(WhatIsNew.Since(story, ToldStory.Of(story, [])).IsNothing);
    }

    [Theory]
    [InlineData("El capitán del transbordador Sturmvogel fue detenido en Ostby, dijo la policía.", 0)]
    [InlineData("La policía de Ostby detuvo a 42 pasajeros del transbordador Sturmvogel.", 1)]
    public void Of_a_report_in_another_language_only_what_its_numbers_tell_can_be_new(string text, int news)
    {
        var ferry = Reports.Ferry().Select(article => article with { Language = "en" }).ToArray();
        var later = Reports.Report("es", "Transbordador Sturmvogel en Ostby", text, Reports.Morning.AddHours(7))
            with
        { Language = "es" };

        Assert.Equal(news, WhatIsNew.Since(Reports.Build([.. ferry, later]), ToldStory.Of(Reports.Build(ferry), []))
            .Facts.Count);
    }

    [Fact]
    public void A_new_fact_and_its_speaker_are_new_and_nothing_else_is()
    {
        var told = ToldStory.Of(Reports.Build(Reports.Ferry()), []);
        var later = Reports.Report("later", "Captain of grounded ferry had been drinking",
            "The passenger ferry Sturmvogel ran aground off Lindholm on Monday in fog.\n\n"
            + "A breath test showed that the captain had drunk vodka, prosecutor Ines Falk said.", Reports.Morning.AddHours(7));

        var news = WhatIsNew.Since(Reports.Build([.. Reports.Ferry(), later]), told);

        Assert.Equal(
            "A breath test showed that the captain had drunk vodka, prosecutor Ines Falk said.",
            Assert.Single(news.Facts).Sentence);
        Assert.Equal(["Ines Falk"], news.Speakers);
        Assert.Empty(news.Figures);
    }

    [Theory]
    [InlineData("I would wager that the tycoon Karl Brandt sold the villa in Velmar.")]
    [InlineData("Police did not immediately name the owner of the villa in Velmar.")]
    [InlineData("The lighthouse of Velmar is popular among painters from Hamburg.")]
    [InlineData("Karl Brandt bought the villa in Velmar last year.")]
    [InlineData("When lawyers of Karl Brandt arrived, police searched the villa in Velmar.")]
    [InlineData("Then police searched the villa of Karl Brandt in Velmar.")]
    public void Comment_silence_background_and_what_leans_on_another_sentence_are_not_new(string sentence)
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Reports.Build(ferry), []);
        var later = Reports.Report("later", "Sturmvogel still aground", sentence, Reports.Morning.AddHours(7));

        Assert.Empty(WhatIsNew.Since(Reports.Build([.. ferry, later]), told).Facts);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 0)] // the others would have it
    public void An_event_deep_in_one_of_many_reports_is_no_news(int reports, int facts)
    {
        const string Deep = "The tycoon Karl Brandt sold his yacht to a museum after the Sturmvogel ran aground.";
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Reports.Build(ferry), []);
        Article Later(int number, string text) => Reports.Report(
            $"later{number}", "Sturmvogel still aground", $"{ferry[0].Text}\n\n{text}",
            Reports.Morning.AddHours(7 + number), "Baltic Wire");

        var story = Reports.Build(
            [.. ferry, Later(0, Deep), .. Enumerable.Range(1, reports - 1).Select(number => Later(number, ""))]);

        Assert.Equal(facts, WhatIsNew.Since(story, told).Facts.Count);
    }

    [Theory]
    [InlineData(-30, 0)]
    [InlineData(2, 1)]
    public void What_a_report_of_the_day_before_tells_is_not_new(int hour, int facts)
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Reports.Build(ferry), []);
        var other = Reports.Report("other", "Captain of Sturmvogel questioned",
            "A breath test showed that the captain of the Sturmvogel had drunk vodka, prosecutor Ines Falk said.",
            Reports.Morning.AddHours(hour));

        Assert.Equal(facts, WhatIsNew.Since(Reports.Build([.. ferry, other]), told).Facts.Count);
    }

    [Fact]
    public void With_one_new_figure_only_that_is_told()
    {
        var ferry = Reports.Ferry();
        var before =
            Given(ferry, Line(FigureRelation.Single, Injured(3, "ferry-1", "At least three passengers were injured.")));
        var later = Reports.Report(
            "later",
            "",
            "Twelve passengers were injured when the ferry ran aground off Lindholm.",
            Reports.Morning.AddHours(7));
        var figure = Injured(12, "later", later.Text);
        var after = Given(
            [.. ferry, later],
            Line(FigureRelation.Update, Injured(3, "ferry-1", "At least three passengers were injured."), figure));

        var news = WhatIsNew.Since(after, ToldStory.Of(before, []));

        Assert.Same(figure, Assert.Single(news.Figures).Figure);
        Assert.Empty(news.Facts);
        Assert.Empty(news.Corrections);
        Assert.True(WhatIsNew.Since(after, ToldStory.Of(after, [])).IsNothing);
    }

    [Fact]
    public void The_same_figure_by_another_outlet_is_not_new()
    {
        var ferry = Reports.Ferry();
        var before = Given(ferry, Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured.")));
        var later = Reports.Report("later", "", "12 people were injured.", Reports.Morning.AddHours(7));
        var after = Given([.. ferry, later],
            Line(
                FigureRelation.Same,
                Injured(12, "ferry-1", "Twelve were injured."),
                Injured(12, "later", "12 people were injured.")));

        Assert.True(WhatIsNew.Since(after, ToldStory.Of(before, [])).IsNothing);
    }

    [Theory]
    [InlineData(40, FigureBound.AtLeast, 40, FigureBound.Exact, false)]
    [InlineData(200, FigureBound.MoreThan, 212, FigureBound.Exact, false)]
    [InlineData(40, FigureBound.Exact, 12, FigureBound.Vague, false)]
    [InlineData(40, FigureBound.AtLeast, 33, FigureBound.Exact, false)] // an older toll, or another event's
    [InlineData(40, FigureBound.AtLeast, 48, FigureBound.Exact, true)]
    public void Only_what_cannot_be_the_told_value_is_new(
        int was, FigureBound wasBound, int now, FigureBound nowBound, bool isNew)
    {
        var ferry = Reports.Ferry();
        var first = Injured(was, "ferry-1", "Some were injured.") with { Bound = wasBound };
        var told = ToldStory.Of(Given(ferry, Line(FigureRelation.Single, first)), []);
        var later = Reports.Report("later", "", "Others say so.", Reports.Morning.AddHours(7));
        // Reports call one group by several names: the ledger may keep the values apart.
        var line = new FigureLine("injured", null, "shooting", FigureRelation.Single, IsHistory: false,
            [Injured(now, "later", later.Text) with { Bound = nowBound, Of = null }]);

        var news = WhatIsNew.Since(Given([.. ferry, later], Line(FigureRelation.Single, first), line), told);

        Assert.Equal(isNew, news.Figures.Count > 0);
    }

    [Theory]
    [InlineData("passengers", false)]
    [InlineData("divers", true)]
    public void A_lower_count_is_new_only_of_another_group(string group, bool isNew)
    {
        var first = Injured(40, "ferry-1", "Forty were injured.");
        var told = ToldStory.Of(Given(Reports.Ferry(), Line(FigureRelation.Single, first)), []);
        var later = Reports.Report("later", "", $"Six {group} were injured.", Reports.Morning.AddHours(7));
        var line = Line(FigureRelation.Single, Injured(6, "later", later.Text) with { Of = group }) with { Of = group };

        Assert.Equal(isNew, WhatIsNew.Since(Given([.. Reports.Ferry(), later], line), told).Figures.Count > 0);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(14, false)]
    public void A_figure_deep_in_a_report_is_no_news(int sentencesBefore, bool isNew)
    {
        const string Toll = "Twelve divers were injured.";
        var before = Enumerable.Range(1, sentencesBefore).Select(number => $"Line {number} of the log was read. ");
        var later = Reports.Report("later", "", string.Concat(before) + Toll, Reports.Morning.AddHours(7));
        var line = Line(FigureRelation.Single, Injured(12, "later", Toll));

        var news = WhatIsNew.Since(Given([.. Reports.Ferry(), later], line), ToldStory.Of(Given(Reports.Ferry()), []));

        Assert.Equal(isNew, news.Figures.Count > 0);
    }

    [Fact]
    public void Captions_and_sentences_of_earlier_events_are_never_new()
    {
        const string Past = "The accident off Velmar in 1987, in which Captain Karl Brandt drowned 33 pilgrims, was worse.";
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Given(ferry), []);
        var later = Reports.Report("later", "Salvage tug Goliath arrives from Hamburg harbour",
            $"{Past}\n\n1/9 Visitors leave the fair 2/9 Shoppers pass a sign in Redmesa 3/9 A police car stands at the gate."
            + "\n\nSalvage tug Goliath arrives from Hamburg harbour.", Reports.Morning.AddHours(7));
        var history = new FigureLine(
            "killed", "pilgrims", null, FigureRelation.Single, IsHistory: true, [Injured(33, "later", Past)]);

        Assert.Empty(WhatIsNew.Since(Given([.. ferry, later], history), told).Facts);
    }

    [Theory]
    [InlineData("Admiral Karl Brandt launched the Sturmvogel at Hamburg harbour on March 3, 1987.", false)]
    [InlineData("Divers of the navy searched the Sturmvogel with a robot of Admiral Karl Brandt.", true)]
    public void What_a_report_itself_dates_to_long_ago_is_not_new(string sentence, bool isNew)
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Given(ferry), []);
        var later = Reports.Report(
            "later", "Salvage of Lindholm ferry", "The ferry Sturmvogel still lies on the Katt reef.\n\n" + sentence,
            Reports.Morning.AddHours(7));

        Assert.Equal(isNew, WhatIsNew.Since(Given([.. ferry, later]), told).Facts.Count > 0);
    }

    [Fact]
    public void A_figure_that_its_article_changed_is_a_correction()
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(
            Given(ferry, Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured."))),
            ["Twelve were injured."]);
        var edited = ferry[0] with { Text = ferry[0].Text.Replace("At least three", "Two", StringComparison.Ordinal) };
        var now = Injured(2, "ferry-1", "Two passengers were injured.");

        var correction = Assert.Single(
            WhatIsNew.Since(Given([edited, .. ferry[1..]], Line(FigureRelation.Single, now)), told).Corrections);

        Assert.Equal(12, correction.Was.Value);
        Assert.Same(now, correction.Now);
    }

    [Fact]
    public void A_figure_that_its_article_no_longer_gives_is_withdrawn()
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(
            Given(ferry, Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured."))),
            ["Twelve were injured."]);
        var edited = ferry[0] with { Text = "The ferry ran aground." };

        var correction = Assert.Single(WhatIsNew.Since(Given([edited, .. ferry[1..]]), told).Corrections);

        Assert.Null(correction.Now);
        Assert.Equal("ferry-1", correction.ArticleId);
    }

    [Fact]
    public void What_was_told_of_a_story_that_joined_is_corrected_too_and_no_news()
    {
        var (one, other) = (Reports.Ferry()[0], Reports.Ferry()[1]);
        var twelve = Line(FigureRelation.Single, Injured(12, other.Id, "Twelve were injured."));
        var told = ToldStory.Of(Given([one]), []).And(
            ToldStory.Of(Given([other], twelve), ["Twelve were injured."]));
        var again = other with { Id = "again" }; // what was read of it counts as known

        var news = WhatIsNew.Since(Given([one, other with { Text = "The ferry ran aground." }, again]), told);

        Assert.Equal(12, Assert.Single(news.Corrections).Was.Value);
        Assert.Empty(news.Facts);
    }

    [Fact]
    public void A_speaker_who_comes_down_corrects_and_one_who_goes_up_updates()
    {
        var ferry = Reports.Ferry();
        var first = Injured(12, "ferry-1", "Twelve were injured, police said.") with { Says = "police" };
        var told = ToldStory.Of(Given(ferry, Line(FigureRelation.Single, first)), []);
        var later = Reports.Report(
            "later", "", "Police now speak of nine.", Reports.Morning.AddHours(7), "Baltic Wire");

        StoryNews With(decimal value) => WhatIsNew.Since(
            Given(
                [.. ferry, later],
                Line(
                    FigureRelation.Update, first, Injured(value, "later", later.Text) with { Says = "Police" })), told);

        Assert.Equal(9, Assert.Single(With(9).Corrections).Now!.Value);
        Assert.Empty(With(15).Corrections);
    }

    [Fact]
    public void A_report_that_takes_a_figure_back_corrects_it()
    {
        var ferry = Reports.Ferry();
        var told =
            ToldStory.Of(Given(ferry, Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured."))), []);
        var later = Reports.Report(
            "later",
            "",
            "The coastguard withdrew its statement that 12 passengers had been injured.",
            Reports.Morning.AddHours(7),
            "Baltic Wire");

        Assert.Equal(later.Text, Assert.Single(WhatIsNew.Since(
            Given(
                [.. ferry, later],
                Line(
                    FigureRelation.Single,
                    Injured(12, "ferry-1", "Twelve were injured."))), told).Corrections).Sentence);
    }

    [Theory]
    [InlineData("Six people were killed, the railway said.\n\nCorrection: an earlier version of this report said that nine "
        + "people were killed.", 6)]
    [InlineData("Six people were killed, the railway said.\n\nA previous version of this article gave nine killed.", 6)]
    [InlineData("Six people were killed, the railway said.\n\nThis article was amended on 4 May 2026. An earlier "
        + "version said nine people were killed.", 6)]
    [InlineData("Six people were killed, the railway said.\n\nThis article was corrected on 4 May 2026: six people "
        + "were killed, not nine.", 6)]
    [InlineData("Nine people were killed, the railway said.\n\nThis article was updated on 4 May 2026 to add what the "
        + "railway said.", 0)]
    [InlineData("Eleven people were killed, the railway said, and the search goes on.", 0)]
    [InlineData("Nine people were killed, the railway said.\n\nCorrection: an earlier version of this report "
        + "misspelt the name of the station.", 0)]
    public void A_note_corrects_and_growth_does_not(string text, int now)
    {
        var train = Reports.Report(
            "train", "Train derails at Ostby", "Nine people were killed, the railway said.", Reports.Morning);
        var told = ToldStory.Of(Reports.Build(train), []);

        var corrections = WhatIsNew.Since(Reports.Build(train with { Text = text }), told).Corrections;

        Assert.Equal(now == 0 ? [] : [(9m, (decimal?)now)], corrections.Select(one => (one.Was.Value, one.Now?.Value)));
    }

    [Theory]
    [InlineData(
        "de",
        "Neun Menschen wurden getötet, teilte die Bahn mit.",
        "Sechs Menschen wurden getötet, teilte die Bahn mit.\n\n"
            + "Korrektur: In einer früheren Fassung hieß es, neun Menschen seien getötet worden.")]
    [InlineData(
        "fr",
        "Neuf personnes ont été tuées, a indiqué la police.",
        "Six personnes ont été tuées, a indiqué la police.\n\n"
            + "Rectificatif : neuf personnes avaient été tuées, disait notre texte.")]
    [InlineData(
        "es",
        "Nueve personas murieron, informó la policía.",
        "Seis personas murieron, informó la policía.\n\n"
            + "Una versión anterior de este texto decía que nueve personas murieron.")]
    [InlineData(
        "ru",
        "Погибли девять человек, сообщила полиция.",
        "Погибли шесть человек, сообщила полиция.\n\n"
            + "В предыдущей версии сообщалось, что погибли девять человек.")]
    [InlineData(
        "uk",
        "Загинули дев'ять людей, повідомила поліція.",
        "Загинули шість людей, повідомила поліція.\n\n"
            + "Уточнення: у попередній версії йшлося, що загинули дев'ять людей.")]
    public void A_note_corrects_in_every_language(string language, string was, string now)
    {
        var train = Reports.Report("train", "", was, Reports.Morning) with { Language = language };
        var told = ToldStory.Of(Reports.Build(train), []);

        var correction = Assert.Single(WhatIsNew.Since(Reports.Build(train with { Text = now }), told).Corrections);

        Assert.Equal((9m, 6m), (correction.Was.Value, correction.Now?.Value));
    }

    [Fact]
    public void What_was_told_survives_as_json()
    {
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(
            Given(ferry, Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured."))), ["A sentence."]);

        var back =
            System.Text.Json.JsonSerializer.Deserialize<ToldStory>(System.Text.Json.JsonSerializer.Serialize(told))!;

        Assert.Equal(told.Figures, back.Figures);
        Assert.Equal(told.Terms, back.Terms);
        Assert.Equal(told.Sentences, back.Sentences);
        Assert.All(ferry, article => Assert.True(back.Knows(article)));
    }
}
