using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Similarity;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Le stade d'Auxerre", "Le stade Auxerre")]
    [InlineData("Les ventes de L’Oréal", "Les ventes de Oréal")]
    [InlineData("Lorsqu'elle dit qu'il vient", "elle dit il vient")]
    [InlineData("la regione dell'Umbria", "la regione Umbria")]
    [InlineData("N'Djamena and o'clock don't", "N'Djamena and o'clock don't")]
    [InlineData("The mayor's plan", "The mayor plan")]
    [InlineData("de l'a", "de l'a")]
    public void What_is_elided_before_a_word_is_no_part_of_it(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Words.Of(text).Select(word => word.In(text).ToString())));

    [Fact]
    public void Behind_an_elision_a_capital_tells_a_name_where_a_sentence_opens() => Assert.Equal(
        [(true, false), (false, true)],
        new[] { "L'Oréal", "L'usine" }.Select(text => Words.Of(text)[0])
            .Select(word => (word.IsCapitalised, word.OpensSentence)));
}
