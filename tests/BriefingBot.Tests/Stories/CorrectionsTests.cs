using BriefingBot.Stories;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories;

/// <summary>What takes a told figure back, and what only sounds so.</summary>
public sealed class CorrectionsTests
{
    [Theory]
    [InlineData("Troops withdrew from Dalen after 12 people were injured.")]
    [InlineData("The army said it had mistakenly injured 12 hostages.")]
    [InlineData("The 12 people were injured in error, the army said.")]
    public void Troops_that_withdraw_and_deeds_done_by_mistake_take_no_figure_back(string text)
    {
        var ferry = Reports.Ferry();
        var first = Line(FigureRelation.Single, Injured(12, "ferry-1", "Twelve were injured."));
        var told = ToldStory.Of(Story(ferry, first), []);
        var later = Reports.Report("later", "", text, Reports.Morning.AddHours(7));

        Assert.Empty(WhatIsNew.Since(Story([.. ferry, later], first), told).Corrections);
    }

    [Theory]
    [InlineData("Corrections officials said 12 inmates were injured.", true)]
    [InlineData("Поправка увеличивает бюджет на 12 млрд рублей.", true)]
    [InlineData("Correction (12 May): 12 people were injured.", false)]
    public void A_sentence_that_begins_with_the_word_is_no_note(string text, bool isNews) =>
        Assert.Equal(isNews, !CorrectionNote.Of(text).Any());

    [Fact]
    public void The_newest_value_is_new_though_only_a_title_gives_it()
    {
        var ferry = Reports.Ferry();
        var before = Line(FigureRelation.Single, Injured(3, "ferry-1", "Three were injured."));
        var five = Reports.Report("five", "", "Five people were injured.", Reports.Morning.AddHours(6));
        var nine = Reports.Report(
            "nine", "Nine injured in Dalen", "The ferry ran aground.", Reports.Morning.AddHours(8));
        var line = Line(FigureRelation.Update, Injured(3, "ferry-1", "Three were injured."),
            Injured(5, "five", five.Text), Injured(9, "nine", nine.Title!));

        var news = WhatIsNew.Since(Story([.. ferry, five, nine], line), ToldStory.Of(Story(ferry, before), []));

        Assert.Equal(9, Assert.Single(news.Figures).Figure.Value);
    }

    private static Story Story(Article[] articles, params FigureLine[] figures) =>
        Reports.Build(articles) with { Figures = figures };

    private static FigureLine Line(FigureRelation relation, params Figure[] figures) =>
        new("injured", "passengers", null, relation, IsHistory: false, figures);

    private static Figure Injured(decimal value, string articleId, string sentence) =>
        new() { Value = value, Counts = "injured", Of = "passengers", ArticleId = articleId, Sentence = sentence };
}
