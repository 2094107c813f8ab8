using BriefingBot.Briefings.Memory;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>Stories for feed readers, before they are written in a format.</summary>
/// <param name="Title">The feed's.</param>
/// <param name="Author">Who offers it.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Items">The newest first.</param>
/// <param name="MadeAt">When it was made.</param>
internal sealed record StoryFeed(
    string Title, string Author, string Language, IReadOnlyList<StoryFeedItem> Items, DateTimeOffset MadeAt);

/// <summary>One story. Its texts are cleaned (<see cref="UntrustedText"/>) and not escaped, but for the HTML.</summary>
/// <param name="Id">Stays the same while the story lives.</param>
/// <param name="Page">The story's page.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Content">Summary, figures and outlets as HTML.</param>
/// <param name="Updated">The time of its newest report; null where none is known.</param>
internal sealed record StoryFeedItem(string Id, Uri Page, string Title, Html Content, DateTimeOffset? Updated)
{
    public static StoryFeedItem Of(BriefingStory told, Uri page, Texts texts)
    {
        var story = told.Story;
        var sentences = told.Summary.Sentences.Select(sentence =>
            Html.Of($"<p>{sentence.Text}{Source(story.ReportsOf(sentence.ArticleIds))}</p>"));
        var figures = told.Figures.Select(line => Html.Of($"<li>{texts.Short(line)}</li>")).ToList();
        var list = figures.Count == 0 ? default : Html.Of($"<ul>{Html.Join(figures)}</ul>");
        var outlets = story.Views.Select((view, at) =>
            Html.Of($"{(at == 0 ? "" : ", ")}{Html.Link(view.Report.ShownOutlet, view.Report.Url)}"));
        return new StoryFeedItem(
            // RFC 4151; the day on which such ids were first given.
            $"tag:{page.IdnHost},2026-11-26:story/{story.Id}",
            page,
            UntrustedText.Clean(story.Headline),
            Html.Of($"{Html.Join(sentences)}{list}<p>{texts.Outlets(story.Outlets.Count)}: {Html.Join(outlets)}</p>"),
            story.NewestReport);
    }

    private static Html Source(IReadOnlyList<Article> reports) =>
        reports is [var first, ..] ? Html.Of($" ({Html.Link(first.ShownOutlet, first.Url)})") : default;
}
