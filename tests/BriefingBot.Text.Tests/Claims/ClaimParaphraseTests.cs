using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>What a sentence words otherwise than a report, and still says the same.</summary>
public sealed class ClaimParaphraseTests
{
    [Theory]
    [InlineData("US President Sara Kim spoke.", "United States President Sara Kim spoke on Monday.", true)]
    [InlineData("American President Sara Kim spoke.", "US President Sara Kim spoke on Monday in Bern.", true)]
    [InlineData("Met chief Sara Kim spoke.", "Metropolitan Museum chief Sara Kim spoke on Monday.", true)]
    [InlineData("Nordex CEO Sara Kim spoke.", "Nordex and Orla CEO Sara Kim spoke on Monday.", true)]
    [InlineData("Oregon Governor Sara Kim spoke.", "Democratic Governor Sara Kim spoke in Oregon on Monday.", true)]
    [InlineData("Labour Mayor Sara Kim spoke.", "London Mayor Sara Kim, of Labour, spoke on Monday.", true)]
    [InlineData("Belgian Minister Sara Kim spoke.", "Justice Minister Sara Kim spoke in Belgium on Monday.", true)]
    [InlineData("Orla chief Sara Kim spoke.", "Nordex chief Sara Kim spoke of Orla on Monday.", false)]
    [InlineData("Orla chief Sara Kim spoke.", "Orla and Zarn chief Ida Holm met Nordex chief Sara Kim.", false)]
    [InlineData("Le président français, Jean Roy, a parlé.",
        "Le président de la République, Jean Roy, a parlé lundi à Berne.", true)]
    public void A_body_has_more_than_one_name(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Only three people survived.", "The plane had 120 people on board. Three people survived.", true)]
    [InlineData("Only two workers were unhurt.", "Ten workers were hurt and two workers were unhurt.", true)]
    [InlineData("Only 12 people voted in Tarvo.", "In Tarvo 12 people voted. In Orla 300 people voted.", true)]
    [InlineData("Only three people were wounded.", "The fire wounded 14 people, three of them women.", false)]
    public void Only_leaves_room_for_those_who_did_something_else(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Ida Holm was hurt.", "Ida Holm said that she was hurt in the crash in Tarvo on Monday.")]
    [InlineData("Ida Holm was hurt in the crash.", "Ida Holm said she was hurt in the crash in Tarvo on Monday.")]
    [InlineData("Ida Holm wurde verletzt.", "Ida Holm sagte, sie sei bei dem Unfall in Tarvo verletzt worden.")]
    [InlineData("Der Lehrer Per Nyberg wurde verhaftet.",
        "Per Nyberg fuhr am Montag zur Arbeit. Es regnete. Die Straße war nass. Der Lehrer wurde verhaftet.")]
    [InlineData("20 Menschen wurden im Landkreis Tarvo verletzt.",
        "Unfall im Landkreis Tarvo. Ein Bus kam vom Weg ab. Es regnete. Ein Arzt kam. 20 Menschen wurden verletzt.")]
    [InlineData("李娜受伤。", "李娜说，她在事故中受伤。")]
    public void Whoever_tells_of_himself_is_meant(string claim, string report) =>
        Assert.True(IsOk(claim, report));

    [Theory]
    [InlineData("The storm hit Lund.", "The typhoon hit Lund on Monday. The storm was the worst in years.", true)]
    [InlineData("The suspect fled to Lund.", "The gunman fled to Lund on Monday. The suspect is 20.", true)]
    [InlineData("The vessel sank off Lund.", "The ferry sank off Lund on Monday. The vessel was new.", true)]
    [InlineData("The bridge belonged to Orla.", "The bus belonged to Orla. The bridge was closed.", false)]
    public void A_report_calls_one_thing_by_two_words(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Police found something in the river.", "Police found no weapon in the river. They found a bag.", true)]
    [InlineData("The fire killed somebody.", "The fire killed nobody in Tarvo, the mayor said.", false)]
    [InlineData("The fire killed somebody.", "The fire killed no people in Tarvo, the mayor said.", false)]
    [InlineData("Dozens of people were rescued.", "Crews rescued 15 people from a roof and 12 people from a car.", true)]
    [InlineData("Hundreds of people died.", "The quake killed 80 people in Tarvo and 130 people in Orla.", true)]
    [InlineData("Hundreds of thousands of people fled.", "More than 200,000 people fled on Monday.", true)]
    [InlineData("Dozens of homes burned.", "A fire burned 30 homes on Monday. Three people were hurt.", true)]
    [InlineData("The plan prompted protests.",
        "The plan was made after protests in 2020. On Monday protests broke out because of the plan.", true)]
    [InlineData("The ruling prompted riots.",
        "The court made its ruling after riots in May. On Monday riots broke out over the ruling.", true)]
    [InlineData("The closure prompted the strike.", "The bridge was shut. The closure came after the strike.", false)]
    public void What_is_denied_summed_or_caused_is_so_in_the_report(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Norair closed its base in Lund.", "Norair will close its base in Lund by June, it said.", false)]
    [InlineData("Norair opened a base.", "Norair will hire 300 people and open a base in Lund by June.", false)]
    [InlineData("The mayor resigned.", "The mayor will resign in May, she said.", false)]
    [InlineData("The mayor resigned.", "The mayor resigned on Monday. Her deputy will resign in May.", true)]
    [InlineData("Ida Holm said a further cut was certain.", "Ida Holm said a further cut was possible.", false)]
    [InlineData("A strike is inevitable.", "A strike is possible, the union said on Monday.", false)]
    [InlineData("A strike is certain.", "A strike is certain, the union said on Monday.", true)]
    [InlineData("Ida Holm praised the cut in fares.", "Ida Holm called the cut in fares \"a gamble\".", false)]
    [InlineData("Ida Holm hailed the cut in fares.", "Ida Holm praised the cut in fares on Monday.", true)]
    public void What_is_to_come_possible_or_blamed_is_not_done_certain_or_praised(
        string claim, string report, bool stands) => Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("In Tarvo wurde niemand verletzt.",
        "In Tarvo mussten 800 Menschen ihr Haus verlassen. Verletzt wurde nach Angaben der Feuerwehr niemand.", true)]
    [InlineData("Bei dem Brand in Tarvo wurde niemand getötet.",
        "In Tarvo gab es einen Brand. Getötet wurde dabei nach ersten Angaben niemand.", true)]
    [InlineData("In Tarvo wurde niemand festgenommen.",
        "In Tarvo gab es eine Demonstration. Festgenommen wurde laut Polizei niemand.", true)]
    [InlineData("In Tarvo wurde niemand verletzt.",
        "In Tarvo mussten 800 Menschen ihr Haus verlassen. Verletzt wurden nach Angaben der Feuerwehr zwölf.", false)]
    [InlineData("Mayor Ida Holm asked for repairs in 2021 and 2024.",
        "A bridge fell on Saturday, Mayor Ida Holm told reporters. Holm said the town had asked for repairs in 2021 "
        + "and again in 2024.", true)]
    [InlineData("The town asked for repairs in 2021 and 2024.",
        "The mayor said the town had asked for repairs in 2021 and again in 2024.", true)]
    [InlineData("The town asked for repairs in 2023.",
        "The mayor said the town had asked for repairs in 2021 and again in 2024.", false)]
    public void What_a_report_says_in_another_order_it_says(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    private static bool IsOk(string claim, string report) =>
        ClaimVerifier.For([new Article { Id = "1", Text = report, SourceName = "report" }]).Verify(claim).IsOk;
}
