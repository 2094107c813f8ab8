using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Tests.Similarity;

public sealed class StreetNamesTests
{
    [Theory]
    [InlineData("It happened on Mallow Street near Tarn Rd.", "mallow tarn")]
    [InlineData("It happened in the 400 block of North Mallow Street.", "mallow")]
    [InlineData("It happened in the 400-block of S. Mallow.", "mallow")]
    [InlineData("It happened at 89th St. and Quay Avenue.", "89 quay")]
    [InlineData("C'est arrivé rue de Mallow.", "mallow")]
    [InlineData("Es geschah in der Mallowstraße.", "Mallowstraße")]
    [InlineData("It happened in St. Mallow, on a road to the drive of a court.", "")]
    public void Streets_are_told_by_the_words_around_them(string text, string names) => Assert.Equal(
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Term.KeyOf(WordStem.Of(name))).Order(),
        StreetNames.Of(text, Words.Of(text)));
}
