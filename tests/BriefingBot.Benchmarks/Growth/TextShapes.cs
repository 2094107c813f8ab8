namespace BriefingBot.Benchmarks.Growth;

/// <summary>What articles may consist of to no good end: long ones, and many.</summary>
internal static class TextShapes
{
    private const string Begin = "<rss version='2.0'><channel><title>T</title>";
    private const string End = "</channel></rss>";
    private const string Text = Begin + "<item><guid>1</guid><title>Ferry stops on the lake for a week</title>"
        + "<pubDate>Mon, 04 May 2026 07:00:00 GMT</pubDate><description>";
    private const string TextEnd = "</description></item>" + End;

    private static readonly string[] Places = ["Velmar", "Orm", "Tarn", "Lindau", "Skarn", "Amble", "Tallow", "Salt"];

    public static IReadOnlyList<Shape> All { get; } =
    [
        Shape.Of("one-sentence-again", "The ferry stopped on Monday and 12 people had to wait. ", Text, TextEnd),
        Shape.Numbered(
            "sentences", i => $"Ferry {i} stopped at pier {i % 97} and {i % 89} people waited. ", Text, TextEnd),
        Shape.Of("no-sentence-ends", "and the ferry of the lake ", Text, TextEnd),
        Shape.Of("one-word", "a", Text, TextEnd),
        Shape.Of("no-spaces", "市議会は古い橋を閉鎖すると決めた", Text, TextEnd),
        Shape.Of("numbers", "12 ", Text, TextEnd),
        Shape.Numbered("figures", i => $"{i} people were killed, police said. ", Text, TextEnd),
        Shape.Of("number-words", "twelve hundred and ", Text, TextEnd),
        Shape.Of("digits", "7", Text, TextEnd),
        Shape.Of("quotation-marks", "\"", Text, TextEnd),
        Shape.Of("open-quotations", "\"The ferry said ", Text, TextEnd),
        Shape.Of("brackets", "(", Text, TextEnd),
        Shape.Of("full-stops", ". ", Text, TextEnd),
        Shape.Of("initials", "A. B. ", Text, TextEnd),
        Shape.Of("capitals", "Ann Lee ", Text, TextEnd),
        Shape.Of("dates", "on 4 May 2026 ", Text, TextEnd),
        Shape.Of("weekdays", "on Monday ", Text, TextEnd),
        Shape.Of("commas", "killed, ", Text, TextEnd),
        Shape.Of("dashes", "ferry - ", Text, TextEnd),
        Shape.Of("addresses", "https://h.example/a ", Text, TextEnd),
        Shape.Numbered("unlike-articles", i => Article(i, $"Word{i} word{i * 7} at {Places[i % 8]} {i}"), Begin, End),
        Shape.Numbered("like-articles", i => Article(i, $"Ferry stops at {Places[i % 8]}"), Begin, End),
    ];

    private static string Article(int number, string title) =>
        $"<item><guid>{number}</guid><title>{title}</title><link>https://h.example/{number}</link>"
        + $"<pubDate>Mon, 04 May 2026 0{number % 8}:{number % 60:00}:00 GMT</pubDate>"
        + $"<description>{title}: {number % 50} people waited at the pier until the evening, the harbour "
        + "office said on Monday.</description></item>";
}
