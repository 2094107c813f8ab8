using BriefingBot.Articles;
using BriefingBot.Storage;

namespace BriefingBot.Stories;

/// <summary>Finds the report that a story goes back to among all there are. That takes long: it is for a story that is
/// told, not for each of those that it is chosen from.</summary>
public sealed class EarlierReportStore(Database database, ArticleStore articles)
{
    /// <summary>How many reports of the days that a late one names are looked at.</summary>
    private const int MostReports = 40;

    /// <summary>The story with that report, where there is one.</summary>
    public async Task<Story> WithEarlierAsync(Story story, CancellationToken cancellationToken) =>
        EarlierReports.Of(story) is { } wanted
            ? story with
            {
                Earlier = wanted.Find(await database.ReadAsync(
                    session => articles.PublishedAsync(session, wanted.Names, wanted.From, wanted.To, MostReports),
                    cancellationToken)),
            }
            : story;
}
