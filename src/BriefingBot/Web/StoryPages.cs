using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>Answers requests for story pages (<see cref="StoryAddresses"/>). A page is written once for each change of
/// its story, one at a time and without waiting long for a model, so that page requests cannot starve the chats.
/// </summary>
internal sealed class StoryPages(
    StoryAddresses addresses, StoryCache stories, BriefingComposer composer, Languages languages, TimeProvider clock)
    : IDisposable
{
    // Nothing is loaded from anywhere, and where a reader goes from here nobody learns the address.
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly StoryMemo<string, string> _written = new();
    private readonly CancellationTokenSource _stop = new();

    /// <summary>Answers; a wrong address and a story that is no longer kept look the same.</summary>
    /// <param name="name">What stands behind <see cref="StoryAddresses.Folder"/>.</param>
    public async Task AnswerAsync(HttpContext context, string name)
    {
        if (addresses.Read(name) is not { } asked
            || await WriteAsync(asked.StoryId, asked.Language, context.RequestAborted) is not { } page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _turn.Dispose();
    }

    private async Task<string?> WriteAsync(string storyId, string language, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (await stories.FindAsync(storyId, cancellationToken) is not { } story)
            {
                return null;
            }

            if (_written.Find(story, language) is { } written)
            {
                return written;
            }

            // A visitor who leaves ends nothing: what a model was asked for is there for the next one.
            using var patience = ModelPatience.Begin(ModelPatience.OfPages, clock);
            var told = await composer.TellAsync(1, story, language, _stop.Token);
            var page = StoryHtml.Write(told, clock.GetUtcNow(), languages.For(language));
            return ModelPatience.End.IsCancellationRequested ? page : _written.Keep(story, language, page);
        }
        finally
        {
            _turn.Release();
        }
    }
}
