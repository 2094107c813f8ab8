using BriefingBot.Briefings.Telling;
using BriefingBot.Summaries;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Briefings.Telling;

/// <summary>Which leads get the place of their report's dateline.</summary>
public sealed class LeadPlaceTests
{
    private const string Fire = "Police have arrested two men over a fire at a motel.";

    [Theory]
    [InlineData("HARVEY, La. (Harbour Wire) — ", Fire, "over a fire at a motel (Harvey, La.).")]
    [InlineData("HARVEY, La. — ", "Police shot two men on Friday (1 May).", "Friday (1 May, Harvey, La.).")]
    [InlineData("O'FALLON, Ill. — ", Fire, "at a motel (O'Fallon, Ill.).")]
    [InlineData("DES MOINES, IA - ", "Two people died in a Lake View home.", "in a Lake View home (Des Moines, IA).")]
    [InlineData("HARVEY, La. — ", "Two people died in May at a motel.", "in May at a motel (Harvey, La.).")]
    public void A_lead_without_a_place_gets_that_of_its_dateline(string dateline, string lead, string ending) =>
        Assert.EndsWith(ending, Told(dateline, lead), StringComparison.Ordinal);

    [Theory]
    [InlineData("HARVEY, La. — ", "Two men were killed in Marrero on Friday.")]
    [InlineData("BEIRUT — ", "Syrian soldiers killed five men at a checkpoint.")]
    [InlineData("DES MOINES, IA - ", "Two people died at a motel of Des Moines.")]
    [InlineData("DES MOINES, IA - ", "The actor Ida Brenn has died at 81, her agent said.")]
    [InlineData("DES MOINES, IA - ", "The minister resigned on Monday over the loan.")]
    [InlineData("NEW YORK, N.Y. — ", "The company has doubled its profit of the second quarter.")]
    [InlineData("HARVEY, La. — ", "\"Two men were killed,\" the police said, \"nobody else.\"")]
    [InlineData("UPDATE — ", Fire)]
    [InlineData("WXYZ-TV — ", Fire)]
    [InlineData("PORT AMBER, May 4 (Harbour Wire) — ", Fire)]
    [InlineData("", Fire)]
    public void Others_stay_as_they_are(string dateline, string lead) => Assert.Equal(lead, Told(dateline, lead));

    [Theory]
    [InlineData("The fire in Harvey cost four hundred jobs at the port.", null)]
    [InlineData("A clerk smelled smoke.", "Two arrested over fire in Marrero")]
    public void What_is_told_beside_the_lead_names_the_place_as_well(string second, string? headline) =>
        Assert.Equal(Fire, Told("HARVEY, La. — ", Fire, second, headline));

    [Fact]
    public void A_town_without_its_state_is_one_where_its_report_names_it() => Assert.EndsWith(
        "at a motel (Chicago).", Told("CHICAGO (Wire) — ", Fire, behind: " The motel is the oldest of Chicago."));

    private static string Told(
        string dateline, string lead, string? second = null, string? headline = null, string behind = "")
    {
        var report = An.Article().WithId("1").WithText(dateline + lead + behind).ToArticle() with { Language = "en" };
        var sentences = LeadPlace.In(
            new() { Id = "s1", Headline = headline ?? "Two arrested over motel fire", Articles = [report] },
            [
                new SummarySentence(lead, ["1"], dateline + lead),
                .. second is null ? [] : new[] { new SummarySentence(second, ["1"], second) },
            ]);
        Assert.Equal(dateline + lead, sentences[0].Evidence);
        Assert.Equal(second is null ? 1 : 2, sentences.Count);
        return sentences[0].Text;
    }
}
