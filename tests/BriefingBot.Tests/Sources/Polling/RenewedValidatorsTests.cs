namespace BriefingBot.Tests.Sources.Polling;

/// <summary>A 304 may name the document anew (RFC 9110 section 15.4.5).</summary>
public sealed class RenewedValidatorsTests : SourceRoomTests
{
    [Fact]
    public async Task The_validators_of_a_304_replace_the_former_ones_and_what_it_leaves_out_stays()
    {
        const string Day = "Sun, 03 May 2026 01:02:03 GMT";
        Server.On(
            "/f", SourceServer.Rss(("a", "One")), headers: [("ETag", "W/\"v1\""), ("Last-Modified", Day)]);
        var source = await Rig.PollNextAsync((await Rig.AddAsync(Server.Url + "/f")).Id);

        Server.On("/f", "", 304, headers: [("ETag", "W/\"v2\"")]);
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal(("W/\"v2\"", Day), (source.Poll.Etag, source.Poll.LastModified));

        Server.On("/f", "", 304);
        source = await Rig.PollNextAsync(source.Id);
        Assert.Equal("W/\"v2\"", source.Poll.Etag);
        await Rig.PollNextAsync(source.Id);

        Assert.Equal(
            ["", "W/\"v1\"", "W/\"v2\"", "W/\"v2\""],
            Server.Requests.Select(request => request.Headers.IfNoneMatch.ToString()));
    }
}
