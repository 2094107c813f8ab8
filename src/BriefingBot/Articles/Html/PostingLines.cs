using System.Text.RegularExpressions;
using BriefingBot.Articles.PlainText;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.Html;

/// <summary>Lines of a feed's text that tell of the posting, as programs write them into every entry: who passed it on,
/// where it stands, how many answered, that it "appeared first" elsewhere. They are no text of the article.</summary>
internal static partial class PostingLines
{
    private const int LongestLine = 240;
    private const int MostWordsBeforeBy = 2;

    // What stands around a title and the name of its site: "The post … appeared first on …".
    private const int LongestFrame = 40;
    private const int LongestPoster = 30;
    private const int LongestButtons = 30;
    private const int ShortestTitle = 8;

    /// <summary>Whether a line tells of the posting and is no text of the article.</summary>
    /// <param name="title">The entry's; null where it has none.</param>
    public static bool Is(PageBlock block, string? title) =>
        block.Text.Length <= LongestLine
            && (Address().IsMatch(block.Text)
                || ReaderCounts.IsOne(block.Text)
                || (block.Links > 0 && (IsPoster(block) || IsButtons(block) || FramesTitle(block, title))));

    // "submitted by ann to news", the names links.
    private static bool IsPoster(PageBlock line) =>
        line.Text.Length - line.Links <= LongestPoster
            && !Prose.EndsLikeSentence(line.Text)
            && ByLineWords.All.By.Find(line.Text) is { At: >= 0 and var at }
            && Prose.CountWords(line.Text[..at]) < MostWordsBeforeBy;

    // "[link] [comments]", "Comments".
    private static bool IsButtons(PageBlock line) =>
        line is { LinkDensity: > 0.9, Text.Length: <= LongestButtons }
            && (line.Text is ['[', .., ']'] || PageWords.Counted.Contains(line.Text));

    private static bool FramesTitle(PageBlock line, string? title) =>
        title?.Length >= ShortestTitle
            && line.Text.Length - line.Links <= LongestFrame
            && line.Links > title.Length
            && LetterKey.Of(line.Text).Contains(LetterKey.Of(title), StringComparison.Ordinal);

    // "Article URL: https://…".
    [GeneratedRegex(@"^(?:[^.!?:：]{1,30}[:：] ?)?https?://\S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
