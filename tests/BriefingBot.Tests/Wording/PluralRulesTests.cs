using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

/// <summary>The examples that Unicode CLDR gives for its rules ("Language Plural Rules").</summary>
public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", PluralCategory.One, 1)]
    [InlineData("en", PluralCategory.Other, 0, 2, 16, 100, 1000, 10_000, 1_000_000)]
    [InlineData("de", PluralCategory.One, 1)]
    [InlineData("de", PluralCategory.Other, 0, 2, 21, 101)]
    [InlineData("fr", PluralCategory.One, 0, 1)]
    [InlineData("fr", PluralCategory.Many, 1_000_000)]
    [InlineData("fr", PluralCategory.Other, 2, 17, 100)]
    [InlineData("es", PluralCategory.Other, 0, 2, 16)]
    [InlineData("ja", PluralCategory.Other, 0, 1, 2, 15, 100)]
    [InlineData("pl", PluralCategory.One, 1)]
    [InlineData("pl", PluralCategory.Few, 2, 3, 4, 22, 23, 24, 102, 1002)]
    [InlineData("pl", PluralCategory.Many, 0, 5, 11, 12, 14, 21, 100, 112, 1_000_000)]
    [InlineData("ru", PluralCategory.One, 1, 21, 31, 101, 1001)]
    [InlineData("ru", PluralCategory.Few, 2, 3, 4, 22, 34, 102, 1002)]
    [InlineData("ru", PluralCategory.Many, 0, 5, 11, 12, 14, 19, 100, 111, 1000)]
    [InlineData("hr", PluralCategory.Few, 2, 3, 4, 22, 102)]
    [InlineData("hr", PluralCategory.Other, 0, 5, 11, 12, 100)]
    [InlineData("cs", PluralCategory.Few, 2, 3, 4)]
    [InlineData("cs", PluralCategory.Other, 0, 5, 22, 100)]
    [InlineData("sl", PluralCategory.One, 1, 101, 201)]
    [InlineData("sl", PluralCategory.Two, 2, 102)]
    [InlineData("sl", PluralCategory.Few, 3, 4, 103)]
    [InlineData("sl", PluralCategory.Other, 0, 5, 100)]
    [InlineData("lt", PluralCategory.One, 1, 21, 101)]
    [InlineData("lt", PluralCategory.Few, 2, 9, 22, 102)]
    [InlineData("lt", PluralCategory.Other, 0, 10, 11, 20, 112)]
    [InlineData("lv", PluralCategory.Zero, 0, 10, 20, 11, 19, 100)]
    [InlineData("lv", PluralCategory.One, 1, 21, 101)]
    [InlineData("ro", PluralCategory.Few, 0, 2, 16, 101, 119)]
    [InlineData("ro", PluralCategory.Other, 20, 35, 100, 120)]
    [InlineData("ar", PluralCategory.Zero, 0)]
    [InlineData("ar", PluralCategory.One, 1)]
    [InlineData("ar", PluralCategory.Two, 2)]
    [InlineData("ar", PluralCategory.Few, 3, 10, 103, 110, 1003)]
    [InlineData("ar", PluralCategory.Many, 11, 26, 99, 111, 1011)]
    [InlineData("ar", PluralCategory.Other, 100, 102, 200, 1000, 1_000_000)]
    [InlineData("he", PluralCategory.Two, 2)]
    [InlineData("ga", PluralCategory.Few, 3, 6)]
    [InlineData("ga", PluralCategory.Many, 7, 10)]
    [InlineData("cy", PluralCategory.Many, 6)]
    [InlineData("mt", PluralCategory.Few, 0, 3, 10, 103)]
    [InlineData("mt", PluralCategory.Many, 11, 19, 111)]
    [InlineData("is", PluralCategory.One, 1, 21, 101)]
    [InlineData("is", PluralCategory.Other, 0, 11, 111)]
    public void A_number_has_the_category_of_its_language(
        string language, PluralCategory category, params int[] numbers) =>
        Assert.All(numbers, number => Assert.Equal(category, PluralRules.Of(language, number)));

    [Fact]
    public void A_form_that_is_not_given_is_the_common_one_and_a_mark_is_the_numbers_place()
    {
        var forms = new PluralForms("z # źródeł") { One = "z jednego źródła", Few = "z # źródeł kilku" };

        Assert.Equal("z jednego źródła", forms.For(PluralCategory.One));
        Assert.Equal("z # źródeł", forms.For(PluralCategory.Many));
        Assert.Equal("z # źródeł", forms.For(PluralCategory.Other));
    }
}
