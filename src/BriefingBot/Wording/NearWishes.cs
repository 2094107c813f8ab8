using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Wording;

/// <summary>The net under <see cref="PlainWishes"/>: what words may wish for that no pattern took, by the words of
/// settings in them.</summary>
public sealed class NearWishes
{
    private const int MostWords = 14;
    private const int MostCommands = 3;

    /// <summary>Beside a word that news has not, so many others may stand, and no name: "how are the sources doing".
    /// </summary>
    private const int MostOthers = 1;

    private const int ShortestDay = 4;

    private readonly FrozenDictionary<string, string[]> _sure;
    private readonly FrozenDictionary<string, string[]> _faint;
    private readonly List<(string Command, string Beginning)> _beginnings;
    private readonly FrozenSet<string> _polite;
    private readonly Languages _languages;

    public NearWishes(Languages languages)
    {
        _languages = languages;
        var words = languages.All.Select(texts => texts.WishWords).ToList();
        _sure = Whole(words.SelectMany(one => one.Hints));
        _faint = Whole(words.SelectMany(one => one.FaintHints));
        _beginnings =
        [
            .. words.SelectMany(one => one.Hints).SelectMany(row => row.Words.Split(' ')
                .Where(word => word[^1] == '*').Select(word => (row.Command, word[..^1]))),
        ];
        _polite = words.SelectMany(one => one.Polite.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The commands that may be meant, the likeliest first; none where the words are about news.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="isAsked">True for a question, which has to be about settings from end to end.</param>
    public IReadOnlyList<string> Of(string text, bool isAsked)
    {
        var words = PlainWords.Bare(text).Split(' ');
        if (words.Length > MostWords)
        {
            return [];
        }

        var sure = words.SelectMany(SureOf).ToList();
        var faint = words.SelectMany(FaintOf).ToList();
        List<string> others = [.. words.Where(word => !SureOf(word).Any() && !FaintOf(word).Any() && !IsEmpty(word))];
        // "Football" alone is looked for; "too much football" is none of the news.
        var isMeant = sure.Count > 0
            ? others.Count <= (isAsked ? 0 : MostOthers) && !others.Exists(other => IsName(text, other))
            : faint.Count > 0 && others.Count == 0 && !isAsked && words.Length > 1;
        return isMeant ? [.. sure.Concat(faint).Distinct().Take(MostCommands)] : [];
    }

    private IEnumerable<string> SureOf(string word) => _sure.GetValueOrDefault(word, []).Concat(_beginnings
        .Where(row => word.StartsWith(row.Beginning, StringComparison.Ordinal)).Select(row => row.Command));

    private IEnumerable<string> FaintOf(string word) => _faint.GetValueOrDefault(word, []).Concat(IsTime(word)
        ? ["schedule"] : []);

    private static bool IsName(string text, string word) =>
        text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && char.IsUpper(text[at]);

    private bool IsTime(string word) =>
        (char.IsAsciiDigit(word[0]) && word.Length <= ShortestDay)
        || (word.Length >= ShortestDay && _languages.All.Any(texts => texts.ReadDays(word) is not null))
        || _languages.All.Any(texts => texts.SpokenTimes.Day.Contains(word) || texts.SpokenTimes.Every.Contains(word));

    private bool IsEmpty(string word) => _polite.Contains(word)
        || word.Split('\'').All(part => part.Length < 2 || StopWords.Contains(part));

    private static FrozenDictionary<string, string[]> Whole(IEnumerable<(string Command, string Words)> rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Command)))
        .Where(pair => pair.word[^1] != '*')
        .GroupBy(pair => pair.word, pair => pair.Command)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
