using BriefingBot.Sources.Feeds;

namespace BriefingBot.Tests.Sources.Polling;

/// <summary>Details of an entry whose text is made when it is asked for.</summary>
internal sealed class MadeDetails(Func<string?> make) : IEntryDetails
{
    public DateTimeOffset? Published => null;
    public DateTimeOffset? Modified => null;
    public string? ContentHtml => make();
    public string? ContentText => null;
    public string? Summary => null;
    public IReadOnlyList<string> Authors => [];
    public IReadOnlyList<Attachment> Attachments => [];
    public IReadOnlyList<string> Tags => [];
    public string? Outlet => null;
    public string? Language => null;
}
