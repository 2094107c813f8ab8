using BriefingBot.Text.Figures;
using static BriefingBot.Text.Tests.Figures.ReadFigures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Wordings of real news by which a number told something else, in each language that has them, each with a
/// made-up text.</summary>
public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("en", "A man is accused of killing a woman and of wounding a girl and two others.", "2 injured")]
    [InlineData("en", "A man accused of injuring a guard and two others was charged on Monday.", "2 injured")]
    [InlineData("es", "Está acusado de matar a una mujer y herir a un policía y a otras dos personas, dijo la policía.",
        "2 injured")]
    [InlineData("en", "He, convicted of killing a woman and injuring a guard and two others, was jailed.", "2 injured")]
    [InlineData("en", "A man was killed and two others, police said, were hurt.", "2 injured")]
    public void The_nearer_of_two_deeds_is_theirs(string language, string text, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Theory]
    [InlineData("fr", "Deux blessés ont succombé à l'hôpital.")]
    [InlineData("fr", "Deux des blessés sont morts à l'hôpital.")]
    [InlineData("de", "Zwei Verletzte starben im Krankenhaus.")]
    [InlineData("es", "Dos heridos murieron en el hospital.")]
    public void How_many_of_the_hurt_died_tells_of_no_number_of_hurt(string language, string text) =>
        Assert.Equal("", Present(text, language));

    [Theory]
    [InlineData("en", "The owner of a mill that injured 11 people was charged on Monday.", "11 injured")]
    [InlineData("en", "A driver who hit six cyclists has been arrested.", "6 cyclists")]
    [InlineData("en", "The captain of a ferry with 40 passengers was arrested.", "40 on board")]
    [InlineData("fr", "Le conducteur qui a renversé six cyclistes a été arrêté.", "6 cyclistes renversé")]
    [InlineData("es", "El conductor que atropelló a seis ciclistas ha sido detenido.", "6 ciclistas")]
    [InlineData("pt", "O motorista que atropelou seis ciclistas foi preso.", "6 ciclistas")]
    [InlineData("es", "Un grupo de 12 personas fue rescatado el lunes.", "12 rescued")]
    [InlineData("fr", "Un groupe de 12 personnes a été évacué.", "12 evacuated")]
    [InlineData("pt", "Um grupo de 12 pessoas foi resgatado.", "12 rescued")]
    [InlineData("ru", "12 человек было ранено.", "12 injured")]
    [InlineData("en", "The first report was that eight people had been hurt.", "8 injured")]
    public void A_verb_of_one_is_not_of_several(string language, string text, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Theory]
    [InlineData("en", "The town had 45 murders per 100,000 inhabitants.")]
    [InlineData("de", "Die Inzidenz lag bei 45 Fällen pro 100.000 Einwohner.")]
    [InlineData("fr", "La région compte 45 cas pour 100 000 habitants.")]
    [InlineData("es", "La tasa se sitúa en 45 por cada 100.000 habitantes.")]
    [InlineData("pt", "O estado registrou 45 homicídios por 100 mil habitantes.")]
    [InlineData("ru", "Заболеваемость составила 45 случаев на 100 тысяч населения.")]
    [InlineData("uk", "Захворюваність становить 45 випадків на 100 тисяч населення.")]
    public void A_rate_is_no_toll_and_its_base_no_figure(string language, string text) =>
        Assert.Equal("45 rate", Present(text, language));

    [Theory]
    [InlineData("ru", "Власти эвакуировали 300 человек на 100 автобусах.", "300 evacuated")]
    [InlineData("es", "La policía detuvo a 12 personas por 100 robos.", "12 arrested")]
    public void What_something_was_done_with_or_for_is_no_base(string language, string text, string figures) =>
        Assert.StartsWith(figures, Present(text, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "60% of voters do not support the plan.", "60% percent")]
    [InlineData("en", "86% of patients were not vaccinated.", "86% percent")]
    [InlineData("de", "86 Prozent der Patienten waren nicht geimpft.", "86% percent")]
    [InlineData("fr", "86 % des patients n'étaient pas vaccinés.", "86% percent")]
    [InlineData("es", "El 86% de los pacientes no estaban vacunados.", "86% percent")]
    [InlineData("es", "El 60% de los votantes no apoya el plan.", "60% percent")]
    [InlineData("pt", "86% dos pacientes não estavam vacinados.", "86% percent")]
    [InlineData("ru", "86% пациентов не были вакцинированы.", "86% percent")]
    [InlineData("uk", "86% пацієнтів не були вакциновані.", "86% percent")]
    [InlineData("en", "Some 4,000 homes do not have power.", "4000 homes")]
    [InlineData("en", "Sales did not grow, but 40% of customers did not return.", "40% percent")]
    [InlineData("en", "The tax will not rise by 5 percent, the minister said.", "")]
    [InlineData("en", "Two people were not hurt in the crash.", "")]
    public void What_a_share_does_not_do_denies_no_number(string language, string text, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Theory]
    [InlineData("en", "A man fatally shot two men on Monday.")]
    [InlineData("en", "Two people were fatally stabbed on Monday.")]
    [InlineData("en", "Two teenagers were fatally struck by a train.")]
    [InlineData("fr", "Deux hommes ont été mortellement blessés.")]
    [InlineData("es", "Dos hombres resultaron mortalmente heridos.")]
    [InlineData("pt", "Dois homens foram mortalmente feridos.")]
    [InlineData("de", "Zwei Männer wurden tödlich verletzt.")]
    [InlineData("ru", "Двое мужчин были смертельно ранены.")]
    [InlineData("uk", "Двоє чоловіків були смертельно поранені.")]
    public void What_is_done_fatally_kills(string language, string text) =>
        Assert.Equal("2 killed", Present(text, language));

    [Theory]
    [InlineData("en", "Five men were shot, one fatally, on Monday.", "5 shot")]
    [InlineData("en", "Four people were struck with birdshot.", "4 shot")]
    [InlineData("en", "One of those in the car fired many times, striking six people in the lot.", "6 shot")]
    [InlineData("en", "A man opened fire at the crowd, hitting six people.", "6 shot")]
    [InlineData("en", "A car hit a crowd, striking six people.", "")]
    [InlineData("ru", "Госпитализация понадобилась 12 пострадавшим.", "12 hospitalised")]
    [InlineData("uk", "Госпіталізація знадобилася 12 постраждалим.", "12 hospitalised")]
    [InlineData("en", "The rest of the victims range in age from 22 to 59.", "")]
    [InlineData("en", "Six teams are looking for new coaches.", "6 teams")]
    [InlineData("en", "Three dead in magnitude 6 quake", "3 killed, 6 magnitude")]
    [InlineData("en", "After a disappointing 9-14 start, the Hawks won.", "")]
    [InlineData("en", "It threatens the 2,000 workers at Milla and the 1,200 at Dunn.", "2000 workers, 1200 workers")]
    [InlineData("en", "Ann Holm coached the Hawks to 40 victories in 2007-08.", "")]
    [InlineData("en", "The mill was bought for 5bn rupees ($98m; £52m) on Monday.", "5000000000rupees price")]
    [InlineData("en", "The Hawks jumped out to a 13 - 3 halftime lead , and kept it .", "")]
    [InlineData("en", "An Ada Holm seven - yard touchdown catch gave the Hawks the lead .", "")]
    [InlineData("en", "Holm served 41 / 2 months in prison .", "")]
    [InlineData("en", "They took bracelets and gold rings worth $2m.", "2000000USD bracelets and gold rings")]
    [InlineData("fr", "Deux touristes ont succombé au charme de la ville.", "")]
    [InlineData("fr", "Deux touristes ont succombé à leurs blessures.", "2 killed")]
    [InlineData("en", "Two towns succumbed to the temptation.", "")]
    [InlineData("en", "Three divers were killed by the pressure.", "3 killed")]
    [InlineData("en", "Two men succumbed to their injuries.", "2 killed")]
    [InlineData("en", "Ore plane crash kills 12, including 10 tourists.", "12 killed, 10 killed")]
    [InlineData("en", "Alder unveils new 787 aircraft", "")]
    [InlineData("en", "The council said that Alder stands with Dunn 100 per cent.", "")]
    [InlineData("en", "Police expect to file charges on those two men.", "2 men")]
    [InlineData("de", "Das Feuer brach 50 Meter von einer Schule entfernt aus.", "")]
    public void English_wordings_are_read(string language, string text, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Theory]
    [InlineData("de", "Ein Erdbeben der Stärke 5,9 hat Chile erschüttert.", "5.9 magnitude")]
    [InlineData("fr", "Un séisme de magnitude 5,9 a frappé le Chili vers 7 h 30.", "5.9 magnitude")]
    [InlineData("es", "Un terremoto de magnitud 5,9 sacudió Chile.", "5.9 magnitude")]
    [InlineData("pt", "Um terremoto de magnitude 5,9 atingiu o Chile.", "5.9 magnitude")]
    [InlineData("ru", "Землетрясение магнитудой 5,9 произошло в Чили.", "5.9 magnitude")]
    [InlineData("uk", "Землетрус магнітудою 5,9 стався в Чилі.", "5.9 magnitude")]
    [InlineData("ru", "Поезд прибыл в 18 ч 30 мин в Москву.", "")]
    [InlineData("uk", "Потяг прибув о 18 год 30 хв до Києва.", "")]
    [InlineData("es", "El tren llegó a las 18 h a Lugo.", "")]
    [InlineData("de", "Die Firma zahlte 120 Millionen USD für den Konkurrenten.", "120000000USD payment")]
    [InlineData("fr", "Le groupe a vendu sa filiale pour 3 milliards CHF.", "3000000000CHF price")]
    [InlineData("es", "La empresa pagó 120 millones de USD por su rival.", "120000000USD payment")]
    [InlineData("pt", "A empresa pagou 120 milhões de GBP pelo rival.", "120000000GBP payment")]
    [InlineData("ru", "Компания заплатила 120 млн USD за конкурента.", "120000000USD amount")]
    [InlineData("uk", "Компанія заплатила 120 млн EUR за конкурента.", "120000000EUR amount")]
    public void Scales_clocks_and_codes_are_known_everywhere(string language, string text, string figures) =>
        Assert.Equal(figures, Present(text, language));

    [Theory]
    [InlineData("en", "Storm: seven dead in Italy, ten in Poland")]
    [InlineData("en", "The storm killed 12 people in Germany and five in Belgium.")]
    [InlineData("de", "Sturm: Sieben Tote in Italien, zehn in Polen")]
    [InlineData("fr", "Vague de froid : sept morts en Italie, dix en Pologne")]
    [InlineData("es", "La ola de frío dejó siete muertos en Italia y diez en Polonia.")]
    [InlineData("pt", "Sete pessoas morreram na Itália e dez na Polônia.")]
    [InlineData("ru", "Семь человек погибли в Италии, десять в Польше.")]
    [InlineData("uk", "Сім людей загинули в Італії, десять у Польщі.")]
    [InlineData("de", "In Ulm starben zwölf Menschen und in Bonn drei.")]
    [InlineData("ru", "В Италии погибли семь человек, в Польше десять.")]
    public void The_toll_of_one_place_is_not_shown_as_the_whole(string language, string text) =>
        Assert.Each(FigureLedger.LineUp(Extract(text, language)), line => Assert.False(line.IsShown));

    [Fact]
    public void The_sum_of_places_is_shown_where_a_report_says_it() => Assert.Equal(17m, Assert.Single(
        FigureLedger.LineUp(Extract(
            "The storm killed 12 people in Germany and five in Belgium, bringing the total to 17.", "en")),
        line => line.IsShown).Values[0].Value);

    [Theory]
    [InlineData("Milla agrees $25bn Dunn deal", "Milla agreed to buy Dunn for $25.4bn.", "25400000000 deal")]
    [InlineData("Bank fined £28m", "Alder Bank was fined £28.3m on Monday.", "28300000 fine")]
    [InlineData("Firm cuts 2,000 jobs", "Dunn cut 2,150 jobs in May.", "2000 jobs, 2150 jobs cut")]
    [InlineData("More than 2,000 killed", "Until Sunday 1,950 people were killed.", "1950 killed, 2000 killed")]
    [InlineData("Bank fined £28m", "Alder was fined £28m. It had paid £28.3m in tax.", "28000000 fine, 28300000 tax")]
    [InlineData("Milla pays $2bn for Dunn", "Milla bought Dunn. Dunn has debts of $2.1bn.",
        "2000000000 payment, 2100000000 debts")]
    [InlineData("Milla profit up to $2.3bn", "Milla made a profit of $2.34bn.", "2340000000 profit")]
    [InlineData("Storm kills 10", "The storm killed 12 people.", "10 killed, 12 killed")]
    public void A_headlines_rounded_number_is_the_exact_one(string title, string text, string figures) =>
        Assert.Equal(figures, string.Join(", ", FigureLedger.LineUp(Extract(text, "en", title))
            .Select(line => FormattableString.Invariant($"{line.Values[0].Value} {line.Counts}"))));

    [Theory]
    [InlineData("\"They wanted more,\" said Ann Lee, an analyst at Alder. It said 90% of its staff had a rise.", null)]
    [InlineData("Alder Bank said it had 12 branches. It said 90% of its employees had a rise.", "Alder Bank")]
    [InlineData("Police say a man accused of injuring two women has been charged.", "Police")]
    public void It_is_no_person(string text, string? speaker) => Assert.Equal(speaker, Extract(text, "en")[^1].Says);

    private static string Present(string text, string language) =>
        Listed(Extract(text, language).Where(figure => !figure.IsSingle));
}
