namespace BriefingBot.Benchmarks.Growth;

/// <summary>What a feed may consist of to no good end.</summary>
internal static class FeedShapes
{
    private const string Begin = "<rss version='2.0'><channel><title>T</title>";
    private const string End = "</channel></rss>";
    private const string Title = Begin + "<item><title>";
    private const string TitleEnd = "</title></item>" + End;
    private const string Text = Begin + "<item><title>T</title><description>";
    private const string TextEnd = "</description></item>" + End;
    private const string Item = Begin + "<item><guid>1</guid>";
    private const string ItemEnd = "</item>" + End;

    public static IReadOnlyList<Shape> All { get; } =
    [
        Shape.Numbered(
            "entries",
            i => $"<item><guid>{i}</guid><title>Entry {i}</title><link>https://h.example/{i}</link></item>",
            Begin,
            End),
        Shape.Numbered(
            "one-link",
            i => $"<item><guid>{i}</guid><title>T{i}</title><link>https://h.example/show</link></item>",
            Begin,
            End),
        Shape.Of("one-id", "<item><guid>1</guid><title>T</title></item>", Begin, End),
        Shape.Of("words-in-title", "word ", Title, TitleEnd),
        Shape.Of("angles-in-title", "&lt;a ", Title, TitleEnd),
        Shape.Of("tags-in-title", "&lt;div&gt; ", Title, TitleEnd),
        Shape.Of("ampersands", "&amp;amp;", Title, TitleEnd),
        Shape.Of("open-cdata", "<![CDATA[", Text, TextEnd),
        Shape.Of("small-cdata", "<![CDATA[x]]>", Text, TextEnd),
        Shape.Of("nested", "<a>", Text, TextEnd),
        Shape.Of("relative-links", "&lt;a href=\"x\"&gt;", Text, TextEnd),
        Shape.Of("bases", "&lt;p xml:base=\"x\"&gt;", Text, TextEnd),
        Shape.Of("open-comments", "<!--", Begin, End),
        Shape.Of("end-tags", "</item>", Begin, End),
        Shape.Of("open-items", "<item>", Begin, End),
        Shape.Numbered("authors", i => $"<author>A{i}</author>", Item, ItemEnd),
        Shape.Numbered("categories", i => $"<category>A{i}</category>", Item, ItemEnd),
        Shape.Numbered("enclosures", i => $"<enclosure url='https://h.example/{i}'/>", Item, ItemEnd),
        Shape.Numbered("attributes", i => $" a{i}='1'", Begin + "<item", "></item>" + End),
        Shape.Numbered("namespaces", i => $" xmlns:a{i}='u'", Begin + "<item", "></item>" + End),
        Shape.Numbered(
            "json-items",
            i => $"{(i > 0 ? "," : "")}{{\"id\":\"{i}\",\"content_html\":\"<p>text</p>\"}}",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[",
            "]}"),
        Shape.Of("json-depth", "{\"id\":", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["),
    ];
}
