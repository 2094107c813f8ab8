using System.Collections.Concurrent;
using BriefingBot.Briefings.Editions;
using BriefingBot.Briefings.Memory;
using BriefingBot.Briefings.Telling;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Outbox;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Summaries.ByModel;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>What the buttons under a briefing say: <c>/open s7 timeline</c> opens a story in place of the message,
/// <c>/open back</c> returns to it. A view that is too long for one message has pages. Nobody who pressed waits for a
/// model: sentences of the reports stand there until it has answered.</summary>
internal sealed class OpenCommand(
    BriefingAssembler desk, OutboxStore outbox, GroundedModels models, TimeProvider clock) : ICommand
{
    private static readonly StoryView[] Views =
        [StoryView.Summary, StoryView.Timeline, StoryView.Figures, StoryView.Outlets];

    /// <summary>Messages that wait for a model, each with the press that must be the last one on it.</summary>
    private readonly ConcurrentDictionary<(long Chat, long Message), string?> _waiting = new();

    public CommandDescription Description { get; } =
        new("open", 901, "/open s7 timeline") { IsSlow = true, IsQuickWhenPressed = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        _waiting.TryRemove((context.Incoming.ChatId, context.Incoming.MessageId), out _);
        if (context.Arguments.Is("back"))
        {
            var (chat, message) = (context.Incoming.ChatId, context.Incoming.MessageId);
            return await outbox.FindSentAsync(chat, message, cancellationToken) is null
                ? [new Reply { Text = context.Texts.OldButton, IsPersonal = true }] // too old, or its group moved
                : [new Reply { IsBack = true }];
        }

        var words = context.Arguments.Words;
        if (words is not [var id, ..])
        {
            return context.WrongArgument(this);
        }

        var view = words.Count > 1 && Enum.TryParse<StoryView>(words[1], ignoreCase: true, out var named)
            ? named
            : StoryView.Summary;
        var number = words.Count > 2 ? CommandArguments.Whole(words[2]) ?? 1 : 1;
        using var patience = context.Incoming.IsPress ? ModelPatience.Begin(ModelPatience.OfPresses, clock) : null;
        if (await desk.FindStoryAsync(context.Subscriber, id, cancellationToken) is not { } story)
        {
            return [context.Texts.StoryGone];
        }

        var page = Page(context, story, id, view, number);
        if (patience is null || !models.HasTellers || !ModelPatience.End.IsCancellationRequested)
        {
            return [page];
        }

        var incoming = context.Incoming;
        _waiting[(incoming.ChatId, incoming.MessageId)] = incoming.CallbackId;
        return
        [
            page with
            {
                Later = stopping =>
                    WithModelAsync(context, story, told => Page(context, told, id, view, number), stopping),
            },
        ];
    }

    /// <summary>The page once a model has answered; null where nothing changed or the message shows something else by
    /// then.</summary>
    private async Task<Reply?> WithModelAsync(
        CommandContext context,
        BriefingStory shown,
        Func<BriefingStory, Reply> page,
        CancellationToken cancellationToken)
    {
        using var patience = ModelPatience.Begin(ModelPatience.OfPeople, clock);
        var incoming = context.Incoming;
        var told = await desk.FindStoryAsync(context.Subscriber, shown.Story.Id, cancellationToken);
        return _waiting.TryRemove(new((incoming.ChatId, incoming.MessageId), incoming.CallbackId))
            && told is not null
            && !(told.Story.Headline == shown.Story.Headline
                && told.Summary.Sentences.Select(sentence => sentence.Text)
                    .SequenceEqual(shown.Summary.Sentences.Select(sentence => sentence.Text)))
            ? page(told)
            : null;
    }

    private Reply Page(CommandContext context, BriefingStory story, string id, StoryView view, int number)
    {
        var (texts, local) = (context.Texts, EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow()));
        var page = CommandParts.PageOf.Of(
            ForeignWords.Parts(StoryPage.Write(story, local, texts, view)), number, size: 1);
        var word = view.ToString().ToLowerInvariant();
        var views = Views.Where(other => other == StoryView.Summary || Has(story, other))
            .Select(other => new MessageButton(
                texts.ChoiceButton(texts.View(other), other == view),
                $"/open {id} {other.ToString().ToLowerInvariant()}"));
        IReadOnlyList<IReadOnlyList<MessageButton>> rows =
            [.. page.Buttons(texts, $"/open {id} {word}"), .. views.Chunk(2)];
        return new Reply
        {
            Written = page.Items.Count > 0 ? page.Items[0] : texts.StoryGone.ToRichText(),
            Buttons = context.Incoming is { IsPress: true, IsBesideStories: false }
                ? [.. rows, [new(texts.Back, "/open back")]]
                : rows,
            IsInPlace = !context.Incoming.IsBesideStories,
            OpenedStory = story.Story.Id,
        };
    }

    private static bool Has(BriefingStory story, StoryView view) => view switch
    {
        StoryView.Timeline => StoryPage.HasTimeline(story.Story),
        StoryView.Figures => story.Figures.Count > 0,
        _ => story.Story.Articles.Count > 0,
    };
}
