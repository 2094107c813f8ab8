using System.Collections.Frozen;

namespace BriefingBot.Wording;

/// <summary>What people write in place of a command, in any of the bot's languages: "help", "was ist neu?".</summary>
public sealed class PlainWords
{
    private readonly FrozenDictionary<string, string> _commands;
    private readonly FrozenSet<string> _polite;
    private readonly FrozenSet<string> _greetings;
    private readonly FrozenSet<string> _thanks;

    public PlainWords(Languages languages)
    {
        var words = languages.All.Select(texts => texts.WishWords).ToList();
        _polite = words.SelectMany(one => one.Polite.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        _commands = words.SelectMany(one => one.Commands)
            .SelectMany(row => row.Words.Split('|').Select(said => (Said: WithoutPoliteness(said), row.Command)))
            .DistinctBy(pair => pair.Said, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Said, pair => pair.Command, StringComparer.Ordinal);
        _greetings = words.SelectMany(one => one.Greetings.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        _thanks = words.SelectMany(one => one.Thanks.Split('|')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The name of the command that some words stand for; null for none.</summary>
    public string? CommandOf(string words) => _commands.GetValueOrDefault(WithoutPoliteness(words));

    public bool Greet(string words) => _greetings.Contains(words);

    public bool Thank(string words) => _thanks.Contains(words);

    // "Ich möchte bitte keine Nachrichten mehr"; words that are nothing else stay.
    private string WithoutPoliteness(string words) =>
        string.Join(' ', words.Split(' ').Where(word => !_polite.Contains(word))) is { Length: > 0 } meant
            ? meant
            : words;

    /// <summary>Words without the marks around them, in lower case: "/ Help!" is "help".</summary>
    public static string Bare(string text) =>
        text.Trim().TrimStart('/', ' ').TrimEnd('.', '!', '?', ' ', ')', ':').Replace('’', '\'').ToLowerInvariant();
}
