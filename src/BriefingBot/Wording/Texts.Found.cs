using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Text.Dates;

namespace BriefingBot.Wording;

/// <summary>What was found or answered, and the newest stories.</summary>
public partial class Texts
{
    protected virtual PluralForms OutletForms { get; } = new("outlet", "outlets");

    public virtual ReplyText NoStoryOfLink => $"I keep no story of that link. Only the admins add sources.";

    public virtual ReplyText NoSuchStory(int number) =>
        $"The last briefing has no story {number}. /briefing gives you a new one.";

    public virtual ReplyText NoStories =>
        $"I have no stories yet. Sources are read every few minutes; please try again soon.";

    public virtual string NewestStories => "The newest stories";
    public string Outlets(int count) => Count(count, OutletForms);

    public virtual ReplyText NoAnswer =>
        $"Nothing I have read answers that. /briefing has the news now, /search finds words, /help lists all commands.";

    protected virtual ReplyText NoAnswerButNear => $"Nothing I have read answers that. The nearest to it:";

    public virtual ReplyText NothingFound(string words) => $"Nothing I have read mentions “{words}”. Try other words.";

    public ReplyText Found(IReadOnlyList<Article> articles, DateTimeOffset local) =>
        ReplyText.Join("\n", articles.Select(ReplyText (Article article) =>
            $"• {new ReplyLink(article.Title ?? article.ShownOutlet, article.Url)}{Dash}"
            + $"{article.ShownOutlet}{Comma(article, local)}"));

    public ReplyText Headlines(IReadOnlyList<Story> stories, DateTimeOffset local) =>
        $"<b>{NewestStories}</b>\n{ReplyText.Join("\n", stories.Select(story => Headline(story, local)))}";

    public ReplyText Answered(Answer answer, IReadOnlyDictionary<string, Article> articles, DateTimeOffset local)
    {
        var sentences = WithReports(answer.Sentences, articles, local);
        return answer.FallbackReason is not null
            ? $"{sentences}\n\n<i>{WithoutModelToday}</i>"
            : answer.Model is { } model
            ? $"{sentences}\n\n<i>{WrittenByModel(model)}</i>"
            : sentences;
    }

    /// <summary>That nothing answers, and what comes near.</summary>
    public ReplyText Nearest(Answer answer, IReadOnlyDictionary<string, Article> articles, DateTimeOffset local) =>
        $"{NoAnswerButNear}\n\n{WithReports(answer.Nearest, articles, local)}";

    private ReplyText WithReports(
        IEnumerable<SummarySentence> sentences, IReadOnlyDictionary<string, Article> articles, DateTimeOffset local) =>
        ReplyText.Join("\n\n", sentences.Select(ReplyText (SummarySentence sentence) =>
            $"{sentence.Text}\n– "
            + $"{ReplyText.Join(Semicolon, sentence.ArticleIds.Select(id => Report(articles[id], local)))}"));

    private ReplyText Headline(Story story, DateTimeOffset local)
    {
        var when = story.NewestReport is { } newest ? ShortTime(NewsTime.At(newest), local) + ", " : "";
        var link = new ReplyLink(story.Headline, story.Articles.Count > 0 ? story.Articles[^1].Url : null);
        return $"• {link}{Dash}{when}{Outlets(story.Outlets.Count)}";
    }

    private ReplyText Report(Article article, DateTimeOffset local) =>
        $"{new ReplyLink(article.ShownOutlet, article.Url)}{Comma(article, local)}";

    private string Comma(Article article, DateTimeOffset local) =>
        article.Published is { } published ? ", " + ShortTime(published, local) : "";
}
