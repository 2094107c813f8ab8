using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>Answers requests for story pages (<see cref="StoryAddresses"/>).</summary>
internal sealed class StoryPages(
    StoryAddresses addresses, StoryCache stories, BriefingComposer composer, Languages languages, TimeProvider clock)
{
    // Nothing is loaded from anywhere, and where a reader goes from here nobody learns the address.
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Answers; a wrong address and a story that is no longer kept look the same.</summary>
    /// <param name="name">What stands behind <see cref="StoryAddresses.Folder"/>.</param>
    public async Task AnswerAsync(HttpContext context, string name)
    {
        if (addresses.Read(name) is not { } asked
            || await stories.FindAsync(asked.StoryId, context.RequestAborted) is not { } story)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var told = await composer.TellAsync(1, story, asked.Language, context.RequestAborted);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(
            StoryHtml.Write(told, clock.GetUtcNow(), languages.For(asked.Language)), context.RequestAborted);
    }
}
