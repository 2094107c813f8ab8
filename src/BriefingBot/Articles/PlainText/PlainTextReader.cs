using System.Text.RegularExpressions;
using BriefingBot.Articles.Pages;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads a page that was saved as plain text, with whatever the site had around the article. The text is what
/// stands between the first running sentence and the first line that only stands below articles; the lines around it
/// tell the rest.</summary>
internal static partial class PlainTextReader
{
    private const int TailLines = 12;
    private const int BodyLinesOfHead = 5;

    /// <summary>Reads a page that was saved as plain text.</summary>
    /// <param name="text">The visible text.</param>
    /// <param name="url">Its address where known.</param>
    public static ExtractedPage Read(string text, Uri? url)
    {
        if (MailHead.Read(text) is not { } mail)
        {
            return ReadPage(text, url);
        }

        var letter = ReadPage(text[mail.Length..], url);
        return letter with
        {
            Title = mail.Subject ?? letter.Title,
            Published = DateReader.Read(mail.Date),
            Authors = PersonNames.In(mail.From.Split('<')[0].Trim(' ', '"')),
        };
    }

    private static ExtractedPage ReadPage(string text, Uri? url)
    {
        var lines = TextLines.Read(text);
        var start = TextBody.FindStart(lines);
        if (start < 0)
        {
            return Unread(lines, url);
        }

        var lead = string.Join(' ', lines.Skip(start).Take(4));
        // By-lines and dates stand between the first paragraphs too, where a site prints the summary above them.
        var inside = lines.Skip(start)
            .Take(BodyLinesOfHead)
            .Where(line => !Prose.IsProse(line) && !CaptionLines.IsCaption(line) && ByLine.Read(line) is not null)
            .ToList();
        var head = PageHead.Read([.. lines.Take(start), .. inside], lead);
        var body = TextBody.Read(lines, start, head);
        var page = string.Join("\n\n", body.Paragraphs);
        var credits = PageCredits.Read(lines, body, head);
        return new ExtractedPage
        {
            Title = credits.WithoutCredit(head.Title),
            Outlet = credits.Outlet,
            Origin = credits.Origin,
            Authors = head.Authors,
            Published = head.Published ?? DayOfUpdate(lines, body),
            Modified = head.Modified,
            Language = LanguageDetector.Detect(page),
            Url = url,
            Text = page,
            Kind = page.Length == 0 ? PageKind.Empty : PageKind.Article,
        };
    }

    /// <summary>A page without a running sentence: short notes, a list, or nothing.</summary>
    private static ExtractedPage Unread(IReadOnlyList<string> lines, Uri? url)
    {
        var text = lines.Where(line => BoilerplateLines.Judge(line) == LineRole.Text && !CaptionLines.IsCaption(line))
            .ToList();
        var title = text.Count > 1 && !Prose.EndsLikeSentence(text[0]) ? text[0] : null;
        var page = string.Join("\n\n", text.Skip(title is null ? 0 : 1));
        return new ExtractedPage
        {
            Title = title,
            Url = url,
            Text = page,
            Language = LanguageDetector.Detect(page),
            Kind = page.Length == 0 ? PageKind.Empty : PageKind.Article,
        };
    }

    /// <summary>The day of <c>Update 5/4, 2 p.m.</c>, where a full date in a caption is of that day.</summary>
    private static NewsTime? DayOfUpdate(IReadOnlyList<string> lines, TextBody body)
    {
        var update = lines.Skip(body.Start).Take(3).Concat(lines.Take(body.Start))
            .Select(line => UpdateDay().Match(line)).FirstOrDefault(match => match.Success);
        if (update is null)
        {
            return null;
        }

        var first = int.Parse(update.Groups["a"].Value, System.Globalization.CultureInfo.InvariantCulture);
        var second = int.Parse(update.Groups["b"].Value, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var caption in lines.Take(Math.Min(lines.Count, body.End + TailLines)).Where(CaptionLines.IsCaption))
        {
            if (DateReader.Find(caption) is { Time.Instant: var day } && ((day.Month, day.Day) == (first, second)
                || (day.Day, day.Month) == (first, second)))
            {
                return NewsTime.On(DateOnly.FromDateTime(day.UtcDateTime));
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^update[ds]?:? (?:on )?(?<a>[0-9]{1,2})[/.](?<b>[0-9]{1,2})\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UpdateDay();
}
