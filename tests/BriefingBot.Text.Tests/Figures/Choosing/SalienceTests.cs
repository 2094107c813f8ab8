using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>What an edition shows of figures that were read, right or wrong: silence unless sure.</summary>
public sealed class SalienceTests
{
    [Fact]
    public void An_age_a_house_number_and_a_piece_of_a_number_are_not_shown()
    {
        Assert.False(IsShown(Figure("arrested", 14, "A 14-year-old boy was arrested in Lund.")));
        Assert.False(IsShown(Figure("shot", 48, "A woman and two men, ages 47 and 48, were shot in Lund.")));
        Assert.False(IsShown(Figure("shot", 1240, "Police say he was shot at 1240 Mill Road in Lund.")));
        Assert.False(IsShown(Figure("affected", 6, "The outage affected 6 , 210 homes in Lund.")));
        Assert.False(IsShown(Figure("killed", 12, "A mother of 12 was killed in Lund.")));
        Assert.True(IsShown(Figure("arrested", 14, "Police arrested 14 boys in Lund.")));
    }

    [Fact]
    public void The_length_of_a_list_is_not_shown()
    {
        const string Title = "12 tram lines that tourists love";

        Assert.False(IsShown([Figure("tram lines", 12, Title)], Title));
        Assert.True(IsShown([Figure("tram lines", 12, "Lund to close 12 tram lines")], "Lund to close 12 tram lines"));
        Assert.True(IsShown(
            [Figure("tram lines", 12, Title), Later("tram lines", 12, "Lund has 12 tram lines.", "b")], Title));
    }

    [Fact]
    public void Of_a_whole_and_its_parts_that_have_one_name_the_whole_is_shown()
    {
        Figure[] figures =
        [
            Figure("jobs cut", 5_125, "Norvik said 5,125 posts would go.") with { Of = null },
            Figure("jobs cut", 12_800, "Norvik will cut 12,800 jobs.") with { Of = null },
        ];

        Assert.False(IsFirstShown(figures));
        Assert.True(IsFirstShown(figures.Reverse()));
    }

    [Fact]
    public void People_of_whom_nothing_is_told_are_not_shown_unless_they_are_many()
    {
        const string Title = "Fire in Lund";

        Assert.False(IsShown([Figure("family members", 4, Title)], Title));
        Assert.True(IsShown([Figure("app users", 40_000, Title)], Title));
    }

    [Fact]
    public void A_growing_count_is_measured_from_the_highest_before()
    {
        Figure[] values = [Figure("arrested", 86, "a"), Figure("arrested", 12, "b"), Figure("arrested", 200, "c")];
        var beside = values[0] with { IsLead = false };

        Assert.Equal(86, FigureUpdates.Before(values)?.Value);
        Assert.Equal(12, FigureUpdates.Before([beside, values[1], values[2]])?.Value);
        Assert.Equal(86, FigureUpdates.Before([beside, beside with { ArticleId = "b" }, values[2]])?.Value);
        Assert.Null(FigureUpdates.Before([values[0], values[0]]));
        Assert.Equal(12, FigureUpdates.Before(
            [.. values.Select(value => value with { Counts = "missing" })])?.Value);
    }

    [Fact]
    public void A_day_of_shootings_is_not_the_shooting_that_the_headlines_tell_of()
    {
        var day = Figure("injured", 13, "In all 13 people were hurt in shootings in Lund.") with
        {
            Circumstance = "shootings",
        };

        Assert.False(IsShown([day], "Boy hurt in Lund shooting"));
        Assert.True(IsShown([day], "Night of shootings in Lund"));
    }

    [Fact]
    public void A_title_with_a_number_that_its_report_counts_over_several_shootings_gives_no_toll()
    {
        const string Title = "Shooting sets off violent night in Lund, leaving two dead and six wounded";
        Figure[] titled = [Figure("killed", 2, Title), Figure("injured", 6, Title)];
        var night = Figure("injured", 6, "Six men were hurt in five separate shooting incidents in Lund.") with
        {
            Of = "men",
        };
        string[] titles = [Title, "Woman killed in Lund shooting"];

        Assert.Contains(FigureLedger.LineUp(titled, titles), line => line.IsShown);
        Assert.DoesNotContain(FigureLedger.LineUp([.. titled, night], titles), line => line.IsShown);
    }

    [Fact]
    public void A_toll_neither_falls_nor_leaps_by_one_report()
    {
        var first = Figure("killed", 5, "Five people were killed in Lund.");

        Assert.False(Moves(first, Later("killed", 3, "Three people were killed in Lund.", "b")));
        Assert.False(Moves(first, Later("killed", 40, "Some 40 people were killed in Lund.", "b")));
        Assert.True(Moves(first, Later("killed", 9, "Nine people were killed in Lund.", "b")));
        var leap = Later("killed", 40, "Some 40 people were killed in Lund.", "b");
        Assert.Contains(FigureLedger.LineUp([first, leap], ["Lund blast: 40 dead"]), line => line.IsShown);
    }

    [Fact]
    public void The_toll_of_two_crashes_is_not_what_one_rose_to()
    {
        const string Pair = "Four people were hurt in a pair of crashes in Lund.";

        Assert.False(Moves(
            Figure("injured", 3, "Three people were hurt in a crash in Lund."), Later("injured", 4, Pair, "b")));
        Assert.False(Moves(
            Figure("injured", 3, "Three people were hurt in a crash in Lund."),
            Later("injured", 4, "Four hurt in pair of crashes in Lund", "b")));
        Assert.True(Moves(
            Figure("injured", 3, "Three people were hurt in a crash in Lund."),
            Later("injured", 4, "Four people were hurt in the crash in Lund.", "b")));
    }

    [Theory]
    [InlineData("At least 14 people were killed in a series of blasts in Lund.")]
    [InlineData("In all 14 people have now been killed by a string of tornadoes in Lund.")]
    [InlineData("In all 14 people have died since the quake in Lund, which was followed by a spate of tremors.")]
    [InlineData("In all 14 children have died in Lund of an illness of which a rash of red spots is the first sign.")]
    [InlineData("In all 14 people have died in Lund where a plane fell on a pair of houses.")]
    [InlineData("In all 14 people have died in Lund in the latest in a pair of crashes on that road.")]
    public void A_toll_is_shown_though_its_sentence_speaks_of_a_series(string sentence)
    {
        Assert.True(Moves(
            Figure("killed", 9, "Nine people were killed in Lund."), Later("killed", 14, sentence, "b")));
        Assert.True(IsShown([Figure("killed", 14, sentence)], "Lund mourns 14"));
    }

    [Fact]
    public void How_many_were_charged_is_not_told_once_a_headline_tells_of_the_sentence()
    {
        var charged = Figure("charged", 7, "Seven people were charged in Lund.");

        Assert.True(IsShown([charged], "Lund gang in court"));
        Assert.False(IsShown([charged], "Lund gang leader pleads guilty"));
        Assert.False(IsShown([charged], "Lund gang leader sentenced to nine years"));
    }

    [Fact]
    public void That_nobody_was_hurt_is_told_where_somebody_could_have_been_and_no_other_was()
    {
        var none = Figure("injured", 0, "No one was hurt in the fire in Lund.");

        Assert.True(IsShown(none));
        Assert.False(IsShown(Figure("injured", 0, "No one else was hurt in Lund.")));
        Assert.False(IsShown(Figure("arrested", 0, "No one was arrested in Lund.")));
        Assert.DoesNotContain(
            FigureLedger.LineUp([none, Figure("killed", 2, "Two people were killed in Lund.")]),
            line => line.IsShown && line.Counts == "injured");
    }

    [Theory]
    [InlineData("Parliament passed the budget by 131 votes to 99.", false)]
    [InlineData("Das Parlament stimmte mit 131 zu 99 Stimmen zu.", false)]
    [InlineData("The motion got 131 votes against 36.", false)]
    [InlineData("The party won 131 votes in Holm.", true)]
    public void Half_a_vote_is_no_figure(string sentence, bool isShown) =>
        Assert.Equal(isShown, IsShown(Figure("votes", 131, sentence)));

    [Fact]
    public void A_toll_is_not_told_where_another_report_leads_with_a_higher_one_of_the_same_event()
    {
        var older = Figure("killed", 3, "Three people were killed in Lund.");
        var newer = Figure("killed", 9, "Nine people were killed in Lund.") with { ArticleId = "b", Outlet = "b" };

        Assert.False(IsFirstShown(older, newer));
        Assert.True(IsFirstShown(older, newer with { Counts = "injured" }));
        Assert.True(IsFirstShown(older with { Circumstance = "fire" }, newer with { Circumstance = "flood" }));
    }

    [Fact]
    public void The_shot_beside_the_dead_of_a_headline_are_not_shown()
    {
        const string Title = "2 dead, 3 shot in Lund";

        Assert.DoesNotContain(
            FigureLedger.LineUp([Figure("killed", 2, Title), Figure("shot", 3, Title)], [Title]),
            line => line.IsShown && line.Counts == "shot");
        Assert.True(IsShown([Figure("shot", 3, "3 shot in Lund")], "3 shot in Lund"));
    }

    [Theory]
    [InlineData("killed", "Found Shot", null, "killed")]
    [InlineData("killed", "Men", "men", "killed")]
    [InlineData("injured", "more people", "people", "injured")]
    [InlineData("injured", "injured passengers", "passengers", "injured")]
    [InlineData("suspects", "armed robbers", null, "armed robbers")]
    [InlineData("arrested", "-year-olds", null, "arrested")]
    public void A_line_is_named_by_words_that_read_as_a_group(string counts, string of, string? shown, string name)
    {
        var figure = Figure(counts, 4, "Four.") with { Of = of };

        Assert.Equal(
            (name, shown),
            FigureLabels.Shown(new FigureLine(counts, of, null, FigureRelation.Single, IsHistory: false, [figure])));
    }

    [Fact]
    public void An_amount_has_no_owner_who_is_only_described()
    {
        var cost = Figure("cost", 240_000_000, "It costs 240 million.") with
        {
            Unit = "EUR",
            Of = "city's tram office"
        };

        Assert.Equal(
            ("cost", null),
            FigureLabels.Shown(new FigureLine("cost", cost.Of, null, FigureRelation.Single, IsHistory: false, [cost])));
    }

    private static bool Moves(params Figure[] figures) => FigureLedger.LineUp(figures, ["A made-up title"])
        .Any(line => line.IsShown && line.Relation == FigureRelation.Update);

    private static bool IsShown(Figure figure) => IsShown([figure], "A made-up title");

    /// <summary>Whether the first is shown where each stands on a line of its own.</summary>
    private static bool IsFirstShown(params IEnumerable<Figure> figures) => Salience.Mark(
        [.. figures.Select(figure => new FigureLine(
            figure.Counts, figure.Of, figure.Circumstance, FigureRelation.Single, IsHistory: false, [figure]))],
        null, [], []).First().IsShown;

    private static bool IsShown(IReadOnlyList<Figure> figures, string title) =>
        FigureLedger.LineUp(figures, [title]).Any(line => line.IsShown);

    private static Figure Later(string counts, decimal value, string sentence, string article) =>
        Figure(counts, value, sentence) with { ArticleId = article, Outlet = article, AsOf = At(12) };

    private static Figure Figure(string counts, decimal value, string sentence) => new()
    {
        Counts = counts,
        Of = "people",
        Value = value,
        Sentence = sentence,
        ArticleId = "a",
        Outlet = "a",
        IsLead = true,
        AsOf = At(8),
    };

    private static NewsTime At(int hour) => NewsTime.At(new DateTimeOffset(2026, 3, 5, hour, 0, 0, TimeSpan.Zero));
}
