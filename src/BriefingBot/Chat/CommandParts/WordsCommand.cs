using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>
/// A list of words and phrases of a chat, typed with commas between them: shown, made longer or shorter.
/// </summary>
internal abstract class WordsCommand(SubscriberStore subscribers) : ICommand
{
    // Each word is looked for in every story.
    private const int MostWords = 100;
    private const int LongestWord = 60;

    public abstract string Name { get; }

    public abstract int Order { get; }

    public CommandRole Role => CommandRole.Settings;

    public abstract string Example { get; }

    public abstract string Help(Texts texts);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var present = Present(context.Subscriber);
        if (context.Arguments.IsEmpty)
        {
            return [Shown(context.Texts, present)];
        }

        var typed = Read(context.Arguments.Text);
        if (typed.Count == 0)
        {
            return context.WrongArgument(this);
        }

        var changed = Changed(present, typed);
        if (changed.Count > MostWords)
        {
            return [context.Texts.TooManyWords(MostWords)];
        }

        if (changed.Count == present.Count)
        {
            return [Unchanged(context.Texts, present, typed)];
        }

        await subscribers.SaveAsync(With(context.Subscriber, changed), cancellationToken);
        return [Shown(context.Texts, changed)];
    }

    protected abstract IReadOnlyList<string> Present(Subscriber subscriber);

    protected abstract Subscriber With(Subscriber subscriber, IReadOnlyList<string> words);

    protected abstract IReadOnlyList<string> Changed(IReadOnlyList<string> present, IReadOnlyList<string> typed);

    protected abstract ReplyText Shown(Texts texts, IReadOnlyList<string> words);

    protected virtual ReplyText Unchanged(Texts texts, IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        Shown(texts, present);

    protected static IReadOnlyList<string> Added(IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        present.Concat(typed).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    protected static IReadOnlyList<string> Removed(IReadOnlyList<string> present, IReadOnlyList<string> typed) =>
        present.Except(typed, StringComparer.OrdinalIgnoreCase).ToList();

    private static List<string> Read(string arguments)
    {
        var words =
            arguments.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('"', '“', '”', ' '))
            .Where(word => word.Length > 0)
            .ToList();
        return words.Exists(word => word.Length > LongestWord) ? [] : words;
    }
}
