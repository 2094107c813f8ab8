using BriefingBot.Stories.Intake;

namespace BriefingBot.Tests.Stories.Intake;

public sealed class IndexPagesTests
{
    [Theory]
    [InlineData("Gazette: news of the hour", "© 2026 Gazette\n\nHome\n\nSport\n\nMoney\n\nLog in")]
    [InlineData("Latest", "Council votes on parking\n\nFerry late again\n\nChess school opens\n\nRain to come")]
    [InlineData("Gazette", "The council votes today on new fees.\n\nThe ferry was late again on Monday.\n\nA chess "
        + "school opens in the old mill.\n\nRain is to come at the weekend.\n\nThe bank keeps its rate as it was.")]
    public void A_page_that_lists_others_is_no_report(string title, string text) =>
        Assert.True(IndexPages.Is(Reports.Report("a", title, text, outlet: "Gazette")));

    [Theory]
    [InlineData("Gazette wins a prize", "The Gazette won a prize on Monday.\n\nCopyright 2026 Gazette")]
    [InlineData("Ferry aground", "A ferry ran aground.")]
    [InlineData("Ferry aground", "Aground\n\nA ferry ran aground off Lindholm on Monday.\n\nPhotos\n\nMap\n\nMore")]
    [InlineData("Three miners hurt as lift drops in Brask pit",
        "0:43 Otter returns to lake Pause\n\n1:47 Chess school opens\n\n2:21 How bread is made\n\n0:59 Rain to come")]
    [InlineData("Lift drops", "Image 1 of 3\n\nThree miners were hurt as a lift dropped. Photo: Lena Holm\n\n"
        + "Image 2 of 3\n\nThe pit at Brask stays shut. Photo: Lena Holm")]
    [InlineData("Lift drops", "Brask\n\nWednesday\n\nPhotos\n\nThree miners were hurt early on Wednesday as a lift "
        + "dropped two floors in the old pit near Brask, Nor")]
    [InlineData("渡轮搁浅", "渡轮\n\n一艘渡轮周一在港口外搁浅，三人受伤。\n\n图片\n\n地图\n\n更多")]
    [InlineData("Severe storm warning", "Area: coast of Lindau\n\nLevel: red\n\nFrom: Thursday\n\nTo: Friday")]
    [InlineData("Lindau 3-1 Tannwald", "1-0 Brandt (12)\n\n1-1 Ferr (40)\n\n2-1 Lee (55)\n\n3-1 Lee (88, pen.)")]
    [InlineData("Tide 2.4.1", "Changes\n\nFix the tide table\n\nRead times in UTC\n\nNew: charts")]
    [InlineData("Power cut", "Street: Pier Street\n\nHouseholds: 400\n\nSince: 07:10\n\nRestored: about noon")]
    public void A_report_among_menus_is_one(string title, string text) =>
        Assert.False(IndexPages.Is(Reports.Report("a", title, text, outlet: "Gazette")));
}
