using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Languages;

/// <summary>What kind of event a word of any language names ("quake", "Zugunglück"), and what the number beside it is
/// of ("killed", "magnitude").</summary>
internal static class EventWords
{
    private const int Key = 2;
    private const int ShortestCompound = 7;
    private const string Count = "count ";
    private const string Place = "place";
    private const int CodeLength = 2;

    private static readonly Lazy<Rows> Known = new(() => new Rows([.. WordFile.Rows("events/all")]));

    /// <summary>Adds what a word, folded, says to the kinds and to the counts, a bit each.</summary>
    /// <param name="language">The code of the language that it is of: some words are of one alone.</param>
    /// <param name="isCapitalised">Whether it may be a compound noun of a language that writes these with
    /// capitals.</param>
    public static void Add(
        string folded, string language, bool isCapitalised, ref ulong kinds, ref ulong counts)
    {
        if (folded.Length >= Key)
        {
            Known.Value.Add(folded, language, isCapitalised, ref kinds, ref counts);
        }
    }

    /// <summary>Whether the name of a town may stand behind a word, folded: "near", "bei".</summary>
    public static bool IsBeforePlace(string folded, string language) =>
        Known.Value.BeforePlaces.Contains($"{language}:{folded}");

    /// <summary>The bit of a kind of event, by its name in the file.</summary>
    public static ulong KindNamed(string name) => Known.Value.Kinds[name];

    /// <summary>The bit of what is counted, by its name in the file.</summary>
    public static ulong CountNamed(string name) => Known.Value.Counts[name];

    private sealed class Rows
    {
        private readonly ILookup<string, (WordForms Forms, string? Language, ulong Bit, bool IsCount)>
            _byBeginning;

        private readonly List<(string Ending, ulong Bit, bool IsCount)> _byEnding = [];

        public Rows(List<(string Name, string Words)> rows)
        {
            var (kinds, counts) = (0, 0);
            var beginnings = new List<(string Form, string? Language, ulong Bit, bool IsCount)>();
            foreach (var (name, words) in rows)
            {
                if (name == Place)
                {
                    BeforePlaces.UnionWith(
                        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlainFold.Of));
                    continue;
                }

                var isCount = name.StartsWith(Count, StringComparison.Ordinal);
                var bit = 1UL << (isCount ? counts++ : kinds++);
                (isCount ? Counts : Kinds).Add(name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..], bit);

                foreach (var written in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlainFold.Of))
                {
                    var (language, form) = written.IndexOf(':', StringComparison.Ordinal) == CodeLength
                        ? (written[..CodeLength], written[(CodeLength + 1)..])
                        : (null, written);
                    if (form[0] == '*')
                    {
                        _byEnding.Add((form.Trim('*'), bit, isCount));
                    }
                    else
                    {
                        beginnings.Add((form, language, bit, isCount));
                    }
                }
            }

            _byBeginning = beginnings
                .GroupBy(known => (Key: known.Form[..Key], known.Language, known.Bit, known.IsCount))
                .ToLookup(
                    group => group.Key.Key,
                    group => (new WordForms(string.Join(' ', group.Select(known => known.Form))), group.Key.Language,
                        group.Key.Bit, group.Key.IsCount),
                    StringComparer.Ordinal);
        }

        public Dictionary<string, ulong> Kinds { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, ulong> Counts { get; } = new(StringComparer.Ordinal);

        public HashSet<string> BeforePlaces { get; } = new(StringComparer.Ordinal);

        public void Add(
            string folded, string language, bool isCapitalised, ref ulong kinds, ref ulong counts)
        {
            foreach (var (forms, own, bit, isCount) in _byBeginning[folded[..Key]])
            {
                if ((own is null || own == language) && forms.Has(folded))
                {
                    _ = isCount ? counts |= bit : kinds |= bit;
                }
            }

            if (!isCapitalised || folded.Length < ShortestCompound)
            {
                return;
            }

            foreach (var (ending, bit, isCount) in _byEnding)
            {
                // Behind the beginning of a compound, whatever its ending: "Zugunglücks".
                if (folded.IndexOf(ending, StringComparison.Ordinal) is var at and >= 0
                    && folded.Length - at - ending.Length <= 2)
                {
                    _ = isCount ? counts |= bit : kinds |= bit;
                }
            }
        }
    }
}
