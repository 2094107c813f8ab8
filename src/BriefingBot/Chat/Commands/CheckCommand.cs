using BriefingBot.Articles;
using BriefingBot.Chat.Routing;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Sentences;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>
/// Is it (still) true? Holds each sentence of a text, typed, forwarded or replied to, against the stored reports: what
/// stands there, what does not and what they say instead. What no report says is said to be unknown.
/// </summary>
internal sealed class CheckCommand(ArticleStore articles) : IConfirmedCommand
{
    private const int MostSentences = 8;
    private const int LongestText = 4096; // a message (Bot API, sendMessage)
    private const int Candidates = 12;

    public CommandDescription Description { get; } =
        new("check", 55, "/check Nine people were killed in the crash.") { IsSlow = true };

    public ReplyText Prompt(Texts texts) => texts.CheckPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Incoming.RepliedText is { Length: > 0 } replied)
        {
            return [await CheckAsync(context, replied, cancellationToken)];
        }

        return context.Arguments.IsEmpty
            ? await context.PromptAsync(this, context.Texts.CheckPrompt, cancellationToken)
            : await ConfirmedAsync(context, cancellationToken);
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(
        CommandContext context, CancellationToken cancellationToken) =>
        [await CheckAsync(context, context.Arguments.Text, cancellationToken)];

    private async Task<Reply> CheckAsync(CommandContext context, string text, CancellationToken cancellationToken)
    {
        var checks = new List<CheckedSentence>();
        foreach (var sentence in Sentences(text))
        {
            checks.Add(await CheckAsync(sentence, cancellationToken));
        }

        return checks.Count == 0 ? context.Texts.NothingToCheck : context.Texts.Checked(checks);
    }

    private static List<string> Sentences(string text) =>
    [
        .. text.Split('\n').Select(UntrustedText.Clean)
            .SelectMany(line => SentenceSplitter.Split(line[..Math.Min(line.Length, LongestText)]))
            .Where(sentence => sentence.Count(char.IsLetter) > 10)
            .Take(MostSentences),
    ];

    private async Task<CheckedSentence> CheckAsync(string sentence, CancellationToken cancellationToken)
    {
        var found = await articles.SearchAnyAsync(Answering.Beginnings(sentence), Candidates, cancellationToken);
        if (found.Count == 0)
        {
            return new CheckedSentence(sentence, CheckOutcome.Unknown, [], null, null);
        }

        var verdict = ClaimVerifier.For(found).Verify(sentence);
        var evidence = verdict.Evidence.Count > 0 ? verdict.Evidence[0] : null;
        var outcome = verdict.IsOk ? CheckOutcome.Stands
            : verdict.Problems.All(problem => problem.Kind == ClaimFault.Unsupported) ? CheckOutcome.Unknown
            : CheckOutcome.Differs;
        return new CheckedSentence(
            sentence,
            outcome,
            verdict.Problems.Where(problem => problem.Kind != ClaimFault.Unsupported).ToList(),
            outcome == CheckOutcome.Unknown ? null : evidence?.Sentence,
            outcome == CheckOutcome.Unknown || evidence is null ? null : found[evidence.Report]);
    }
}
