using BriefingBot.Articles;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Summaries.Questions;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Answers a question from the stored articles, each sentence with the report it stands on.</summary>
internal sealed class AskCommand(
    ArticleStore articles, Answering answering, FollowUps followUps, TimeProvider clock) : ICommand
{
    private const int LongestQuestion = 300;
    private const int Sentences = 3;

    // More than answer in the end: what has many of the words need not have the sentence.
    private const int Candidates = 60;

    public string Name => CommandRouter.QuestionCommand;

    public int Order => 50;

    public bool IsSlow => true;

    public string Example => "/ask How many people were on board?";

    public string Help(Texts texts) => texts.AskHelp;

    public ReplyText Prompt(Texts texts) => texts.AskPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, context.Texts.AskPrompt, cancellationToken);
        }

        var question = UntrustedText.Clean(context.Arguments.Text);
        if (!question.Any(char.IsLetterOrDigit) || question.Length > LongestQuestion)
        {
            return context.WrongArgument(this);
        }

        // In a group others have spoken meanwhile.
        var isPrivate = context.Subscriber.Kind == ChatKind.Private;
        var last = isPrivate ? followUps.LastOf(context.Subscriber.ChatId) : null;
        var understood = AskedQuestion.Understood(question, last);
        var found = await articles.SearchAnyAsync(Answering.Beginnings(understood), Candidates, cancellationToken);
        var answer = await answering.AnswerAsync(question, last, found, Sentences, cancellationToken);
        if (isPrivate && answer.Sentences.Count > 0)
        {
            var said = string.Join(' ', answer.Sentences.Select(sentence => sentence.Text));
            followUps.Remember(context.Subscriber.ChatId, new AskedQuestion(understood, said));
        }

        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        var byId = found.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return [answer.Sentences.Count == 0 ? context.Texts.NoAnswer : context.Texts.Answered(answer, byId, local)];
    }
}
