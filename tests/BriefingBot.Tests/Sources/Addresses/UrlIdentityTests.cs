using BriefingBot.Sources.Addresses;
using FsCheck;

namespace BriefingBot.Tests.Sources.Addresses;

public sealed class UrlIdentityTests
{
    [Theory]
    [InlineData("https://e.example/a?utm_source=x&id=7&fbclid=1#top", "https://e.example/a?id=7")]
    [InlineData("https://e.example/news/a/amp/", "https://e.example/news/a")]
    [InlineData("https://e.example/amp/news/a", "https://e.example/news/a")]
    [InlineData("https://e.example/a.amp.html", "https://e.example/a.html")]
    [InlineData("https://amp.e.example/a?outputType=amp", "https://e.example/a")]
    [InlineData("https://www.google.com/amp/s/e.example/a/amp", "https://e.example/a")]
    [InlineData("https://e-example.cdn.ampproject.org/c/s/e.example/a", "https://e.example/a")]
    [InlineData("https://e.example/champ", "https://e.example/champ")]
    [InlineData("https://e.example:443/", "https://e.example/")]
    [InlineData("ftp://e.example/amp/", "ftp://e.example/amp/")]
    public void The_canonical_address_has_no_tracking_and_no_amp(string url, string canonical)
    {
        Assert.Equal(canonical, UrlIdentity.Canonical(new Uri(url)).AbsoluteUri);
    }

    [Theory]
    [InlineData("http://www.e.example/a/", "https://e.example/a")]
    [InlineData("https://m.e.example/a?b=2&a=1", "https://e.example/a?a=1&b=2")]
    [InlineData("https://E.example/a/index.html", "https://e.example/a")]
    public void Two_spellings_have_one_key(string one, string other)
    {
        Assert.Equal(UrlIdentity.Key(new Uri(one)), UrlIdentity.Key(new Uri(other)));
    }

    [Theory]
    [InlineData("https://e.example/a?id=1", "https://e.example/a?id=2")]
    [InlineData("https://e.example/a", "https://e.example/A")]
    [InlineData("https://e.example:8080/a", "https://e.example/a")]
    public void Two_pages_have_two_keys(string one, string other)
    {
        Assert.NotEqual(UrlIdentity.Key(new Uri(one)), UrlIdentity.Key(new Uri(other)));
    }

    [Fact]
    public void The_canonical_address_stays_the_same_when_made_again()
    {
        FsCheck.Fluent.Prop.ForAll<string>(path =>
        {
            if (!Uri.TryCreate("https://e.example/" + path, UriKind.Absolute, out var url))
            {
                return true;
            }

            var once = UrlIdentity.Canonical(url);
            return UrlIdentity.Key(once) == UrlIdentity.Key(url);
        }).QuickCheckThrowOnFailure();
    }
}
