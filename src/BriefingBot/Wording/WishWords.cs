namespace BriefingBot.Wording;

/// <summary>A language's words of wishes, in lower case, parted by spaces, or by bars where it says so; see
/// <see cref="PlainWishes"/> and <see cref="PlainWords"/>.</summary>
internal sealed record WishWords
{
    /// <summary>The words for what is wished for: "news", "a briefing".</summary>
    public required string News { get; init; }

    /// <summary>What is passed over in any wish.</summary>
    public required string Polite { get; init; }

    public required string Only { get; init; }

    /// <summary>What makes of a time one more time.</summary>
    public required string Also { get; init; }

    /// <summary>What stands before a topic.</summary>
    public required string About { get; init; }

    public required string Alerts { get; init; }
    public required string Quiet { get; init; }

    /// <summary>What stands before the name of a language.</summary>
    public string Speak { get; init; } = "";

    /// <summary>How a claim's truth is asked, a regular expression.</summary>
    public required string Truth { get; init; }

    /// <summary>How people ask whether what was said still holds, or doubt it, parted by bars.</summary>
    public required string StillTrue { get; init; }

    /// <summary>How people ask to be told more, a regular expression; … stands for what of.</summary>
    public required string More { get; init; }

    /// <summary>Commands and how people ask for what each does, regular expressions; … stands for its
    /// argument.</summary>
    public required IReadOnlyList<(string Command, string Said)> Wishes { get; init; }

    /// <summary>What nobody follows: "follow me", "tell me everything tomorrow".</summary>
    public required string Vague { get; init; }

    /// <summary>How people say where they live, a regular expression.</summary>
    public required string Living { get; init; }

    /// <summary>What may follow the place, parted by bars.</summary>
    public required string Now { get; init; }

    /// <summary>How people ask what they missed, a regular expression; … stands for how long.</summary>
    public required string Missed { get; init; }

    /// <summary>How people ask for less of something, a regular expression; … stands for what.</summary>
    public required string Less { get; init; }

    /// <summary>The words of politeness in such a wish, a regular expression.</summary>
    public required string Please { get; init; }

    /// <summary>What a source is taken away with.</summary>
    public required string Removing { get; init; }

    /// <summary>What switches a setting on, parted by bars.</summary>
    public required string On { get; init; }

    /// <summary>What switches a setting off, parted by bars.</summary>
    public required string Off { get; init; }

    /// <summary>What takes everything in, parted by bars.</summary>
    public required string All { get; init; }

    /// <summary>What takes a question of the bot's back, parted by bars.</summary>
    public required string Cancel { get; init; }

    /// <summary>What stands before the two ends of a span of time.</summary>
    public required string Between { get; init; }

    /// <summary>The bot's languages by their codes, ISO 639-1: "de=German en=English".</summary>
    public required string LanguageNames { get; init; }

    /// <summary>What wants no answer of the news: "got it", "see you tomorrow". Parted by bars.</summary>
    public required string SmallTalk { get; init; }

    /// <summary>How people greet, parted by bars.</summary>
    public required string Greetings { get; init; }

    /// <summary>How people thank, parted by bars.</summary>
    public required string Thanks { get; init; }

    /// <summary>Commands and what is written in place of each, parted by bars.</summary>
    public required IReadOnlyList<(string Command, string Words)> Commands { get; init; }

    /// <summary>Commands and the words that hint at each, a beginning with a star.</summary>
    public required IReadOnlyList<(string Command, string Words)> Hints { get; init; }

    /// <summary>Words of settings that news has as well.</summary>
    public required IReadOnlyList<(string Command, string Words)> FaintHints { get; init; }
}
