using BriefingBot.Stories;
using BriefingBot.Tests.Builders;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

/// <summary>What a correction calls the count that it takes back.</summary>
public sealed class CorrectionWriterTests
{
    private const string Circumstance = "dans l'incendie";

    [Fact]
    public void It_is_called_as_the_briefing_called_it_while_a_line_of_it_is_left() => Assert.Contains(
        "killed: 9 → 7",
        Written("en", A.FigureLine("killed", FigureRelation.Single, 7) with { Of = null }),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_line_the_words_of_a_report_in_another_language_are_left_out() =>
        Assert.DoesNotContain(Circumstance, Written("fr", line: null), StringComparison.Ordinal);

    [Fact]
    public void Without_a_line_the_words_of_a_report_in_the_chats_language_stay() =>
        Assert.Contains(Circumstance, Written("en", line: null), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", true)]
    [InlineData("fr", false)]
    public void A_line_keeps_its_circumstance_in_the_language_of_its_reports(string language, bool isKept)
    {
        var line = A.FigureLine("killed", FigureRelation.Single, 7);
        line = line with
        {
            Circumstance = Circumstance,
            Values = [.. line.Values.Select(value => value with { ArticleId = "a", Circumstance = Circumstance })],
        };
        Assert.Equal(isKept, Written(language, line).Contains(Circumstance, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(4, false)]
    public void Another_outlets_count_that_still_stands_is_told_beside_it(int theirs, bool isTold)
    {
        var line = A.FigureLine("killed", FigureRelation.Disagreement, theirs);
        line = line with { Of = null, Values = [line.Values[0] with { ArticleId = "b" }] };

        Assert.Equal(isTold, Written("en", line).Contains($"Others say: {theirs} (Courier)", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_proof_is_not_told_in_a_language_that_the_chat_may_not_read() =>
        Assert.DoesNotContain("Seven", Written("fr", line: null), StringComparison.Ordinal);

    private static string Written(string language, FigureLine? line)
    {
        var article = new BriefingBot.Text.Article
        {
            Id = "a",
            Title = "Fire in Lyon",
            Text = "Seven people were killed.",
            SourceName = "Post",
            Outlet = "Post",
            Language = language,
        };
        var story = new Story
        {
            Id = "s1",
            Headline = "Fire in Lyon",
            Articles = [article, article with { Id = "b", Outlet = "Courier" }],
            Figures = line is null ? [] : [line],
        };
        var was = new Figure
        {
            Value = 9,
            Counts = "killed",
            Sentence = "Nine people were killed.",
            ArticleId = "a",
            Circumstance = Circumstance,
        };
        var text = new CorrectionWriter(story, Texts.English).Write(
            [new Correction(ToldFigure.From(was), was with { Value = 7 }, "Seven people were killed.", "a")]);
        return BriefingBot.Delivery.Rendering.PlainText.Write(text);
    }
}
