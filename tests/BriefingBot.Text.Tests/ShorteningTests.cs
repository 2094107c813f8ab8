using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests;

public sealed class ShorteningTests
{
    [Theory]
    [InlineData("Short enough", 12, "Short enough")]
    [InlineData("The bridge is closed for traffic", 24, "The bridge is closed…")]
    [InlineData("Donaudampfschifffahrt", 10, "Donaudamp…")]
    [InlineData("", 5, "")]
    public void A_long_text_ends_between_words_where_one_ends_late_enough(string text, int most, string shortened) =>
        Assert.Equal(shortened, text.Shorten(most));

    [Theory]
    [InlineData("Football 👩‍👩‍👧‍👦 family")] // one sign of eleven UTF-16 units
    [InlineData("Cafe\u0301 Ae\u0301ro")]
    [InlineData("🇪🇺🇩🇪🇫🇷🇮🇹")]
    public void What_a_reader_sees_as_one_sign_is_not_cut(string text)
    {
        var signs = StringInfo.ParseCombiningCharacters(text);
        for (var most = 1; most <= text.Length; most++)
        {
            var kept = text.Shorten(most).TrimEnd('…').Length;
            Assert.True(
                kept == text.Length || signs.Contains(kept) || char.IsWhiteSpace(text[kept]), $"{most}: {kept}");
        }
    }

    [Fact]
    public void It_is_never_longer_than_it_may_be_and_begins_as_the_text_does() => Prop.ForAll(
        (NonNull<string> text, PositiveInt most) =>
        {
            var shortened = text.Get.Shorten(most.Get);
            return shortened.Length <= most.Get
                && (shortened == text.Get || text.Get.StartsWith(shortened[..^1], StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
}
