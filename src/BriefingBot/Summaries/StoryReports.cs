using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Claims;

namespace BriefingBot.Summaries;

/// <summary>
/// The reports of a story as a model is given them: numbered from 1, in order of time, each fenced. What looks like a
/// fence or like a model's own control words inside a report is broken up, so that no report can end its fence.
/// </summary>
internal sealed partial class StoryReports
{
    private const int MostReports = 12;
    private const int MostLetters = 5_000;

    private StoryReports(IReadOnlyList<Article> articles, string text) => (Articles, Text) = (articles, text);

    /// <summary>The articles in the order of their numbers.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>All of them, fenced.</summary>
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

        var text = new StringBuilder();
        for (var i = 0; i < chosen.Count; i++)
        {
            Append(text, chosen[i], i + 1);
        }

        return new StoryReports(chosen, text.ToString().TrimEnd());
    }

    private static void Append(StringBuilder text, Article article, int number)
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

        text.Append('\n').Append(Safe(Cut(article.Text))).Append('\n');
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
        foreach (var letter in UsableText.Of(text))
        {
            clean.Append(char.IsControl(letter) && letter != '\n' ? ' ' : letter);
        }

        return Fence().Replace(clean.ToString(), "…");
    }

    // Rulers, the tags of chat formats, the brackets of control words such as <|im_end|> and [INST].
    [GeneratedRegex(@"[=＝═━]{2,}|<\|?|\|>|\[/?INST\]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Fence();
}
