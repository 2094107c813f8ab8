using BriefingBot.Briefings.Memory;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Figures;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>One story as a page: summary with evidence, figures, timeline, what each outlet says.</summary>
internal sealed class StoryHtml
{
    private const int MostSteps = 30;
    private const int MostSentences = 5;
    private const int MostOutlets = 40;

    private const string Style =
        """
        :root{color-scheme:light dark;--line:#8886;--soft:#666;--c0:#1463b8;--c1:#c2410c;--c2:#15803d;--c3:#7e22ce}
        @media(prefers-color-scheme:dark){:root{--soft:#aaa;--c0:#6db3ff;--c1:#fb923c;--c2:#4ade80;--c3:#c084fc}}
        body{font:17px/1.5 system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1rem;overflow-wrap:anywhere}
        h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
        h2{font-size:1.15rem;margin:2rem 0 .5rem}
        h3{font-size:1rem;margin:1.2rem 0 .3rem}
        a{color:var(--c0);text-decoration-thickness:1px;text-underline-offset:2px}
        .soft{color:var(--soft);font-size:.9rem;margin:.2rem 0}
        ul,ol{padding:0;list-style:none;margin:.3rem 0}
        li{margin:.45rem 0}
        details{margin:.1rem 0 .8rem}
        details>summary{color:var(--soft);font-size:.9rem;cursor:pointer}
        blockquote{border-left:3px solid var(--line);margin:.4rem 0;padding:0 0 0 .8rem}
        time{color:var(--soft);font-size:.9rem;margin-right:.4rem}
        svg{display:block;width:100%;max-width:36rem;margin:.3rem 0}
        svg text{font-size:13px;fill:var(--soft)}
        .grid{stroke:var(--line);stroke-width:1}
        .line,.range{fill:none;stroke-width:2.5}
        .range{stroke-width:6;opacity:.35}
        .n0{stroke:var(--c0)}.n1{stroke:var(--c1)}.n2{stroke:var(--c2)}.n3{stroke:var(--c3)}
        .dot{fill:Canvas;stroke-width:2.5}
        b.n0{color:var(--c0)}b.n1{color:var(--c1)}b.n2{color:var(--c2)}b.n3{color:var(--c3)}
        """;

    private readonly BriefingStory _told;
    private readonly Story _story;
    private readonly DateTimeOffset _now;
    private readonly Texts _texts;

    private StoryHtml(BriefingStory told, DateTimeOffset now, Texts texts) =>
        (_told, _story, _now, _texts) = (told, told.Story, now, texts);

    /// <summary>Writes a story as a whole page.</summary>
    /// <param name="now">Times are written in its offset.</param>
    public static string Write(BriefingStory told, DateTimeOffset now, Texts texts) =>
        new StoryHtml(told, now, texts).Write().Markup;

    private Html Write() => Html.Of(
        $"""
        <!doctype html><html lang="{_texts.Language}"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
        <title>{_story.Headline}</title><style>{new Html(Style)}</style></head><body>
        <h1 dir="auto">{_story.Headline}</h1>
        <p class="soft">{Newest()}{_texts.Outlets(_story.Outlets.Count)}</p>
        {Summary()}{Figures()}{Timeline()}{Outlets()}
        <p class="soft">{_texts.Moment(_now)} UTC</p></body></html>

        """);

    private string Newest() => _story.NewestReport is { } newest
        ? _texts.ShortTime(NewsTime.At(newest), _now) + " UTC · "
        : "";

    private Html Summary() => Html.Join(
    [
        .. _told.Summary.Sentences.Select(Sentence),
        .. _texts.ModelNotes(_told.Summary).Select(note => Html.Of($"<p class=\"soft\">{note}</p>\n")),
    ]);

    // Each sentence with the one of a report that it rests on, word for word.
    private Html Sentence(SummarySentence sentence)
    {
        var reports = _story.ReportsOf(sentence.ArticleIds);
        return Html.Of(
            $"""
            <p dir="auto">{sentence.Text}</p><details><summary>{_texts.Evidence}</summary>
            {Quotation(sentence.Evidence, reports)}</details>

            """);
    }

    private Html Quotation(string sentence, IReadOnlyList<Article> articles) => Html.Of(
        $"""
        <blockquote dir="auto">{sentence}<br><span class="soft">{Html.Join(articles.Select((article, at) =>
            Html.Of($"{(at == 0 ? "" : ", ")}{Outlet(article)}{When(article)}")))}</span></blockquote>
        """);

    private static Html Outlet(Article article) => Html.Link(article.ShownOutlet, article.Url);

    private string When(Article article) =>
        article.Published is { } published ? ", " + _texts.ShortTime(published, _now) : "";

    private Html Figures() => _told.Figures.Count == 0
        ? default
        : Html.Of($"<h2>{_texts.Figures}</h2>\n{Html.Join(_told.Figures.Select(Figure))}");

    private Html Figure(FigureLine line)
    {
        var doubt = line.Relation == FigureRelation.Disagreement ? $" · {_texts.SourcesDiffer}" : "";
        return Html.Of(
            $"""
            <h3 dir="auto">{_texts.Label(line)}{doubt}</h3>{StepChart.Draw(line, _now, _texts) ?? default}
            <ol>{Html.Join(line.Values
                .GroupBy(figure => (_texts.Quantity(figure), figure.Says))
                .Select(group => Value(line, [.. group])))}</ol>

            """);
    }

    // What several reports say alike is said once, with the sentences of the first few.
    private Html Value(FigureLine line, IReadOnlyList<Figure> figures)
    {
        var figure = figures[0];
        var said = figure.Says is { } speaker ? $" · {_texts.Speaker(speaker)}" : "";
        var when = figure.AsOf is { } time ? _texts.ShortTime(time, _now) : "";
        var colour = StepChart.LineOf(line, figure) is { } number ? Html.Of($" class=\"n{number}\"") : default;
        var sentences = figures.DistinctBy(value => value.Sentence).Take(MostSentences).Select(value =>
            Quotation(value.Sentence, _story.ReportsOf([value.ArticleId])));
        return Html.Of(
            $"""
            <li><b{colour}>{_texts.Quantity(figure)}</b>{said} <time>{when}</time>
            <details><summary>{_texts.Evidence}</summary>{Html.Join(sentences)}</details></li>
            """);
    }

    private Html Timeline() => _story.Timeline.Count == 0
        ? default
        : Html.Of(
            $"""
            <h2>{_texts.Timeline}</h2><ol>{Html.Join(_story.Timeline.TakeLast(MostSteps).Select(step => Html.Of(
                $"<li dir=\"auto\"><time>{_texts.ShortTime(step.At, _now)}</time> {step.Text} ({step.Outlet})</li>")))}
            </ol>

            """);

    private Html Outlets() => Html.Of(
        $"""
        <h2>{_texts.WhoReports}</h2><ul>{Html.Join(_story.Views.Take(MostOutlets).Select(View))}</ul>

        """);

    private Html View(OutletView view) => Html.Of(
        $"""
        <li dir="auto"><b>{Outlet(view.Report)}</b>{(view.Origin is null ? "" : $" ({view.Origin})")}<time>{When(
            view.Report)}</time>
        <br>{view.Words}</li>
        """);
}
