using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Operation.Logs;
using BriefingBot.Sources;
using BriefingBot.Summaries.Budget;
using Microsoft.Extensions.Options;

namespace BriefingBot.Web;

/// <summary>One page for who runs the bot: whether it is well, its sources, outbox, editions, models and last errors.
/// Behind <c>Web:Token</c>, as the password of any name (RFC 7617) or as a bearer token (RFC 6750).</summary>
internal sealed class OperatorPage(
    IOptions<WebOptions> options,
    Readiness readiness,
    SourceStore sources,
    OperatorStore store,
    ModelLedgerStore models,
    RecentLines lines,
    TimeProvider clock)
{
    private const int DaysShown = 14;

    /// <summary>Answers a request for the page.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (options.Value.Token.Length == 0)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (!IsAllowed(context.Request.Headers.Authorization.ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"BriefingBot\", charset=\"UTF-8\"";
        }
        else
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy =
                "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
            await context.Response.WriteAsync(await WriteAsync(context.RequestAborted), context.RequestAborted);
        }
    }

    /// <summary>Whether a request brings the token, compared by hashes in constant time.</summary>
    internal bool IsAllowed(string authorization)
    {
        var parts = authorization.Split(' ', 2);
        var given = parts.Length < 2 ? ""
            : parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? parts[1].Trim()
            : parts[0].Equals("Basic", StringComparison.OrdinalIgnoreCase) ? PasswordOf(parts[1].Trim())
            : "";
        return CryptographicOperations.FixedTimeEquals(Digest.Of(given), Digest.Of(options.Value.Token));
    }

    private static string PasswordOf(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password]
                ? password
                : "";
    }

    private async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var page = new HtmlPage("BriefingBot", clock.GetUtcNow());
        page.Table(
            "State",
            ["", "what", "finding"],
            (await readiness.LookAsync(cancellationToken)).Select(finding => (HtmlCell[])
                [finding.Ok ? "ok" : "FAIL", finding.Check, $"{finding.Message} {finding.Remedy}"]));
        page.Table(
            "Sources",
            [
                "no.", "source", "state", "a fortnight", "last poll", "newest entry", "next poll", "failures",
                "last error",
            ],
            await SourcesAsync(cancellationToken));
        page.Table(
            "Outbox",
            ["state", "parts", "oldest", "most attempts"],
            (await store.OutboxAsync(cancellationToken)).Select(row => (HtmlCell[])
                [row.State, Number(row.Count), Time(row.Oldest), Number(row.Attempts)]));
        page.Table(
            "What did not arrive",
            ["part", "edition", "state", "attempts", "why"],
            (await store.TroubleAsync(cancellationToken)).Select(row => (HtmlCell[])
                [Number(row.Id), row.Edition, row.State, Number(row.Attempts), row.Error]));
        page.Table(
            "Editions",
            ["composed", "subscriber", "edition", "stories"],
            (await store.EditionsAsync(cancellationToken)).Select(row => (HtmlCell[])
                [Time(row.ComposedAt), Number(row.SubscriberId), row.Edition, Number(row.Stories)]));
        page.Table(
            "Models",
            ["day", "backend", "model", "task", "requests", "tokens in", "tokens out", "cost"],
            (await models.NewestUsageAsync(OperatorStore.Rows, cancellationToken)).Select(row => (HtmlCell[])
                [
                    row.Day, row.Backend, row.Model, row.Task, Number(row.Requests), Number(row.InputTokens),
                    Number(row.OutputTokens), row.Cost.ToString("0.####", CultureInfo.InvariantCulture),
                ]));
        page.Table(
            "Last warnings and errors",
            ["time", "level", "message"],
            lines.Newest().Select(line => (HtmlCell[])[Time(line.At), line.Level.ToString(), line.Text]));
        return page.ToString();
    }

    // Those that fail first, each with what it brought day by day.
    private async Task<List<HtmlCell[]>> SourcesAsync(CancellationToken cancellationToken)
    {
        var today = clock.GetUtcNow().UtcDateTime.Date;
        List<string> days = [.. Enumerable.Range(1 - DaysShown, DaysShown)
            .Select(day => today.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        var arrivals = (await store.ArrivalsAsync(
                new DateTimeOffset(today.AddDays(1 - DaysShown), TimeSpan.Zero), cancellationToken))
            .ToDictionary(row => (row.SourceId, row.Day), row => row.Count);
        return
        [
            .. (await sources.ListAsync(cancellationToken))
                .OrderByDescending(source => source.Poll.Failures)
                .Select(source => Row(
                    source, DayBars.Draw([.. days.Select(day => arrivals.GetValueOrDefault((source.Id, day)))]))),
        ];
    }

    private static HtmlCell[] Row(Source source, Html arrivals) =>
    [
        Number(source.Id),
        $"{source.DisplayName} · {source.ShownUrl}",
        source.State.ToString(),
        arrivals,
        Minute(source.Poll.LastPoll),
        Minute(source.Poll.NewestEntry),
        Minute(source.Poll.NextPoll),
        Number(source.Poll.Failures),
        (string?)source.Poll.LastError,
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Minute(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("MM-dd HH:mm'Z'", CultureInfo.InvariantCulture) ?? "–";

    private static string Time(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "–";
}
