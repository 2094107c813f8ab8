using System.Globalization;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>
/// Topic, name, interval or selector of a source: <c>/setsource 3 interval 30m</c>; <c>-</c> takes a value away.
/// </summary>
internal sealed class SetSourceCommand(SourceStore sources) : ICommand
{
    private const int LongestValue = 200;
    private static readonly string[] Members = ["topic", "name", "interval", "selector"];

    public string Name => "setsource";

    public int Order => 300;

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/setsource 3 topic Science";

    public string Help(Texts texts) => texts.SetSourceHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        // The source may be named, in as many words as its name has, with or without quotation marks.
        var words = context.Arguments.Words;
        var at = Enumerable.Range(0, words.Count).FirstOrDefault(i =>
            i > 0 && i < words.Count - 1 && Members.Contains(words[i], StringComparer.OrdinalIgnoreCase));
        if (at == 0)
        {
            return context.WrongArgument(this);
        }

        var (typed, member) = (string.Join(' ', words.Take(at)).Trim('"', '“', '”'), words[at]);

        if (await sources.FindAsync(typed, cancellationToken) is not { } source)
        {
            return [context.Texts.UnknownSource(typed)];
        }

        var value = string.Join(' ', words.Skip(at + 1));
        if (value.Length > LongestValue
            || Changed(source, member.ToLowerInvariant(), value == "-" ? null : value) is not { } changed)
        {
            return context.WrongArgument(this);
        }

        await sources.SetAsync(changed, cancellationToken);
        return [context.Texts.SourceSet(changed)];
    }

    private static Source? Changed(Source source, string member, string? value) => member switch
    {
        "topic" => source with { Topic = value },
        "name" => source with { Name = value },
        "selector" when value is null || PageSource.IsSelector(value) => source with { Selector = value },
        "interval" when value is null => source with { IntervalSeconds = null },
        "interval" when Seconds(value) is { } seconds => source with { IntervalSeconds = seconds },
        _ => null,
    };

    // 90s, 30m, 2h, 1d; a number alone is minutes. Between a minute and a week.
    private static long? Seconds(string text)
    {
        var unit = text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        var digits = unit == 0 ? text : text[..^1];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= 604800
            && number * (unit == 0 ? 60 : unit) is >= 60 and <= 604800 and var seconds
            ? seconds
            : null;
    }
}
