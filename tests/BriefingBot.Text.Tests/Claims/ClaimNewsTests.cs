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

    private static bool IsOk(string claim, string report) => ClaimVerifier.For(
        [new Article { Id = "1", Text = report, SourceName = "report" }]).Verify(claim).IsOk;
}
