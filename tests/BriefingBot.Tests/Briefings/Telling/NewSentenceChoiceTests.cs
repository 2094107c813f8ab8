using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Tests.Stories;
using BriefingBot.Text;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>Which sentences stand under "what is new".</summary>
public sealed partial class NewSentenceChoiceTests
{
    [Fact]
    public void One_verdict_in_the_words_of_two_reports_is_told_once()
    {
        const string First = "A jury convicted the captain of the Sturmvogel of negligence in Velmar on Friday.";
        const string Second = "The captain was found guilty by twelve citizens after they had met for nine hours.";
        var ferry = Reports.Ferry();
        var told = ToldStory.Of(Reports.Build(ferry), []);
        var story = Reports.Build(
            [.. ferry,
                Reports.Report("one", "Sturmvogel captain convicted", First, Reports.Morning.AddHours(90)),
                Reports.Report("two", "Captain found guilty", Second, Reports.Morning.AddHours(91), "Post")]);

        Assert.Single(NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told));
    }

    [Theory]
    [InlineData("Police arrested the captain Karl Holm in Ostby.", 0)] // the headline
    [InlineData("In this photo the captain Karl Holm leaves the court of Ostby with his lawyer.", 0)]
    [InlineData("Police searched the villa of the captain Karl Holm after a visit of Dr .", 0)]
    [InlineData("Police searched the villa of the captain Karl Holm for his logbook.", 1)]
    public void A_headline_a_caption_and_half_a_sentence_are_not_told_as_new(string sentence, int told)
    {
        var report = Report("one", sentence, "Police arrested the captain Karl Holm in Ostby.");

        Assert.Equal(told, Chosen([report], Facts(Fact(report, sentence))).Count);
    }

    [Theory]
    // What both say is a quarter of either.
    [InlineData("Divers of the navy searched the wreck of the ferry with lamps for a box of gold.",
        "Fishermen of the northern bay sold oysters beside the ferry and the wreck to tourists.", 2)]
    // One number.
    [InlineData("Customs found 340 cases of rum in the hold of the trawler.",
        "Officers carried 340 boxes of liquor to a warehouse in Hask.", 1)]
    // One age.
    [InlineData("A 17-year-old sailor drowned.", "Police honoured a 17-year-old fisherman.", 2)]
    // All of the shorter one.
    [InlineData("Divers found a pistol in the lake.",
        "A pistol that divers found beneath the ice of the lake carries the initials of a goldsmith from Hask, experts "
        + "of the museum say.", 1)]
    // The same person does the same again.
    [InlineData("Anna Holm, who restored the lighthouse with a team of twelve masons, opened a museum of shipwrecks.",
        "Holm opened the doors to a crowd of children who had painted posters of whales.", 1)]
    public void Two_sentences_are_two_pieces_of_news_as_far_as_they_differ(string one, string other, int told)
    {
        var (first, second) = (Report("one", one), Report("two", other));

        Assert.Equal(told, Chosen([first, second], Facts(Fact(first, one), Fact(second, other))).Count);
    }

    [Theory]
    [InlineData("Police arrested the captain of the ferry at the harbour of Ostby.",
        "The director of the shipping line in Ostby resigned at noon.", 2)]
    [InlineData("Police arrested the captain of the ferry in Ostby.",
        "Officers arrested the captain of the ferry at his house.", 1)]
    public void One_outcome_is_told_once_and_another_beside_it(string one, string other, int told)
    {
        var (first, second) = (Report("one", one), Report("two", other));
        var news = Facts(
            Fact(first, one) with { IsOutcome = true }, Fact(second, other) with { IsOutcome = true });

        Assert.Equal(told, Chosen([first, second], news, "Prosecutors want the captain of the ferry arrested.").Count);
    }

    [Theory]
    [InlineData("Karl Brandt was found guilty in the killing of Ada Roe.", 1)]
    [InlineData("A second man was found guilty in the killing of Ada Roe.", 2)]
    [InlineData("Convicted of fraud and arson, Karl Brandt faces twenty years in the prison of Hask.", 2)]
    public void A_verdict_is_told_again_only_of_another_or_with_much_that_is_new(string other, int told)
    {
        const string Verdict = "A jury handed down a guilty verdict for one of the two men accused over the shooting.";
        var (first, second) = (Report("one", Verdict), Report("two", other));
        var news = Facts(
            Fact(first, Verdict) with { IsOutcome = true }, Fact(second, other) with { IsOutcome = true });

        Assert.Equal(told, Chosen([first, second], news, "Karl Brandt is on trial over the shooting.").Count);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 2)]
    public void What_adds_no_more_to_what_was_told_than_another_sentence_is_told_only_as_an_outcome(
        bool isOutcome, int told)
    {
        const string Pistol = "Divers found a pistol with two magazines in the lake near a mill and a sawmill.";
        const string Villa = "The pistol was in the villa of the tycoon Karl Brandt in Velmar among letters.";
        var (first, second) = (Report("one", Pistol), Report("two", Villa));
        var news = Facts(Fact(first, Pistol), Fact(second, Villa) with { IsMatter = true, IsOutcome = isOutcome });

        var chosen = Chosen(
            [first, second], news,
            "Prosecutors searched the villa of the tycoon Karl Brandt in Velmar for letters and photographs.");

        Assert.Equal(told, chosen.Count);
    }

    [Theory]
    [InlineData(true, "one", 2)]
    [InlineData(true, "two", 1)]
    [InlineData(false, "one", 1)]
    public void Who_it_is_is_told_behind_the_outcome_of_the_same_report(bool saysWho, string by, int told)
    {
        const string Arrest = "Police arrested a man over the shooting of the boy in Velmar.";
        const string Who = "Karl Brandt, a man from Velmar, was arrested over the shooting of the boy.";
        Article[] reports = [Report("one", $"{Arrest} {Who}"), Report("two", Who)];
        var news = Facts(
            Fact(reports[0], Arrest) with { IsOutcome = true }, new NewFact(Who, by, SaysWho: saysWho));

        Assert.Equal(told, Chosen(reports, news).Count);
    }

    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    public void What_was_told_is_told_again_only_where_it_is_an_outcome_or_the_matter_of_later_reports(
        bool isOutcome, bool isMatter, int told)
    {
        const string Said = "Police searched the villa of the tycoon Karl Brandt in Velmar.";
        var report = Report("one", Said);
        var news = Facts(Fact(report, Said) with { IsOutcome = isOutcome, IsMatter = isMatter });

        Assert.Equal(told, Chosen([report], news, Said).Count);
    }

    [Theory]
    [InlineData("Fishermen of the northern bay saw divers of the navy leave the wreck at dusk.",
        "Divers of the navy searched the wreck of the ferry for a box of gold.", 1)]
    [InlineData("Officers carried the 340 boxes of rum to a warehouse.",
        "Customs found 340 cases of rum in the hold of the trawler.", 0)] // with the same number a third is enough
    [InlineData("Divers of the navy searched the wreck for a chest.",
        "Divers of the navy searched the wreck of the ferry for a box of gold.", 0)]
    public void A_sentence_is_told_as_far_as_an_earlier_one_says_it(string sentence, string earlier, int told)
    {
        var report = Report("one", sentence);

        Assert.Equal(told, Chosen([report], Facts(Fact(report, sentence)), earlier).Count);
    }

    [Fact]
    public void Of_the_first_two_sentences_that_share_a_word_the_first_is_told_and_each_that_stands_further_down()
    {
        const string First = "Coastguard chief Maria Lund sent the salvage tug Goliath from Ostby to Lindholm.";
        const string Second = "Hamburg lends the Goliath, a vessel of 90 tonnes, for the work at the Katt reef.";
        const string Other = "Prosecutors searched the villa of the tycoon Karl Brandt in Velmar.";
        List<string> ChosenOf(string text) => Report("one", text) is var report
            ? Chosen([report], Facts([.. new[] { First, Second, Other }.Select(said => Fact(report, said))])) : [];

        Assert.Equal([First, Other], ChosenOf($"{First} {Second} {Other}"));
        Assert.Equal([First, Second, Other], ChosenOf($"{First} {Other} {Second}"));
    }

    private static Article Report(string id, string text, string title = "Sturmvogel still aground") =>
        Reports.Report(id, title, text, Reports.Morning.AddHours(9), id) with { Language = "en" };

    private static StoryNews Facts(params NewFact[] facts) => new([], facts, [], []);

    private static NewFact Fact(Article report, string sentence) => new(sentence, report.Id);

    private static List<string> Chosen(Article[] reports, StoryNews news, params string[] told) =>
    [
        .. NewSentenceChoice.Of(Reports.Build(reports), news, new ToldStory { Sentences = told })
            .Select(sentence => sentence.Text),
    ];
}
