using System.Text;

namespace BriefingBot.Sources.Fetching;

/// <summary>Tells a challenge for browsers (a script or a riddle before the document) from a plain refusal.</summary>
internal static class Challenge
{
    private const int Reach = 64 * 1024;

    // What the pages of the common services hold; each is a name of a script, form or cookie of theirs, not prose.
    private static readonly (string Mark, string Name)[] Marks =
    [
        ("cf-chl", "a Cloudflare challenge"), ("challenge-platform", "a Cloudflare challenge"), ("cf-turnstile", "a Cloudflare challenge"), ("_cf_chl_opt", "a Cloudflare challenge"),
        ("captcha-delivery.com", "a DataDome challenge"), ("px-captcha", "a HUMAN challenge"), ("_Incapsula_Resource", "an Imperva challenge"),
        ("awswaf", "an AWS WAF challenge"), ("aws-waf-token", "an AWS WAF challenge"), ("ak_bmsc", "an Akamai challenge"), ("sec-if-cpt", "an Akamai challenge"),
        ("ddos-guard", "a DDoS-Guard challenge"), ("__ddg", "a DDoS-Guard challenge"), ("anubis_challenge", "an Anubis challenge"), ("sucuri_cloudproxy", "a Sucuri challenge"),
        ("g-recaptcha", "a captcha"), ("h-captcha", "a captcha"),
    ];

    /// <summary>The challenge's name, or null for an answer that is none.</summary>
    public static async Task<string?> NamedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (Has(response, "cf-mitigated", "challenge"))
        {
            return "a Cloudflare challenge";
        }

        if (Has(response, "x-amzn-waf-action", ""))
        {
            return "an AWS WAF challenge";
        }

        if (response.Content.Headers.ContentType?.MediaType is not ("text/html" or "application/xhtml+xml"))
        {
            return null;
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var page = new byte[Reach];
        var length = await stream.ReadAtLeastAsync(page, Reach, throwOnEndOfStream: false, cancellationToken);
        var text = Encoding.Latin1.GetString(page, 0, length);
        return Array.Find(Marks, mark => text.Contains(mark.Mark, StringComparison.OrdinalIgnoreCase)).Name;
    }

    private static bool Has(HttpResponseMessage response, string header, string value) =>
        response.Headers.NonValidated.TryGetValues(header, out var values) && values.ToString().Contains(value, StringComparison.OrdinalIgnoreCase);
}
