using BriefingBot.Briefings.Choice;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Text.Sentences;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Is it (still) true? Holds each sentence of a text, typed, forwarded or replied to, against the stored
/// reports: what stands there, what does not and what they say instead. What no report says is said to be
/// unknown.</summary>
internal sealed class CheckCommand(
    Lazy<CommandCatalog> commands,
    Lazy<PlainWords> words,
    Lazy<PlainWishes> wishes,
    ClaimChecks checks,
    ToldClaims told,
    TimeProvider clock) : IConfirmedCommand
{
    private const int MostSentences = 8;

    /// <summary>Of so many sentences of a message each has its proof below it.</summary>
    private const int MostQuoted = 4;

    private const int LongestText = 4096; // a message (Bot API, sendMessage)

    public CommandDescription Description { get; } =
        new("check", 55, "/check Nine people were killed in the crash.") { IsSlow = true };

    public ReplyText Prompt(Texts texts) => texts.CheckPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var isOfReplied = context.Arguments.IsEmpty
            || words.Value.MeansStillTrue(context.Arguments.Text);
        if (!isOfReplied)
        {
            return await ConfirmedAsync(context, cancellationToken);
        }

        if (await told.CheckAsync(
            context.Subscriber, context.Incoming.RepliedMessageId, context.Texts.Language, cancellationToken)
            is { } message)
        {
            return [Shown(context, Held(context, message.Stories), message.Left)];
        }

        if (context.Incoming.RepliedText is { Length: > 0 } replied && !IsOfSettings(context.Incoming.RepliedButton))
        {
            return [await CheckAsync(context, OwnPage.Sayings(replied, context.Texts), isOwn: true, cancellationToken)];
        }

        return context.Incoming.IsReply
            ? [context.Texts.NothingToCheck]
            : await context.PromptAsync(this, cancellationToken);
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(
        CommandContext context, CancellationToken cancellationToken) =>
    [
        await CheckAsync(
            context, wishes.Value.ClaimIn(context.Arguments.Text) ?? context.Arguments.Text, isOwn: false,
            cancellationToken),
    ];

    /// <summary>What came of each sentence; of many, those that stand are only said to.</summary>
    private ReplyText Held(CommandContext context, IReadOnlyList<CheckedStory> stories)
    {
        var (texts, local) = (context.Texts, Local(context));
        var isLong = stories.Sum(of => of.Checks.Count) > MostQuoted;
        var shown = stories
            .Select(of => of with { Checks = [.. of.Checks.Where(check => !isLong || !Stands(check))] })
            .Where(of => of.Checks.Count > 0)
            .Select(ReplyText (of) => $"<b>{HeadlineOf(of.Story, context)}</b>\n\n{texts.Checked(of.Checks, local)}")
            .ToList();
        if (isLong && stories.Any(of => of.Checks.Any(Stands)))
        {
            shown.Add($"✅ {(shown.Count > 0 ? texts.RestStands : texts.AllStands)}");
        }

        return ReplyText.Join("\n\n", shown);
    }

    private static bool Stands(CheckedSentence check) => check.Outcome == CheckOutcome.Stands;

    private static string HeadlineOf(Story story, CommandContext context) =>
        ReadersLanguage.Of(story, context.Subscriber.Language).Headline;

    private bool IsOfSettings(string? button) =>
        button is not null && CommandText.Parse(button) is { } typed
        && commands.Value.Find(typed.Name) is { } command
        && command.Description.Role != CommandRole.Anyone;

    private async Task<Reply> CheckAsync(
        CommandContext context, string text, bool isOwn, CancellationToken cancellationToken)
    {
        var sentences = Sentences(text);
        var found = await checks.CheckAsync(sentences.Take(MostSentences), context.Texts.Language, cancellationToken);
        // The bot's own words that no report has were no news.
        return found.All(check => isOwn && check.Outcome == CheckOutcome.Unknown) ? context.Texts.NothingToCheck
            : Shown(context, context.Texts.Checked(found, Local(context)), sentences.Count - found.Count);
    }

    // What is left out is said to be.
    private static ReplyText Shown(CommandContext context, ReplyText found, int left) =>
        left > 0 ? ReplyText.Join("\n\n", [found, context.Texts.NotChecked(left)]) : found;

    private DateTimeOffset Local(CommandContext context) =>
        EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());

    private static List<string> Sentences(string text) =>
    [
        .. text.Split('\n').Select(UntrustedText.Clean)
            .SelectMany(line => SentenceSplitter.Split(line[..Math.Min(line.Length, LongestText)]))
            .Where(sentence => sentence.Count(char.IsLetter) > 10).Distinct(StringComparer.Ordinal),
    ];
}
