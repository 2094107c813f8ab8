using System.IO.Compression;
using System.Text;
using BriefingBot.Sources.Fetching;

namespace BriefingBot.Tests.Sources.Fetching;

public sealed class ChallengeTests : SourceRoomTests
{
    [Theory]
    [InlineData(403, "<script>window._cf_chl_opt = {}</script>", "Cloudflare")]
    [InlineData(
        503, "<script src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=1'></script>", "Cloudflare")]
    [InlineData(429, "<div class='cf-turnstile'></div>", "Cloudflare")]
    [InlineData(403, "<script src='https://ct.captcha-delivery.com/c.js'></script>", "DataDome")]
    [InlineData(403, "<div id='px-captcha'></div>", "HUMAN")]
    [InlineData(403, "<iframe src='/_Incapsula_Resource?x=1'></iframe>", "Imperva")]
    [InlineData(403, "<script src='https://1.token.awswaf.com/1/challenge.js'></script>", "AWS WAF")]
    [InlineData(403, "<script src='/.well-known/ddos-guard/check.js'></script>", "DDoS-Guard")]
    [InlineData(403, "<div class='g-recaptcha'></div>", "captcha")]
    [InlineData(200, "<script id='anubis_challenge' type='application/json'>{}</script>", "Anubis")]
    [InlineData(200, "<script>window._cf_chl_opt = {}</script>", "Cloudflare")]
    [InlineData(200, "<script>window.gokuProps = {}</script>", "AWS WAF")]
    [InlineData(200, "<div id='sec-if-cpt-container'></div>", "Akamai")]
    [InlineData(200, "<iframe>Request unsuccessful. Incapsula incident ID: 1</iframe>", "Imperva")]
    public async Task It_is_named_by_its_page(int status, string page, string name)
    {
        Server.On("/f", $"<html><head>{page}</head></html>", status, "text/html; charset=utf-8");

        var blocked = Assert.IsType<FetchResult.Blocked>(await GetAsync());

        Assert.Contains($"answers {status} with a", blocked.Message, StringComparison.Ordinal);
        Assert.Contains(name, blocked.Message, StringComparison.Ordinal);
        Assert.Contains("Ask the site for access", blocked.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "cf-mitigated", "challenge", "Cloudflare")]
    [InlineData(503, "CF-Mitigated", "Challenge", "Cloudflare")]
    [InlineData(202, "x-amzn-waf-action", "challenge", "AWS WAF")]
    [InlineData(405, "x-amzn-waf-action", "captcha", "AWS WAF")]
    public async Task It_is_named_by_its_headers_whatever_the_status_and_type(
        int status, string header, string value, string name)
    {
        Server.On("/f", "{}", status, "application/json", (header, value));

        Assert.Contains(name, Assert.IsType<FetchResult.Blocked>(await GetAsync()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div class='cf-turnstile'></div><div class='g-recaptcha'></div>")] // a form for comments
    // Cloudflare's JavaScript Detections stand in every page
    [InlineData("<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>")]
    [InlineData("<script src='/_Incapsula_Resource?SWJIYLWA=1'></script>")]
    public async Task A_page_that_merely_uses_the_service_is_a_document(string page)
    {
        Server.On("/f", $"<html><head>{page}</head><p>News", 200, "text/html");

        Assert.IsType<FetchResult.Fetched>(await GetAsync());
    }

    [Fact]
    public async Task A_long_page_and_a_feed_that_speak_of_challenges_are_documents()
    {
        Server.On(
            "/f", $"<html>{new string('x', 70_000)}<p>How _cf_chl_opt and anubis_challenge work", 200, "text/html");
        Assert.IsType<FetchResult.Fetched>(await GetAsync());

        Server.On("/f", SourceServer.Rss(("1", "_cf_chl_opt explained")));
        Assert.IsType<FetchResult.Fetched>(await GetAsync());
    }

    [Theory]
    [InlineData(403, "text/html", "<html>Forbidden")]
    [InlineData(
        403, "text/html", "<html><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>Forbidden")]
    [InlineData(403, "application/json", "{\"_cf_chl_opt\":1}")]
    [InlineData(404, "text/html", "<html><div class='g-recaptcha'></div>Search")]
    public async Task A_plain_refusal_is_none(int status, string type, string page)
    {
        Server.On("/f", page, status, type);

        Assert.Equal(status, Assert.IsType<FetchResult.Failed>(await GetAsync()).Status);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_body_that_cannot_be_unpacked_does_not_hide_the_wish_to_wait(string encoding)
    {
        Server.On("/f", "not packed at all", 429, "text/html", ("Content-Encoding", encoding), ("Retry-After", "60"));

        Assert.Equal(TimeSpan.FromMinutes(1), Assert.IsType<FetchResult.RateLimited>(await GetAsync()).RetryAfter);
    }

    [Fact]
    public async Task A_refusal_that_is_packed_over_and_over_is_not_unpacked()
    {
        var body = Encoding.UTF8.GetBytes("<html><div class='g-recaptcha'></div>");
        for (var layer = 0; layer < 3; layer++)
        {
            using var packed = new MemoryStream();
            using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
            {
                packing.Write(body);
            }

            body = packed.ToArray();
        }

        Server.On("/f", context =>
        {
            context.Response.StatusCode = 403;
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip, gzip, gzip";
            return context.Response.Body.WriteAsync(body).AsTask();
        });

        Assert.Equal(403, Assert.IsType<FetchResult.Failed>(await GetAsync()).Status);
    }
}
