using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>What a report tells of another, of another number or of another time is no word for the claim's.</summary>
public sealed class ClaimOthersTests
{
    [Theory]
    [InlineData("Die Lotsin wurde nicht verhaftet.",
        "Die Lotsin wurde am Montag verhaftet. Der Matrose wurde nicht verhaftet.", false)]
    [InlineData("In Tarvo wurde niemand verletzt.",
        "Vier Menschen wurden am Montag in Tarvo verletzt. In Zarn wurde niemand verletzt.", false)]
    [InlineData("In Zarn wurde niemand verletzt.",
        "Vier Menschen wurden am Montag in Tarvo verletzt. In Zarn wurde niemand verletzt.", true)]
    [InlineData("Der Bürgermeister ist nicht zurückgetreten.",
        "Der Bürgermeister von Tarvo ist am Montag zurückgetreten. Sein Vertreter ist nicht zurückgetreten.", false)]
    [InlineData("Der Lotse ist 30 Jahre alt und wurde nicht verletzt.",
        "Verletzt wurde nach Angaben der Polizei der 30 Jahre alte Lotse nicht lebensgefährlich.", false)]
    [InlineData("La pescadora no fue detenida.",
        "La pescadora fue detenida el lunes en Tarvo. El marinero no fue detenido.", false)]
    [InlineData("En Tarvo nadie resultó herido.",
        "Tres personas resultaron heridas el lunes en Tarvo. En Zarn nadie resultó herido.", false)]
    [InlineData("La pêcheuse n'a pas été arrêtée.",
        "La pêcheuse a été arrêtée lundi à Tarvo. Le marin n'a pas été arrêté.", false)]
    [InlineData("Рыбак не был задержан.", "Рыбак был задержан в понедельник. Матрос не был задержан.", false)]
    [InlineData("Матрос не был задержан.", "Рыбак был задержан в понедельник. Матрос не был задержан.", true)]
    [InlineData("Рибалку не затримали.", "Рибалку затримали в понеділок. Матроса не затримали.", false)]
    [InlineData("Il pescatore non è stato arrestato.",
        "Il pescatore è stato arrestato lunedì. Il marinaio non è stato arrestato.", false)]
    [InlineData("A pescadora não foi presa.",
        "A pescadora foi presa na segunda-feira. O marinheiro não foi preso.", false)]
    public void What_befell_somebody_is_not_denied_because_it_did_not_befall_another(
        string claim, string report, bool stands) => Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Bürgermeisterin Jana Holm nahm Schmiergeld an.",
        "Bürgermeisterin Jana Holm rief am Montag den Notstand aus.", false)]
    [InlineData("Jana Holm rief den Notstand aus.",
        "Bürgermeisterin Jana Holm rief am Montag den Notstand aus.", true)]
    [InlineData("Губернатор Олег Дымов взял взятку.", "Губернатор Олег Дымов открыл новый мост в Зарне.", false)]
    [InlineData("Губернатор Дымов открыл мост.", "Губернатор Олег Дымов открыл новый мост в Зарне.", true)]
    [InlineData("Губернатор Олег Димов узяв хабар.", "Губернатор Олег Димов відкрив новий міст у Зарні.", false)]
    [InlineData("El alcalde Iván Roa presentó su dimisión.", "El alcalde Iván Roa decretó tres días de luto.", false)]
    [InlineData("Paul Orsel a pris la fuite.", "Le maire Paul Orsel a décrété un jour de deuil.", false)]
    [InlineData("O prefeito João Vilar pediu desculpas.", "O prefeito João Vilar decretou três dias de luto.", false)]
    [InlineData("Ida Marsh had an accident.", "Mayor Ida Marsh declared a state of emergency.", false)]
    [InlineData("Norvik Rovers lost to Zarn Town.", "Zarn Town beat Norvik Rovers on Saturday.", true)]
    [InlineData("Ida Marsh spoke to the council.", "Ida Marsh addressed the town's parliament.", true)]
    public void That_reports_name_somebody_bears_out_no_deed(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Hundreds of people were killed.", "Some 70 people were killed and 150 people were hurt.", false)]
    [InlineData("Hundreds of people were hurt.", "Some 70 people were killed and 150 people were hurt.", true)]
    [InlineData("Hundreds of people were killed.", "Two people were killed and 200 people were evacuated.", false)]
    [InlineData("Thousands of people died.", "The flood killed 200 people and made 3,000 people homeless.", false)]
    [InlineData("Dozens of guests were hurt.", "The hotel had 60 guests, of whom nine guests were hurt.", false)]
    [InlineData("Scores of people were arrested.", "Police arrested nine people and 80 people were hurt.", false)]
    [InlineData("Hundreds of jobs will go.", "Nordex will cut 40 jobs in Zarn and create 500 jobs in Tarvo.", false)]
    [InlineData("Hundreds of jobs will go.", "Nordex will cut 500 jobs in Zarn, it said on Monday.", true)]
    [InlineData("Hundreds of people died.", "Nine people died in Zarn. The toll then rose to 300 people.", true)]
    [InlineData("Hundreds of thousands of people fled.", "Nine people died and 300,000 people fled.", true)]
    public void Dozens_are_those_whom_the_same_befell(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Only four people were hurt.",
        "Sixteen people were hurt in the crash on Monday. Four people were hurt in the bus, twelve in the car.", false)]
    [InlineData("Only two people died.", "In all 14 people died in the flood. Two people died in hospital.", false)]
    [InlineData("Only 300 people marched.", "Some 7,000 people marched in Tarvo. In Zarn 300 people marched.", false)]
    [InlineData("Only 300 people marched in Zarn.",
        "Some 7,000 people marched in Tarvo. In Zarn 300 people marched.", true)]
    [InlineData("Only four people survived.", "The ferry carried 90 people. Four people survived.", true)]
    public void Only_tells_that_no_more_did_the_same(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Belgian chancellor Sara Kim spoke.", "Austrian chancellor Sara Kim spoke in Belgium.", false)]
    [InlineData("Zarn mayor Sara Kim spoke.", "Tarvo mayor Sara Kim spoke in Zarn on Monday.", false)]
    [InlineData("French Foreign Minister Sara Kim spoke.",
        "German Foreign Minister Sara Kim spoke in France on Monday.", false)]
    [InlineData("German Foreign Minister Sara Kim spoke.",
        "German Foreign Minister Sara Kim spoke in France on Monday.", true)]
    [InlineData("Russian President Luc Roy spoke.", "Polish President Luc Roy spoke in Tarvo, in Russian.", false)]
    [InlineData("Ukrainian President Luc Roy left.", "Polish President Luc Roy left after talks in Ukraine.", false)]
    [InlineData("Der Bürgermeister von Zarn, Lars Nyberg, ist zurückgetreten.",
        "Der Bürgermeister von Tarvo, Lars Nyberg, ist am Montag in Zarn zurückgetreten.", false)]
    [InlineData("Le président de Nordex, Luc Roy, a démissionné.",
        "Le président de Zarnair, Luc Roy, a démissionné lundi à Nordex.", false)]
    [InlineData("Republican Senator Sara Kim spoke.", "Ohio Senator Sara Kim, a Republican, spoke on Monday.", true)]
    [InlineData("Ohio Senator Sara Kim spoke.", "Republican Senator Sara Kim spoke in Ohio on Monday.", true)]
    public void Who_speaks_abroad_holds_no_office_there(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("The museum opened on Monday.",
        "The museum will open on Monday, the town said. It opened on Monday with a concert.", true)]
    [InlineData("Ministers signed the pact in Tarvo.",
        "Ministers will sign the pact in Tarvo on Monday, officials said. In the evening it was signed.", true)]
    [InlineData("Kim left the party.",
        "Kim will leave the party, she said. She has left it now, her office said on Monday.", true)]
    [InlineData("Kim met Holm.", "Kim will meet Holm in Zarn on Friday, after the two met in Tarvo on Monday.", true)]
    [InlineData("Ida Holm left Nordex.", "Ida Holm will leave Nordex, Zarnair said. Hours later she left it.", true)]
    [InlineData("Kim left the party.",
        "Kim will leave the party in May. Ida Holm told reporters on Monday she had left it.", false)]
    [InlineData("The museum opened on Monday.", "The museum will open on Monday. It is new.", false)]
    public void What_is_to_come_may_be_told_as_done_by_a_pronoun(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Kim was not sure if the gate was locked.",
        "Kim told the court she did not know whether the gate was locked on Monday.", true)]
    [InlineData("It is not inevitable that the mine closes.",
        "The mine could still be saved, the union said on Monday. Its closure can be avoided.", true)]
    [InlineData("Sara Kim is sure of a place in the final.",
        "Sara Kim has secured a place in the final with a win over Ida Holm.", true)]
    [InlineData("The end of the mine is certain.", "The end of the mine is possible, the union said.", false)]
    public void Who_is_not_sure_claims_no_certainty(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Lars Nyberg wurde verletzt.",
        "Lars Nyberg sagte, sein Bruder sei im Bus gewesen, er sei verletzt worden.", false)]
    [InlineData("Lars Nyberg wurde verletzt.", "Lars Nyberg sagte über seinen Bruder, er sei verletzt worden.", false)]
    [InlineData("Lars Nyberg wurde verletzt.", "Lars Nyberg sagte am Montag, sie seien verletzt worden.", false)]
    [InlineData("Lars Nyberg wurde verletzt.", "Lars Nyberg sagte am Montag, er sei verletzt worden.", true)]
    [InlineData("李娜受伤。", "李娜说，三名工人在路上，他们受伤了。", false)]
    [InlineData("李娜受伤。", "李娜说，他们在事故中受伤。", false)]
    [InlineData("Kanzler Lars Nyberg wurde verletzt.",
        "Lars Nyberg sprach am Montag in Tarvo. Am Dienstag wurde der Kanzler Uwe Brandt verletzt.", false)]
    [InlineData("Der Lehrer Lars Nyberg wurde verhaftet.", "Lars Nyberg fuhr am Montag zur Arbeit. Es regnete. Die Straße "
        + "war nass. Der Lehrer von Zarn wurde verhaftet.", false)]
    [InlineData("Der Lehrer Lars Nyberg wurde verhaftet.", "Lars Nyberg fuhr am Montag aus Zarn zur Arbeit. Es regnete. "
        + "Die Straße war nass. Der Lehrer von Zarn wurde verhaftet.", true)]
    public void He_and_a_title_are_of_whoever_was_told_of_last(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("Transport minister Ida Holm called the toll a scandal.",
        "Transport minister Ida Holm spoke in Tarvo. It rained. Union leader Lars Nyberg called the toll a "
        + "scandal.", false)]
    [InlineData("Union leader Lars Nyberg called the toll a scandal.",
        "Ida Holm spoke in Tarvo on Monday. It rained. Union leader Lars Nyberg called the toll a scandal.", true)]
    [InlineData("La ministra Ida Holm llamó un escándalo al peaje.", "Ida Holm habló el lunes en Tarvo. Llovía. "
        + "El sindicalista Lars Nyberg llamó un escándalo al peaje.", false)]
    [InlineData("Police said 41 people had died in the two floods.",
        "Police said 36 people died in the two floods and five in a fire. The toll of the week rose to 41 "
        + "people.", false)]
    [InlineData("Police said 36 people had died in the two floods.",
        "Police said 36 people died in the two floods and five in a fire. The toll of the week rose to 41 "
        + "people.", true)]
    [InlineData("Four Danish-owned sugar mills have shut in Tarvo.",
        "Four foreign-owned sugar mills have shut in Tarvo. Danish sugar is cheap.", false)]
    [InlineData("Нюберг получил польское гражданство и открыл в Тарво школу.",
        "Нюберг получил чешское гражданство и открыл в Тарво школу. Польские газеты писали об этом.", false)]
    [InlineData("Nyberg, 34, has not won a race since 2015.",
        "The 41-year-old Nyberg has not won a race since 2015. Holm, 34, has won ten.", false)]
    [InlineData("Nyberg, 41, has not won a race since 2015.",
        "The 41-year-old Nyberg has not won a race since 2015. Holm, 34, has won ten.", true)]
    [InlineData("Nyberg is wanted on fifteen charges by the U.S. Marshals.",
        "The U.S. Marshals have added to their \"15 Most Wanted\" list a man who escaped. Nyberg is "
        + "serving a life sentence for several charges. He is wanted by the U.S. Marshals.", false)]
    public void What_is_told_of_one_is_not_told_of_another(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("One person was killed and two others were wounded in the shooting.",
        "Police are investigating a shooting that left at least one person dead.\n"
        + "A new father was killed and two others were hurt in the shooting.")]
    [InlineData("The council, in its last weeks, dropped a rule that farms need a permit to cut old trees.",
        "The council had just over a month left when it dropped a rule that farms need a permit to cut old trees.")]
    [InlineData("Holm Foods has bought 20% of Tarvo Mills, the maker of Zarn flour, fuelling "
        + "speculation about a takeover.",
        "Holm Foods has bought 20% of Tarvo Mills, the maker of Zarn flour, sparking rumours of a possible takeover.")]
    [InlineData("At least six people were killed by shelling on the Danish-controlled side of Tarvo.",
        "At least six people were killed by shelling on the Danish-controlled portion of Tarvo.")]
    [InlineData("Two men were wounded by gunfire, and none was thought to be in danger of dying.",
        "All the victims were taken to hospitals with wounds that were believed to be non-life threatening, police "
        + "said. Two men were wounded by gunfire.")]
    [InlineData("The rail spokesman failed to confirm the date of the bill.",
        "A spokesman for Tarvo Rail could not confirm when the bill would come.")]
    [InlineData("The Danish prison agency overhauled the leadership of a Tarvo prison after the inmate's escape.",
        "The Danish Department of Justice has made sweeping leadership changes at a Tarvo prison where an inmate "
        + "managed to get a gun that he later used to escape, the agency announced Tuesday.")]
    public void A_wider_word_tells_the_same(string claim, string report) => Assert.True(IsOk(claim, report));

    private static bool IsOk(string claim, string report) =>
        ClaimVerifier.For([new Article { Id = "1", Text = report, SourceName = "report" }]).Verify(claim).IsOk;
}
