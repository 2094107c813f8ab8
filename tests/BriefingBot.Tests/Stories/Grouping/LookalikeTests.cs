using BriefingBot.Stories.Grouping;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Tests.Stories.Grouping;

/// <summary>Kinds of news that formulas make alike, or that look unlike though they tell of one event.</summary>
public sealed class LookalikeTests
{
    private static readonly DateTimeOffset Friday = new(2026, 5, 8, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Accidents_of_one_place_with_other_people_on_other_days_stay_apart()
    {
        var first = Reports.Report(
            "first", "Two cyclists hit by van in Ostby",
            "Two cyclists were hit by a van on the ring road in Ostby on Wednesday evening, police said. A 19-year-old "
            + "and a 22-year-old were taken to hospital. The driver was not hurt.", Friday.AddDays(-1));
        var second = Reports.Report(
            "second", "Three cyclists hit by van in Ostby",
            "Three cyclists were hit by a van on the ring road in Ostby on Thursday evening, police said. A "
            + "45-year-old, a 51-year-old and a 60-year-old were taken to hospital. The driver was not hurt.", Friday);

        Assert.Equal(["first", "second"], Reports.Stories(first, second));
    }

    [Fact]
    public void Accidents_of_one_town_in_other_streets_are_less_alike_than_in_one()
    {
        var first = Reports.Report("first", "Cyclist hit by van", "A cyclist was hit in Mallow Street, Ostby.", Friday);
        var same = Reports.Report("same", "Cyclist struck", "A man was struck in Mallow Street, Ostby.", Friday);
        var other = same with { Text = same.Text.Replace("Mallow Street", "Tarn Road", StringComparison.Ordinal) };

        Assert.True(Similarity(first, same) - Similarity(first, other) > new GroupingRules().OtherStreet);
    }

    [Theory]
    [InlineData("Two killed in house fire in Stenby", "Two people were killed in a house fire in Stenby, it said.",
        "Two killed in house fire in Kaldvik", "Two people were killed in a house fire in Kaldvik, police said.")]
    [InlineData("Earthquake strikes off Chile", "A magnitude 5.1 earthquake struck off the coast of Chile.",
        "Earthquake strikes off Japan", "A magnitude 5.3 earthquake struck off the coast of Japan.")]
    [InlineData("Norbuss profit rises 12 per cent", "Norbuss said its net profit rose by 12 per cent, beating hopes.",
        "Norrlit profit rises 9 per cent", "Norrlit said its net profit rose by 9 per cent, beating hopes.")]
    [InlineData("Vell beat Stenby 2-1", "Vell beat Stenby 2-1 in the second round of the cup.",
        "Kaldvik beat Harzen 3-1", "Kaldvik beat Harzen 3-1 in the second round of the cup.")]
    [InlineData("Rain in Vell", "Rain is expected in Vell with winds of up to 40 km an hour, the weather service said.",
        "Rain in Kaldvik", "Rain is expected in Kaldvik with winds of up to 50 km an hour, the weather service said.")]
    public void Short_reports_of_one_formula_with_other_names_in_their_headlines_are_of_two_events(
        string title, string text, string otherTitle, string otherText)
    {
        var one = Reports.Report("one", title, text, Friday) with { Language = "en" };
        var other = Reports.Report("other", otherTitle, otherText, Friday) with { Language = "en" };

        Assert.Equal(["one", "other"], Reports.Stories(one, other));
    }

    [Theory]
    [InlineData("Explosion at bakery in Norvell leaves 20 people injured",
        "An explosion at a bakery in Norvell left 20 people injured on Monday, the Norvell fire department said.",
        "Train derailment in Norvell leaves 5 people injured",
        "A train derailment in Norvell left 5 people injured on Tuesday, the Norvell fire department said.")]
    [InlineData("Fire in Norvell factory injures 31",
        "A fire at a furniture factory in Norvell injured 31 workers, the fire service said. Crews were called.",
        "Fire in Norvell hotel injures 7",
        "A fire at a hotel in Norvell injured seven guests, the fire service said. Crews were called.")]
    public void Short_reports_of_one_town_in_which_other_things_happened_are_of_two_events(
        string title, string text, string otherTitle, string otherText) => Assert.Equal(
        ["one", "other"],
        Reports.Stories(
            Reports.Report("one", title, text, Friday.AddHours(-30)),
            Reports.Report("other", otherTitle, otherText, Friday)));

    [Fact]
    public void Short_reports_of_one_event_are_one_story_by_whatever_name_it_goes() => Assert.Equal(
        ["one other"],
        Reports.Stories(
            Reports.Report(
                "one", "Attack on Norvell mosque kills nine",
                "An attack on a mosque in Norvell killed nine people during prayers on Friday, police said.",
                Friday.AddHours(-3)),
            Reports.Report(
                "other", "Norvell mosque bombing kills nine",
                "A bombing at a mosque in Norvell killed nine people during prayers on Friday, police said.",
                Friday)));

    [Fact]
    public void Short_reports_of_one_town_are_of_one_event_where_a_text_has_the_others_word_for_it() =>
        Assert.Equal(
            ["one other"],
            Reports.Stories(
                Reports.Report(
                    "one", "Explosion at bakery in Norvell leaves 20 people injured",
                    "An explosion at a bakery in Norvell left 20 people injured on Monday, the fire department said.",
                    Friday.AddHours(-3)),
                Reports.Report(
                    "other", "Fire in Norvell leaves 20 people injured",
                    "A fire after an explosion in a Norvell bakery left 20 people injured, the fire department said.",
                    Friday)));

    [Fact]
    public void Short_reports_with_other_names_in_their_headlines_are_of_one_event_where_a_text_has_one_of_them() =>
        Assert.Equal(
            ["one other"],
            Reports.Stories(
                Reports.Report(
                    "one", "Earthquake strikes off Chile",
                    "A magnitude 5.1 earthquake struck off the coast of Chile.", Friday),
                Reports.Report(
                    "other", "Magnitude 5.1 earthquake shakes Velmar",
                    "A magnitude 5.1 earthquake struck off the coast of Velmar in Chile.", Friday)));

    [Fact]
    public void Two_wires_on_one_event_with_many_copies_are_one_story()
    {
        var one = Reports.Report(
            "one", "Court in Ostby convicts banker Hal Brenner",
            "A court in Ostby convicted the banker Hal Brenner on Thursday of hiding the losses of the Fjord Bank, "
            + "which failed in March. Prosecutors had asked for seven years.\n\nBrenner, 58, said he would appeal. "
            + "His lawyer called the verdict a mistake.", Friday.AddHours(-9));
        var other = Reports.Report(
            "other", "Brenner guilty over collapse of Fjord Bank",
            "The former head of the Fjord Bank was found guilty on Thursday of fraud, judicial sources said. The bank "
            + "closed its doors in March and left 9,000 savers without money.\n\nSavers cheered outside the court in "
            + "Ostby when Hal Brenner was led away. Sentence will be passed in June.", Friday.AddHours(-5));

        Assert.Equal(
            ["one one-2 one-3 one-4 other other-2 other-3 other-4"],
            Reports.Stories([one, .. Copies(one), other, .. Copies(other)]));
    }

    [Fact]
    public void A_late_report_that_tells_the_date_of_the_event_joins_its_story()
    {
        var first = Reports.Report(
            "first", "Crane collapse in Lindholm kills four",
            "A crane fell onto a school in Lindholm on Friday and killed four people, the fire brigade said. Twelve "
            + "were hurt. Builder Otto Kran was questioned.", Friday.AddHours(3));
        var late = Reports.Report(
            "late", "Lindholm death toll rises to five",
            "A teacher who was buried in the collapse of May 8 died in hospital on Monday, mayor Ina Vell said. This "
            + "brings the toll to five. Two of the injured are still in care.", Friday.AddDays(24));

        Assert.Equal(["first late"], Reports.Stories(first, late));
    }

    [Fact]
    public void Reports_of_one_event_in_several_languages_and_scripts_are_one_story()
    {
        Article[] reports =
        [
            In("en", "Seven hurt in tram crash in Karvensk", "Seven people died and 34 were injured when two trams "
                + "collided in Karvensk on Thursday, governor Pavlo Dorenko said."),
            In("de", "Sieben Tote bei Straßenbahnunfall in Karwensk", "Bei einem Zusammenstoß zweier Straßenbahnen in "
                + "Karwensk sind am Donnerstag sieben Menschen gestorben, 34 wurden verletzt. Das sagte Gouverneur "
                + "Pawlo Dorenko."),
            In("fr", "Sept morts dans un accident de tramway", "Sept personnes sont mortes et 34 ont été blessées "
                + "jeudi dans la collision de deux tramways à Karvensk, a dit le gouverneur Pavlo Dorenko."),
            In("ru", "Столкновение трамваев: семь погибших", "Семь человек погибли, 34 пострадали при столкновении "
                + "двух трамваев в Карвенске в четверг, сообщил губернатор Павел Доренко."),
        ];

        Assert.Equal(["en de fr ru"], Reports.Stories(reports));
    }

    [Fact]
    public void A_strike_on_the_same_town_with_other_numbers_on_another_day_stays_apart_in_another_language()
    {
        var english = In("en", "Seven killed in tram crash in Karvensk", "Seven people died and 34 were injured when "
            + "two trams collided in Karvensk on Thursday, governor Pavlo Dorenko said.");
        var german = In("de", "Karwensk bekommt ein neues Theater", "In Karwensk wird ein Theater gebaut, es soll 52 "
            + "Millionen kosten. Gouverneur Pawlo Dorenko legte am Montag den Grundstein.");

        Assert.Equal(["en", "de"], Reports.Stories(english, german));
    }

    [Fact]
    public void Reports_whose_pages_gave_one_menu_for_their_text_are_told_apart_by_their_headlines()
    {
        const string Menu = "Welcome to Radio Ostby, the best of music from all over the valley. Join us on air or "
            + "online for weather and traffic at all hours, with Lena Holm and Otto Kran from five to nine.\n\n"
            + "Valley Sports Tonight is back with the liveliest panel of pundits that ever spoke about skiing.";
        var first = Reports.Report("first", "Farmer charged over barn blaze that killed brother", Menu, Friday);
        var second = Reports.Report("second", "Ferry grounded near Lindholm", Menu, Friday) with { CopyOf = "first" };

        Assert.Equal(["first", "second"], Reports.Stories(first, second));
    }

    [Fact]
    public void What_a_title_says_of_its_outlet_makes_no_two_reports_alike()
    {
        var first = Reports.Report(
            "first", "Cyclist hurt on ring road - Valley News 9, Ostby Weather, Traffic & Sports",
            "A cyclist was hurt in Ostby on Friday.", Friday);
        var second = Reports.Report(
            "second", "Bakery closes after ninety years - Valley News 9, Ostby Weather, Traffic & Sports",
            "The oldest bakery of Ostby closed on Friday.", Friday);

        Assert.Equal(["first", "second"], Reports.Stories(first, second));
    }

    private static double Similarity(Article one, Article other)
    {
        IndexedArticle Indexed(Article article) => new(article.Id, ArticleTerms.Of(article), Friday, original: null);

        return new ArticleSimilarity(new TermStatistics(), new TermIndex(), new GroupingRules())
            .Between(Indexed(one), Indexed(other));
    }

    private static Article In(string language, string title, string text) =>
        Reports.Report(language, title, text, Friday, outlet: language) with { Language = language };

    private static IEnumerable<Article> Copies(Article original) => Enumerable.Range(2, 3).Select(number =>
        original with { Id = $"{original.Id}-{number}", CopyOf = original.Id, Outlet = $"Outlet {number}" });
}
