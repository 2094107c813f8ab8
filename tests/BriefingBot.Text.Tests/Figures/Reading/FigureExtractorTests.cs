using System.Globalization;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>What needs more than one sentence, or more than a label can say.</summary>
public sealed class FigureExtractorTests
{
    [Theory]
    [InlineData("\n\n")]
    [InlineData(" ")]
    public void Of_a_book_the_beginning_is_read(string between)
    {
        var page = string.Concat(Enumerable.Repeat("The council met in the old hall. ", 7_000));

        var figures = Extract($"The fire killed six people.{between}{page}{between}The flood killed nine people.");

        Assert.Equal(6, Assert.Single(figures).Value);
    }

    [Fact]
    public void An_opening_according_to_and_a_cause_hold_for_the_next_sentence()
    {
        var figures = Extract(
            "According to the Marvian side, two lorries ran over mines. Six people were killed, including four "
                + "members of the Border Guard.");
        Assert.Equal(
            [(6m, "people"), (4m, "members of the Border Guard")],
            figures.Select(figure => (figure.Value, figure.Of!)));
        Assert.All(figures, figure => Assert.Equal(("Marvian side", "mines"), (figure.Says, figure.Circumstance)));
    }

    [Theory]
    [InlineData("http : / / harn . example / news / swimmer - dead - dies _ n _ 3397642 . html")]
    [InlineData("/ / harn . example / news / swimmer - dies - 3397642")]
    public void The_number_in_an_address_counts_nothing(string address)
    {
        Assert.Empty(FigureExtractor.Extract(new Article
        {
            Id = "a",
            SourceName = "test",
            Title = address,
            Text = $"{address}\nSwimmer Mira Solen dies in Harn\nSwimmer Mira Solen has died in Harn, her agent said.",
        }));
    }

    [Fact]
    public void A_new_paragraph_ends_what_was_carried_over()
    {
        var figure = Assert.Single(
            Extract("According to the Marvian side, two lorries ran over mines.\n\nSix people were killed."));
        Assert.Null(figure.Says);
        Assert.Null(figure.Circumstance);
    }

    [Fact]
    public void It_said_is_who_spoke_last()
    {
        var figures = Extract(
            "Marvia earlier Tuesday said seven police officers and two nurses were killed in landmine blasts. A "
                + "driver in the town of Orlova was killed by mortar fire, it said.");
        Assert.Equal(["Marvia", "Marvia"], figures.Select(figure => figure.Says));
        Assert.Equal([new FigurePart(7, "police officers"), new FigurePart(2, "nurses")], figures[0].Parts);
        Assert.Equal(("mines", null), (figures[0].Circumstance, figures[0].Place));
        Assert.Equal(
            (1m, "driver", "mortar fire, Orlova", "Orlova"),
            (figures[1].Value, figures[1].Of, figures[1].Circumstance, figures[1].Place));
    }

    [Fact]
    public void Their_claims_are_of_whom_the_sentence_before_is_about()
    {
        var figure = Assert.Single(
            Extract(
                "On Friday morning, the Marvian army launched an assault on the valley. The move follows their "
                    + "claims that mines blew up a bus, resulting in six dead."));
        Assert.Equal(
            (6m, "killed", "Marvian army", "mines"), (figure.Value, figure.Counts, figure.Says, figure.Circumstance));
    }

    [Fact]
    public void Who_acts_does_not_speak()
    {
        var figure = Assert.Single(
            Extract(
                "The army reported that three people died. Peacekeepers evacuated about 500 people from the valley."),
            figure => figure.Counts is "evacuated");
        Assert.Null(figure.Says);
    }

    [Fact]
    public void A_place_of_the_lead_limits_nothing()
    {
        var figures = Extract(
            "A flood hit the city of Novara on Monday.\n\nThe river rose for days.\n\nTwelve people were killed in "
                + "Novara, the mayor said. Two people were killed in Castello, he said.");
        Assert.Equal([null, "Castello"], figures.Select(figure => figure.Place));
    }

    [Theory]
    [InlineData("a bus crash killed 12 people", "bus crash")]
    [InlineData("12 people were killed in a mine explosion", "mines")]
    [InlineData("12 people were killed when two trains collided", "crash")]
    [InlineData("12 people were killed by artillery fire", "artillery fire")]
    [InlineData("12 people were killed in the quake", "earthquake")]
    public void The_cause_is_the_circumstance(string sentence, string cause) =>
        Assert.Equal(cause, Assert.Single(Extract(sentence + ".")).Circumstance);

    [Theory]
    [InlineData("1.2 billion dollars", "1200000000", "USD")]
    [InlineData("$1.2bn", "1200000000", "USD")]
    [InlineData("€2.50", "2.5", "EUR")]
    [InlineData("C$3 million", "3000000", "CAD")]
    [InlineData("40 million Swiss francs", "40000000", "CHF")]
    [InlineData("half a million pounds", "500000", "GBP")]
    [InlineData("Rs 500 crore", "5000000000", "INR")]
    [InlineData("70 euro cents", "0.7", "EUR")]
    public void Money_is_in_full_units(string amount, string value, string currency)
    {
        var figure = Assert.Single(Extract($"The repairs cost {amount}."));
        Assert.Equal(
            (value, currency, "cost"),
            (figure.Value.ToString(CultureInfo.InvariantCulture), figure.Unit, figure.Counts));
    }

    [Theory]
    [InlineData("one hundred and five", 105)]
    [InlineData("Twenty-one", 21)]
    [InlineData("1,204", 1204)]
    [InlineData("two thousand three hundred", 2300)]
    [InlineData("one and a half million", 1_500_000)]
    [InlineData("two dozen", 24)]
    [InlineData("12,000", 12000)]
    public void Numbers_in_words_and_numerals(string number, int value) =>
        Assert.Equal(value, Assert.Single(Extract($"{number} people were evacuated.")).Value);

    [Fact]
    public void A_figure_carries_where_it_comes_from()
    {
        var article = Report(
            "The mayor said nine people were rescued.") with
        {
            Outlet = "Valley Post",
            Origin = "Wire",
            Published = NewsTime.Parse("2026-05-04"),
        };
        var figure = Assert.Single(FigureExtractor.Extract(article));
        Assert.Equal(
            ("a", "Valley Post", "Wire", NewsTime.Parse("2026-05-04"), article.Text),
            (figure.ArticleId, figure.Outlet, figure.Origin, figure.AsOf, figure.Sentence));
    }

    [Theory]
    [InlineData("“Seven people were rescued. It is over,” the mayor said.", "mayor")]
    [InlineData("\"Seven people were hurt,\" governor Ann Lund was quoted as saying.", "governor Ann Lund")]
    [InlineData("Seven people were hurt, guards were quoted by the agency as saying.", "guards")]
    [InlineData("The navy claims they have rescued seven people.", "navy")]
    [InlineData("The ministry lowered the toll of the fire from 12 to 7.", "ministry")]
    [InlineData("7% of buyers said they had moved, the study found.", "study")]
    [InlineData("Sales jumped 7%, the National Association of Mills (NAM) said.", "National Association of Mills")]
    [InlineData("The plan added about $7 to fees, according to projections from the Budget Agency.", "Budget Agency")]
    [InlineData("Analysts predict rates will fall to 7%.", "Analysts")]
    [InlineData("Seven people were hurt, said Lund Police Capt. Carl Tenn.", "Lund Police Capt. Carl Tenn")]
    [InlineData("Tom Hak, 15, who lives nearby, said seven people were hurt.", "Tom Hak")]
    [InlineData("Bail was set at $7, according to jail records.", "jail records")]
    [InlineData("The port signed a seven-year contract with Milla, manager Ann Lund said Friday night.",
        "manager Ann Lund")]
    [InlineData("Mill blaze in Lund: union says 14 hurt, officials seven", "officials")]
    [InlineData("The union said that 14 were hurt, while police said seven.", "police")]
    [InlineData("Ann Lund said she fled. The 37-year-old said seven people were hurt.", "Ann Lund")]
    [InlineData("The mayor left, but Ann Lund did speak:\n\n“Seven people were hurt,” she said.", "Ann Lund")]
    public void Who_is_quoted_revises_or_finds_out_says_so(string text, string speaker) =>
        Assert.Equal(speaker, Extract(text).First(figure => figure.Value == 7).Says);

    [Theory]
    [InlineData("A video posted on Monday showed seven men on the roof.")]
    [InlineData("Milla offered $7 million, matching the highest offer so far reported for Dunn.")]
    [InlineData("The men took rings and watches estimated to be worth $7 million.")]
    public void What_shows_something_and_what_is_said_of_a_thing_is_no_speaker(string text) =>
        Assert.Each(Extract(text), figure => Assert.Null(figure.Says));

    [Fact]
    public void An_undated_report_is_of_the_latest_day_it_names() =>
        Assert.Equal(
            DayOfWeek.Tuesday,
            Assert.Single(
                Extract(
                    "Talks failed on Monday. On Tuesday nine people were killed. A meeting is planned for next Friday.")).Weekday);

    [Theory]
    [InlineData("it", "Nell’incidente 12 persone sono rimaste ferite.")]
    [InlineData(
        null,
        "Bei dem Unfall auf der Autobahn wurden 12 Menschen verletzt, die Fahrerin und der Fahrer sind schwer verletzt.")]
    [InlineData(null, "В результате аварии погибли 12 человек, сообщила полиция.")]
    [InlineData(null, "L'accident a fait 12 morts et 30 blessés dans le sud de la France, selon les pompiers.")]
    public void A_language_without_rules_yields_nothing(string? language, string text) =>
        Assert.Empty(FigureExtractor.Extract(Report(text) with { Language = language }));

    [Fact]
    public void A_text_that_is_no_prose_yields_nothing() =>
        Assert.Empty(Extract(string.Concat(Enumerable.Repeat("12 killed 13 injured ", 2000))));

    [Fact]
    public void Any_words_in_any_order_are_read_without_error_and_with_exact_sentences()
    {
        string[] words =
        [
            "12", "killed", "five", "people", "and", ",", "including", "of", "them", "$3", "million", "rose", "to",
            "from", "%", "the", "death", "toll", "said", "police", "according", "to", "no", "one", "was",
            "were", "injured", "more", "than", "at", "least", "a", "man", "revenue", "fell", "2014", "in", "Novara",
            ".", "“", "”", "-", "–", ":", "who", "which", "dozens", "between", "hundred", "(", ")", "'s", "it",
        ];
        Prop.ForAll(Gen.ListOf(Gen.Elements(words)).ToArbitrary(), list =>
        {
            var text = string.Join(' ', list);
            Assert.All(
                FigureExtractor.Extract(Report(text)),
                figure => Assert.Contains(figure.Sentence, text, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static IReadOnlyList<Figure> Extract(string text) =>
        [.. FigureExtractor.Extract(Report(text)).Where(figure => !figure.IsSingle)];

    private static Article Report(string text) =>
        new()
        {
            Id = "a",
            Text = text,
            SourceName = "made up",
            Language = "en",
            FirstSeen = new DateTimeOffset(
            2026, 5, 6, 0, 0, 0, TimeSpan.Zero)
        };
}
