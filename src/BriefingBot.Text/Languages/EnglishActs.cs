using System.Collections.Frozen;

namespace BriefingBot.Text.Languages;

/// <summary>What the check of claims has to know of English beyond a dictionary's synonyms: acts that news tells in
/// many words, outcomes that exclude each other, and the words that turn an act into its denial, its possibility or its
/// telling.</summary>
internal static class EnglishActs
{
    private static readonly FrozenDictionary<string, int[]> Acts = Rows(EnglishActRows.Same);
    private static readonly FrozenDictionary<string, int[]> FirstSides =
        Rows(EnglishActRows.Opposed.Select(row => row.One));
    private static readonly FrozenDictionary<string, int[]> OtherSides =
        Rows(EnglishActRows.Opposed.Select(row => row.Other));

    /// <summary>Verbs that tell what somebody says.</summary>
    public static readonly FrozenSet<string> Saying = Set(
        "say tell state announce declare report add note explain claim argue insist warn write tweet comment remark "
            + "suggest reveal confirm admit concede acknowledge stress reply respond ask urge accuse blame complain "
            + "promise vow predict");

    /// <summary>Of these, the ones that tell a saying only with a clause or a quotation.</summary>
    public static readonly FrozenSet<string> SayingClauses = Set(
        "add note report reveal suggest state claim stress write confirm admit concede predict promise reply respond "
        + "acknowledge explain announce declare");

    /// <summary>Who only passes on what others say.</summary>
    public static readonly FrozenSet<string> Media = Set(
        "media medium report newspaper agency television tv radio press broadcaster channel outlet news statement "
            + "source");

    /// <summary>Speakers without a name or an office of their own.</summary>
    public static readonly FrozenSet<string> Officials = Set(
        "official authority government state ministry spokesman spokeswoman spokesperson source");

    /// <summary>Words for an unknown number, which only the same word bears out.</summary>
    public static readonly FrozenSet<string> Vague = Set(
        "dozens scores hundreds thousands millions billions trillions quarter");

    /// <summary>Units: one in the place of another changes the amount.</summary>
    public static readonly FrozenSet<string> Units = Set(
        "second minute hour day week month year decade century metre meter kilometre kilometer mile foot gram kilogram "
        + "kilo tonne ton pound litre liter degree percent euro dollar");

    /// <summary>Nouns so general that a narrower one in their place takes nothing away.</summary>
    public static readonly FrozenSet<string> General = Set(
        "place area thing way matter part kind type sort case point spot site detail information person people event "
        + "incident number group lot move step mr mr. mrs mrs. ms ms. dr dr. sir madam");

    /// <summary>Persons of whom the dictionary does not tell that they are.</summary>
    public static readonly FrozenSet<string> Persons = Set(
        "people person man woman child president chairman chairwoman premier chancellor pope thief");

    /// <summary>Words that turn what they govern into its contrary.</summary>
    public static readonly FrozenSet<string> Denying = Set(
        "deny refuse reject refute fail avoid prevent stop decline rule lack cancel dismiss doubt without never no "
            + "none nobody nothing neither nor hardly unable impossible not");

    /// <summary>Words that leave open whether what they govern happens.</summary>
    public static readonly FrozenSet<string> Open = Set(
        "may might could would should possibly perhaps probably likely potentially reportedly allegedly plan intend "
            + "expect hope want consider propose threaten ask urge demand seek try attempt offer suggest aim if "
            + "whether unless possible expected set due call demand request appeal forecast");

    /// <summary>Words that tell what somebody is thought to have done, not what he did.</summary>
    public static readonly FrozenSet<string> Suspecting = Set(
        "suspect believe accuse charge allege indict arraign blame suspicion accusation allegation rumour rumor");

    /// <summary>What befalls people, in the words that news has for it.</summary>
    public static readonly FrozenSet<string> Befalling = Set(
        "kill die injure wound hurt arrest detain jail imprison sentence convict acquit kidnap abduct rape stab resign "
        + "poison hospitalise hospitalize evacuate execute deport");

    /// <summary>What nobody thinks of a matter but who says so: an act of this kind that no report has is made
    /// up.</summary>
    public static readonly FrozenSet<string> Praising = Set("praise applaud hail commend laud");

    /// <summary>Verbs so general that they say nothing by themselves.</summary>
    public static readonly FrozenSet<string> Light = Set(
        "be have do make take get go come give let keep put see say tell become include involve happen occur remain "
            + "seem appear continue use set call name know describe refer recognise recognize consider more many "
            + "several few other new last next same such own former less fewer most much little late early");

    public static bool AreSameAct(string one, string other) => Meet(Acts, one, Acts, other);

    public static bool AreOpposed(string one, string other) =>
        Meet(FirstSides, one, OtherSides, other) || Meet(OtherSides, one, FirstSides, other);

    private static bool Meet(
        FrozenDictionary<string, int[]> rows, string one, FrozenDictionary<string, int[]> others, string other) =>
        rows.TryGetValue(one, out var a) && others.TryGetValue(other, out var b) && a.AsSpan().ContainsAny(b);

    private static FrozenDictionary<string, int[]> Rows(IEnumerable<string> rows) => rows
        .SelectMany((row, number) => row.Split(' ').Select(word => (word, number)))
        .GroupBy(pair => pair.word, pair => pair.number)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
