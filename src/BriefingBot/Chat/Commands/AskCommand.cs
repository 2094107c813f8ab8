using BriefingBot.Articles;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Summaries.Questions;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Answers a question from the stored articles, each sentence with the report it stands on.</summary>
internal sealed class AskCommand(
    ArticleStore articles,
    AskedStories stories,
    Answering answering,
    FollowUps followUps,
    TimeProvider clock) : ICommand
{
    private const int LongestQuestion = 300;
    private const int Sentences = 3;

    // More than answer in the end: what has many of the words need not have the sentence.
    private const int Candidates = 60;

    public CommandDescription Description { get; } =
        new(PlainMessages.QuestionCommand, 50, "/ask How many people were on board?") { IsSlow = true };

    public ReplyText Prompt(Texts texts) => texts.AskPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, cancellationToken);
        }

        var question = UntrustedText.Clean(context.Arguments.Text);
        if (question.Length > LongestQuestion)
        {
            return context.WrongArgument(this, context.Texts.TooLong(LongestQuestion));
        }

        if (!question.Any(char.IsLetterOrDigit))
        {
            return context.WrongArgument(this);
        }

        // In a group others have spoken meanwhile.
        var isPrivate = context.Subscriber.Kind == ChatKind.Private;
        var last = isPrivate ? followUps.LastOf(context.Subscriber.ChatId) : null;
        var told = await stories.OfAsync(context, question, last, cancellationToken);
        var leant = told is null ? last : null;
        var found = told ?? await articles.SearchAnyAsync(
            Answering.Beginnings(AskedQuestion.Understood(question, last)), Candidates, cancellationToken);
        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        var byId = found.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var answer = await AnswerAsync(question, leant, found, context, Shown, cancellationToken);
        if (answer is { Sentences.Count: > 0 } && !new Passages(Question.Of(question), found).IsAsked())
        {
            answer = answer with { Sentences = [] };
        }

        if (isPrivate && answer is { Sentences.Count: > 0 })
        {
            var said = string.Join(' ', answer.Sentences.Select(sentence => sentence.Text));
            followUps.Remember(context.Subscriber.ChatId, AskedQuestion.Of(question, last, said) with
            {
                ReportId = answer.Sentences[0].ArticleIds is [var report, ..] ? report : null,
            });
        }

        return
        [
            answer switch
            {
                null => context.Texts.AnswerStopped,
                { Sentences.Count: 0 } when told is not null => context.Texts.NotInThatStory,
                { Sentences.Count: 0 } when !Question.Of(question).IsSurelyAsked => context.Texts.NoQuestion,
                { Sentences.Count: 0 } => new Reply
                {
                    Text = answer.Nearest.Count == 0
                        ? context.Texts.NoAnswer
                        : context.Texts.Nearest(answer, byId, local),
                    Buttons = SearchFor(question, found),
                },
                { IsUnfinished: true } => (ReplyText)$"{Shown(answer)}\n\n<i>{context.Texts.AnswerSoFar}</i>",
                _ => Shown(answer),
            },
        ];

        ReplyText Shown(Answer so) => context.Texts.Answered(so, byId, local);
    }

    // What reports in another language tell of it is worth a look.
    private static IReadOnlyList<IReadOnlyList<MessageButton>> SearchFor(
        string question, IReadOnlyList<Article> found) =>
        NamesIn(question)
            .FirstOrDefault(name => found.Any(
                article => article.Title?.Contains(name, StringComparison.Ordinal) == true)) is { } name
            && new MessageButton($"/search {name}", $"/search {name}") is { Fits: true } search
            ? [[search]] : [];

    // Whole, but for what stands before a name: "President Ana Lind", "Ana Lind", "Lind".
    private static IEnumerable<string> NamesIn(string question)
    {
        var words = Words.Of(question);
        for (var at = 0; at < words.Count; at++)
        {
            var last = at;
            while (last + 1 < words.Count && words[last + 1].IsCapitalised
                && question[(words[last].Start + words[last].Length)..words[last + 1].Start] is " " or "-")
            {
                last++;
            }

            if (words[at].IsCapitalised && (at < last || !words[at].OpensSentence))
            {
                yield return question[words[at].Start..(words[last].Start + words[last].Length)];
            }
        }
    }

    /// <summary>The answer, shown as it grows; unfinished if stopped, null where nothing was written by then.</summary>
    private async Task<Answer?> AnswerAsync(
        string question,
        AskedQuestion? last,
        IReadOnlyList<Article> found,
        CommandContext context,
        Func<Answer, ReplyText> shown,
        CancellationToken cancellationToken)
    {
        if (context.Stream is not { } stream)
        {
            return await answering.AnswerAsync(question, last, found, Sentences, cancellationToken);
        }

        stream.Begin();
        Answer? answer = null;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stream.Stopped);
        try
        {
            await foreach (var next in answering.StreamAsync(question, last, found, Sentences, either.Token))
            {
                answer = next;
                if (next.IsUnfinished)
                {
                    await stream.ShowAsync(shown(next), cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (stream.Stopped.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return answer;
    }
}
