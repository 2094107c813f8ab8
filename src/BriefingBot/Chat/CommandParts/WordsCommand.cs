using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Wording;

namespace BriefingBot.Chat.CommandParts;

/// <summary>
/// A list of words and phrases of a chat, typed with commas between them: shown, made longer or shorter, each word
/// with a button that takes it away.
/// </summary>
internal abstract class WordsCommand(SubscriberStore subscribers) : ICommand
{
    // Each word is looked for in every story.
    private const int MostWords = 100;
    private const int LongestWord = 60;
    private const int LongestLabel = 24;
    private const int MostButtons = 60;
    private const int ButtonsInARow = 2;

    public abstract string Name { get; }

    public abstract int Order { get; }

    public CommandRole Role => CommandRole.Settings;

    public virtual bool TakesAway => false;

    public abstract string Example { get; }

    public abstract string Help(Texts texts);

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var present = Present(context.Subscriber);
        if (context.Arguments.IsEmpty)
        {
            return [Page(context, present)];
        }

        var typed = Numbered(present, context.Arguments.Text) is { } word ? [word] : Read(context.Arguments.Text);
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
        return [Page(context, changed)];
    }

    /// <summary>The command that adds to the list, without the slash.</summary>
    protected abstract string Adding { get; }

    /// <summary>The command that takes away from it.</summary>
    protected abstract string Removing { get; }

    public abstract ReplyText Prompt(Texts texts);

    /// <summary>The words as buttons that take them away, and one to add others.</summary>
    private Reply Page(CommandContext context, IReadOnlyList<string> words)
    {
        var rows = words.Take(MostButtons).Select((word, index) => new MessageButton(
                context.Texts.RemoveButton(word.Shorten(LongestLabel)),
                string.Create(CultureInfo.InvariantCulture, $"/{Removing} #{index + 1}")))
            .Chunk(ButtonsInARow);
        return context.Page(
            Shown(context.Texts, words), [.. rows, [new(context.Texts.AddWords, $"/type {Adding}")]]);
    }

    /// <summary>
    /// The word that a button takes away, by its place: a word of its own may be too long for a button.
    /// </summary>
    private static string? Numbered(IReadOnlyList<string> present, string typed) =>
        typed.StartsWith('#') && int.TryParse(
            typed.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1 && number <= present.Count
            ? present[number - 1]
            : null;

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
