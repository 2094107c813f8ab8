using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
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

    /// <summary>Letters that are names: of a network and of two programming languages.</summary>
    private const string Names = "XCR";

    /// <summary>Commas and semicolons of the world's scripts, and the end of a line.</summary>
    private static readonly char[] Separators =
        [',', ';', '\n', '、', '，', '；', '､', '﹐', '﹑', '﹔', '،', '؛', '፣', '፤', '߸', '᠂', '᠈', '꓾', '꘍', '⸲', '⹁', '⹌'];

    /// <summary>Those that Unicode does not count among the quotation marks.</summary>
    private const string QuotationMarks = "\"'`´„‚‟＂＇「」『』﹁﹂﹃﹄｢｣〝〞〟《》〈〉❛❜❝❞";

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
            return context.Arguments.Length > LongestWord
                ? context.WrongArgument(this, context.Texts.TooLong(LongestWord))
                : context.WrongArgument(this);
        }

        List<string> changed = Description.TakesAway
            ? [.. present.Except(typed.SelectMany(word => Meant(present, word, context.Subscriber.Language)))]
            : [.. present.Concat(typed).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (changed.Count > MostWords)
        {
            return [context.Texts.TooManyWords(MostWords)];
        }

        if (TooShort(changed.Except(present)) is { } letter)
        {
            return context.WrongArgument(this, context.Texts.WordTooShort(letter));
        }

        if (changed.Count == present.Count && !IsInBoth(context.Subscriber, typed))
        {
            var shown = list.Shown(context.Texts, present);
            return [Description.TakesAway ? (ReplyText)$"{context.Texts.NotAmongThem(typed[0])} {shown}" : shown];
        }

        // What is muted is told to nobody, followed or not: of the two wishes the newer holds.
        var others = list.Other.Of(context.Subscriber);
        List<string> left = Description.TakesAway ? [.. others]
            : [.. others.Except(typed.SelectMany(word => Meant(others, word, context.Subscriber.Language)))];
        await subscribers.SaveAsync(
            list.Other.Set(list.Set(context.Subscriber, changed), left), cancellationToken);
        var now = list.Shown(context.Texts, changed);
        return
        [
            Page(context, changed) with
            {
                Text = left.Count == others.Count
                    ? now : $"{now}\n{OthersNow(context.Texts, others, left)}",
            },
        ];
    }

    /// <summary>What is no longer in the other list, and what still is.</summary>
    private ReplyText OthersNow(Texts texts, IReadOnlyList<string> others, List<string> left)
    {
        var gone = list.Other.Left(texts, string.Join(", ", others.Except(left)));
        return left.Count == 0 ? gone : $"{gone} {list.Other.Shown(texts, left)}";
    }

    /// <summary>Whether a word is to be added to one list that an older version left in both.</summary>
    private bool IsInBoth(Subscriber subscriber, IReadOnlyList<string> typed) =>
        !Description.TakesAway && list.Other.Of(subscriber).Intersect(typed, StringComparer.OrdinalIgnoreCase).Any();

    // A word is kept as it was typed, and may be taken away in another form: "C" is none of "C++".
    private static IEnumerable<string> Meant(IReadOnlyList<string> words, string typed, string language) =>
        words.FirstOrDefault(own => AreSame(own, typed)) is { } same
            ? [same]
            : words.Where(own => own.Split(' ', '-').Length == typed.Split(' ', '-').Length && own.All(IsOfWord)
                && new SoughtWord(typed).IsIn(new SearchedText(own, language)));

    /// <summary>Whether a word that is kept, maybe with the marks that an older version left around it, is the one
    /// typed.</summary>
    internal static bool AreSame(string own, string typed) =>
        string.Equals(own, typed, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Bare(own), typed, StringComparison.OrdinalIgnoreCase);

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

    /// <summary>The words between commas, of whatever script; none where one of them is too long.</summary>
    internal static IReadOnlyList<string> Read(string arguments)
    {
        var words = arguments.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Bare)
            // Marks alone stand in every text; a flag or a heart in few.
            .Where(word => word.Any(letter => !char.IsPunctuation(letter) && !char.IsWhiteSpace(letter)))
            .ToList();
        return words.Exists(word => word.Length > LongestWord) ? [] : words;
    }

    /// <summary>A word that is one letter or digit, and stands in nearly every text; null for none. A sign of Chinese,
    /// Japanese or Korean says more, a picture is rare, and a capital may be a name.</summary>
    internal static string? TooShort(IEnumerable<string> words) => words.FirstOrDefault(word =>
        word.Where(letter => !Scripts.IsMark(letter)).ToList() is [var only]
        && char.IsLetterOrDigit(only) && !Names.Contains(only) && !Scripts.Of(only).IsEastAsian());

    /// <summary>Without quotation marks, which stand in no text around these words; a mark between letters is an
    /// apostrophe.</summary>
    private static string Bare(string word) => string.Concat(word.Where((letter, at) =>
        !IsQuotationMark(letter)
        || (at > 0 && at < word.Length - 1 && char.IsLetterOrDigit(word[at - 1])
            && char.IsLetterOrDigit(word[at + 1])))).Trim();

    private static bool IsQuotationMark(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation
        || QuotationMarks.Contains(letter);
}
