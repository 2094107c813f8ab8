using BriefingBot.Text.Figures;
using static BriefingBot.Text.Tests.Figures.ReadFigures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Figures of languages other than English, read by their tables over the same parser.</summary>
public sealed class FigureLanguagesTests
{
    [Theory]
    [InlineData("Al menos 14 personas murieron y otras 31 resultaron heridas en el choque.", "14 killed, 31 injured")]
    [InlineData("El número de muertos subió a 52, según el gobierno.", "52 killed")]
    [InlineData("La policía detuvo a 27 personas.", "27 arrested")]
    [InlineData("Siguen desaparecidas 19 personas.", "19 missing")]
    [InlineData("Cientos de personas fueron desplazadas.", "100 displaced")]
    [InlineData("Unas 4.000 personas fueron evacuadas.", "4000 evacuated")]
    [InlineData("No hubo heridos.", "0 injured")]
    [InlineData("Nadie resultó herido.", "0 injured")]
    [InlineData("Tres soldados y cinco civiles murieron en el ataque.", "8 killed")]
    [InlineData("El paro bajó al 12,4 por ciento.", "12.4% percent")]
    [InlineData("La firma ganó 3.200 millones de euros en un año.", "3200000000EUR earnings")]
    [InlineData("La sequía afectó a 2,5 millones de personas.", "2500000 affected")]
    [InlineData("No hubo más heridos.", "")]
    [InlineData("Unos 40.000 hogares se quedaron sin luz.", "40000 without power")]
    public void Spanish_is_read(string text, string figures) => Assert.Equal(figures, Present(text, "es"));

    [Theory]
    [InlineData("Pelo menos 14 pessoas morreram e outras 31 ficaram feridas no choque.", "14 killed, 31 injured")]
    [InlineData("O número de mortos subiu para 52, segundo o governo.", "52 killed")]
    [InlineData("A polícia deteve 27 pessoas.", "27 arrested")]
    [InlineData("Dezenove pessoas continuam desaparecidas.", "19 missing")]
    [InlineData("Centenas de pessoas ficaram desabrigadas.", "100 homeless")]
    [InlineData("Não houve feridos.", "0 injured")]
    [InlineData("Cerca de 40.000 casas ficaram sem energia.", "40000 without power")]
    [InlineData("A firma lucrou 3,2 bilhões de reais no trimestre.", "3200000000BRL earnings")]
    public void Portuguese_is_read(string text, string figures) => Assert.Equal(figures, Present(text, "pt"));

    [Theory]
    [InlineData("Au moins 14 personnes sont mortes et 31 autres ont été blessées.", "14 killed, 31 injured")]
    [InlineData("Le bilan est passé à 52 morts, selon le gouvernement.", "52 killed")]
    [InlineData("La police a arrêté 27 personnes.", "27 arrested")]
    [InlineData("Plus de 4000 personnes ont été évacuées.", "4000 evacuated")]
    [InlineData("Des centaines de personnes ont été déplacées.", "100 displaced")]
    [InlineData("Aucun blessé n'a été signalé.", "0 injured")]
    [InlineData("La firme a perdu 3,2 milliards d'euros.", "3200000000EUR loss")]
    [InlineData("Aucun autre blessé n'a été signalé.", "")]
    [InlineData("40 000 foyers sont sans électricité.", "40000 without power")]
    public void French_is_read(string text, string figures) => Assert.Equal(figures, Present(text, "fr"));

    [Theory]
    [InlineData("El número de muertos subió a 52, según el Ministerio de Sanidad.", "es", "Ministerio de Sanidad")]
    [InlineData("Murieron 14 personas en el choque, informó la policía.", "es", "policía")]
    [InlineData("O número de mortos subiu para 52, segundo o governo.", "pt", "governo")]
    [InlineData("Murieron tres personas y 17 resultaron heridas, según la Guardia Civil.", "es", "Guardia Civil")]
    [InlineData("Im Zug starben nach Angaben der Polizei sechs Menschen.", "de", "Polizei")]
    [InlineData("Die Polizei sprach von sechs Toten nach dem Brand in Lund.", "de", "Polizei")]
    [InlineData("Im Zug waren nach Angaben der Bahn 180 Fahrgäste.", "de", "Bahn")]
    [InlineData("Três pessoas morreram no incêndio, de acordo com a polícia.", "pt", "polícia")]
    [InlineData("Пять человек погибли и 12 пострадали при взрыве газа, сообщили в МЧС.", "ru", "МЧС")]
    public void The_speaker_is_found(string text, string language, string speaker) =>
        Assert.Equal(speaker, Extract(text, language)[0].Says);

    [Theory]
    [InlineData("La policía detuvo el lunes a dos hombres.\n\nEn 2015 murieron 40 personas en un ataque similar.", "es")]
    [InlineData("A polícia deteve dois homens.\n\nEm 2015 morreram 40 pessoas num ataque semelhante.", "pt")]
    [InlineData("La police a arrêté deux hommes.\n\nEn 2015, 40 personnes ont été tuées dans une attaque.", "fr")]
    [InlineData(
        "Zwei Soldaten sind am Montag getötet worden.\n\nBeide Länder hatten in den neunziger Jahren Krieg geführt. "
        + "Rund 40 Menschen wurden getötet.", "de")]
    [InlineData(
        "Zwei Soldaten sind am Montag getötet worden.\n\nBeide Länder hatten in den 1990er Jahren Krieg geführt. "
        + "Rund 40 Menschen wurden getötet.", "de")]
    [InlineData("Двое военных погибли.\n\nВ девяностые годы страны воевали. Погибли 40 человек.", "ru")]
    [InlineData("Двое военных погибли.\n\nСтраны воевали в 90-х годах. Погибли 40 человек.", "ru")]
    [InlineData("La policía detuvo a dos hombres.\n\nHubo una guerra en los años noventa. Murieron 40 personas.", "es")]
    [InlineData("A polícia deteve dois homens.\n\nHouve uma guerra nos anos 90. Morreram 40 pessoas.", "pt")]
    public void A_past_year_or_decade_is_history(string text, string language) =>
        Assert.True(Assert.Single(Extract(text, language), figure => figure.Value == 40).IsHistory);

    [Theory]
    [InlineData("Bei einem Unfall wurden zwei Männer getötet und fünf weitere verschüttet.", "de",
        "2 killed, 5 trapped")]
    [InlineData("Mindestens vier Menschen starben und mindestens 50 wurden bei einem Angriff verletzt.", "de",
        "4 killed, 50 injured")]
    [InlineData("58 Menschen starben und 600 sind genesen.", "de", "58 killed, 600 recovered")]
    [InlineData("Une avalanche a tué deux skieurs et enseveli cinq autres.", "fr", "2 killed, 5 trapped")]
    [InlineData("Двое горняков погибли, пятеро оказались заблокированы.", "ru", "2 killed, 5 trapped")]
    [InlineData("Умерли 77 человек, еще 600 вылечились.", "ru", "77 killed, 600 recovered")]
    [InlineData("Двоє гірників загинули, п'ятеро заблоковані.", "uk", "2 killed, 5 trapped")]
    [InlineData("Двоє гірників загинули, п’ятеро заблоковані.", "uk", "2 killed, 5 trapped")]
    [InlineData("Двоє гірників загинули, пʼятеро заблоковані.", "uk", "2 killed, 5 trapped")]
    [InlineData("Кількість загиблих зросла до одинадцяти.", "uk", "11 killed")]
    [InlineData("Число погибших выросло до двенадцати человек.", "ru", "12 killed")]
    [InlineData("Погибли семь полицейских и двое гражданских, сообщило министерство.", "ru", "9 killed")]
    [InlineData("Загинули сім поліцейських і двоє цивільних, повідомило міністерство.", "uk", "9 killed")]
    [InlineData("Bei dem Angriff wurden sieben Polizisten und zwei Zivilisten getötet.", "de", "9 killed")]
    [InlineData("Bei dem Angriff wurden sieben Beamte und zwei Unbeteiligte getötet.", "de", "9 killed")]
    public void A_number_has_the_class_of_its_own_clause(string text, string language, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Theory]
    [InlineData("O acidente deixou oito mortos e 43 feridos. Inicialmente, foram contabilizados 45 feridos.", "pt",
        "8 killed, 43 injured")]
    [InlineData("Силовики затримали трьох білорусів 27 та 28 років.", "uk", "3 arrested")]
    public void First_counts_and_ages_are_no_figures(string text, string language, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Fact]
    public void An_addition_is_no_total() => Assert.Equal(["more people", "people"], Extract(
        "The death toll rose to 41 on Friday when rescuers recovered three more bodies.", "en")
        .Select(figure => figure.Of!).Order(StringComparer.Ordinal));

    [Fact]
    public void Those_who_came_since_the_last_count_are_no_total() => Assert.Equal("more people", Assert.Single(
        Extract("Seit dem letzten Update sind 87 Personen erkrankt, insgesamt sind es 212 Personen.", "de")).Of);

    [Theory]
    [InlineData("Травмовано 94 людини, з них 18 дітей.", "uk")]
    public void A_part_is_told_apart(string text, string language) =>
        Assert.True(Assert.Single(Extract(text, language), figure => figure.Value == 18).IsPart);

    [Theory]
    [InlineData("Zwölf Menschen wurden verletzt, wie die Feuerwehr am Montag mitteilte.", "de", "Feuerwehr")]
    [InlineData("Doce personas resultaron heridas, según informó el lunes la policía local.", "es", "policía local")]
    [InlineData("Doze pessoas morreram, segundo informou a polícia.", "pt", "polícia")]
    [InlineData("Trois personnes ont été tuées, ont indiqué mardi les pompiers.", "fr", "pompiers")]
    [InlineData("L’exploitant Nord Lignes parle de 12 passagers à bord.", "fr", "exploitant Nord Lignes")]
    [InlineData("Das Busunternehmen sprach von 38 Passagieren an Bord.", "de", "Busunternehmen")]
    [InlineData("L'opposition a parlé de neuf morts.", "fr", "opposition")]
    [InlineData("Погибли 12 человек, сообщили РИА Новости в МЧС.", "ru", "МЧС")]
    [InlineData("Загинули 12 людей, повідомили журналістам у поліції.", "uk", "у поліції")]
    [InlineData("Погибли 12 человек, сообщили в МЧС.", "ru", "МЧС")]
    [InlineData("В больнице говорят о 12 пострадавших.", "ru", "в больнице")]
    [InlineData("Загинули 12 людей, повідомили в поліції.", "uk", "в поліції")]
    public void Who_says_so_is_found_beside_the_clause(string text, string language, string says) =>
        Assert.Equal(says, Assert.Single(Extract(text, language)).Says);

    [Theory]
    [InlineData("Bei dem Beben starben 40 Menschen, daraufhin erklärte Präsident Meyer den Notstand.", "de")]
    [InlineData("La riada dejó 6 muertos en Lugo; la ministra canceló su viaje y anunció ayudas urgentes.", "es")]
    [InlineData("El huracán dejó 12 muertos en la costa, confirmando los temores de la población.", "es")]
    [InlineData("O furacão deixou 12 mortos na costa, confirmando os temores da população.", "pt")]
    [InlineData("Погибли 8 человек, подтвердив худшие опасения властей.", "ru")]
    public void What_was_announced_and_who_was_told_says_nothing(string text, string language) =>
        Assert.Each(Extract(text, language), figure => Assert.Null(figure.Says));

    [Theory]
    [InlineData("В местной полиции сообщили, что погибли 12 человек.", "ru", "в местной полиции")]
    [InlineData("Погибли 6 человек, сообщил агентству глава региона.", "ru", "глава региона")]
    [InlineData("Bei dem Unfall starben 12 Menschen, teilte ein Sprecher des Landkreises mit.", "de",
        "Sprecher des Landkreises")]
    public void An_office_is_named_with_its_adjective_and_owner(string text, string language, string says) =>
        Assert.Equal(says, Assert.Single(Extract(text, language)).Says);

    [Theory]
    [InlineData("Das Schiff war mit 142 Passagieren an Bord ausgelaufen.", "de")]
    [InlineData("El barco llevaba 142 pasajeros de Ostra a Lugo.", "es")]
    [InlineData("Le navire transportait 142 passagers vers les îles.", "fr")]
    [InlineData("Судно везло 142 пассажира на острова.", "ru")]
    [InlineData("Судно везло 142 пасажирів на острови.", "uk")]
    public void A_common_group_has_one_name_in_every_language(string text, string language)
    {
        var figure = Assert.Single(Extract(text, language));
        Assert.Equal(("on board", "passengers", false), (figure.Counts, figure.Of, figure.IsInflected));
    }

    [Fact]
    public void The_dead_are_shown_beside_the_hurt() => Assert.Equal(["2 killed men", "5 injured people"],
        FigureLedger.LineUp(Extract(
            "Bei dem Unfall wurden zwei Männer getötet. Fünf Menschen wurden verletzt.", "de"))
        .Where(line => line.IsShown).Select(line => $"{line.Values[0].Value} {line.Counts} {line.Of}"));

    [Fact]
    public void The_hurt_are_not_shown_without_the_dead() => Assert.Each(FigureLedger.LineUp(Extract(
        "Drei deutsche Soldaten wurden getötet und fünf verletzt. Zudem starben fünf afghanische Zivilisten.", "de")),
        line => Assert.False(line.IsShown));

    [Fact]
    public void A_French_dozen_is_read() =>
        Assert.Equal("12 injured", Present("Une douzaine de personnes ont été blessées.", "fr"));

    private static string Present(string text, string language) => Listed(Extract(text, language));
}
