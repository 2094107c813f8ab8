using BriefingBot.Briefings.Telling;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Text;
using BriefingBot.Text.Figures;

namespace BriefingBot.Tests.Stories.News;

/// <summary>What a report behind what was told says already is not new, in whatever words a later one has it.</summary>
public sealed class NewByMeaningTests
{
    private const string Fire = "A fire destroyed the town hall of Velmar on Monday night, the fire brigade said.";

    private const string Council =
        "The council rejected the plan for a new roof in the spring, and firemen had warned of the old one for years.";

    private const string Early =
        $"{Fire} Sixty firemen came from Hask. The roof fell in at midnight. Nobody was hurt. The archive is lost. "
        + "Police are looking for whoever set it, and the mayor will speak to the press on Tuesday. "
        + $"{Council} Otto Lindqvist, a boy of 14, was taken to the hospital of Hask in critical condition.";

    [Theory]
    [InlineData("Council members in Velmar rejected a plan to give the town hall a new roof.", false)]
    [InlineData("Council members in Velmar sold the hall to the brewer Otto Marsh for a new roof.", true)]
    public void What_a_report_behind_what_was_told_says_in_other_words_is_not_new(string line, bool isNew) =>
        Assert.Equal(isNew, NewOf(
            Later("one", "Council of Velmar and the old roof", $"{line} The hall lay in ashes on Tuesday.", 8),
            Later("two", "Velmar after the fire", $"A black ruin stands in the market. {line}", 9))
            .Contains(line));

    // "Critical condition" and "shot" have nearly all the words of "died".
    [Fact]
    public void What_came_of_the_matter_is_new_though_reports_have_its_words()
    {
        const string Died = "Otto Lindqvist, the boy of 14 who was taken to the hospital of Hask, has died.";

        Assert.Contains(Died, NewOf(Later("one", "Boy dies after Velmar fire", $"{Died} {Fire}", 30)));
    }

    [Theory]
    [InlineData("Prosecutors are investigating the minister Ida Marsh over bribes for the roof of Velmar.")]
    [InlineData("Police arrested the roofer Karl Brandt of Hask over the fire at the town hall of Velmar.")]
    [InlineData("The mayor of Velmar, Ida Marsh, will speak to the press on Friday, as the roof still burns.")]
    public void What_no_report_told_is_new(string line) =>
        Assert.Contains(line, NewOf(Later("one", HeadOf(line), $"{line} {Fire}", 8)));

    // Old lines before it and behind it, in a report of another outlet.
    [Fact]
    public void A_new_fact_in_the_midst_of_old_ones_is_told()
    {
        const string New = "Inspectors found that the alarm of the nursery had been cut with a saw.";

        var later = Later(
            "one", "Alarm of Velmar nursery had been cut", $"{Fire} {New} Sixty firemen came from Hask. {Council}", 8);

        Assert.Equal([New], NewOf(later));
    }

    // What others know of the story counts for nobody else, be it asked first or last.
    [Fact]
    public void What_is_old_to_one_reader_is_new_to_another_who_knows_other_reports()
    {
        const string Line = "Council members in Velmar rejected a plan to give the town hall a new roof.";
        var plain = Reports.Report("plain", "Fire destroys town hall of Velmar", Fire, Reports.Morning);
        Article[] later =
        [
            Later("one", "Council of Velmar and the old roof", $"{Line} The hall lay in ashes on Tuesday.", 8),
            Later("two", "Velmar after the fire", $"A black ruin stands in the market. {Line}", 9),
        ];
        var story = Reports.Build([plain, Told(), .. later]);
        var few = ToldStory.Of(Reports.Build(plain), [Fire]);
        var all = ToldStory.Of(Reports.Build(plain, Told()), [Fire]);

        Assert.Equal(
            [true, false, true, false],
            ((ToldStory[])[few, all, few, all]).Select(told => Chosen(story, told).Contains(Line)));
    }

    [Fact]
    public async Task Nothing_is_read_once_it_is_to_stop()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var told = ToldStory.Of(Reports.Build(Told()), [Fire]);
        var later = Later("stop", "Council of Velmar and the old roof",
            "Council members in Velmar rejected a plan to give the town hall a new roof this very spring.", 8);

        Assert.Throws<OperationCanceledException>(
            () => WhatIsNew.Since(Reports.Build(Told() with { Id = "stopped" }, later), told, stop.Token));
    }

    [Theory]
    [InlineData("Sixty firemen from Hask fought the fire at the town hall of Velmar.", false)]
    [InlineData("Forty-one firemen of Hask were hurt by the falling roof of the hall.", true)]
    public void A_sentence_with_a_number_passes_what_others_pass(string line, bool isNew)
    {
        var later = Later("one", "Velmar after the fire", $"The hall lay in ashes on Tuesday. {line}", 8);
        var figure = Reports.Injured(isNew ? 41 : 60, later.Id, line);
        var told = ToldStory.Of(Reports.Build(Told()), [Fire]);
        var story = Reports.Given(
            [Told(), later], Reports.Line(FigureRelation.Single, figure) with { IsShown = true });

        Assert.Equal(isNew, Chosen(story, told).Contains(line));
    }

    private static Article Told() =>
        Reports.Report("early", "Fire destroys town hall of Velmar", Early, Reports.Morning);

    private static Article Later(string id, string title, string text, int hours) =>
        Reports.Report(id, title, text, Reports.Morning.AddHours(hours), "Gazette");

    // A title in the words of what it stands above.
    private static string HeadOf(string line) => string.Join(' ', line.Split(' ').Take(9));

    private static List<string> NewOf(params Article[] later)
    {
        var told = ToldStory.Of(Reports.Build(Told()), [Fire]);
        return Chosen(Reports.Build([Told(), .. later]), told);
    }

    private static List<string> Chosen(Story story, ToldStory told) =>
        [.. NewSentenceChoice.Of(story, WhatIsNew.Since(story, told), told).Select(sentence => sentence.Text)];
}
