using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>A name that no report has, in scripts that do not tell names by capitals.</summary>
public sealed class UncasedNameTests
{
    [Theory]
    [InlineData("zh", "张伟周一表示，安布尔大桥发生巴士事故。", false)]
    [InlineData("zh", "李娜周一表示，安布尔大桥发生巴士事故。", true)]
    [InlineData("zh", "大桥发生车祸，造成十二人受伤。", true)]
    [InlineData("zh", "市长赵敏说，事故没有造成人员死亡，AI调查开始。", false)]
    [InlineData("ar", "قالت مريم حسن يوم الاثنين إن الجسر أغلق.", false)]
    [InlineData("ar", "قالت ليلى حسن يوم الاثنين إن الجسر أغلق.", true)]
    [InlineData("hi", "महापौर राजेश ने सोमवार को कहा कि पुल बंद है।", false)]
    [InlineData("hi", "मेयर सुनीता ने सोमवार को कहा कि पुल बंद है।", true)]
    [InlineData("hi", "महापौर सुनीता ने सोमवार को कहा कि पुल बंद है।", true)]
    public void Who_is_named_is_whom_a_report_names(string language, string claim, bool stands) =>
        Assert.Equal(stands, ClaimVerifier.For([Report(language)]).Verify(claim).IsOk);

    private static Article Report(string language) => new()
    {
        Id = "a",
        SourceName = "Kestrel Wire",
        Language = language,
        Text = language switch
        {
            "zh" => "李娜周一表示，安布尔大桥发生巴士事故，造成十二人受伤，大桥已经关闭。市长王强说，事故没有造成人员死亡。",
            "ar" => "قالت ليلى حسن يوم الاثنين إن الجسر أغلق بعد حادث حافلة. أصيب 12 شخصا.",
            _ => "महापौर सुनीता ने सोमवार को कहा कि पुल बंद है। दुर्घटना में 12 लोग घायल हुए।",
        },
    };
}
