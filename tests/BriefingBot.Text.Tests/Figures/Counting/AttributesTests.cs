using static BriefingBot.Text.Tests.Figures.ReadFigures;

namespace BriefingBot.Text.Tests.Figures;

/// <summary>Numbers that say how old somebody is, which thing is meant or when it was, beside counts in almost the same
/// words.</summary>
public sealed class AttributesTests
{
    [Theory]
    [InlineData("en", "Residents over 70 were evacuated first.", "")]
    [InlineData("en", "Miners aged over 55 were dismissed.", "")]
    [InlineData("en", "Three men over 60 drowned in the Lark on Monday.", "3 killed")]
    [InlineData("en", "Four children under six were injured in the fall.", "4 injured")]
    [InlineData("en", "Over-70 residents were evacuated first.", "")]
    [InlineData("en", "Two women over 40 die in Larkford fire", "2 women")]
    [InlineData("de", "Bewohner über 70 wurden zuerst evakuiert.", "")]
    [InlineData("de", "Drei Männer über 60 starben in der Lark.", "3 killed")]
    [InlineData("de", "Drei Frauen ab 70 wurden verletzt.", "3 injured")]
    [InlineData("es", "Tres hombres mayores de 60 murieron en el río.", "3 killed")]
    [InlineData("es", "Vecinos de más de 70 fueron evacuados.", "")]
    [InlineData("fr", "Des habitants de plus de 70 ont été évacués.", "")]
    [InlineData("pt", "Moradores com mais de 70 foram evacuados.", "")]
    [InlineData("pt", "Três homens maiores de 60 morreram no rio.", "3 killed")]
    [InlineData("ru", "Три женщины старше 60 погибли при пожаре.", "3 killed")]
    [InlineData("ru", "Пациенты старше 70 были эвакуированы.", "")]
    [InlineData("uk", "Три жінки старші за 60 загинули під час пожежі.", "3 killed")]
    [InlineData("uk", "Мешканці понад 70 були евакуйовані.", "")]
    public void A_bound_behind_persons_is_their_age(string language, string text, string figures) =>
        Assert.Equal(figures, Listed(Extract(text, language)));

    [Theory]
    [InlineData("en", "More than 60 men drowned in the Lark on Monday.", "60 killed")]
    [InlineData("en", "Over 60 were killed in the Lark on Monday.", "60 killed")]
    [InlineData("en", "Many men, over 60 of them, drowned in the Lark.", "60 killed")]
    [InlineData("en", "Officers arrested over 60 men.", "60 arrested")]
    [InlineData("en", "Villagers said over 60 were killed.", "60 killed")]
    [InlineData("en", "-----Nine people drowned in the Lark.", "9 killed")]
    [InlineData("de", "Über 60 Männer starben in der Lark.", "60 killed")]
    [InlineData("de", "In der Lark starben über 60.", "60 killed")]
    [InlineData("es", "Más de 60 vecinos fueron evacuados.", "60 evacuated")]
    [InlineData("fr", "Plus de 60 habitants ont été évacués.", "60 evacuated")]
    [InlineData("pt", "Mais de 60 moradores foram evacuados.", "60 evacuated")]
    [InlineData("ru", "Более 60 погибли при пожаре.", "60 killed")]
    [InlineData("uk", "Понад 60 загинули під час пожежі.", "60 killed")]
    public void A_bound_before_persons_or_alone_is_a_count(string language, string text, string figures) =>
        Assert.Equal(figures, Listed(Extract(text, language)));

    [Theory]
    [InlineData("Year 8 pupils were injured on the way to Larkford.")]
    [InlineData("The Year 8 pupils were injured on the way to Larkford.")]
    [InlineData("Platform 6 passengers were evacuated.")]
    [InlineData("On platform 6 passengers were evacuated.")]
    [InlineData("In week six players were injured.")]
    [InlineData("On day seven marchers were arrested.")]
    [InlineData("Tram 15 passengers were injured.")]
    [InlineData("Boeing 757 passengers were injured over the sea.")]
    [InlineData("Gulfstream 650 passengers were killed.")]
    [InlineData("Formula Two fans were injured.")]
    [InlineData("Reactor 2 workers were evacuated.")]
    public void A_number_behind_a_label_counts_nothing(string text) => Assert.Equal("", Listed(Extract(text)));

    [Fact]
    public void A_number_behind_a_make_counts_nothing_in_a_language_of_cases() =>
        Assert.Equal("", Listed(Extract("Пассажиры Боинга 757 были эвакуированы.", "ru")));

    [Theory]
    [InlineData("This week 14 miners were killed there.", "14 killed")]
    [InlineData("On Friday night two men were killed.", "2 killed")]
    [InlineData("At night two men were killed.", "2 killed")]
    [InlineData("In the tram 15 passengers were injured.", "15 injured")]
    [InlineData("By bus 15 passengers were taken to hospital.", "15 hospitalised")]
    [InlineData("Lorania says 14 hostages were released.", "14 released")]
    [InlineData("On Friday 14 people were killed in the valley.", "14 killed")]
    [InlineData("In Kharkiv 14 people were injured by a missile.", "14 injured")]
    public void A_number_behind_a_time_or_a_place_is_a_count(string text, string figures) =>
        Assert.Equal(figures, Listed(Extract(text)));

    [Theory]
    [InlineData("en", "The ferry sailed from Larkford at eight with miners on board.")]
    [InlineData("en", "The tram overturned at 7 with pupils on board.")]
    [InlineData("en", "The boat left at half past ten with migrants on board.")]
    [InlineData("en", "The boat sank at about four with migrants on board.")]
    [InlineData("en", "At nine marchers were arrested.")]
    [InlineData("en", "Shortly after nine marchers were arrested.")]
    [InlineData("en", "By nine miners were being evacuated, the mayor said.")]
    [InlineData("de", "Gegen neun wurden Anwohner evakuiert.")]
    [InlineData("de", "Um sechs wurden die Mieter evakuiert.")]
    [InlineData("es", "A las nueve turistas fueron evacuados.")]
    [InlineData("pt", "Às nove turistas foram evacuados.")]
    [InlineData("ru", "Около девяти задержаны участники шествия.")]
    public void The_hour_of_an_event_counts_nobody(string language, string text) =>
        Assert.Equal("", Listed(Extract(text, language)));

    [Theory]
    [InlineData("en", "The death toll stands at nine.", "9 killed")]
    [InlineData("en", "The number of injured was put at nine by police.", "9 injured")]
    [InlineData("en", "The toll in the valley is now at nine.", "9 killed")]
    [InlineData("en", "Shortly after nine marchers were killed in Larkford, police closed the road.", "9 killed")]
    [InlineData("es", "Rescataron a las nueve mujeres atrapadas.", "9 rescued")]
    [InlineData("ru", "Около девяти человек задержаны.", "9 arrested")]
    [InlineData("ru", "Около тридцати пострадали.", "30 injured")]
    [InlineData("ru", "Ранены около десяти.", "10 injured")]
    [InlineData("fr", "Du bus 12 passagers ont été évacués.", "12 evacuated")]
    public void A_number_where_an_hour_could_stand_is_a_count(string language, string text, string figures) =>
        Assert.Equal(figures, Listed(Extract(text, language)));
}
