using BriefingBot.Articles;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Finds stored articles by words, best first.</summary>
internal sealed class SearchCommand(ArticleStore articles, TimeProvider clock) : ICommand
{
    private const int Most = 10;
    private const int LongestQuery = 200;

    public CommandDescription Description { get; } = new("search", 60, "/search bridge closed") { Aliases = ["find"] };

    public ReplyText Prompt(Texts texts) => texts.SearchPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, context.Texts.SearchPrompt, cancellationToken);
        }

        // A null character would end the query for SQLite in the middle of a quoted word.
        var words = UntrustedText.Clean(context.Arguments.Text);
        if (!words.Any(char.IsLetterOrDigit) || words.Length > LongestQuery)
        {
            return context.WrongArgument(this);
        }

        var found = await articles.SearchAsync(words, Most, cancellationToken);
        var local = EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow());
        return [found.Count == 0 ? context.Texts.NothingFound(words) : context.Texts.Found(found, local)];
    }
}
