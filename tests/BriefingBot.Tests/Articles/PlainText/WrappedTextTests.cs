using BriefingBot.Articles.PlainText;

namespace BriefingBot.Tests.Articles.PlainText;

/// <summary>Texts whose lines were broken by hand, or by a program that sends them.</summary>
public sealed class WrappedTextTests
{
    private static readonly string[] Told =
    [
        "Ferry runs aground",
        "The ferry of Senn ran aground on Monday off Brackholm harbour, the coast guard said.",
        "Salvage will begin at high tide, and the line will pay for the hotels of all passengers.",
    ];

    [Theory]
    [InlineData(34)]
    [InlineData(48)]
    [InlineData(60)]
    [InlineData(72)]
    public void Lines_of_any_width_are_one_paragraph(int width) =>
        Assert.Equal(Told, TextLines.Read(string.Join("\n\n", Told.Select(text => Wrapped(text, width)))));

    [Fact]
    public void A_word_cut_at_the_line_s_end_is_one() => Assert.Equal(
        Told, TextLines.Read(string.Join("\n\n", Told).Replace("Brackholm har", "Brackholm har-\n")
            .Replace("passengers", "passen-\ngers")));

    [Theory]
    [InlineData("Ferry runs aground\nBy Ida Brenn\n4 May 2026")]
    [InlineData("News\nSport\nWeather\nSign in")]
    [InlineData("- The ferry is closed to all cars\n- The bridge stays open to lorries")]
    [InlineData("The harbour is closed on Monday.\nthe bridge stays open all day.")]
    [InlineData("渡轮在港外搁浅，船上有两百人\n海岸警卫队正在救援乘客")]
    public void Lines_of_their_own_stay_apart(string block) =>
        Assert.Equal(block.Split('\n').Length + 1, TextLines.Read($"{block}\n\n{new string('x', 40)} end").Count);

    private static string Wrapped(string text, int width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        return string.Join('\n', [.. lines, line]);
    }
}
