using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

public sealed class StoryTimelineTests
{
    [Fact]
    public void Days_that_the_text_names_are_steps_with_their_outlet()
    {
        var report = Reports.Report("a", "Quarry closed after landslide",
            "The quarry at Varnes was closed on Monday after a landslide.\n\nOn April 28, inspectors had warned of "
                + "cracks above the pit. "
            + "The pit was opened on 3 June 2024 by the company.\n\nA hearing is scheduled for Friday.\n\nIn 1998 "
            + "a landslide buried a hut.", Reports.Morning, "Varnes Post");

        var timeline = Reports.Build(report).Timeline;

        Assert.Equal(
            ["2024-06-03", "2026-04-28", "2026-05-04"],
            timeline.Select(step => step.At.Instant.ToString("yyyy-MM-dd")));
        Assert.StartsWith("On April 28,", timeline[1].Text, StringComparison.Ordinal);
        Assert.All(timeline, step => Assert.Equal(("a", "Varnes Post"), (step.ArticleId, step.Outlet)));
    }

    [Theory]
    [InlineData("2026-05-07T15:00:00+00:00", "2026-05-01")] // Thursday: Friday was last week
    [InlineData("2026-05-07T23:37:00+00:00", "2026-05-08")] // it is Friday in Varna
    [InlineData("2026-05-07T23:37:00-05:00", "2026-05-01")] // the clocks of its place say Thursday
    [InlineData("2026-05-08T09:00:00+00:00", "2026-05-08")]
    public void A_weekday_is_the_last_one_by_the_clocks_of_the_report(string stamp, string day)
    {
        var report = Reports.Report(
            "a",
            "Quarry closed after landslide",
            "The quarry at Varnes is closed after a landslide. Two workers were hurt there on Friday, the mayor said.",
            DateTimeOffset.Parse(stamp));

        Assert.Contains(
            Reports.Build(report).Timeline,
            step => step.At.IsDateOnly && step.At.Instant.ToString("yyyy-MM-dd") == day
                && step.Text.Contains("on Friday", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_gets_a_day_in_the_own_language_where_a_report_has_it()
    {
        Article Told(string language, int hours, string text) => Reports.Report(
            language + hours, "", text, Reports.Morning.AddHours(hours), outlet: language) with
        { Language = language };

        Article[] reports =
        [
            Told("ru", 1, "Пять человек погибли при взрыве в порту Линдхольм, сообщила полиция."),
            Told("de", 2, "Bei einer Explosion im Hafen von Lindholm sind fünf Menschen getötet worden, sagte die "
                + "Polizei."),
            Told("ru", 26, "Директор порта Линдхольм задержан, сообщила прокуратура."),
        ];

        Assert.Equal(["de2", "ru26"], Steps("de"));
        Assert.Equal(["ru1", "ru26"], Steps("ru"));
        Assert.Equal(3, Steps(null).Count());

        IEnumerable<string> Steps(string? language) =>
            StoryTimeline.Of(reports, [], language).Select(step => step.ArticleId);
    }

    [Fact]
    public void What_another_language_alone_knows_of_a_day_stays()
    {
        Article[] reports =
        [
            Reports.Report("en", "", "Three people were killed in a blast in Lindholm harbour, police said.",
                Reports.Morning, "Post") with { Language = "en" },
            Reports.Report("de", "", "Bei der Explosion im Hafen von Lindholm sind fünf Menschen getötet worden, sagte "
                + "die Polizei.", Reports.Morning.AddHours(3), "Anzeiger") with { Language = "de" },
        ];
        FigureLine toll = new("killed", "people", null, FigureRelation.Update, IsHistory: false,
        [
            new() { Value = 3, Counts = "killed", ArticleId = "en", Sentence = reports[0].Text },
            new() { Value = 5, Counts = "killed", ArticleId = "de", Sentence = reports[1].Text },
        ]);

        Assert.Contains(StoryTimeline.Of(reports, [toll], "en"), step => step.ArticleId == "de");
    }

    [Fact]
    public void An_undated_report_takes_the_year_from_the_dated_ones()
    {
        var dated = Reports.Ferry()[0];
        var undated = Reports.Report(
            "undated", "", "On May 3, the harbour master had warned every captain of fog around Lindholm.");

        Assert.Contains(
            Reports.Build(dated, undated).Timeline,
            step => step.At.ToString() == "2026-05-03" && step.ArticleId == "undated");
    }

    [Fact]
    public void A_day_without_a_year_stays_unknown_where_nothing_is_dated() =>
        Assert.Empty(
            Reports.Build(
                Reports.Report(
                    "undated", "", "On May 3, the harbour master had warned every captain of fog.")).Timeline);

    [Fact]
    public void A_report_that_repeats_a_step_adds_none()
    {
        var ferry = Reports.Ferry();
        var again =
            ferry[0] with { Id = "again", Outlet = "Other", Published = NewsTime.At(Reports.Morning.AddHours(2)) };

        Assert.Equal(Reports.Build(ferry[0]).Timeline.Count, Reports.Build(ferry[0], again).Timeline.Count);
    }

    [Fact]
    public void A_day_that_had_begun_where_it_happened_is_not_a_week_ago()
    {
        // 2026-05-03 is a Sunday.
        var report = Reports.Report(
            "late", "Toll rises to nine",
            "The death toll in Varnes rose to nine on Monday, the ministry said.\n\nThe quake hit on Sunday.",
            new DateTimeOffset(2026, 5, 3, 23, 37, 0, TimeSpan.Zero), "Varnes Post");

        var timeline = Reports.Build(report).Timeline;

        Assert.All(timeline, step => Assert.InRange(step.At.Instant.Day, 3, 4));
        Assert.Single(timeline, step => step.Text.Contains("nine", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de", "Das Parlament von Varnes wird am Freitag über den Steinbruch abstimmen.", false)]
    [InlineData("de", "Am Freitag starben in dem Steinbruch von Varnes zwei Menschen.", true)]
    [InlineData("es", "El Congreso de Varnes votará el Viernes sobre la cantera.", false)]
    [InlineData("es", "El Congreso de Varnes votó el Viernes sobre la cantera.", true)]
    [InlineData("fr", "Le conseil de Varnes votera Vendredi sur la carrière.", false)]
    [InlineData("fr", "Le conseil de Varnes a voté Vendredi sur la carrière.", true)]
    [InlineData("ru", "Суд в Варнесе состоится в Пятницу, сообщила прокуратура.", false)]
    [InlineData("ru", "Суд в Варнесе состоялся в Пятницу, сообщила прокуратура.", true)]
    [InlineData("en", "The council of Varnes is due to meet on Friday about the quarry.", false)]
    [InlineData("en", "The council of Varnes won't meet on Friday about the quarry.", false)]
    [InlineData("en", "The minister said she would travel to the quarry of Varnes on Friday.", false)]
    [InlineData("en", "The miners were to strike at the quarry of Varnes on Friday.", false)]
    [InlineData("de", "Die Ministerin sagte, sie werde am Freitag den Steinbruch von Varnes besuchen.", false)]
    [InlineData("en", "On Friday, the mayor said, the council will vote on the quarry of Varnes.", false)]
    [InlineData("en", "The mayor said Friday will be the last day of the quarry of Varnes.", false)]
    [InlineData("de", "Am Freitag werde der Steinbruch von Varnes schließen, sagte die Ministerin.", false)]
    [InlineData("en", "The mayor of Varnes said on Friday she would close the quarry.", true)]
    [InlineData("en", "On Friday a court in Varnes ruled that the quarry would have to pay.", true)]
    [InlineData("en", "The mayor announced late on Friday that Varnes will close the quarry.", true)]
    [InlineData("de", "Am Freitag erklärte die Gewerkschaft in Varnes, sie werde den Steinbruch bestreiken.", true)]
    [InlineData("en", "The quarry of Varnes fell in after the blast on Friday, the mayor said.", true)]
    [InlineData("en", "An unscheduled blast shook the quarry of Varnes on Friday, the mayor said.", true)]
    public void What_is_planned_is_no_step(string language, string sentence, bool isStep)
    {
        var report = Reports.Report(
            "a", "Varnes", "The quarry at Varnes was closed after a landslide.\n\n" + sentence, Reports.Morning)
            with
        { Language = language };

        Assert.Equal(isStep, Reports.Build(report).Timeline.Any(
            step => step.Text == sentence && step.At.Instant.DayOfWeek == DayOfWeek.Friday));
    }

    /// <summary>Where weekdays are small, "vota el viernes" is as often of the week to come: none is read.</summary>
    [Theory]
    [InlineData("es", "El Congreso de Varnes votó el viernes sobre la cantera.")]
    [InlineData("fr", "Le conseil de Varnes a voté vendredi sur la carrière.")]
    [InlineData("ru", "Суд в Варнесе состоялся в пятницу, сообщила прокуратура.")]
    public void A_weekday_in_small_letters_makes_no_step(string language, string sentence)
    {
        var report = Reports.Report(
            "a", "Varnes", "The quarry at Varnes was closed after a landslide.\n\n" + sentence, Reports.Morning)
            with
        { Language = language };

        Assert.DoesNotContain(Reports.Build(report).Timeline, step => step.Text == sentence);
    }

    [Fact]
    public void Where_it_all_began_stays_once_the_toll_rose()
    {
        var first = Reports.Report(
            "a", "Four dead as quarry falls in at Varnes",
            "Four people were killed when the quarry at Varnes fell in on Monday morning, police said.",
            Reports.Morning);
        var second = Reports.Report(
            "b", "Toll at Varnes quarry rises to five", "The death toll at the quarry of Varnes has risen to five.",
            Reports.Morning.AddHours(2), "Gazette");
        var third = Reports.Report(
            "c", "Divers find two more at Varnes",
            "Diggers found two more bodies at Varnes before nightfall, raising the death toll to seven, police said.",
            Reports.Morning.AddHours(9), "Post");

        var texts = Reports.Build(first, second, third).Timeline.Select(step => step.Text).ToList();

        Assert.Contains(texts, text => text.StartsWith("Four people were killed", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains("five", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("seven", StringComparison.Ordinal));
    }

    [Fact]
    public void A_correction_note_is_no_step_and_no_lead()
    {
        var report = Reports.Report(
            "a", "Ferry line cancels service",
            "Correction: An earlier version said on Monday that 35 jobs would be lost.\n\nThe ferry line cancels its "
                + "winter service, the company said on Monday.", Reports.Morning, "Varnes Post");

        Assert.Each(
            Reports.Build(report).Timeline, step => Assert.DoesNotContain("35", step.Text, StringComparison.Ordinal));
    }
}
