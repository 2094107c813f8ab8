using BriefingBot.Briefings.Choice;
using BriefingBot.Briefings.Editions;
using BriefingBot.Stories;
using BriefingBot.Summaries;
using BriefingBot.Summaries.ByModel;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>Answers requests for story pages (<see cref="StoryAddresses"/>). A page is written once for each change of
/// its story, one at a time and without waiting long for a model, so that page requests cannot starve the chats; one
/// that a model had no time to write is written again a while later.</summary>
internal sealed class StoryPages(
    StoryAddresses addresses,
    StoryCache stories,
    BriefingComposer composer,
    GroundedModels models,
    Languages languages,
    TimeProvider clock) : IDisposable
{
    // Nothing is loaded from anywhere, and where a reader goes from here nobody learns the address.
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>How long a page stands in for the one that a model writes: a model that hangs must not have each visit
    /// wait for it.</summary>
    internal static readonly TimeSpan StandsIn = TimeSpan.FromSeconds(30);

    private readonly VisitorTurns _turns = new();
    private readonly StoryMemo<string, Written> _written = new();

    /// <summary>Answers; a wrong address and a story that is no longer kept look the same.</summary>
    /// <param name="name">What stands behind <see cref="StoryAddresses.Folder"/>.</param>
    public async Task AnswerAsync(HttpContext context, string name)
    {
        if (addresses.Read(name) is not { } asked
            || await _turns.MakeAsync(
                stopping => WriteAsync(asked.StoryId, asked.Language, stopping), context.RequestAborted)
                is not { } page)
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

    public void Dispose() => _turns.Dispose();

    private async Task<string?> WriteAsync(string storyId, string language, CancellationToken cancellationToken)
    {
        if (await stories.FindAsync(storyId, cancellationToken) is not { } story)
        {
            return null;
        }

        if (_written.Find(story, language) is { } written
            && (written.IsFinal || clock.GetElapsedTime(written.At) < StandsIn))
        {
            return written.Page;
        }

        using var patience = ModelPatience.Begin(ModelPatience.OfPages, clock);
        var told = await composer.TellAsync(1, story, language, cancellationToken);
        var page = StoryHtml.Write(told, clock.GetUtcNow(), languages.For(language));
        var isFinal = !models.HasTellers || !ModelPatience.End.IsCancellationRequested;
        return _written.Keep(story, language, new Written(page, isFinal, clock.GetTimestamp())).Page;
    }

    private sealed record Written(string Page, bool IsFinal, long At);
}
