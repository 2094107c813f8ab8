using System.Globalization;
using BriefingBot.Chat.Texts;
using BriefingBot.Sources;

namespace BriefingBot.Chat.Commands;

/// <summary>Topic, name, interval or selector of a source: <c>/setsource 3 interval 30m</c>; <c>-</c> takes a value away.</summary>
internal sealed class SetSourceCommand(SourceStore sources) : ICommand
{
    private const int LongestValue = 200;

    public string Name => "setsource";

    public CommandRole Role => CommandRole.Admin;

    public string Example => "/setsource 3 topic Science";

    public string Help(InterfaceTexts texts) => texts.SetSourceHelp;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Words is not [var typed, var member, _, ..])
        {
            return context.WrongArgument(this);
        }

        if (await sources.FindAsync(typed, cancellationToken) is not { } source)
        {
            return [context.Texts.UnknownSource(typed)];
        }

        var value = string.Join(' ', context.Words.Skip(2));
        if (value.Length > LongestValue || Changed(source, member.ToLowerInvariant(), value == "-" ? null : value) is not { } changed)
        {
            return context.WrongArgument(this);
        }

        await sources.SetAsync(changed, cancellationToken);
        return [context.Texts.SourceSet(changed)];
    }

    private static SourceRow? Changed(SourceRow source, string member, string? value) => member switch
    {
        "topic" => source with { Topic = value },
        "name" => source with { Name = value },
        "selector" => source with { Selector = value },
        "interval" when value is null => source with { IntervalSeconds = null },
        "interval" when Seconds(value) is { } seconds => source with { IntervalSeconds = seconds },
        _ => null,
    };

    // 90s, 30m, 2h, 1d; a number alone is minutes. Between a minute and a week.
    private static long? Seconds(string text)
    {
        var unit = text[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        var digits = unit == 0 ? text : text[..^1];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 604800
            && number * (unit == 0 ? 60 : unit) is >= 60 and <= 604800 and var seconds
            ? seconds
            : null;
    }
}
