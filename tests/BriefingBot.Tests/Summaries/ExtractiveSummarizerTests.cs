using BriefingBot.Summaries;
using BriefingBot.Summaries.Extractive;
using BriefingBot.Tests.Stories;
using BriefingBot.Text.Figures;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

public sealed class ExtractiveSummarizerTests
{
    private const string Few =
        "Three people were injured when a tram left its rails in Port Aldan on Monday, police said.";
    private const string Many =
        "Twelve people were injured in the Port Aldan tram accident on Monday, the city hospital said.";
    private const string Cause =
        "Investigators in Port Aldan are looking at a broken rail near the harbour bridge as the cause.";
    private const string Service =
        "Tram service across Port Aldan stops until Wednesday while the rails are inspected, the operator said.";

    [Fact]
    public void Every_sentence_stands_in_the_article_it_names()
    {
        var story = Story(Article("a", $"{Few} {Cause}"), Article("b", $"{Many} {Service}", hour: 3));

        var summary = ExtractiveSummarizer.Summarize(story, 3);

        Assert.Equal("extractive", summary.Backend);
        Assert.Equal(3, summary.Sentences.Count);
        Assert.All(summary.Sentences, sentence =>
        {
            Assert.Contains(
                sentence.Text,
                story.Articles.Single(article => article.Id == sentence.ArticleIds[0]).Text,
                StringComparison.Ordinal);
            Assert.Equal(sentence.Text, sentence.Evidence);
        });
    }

    [Fact]
    public void A_denial_of_what_another_report_states_stays()
    {
        const string Claim = "Norair planes flew over the base of Harn on Monday night for two hours.";
        const string Denial = "The ministry of defence denied that " + Claim;

        var sentences = StorySentence.Of(
            [Article("a", Claim), Article("b", $"{Denial} It called the report made up.")]);

        Assert.Contains(sentences, sentence => sentence.Text == Denial);
    }

    [Fact]
    public void A_sentence_into_which_the_line_above_it_runs_gives_way_to_the_sentence_alone()
    {
        var story = Story(
            Article("a", $"Project leader Ann Lee explains {Few} {Cause}"), Article("b", $"{Few} {Service}"));

        Assert.DoesNotContain(
            StorySentence.Of(story.Articles), sentence => sentence.Text.Contains("Ann Lee", StringComparison.Ordinal));
    }

    [Fact]
    public void What_another_report_opens_with_is_not_told_again_nor_a_line_in_title_case()
    {
        const string Lead = "A crane fell on the school of Port Aldan on Monday and wrecked its roof.";
        const string Again = "The roof of the Port Aldan school was wrecked by a crane that fell on Monday.";
        const string Line = "Hundreds Of Pupils Stay Home After Crane Accident.";
        var story = Story(
            Article("a", $"{Lead} Mayor Ina Velt moved all lessons to the town hall until June.", "Crane falls on school"),
            Article("b", $"{Again} {Line} Inspectors had warned of rust in its mast in March.", "Crane wrecks school", 1));

        var told = ExtractiveSummarizer.Summarize(story, 4).Sentences.Select(sentence => sentence.Text).ToList();

        Assert.Single(told, text => text is Lead or Again);
        Assert.DoesNotContain(Line, told);
        Assert.Equal(3, told.Count);
    }

    [Fact]
    public void The_newest_state_of_a_running_figure_is_told_and_the_older_is_not()
    {
        var story = Story(Article("a", $"{Few} {Cause}"), Article("b", $"{Service} {Many}", hour: 3)) with
        {
            Figures = [Line(FigureRelation.Update, Figure("a", 3, Few), Figure("b", 12, Many))],
        };

        var summary = ExtractiveSummarizer.Summarize(story, 3);

        Assert.Contains(summary.Sentences, sentence => sentence.Text == Many);
        Assert.DoesNotContain(summary.Sentences, sentence => sentence.Text == Few);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_disputed_figure_never_stands_alone(int sentences)
    {
        var story = Story(Article("a", $"{Few} {Cause}"), Article("b", $"{Many} {Service}", hour: 3)) with
        {
            Figures =
            [
                Line(
                    FigureRelation.Disagreement,
                    Figure("a", 3, Few) with { Says = "the tram company" },
                    Figure("b", 12, Many) with { Says = "the mayor" }),
            ],
        };

        var told = ExtractiveSummarizer.Summarize(story, sentences).Sentences.Select(sentence => sentence.Text)
            .ToList();

        Assert.NotEmpty(told);
        Assert.Equal(told.Contains(Few), told.Contains(Many));
    }

    [Fact]
    public void A_report_leads_by_its_opening_where_a_later_sentence_tells_little_more()
    {
        const string Title = "2 sailors hurt near Halden's dry dock";
        const string First = "Two sailors were hurt near Halden on Saturday afternoon, coastguards said.";
        const string Second =
            "About 1:10 p.m. coastguards received reports of two sailors hurt, one in the leg and one in the ribs, near "
            + "the dry dock area near Halden, Captain Per Holm said.";
        var story = Story(Article("a", $"{First} {Second}", Title)) with { Headline = Title };

        Assert.Equal(First, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Theory]
    [InlineData(
        "NFO warns on impact of quotas",
        "Hundreds of fishermen's jobs are at risk from falling catches and high tolls, the county's North Fishery "
            + "Office has warned.",
        "Trade barriers and quotas \"severely\" distort the market, the NFO report on the \"State of the Northern "
            + "Fisheries 2004\" said.")]
    [InlineData(
        "Boat loan approvals rising again",
        "The number of credits granted for cutters in Norland has risen for the first time since May, the Bank of "
            + "Halden said.",
        "New loans in December rose to 8,300, slightly higher than November's nine-year low of 7,700.")]
    [InlineData(
        "Bakery's oven licence suspended following weekend fire",
        "The county has suspended a town bakery's oven licence following an early-morning fire.",
        "Five people were injured early Sunday in a fire at Velt Bakery in Halden.")]
    [InlineData(
        "Sailor who drowned during rowing game identified",
        "Halden police say a dangerous bet cost a man his life at the harbour on Monday.",
        "\"The sailor had been playing a rowing game when the sailor drowned,\" harbour master Dale Velt said.")]
    public void A_report_leads_by_its_opening_where_a_later_sentence_has_but_words_of_the_headline(
        string title, string first, string second)
    {
        var story = Story(Article("a", $"{first} {second}", title)) with { Headline = title };

        Assert.Equal(first, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Fact]
    public void What_a_line_of_differing_sources_says_takes_no_other_sentence_its_place()
    {
        const string Fire = "Nine people were killed in the fire on the ferry Aurora off Tarn, the coast guard said.";
        const string Most = "The ship was carrying 187 passengers from Velmar to the islands, the port authority said.";
        const string Fewer = "The operator, Lark Lines, said 142 passengers were on board.";
        const string Deck = "The fire started on the car deck shortly after midnight, a crew member told reporters.";
        var difference = Line(
            FigureRelation.Disagreement,
            Figure("a", 187, Most) with { Says = "the port authority" },
            Figure("b", 142, Fewer) with { Says = "the operator" });
        var story = Story(
            Article("a", $"{Fire} {Most} {Deck}", "Nine dead in fire on ferry off Tarn"),
            Article("b", $"Fire killed nine people on the ferry Aurora. {Fewer}", "Fire on ferry kills nine", 1));

        string[] Told(bool isShown) =>
        [
            .. ExtractiveSummarizer.Summarize(story with { Figures = [difference with { IsShown = isShown }] }, 3)
                .Sentences.Select(sentence => sentence.Text),
        ];

        Assert.Equal([Fire, Deck], Told(isShown: true));
        Assert.Contains(Most, Told(isShown: false));
    }

    [Theory]
    [InlineData("de", "Gericht spricht Anna Holm frei", "Anna Holm stand wegen Betrugs vor Gericht in Halden.",
        "Das Gericht in Halden sprach Anna Holm am Samstag frei.")]
    [InlineData("de", "Hafenstreik in Halden beendet",
        "Seit Mai streikten die Arbeiter im Hafen von Halden für mehr Lohn.",
        "Am Samstag wurde der Streik im Hafen von Halden beendet, weil beide Seiten ein Angebot annahmen.")]
    [InlineData("ru", "Парламент Белии принял закон о воде",
        "Закон о воде обсуждался в парламенте Белии два года.",
        "Парламент Белии в субботу одобрил закон о воде 320 голосами.")]
    [InlineData("uk", "Парламент Белії ухвалив закон про воду",
        "Закон про воду обговорювали в парламенті Белії два роки.",
        "Парламент Белії у суботу підтримав закон про воду 320 голосами.")]
    public void An_opening_that_sets_the_scene_takes_no_lead_from_the_news(
        string language, string title, string first, string second)
    {
        var story = Story(Article("a", $"{first} {second}", title) with { Language = language }) with
        {
            Headline = title,
        };

        Assert.Equal(second, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Fact]
    public void Earlier_events_do_not_lead()
    {
        const string Past =
            "Forty people were injured in Port Aldan in 1994 when a tram left its rails at the same harbour bridge.";
        var story = Story(Article("a", $"{Past} {Few} {Cause}")) with { Figures = [History(Figure("a", 40, Past))] };

        Assert.Equal(Few, ExtractiveSummarizer.Summarize(story, 2).Sentences[0].Text);
    }

    [Fact]
    public void A_lead_can_be_read_without_the_sentence_before_it()
    {
        var story = Story(
            Article(
                "a",
                $"However, it said the tram in Port Aldan had been inspected on Monday by investigators. {Few} {Cause}"));

        Assert.Equal(Few, ExtractiveSummarizer.Summarize(story, 1).Sentences[0].Text);
    }

    [Fact]
    public void The_same_news_from_two_outlets_is_told_once()
    {
        const string Again =
            "Three people were injured when a tram left its rails in Port Aldan on Monday, according to police.";
        var story = Story(Article("a", $"{Few} {Cause}"), Article("b", $"{Again} {Service}", hour: 1));

        var told = ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(sentence => sentence.Text).ToList();

        Assert.Equal(3, told.Count);
        Assert.NotEqual(told.Contains(Few), told.Contains(Again));
    }

    [Fact]
    public void One_thing_in_three_wordings_is_told_once()
    {
        var story = Story(
            Article("a", "Kessler Bank expects a hit of 3 billion dollars from the tax law, it said on Friday. The bank will raise its dividend, chief executive Lotte Brandt said."),
            Article("b", "The new tax law will reduce the profit of Kessler Bank by 3 billion dollars, according to a filing. Shares of Kessler fell 2 percent in Port Aldan.", hour: 1),
            Article("c", "Profits at Kessler Bank will be about $3bn lower because of the tax law, the bank disclosed on Friday. Lawmakers passed the law in December.", hour: 2));

        var told = ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(sentence => sentence.Text).ToList();

        Assert.Equal(3, told.Count);
        Assert.Single(told, text => text.Contains("3 billion", StringComparison.Ordinal)
            || text.Contains("$3bn", StringComparison.Ordinal));
    }

    [Fact]
    public void An_older_toll_is_not_told_beside_a_newer_one_however_vague_it_was()
    {
        const string Vague = "Dozens of people were injured in the tram accident near the harbour in Port Aldan.";
        var story = Story(Article("a", $"{Vague} {Cause}"), Article("b", $"{Many} {Service}", hour: 3)) with
        {
            Figures =
            [
                Line(FigureRelation.Single, Figure("a", 11, Vague) with { AsOf = Article("a", "").Published }),
                Line(FigureRelation.Single, Figure("b", 12, Many) with { AsOf = Article("b", "", hour: 3).Published }),
            ],
        };

        var told = ExtractiveSummarizer.Summarize(story, 4).Sentences.Select(sentence => sentence.Text).ToList();
        Assert.Contains(Many, told);
        Assert.DoesNotContain(Vague, told);
    }

    [Fact]
    public void A_paragraph_keeps_to_one_language()
    {
        var story = Story(
            Article("a", $"{Few} {Cause}") with { Language = "en" },
            Article("b", "Die Straßenbahn in Port Aldan fährt erst am Mittwoch wieder. Zwölf Menschen liegen im Krankenhaus der Stadt.", hour: 1) with { Language = "de" });

        var told = ExtractiveSummarizer.Summarize(story, 4).Sentences;

        Assert.Single(told.Select(sentence => sentence.ArticleIds[0]).Distinct());
    }

    [Fact]
    public void A_dateline_is_left_out_and_its_sentence_kept_as_evidence()
    {
        var sentence = Assert.Single(
            ExtractiveSummarizer.Summarize(Story(Article("a", "PORT ALDAN (Coast Wire) - " + Few)), 3).Sentences);

        Assert.Equal((Few, "PORT ALDAN (Coast Wire) - " + Few), (sentence.Text, sentence.Evidence));
    }

    [Fact]
    public void A_headline_is_not_repeated()
    {
        var story = Story(
            Article(
                "a",
                $"Tram leaves its rails in Port Aldan harbour district. {Few} {Cause}",
                title: "Tram leaves its rails in Port Aldan harbour district"));

        Assert.Equal(Few, Assert.Single(ExtractiveSummarizer.Summarize(story, 3).Sentences).Text);
    }

    [Theory]
    [InlineData("Parliament of Arenda passes fishing law",
        "The parliament of Arenda passed a law on Monday that bans fishing in the Tarn delta for five years, after a "
        + "debate of eleven hours in which the minister of the environment, the leader of the opposition and the head "
        + "of the union of fishermen had each spoken three times before the speaker closed the list.",
        "Scientists had found that the stocks of eel in the Tarn delta of Arenda had fallen since 1980.")]
    [InlineData("Inflation will fall to 2.8% in April, central bank expects",
        "Inflation in Lindland will fall to 2.8% in April, the central bank expects.",
        "It was 3.2% in March. The bank meets on Thursday to decide on rates.")]
    public void What_happened_leads_and_not_what_had_gone_before(string title, string news, string background) =>
        Assert.Equal(news, ExtractiveSummarizer.Summarize(
            Story(Article("a", $"{news} {background}", title)) with { Headline = title }, 2).Sentences[0].Text);

    [Fact]
    public void A_toll_that_had_been_reached_leads() => Assert.StartsWith(
        "The flood in Velmar had killed",
        ExtractiveSummarizer.Summarize(Reports.Build(Reports.Report(
            "a", "Velmar flood toll rises to 27",
            "The flood in Velmar had killed at least 27 people by Wednesday evening. Schools in Velmar stay closed "
            + "this week.")), 1).Sentences[0].Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_copy_is_not_quoted_beside_its_original()
    {
        var story =
            Story(Article("a", $"{Few} {Cause}"), Article("b", $"{Few} {Cause} {Service}", hour: 1, copyOf: "a"));

        Assert.Equal(
            ["a", "a"], ExtractiveSummarizer.Summarize(story, 3).Sentences.SelectMany(sentence => sentence.ArticleIds));
    }

    [Fact]
    public void An_article_of_one_line_still_gives_that_line()
    {
        var story = Story(Article("a", "Tram service resumes")) with { Headline = "Trams in Lindau" };

        Assert.Equal("Tram service resumes", Assert.Single(ExtractiveSummarizer.Summarize(story, 3).Sentences).Text);
    }

    [Fact]
    public void Articles_without_text_give_no_sentence() =>
        Assert.Empty(ExtractiveSummarizer.Summarize(Story(Article("a", "")), 3).Sentences);

    [Fact]
    public async Task A_summary_whose_reader_is_gone_is_not_made_to_its_end()
    {
        using var gone = new CancellationTokenSource();
        var story = Story(Article("a", string.Join(' ', Enumerable.Repeat(Few, 3))));
        var pool = new SentencePool(StorySentence.Of(story.Articles), new([]), story.Articles, "", gone.Token);
        await gone.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => pool.States(0));
    }

    [Fact]
    public void The_same_story_gives_the_same_summary()
    {
        var story = Story(Article("a", $"{Few} {Cause}"), Article("b", $"{Many} {Service}", hour: 3));

        Assert.Equal(
            ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(sentence => sentence.Text),
            ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void A_page_that_tells_of_something_else_gives_no_sentence()
    {
        const string Teaser = "The women of the national rowing team hope to win the cup of the northern lakes.";
        var story = Story(
            Article("a", $"{Few} {Cause}", "Tram leaves its rails in Port Aldan"),
            Article("b", $"{Teaser} Rowers train at dawn on the upper lake.", "Search results", 1)) with
        {
            Headline = "Tram leaves its rails in Port Aldan",
        };

        Assert.Equal(Few, Assert.Single(ExtractiveSummarizer.Summarize(story, 4).Sentences).Text);
    }

    [Fact]
    public void The_footer_of_a_feed_is_not_told()
    {
        var story = Story(Article(
            "a",
            $"{Few} {Cause} The post Tram leaves its rails in Port Aldan appeared first on lakepost.example.",
            "Tram leaves its rails in Port Aldan"));

        Assert.Equal(Few, Assert.Single(ExtractiveSummarizer.Summarize(story, 4).Sentences).Text);
    }

    [Fact]
    public void Sentences_of_one_report_stand_in_its_order()
    {
        var story = Story(Article("a", $"{Few} {Cause} {Service}"));

        var told = ExtractiveSummarizer.Summarize(story, 3).Sentences.Select(sentence => sentence.Text);

        Assert.Equal([Few, Cause, Service], told);
    }
}
