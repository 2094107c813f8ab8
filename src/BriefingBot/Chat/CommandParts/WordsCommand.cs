using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Similarity;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>A list of words and phrases of a chat, typed with commas between them: shown, made longer or shorter, each
/// word with a button that takes it away.</summary>
internal abstract class WordsCommand(SubscriberStore subscribers, ChatWords list) : ICommand
{
    // Each word is looked for in every story.
    private const int MostWords = 100;
    private const int LongestWord = 60;
    private const int LongestLabel = 24;
    private const int MostButtons = 60;
    private const int ButtonsInARow = 2;

    public abstract CommandDescription Description { get; }

    public ReplyText Prompt(Texts texts) => list.Prompt(texts);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var present = list.Of(context.Subscriber);
        if (context.Arguments.IsEmpty)
        {
            return [Page(context, present)];
        }

        var typed = CommandArguments.Placed(present, context.Arguments.Text) is { } word
            ? [word]
            : Read(context.Arguments.Text);
        if (typed.Count == 0)
        {
            return context.WrongArgument(this);
        }

        List<string> changed = Description.TakesAway
            ? [.. present.Except(typed.SelectMany(word => Meant(present, word, context.Subscriber.Language)))]
            : [.. present.Concat(typed).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (changed.Count > MostWords)
        {
            return [context.Texts.TooManyWords(MostWords)];
        }

        if (changed.Count == present.Count)
        {
            var shown = list.Shown(context.Texts, present);
            return [Description.TakesAway ? (ReplyText)$"{context.Texts.NotAmongThem(typed[0])} {shown}" : shown];
        }

        await subscribers.SaveAsync(list.Set(context.Subscriber, changed), cancellationToken);
        return [Page(context, changed)];
    }

    // A word is kept as it was typed, and may be taken away in another form: "C" is none of "C++".
    private static IEnumerable<string> Meant(IReadOnlyList<string> words, string typed, string language) =>
        words.FirstOrDefault(own => string.Equals(own, typed, StringComparison.OrdinalIgnoreCase)) is { } same
            ? [same]
            : words.Where(own => own.Split(' ', '-').Length == typed.Split(' ', '-').Length && own.All(IsOfWord)
                && new SoughtWord(typed).IsIn(new SearchedText(own, language)));

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '\'' or '’';

    /// <summary>The words as buttons that take them away, and one to add others.</summary>
    private Reply Page(CommandContext context, IReadOnlyList<string> words)
    {
        var rows = words.Take(MostButtons).Select((word, index) => new MessageButton(
                context.Texts.RemoveButton(word.Shorten(LongestLabel)),
                string.Create(CultureInfo.InvariantCulture, $"/{list.Removing} #{index + 1}")))
            .Chunk(ButtonsInARow);
        return context.Page(
            list.Shown(context.Texts, words), [.. rows, [new(context.Texts.AddWords, $"/type {list.Adding}")]]);
    }

    /// <summary>The words between commas; none where one of them is too long.</summary>
    internal static IReadOnlyList<string> Read(string arguments)
    {
        var words =
            arguments.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"', '“', '”', ' '))
            .Where(word => word.Length > 0)
            .ToList();
        return words.Exists(word => word.Length > LongestWord) ? [] : words;
    }
}
