using System.Globalization;
using System.Net;
using System.Text;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>A page of tables. Every cell is text: cleaned of what steers a reader's eye, and escaped.</summary>
internal sealed class HtmlPage
{
    private const string Style =
        """
        :root{color-scheme:light dark}
        body{font:15px/1.4 system-ui,sans-serif;margin:1rem auto;max-width:75rem;padding:0 1rem}
        h2{margin:1.5rem 0 .3rem;font-size:1.1rem}
        .t{overflow-x:auto}
        table{border-collapse:collapse;min-width:100%}
        th,td{text-align:left;vertical-align:top;padding:.2rem .9rem .2rem 0;border-bottom:1px solid #8884}
        th,td{white-space:nowrap}
        .long{white-space:normal;overflow-wrap:anywhere;min-width:14rem}
        .bad{color:#c22;font-weight:600}
        """;

    private const int LongestOfALine = 32;

    private readonly StringBuilder _html = new();

    public HtmlPage(string title, DateTimeOffset now) => _html.Append(
        CultureInfo.InvariantCulture,
        $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)}</title>
        <style>{Style}</style></head><body><h1>{Text(title)}</h1>
        <p>{now.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z</p>

        """);

    /// <summary>A heading and a table below it; one line where there is nothing.</summary>
    public void Table(string heading, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(heading)}</h2>\n");
        var all = rows.ToList();
        if (all.Count == 0)
        {
            _html.Append("<p>None.</p>\n");
            return;
        }

        _html.Append("<div class=\"t\"><table><thead><tr>");
        foreach (var column in columns)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<th>{Text(column)}</th>");
        }

        _html.Append("</tr></thead><tbody>\n");
        foreach (var row in all)
        {
            _html.Append("<tr>");
            foreach (var cell in row)
            {
                _html.Append(
                    cell == "FAIL" ? "<td class=\"bad\">"
                    : cell?.Length > LongestOfALine ? "<td class=\"long\">"
                    : "<td>").Append(Text(cell ?? "")).Append("</td>");
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</tbody></table></div>\n");
    }

    public override string ToString() => $"{_html}</body></html>\n";

    private static string Text(string text) => WebUtility.HtmlEncode(UntrustedText.Clean(text));
}
