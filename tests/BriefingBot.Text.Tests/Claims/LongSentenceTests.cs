using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Tests.Claims;

/// <summary>What has no full stop is read in pieces: rules that compare word by word stay quick.</summary>
public sealed class LongSentenceTests
{
    [Theory]
    [InlineData("en", "killed ")]
    [InlineData("zh", "大桥关闭")]
    [InlineData("th", "ปิดสะพานเก่า")]
    [InlineData("en", "🚢a")]
    public void A_text_without_full_stops_is_cut_and_keeps_its_letters(string language, string piece)
    {
        var text = "x" + string.Concat(Enumerable.Repeat(piece, 2_000));

        var reader = new PlainReader(KnownLanguages.Find(language)!, ClaimWords.For(language)); // not null: a known one
        var sentences = reader.Read(text, 0, 0);

        Assert.All(sentences, sentence => Assert.InRange(sentence.Source.Length, 1, 2_000));
        Assert.Equal(
            text.Replace(" ", "", StringComparison.Ordinal),
            string.Concat(sentences.Select(sentence => sentence.Source)).Replace(" ", "", StringComparison.Ordinal));
    }
}
