using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>What the labelled relations do not say: which values stay, in which order, and what history does.</summary>
public sealed class FigureLedgerTests
{
    [Fact]
    public void An_update_goes_from_the_first_value_to_the_last()
    {
        var line = Assert.Single(
            FigureLedger.LineUp(
                [Killed("c", 27, "mayor", "2026-05-04T18:00:00Z"), Killed(
                    "a", 5, "police", "2026-05-04T08:00:00Z"), Killed("b", 12, null, "2026-05-04T12:00:00Z")]));
        Assert.Equal(FigureRelation.Update, line.Relation);
        Assert.Equal([5m, 12m, 27m], line.Values.Select(value => value.Value));
    }

    [Fact]
    public void A_headline_and_its_sentence_are_one_value_the_one_that_names_its_speaker()
    {
        var line = Assert.Single(FigureLedger.LineUp([Killed("a", 5, null), Killed("a", 5, "police")]));
        Assert.Equal(FigureRelation.Single, line.Relation);
        Assert.Equal("police", Assert.Single(line.Values).Says);
    }

    [Theory]
    [InlineData("Police told of 86 arrests over the course of Saturday's marches.", true)]
    [InlineData("Police told of 86 arrests.", false)]
    public void What_one_day_alone_came_to_is_no_earlier_value(string sentence, bool isOfOneDay)
    {
        var day = Killed("a", 86, "police", "2026-05-04T08:00:00Z") with { Counts = "arrested", Sentence = sentence };
        var all = Killed("b", 200, "police", "2026-05-06T08:00:00Z") with { Counts = "arrested" };
        Assert.Equal(isOfOneDay, FigureUpdates.Before([day, all]) is null);
    }

    [Fact]
    public void Things_are_called_by_what_a_report_says_was_done_to_them()
    {
        var plain = Killed("a", 7, null) with { Counts = "villages", Of = null };
        var damaged = Killed("b", 7, null) with { Counts = "villages damaged", Of = null };
        Assert.Equal("villages damaged", Assert.Single(FigureLedger.LineUp([plain, damaged])).Counts);
    }

    [Fact]
    public void Two_speakers_of_one_article_are_two_values()
    {
        var line = Assert.Single(FigureLedger.LineUp([Killed("a", 5, "police"), Killed("a", 5, "mayor")]));
        Assert.Equal((FigureRelation.Single, 2), (line.Relation, line.Values.Count));
    }

    [Fact]
    public void Those_told_in_one_sentence_are_of_one_time()
    {
        var hurt = Killed("a", 3, null) with { Counts = "injured", IsHistory = true };
        var dead = Killed("a", 1, null) with { IsHistory = true, Sentence = hurt.Sentence };
        Assert.Each(
            FigureLedger.LineUp([hurt, dead, .. new[] { "b", "c" }.Select(report => hurt with
            {
                ArticleId = report, IsHistory = false, IsLead = true, Sentence = report
            })]),
            line => Assert.False(line.IsHistory));
    }

    [Fact]
    public void A_late_report_that_repeats_an_old_value_disputes_nothing()
    {
        var line = Assert.Single(
            FigureLedger.LineUp(
                [Killed("a", 5, "police", "2026-05-04T08:00:00Z"), Killed(
                    "b", 12, "police", "2026-05-04T10:00:00Z"), Killed("c", 5, null, "2026-05-04T11:00:00Z")]));
        Assert.Equal(FigureRelation.Update, line.Relation);
    }

    [Fact]
    public void A_hospital_that_knows_of_fewer_does_not_take_the_toll_apart()
    {
        var line = Assert.Single(FigureLedger.LineUp(
        [
            Killed("a", 27, "coast guard", "2026-05-04T08:00:00Z"),
            Killed("b", 24, "hospital", "2026-05-04T10:00:00Z"),
            Killed("c", 31, "coast guard", "2026-05-04T12:00:00Z"),
        ]));

        Assert.Equal((FigureRelation.Update, 31m), (line.Relation, line.Values[^1].Value));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(4, true)]
    public void A_lower_toll_that_later_reports_have_not_disputes_nothing(int toll, bool isDisputed)
    {
        var lines = FigureLedger.LineUp([
            Killed("a", 6, "police", "2026-05-04T08:00:00Z"),
            Killed("b", 4, "hospital", "2026-05-04T09:00:00Z"),
            Killed("c", 4, "mayor", "2026-05-04T10:00:00Z"),
            Killed("d", toll, "harbour office", "2026-05-04T11:00:00Z"),
        ]);

        Assert.Equal(isDisputed, lines.Any(line => line.Relation == FigureRelation.Disagreement));
        // Nothing grew: six was told first.
        Assert.All(lines, line => Assert.Null(isDisputed ? null : FigureUpdates.Before(line.Values)));
    }

    [Fact]
    public void A_teaser_that_fell_behind_its_report_disputes_nothing() => Assert.All(
        FigureLedger.LineUp([
            Killed("a", 6, null, "2026-05-04T08:00:00Z"),
            Killed("b", 4, "hospital", "2026-05-04T09:00:00Z"),
            Killed("c", 4, null, "2026-05-04T11:00:00Z"),
            Killed("c", 6, "police", "2026-05-04T11:00:00Z"),
        ]),
        line => Assert.NotEqual(FigureRelation.Disagreement, line.Relation));

    [Fact]
    public void History_takes_part_in_nothing_and_comes_last()
    {
        var lines = FigureLedger.LineUp(
            [Killed("a", 900, null) with { IsHistory = true }, Killed("a", 5, "police"), Killed("b", 9, "rebels")]);
        Assert.Equal(
            [(false, FigureRelation.Disagreement), (true, FigureRelation.Single)],
            lines.Select(line => (line.IsHistory, line.Relation)));
    }

    [Fact]
    public void What_is_told_beside_the_event_is_shown_where_two_reports_tell_it()
    {
        var beside = Killed("a", 40, null) with { Counts = "ships", IsBeside = true };
        Assert.Empty(FigureLedger.LineUp([beside]));
        Assert.Single(FigureLedger.LineUp([beside, beside with { ArticleId = "b" }]));
    }

    [Fact]
    public void One_person_without_a_number_counts_where_two_reports_tell_of_one_and_none_of_more()
    {
        var one = Killed("a", 1, null) with { Of = "man", IsSingle = true, IsBeside = true };
        var other = one with { ArticleId = "b", Outlet = "b", Of = "driver" };
        Assert.Empty(FigureLedger.LineUp([one]));
        var line = Assert.Single(FigureLedger.LineUp([one, other]));
        Assert.Equal((FigureRelation.Same, true, false), (line.Relation, line.IsOfSingle, line.IsShown));
        Assert.Equal(2, Assert.Single(FigureLedger.LineUp([one, other, Killed("c", 2, null)])).Values[0].Value);
    }

    [Fact]
    public void A_compound_is_compared_by_its_total()
    {
        var compound =
            Killed("a", 9, "army") with { Parts = [new FigurePart(7, "officers"), new FigurePart(2, "civilians")] };
        Assert.Equal(
            FigureRelation.Same, Assert.Single(FigureLedger.LineUp([compound, Killed("b", 9, "mayor")])).Relation);
        Assert.Equal(
            FigureRelation.Disagreement,
            Assert.Single(FigureLedger.LineUp([compound, Killed("b", 6, "mayor")])).Relation);
    }

    [Fact]
    public void Currencies_are_not_compared() =>
        Assert.Equal(
            2,
            FigureLedger.LineUp(
                [Killed("a", 5, null) with { Counts = "cost", Of = null, Unit = "USD" }, Killed(
                    "b", 4, null) with { Counts = "cost", Of = null, Unit = "EUR" }]).Count);

    [Fact]
    public void A_figure_without_a_cause_joins_the_main_event_not_the_other()
    {
        var lines = FigureLedger.LineUp(
        [
            Killed("a", 5, "police") with { Circumstance = "shelling" }, Killed(
                "a", 80, "police") with { Counts = "injured", Circumstance = "shelling" },
            Killed("b", 9, "army") with { Circumstance = "mines" }, Killed("b", 14, "mayor"),
        ]);
        Assert.Equal(
            [5m, 14m],
            lines.Single(
                line =>
                    line.Circumstance is "shelling" && line.Counts is "killed").Values.Select(value => value.Value));
        Assert.Equal([9m], lines.Single(line => line.Circumstance is "mines").Values.Select(value => value.Value));
    }

    [Fact]
    public void Names_of_one_event_are_one_line_unless_a_report_tells_them_apart()
    {
        Figure[] oneEvent =
        [
            Killed("a", 5, null) with { Circumstance = "blast" }, Killed("b", 5, null) with { Circumstance = "attack" },
        ];
        Assert.Single(FigureLedger.LineUp(oneEvent));
        Assert.Equal(
            2, FigureLedger.LineUp([.. oneEvent, Killed("a", 3, null) with { Circumstance = "attack" }]).Count);
    }

    [Fact]
    public void An_article_does_not_contradict_itself()
    {
        var lines = FigureLedger.LineUp([Killed("a", 20, "police"), Killed("a", 3, "police")]);
        Assert.All(lines, line => Assert.Equal(FigureRelation.Single, line.Relation));
        Assert.Equal([3m, 20m], lines.SelectMany(line => line.Values).Select(value => value.Value).Order());
    }

    [Theory]
    [InlineData("opposition Union party", FigureRelation.Disagreement)]
    [InlineData("Gewerkschaft", FigureRelation.Disagreement)]
    [InlineData("rebels", FigureRelation.Disagreement)]
    [InlineData("повстанцы", FigureRelation.Disagreement)]
    [InlineData("hospital", FigureRelation.Update)]
    [InlineData("African Union", FigureRelation.Update)]
    public void What_another_side_counts_is_no_newer_count(string later, FigureRelation relation) => Assert.Equal(
        relation,
        Assert.Single(FigureLedger.LineUp([
            Killed("a", 6, "interior ministry", "2026-05-04T09:00:00Z"),
            Killed("b", 9, later, "2026-05-04T09:10:00Z"),
        ])).Relation);

    [Fact]
    public void A_part_is_of_whom_another_report_says_it_is_and_its_whole_is_shown()
    {
        var lines = FigureLedger.LineUp([
            Killed("a", 22, "coastguard") with { IsLead = true },
            Killed("a", 9, null) with { IsPart = true, IsLead = true },
            Killed("b", 9, "coastguard") with { Of = "children", IsLead = true },
        ]);
        Assert.Equal(
            [("people", true), ("children", false)],
            lines.OrderByDescending(line => line.Values[0].Value).Select(line => (line.Of, line.IsShown)));
    }

    [Fact]
    public void Two_critically_hurt_are_the_two_hurt_of_another_report()
    {
        var hurt = Killed("a", 2, null) with { Counts = "injured" };
        var grave = hurt with { ArticleId = "b", Counts = "critically injured" };

        Assert.Equal(FigureRelation.Same, Assert.Single(FigureLedger.LineUp([hurt, grave])).Relation);
        Assert.Equal(2, FigureLedger.LineUp([hurt, grave, hurt with { ArticleId = "b", Value = 5 }]).Count(line =>
            line.Values.Any(value => value.ArticleId == "b")));
    }

    [Fact]
    public void No_figures_no_lines() => Assert.Empty(FigureLedger.LineUp([]));

    private static Figure Killed(string article, decimal value, string? says, string? at = null) => new()
    {
        Value = value,
        Counts = "killed",
        Of = "people",
        Says = says,
        AsOf = NewsTime.Parse(at),
        Sentence = $"{value} people were killed.",
        ArticleId = article,
        Outlet = "Outlet " + article,
    };
}
