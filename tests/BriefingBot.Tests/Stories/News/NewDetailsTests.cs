using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories.News;

/// <summary>What a later report tells behind its news, and what only seems to be new.</summary>
public sealed class NewDetailsTests
{
    private const string Shooting =
        "A 7-year-old boy was wounded in a shooting in Mill Lane in Velmar on Monday, police said. A gunman fired "
        + "through the door of a house and fled.";

    // Not so short that all of it counts as news.
    private const string Long =
        $"{Shooting} The boy is 7 years old, police said. The house stands in Mill Lane. The gunman fled on Monday.";

    private const string Arrest = "Police arrested a man over the shooting of the boy in Velmar.";

    private const string Who = "Karl Brandt, 27, was taken into custody on Tuesday in Hask and is to face a judge.";

    [Theory]
    [InlineData(Who, 2)]
    [InlineData("The boy was wounded on Monday in Mill Lane and is in hospital with his family.", 1)]
    public void Who_it_is_follows_the_outcome_that_does_not_name_him(string second, int told)
    {
        var news = NewOf(26, "Arrest made in Velmar shooting", $"{Arrest} {second}");

        Assert.Equal([Arrest, .. told == 2 ? [second] : Array.Empty<string>()], news);
    }

    [Fact]
    public void What_leans_on_him_can_be_told_once_he_is_named()
    {
        const string Denies = "Sheriff Ida Marsh said Brandt denied owning the pistol that divers found.";

        Assert.Equal([Arrest, Who, Denies], NewOf(26, "Arrest made in Velmar shooting", $"{Arrest} {Who} {Denies}"));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(26, 1)]
    public void Days_later_an_act_that_was_told_befell_another_one(int hours, int news)
    {
        const string Others =
            "Two nurses, a trainee gardener and a porter were wounded by splinters of glass as the gunman fled.";

        Assert.Equal(news, NewOf(hours, "Velmar after the shooting", $"{Long} {Others}").Count(text => text == Others));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(26, 1)]
    public void Days_later_what_the_police_say_deep_in_a_report_is_new(int hours, int news)
    {
        const string Hidden =
            "Police said Brandt had hidden the pistol and two magazines beneath the sofa of a cousin in Hask.";
        var early = Reports.Report("early", "Mother charged in Velmar shooting",
            "Velmar mother Ada Brandt, 21, was charged on Monday with endangering her daughter, who was shot in the leg "
            + "in Mill Lane, police said.", Reports.Morning);
        var later = Reports.Report("later", "Velmar woman gets two years",
            "A Velmar woman was sentenced to two years in prison on Tuesday for endangering her daughter. Judge Ian Holt "
            + "read the sentence on Tuesday. The trial took three days in Velmar. The daughter is well again. The leg "
            + $"has healed in the meantime. {Hidden}", Reports.Morning.AddHours(hours));

        Assert.Equal(news, NewOf(early, later).Count(text => text == Hidden));
    }

    [Fact]
    public void What_the_police_say_is_no_background_for_its_verb()
    {
        const string Named =
            "Police say the gunman, who was identified as Karl Brandt, threatened the uncle of the boy.";

        Assert.Contains(Named, NewOf(26, "Velmar after the shooting", $"{Shooting} {Named}"));
    }

    [Fact]
    public void A_name_of_which_only_an_office_could_be_the_owner_is_not_told()
    {
        const string Released = "Velmar police released his name and his photo on social media late on Monday.";

        Assert.DoesNotContain(Released, NewOf(26, "Velmar after the shooting", $"{Shooting} {Released}"));
    }

    [Fact]
    public void A_death_that_only_says_which_attack_is_meant_does_not_make_the_sentence_old()
    {
        var early = Reports.Report("early", "Bomb kills two in Velmar",
            "Two people were killed by a bomb in Velmar on Monday, officials said.", Reports.Morning);
        const string Search =
            "Investigators searched a villa by the lake and a brewery for the makers of the bomb that killed two "
            + "people.";
        var later = Reports.Report(
            "later", "Villa by the lake searched", Search, Reports.Morning.AddHours(3), "Gazette");

        Assert.Equal([Search], NewOf(early, later));
    }

    [Fact]
    public void An_age_that_both_have_makes_no_one_piece_of_news()
    {
        const string Indicted = "The uncle and the aunt of the 7-year-old boy were indicted by a grand jury of Hask.";

        Assert.Contains(Indicted, NewOf(48, "Uncle and aunt indicted", Indicted));
    }

    [Theory]
    [InlineData("federal agents", 0)]
    [InlineData("bystanders", 1)]
    public void A_greater_count_that_others_tell_as_said_before_is_no_news(string whom, int news)
    {
        const string Three = "Three federal agents were injured.";
        var early = Reports.Report("early", "Three agents injured in Velmar", Three, Reports.Morning);
        var later = Reports.Report(
            "later", "Shots in Velmar", "Four were injured in Velmar.", Reports.Morning.AddHours(2));
        Figure Injured(decimal value, string of, string id, string sentence) =>
            Reports.Injured(value, id, sentence) with { Of = of };
        FigureLine Line(Figure figure) => Reports.Line(FigureRelation.Single, figure) with { Of = figure.Of };
        var now = Line(Injured(3, "federal agents", early.Id, Three));
        var before = Line(Injured(4, "agents", early.Id, "Police had said earlier that four agents were injured.")) with
        {
            IsHistory = true,
        };
        var told = ToldStory.Of(Reports.Given([early], now, before), []);
        var story = Reports.Given([early, later], now, before, Line(Injured(4, whom, later.Id, later.Text)));

        Assert.Equal(news, WhatIsNew.Since(story, told).Figures.Count);
    }

    private static List<string> NewOf(int hours, string title, string text) => NewOf(
        Reports.Report("early", "Boy wounded in Velmar shooting", Shooting, Reports.Morning),
        Reports.Report("later", title, text, Reports.Morning.AddHours(hours), "Gazette"));

    private static List<string> NewOf(Article early, Article later)
    {
        var told = ToldStory.Of(Reports.Build(early), [early.Text]);
        var story = Reports.Build(early, later);
        return [.. NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told).Select(sentence => sentence.Text)];
    }
}
