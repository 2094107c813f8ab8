using BriefingBot.Wording;

namespace BriefingBot.Chat.Routing;

/// <summary>Wishes for what there are commands of, one or several side by side: "every day at 8, and mute Trump".
/// </summary>
public sealed class SeveralWishes(CommandCatalog commands, Lazy<PlainWishes> wishes, Lazy<PlainWords> words)
{
    private const string ScheduleCommand = "schedule";

    /// <summary>Of more, each part is tried with each: the time would double with every comma.</summary>
    private const int MostWishes = 3;

    /// <summary>What words wish for that are one wish; null for others.</summary>
    public PlainWish? OneIn(string text, Texts texts) => wishes.Value.Read(text, texts).FirstOrDefault(wish =>
        wish.Arguments.Length > 0 && commands.Find(wish.Command) is { } command
        && (wish.IsSure || command.IsWish(new CommandArguments(wish.Arguments), texts)));

    /// <summary>All that words wish for; null where a part of them is understood as no wish.</summary>
    public IReadOnlyList<PlainWish>? In(string text, Texts texts) => In(text, texts, MostWishes);

    private IReadOnlyList<PlainWish>? In(string text, Texts texts, int most) => OneIn(text, texts) is { } one ? [one]
        : most == 1 ? null
        : wishes.Value.Halves(text)
            .Select(halves => PartIn(halves.Second, texts) is { } second
                && FirstIn(halves.First, texts, most - 1) is { } first
                ? Joined(first, second)
                : null)
            .FirstOrDefault(found => found is not null);

    private IReadOnlyList<PlainWish>? FirstIn(string text, Texts texts, int most) =>
        PartIn(text, texts) is { } part ? [part] : In(text, texts, most);

    /// <summary>A time beside another one is one time more.</summary>
    private static List<PlainWish> Joined(IReadOnlyList<PlainWish> first, PlainWish second) =>
    [
        .. first,
        second.Command == ScheduleCommand && first.Any(wish => wish.Command == ScheduleCommand)
            ? second with { Arguments = $"add {second.Arguments}" }
            : second,
    ];

    /// <summary>"Shorter" beside another wish; not what takes away, which is asked about.</summary>
    private PlainWish? PartIn(string text, Texts texts) => OneIn(text, texts)
        ?? (words.Value.CommandOf(PlainWords.Bare(text))?.Split(' ') is [var name, var rest]
            && commands.Find(name) is { Description.TakesAway: false }
            ? new PlainWish(name, rest)
            : null);
}
