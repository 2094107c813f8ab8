using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>What is told of somebody is told of the same one in a report.</summary>
public sealed class ClaimAttributionTests
{
    private const string Fire = "Rescuers closed the market on Friday after a lorry fire that wounded 14 people, "
        + "harbour master Ida Holm said. Councillor Sven Ahl said the fire killed nobody. \"We will open the market in "
        + "9 days,\" Holm said. The lorry belonged to Orla Freight. The painter, Per Nyberg, was not detained. "
        + "Police may sue the painter. Three of the wounded were women.";

    [Theory]
    [InlineData("Rescuers wrongly closed the market on Friday.", false)]
    [InlineData("Rescuers closed the market on Friday after a fire in a lorry of drunken painters.", false)]
    [InlineData("Harbour master Ida Holm, who is corrupt, said 14 people were wounded.", false)]
    [InlineData("Harbour master Ida Holm said 14 people were wounded.", true)]
    [InlineData("Councillor Sven Ahl lied that the fire killed nobody.", false)]
    [InlineData("Vote for Sven Ahl.", false)]
    [InlineData("Readers must call Ida Holm.", false)]
    public void Nobody_is_judged_and_no_reader_is_told_what_to_do(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Fire));

    [Theory]
    [InlineData("Orla's chairman David Holm praised the planes of Nordex.", true)]
    [InlineData("David Holm, the chairman of Orla, praised the planes of Nordex.", true)]
    [InlineData("Nordex's chairman David Holm praised the planes.", false)]
    [InlineData("David Holm, the chairman of Nordex, praised the planes.", false)]
    public void An_office_is_of_its_own_body(string claim, bool stands) => Assert.Equal(
        stands, IsOk(claim, "Orla chairman David Holm praised the planes of Nordex on Monday."));

    [Theory]
    [InlineData("Ida Holm was wounded in the lorry fire.", false)]
    [InlineData("Sven Ahl was wounded in the fire.", false)]
    [InlineData("Fourteen people were wounded in the lorry fire.", true)]
    public void Who_only_tells_of_the_wounded_is_none_of_them(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Fire));

    [Fact]
    public void Who_tells_of_himself_is() => Assert.True(IsOk(
        "Ida Holm was wounded in the fire.", "\"I was wounded in the fire,\" harbour master Ida Holm said on Friday."));

    [Theory]
    [InlineData("Councillor Ida Holm said 14 people were wounded.", false)]
    [InlineData("Harbour master Sven Ahl said the fire killed nobody.", false)]
    [InlineData("Councillor Sven Ahl said the fire killed nobody.", true)]
    [InlineData("Councillor Sven Ahl said the fire killed somebody.", false)]
    public void An_office_is_not_another_s_and_nobody_is_not_somebody(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Fire));

    [Theory]
    [InlineData("The fire wounded 14 women.", false)]
    [InlineData("Three of the wounded were painters.", false)]
    [InlineData("Three of the wounded were women.", true)]
    [InlineData("Only three people were wounded.", false)]
    [InlineData("The fire wounded a score of people.", false)]
    [InlineData("The fire wounded scores of people.", false)]
    [InlineData("The fire wounded half of the people.", false)]
    public void A_number_counts_the_group_of_the_report(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Fire));

    [Theory]
    [InlineData("Dozens of people were wounded in Tarvo on Sunday.", 36, true)]
    [InlineData("Dozens of people were wounded in Tarvo on Sunday.", 12, false)]
    [InlineData("Hundreds of people were wounded in Tarvo on Sunday.", 640, true)]
    public void A_word_for_many_stands_for_as_many(string claim, int count, bool stands) => Assert.Equal(
        stands, IsOk(claim, $"A storm wounded {count} people in Tarvo on Sunday, the mayor said."));

    [Theory]
    [InlineData("Police sued Per Nyberg.", false)]
    [InlineData("Police may sue Per Nyberg.", true)]
    [InlineData("The market will open tomorrow.", false)]
    [InlineData("The closure of the market caused the lorry fire.", false)]
    [InlineData("The market belonged to Orla Freight.", false)]
    [InlineData("The lorry belonged to Orla Freight.", true)]
    [InlineData("Ida Holm painted the lorry.", false)]
    public void What_may_be_is_not_done_and_what_came_after_is_no_cause(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Fire));

    private const string Brand = "Ein Feuer auf dem Markt in Tarvo hat am Freitag vierzehn Menschen verletzt, sagte "
        + "Feuerwehrchefin Ida Holm. Der Händler Per Nyberg wurde festgenommen. Stadträtin Eva Ahl sagte, niemand sei "
        + "gestorben.";

    [Theory]
    [InlineData("Ida Holm wurde bei dem Feuer verletzt.", false)]
    [InlineData("Per Nyberg wurde festgenommen.", true)]
    [InlineData("Ida Holm sagte, niemand sei gestorben.", false)]
    [InlineData("Eva Ahl sagte, niemand sei gestorben.", true)]
    [InlineData("Bei dem Feuer wurden vierzehn Soldaten verletzt.", false)]
    [InlineData("Bei dem Feuer wurden vierzehn Personen verletzt.", true)]
    [InlineData("Der Händler Per Nyberg wurde festgenommen. Stadträtin Eva Ahl sagte, niemand sei gestorben.", true)]
    public void In_German_too_who_tells_of_the_wounded_is_none_of_them(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Brand));

    [Theory]
    [InlineData("Ida Holm resultó herida en el incendio.", false,
        "Un incendio en el mercado hirió el viernes a catorce personas, informó la jefa de bomberos Ida Holm.")]
    [InlineData("Pedro Nieto fue detenido.", true,
        "El comerciante Pedro Nieto fue detenido, informó la jefa de policía Ida Holm.")]
    [InlineData("Ида Хольм пострадала при пожаре.", false,
        "В пятницу при пожаре пострадали четырнадцать человек, рассказала начальник пожарной службы Ида Хольм.")]
    [InlineData("王芳受伤。", false, "王芳周五表示，塔沃市场发生火灾，造成十四人受伤。")]
    [InlineData("市場で土曜日に火災があり、14人がけがをした。", false,
        "市場で金曜日に火災があり、14人がけがをしたと署長のホルム氏が述べた。")]
    public void Other_languages_ask_it_too(string claim, bool stands, string report) =>
        Assert.Equal(stands, IsOk(claim, report));

    private static bool IsOk(string claim, string report) =>
        ClaimVerifier.For([new Article { Id = "1", Text = report, SourceName = "report" }]).Verify(claim).IsOk;
}
