using System.Globalization;
using BriefingBot.Articles;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Finds stored articles by words, best first, a page at a time: <c>/search bridge closed # 2</c>.</summary>
internal sealed class SearchCommand(ArticleStore articles, TimeProvider clock) : ICommand
{
    private const string Name = "search";
    private const long Nobody = -1;
    private const int PageSize = 10;
    private const int MostFound = 200;
    private const int LongestQuery = 200;

    public CommandDescription Description { get; } = new(Name, 60, "/search bridge closed") { Aliases = ["find"] };

    public ReplyText Prompt(Texts texts) => texts.SearchPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, cancellationToken);
        }

        var (typed, number) = Read(context.Arguments);
        if (context.Incoming.IsPress && typed is ['#', .. var kept] && CommandArguments.Whole(kept) is { } at)
        {
            if (await context.Confirmations.FindAsync(context.Incoming.ChatId, at, cancellationToken)
                is not { Command: Name } waiting)
            {
                return [new Reply { Text = context.Texts.OldButton, IsPersonal = true }];
            }

            typed = waiting.Arguments;
        }

        // A null character would end the query for SQLite in the middle of a quoted word.
        var words = UntrustedText.Clean(typed);
        if (words.Length > LongestQuery)
        {
            return context.WrongArgument(this, context.Texts.TooLong(LongestQuery));
        }

        if (!words.Any(char.IsLetterOrDigit))
        {
            return context.WrongArgument(this);
        }

        // First what the reader can read, the best of it first.
        var found = (await articles.SearchAsync(words, MostFound, cancellationToken))
            .OrderByDescending(article => ArticleLanguage.CanBe(article, context.Texts.Language)).ToList();
        if (found.Count == 0)
        {
            return [context.Texts.NothingFound(words)];
        }

        var page = PageOf.Of(found, number, PageSize);
        var buttons = page.Buttons(context.Texts, $"/{Description.Name} {words} #");
        if (!buttons.SelectMany(row => row).All(button => button.Fits))
        {
            // Words too long for a button wait under a number that nobody's yes answers.
            var id = await context.Confirmations.AskAsync(
                new PendingConfirmation(context.Incoming.ChatId, context.Incoming.ThreadId, Nobody, Name, words),
                cancellationToken);
            buttons = page.Buttons(
                context.Texts, string.Create(CultureInfo.InvariantCulture, $"/{Description.Name} #{id} #"));
        }

        return
        [
            new Reply
            {
                Text = context.Texts.Found(
                    page.Items, EditionClock.LocalTime(context.Subscriber, clock.GetUtcNow())),
                Buttons = buttons,
                IsInPlace = true,
            },
        ];
    }

    /// <summary>The words, and the page that follows them: 1 where none does.</summary>
    private static (string Words, int Page) Read(CommandArguments arguments) =>
        arguments.Words is [_, .., "#", var page]
        && CommandArguments.Whole(page) is { } number
            ? (string.Join(' ', arguments.Words.SkipLast(2)), number)
            : (arguments.Text, 1);
}
