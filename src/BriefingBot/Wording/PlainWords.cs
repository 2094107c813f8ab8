using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Wording;

/// <summary>What people write in place of a command, in any of the bot's languages: "help", "was ist neu?".</summary>
public sealed class PlainWords
{
    private readonly FrozenDictionary<string, string> _commands;
    private readonly FrozenSet<string> _polite;
    private readonly FrozenDictionary<string, SmallTalk> _smallTalk;
    private readonly int _longest;
    private readonly FrozenDictionary<string, string> _switches;
    private readonly FrozenSet<string> _cancel;
    private readonly FrozenSet<string> _stillTrue;

    public PlainWords(Languages languages)
    {
        var words = languages.All.Select(texts => texts.WishWords).ToList();
        _polite = words.SelectMany(one => one.Polite.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
        _commands = words.SelectMany(one => one.Commands)
            .SelectMany(row => row.Words.Split('|').Select(said => (Said: WithoutPoliteness(said), row.Command)))
            .DistinctBy(pair => pair.Said, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Said, pair => pair.Command, StringComparer.Ordinal);
        _smallTalk = words.SelectMany(one => one.Greetings.Split('|').Select(said => (said, SmallTalk.Greeting))
                .Concat(one.Thanks.Split('|').Select(said => (said, SmallTalk.Thanks)))
                .Concat($"{one.SmallTalk}|{one.Cancel}".Split('|').Select(said => (said, SmallTalk.Other))))
            .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        _switches = words.SelectMany(one => one.On.Split('|').Select(said => (said, "on"))
                .Concat(one.Off.Split('|').Select(said => (said, "off")))
                .Concat(one.All.Split('|').Select(said => (said, "all"))))
            .DistinctBy(pair => pair.Item1, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        _cancel = words.SelectMany(one => one.Cancel.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        _stillTrue = words.SelectMany(one => one.StillTrue.Split('|')).ToFrozenSet(StringComparer.Ordinal);
        _longest = _smallTalk.Keys.Max(said => said.Split(' ').Length);
    }

    /// <summary>The command that some words stand for, with its arguments: "length short"; null for none.</summary>
    public string? CommandOf(string words) => _commands.GetValueOrDefault(WithoutPoliteness(words));

    /// <summary>Whether words take back what the bot asked for: "never mind".</summary>
    public bool Cancel(string words) => _cancel.Contains(words);

    /// <summary>Whether words ask if what was said still holds, or doubt it.</summary>
    public bool MeansStillTrue(string said) => _stillTrue.Contains(Bare(said));

    /// <summary>The command's own word for what switches a setting in any language; null for others.</summary>
    public string? SwitchOf(string words) => _switches.GetValueOrDefault(WithoutPoliteness(Bare(words)));

    /// <summary>What words are that are small talk from end to end: "ok, thanks, see you tomorrow"; a sign without
    /// words is that too. Null for all others.</summary>
    public SmallTalk? SmallTalkOf(string words)
    {
        if (words.Length == 0)
        {
            return SmallTalk.Other;
        }

        var said = words.Split(' ');
        var kinds = new List<SmallTalk>();
        for (var i = 0; i < said.Length;)
        {
            var length = Math.Min(_longest, said.Length - i);
            while (length > 0 && !_smallTalk.ContainsKey(string.Join(' ', said[i..(i + length)])))
            {
                length--;
            }

            if (length == 0 && !_polite.Contains(said[i]))
            {
                return null;
            }

            if (length > 0)
            {
                kinds.Add(_smallTalk[string.Join(' ', said[i..(i + length)])]);
            }

            i += Math.Max(length, 1);
        }

        return kinds.Count == 0 ? null : kinds.Min();
    }

    /// <summary>"Ich möchte bitte keine Nachrichten mehr"; words that are nothing else stay.</summary>
    public string WithoutPoliteness(string words) =>
        string.Join(' ', words.Split(' ').Where(word => !_polite.Contains(word))) is { Length: > 0 } meant
            ? meant
            : words;

    /// <summary>Words without the marks and signs around them, in lower case: "/ Help! 👋" is "help", and "ё" is
    /// "е", as most people type it.</summary>
    public static string Bare(string text) => string.Join(' ', string
        .Concat(Apostrophes.Straight(text.ToLowerInvariant()).Select(letter => letter == 'ё' ? 'е'
            : char.IsLetterOrDigit(letter) || letter is '\'' or '-' ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)));
}

/// <summary>What people say that asks for nothing; what counts more stands first.</summary>
public enum SmallTalk
{
    Greeting,
    Thanks,
    Other,
}
