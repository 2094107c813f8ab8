using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Briefings.Editions;

/// <summary>"9 of 11 sources read; example.org unreachable since 06:00; newest report 07:41".</summary>
public static class CoverageLine
{
    /// <summary>Failing sources that are named; the others are counted.</summary>
    private const int Named = 3;

    /// <summary>Writes the line below an edition: how many sources were read, which fail, how new the newest report
    /// is.</summary>
    /// <param name="health">How the sources do.</param>
    /// <param name="newestReport">The time of the newest report there is, or null.</param>
    /// <param name="reader">Times are written as its clocks show them.</param>
    /// <param name="now">The moment of the briefing.</param>
    public static string Write(
        SourceHealth health, DateTimeOffset? newestReport, Subscriber reader, DateTimeOffset now, Texts texts)
    {
        string Time(DateTimeOffset moment) =>
            texts.ShortMoment(EditionClock.LocalTime(reader, moment), EditionClock.LocalTime(reader, now));
        string Failing(Source source, string since) => source.Poll.HasNothingThere
            ? texts.NotFoundSince(source.DisplayName, since)
            : source.Poll.AsksToWait ? texts.AsksToWaitSince(source.DisplayName, since)
            : texts.UnreachableSince(source.DisplayName, since);
        var isBeforeTheFirst = health.Read == 0 && health.Failing.Count == 0;
        var parts = new List<string> { isBeforeTheFirst
            ? texts.NothingReadYet
            : texts.ReadOf(health.Read, health.Active.Count) };
        // Several sources may be of one name, as of one host.
        var failing = health.Failing
            .GroupBy(source => (source.DisplayName, source.Poll.HasNothingThere, source.Poll.AsksToWait)).ToList();
        parts.AddRange(failing.Take(Named).Select(same => same.First())
            .Select(source => Failing(source, Time(source.Poll.FailingSince ?? now))));
        if (failing.Count > Named)
        {
            parts.Add(texts.MoreUnreachable(failing.Skip(Named).Sum(same => same.Count())));
        }

        parts.AddRange(health.Active.Where(source => source.AddedBy == SourceStore.Samples)
            .Select(source => texts.IsMadeUp(source.DisplayName)));
        if (newestReport is { } newest && !isBeforeTheFirst)
        {
            parts.Add(texts.NewestReport(Time(newest)));
        }

        return string.Join(texts.Semicolon, parts);
    }
}
