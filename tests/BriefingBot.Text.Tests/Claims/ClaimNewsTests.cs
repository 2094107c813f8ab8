using BriefingBot.Text.Claims;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>Kinds of fault, and of saying the same in other words, as news has them in each language.</summary>
public sealed class ClaimNewsTests
{
    private const string Office = "La ministra de Sanidad, Rosa Vidal, visitó Lumera el lunes. El presidente del club, "
        + "Iván Solano, la recibió en el puerto.";

    [Theory]
    [InlineData("La ministra de Sanidad, Rosa Vidal, visitó Lumera.", true)]
    [InlineData("La ministra de Defensa, Rosa Vidal, visitó Lumera.", false)]
    [InlineData("El presidente del club, Iván Solano, la recibió en el puerto.", true)]
    [InlineData("La ministra de Sanidad, Irene Solano, visitó Lumera.", false)]
    public void Who_holds_an_office_holds_it_in_a_report(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Office));

    private const string Ship = "Der Frachter Orla lief am Dienstag in Kelmar auf Grund, teilte die Küstenwache mit. "
        + "Der Bürgermeister von Torvik forderte strengere Regeln für Frachter. Die Reederei will das Schiff heben.";

    [Theory]
    [InlineData("Der Frachter Orla lief am Dienstag in Torvik auf Grund.", false)]
    [InlineData("Der Frachter Orla lief am Dienstag in Kelmar auf Grund.", true)]
    [InlineData("Der Bürgermeister forderte lockerere Regeln für Frachter.", false)]
    [InlineData("Die Reederei hat das Schiff gehoben.", false)]
    public void Places_contraries_and_plans_are_those_of_a_report(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Ship));

    [Theory]
    [InlineData("Les deux délégations se sont retrouvées lundi à Vernay.", false)]
    [InlineData("Les deux délégations se retrouveront lundi à Vernay.", true)]
    public void What_is_to_come_has_not_happened(string claim, bool stands) => Assert.Equal(stands, IsOk(
        claim, "Les deux délégations se retrouveront lundi à Vernay pour parler du pont, a indiqué la préfecture."));

    [Theory]
    [InlineData("The order has 40 lorries and 12 cranes.", false)]
    [InlineData("The order has 12 lorries and 40 cranes.", true)]
    public void Numbers_do_not_change_places(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, "The order has 40 cranes and 12 lorries, the port of Tarnow said."));

    [Theory]
    [InlineData("Desde maio, 14 bombeiros foram feridos em Lumera.", false)]
    [InlineData("Desde maio, 14 manifestantes foram feridos em Lumera.", true)]
    public void What_a_number_counts_is_what_a_report_counts(string claim, bool stands) => Assert.Equal(stands, IsOk(
        claim, "Segundo a prefeitura, 14 manifestantes foram feridos em Lumera desde maio."));

    [Theory]
    [InlineData("Seoul sold the ships to Warschau.", "Südkorea hat die Schiffe an Polen verkauft.", false)]
    [InlineData("Seoul hat die Schiffe an Warschau verkauft.", "Südkorea hat die Schiffe an Polen verkauft.", true)]
    [InlineData("Die Schiffe liegen in Warschau.", "Die Schiffe liegen in einem Hafen in Polen.", false)]
    [InlineData("Der Mangel an Fachkräften ist groß.", "Der Fachkräftemangel ist groß, sagte Vera Klamm.", true)]
    [InlineData("A fatura foi de R$ 36 milhões.", "A fatura foi de US$ 36 milhões, diz a Norte.", false)]
    [InlineData("Ponto alto: a obra custou 36 milhões em 1994.", "A obra custou 36 milhões em 94, diz a Norte.", true)]
    public void Capitals_compounds_and_signs_are_read(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("A ministra ficou insatisfeita com o porto.", "A ministra ficou satisfeita com o porto.", false)]
    [InlineData("Anne Marelle a visité le port de Vernay.", "La maire Marelle a visité le port de Vernay.", true)]
    [InlineData("Anne Marelle a visité le port de Vernay.", "Luc Marelle a visité le port de Vernay.", false)]
    [InlineData("Le film «Les Marées» sort à Vernay.", "Le film Les Marées sort lundi à Vernay.", true)]
    public void Prefixes_first_names_and_titles_are_told_apart(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    private const string Cliff = "The man fell from a steep clifftop that was known as a meeting place. Officials said "
        + "numerous vehicles were also buried in the slide. The flu was not deemed to be a threat to humans until May.";

    [Theory]
    [InlineData("The man fell from a steep beach that was known as a meeting place.", false)]
    [InlineData("The man fell from a steep cliff that was known as a meeting place.", true)]
    [InlineData("The man fell from a steep clifftop that was known as a meeting spot.", true)]
    [InlineData("Officials said numerous buildings were also buried in the slide.", false)]
    [InlineData("Officials said numerous cars were also buried in the slide.", true)]
    [InlineData("The flu was not deemed to be a threat to birds until May.", false)]
    [InlineData("The flu was not deemed to be a danger to humans until May.", true)]
    public void Between_the_same_words_stands_a_noun_for_the_same(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Cliff));

    private const string Strait = "Danish ferries may cross the Swedish part of the strait. Norway joined the pact in "
        + "March. Finland joined the pact in May last year. At least 9 people died on 19 May.";

    [Theory]
    [InlineData("Swedish ferries may cross the Danish part of the strait.", false)]
    [InlineData("Danish ferries may cross the Swedish part of the strait, it said.", true)]
    [InlineData("Norway joined the pact in May last year.", false)]
    [InlineData("Finland joined the pact in May of last year.", true)]
    [InlineData("At least 15 people died.", false)]
    public void Neighbours_times_and_bounds_go_with_their_own(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, Strait));

    [Theory]
    [InlineData("El pescador, de 43 años, salvó a la niña, de 8.", true)]
    [InlineData("La niña, de 43 años, fue salvada por el pescador, de 8.", false)]
    [InlineData("Las ventas de Lumera crecieron un 3%.", true)]
    [InlineData("Las ventas de Lumera crecieron un 8%.", false)]
    [InlineData("El museo se estrenó con la visita del alcalde.", false)]
    [InlineData("El museo se estrenará con la visita del alcalde.", true)]
    [InlineData("El club celebró su quinto título en Lumera.", false)]
    [InlineData("El club celebró su cuarto título en Lumera.", true)]
    public void Ages_shares_plans_and_ordinals_are_those_of_a_report(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, "El pescador, de 43 años, salvó a la niña, de 8, el 8 de enero. Las ventas "
            + "de Lumera crecieron un 3%. El museo se estrenará mañana con la visita del alcalde. El club celebró "
            + "su cuarto título en Lumera."));

    [Theory]
    [InlineData("Der Rat von Kelmar würdigte den Plan für die Brücke.", true)]
    [InlineData("Der Rat von Kelmar kritisierte den Plan für die Brücke.", false)]
    public void A_decision_in_a_report_s_own_words_is_told_in_it(string claim, bool stands) =>
        Assert.Equal(stands, IsOk(claim, "Der Rat von Kelmar hat den Plan für die Brücke gewürdigt."));

    [Theory]
    [InlineData("Le pont de Vernay est un danger pour les riverains, a déclaré Anne Marelle.", false)]
    [InlineData("Le pont de Vernay est un danger pour les riverains, a déclaré Luc Orban.", true)]
    public void Who_says_something_stands_beside_it(string claim, bool stands) => Assert.Equal(stands, IsOk(
        claim, "Luc Orban habite près du port. Le pont de Vernay est un danger pour les riverains. Les travaux ont "
            + "commencé lundi. La maire, Anne Marelle, visitera le port."));

    [Theory]
    [InlineData("The guests were all brought home by bus.", "All guests were taken home by bus.", true)]
    [InlineData("All of the 40 guests came from Torvik.", "Almost all of the 40 guests came from Torvik.", false)]
    [InlineData("Alle Lotsen in Kelmar sollen mit 63 Jahren aufhören.",
        "Die Lotsen sind empört. Ein Teil der Lotsen in Kelmar soll erst mit 63 Jahren aufhören. Jeder Lotse "
        + "bekam einen Brief.", false)]
    [InlineData("None of the guests were hurt, the ministry said.",
        "The ministry said in a statement saying that no Dutch Embassy guests had been hurt, and that the police "
        + "had cleared the hall of rebels.", true)]
    [InlineData("Der Forscher Jan Holt bezweifelt, dass ein Ausbau der Brücke gegen den Verkehrsstau hilft.",
        "Dass sich damit das Problem der Pendler regeln ließe, bezweifelt Forscher Jan Holt von der "
        + "Hochschule Kelmar: Ein Ausbau der Brücke werde das Problem des Verkehrsstaus nicht lösen, "
        + "schreibt er.", true)]
    [InlineData("Norbank no longer allows customers to buy lots.",
        "Norbank banned customers from buying lots.", true)]
    [InlineData("Harbour police had identified a suspect in the blast.",
        "A blast at a quay killed a diver, and harbour police did not have any suspects.", false)]
    [InlineData("Die Justiz erhob Anklage gegen Holt.", "Die Justiz beendete den Fall Holt ohne Anklage.", false)]
    [InlineData("The insurer will pay for damage from the flood.",
        "The insurer of Norbank will pay for any damage from the flood.", true)]
    [InlineData("The flight from Lyon to Paris was cancelled.",
        "The flight from Paris to Lyon was delayed. The return flight was cancelled at Lyon.", true)]
    public void All_some_and_none_are_those_of_a_report(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("A prize of $9,000 is being offered for sketches that lead to a bridge and a port.",
        "The town said Friday that it was offering a $9,000 prize for sketches leading to a bridge and a "
        + "port.", true)]
    [InlineData("Im Zoo von Kelmar leben mehr als 550 Tiere.", "Im Zoo von Kelmar leben 556 Tiere.", true)]
    [InlineData("Im Zoo von Kelmar leben mehr als 550 Tiere.", "Im Zoo von Kelmar leben 956 Tiere.", false)]
    [InlineData("En el zoo viven casi 600 animales.", "En el zoo viven 588 animales, dijo Vidal.", true)]
    [InlineData("Shares of Norbank fell to the lowest in about three months.",
        "Shares of Norbank fell to a 12-week low on Monday.", true)]
    [InlineData("In all, 98 people were held in the raids.",
        "The raids in which 89 people were held followed a nine-month probe.", false)]
    [InlineData("The balloon flew about 480 km before it sank in the lake.",
        "The 270 km the balloon flew before sinking was less than that of an earlier launch of the balloon. The May "
        + "launch would have had a range of about 480 km in good wind, an expert on wind, Ina Volk, said.", false)]
    [InlineData("Two families, the Orbans and the Lemms, were aboard.",
        "Two crew members and Ina Orban were aboard. Jan Lemm and his sons were aboard too.", true)]
    public void Amounts_stand_in_other_words_of_the_same(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("The delay was due to a broken valve, the firm said.",
        "The firm said that the long delay points to a late order or a possible broken valve in the pump.", false)]
    [InlineData("The smoke was arson, Ina Volk of the port said.",
        "Ina Volk of the port said the police were looking at the smoke as potential arson.", false)]
    [InlineData("Пожар вызвала техническая ошибка.",
        "Следствие рассматривает различные версии пожара, среди них и техническая.", false)]
    [InlineData("The bridge was closed on Friday.", "The bridge will be closed on Friday, the town said.", false)]
    [InlineData("The pass was still closed at noon.",
        "The pass was closed for an hour, but reopened by noon.", false)]
    [InlineData("Inspector Hald blamed the crashes on the fog.",
        "\"Too fast,\" Inspector Hald said of the second one. He said the two crashes were not related to fog.", false)]
    [InlineData("Dutch soldiers withdrew from northern Lumera after the formal peace mission ended in 2015.",
        "After the end of the formal peace mission in 2015, some 900 Dutch sailors have remained in northern Lumera, "
        + "where they train forces.", false)]
    [InlineData("The Dutch trade ministry said the raid was a reprisal for arrests in Torvik.",
        "All staff were safe, according to the Dutch trade ministry. A rebel spokesman, Ivo Lahm, called "
        + "the raid a reprisal for arrests in Torvik this week.", false)]
    public void What_is_possible_over_or_denied_is_told_as_such(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    [Theory]
    [InlineData("The ferry went from Kelmar to Torvik.", "The ferry went from Torvik to Kelmar on Sunday.", false)]
    [InlineData("The ferry went from Torvik to Kelmar.", "The ferry went from Torvik to Kelmar on Sunday.", true)]
    [InlineData("Das Kind kam zuerst nach Kelmar und später nach Torvik.",
        "Das Kind kam zunächst nach Torvik und dann nach Kelmar.", false)]
    [InlineData("Norbank has promised to rebuild the hall.",
        "Fire has destroyed a hall. A statement from Norbank said: \"Much is lost.\nNo guest was hurt.\n\"The hall "
        + "will be rebuilt... we will know more soon.\n\"We have made a fund ready for guests.\"", true)]
    [InlineData("The man charged with robbing a woman outside a Kelmar Joe's Club had been drinking.",
        "A man accused of robbing a woman in front of a Kelmar store had been drinking, according to charges. Ina "
        + "Lemm was robbed as she walked into Joe's Club.", true)]
    [InlineData("Vidal blamed the break-up on living in different towns.",
        "Rosa Vidal and Ivo Lahm have broken up.\nThe pair parted in May.\nNo fight.\nIt was good.\n\"We just live in "
        + "different towns, hence the break-up.\"\nVidal attributed it to distance.", true)]
    [InlineData("Un hombre de 30 años vestido de Rey Mago fue multado por vender un perro en Lumera.",
        "Agentes de la Policía Local han multado a un hombre de 30 años por la venta de un perro al "
        + "final de la Fiesta de Reyes de Lumera. El hombre iba vestido de Rey Mago.", true)]
    [InlineData("Ivo Lahm had to be pulled out after he refused to leave his car.",
        "Ivo Lahm parked his car. As he was leaving the yard, he hit a wall. Lahm refused to come out, and officers "
        + "had to pull him out of his car.", true)]
    [InlineData("A young boy fell into the moat of Kelmar.",
        "A 3-year-old boy fell into the moat of Kelmar on Friday.", true)]
    [InlineData("Vidal apologized in case the smoke had anything to do with the crowd her visit had drawn.",
        "Vidal offered an apology to the assistant pastor if the smoke is in any way connected to the crowd that her "
        + "visit has drawn. \"We have no idea what caused it,\" the Rev. Hal Brook said.", true)]
    public void Ways_names_and_persons_are_those_of_a_report(string claim, string report, bool stands) =>
        Assert.Equal(stands, IsOk(claim, report));

    private static bool IsOk(string claim, string report) => ClaimVerifier.For(
        [new Article { Id = "1", Text = report, SourceName = "report" }]).Verify(claim).IsOk;
}
