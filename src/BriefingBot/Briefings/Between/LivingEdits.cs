using System.Globalization;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Notices;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Stories.News;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;

namespace BriefingBot.Briefings.Between;

/// <summary>Edits the messages of one reader that tell stories which grew.</summary>
public sealed partial class LivingEdits(
    Database database,
    FaultReports faults,
    BriefingStore briefings,
    ToldStore toldStore,
    BriefingComposer composer,
    ILivingMessages living,
    LivingWriter writer,
    FigureCache figures,
    ILogger<LivingEdits> logger)
{
    /// <summary>The least time between two edits of one message: each look, which comes every minute or a little
    /// sooner, may make one.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(55);

    /// <summary>Edits what tells a story that changed; one message that fails costs no other.</summary>
    /// <returns>The stories with news that have to wait.</returns>
    public async Task<IReadOnlyCollection<string>> UpdateAsync(
        Subscriber reader, HashSet<string> changed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (known, messages) = await database.ReadAsync(
            async session =>
            {
                // First: what is told while the rest is read counts as told meanwhile.
                var newest = await briefings.NewestAsync(session, reader.Id);
                return (
                    new Known(
                        await toldStore.ToldAsync(session, reader.Id),
                        await briefings.CorrectedAsync(session, reader.Id, now - LivingMessage.Editable),
                        newest),
                    await living.ListAsync(session, reader.ChatId, reader.ThreadId, now - LivingMessage.Editable));
            },
            cancellationToken);
        var told = known.Told;
        var (seen, again) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var message in messages)
        {
            try
            {
                if (await writer.StoriesOfAsync(reader, message, cancellationToken) is not { } present)
                {
                    continue;
                }

                // The message that told it last has it; an older one stays as it is.
                var grown = present.Where(story => seen.Add(story.Id) && changed.Contains(story.Id)).ToList();
                var news = grown.FindAll(story => told.TryGetValue(story.Id, out var earlier)
                    && composer.NewsSince(story, earlier) is { IsNothing: false });
                var written = message.EditedAt ?? message.ComposedAt;
                var corrected = grown.FindAll(story => known.IsCorrectedSince(story, written));
                var due = news.Union(corrected).ToList();
                Left(reader, grown.Except(due), "nothing-new");
                if (due.Count == 0)
                {
                    continue;
                }

                // What is not edited in yet is not told either: a briefing that is asked for tells it.
                var mustWait = known.IsOvertaken || message.IsOpen || now - message.EditedAt < Pause
                    || news.Exists(story => WhatIsNew.CorrectionsSince(story, told[story.Id]).Count > 0);
                if (mustWait
                    || !await EditAsync(reader, message, present, news, corrected, known, now, cancellationToken))
                {
                    mustWait |= known.IsOvertaken;
                    Left(reader, due, mustWait ? "waits" : "nothing-to-show");
                    again.UnionWith(mustWait ? due.Select(story => story.Id) : []);
                }
            }
            catch (Exception error) when (error.IsFault(cancellationToken) && !Database.IsUnusable(error))
            {
                seen.UnionWith(message.StoryIds); // an older message stays as it is all the same
                again.UnionWith(message.StoryIds.Where(changed.Contains));
                var id = string.Create(CultureInfo.InvariantCulture, $"{reader.Id}, message {message.PartId}");
                await faults.ReportAsync(FaultKind.Living, id, error, cancellationToken);
            }
        }

        return again;
    }

    /// <summary>False where nothing can be shown or finds room: the next edition tells it.</summary>
    private async Task<bool> EditAsync(
        Subscriber reader,
        LivingMessage message,
        List<Story> present,
        List<Story> news,
        List<Story> corrected,
        Known known,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var local = EditionClock.LocalTime(reader, now);
        var numbers = await writer.NumbersAsync(reader, message, present, cancellationToken);
        foreach (var length in new[] { reader.Length, BriefingLength.Short }.Distinct())
        {
            var shown = new List<BriefingStory>();
            foreach (var story in present.OrderBy(story => numbers[story.Id]))
            {
                var updated = news.Contains(story)
                    ? await composer.UpdateAsync(
                        reader with { Length = length }, numbers[story.Id], story, known.Told[story.Id], local,
                        cancellationToken)
                    : null;
                var edit = message.Updates.LastOrDefault(update => update.StoryId == story.Id);
                var before = updated ?? Before(edit, reader, known, await composer.RetellAsync(
                    reader with { Length = length }, numbers[story.Id], story, edit?.New ?? [], local,
                    cancellationToken));
                shown.Add(updated is null && corrected.Contains(story)
                    ? before with { UpdatedAt = local, New = Standing(before.New, story, known) }
                    : before);
            }

            var fresh = shown.FindAll(story => story.IsUpdate || corrected.Exists(one => one.Id == story.Story.Id));
            if (fresh.Count == 0)
            {
                return false;
            }

            var content = await writer.WriteAsync(reader, message, shown, numbers, local, cancellationToken);
            if (await StoreAsync(reader, message, content, fresh, known, now, cancellationToken))
            {
                living.Wake();
                Log.Edited(logger, message.Edition, reader.Id, fresh.Count);
                return true;
            }

            if (known.IsOvertaken)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A story without news, as an earlier edit left it.</summary>
    private static BriefingStory Before(LivingUpdate? edit, Subscriber reader, Known known, BriefingStory story) =>
        story with
        {
            UpdatedAt = edit is null ? null : EditionClock.LocalTime(reader, edit.At),
            Figures = known.Told.TryGetValue(story.Story.Id, out var told)
                ? [.. story.Figures.Select(told.Since)] : story.Figures,
        };

    /// <summary>Of what was new before a correction, what a report still says and nothing took back.</summary>
    private List<SummarySentence> Standing(IReadOnlyList<SummarySentence> news, Story story, Known known) =>
        [.. news.Where(sentence => story.Articles.Any(article => sentence.ArticleIds.Contains(article.Id)
            && article.Text.Contains(sentence.Evidence, StringComparison.Ordinal)
            && !figures.Of(article).Any(figure => figure.Sentence == sentence.Evidence
                && known.Told[story.Id].HasTakenBack(figure))))];

    private void Left(Subscriber reader, IEnumerable<Story> left, string why)
    {
        foreach (var story in left)
        {
            Log.Left(logger, story.Id, reader.Id, why);
        }
    }

    private Task<bool> StoreAsync(
        Subscriber reader,
        LivingMessage message,
        OutgoingMessage content,
        List<BriefingStory> fresh,
        Known known,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var edited = message with
        {
            Edits = message.Edits + 1,
            EditedAt = now,
            Updates =
            [
                .. message.Updates.Where(update => !fresh.Exists(story => story.Story.Id == update.StoryId)),
                .. fresh.Select(story => new LivingUpdate(story.Story.Id, now, story.New)),
            ],
        };
        return database.WriteAsync(
            async transaction =>
            {
                known.IsOvertaken = await briefings.IsOvertakenAsync(transaction, reader.Id, known.Newest);
                if (known.IsOvertaken || !await living.EditAsync(transaction, edited, content))
                {
                    return false;
                }

                foreach (var story in fresh.Where(story => story.IsUpdate))
                {
                    known.Newest = await briefings.AddToldAsync(
                        transaction, reader.Id, LivingMessage.NameOf(edited.PartId, edited.Edits), story.Story.Id,
                        story.Told, now);
                }

                return true;
            },
            cancellationToken);
    }

    /// <summary>What a reader was told when it was looked at.</summary>
    private sealed class Known(
        IReadOnlyDictionary<string, ToldStory> told, IReadOnlyDictionary<string, DateTimeOffset> corrected, long newest)
    {
        public IReadOnlyDictionary<string, ToldStory> Told => told;

        /// <summary>The last thing that it was told, an edit of this look too.</summary>
        public long Newest { get; set; } = newest;

        /// <summary>Whether the reader was told something meanwhile: what is new is to be found anew.</summary>
        public bool IsOvertaken { get; set; }

        public bool IsCorrectedSince(Story story, DateTimeOffset written) =>
            corrected.TryGetValue(story.Id, out var at) && at > written && told.ContainsKey(story.Id);
    }

    private static partial class Log
    {
        [LoggerMessage(607, LogLevel.Information,
            "Edition {Edition} of subscriber {Subscriber} is edited: news of {Stories} stories")]
        public static partial void Edited(ILogger logger, string edition, long subscriber, int stories);

        [LoggerMessage(610, LogLevel.Debug,
            "Story {Story} changed and stays as subscriber {Subscriber} was told it: {Reason}")]
        public static partial void Left(ILogger logger, string story, long subscriber, string reason);
    }
}
