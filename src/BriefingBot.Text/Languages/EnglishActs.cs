using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>What the check of claims has to know of English beyond a dictionary's synonyms: acts that news tells in
/// many words, outcomes that exclude each other, countries and their people where these share no stem, and the words
/// that turn an act into its denial, its possibility or its telling.</summary>
internal static class EnglishActs
{
    private static readonly ILookup<string, string> Written =
        WordFile.Rows("acts/en").ToLookup(row => row.Name, row => row.Words);

    private static readonly FrozenDictionary<string, int[]> Acts = Rows(Written["same"]);
    private static readonly FrozenDictionary<string, int[]> Places = Rows(Written["place"]);
    private static readonly FrozenDictionary<string, int[]> FirstSides =
        Rows(Written["opposed"].Select(row => row.Split('|')[0]));
    private static readonly FrozenDictionary<string, int[]> OtherSides =
        Rows(Written["opposed"].Select(row => row.Split('|')[1]));

    private static readonly FrozenDictionary<string, int[]> Told =
        Rows(Written["telling"].Select(row => row.Split('|')[0]));
    private static readonly FrozenDictionary<string, int[]> Bearing =
        Rows(Written["telling"].Select(row => row.Replace('|', ' ')));

    /// <summary>Verbs that tell what somebody says.</summary>
    public static FrozenSet<string> Saying { get; } = Set();

    /// <summary>Of these, the ones that tell a saying only with a clause or a quotation.</summary>
    public static FrozenSet<string> SayingClauses { get; } = Set();

    /// <summary>Verbs by which somebody says what something is: "called the attack a reprisal".</summary>
    public static FrozenSet<string> Naming { get; } = Set();

    /// <summary>Who only passes on what others say.</summary>
    public static FrozenSet<string> Media { get; } = Set();

    /// <summary>Speakers without a name or an office of their own.</summary>
    public static FrozenSet<string> Officials { get; } = Set();

    /// <summary>Words for an unknown number, which only the same word bears out.</summary>
    public static FrozenSet<string> Vague { get; } = Set();

    /// <summary>Units: one in the place of another changes the amount.</summary>
    public static FrozenSet<string> Units { get; } = Set();

    /// <summary>Nouns so general that a narrower one in their place takes nothing away.</summary>
    public static FrozenSet<string> General { get; } = Set();

    /// <summary>Persons of whom the dictionary does not tell that they are.</summary>
    public static FrozenSet<string> Persons { get; } = Set();

    /// <summary>Words that turn what they govern into its contrary.</summary>
    public static FrozenSet<string> Denying { get; } = Set();

    /// <summary>Words that leave open whether what they govern happens.</summary>
    public static FrozenSet<string> Open { get; } = Set();

    /// <summary>Words that tell what somebody is thought to have done, not what he did.</summary>
    public static FrozenSet<string> Suspecting { get; } = Set();

    /// <summary>What befalls people, in the words that news has for it.</summary>
    public static FrozenSet<string> Befalling { get; } = Set();

    /// <summary>What nobody thinks of a matter but who says so: an act of this kind that no report has is made
    /// up.</summary>
    public static FrozenSet<string> Praising { get; } = Set();

    /// <summary>Verbs so general that they say nothing by themselves.</summary>
    public static FrozenSet<string> Light { get; } = Set();

    /// <summary>True for a fact of a kind of which news has few words.</summary>
    public static bool IsFact(string word) => Told.ContainsKey(word);

    /// <summary>True where the other word bears such a fact out.</summary>
    public static bool BearsOut(string fact, string other) => Meet(Told, fact, Bearing, other);

    public static bool AreSameAct(string one, string other) => Meet(Acts, one, Acts, other);

    /// <summary>True where both words name one country, its people or its government.</summary>
    public static bool AreSamePlace(string one, string other) => Meet(Places, one, Places, other);

    public static bool AreOpposed(string one, string other) =>
        Meet(FirstSides, one, OtherSides, other) || Meet(OtherSides, one, FirstSides, other);

    /// <summary>Whether two words stand in a row together, of either table.</summary>
    public static bool Meet(
        FrozenDictionary<string, int[]> rows, string one, FrozenDictionary<string, int[]> others, string other) =>
        rows.TryGetValue(one, out var a) && others.TryGetValue(other, out var b) && a.AsSpan().ContainsAny(b);

    /// <summary>The numbers of the rows that each word stands in.</summary>
    public static FrozenDictionary<string, int[]> Rows(IEnumerable<string[]> rows) => rows
        .SelectMany((row, number) => row.Select(word => (word, number)))
        .GroupBy(pair => pair.word, pair => pair.number)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, int[]> Rows(IEnumerable<string> rows) => Rows(rows.Select(WordRows.Split));

    private static FrozenSet<string> Set([CallerMemberName] string list = "") =>
        Written[list].SelectMany(WordRows.Split).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
