using BriefingBot.Delivery.Rendering;
using BriefingBot.Tests.Builders;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Wording;

public sealed class FigureWriterTests
{
    [Theory]
    [InlineData(FigureRelation.Update, "killed: 3 (…) → 5 (…) → 7 (…)")]
    [InlineData(FigureRelation.Disagreement, "killed: 3 (…) / 5 (…) / at least 5 (…) / 7 (…)")]
    public void A_bound_that_says_no_more_than_the_number_before_it_is_no_step(FigureRelation relation, string expected)
    {
        var line = A.FigureLine("killed", relation, 3, 5, 5, 5, 7);
        line = line with
        {
            Values = [.. line.Values.Select((value, place) =>
                place == 2 ? value with { Bound = FigureBound.AtLeast } : value)],
        };

        Assert.Contains(expected, Written(line), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_bound_and_the_number_after_it_the_number_is_written()
    {
        var line = A.FigureLine("killed", FigureRelation.Update, 3, 5, 5);
        line = line with
        {
            Values = [line.Values[0], line.Values[1] with { Bound = FigureBound.AtLeast }, line.Values[2]],
        };

        Assert.Contains("killed: 3 (…) → 5 (…)", Written(line), StringComparison.Ordinal);
    }

    /// <summary>The line without who says it.</summary>
    private static string Written(FigureLine line)
    {
        var text = new RichTextBuilder();
        text.Section();
        new FigureWriter(A.Story().ToStory(), A.Morning, Texts.English).Write(text, [line]);
        return System.Text.RegularExpressions.Regex.Replace(PlainText.Write(text.Build()), @"\([^)]*\)", "(…)");
    }
}
