using System.Globalization;
using System.Text;

namespace BriefingBot.Web;

/// <summary>A page of tables. Every cell is text, cleaned of what steers a reader's eye and escaped, or a drawing. On a
/// narrow screen a row is a paragraph, each value behind the name of its column.</summary>
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
        .bad{color:light-dark(#c22,#f88);font-weight:600}
        svg{display:block;fill:currentColor}
        @media(max-width:40rem){
        thead{display:none}
        tr{display:block;padding:.3rem 0;border-bottom:1px solid #8884}
        th,td,.long{display:inline-block;white-space:normal;overflow-wrap:anywhere;min-width:0;border:0}
        td[data-of]::before{content:attr(data-of) " ";opacity:.65}
        td:empty{display:none}
        }
        """;

    private const int LongestOfALine = 32;

    private readonly StringBuilder _html = new();

    public HtmlPage(string title, DateTimeOffset now) => _html.Append(Html.Of(
        $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
        <style>{new Html(Style)}</style></head><body><h1>{title}</h1>
        <p>{now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}Z</p>

        """).Markup);

    /// <summary>A heading and a table below it; one line where there is nothing.</summary>
    public void Table(string heading, IReadOnlyList<string> columns, IEnumerable<HtmlCell[]> rows)
    {
        _html.Append(Html.Of($"<h2>{heading}</h2>\n").Markup);
        var all = rows.ToList();
        if (all.Count == 0)
        {
            _html.Append("<p>None.</p>\n");
            return;
        }

        _html.Append("<div class=\"t\"><table><thead><tr>");
        foreach (var column in columns)
        {
            _html.Append(Html.Of($"<th>{column}</th>").Markup);
        }

        _html.Append("</tr></thead><tbody>\n");
        foreach (var row in all)
        {
            _html.Append("<tr>").AppendJoin("", row.Zip(columns, (cell, column) => Cell(cell, column).Markup));
            _html.Append("</tr>\n");
        }

        _html.Append("</tbody></table></div>\n");
    }

    // The name of a column stands before its value only where that does not tell by itself what it is.
    private static Html Cell(HtmlCell cell, string column)
    {
        var kind = cell.Text == "FAIL" ? " class=\"bad\""
            : cell.Text?.Length > LongestOfALine ? " class=\"long\""
            : "";
        var of = column.Length == 0 || string.IsNullOrEmpty(cell.Text) ? default : Html.Of($" data-of=\"{column}\"");
        return Html.Of($"<td{new Html(kind)}{of}>{cell.Drawing ?? Html.Of($"{cell.Text}")}</td>");
    }

    public override string ToString() => $"{_html}</body></html>\n";
}

/// <summary>What a cell of a table holds.</summary>
/// <param name="Text">A text of any origin.</param>
/// <param name="Drawing">What is shown in its place.</param>
internal readonly record struct HtmlCell(string? Text, Html? Drawing = null)
{
    public static implicit operator HtmlCell(string? text) => new(text);

    public static implicit operator HtmlCell(Html drawing) => new(null, drawing);
}
