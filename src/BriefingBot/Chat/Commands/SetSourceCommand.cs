using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Sources.Kinds;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>A source's topic, name, interval, selector: <c>/setsource 3 interval 30m</c>; <c>-</c> for none. Another
/// address is looked at as a new source's is, before it is asked whether to take it.</summary>
internal sealed class SetSourceCommand(SourceStore sources, SourcePreview preview) : IConfirmedCommand
{
    private const int LongestValue = 200;
    private const int ButtonsInARow = 2;
    private static readonly string[] Members = ["url", "topic", "name", "interval", "selector"];

    public CommandDescription Description { get; } =
        new("setsource", 300, "/setsource 3 topic Science") { Role = CommandRole.Admin, IsSlow = true };

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        // The source may be named, in as many words as its name has, with or without quotation marks.
        if (context.Arguments.PageOfList is { } page)
        {
            return [await SourceChoice.ShowAsync(context, sources, Description.Name, page, cancellationToken)];
        }

        var words = context.Arguments.Words;
        if (await ChoiceAsync(context, cancellationToken) is { } choice)
        {
            return choice;
        }

        var at = Enumerable.Range(0, words.Count).FirstOrDefault(i =>
            i > 0 && i < words.Count - 1 && MemberOf(words[i], context.Texts) is not null);
        if (at == 0)
        {
            var settings = await ChoiceAsync(
                context with { Arguments = new CommandArguments(words[0]) }, cancellationToken);
            return [context.WrongArgument(this)[0] with { Buttons = settings is [var shown] ? shown.Buttons : [] }];
        }

        var typed = string.Join(' ', words.Take(at)).Trim('"', '“', '”');
        var member = MemberOf(words[at], context.Texts)!; // not null: found by it
        if (await sources.FindAsync(typed, cancellationToken) is not { } source)
        {
            return [context.Texts.UnknownSource(typed)];
        }

        var value = string.Join(' ', words.Skip(at + 1));
        if (member == "url")
        {
            return await MovedAsync(context, source, value, cancellationToken);
        }

        if (value.Length > LongestValue
            || Changed(source, member, value == "-" ? null : value, context.Texts)
                is not { } changed)
        {
            return value.Length > LongestValue ? context.WrongArgument(this, context.Texts.TooLong(LongestValue))
                : member == "interval"
                ? context.WrongArgument(Example(source, "interval", "30m"), context.Texts.IntervalBounds)
                : context.WrongArgument(this, context.Texts.NoSelector);
        }

        if (changed.Name != source.Name && value != "-"
            && await sources.FindAsync(value, cancellationToken) is { } other && other.Id != source.Id)
        {
            return [new Reply { Text = context.Texts.SourceWatched(other.DisplayName, other.Id), IsMistake = true }];
        }

        await sources.SetAsync(changed, cancellationToken);
        return [context.Texts.SourceSet(changed)];
    }

    public async Task<IReadOnlyList<Reply>> ConfirmedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var words = context.Arguments.Words;
        if (await sources.FindAsync(words[0], cancellationToken) is not { } source)
        {
            return [context.Texts.UnknownSource(words[0])];
        }

        var url = string.Join(' ', words.Skip(2)); // after its number and the word url
        if (await sources.WatchedAsync(url, cancellationToken) is { } known)
        {
            return [context.Texts.SourceWatched(known.DisplayName, known.Id)];
        }

        await sources.MoveAsync(source, url, cancellationToken);
        return [Reply.InPlace(context.Texts.SourceSet(source))];
    }

    /// <summary>What another address would bring, and whether to take it.</summary>
    private async Task<IReadOnlyList<Reply>> MovedAsync(
        CommandContext context, Source source, string typed, CancellationToken cancellationToken)
    {
        if (SourcePreview.Address(context.Incoming, typed) is not { } url)
        {
            var example = Example(source, "url", "https://example.org/feed");
            return context.Incoming.IsTerminal
                ? context.WrongArgument(example) : context.WrongArgument(example, context.Texts.OnlyHttp);
        }

        if (await sources.WatchedAsync(url, cancellationToken) is { } known)
        {
            return [new Reply { Text = context.Texts.SourceWatched(known.DisplayName, known.Id), IsMistake = true }];
        }

        var shown = await preview.ShowAsync(context, url, source.Selector, cancellationToken);
        if (shown.AskedAt is null)
        {
            return [shown.Text];
        }

        return await sources.WatchedAsync(shown.AskedAt, cancellationToken) is { } same && same.Id != source.Id
            ? [context.Texts.SourceWatched(same.DisplayName, same.Id)] // a page of another source's feed
            :
            [
                await context.AskAsync(
                    this,
                    $"{shown.Text}\n\n{context.Texts.AskAddress(source.DisplayName)}",
                    Example(source, "url", url)[(Description.Name.Length + 2)..],
                    cancellationToken),
            ];
    }

    private string Example(Source source, string member, string value) =>
        string.Create(CultureInfo.InvariantCulture, $"/{Description.Name} {source.Id} {member} {value}");

    /// <summary>What of one source can be set, as buttons; then a question for the value.</summary>
    private async Task<IReadOnlyList<Reply>?> ChoiceAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var words = context.Arguments.Words;
        if (CommandArguments.WholeLong(words[0]) is not { } id || words.Count > 2
            || await sources.GetAsync(id, cancellationToken) is not { } source)
        {
            return null;
        }

        if (words.Count == 1)
        {
            var buttons = Members.Select(member => new MessageButton(
                context.Texts.SourceMember(member), $"/setsource {words[0]} {member}"));
            return
            [
                context.Below(
                    $"/{Description.Name}",
                    Reply.InPlace(context.Texts.SourceSet(source), buttons.Chunk(ButtonsInARow))),
            ];
        }

        return MemberOf(words[1], context.Texts) is { } member
            ? await context.PromptAsync(
                $"{Description.Name} {words[0]} {member}", context.Texts.ValuePrompt(member), cancellationToken)
            : null;
    }

    // By its own name, or as the buttons call it in the chat's language.
    private static string? MemberOf(string word, Texts texts) => Array.Find(Members, member =>
        string.Equals(member, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(texts.SourceMember(member), word, StringComparison.OrdinalIgnoreCase));

    private static Source? Changed(Source source, string member, string? value, Texts texts) => member switch
    {
        "topic" => source with { Topic = value },
        "name" => source with { Name = value },
        "selector" when value is null || PageSource.IsSelector(value) => source with { Selector = value },
        "interval" when value is null => source with { IntervalSeconds = null },
        "interval" when Seconds(value, texts) is { } seconds => source with { IntervalSeconds = seconds },
        _ => null,
    };

    // Between a minute and a week.
    private static long? Seconds(string text, Texts texts) =>
        Spans.Read(text, texts) is { } span && span >= TimeSpan.FromMinutes(1) && span <= TimeSpan.FromDays(7)
            ? (long)span.TotalSeconds
            : null;
}
