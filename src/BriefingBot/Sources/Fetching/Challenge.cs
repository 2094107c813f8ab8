using System.Text;

namespace BriefingBot.Sources.Fetching;

/// <summary>Tells a challenge for browsers from a plain refusal, and from a document.</summary>
internal static class Challenge
{
    private const int BytesOfPage = 64 * 1024;

    // What the pages of the common services hold: names of scripts, forms and elements of theirs, not prose. The first
    // ones stand in nothing but a challenge; the others also stand in documents of sites that use the service, and tell
    // something only where a document was refused.
    private static readonly (string Mark, string Name, bool IsNothingElse)[] Marks =
    [
        ("_cf_chl_opt", "a Cloudflare challenge", true), ("orchestrate/chl_page", "a Cloudflare challenge", true),
        ("anubis_challenge", "an Anubis challenge", true),
        ("gokuProps", "an AWS WAF challenge", true), ("sec-if-cpt-container", "an Akamai challenge", true),
        ("sucuri_cloudproxy_js", "a Sucuri challenge", true),
        ("Incapsula incident ID", "an Imperva challenge", true),
        ("ddos-guard/js-challenge", "a DDoS-Guard challenge", true),
        ("cf-chl-", "a Cloudflare challenge", false), ("cf-turnstile", "a Cloudflare challenge", false),
        ("captcha-delivery.com", "a DataDome challenge", false),
        ("px-captcha", "a HUMAN challenge", false), ("_Incapsula_Resource", "an Imperva challenge", false),
        ("awswaf", "an AWS WAF challenge", false),
        ("ddos-guard", "a DDoS-Guard challenge", false), ("g-recaptcha", "a captcha", false),
        ("h-captcha", "a captcha", false),
    ];

    /// <summary>Named by its headers, whatever the status (a challenge comes as 403, 405, 202 or 200): <c>cf-mitigated:
    /// challenge</c> (Cloudflare, "Detect a Challenge Page response"), <c>x-amzn-waf-action</c> (AWS WAF, "CAPTCHA and
    /// Challenge action behavior"). Null for an answer that says no such thing.</summary>
    public static string? NamedBy(HttpResponseMessage response) =>
        Has(response, "cf-mitigated", "challenge") ? "a Cloudflare challenge"
        : Has(response, "x-amzn-waf-action", "challenge") ? "an AWS WAF challenge"
        : Has(response, "x-amzn-waf-action", "captcha") ? "an AWS WAF challenge"
        : null;

    /// <summary>The name of a challenge that came with status 200; null for a document.</summary>
    public static string? NamedIn(HttpResponseMessage response, ReadOnlyMemory<byte> body) =>
        body.Length <= BytesOfPage && IsHtml(response) ? Named(body.Span, isRefusal: false) : null;

    /// <summary>The name of the challenge in a refusal's body; null for a plain or unreadable one.</summary>
    public static async Task<string?> NamedInRefusalAsync(
        HttpResponseMessage response, CancellationToken cancellationToken)
    {
        string[] codings = [.. response.Content.Headers.ContentEncoding];
        if (!IsHtml(response) || !ContentCodings.AreKnown(codings))
        {
            return null;
        }

        try
        {
            await using var packed = await response.Content.ReadAsStreamAsync(cancellationToken);
            await using var stream = ContentCodings.Over(packed, codings);
            var page = new byte[BytesOfPage];
            var length = await stream.ReadAtLeastAsync(page, BytesOfPage, throwOnEndOfStream: false, cancellationToken);
            return Named(page.AsSpan(0, length), isRefusal: true);
        }
        catch (Exception error)
            when (error is IOException or InvalidDataException or InvalidOperationException or HttpRequestException)
        {
            return null;
        }
    }

    private static string? Named(ReadOnlySpan<byte> page, bool isRefusal)
    {
        var text = Encoding.Latin1.GetString(page);
        bool Holds(string mark) => text.Contains(mark, StringComparison.OrdinalIgnoreCase);

        return Array.Find(Marks, mark => (isRefusal || mark.IsNothingElse) && Holds(mark.Mark)).Name;
    }

    private static bool IsHtml(HttpResponseMessage response) =>
        response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml";

    private static bool Has(HttpResponseMessage response, string header, string value) =>
        response.Headers.NonValidated.TryGetValues(header, out var values)
            && values.ToString().Trim().Equals(value, StringComparison.OrdinalIgnoreCase);
}
