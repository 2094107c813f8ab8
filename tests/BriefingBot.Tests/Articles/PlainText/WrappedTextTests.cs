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
    [InlineData("state-owned")]
    [InlineData("27-year-old")]
    public void A_hyphen_of_the_text_s_own_stays(string words)
    {
        var line = words[..(words.LastIndexOf('-') + 1)];
        var text = $"A guard of the well-known harbour told the {words} of the ferry that two hundred were on board.";
        var cut = text.Replace(line, $"{line}\n", StringComparison.Ordinal);

        Assert.Equal(
            [.. Told, text], TextLines.Read(string.Join("\n\n", [.. Told.Select(told => Wrapped(told, 60)), cut])));
    }

    [Fact]
    public void A_word_whose_end_comes_with_the_next_stays_one_of_its_own()
    {
        string[] told = [.. Told, "Das Amt von Senn sperrte am Montag jede Ein- und Ausfahrt, sagte ein Sprecher."];

        var wrapped = string.Join("\n\n", told.Select(text => Wrapped(text, 47)));
        Assert.Contains("Ein-\nund", wrapped, StringComparison.Ordinal);
        Assert.Equal(told, TextLines.Read(wrapped));
    }

    [Theory]
    [InlineData("by Ida Brenn\n4 May 2026")]
    [InlineData("by Ida Brenn")]
    [InlineData("par Ida Brenn\npublié le 4 mai 2026")]
    [InlineData("updated on 4 May 2026 at 12:00")]
    [InlineData("iStock / Lake Post\n5 min read")]
    public void What_stands_below_a_headline_is_no_part_of_it(string below)
    {
        const string Headline = "Ferry runs aground off Brackholm harbour in fog";

        string[] expected = [Headline, .. below.Split('\n'), .. Told];
        Assert.Equal(expected, TextLines.Read(string.Join("\n\n", [$"{Headline}\n{below}", .. Told])));
        Assert.Equal(expected, TextLines.Read(
            string.Join("\n\n", [$"{Headline}\n{below}", .. Told.Select(text => Wrapped(text, 48))])));
    }

    [Fact]
    public void A_by_line_below_a_caption_is_read() => Assert.Equal("Ida Brenn", Assert.Single(MadeUpPages.Extract(
        $"Ferry runs aground\n\nPhoto: the ferry off Brackholm\nby Ida Brenn\n\n{Told[1]}\n\n{Told[2]}").Authors));

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public void Points_in_small_letters_stay_apart(int width)
    {
        const string Points = "rents may rise by 3 percent a year\nno evictions from November to March\n"
            + "fines of up to 9,000 euros for landlords";

        var told = Told.Select(text => width == 0 ? text : Wrapped(text, width));
        Assert.Equal(
            [.. Told, .. Points.Split('\n')], TextLines.Read(string.Join("\n\n", [.. told, Points])));
    }

    [Fact]
    public void A_line_that_stops_early_in_a_wrapped_text_goes_on() => Assert.Equal(
        Told, TextLines.Read(string.Join("\n\n", Told.Select(text => Wrapped(text, 34)))
            .Replace("high tide, and\n", "high tide,\nand ", StringComparison.Ordinal)));

    [Fact]
    public void A_heading_above_its_wrapped_text_stays_apart() => Assert.Equal(
        [.. Told, "The rescue", Told[1]],
        TextLines.Read($"{string.Join("\n\n", Told.Select(text => Wrapped(text, 40)))}\n\nThe rescue\n"
            + Wrapped(Told[1], 40)));

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
