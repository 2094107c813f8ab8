namespace BriefingBot.Benchmarks.Growth;

/// <summary>What a page may consist of to no good end.</summary>
internal static class PageShapes
{
    private const string Begin =
        "<!doctype html><html><head><title>T</title></head><body><article><h1>Ferry stops</h1>";
    private const string Sentence = "The ferry stopped on Monday, the harbour office said, and 12 people had to wait. ";

    public static IReadOnlyList<Shape> All { get; } =
    [
        Shape.Of("paragraphs", $"<p>{Sentence}</p>", Begin),
        Shape.Of("one-paragraph", Sentence, Begin + "<p>"),
        Shape.Of("one-word", "a", Begin + "<p>"),
        Shape.Of("open-divs", "<div>", Begin),
        Shape.Of("open-spans", "<p><span>a", Begin),
        Shape.Of("formatting", "<b><i><a>", Begin),
        Shape.Of("tables", "<table><tr><td>a", Begin),
        Shape.Of("selects", "<select><option>a", Begin),
        Shape.Of("lists", $"<ul><li>{Sentence}</ul>", Begin),
        Shape.Of("line-breaks", "a<br>", Begin + "<p>"),
        Shape.Numbered("links", i => $"<a href='/a/{i}'>Link {i} of the page</a> ", Begin),
        Shape.Numbered("boxes", i => $"<div class='c{i} teaser'><p>{Sentence}</p></div>", Begin),
        Shape.Numbered("headings", i => $"<h2>Heading {i}</h2><p>{Sentence}</p>", Begin),
        Shape.Numbered("times", i => $"<time datetime='2026-05-04'>4 May</time> {i} ", Begin + "<p>"),
        Shape.Numbered("classes", i => $"c{i} ", Begin + "<div class='", "'><p>a</p></div>"),
        Shape.Numbered("meta", i => $"<meta name='author' content='Ann Lee {i}'>", "<html><head>"),
        Shape.Numbered("json-ld", i => $"{(i > 0 ? "," : "")}{{\"@type\":\"NewsArticle\",\"headline\":\"H{i}\"}}",
            Begin + "<script type='application/ld+json'>[", "]</script>"),
        Shape.Of("open-comments", "<!-- a ", Begin),
        Shape.Of("entities", "&amp;&lt;&hellip;", Begin + "<p>"),
        Shape.Of("bylines", "<p class='byline'>By Ann Lee and Bob Ray</p>", Begin),
        Shape.Of("captions", "<figure><img src='a.png'><figcaption>A caption.</figcaption></figure>", Begin),
        Shape.Of("spaces", " \n", Begin + "<pre>"),
    ];
}
