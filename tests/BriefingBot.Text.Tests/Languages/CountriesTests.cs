using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Languages;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("Moscou", "russes")]
    [InlineData("Prag", "tschechische")]
    [InlineData("Britain", "britische")]
    [InlineData("Greece", "Griechenland")]
    [InlineData("Schweiz", "suíços")]
    [InlineData("Варшава", "польський")]
    [InlineData("Chile", "чилийский")]
    [InlineData("النمسا", "Österreich")]
    [InlineData("الأوكرانية", "Kyiv")]
    public void A_country_is_known_by_its_people_and_its_government(string one, string other) =>
        Assert.NotEmpty(Countries.Of(Word(one)).Intersect(Countries.Of(Word(other))));

    [Theory]
    [InlineData("suicide")]
    [InlineData("check")]
    [InlineData("hungry")]
    [InlineData("green")]
    [InlineData("greeted")]
    [InlineData("brittle")]
    [InlineData("parish")]
    [InlineData("pragmatic")]
    [InlineData("polished")]
    [InlineData("syringe")]
    [InlineData("saudade")]
    [InlineData("italics")]
    [InlineData("армейский")]
    [InlineData("грузить")]
    [InlineData("children")]
    [InlineData("libido")]
    [InlineData("island")]
    [InlineData("thaw")]
    public void No_everyday_word_is_a_country(string word) => Assert.Empty(Countries.Of(Word(word)));

    [Fact]
    public void Austria_is_not_Australia() =>
        Assert.Empty(Countries.Of(Word("Австрия")).Intersect(Countries.Of(Word("Австралия"))));

    private static PlainWord Word(string form) =>
        new(0, form, PlainFold.Forms(PlainFold.Of(form)), 0, null, IsContent: true);
}
