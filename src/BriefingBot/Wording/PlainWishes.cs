using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Subscribers;
using StopWords = BriefingBot.Text.Languages.StopWords;

namespace BriefingBot.Wording;

/// <summary>Wishes as people write them in place of a command, in any of the bot's languages: "briefings um halb acht
/// werktags", "новости только по спорту", "is it true that …". What is no such wish beyond doubt is left to be a
/// question.</summary>
public sealed class PlainWishes
{
    private const int LongestWish = 160;
    private const int LongestName = 3;

    private const int MostTopicWords = 3;
    private const string Told = "told"; // the group of the words that a headline may open with as well
    private const int MostJoints = 4;

    // Of these many words the automata of RegexOptions.NonBacktracking take 70 MB and two seconds to build; what these
    // read is short.
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private readonly FrozenSet<string> _news;
    private readonly FrozenSet<string> _polite;
    private readonly FrozenSet<string> _only;
    private readonly FrozenSet<string> _also;
    private readonly Regex _joint;
    private readonly FrozenSet<string> _about;
    private readonly FrozenSet<string> _alerts;
    private readonly FrozenSet<string> _quiet;
    private readonly FrozenSet<string> _speak;
    private readonly FrozenSet<string> _vague;
    private readonly Regex _askedForTruth;
    private readonly Regex _place;
    private readonly Regex _missed;
    private readonly Regex _more;
    private readonly List<(string Command, Regex Said)> _wishes;
    private readonly Regex _please;
    private readonly FrozenSet<string> _removing;
    private readonly Languages _languages;

    public PlainWishes(Languages languages)
    {
        _languages = languages;
        var words = languages.All.Select(texts => texts.WishWords).ToList();
        FrozenSet<string> Set(Func<WishWords, string> of) => words.SelectMany(one => of(one).Split(' '))
            .Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
        string Either(Func<WishWords, string> of) => string.Join('|', words.Select(of).Where(one => one.Length > 0));
        (_news, _polite, _only) = (Set(one => one.News), Set(one => one.Polite), Set(one => one.Only));
        (_about, _alerts, _also) = (Set(one => one.About), Set(one => one.Alerts), Set(one => one.Also));
        _joint = new($@"\s*[,;.]\s+(?:(?:{string.Join('|', _also)})\s+)?|\s+(?:{string.Join('|', _also)})\s+", Options);
        (_quiet, _speak, _vague) = (Set(one => one.Quiet), Set(one => one.Speak), Set(one => one.Vague));
        _askedForTruth = new($@"^\W*(?:{Either(one => one.Truth)})(.+)$", Options | RegexOptions.Singleline);
        _place = new($@"^\W*(?:{Either(one => one.Living)})\s+([^.!?,\n]{{2,40}}?(?:, \S+(?: \S+)?)?)"
            + $@"(?:,? (?:{Either(one => one.Now)}))?[.!]?$", Options);
        var missed = Either(one => one.Missed).Replace("…", "(.*)", StringComparison.Ordinal);
        _please = new($@"^\W*(?:{Either(one => one.Please)})\W+|\W+(?:{Either(one => one.Please)})(?=\W|$)", Options);
        _more = Whole(Either(one => one.More));
        _wishes =
        [
            ("offer", Whole(Either(one => one.Less))),
            .. words.SelectMany(one => one.Wishes).GroupBy(wish => wish.Command, wish => wish.Said)
                .Select(said => (said.Key, Whole(string.Join('|', said)))),
        ];
        _removing = Set(one => one.Removing);
        _missed = new($@"^\W*(?:{missed})(.*)$", Options | RegexOptions.Singleline);
    }

    /// <summary>The sentence whose truth is asked: "is it true that nine people died?"; or null.</summary>
    public string? ClaimIn(string text)
    {
        var found = _askedForTruth.Match(text);
        return found is { Success: true, Groups: [_, var claim] } && claim.Value.Contains(' ', StringComparison.Ordinal)
            ? char.ToUpperInvariant(claim.Value[0]) + claim.Value[1..].TrimEnd('?', ' ')
            : null;
    }

    /// <summary>How long somebody was away who asks what they missed, empty where they do not say; or null.</summary>
    public string? MissedIn(string text) => _missed.Match(text) is { Success: true, Groups: var groups }
        ? string.Join(' ', groups.Values.Skip(1).Select(group => group.Value.Trim(' ', '?', '!', '.'))).Trim()
        : null;

    /// <summary>A text parted where two wishes may meet, "at 8 and mute Trump", the last place first.</summary>
    public IEnumerable<(string First, string Second)> Halves(string text) => text.Length > LongestWish ? []
        : _joint.Matches(text).Reverse().Take(MostJoints)
            .Select(joint => (text[..joint.Index], text[(joint.Index + joint.Length)..]));

    /// <summary>Whether something is to be taken away.</summary>
    public bool IsRemoval(string text) => PlainWords.Bare(text).Split(' ').Any(_removing.Contains);

    /// <summary>What somebody wants to be told more of, empty where they do not say; or null.</summary>
    public string? MoreIn(string text) => text.Length > LongestWish ? null : ThingIn(_more, text);

    private static Regex Whole(string wish) =>
        new(@"^\W*(?:" + wish.Replace("…", "(.+?)", StringComparison.Ordinal) + @")\W*$", Options);

    private string? ThingIn(Regex wish, string text)
    {
        if (wish.Match(_please.Replace(text, "")) is not { Success: true, Groups: var groups })
        {
            return null;
        }

        var thing = groups.Values.Skip(1).FirstOrDefault(group => group.Success && group.Name != Told)?.Value.Trim();
        return groups[Told].Success && IsHeadline(thing ?? "", text) ? null : thing ?? "";
    }

    // "Too many dead in Gaza" asks for less of nothing.
    private bool IsHeadline(string thing, string text) =>
        thing.ToLowerInvariant().Split(' ').Any(StopWords.Contains)
        && !text.ToLowerInvariant().Split(' ').Any(_news.Contains);

    /// <summary>What somebody wishes for in few words, "stop sending me sports"; null for none.</summary>
    private string? NamedIn(Regex wish, string text) =>
        ThingIn(wish, text) is { Length: > 0 } thing && thing.Split(' ').Length <= MostTopicWords
        && !thing.ToLowerInvariant().Split(' ').All(_news.Contains)
        && !thing.Contains("://", StringComparison.Ordinal)
            ? thing
            : null;

    // "Folge 5 von Tatort" follows nothing.
    private bool IsMatter(string thing) =>
        !thing.Any(char.IsDigit) && !thing.ToLowerInvariant().Split(' ').Any(_vague.Contains);

    /// <summary>The commands that a wish may stand for, with what follows each, to be tried in turn.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="texts">The chat's: in its language times are said, or else in another of the bot's.</param>
    public IEnumerable<PlainWish> Read(string text, Texts texts)
    {
        if (text.Length > LongestWish || text.Contains('?', StringComparison.Ordinal))
        {
            yield break;
        }

        var words = text.ToLowerInvariant()
            .Split([' ', ',', '.', '!', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var isOfNews = words.Any(_news.Contains);
        var isMore = words.Length > 1 && (_also.Contains(words[0]) || _also.Contains(words[^1]));
        var isOnly = words.Any(_only.Contains);
        // "Every morning at 7", "montags um 8": what is to come on some days needs no name.
        foreach (var reader in _languages.From(texts).Where(reader => isOfNews || words.Any(word =>
            reader.SpokenTimes.Every.Contains(word) || reader.ReadTime(word) is not null
            || reader.ReadDays(word) is { } days && (days == Weekdays.Everyday || word.Length > LongestName))
            || SpokenTimes.InDigits(text, reader).Contains(':', StringComparison.Ordinal)))
        {
            var timed = Timed("schedule", reader, _news, isMore ? _also : FrozenSet<string>.Empty, _only);
            yield return isMore || isOnly
                ? timed with { Arguments = $"{(isMore ? "add" : "only")} {timed.Arguments}" }
                : timed;
        }

        if (words.Any(word => _quiet.Contains(word) && word.Length > LongestName))
        {
            foreach (var reader in _languages.From(texts))
            {
                yield return Timed("quiet", reader, _quiet);
            }
        }

        if (words.Any(_alerts.Contains))
        {
            yield return Of("alert", _alerts);
        }

        // "Only in Ukrainian" is no topic.
        yield return isOnly ? Of("language", _speak, _only) : Of("language", _speak);
        var only = Of("topics", _only, _news, _about);
        if (isOnly && (isOfNews || words.Count(word => !_polite.Contains(word)) == 2)
            && only.Arguments.Length > 0 && only.Arguments.Split(' ').Length <= MostTopicWords)
        {
            yield return only with { Arguments = $"only {only.Arguments}" };
        }

        if (_place.Match(text) is { Success: true, Groups: [_, var place] })
        {
            yield return new PlainWish("timezone", place.Value);
        }

        foreach (var (command, said) in _wishes)
        {
            // A time and a span have as many words as they need, and are read before they are believed.
            if ((command is "schedule" or "pause" ? ThingIn(said, text) : NamedIn(said, text)) is { Length: > 0 } thing
                && (command is not ("follow" or "alert") || IsMatter(thing)))
            {
                yield return new PlainWish(command, thing) { IsSure = command is not ("schedule" or "timezone") };
            }
        }

        PlainWish Of(string command, params FrozenSet<string>[] said) => new(command, Without(text, said));

        // Before words are taken out: "de la tarde" has an article.
        PlainWish Timed(string command, Texts reader, params FrozenSet<string>[] said) =>
            new(command, Without(SpokenTimes.InDigits(text, reader), said));
    }

    private string Without(string text, params FrozenSet<string>[] said)
    {
        List<string> words = [.. text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];
        string Bare(int at) => words[at].Trim(',', '.', '!', ';').ToLowerInvariant();
        // What follows "about" is a name, as "Open AI".
        bool IsNamed(int at) => at > 0 && _about.Contains(Bare(at - 1)) && said.Contains(_about);
        return string.Join(' ', words.Where((_, at) =>
            (!_polite.Contains(Bare(at)) || IsNamed(at)) && !said.Any(set => set.Contains(Bare(at)))))
            .Trim('.', '!', ' ', ',');
    }
}

/// <summary>A command that some words stand for.</summary>
/// <param name="Command">Its name.</param>
/// <param name="Arguments">What of the words is its argument.</param>
public sealed record PlainWish(string Command, string Arguments)
{
    /// <summary>Whether the words can mean nothing else.</summary>
    public bool IsSure { get; init; }
}
