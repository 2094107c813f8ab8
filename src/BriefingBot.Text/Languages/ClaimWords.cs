using System.Collections.Concurrent;
using System.Collections.Frozen;
using BriefingBot.Text.Claims.Plain;

namespace BriefingBot.Text.Languages;

/// <summary>What the check of claims has to know of a language that it does not parse: the words that deny, leave open,
/// say all or give a cause, and the acts of news in the language's words. One file a language, in <c>Claims/Words</c>;
/// loaded at first use, immutable.</summary>
internal sealed class ClaimWords
{
    private static readonly ConcurrentDictionary<string, Lazy<ClaimWords>> Loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, WordForms> _lists;
    private readonly FrozenSet<string> _flags;

    private ClaimWords(IEnumerable<(string Name, string Words)> lists)
    {
        var rows = lists.ToLookup(
            row => row.Name.Split(' ')[0], row => (Name: row.Name[(row.Name.IndexOf(' ') + 1)..], Forms: row.Words));
        Dictionary<string, WordForms> Named(string kind) =>
            rows[kind].ToDictionary(row => row.Name, row => new WordForms(row.Forms), StringComparer.Ordinal);

        (Acts, Units, Same) = (Named("act"), Named("unit"), Named("same"));
        List<(WordForms, WordForms)> Sides(string kind) =>
        [
            .. rows[kind].Select(row => row.Forms.Split('|').Select(side => new WordForms(side)).ToList())
                .SelectMany(sides => sides.SelectMany((one, at) => sides.Skip(at + 1).Select(other => (one, other)))),
        ];
        (Pairs, Turns, Added) = (Sides("pair"), Sides("turn"), Sides("added"));
        _flags = rows["flags"].SelectMany(row => row.Forms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet();
        _lists = rows.Where(kind => kind.Key is not ("act" or "unit" or "same" or "pair" or "turn" or "added"
            or "flags"))
            .SelectMany(kind => kind).ToDictionary(
                row => row.Name, row => new WordForms(row.Forms), StringComparer.Ordinal);
    }

    /// <summary>Of a language without a file.</summary>
    public static ClaimWords None { get; } = new([]);

    /// <summary>Words that say that something is not.</summary>
    public WordForms Negators => List("negators");

    /// <summary>What denies elsewhere, and only compares here: "more than ever".</summary>
    public WordForms Ever => List("ever");

    /// <summary>Words for no person at all.</summary>
    public WordForms Nobody => List("nobody");

    /// <summary>Verbs that deny what follows.</summary>
    public WordForms Denying => List("denying");

    /// <summary>Words that leave open whether something happens.</summary>
    public WordForms Open => List("open");

    /// <summary>Words that mean all of a group: "all", "every".</summary>
    public WordForms Whole => List("whole");

    /// <summary>Words for less than all of a group.</summary>
    public WordForms Part => List("part");

    /// <summary>What tells that a thing is not there at all: "without".</summary>
    public WordForms Lacking => List("lacking");

    /// <summary>What tells that a thing may be none: "possible".</summary>
    public WordForms Possible => List("possible");

    /// <summary>What leaves all behind it open: "not ruled out".</summary>
    public WordForms Weighed => List("weighed");

    /// <summary>What tells that nothing caused it: "not related to".</summary>
    public WordForms Unlinked => List("unlinked");

    /// <summary>"Still": what is so as before.</summary>
    public WordForms Still => List("still");

    /// <summary>Offices and ranks that stand before a name: "minister", "general".</summary>
    public WordForms Office => List("office");

    /// <summary>Parties and departments before an office, which tell no place.</summary>
    public WordForms Branch => List("branch");

    /// <summary>Verbs between a name and its office.</summary>
    public WordForms Being => List("being");

    /// <summary>Verbs that stand between a cause and what it does.</summary>
    public WordForms Causing => List("causing");

    /// <summary>Nouns that leave open whether what they are of happens: "the threat of".</summary>
    public WordForms Threat => List("threat");

    /// <summary>Verbs of what is yet to come: "will", "plan".</summary>
    public WordForms Future => List("future");

    /// <summary>Auxiliaries of what is to come.</summary>
    public WordForms Will => List("will");

    /// <summary>Verbs of what is past, and their auxiliaries.</summary>
    public WordForms Past => List("past");

    /// <summary>Words before a cause: "because", "due to".</summary>
    public WordForms Causal => List("causal");

    /// <summary>What in a report may give a cause too, beside <see cref="Causal"/>.</summary>
    public WordForms Reason => List("reason");

    /// <summary>Words that begin a clause.</summary>
    public WordForms Joiners => List("joiners");

    /// <summary>Prepositions: what stands behind one is neither who does nor whom it befalls.</summary>
    public WordForms Adjuncts => List("adjuncts");

    /// <summary>What stands before the agent of a passive.</summary>
    public WordForms By => List("by");

    /// <summary>Auxiliaries of the passive.</summary>
    public WordForms Passive => List("passive");

    /// <summary>Verbs that say nothing by themselves.</summary>
    public WordForms Light => List("light");

    /// <summary>Words in which the others' letters stand by chance.</summary>
    public WordForms Masks => List("masks");

    /// <summary>What is won or lost: matches, finals, votes. No side is called so.</summary>
    public WordForms Contest => List("contest");

    /// <summary>What stands before the other side of a contest.</summary>
    public WordForms Against => List("against");

    /// <summary>"More than", before a number or what is compared with.</summary>
    public WordForms Over => List("over");

    /// <summary>Words for less than a number: "less than", "under".</summary>
    public WordForms Under => List("under");

    /// <summary>Words for just a number: "exactly".</summary>
    public WordForms Exact => List("exact");

    /// <summary>Words for around a number: "about".</summary>
    public WordForms About => List("about");

    /// <summary>What is a bound alone, for at least or more than a number: not "over".</summary>
    public WordForms More => List("more");

    /// <summary>The same for at most or less than a number.</summary>
    public WordForms Fewer => List("fewer");

    /// <summary>Words for a little less than a number: "nearly".</summary>
    public WordForms Nearly => List("nearly");

    /// <summary>What shuts out what stands behind it: "rather than".</summary>
    public WordForms Instead => List("instead");

    /// <summary>Offices so wide that who has one may have another: "leader".</summary>
    public WordForms Wide => List("wide");

    /// <summary>What stands before the amount by which something rises or falls.</summary>
    public WordForms Amount => List("amount");

    /// <summary>What stands before the level to which something rises or falls.</summary>
    public WordForms Level => List("level");

    /// <summary>Words that put something before an event: "before".</summary>
    public WordForms Before => List("before");

    /// <summary>Words that put something after an event: "after".</summary>
    public WordForms After => List("after");

    /// <summary>What stands before somebody of whom nothing was told yet.</summary>
    public WordForms Indefinite => List("indefinite");

    /// <summary>Units by a name that all languages share; those of time are in the language's own table.</summary>
    public IReadOnlyDictionary<string, WordForms> Units { get; }

    /// <summary>The acts of news by a name that all languages share.</summary>
    public IReadOnlyDictionary<string, WordForms> Acts { get; }

    /// <summary>Words that news uses for one another.</summary>
    public IReadOnlyDictionary<string, WordForms> Same { get; }

    /// <summary>Words of which one excludes the other.</summary>
    public IReadOnlyList<(WordForms One, WordForms Other)> Pairs { get; }

    /// <summary>What stands before the one and before the other end of a way, or of an order: "from", "to"; "first",
    /// "then".</summary>
    public IReadOnlyList<(WordForms One, WordForms Other)> Turns { get; }

    /// <summary>Words of kinds that nothing but themselves, and what else is listed beside, bears out: "twice",
    /// "deliberately".</summary>
    public IReadOnlyList<(WordForms One, WordForms Other)> Added { get; }

    /// <summary>Whether all nouns have capitals.</summary>
    public bool HasCapitalNouns => _flags.Contains("capital-nouns");

    /// <summary>Whether what denies stands behind its verb, or far from it.</summary>
    public bool IsVerbLast => _flags.Contains("verb-last");

    /// <summary>Whether what tells a word's role stands behind it.</summary>
    public bool HasPostpositions => _flags.Contains("postpositions");

    /// <summary>Whether the verb comes first.</summary>
    public bool IsVerbFirst => _flags.Contains("verb-first");

    /// <summary>Whether endings, not places, tell who does what.</summary>
    public bool IsCased => _flags.Contains("cased");

    /// <summary>The words of a language; <see cref="None"/> for one without a file.</summary>
    public static ClaimWords For(string code) => Loaded.GetOrAdd(code, static key => new(() =>
        WordFile.Rows($"claims/{key}").ToList() is { Count: > 0 } lists ? new ClaimWords(lists) : None)).Value;

    private WordForms List(string name) => _lists.GetValueOrDefault(name, WordForms.None);
}
