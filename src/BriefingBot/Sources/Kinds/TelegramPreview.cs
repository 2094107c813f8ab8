using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BriefingBot.Operation;
using BriefingBot.Sources.Feeds;
using BriefingBot.Text;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Kinds;

/// <summary>The messages on the web preview of a channel. What a message says is an entry: its text, its poll, the page
/// or the file it points to. Service messages, quoted messages, contacts and pictures without words are none.</summary>
internal static partial class TelegramPreview
{
    /// <summary>Said where there is no preview.</summary>
    public static readonly Phrase Missing =
        "The channel has no web preview: there is none of that name, it is private, or its owner switched the preview "
            + "off.";

    // What only a preview of a channel has.
    private const string Signs = ".tgme_channel_history, .tgme_channel_info, .tgme_widget_message[data-post]";

    private const string Time = ".tgme_widget_message_date time[datetime]";
    private const string Hashtag = ".tgme_widget_message_text a[href^='?q=%23']";

    private const int LongestTitle = 140;
    private const int ShortestTitle = 12;
    private const int LongestFooter = 80;

    /// <summary>The messages, oldest first as the page shows them; null for a page that is no preview.</summary>
    public static Feed? Read(FetchedDocument document)
    {
        using var page = WebPage.Parse(document);
        if (page.Html.QuerySelector(Signs) is null)
        {
            return null;
        }

        var title = page.Html.QuerySelector(".tgme_channel_info_header_title")?.TextContent
            ?? page.Html.QuerySelector("meta[property='og:title']")?.GetAttribute("content");
        var messages = EntryList.Read(page.Html.QuerySelectorAll(".tgme_widget_message[data-post]"), EntryOf);
        return new Feed
        {
            Title = title is null ? null : MarkupText.Line(title),
            HomePageUrl = document.Url,
            Entries = messages.Entries,
            Faults = messages.Faults,
        };
    }

    private static Entry? EntryOf(IElement message)
    {
        if (message.ClassList.Contains("service_message"))
        {
            return null;
        }

        var post = message.GetAttribute("data-post")!; // not null: selected by it
        var lines = Lines(message);
        var poll = message.QuerySelector(".tgme_widget_message_poll_question")?.TextContent;
        var link = Words(message, ".link_preview_title");
        var file = Words(message, ".tgme_widget_message_document_title");
        var said = lines.Select(line => MarkupText.PlainText(line)).ToList();
        if ((TitleOf(said) ?? Line(poll) ?? link ?? file) is not { } title)
        {
            return null; // a picture without words
        }

        return new Entry
        {
            Id = post,
            Url = FeedLinks.Resolve($"https://t.me/{post}", baseUrl: null),
            Title = IsBareLink(title) ? link ?? title : title,
            ContentHtml = string.Concat(Paragraphs(lines, poll, link, message)),
            IsWhole = true,
            Published = FeedDates.Parse(
                (message.QuerySelector(Time) ?? message.QuerySelector("time[datetime]"))?.GetAttribute("datetime")),
            // Only a channel is named: a person who was forwarded did not publish here.
            Authors = Words(message, "a.tgme_widget_message_forwarded_from_name[href]") is { } origin ? [origin] : [],
            Tags =
            [
                .. message.QuerySelectorAll(Hashtag).Select(tag => tag.TextContent.TrimStart('#'))
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    // The text's lines as HTML, without those at its end that only lead to a channel ("Subscribe", "@name").
    private static List<string> Lines(IElement message)
    {
        var text = message.QuerySelectorAll(".tgme_widget_message_text")
            .FirstOrDefault(box => box.Closest(".tgme_widget_message_reply, .tgme_widget_message_contact") is null);
        var lines = LineBreak().Split(text?.InnerHtml ?? "")
            .Where(line => MarkupText.PlainText(line).Length > 0).ToList();
        while (lines.Count > 1 && IsFooter(lines[^1]))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return lines;
    }

    private static bool IsFooter(string line)
    {
        var words = MarkupText.PlainText(line);
        if (words.Length > LongestFooter || ChannelLink().Count(line) == 0)
        {
            return false;
        }

        var rest = MarkupText.PlainText(ChannelLink().Replace(line, ""));
        return rest.Count(char.IsLetter) < words.Count(char.IsLetter) / 2;
    }

    private static IEnumerable<string> Paragraphs(List<string> lines, string? poll, string? link, IElement message)
    {
        foreach (var line in lines)
        {
            yield return $"<p>{line}</p>";
        }

        if (poll is not null)
        {
            // Without the shares: they change with every vote.
            var options = message.QuerySelectorAll(".tgme_widget_message_poll_option_text")
                .Select(option => $"<li>{option.InnerHtml}</li>");
            // not null: it is the poll
            var question = message.QuerySelector(".tgme_widget_message_poll_question")!.InnerHtml;
            yield return $"<p>{question}</p><ul>{string.Concat(options)}</ul>";
        }

        if (link is not null)
        {
            var title = message.QuerySelector(".link_preview_title")!.InnerHtml; // not null: the link is its text
            var description = message.QuerySelector(".link_preview_description")?.InnerHtml;
            yield return $"<blockquote><p>{title}</p><p>{description}</p></blockquote>";
        }
    }

    // A message has no title: its first line that says something, without the signs before it, up to a sentence's or a
    // word's end.
    private static string? TitleOf(List<string> lines)
    {
        var told = lines.Select(Bare).Where(line => line.Length > 0).ToList();
        var line = told.Find(candidate => candidate.Length >= ShortestTitle && !IsBareLink(candidate))
            ?? told.FirstOrDefault();
        if (line is null || line.Length <= LongestTitle)
        {
            return line;
        }

        var sentence = SentenceEnd().Match(line, 0, LongestTitle);
        return sentence.Success && sentence.Index >= ShortestTitle
            ? line[..(sentence.Index + 1)]
            : line.Shorten(LongestTitle + 1);
    }

    private static string Bare(string line) => Hashtags().Replace(LeadingSigns().Replace(line, ""), "").Trim();

    private static bool IsBareLink(string text) => BareLink().IsMatch(text);

    private static string? Words(IElement message, string selector) =>
        Line(message.QuerySelector(selector)?.TextContent);

    private static string? Line(string? text) =>
        text is not null && MarkupText.Line(text) is { Length: > 0 } line ? line : null;

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LineBreak();

    [GeneratedRegex(
        @"<a\s[^<>]*href=""(?:https?://)?(?:t\.me|telegram\.me)/[^""]*""[^<>]*>.*?</a>|(?<!\w)@\w{4,32}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ChannelLink();

    // Pictographs, bullets and arrows; not quotation marks, brackets, the sign of a number or letters of other planes.
    [GeneratedRegex(
        @"^(?:[\s\p{So}\p{Sk}\p{Mn}\p{Me}\p{Cf}•·▪▶→➡–—|*!❗❓‼⁉-[№©]]|[\uD83C-\uD83E][\uDC00-\uDFFF]|-(?=\s))+",
        RegexOptions.CultureInvariant)]
    private static partial Regex LeadingSigns();

    [GeneratedRegex(@"^(?:#\w+[\s,]*)+|(?:\s#\w+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Hashtags();

    [GeneratedRegex(@"[.!?…](?=\s)|[。！？]", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @"^(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareLink();
}
