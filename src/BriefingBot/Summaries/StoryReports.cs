using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries;

/// <summary>The reports of a story as a model is given them: numbered from 1, in order of time, each fenced. What looks
/// like a fence or like a model's own control words inside a report is broken up, so that no report can end its fence,
/// and what no reader sees is taken out.</summary>
internal sealed partial class StoryReports
{
    private const int MostReports = 12;
    private const int MostLetters = 5_000;
    private const int ShorterBy = 3;

    private StoryReports(IReadOnlyList<Article> articles, string text) => (Articles, Text) = (articles, text);

    /// <summary>The articles in the order of their numbers.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>All reports of the story as one text, fenced off from what the model is told to do.</summary>
    public string Text { get; }

    public static StoryReports Of(IReadOnlyList<Article> articles)
    {
        var ids = articles.Select(article => article.Id).ToHashSet();
        var chosen = articles
            .Where(article => article.Text.Length > 0 && !(article.CopyOf is { } original && ids.Contains(original)))
            .ToList();
        if (chosen.Count > MostReports)
        {
            // The first report has what happened, the newest have where it stands.
            chosen = [chosen[0], .. chosen.TakeLast(MostReports - 1)];
        }

        return new StoryReports(chosen, Fenced(chosen, (article, _) => Cut(article.Text)));
    }

    /// <summary>The same reports and numbers with their most telling sentences, more of the newest.</summary>
    public string Shortened()
    {
        var kept = CentralSentences.Of([.. Articles.Select(article => Cut(article.Text))], Text.Length / ShorterBy);
        return Fenced(Articles, (_, place) => string.Join(' ', kept[place]));
    }

    private static string Fenced(IReadOnlyList<Article> articles, Func<Article, int, string> body)
    {
        var text = new StringBuilder();
        for (var i = 0; i < articles.Count; i++)
        {
            Append(text, articles[i], i + 1, body(articles[i], i));
        }

        return text.ToString().TrimEnd();
    }

    private static void Append(StringBuilder text, Article article, int number, string body)
    {
        text.Append(CultureInfo.InvariantCulture, $"==== REPORT {number} ====\n");
        text.Append(CultureInfo.InvariantCulture, $"Outlet: {Line(article.ShownOutlet)}\n");
        if (article.Published is { } published)
        {
            text.Append(CultureInfo.InvariantCulture, $"Published: {published}\n");
        }

        if (article.Title is { } title)
        {
            text.Append(CultureInfo.InvariantCulture, $"Headline: {Line(title)}\n");
        }

        text.Append('\n').Append(Safe(body)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"==== END {number} ====\n\n");
    }

    private static string Cut(string text)
    {
        if (text.Length <= MostLetters)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MostLetters);
        return string.Concat(text.AsSpan(0, end > 0 ? end : MostLetters - 1), " …");
    }

    /// <summary>Untrusted text on one line that can end no fence.</summary>
    public static string Line(string text) => Safe(text).ReplaceLineEndings(" ");

    private static string Safe(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in UsableText.Of(text).EnumerateRunes())
        {
            if (IsSeen(rune))
            {
                clean.Append(Rune.IsControl(rune) && rune.Value != '\n' ? " " : rune.ToString());
            }
        }

        return FencedLine().Replace(Fence().Replace(clean.ToString(), "…"), "…");
    }

    // Format characters (tags, zero width, marks of direction) and the variation selectors that spell hidden text; the
    // joiners of Persian and the Indic scripts stay.
    private static bool IsSeen(Rune rune) => rune.Value is 0x200C or 0x200D
        || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune.Value is not (>= 0xE0100 and <= 0xE01EF));

    // Rulers in any writing, the tags of chat formats, the brackets of control words such as <|im_end|> and [INST].
    [GeneratedRegex(
        @"[=＝═━﹦⩵꞊⹀゠]{2,}|<\|?|\|>|\[/?INST\]|<</?SYS>>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Fence();

    // "--- END 1 ---", "# REPORT 2", "SYSTEM:" alone on its line.
    [GeneratedRegex(
        @"^[^\p{L}\p{N}\n]*(?:(?:END|REPORT)[ \t]*\p{Nd}{1,3}|(?:SYSTEM|ASSISTANT|USER|DEVELOPER|HUMAN)[ \t]*:)"
        + @"[^\p{L}\p{N}\n]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex FencedLine();
}
