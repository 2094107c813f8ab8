using System.Globalization;
using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Subscribers;
using BriefingBot.Text;
using BriefingBot.Text.Claims;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>Alerts between the editions: <c>/alert climate</c> adds a word, <c>/alert off</c> ends them, <c>/alert
/// outlets 3</c> and <c>/alert most 1</c> hold them back, <c>/alert topic Science</c> takes a topic in, <c>/alert 100
/// killed</c> a figure from that value on, <c>/alert remove topic Science</c> or <c>/alert off climate</c>
/// takes out again; alone it shows all of it
/// with buttons.</summary>
internal sealed class AlertCommand(SourceStore sources, SubscriberStore subscribers, TimeProvider clock) : ICommand
{
    private const int MostWords = 50;
    private const int MostTopics = 30;
    private const int LongestLabel = 24;

    /// <summary>Telegram takes a hundred buttons under a message; what finds no room gets one when others are taken
    /// out.</summary>
    private const int MostFigureButtons = 20;

    private const int MostWordButtons = 40;
    private const int ButtonsInARow = 2;

    private static readonly FigureAlert[] UsualFigures =
        [new(10, "killed"), new(100, "killed"), new(100, "injured"), new(1000, "displaced")];

    public CommandDescription Description { get; } =
        new("alert", 125, "/alert climate, high-speed rail") { Role = CommandRole.Settings };

    public ReplyText Prompt(Texts texts) => texts.AlertPrompt;

    public bool Fits(CommandArguments arguments, Texts texts) => arguments.IsEmpty || arguments.IsOnOrOff;

    public bool IsWish(CommandArguments arguments, Texts texts) => FigureOf(arguments.Text, texts) is not null;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var topics = (await KnownTopics.ListAsync(sources, cancellationToken)).Take(MostTopics).ToList();
        var subscriber = context.Subscriber;
        if (!context.Arguments.IsEmpty)
        {
            if (context.Arguments.Keywords is ["outlets", _] or [[>= '0' and <= '9', ..], "outlets" or "outlet"]
                && OutletsOf(context.Arguments.Keywords) is null)
            {
                return context.WrongArgument("/alert outlets 3");
            }

            if (Changed(subscriber.Alerts, context.Arguments, topics, context.Texts) is not { } alerts)
            {
                return HoldsNumber(context.Arguments, context.Texts)
                    ? context.WrongArgument($"/alert {context.Texts.AlertExample}")
                    : context.WrongArgument(this);
            }

            if (Removed(context.Arguments) is { } removed && alerts == subscriber.Alerts && removed[0] != '#')
            {
                return [(ReplyText)$"{context.Texts.NotAmongThem(removed)} {context.Texts.Alerts(subscriber)}"];
            }

            if (alerts.Words.Count > MostWords || alerts.Figures.Count > MostWords)
            {
                return [context.Texts.TooManyWords(MostWords)];
            }

            if (WordsCommand.TooShort(alerts.Words.Except(subscriber.Alerts.Words)) is { } letter)
            {
                return context.WrongArgument(this, context.Texts.WordTooShort(letter));
            }

            subscriber = await subscribers.SaveAsync(subscriber with { Alerts = alerts }, cancellationToken);
        }

        return [context.Page(context.Texts.Alerts(subscriber), Buttons(context.Texts, subscriber.Alerts, topics))];
    }

    /// <summary>Null where it cannot be understood.</summary>
    private AlertSettings? Changed(
        AlertSettings alerts, CommandArguments arguments, IReadOnlyList<string> topics, Texts texts) =>
        arguments.Keywords switch
        {
            ["on"] => alerts.SwitchedOn(clock.GetUtcNow()),
            ["off"] => alerts with { IsOn = false },
            var words when OutletsOf(words) is { } outlets => alerts with { Outlets = outlets },
            ["most", var number] when CommandArguments.Whole(number) is { } most =>
                AlertSettings.DailyChoices.Contains(most) ? alerts with { MostADay = most } : null,
            _ when Removed(arguments) is { } removed => Without(alerts, removed, topics, texts),
            ["topic", _, ..] => TopicIn(topics, arguments.Text) is { } topic
                ? alerts.SwitchedOn(clock.GetUtcNow()) with { Topics = [.. Others(alerts, topic), topic] }
                : arguments.Words[1].StartsWith('#') ? alerts : null, // the button of a topic that is gone
            _ when FigureOf(arguments.Text, texts) is { } figure =>
                alerts.SwitchedOn(clock.GetUtcNow()) with { Figures = [.. alerts.Figures.Union([figure])] },
            _ when HoldsNumber(arguments, texts) => null, // as a word it would never match
            _ => WordsCommand.Read(arguments.Text) is { Count: > 0 } words
                ? alerts.SwitchedOn(clock.GetUtcNow()) with
                {
                    Words = [.. alerts.Words.Concat(words).Distinct(StringComparer.OrdinalIgnoreCase)],
                }
                : null,
        };

    /// <summary>The alerts without a topic, a figure or a word; as they are where it is not among them.</summary>
    private static AlertSettings Without(
        AlertSettings alerts, string typed, IReadOnlyList<string> topics, Texts texts)
    {
        if (TopicIn(topics, typed) is { } topic)
        {
            return Others(alerts, topic).Count() < alerts.Topics.Count
                ? alerts with { Topics = [.. Others(alerts, topic)] } : alerts;
        }

        var placed = CommandArguments.Placed(alerts.Words, typed)
            ?? (CommandArguments.Whole(typed) is { } place ? alerts.Words.ElementAtOrDefault(place - 1) : null);
        var (word, words) = (placed ?? typed, placed is null ? WordsCommand.Read(typed) : [placed]);
        var left = FigureOf(typed, texts) is { } figure
            ? alerts with { Figures = [.. alerts.Figures.Except([figure])] }
            : alerts with
            {
                Words = [.. alerts.Words.Where(own => !words.Any(given => WordsCommand.AreSame(own, given)))],
                Topics = [.. Others(alerts, word)],
            };
        return left.Words.Count + left.Topics.Count + left.Figures.Count
            < alerts.Words.Count + alerts.Topics.Count + alerts.Figures.Count ? left : alerts;
    }

    /// <summary>What is to be taken out; null where nothing is.</summary>
    private static string? Removed(CommandArguments arguments) =>
        arguments.Keywords is ["remove" or "off", _, ..] ? arguments.After(arguments.Words[0]) : null;

    /// <summary>The bound of <c>outlets 3</c> or <c>3 outlets</c>; null for anything else, and where it is none of the
    /// choices.</summary>
    private static int? OutletsOf(IReadOnlyList<string> words) =>
        words.Count == 2 && words.Any(word => word is "outlets" or "outlet")
        && CommandArguments.Whole(words[0][0] == 'o' ? words[1] : words[0]) is { } outlets
        && AlertSettings.OutletChoices.Contains(outlets)
            ? outlets : null;

    private static IEnumerable<string> Others(AlertSettings alerts, string topic) =>
        alerts.Topics.Where(other => !Subscriber.IsSameTopic(other, topic));

    /// <summary>The topic of <c>topic Science</c> or, as a button says it, <c>topic #2</c>; null for none.</summary>
    private static string? TopicIn(IReadOnlyList<string> topics, string typed)
    {
        var arguments = new CommandArguments(typed);
        if (arguments.Keywords is not ["topic", _, ..])
        {
            return null;
        }

        var named = arguments.After("topic");
        return CommandArguments.Placed(topics, named)
            ?? topics.FirstOrDefault(topic => Subscriber.IsSameTopic(topic, named));
    }

    private static bool HoldsNumber(CommandArguments arguments, Texts texts) =>
        new CommandArguments(VisibleText.WithDigits(arguments.Text)).Words.Any(word => word
            .TrimStart('>', '=', '≥', '$', '€', '£', '-', '+', '~') is [>= '0' and <= '9', ..])
        || FigureWish.HoldsHarm(arguments.Text, texts);

    /// <summary>"100 killed", "more than 100 dead", "deaths > 20", also in the chat's language; else null.</summary>
    private static FigureAlert? FigureOf(string typed, Texts texts) =>
        FigureAlert.Parse(VisibleText.WithDigits(typed)) is { } figure
        && FigureAlert.Kinds.FirstOrDefault(kind =>
            string.Equals(kind, figure.Counts, StringComparison.OrdinalIgnoreCase)
            || string.Equals(texts.Counted(kind), figure.Counts, StringComparison.OrdinalIgnoreCase)) is { } counts
            ? figure with { Counts = counts }
            : FigureWish.Read(typed, texts);

    private static IEnumerable<IReadOnlyList<MessageButton>> Buttons(
        Texts texts, AlertSettings alerts, IReadOnlyList<string> topics)
    {
        bool Has(string topic) => alerts.Topics.Any(own => Subscriber.IsSameTopic(own, topic));
        return
        [
            [new(texts.ToggleButton(texts.AlertsLabel, alerts.IsOn), alerts.IsOn ? "/alert off" : "/alert on")],
            [.. AlertSettings.OutletChoices.Select(number => new MessageButton(
                texts.ChoiceButton(texts.AtLeastOutlets(number), number == alerts.Outlets),
                Numbered("outlets", number)))],
            [.. AlertSettings.DailyChoices.Select(number => new MessageButton(
                texts.ChoiceButton(texts.ADay(number), number == alerts.MostADay), Numbered("most", number)))],
            .. topics.Select((topic, index) => new MessageButton(
                    texts.ToggleButton(topic.Shorten(LongestLabel), Has(topic)),
                    Has(topic) ? Numbered("remove", index + 1, "topic #") : Numbered("topic", index + 1, "#")))
                .Chunk(ButtonsInARow),
            .. UsualFigures.Union(alerts.Figures).Take(MostFigureButtons)
                .Select(figure => (Figure: figure, IsOn: alerts.Figures.Contains(figure)))
                .Select(row => new MessageButton(
                    texts.ToggleButton(texts.FigureFrom(row.Figure.Counts, row.Figure.AtLeast), row.IsOn),
                    row.IsOn ? $"/alert remove {row.Figure}" : $"/alert {row.Figure}"))
                .Chunk(ButtonsInARow),
            .. alerts.Words.Take(MostWordButtons).Select((word, index) => new MessageButton(
                    texts.RemoveButton(word.Shorten(LongestLabel)), Numbered("remove", index + 1, "#")))
                .Chunk(ButtonsInARow),
            [new(texts.AddWords, "/type alert")],
        ];
    }

    private static string Numbered(string what, int number, string mark = "") =>
        string.Create(CultureInfo.InvariantCulture, $"/alert {what} {mark}{number}");
}
