using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>What the reading of figures must know of a language; all of it data, in <see cref="FigureTable"/>. Words
/// are lower case; verbs, nouns and adjectives are lemmas.</summary>
internal sealed partial class FigureLexicon(FigureTable table)
{
    /// <summary>The class of which one person without a number counts ("a worker was killed").</summary>
    public const string SingleClass = "killed";

    /// <summary>The class that severity is told of.</summary>
    public const string SeverityClass = "injured";

    /// <summary>The class of the killed and injured together.</summary>
    public const string Casualties = "casualties";

    /// <summary>The class of people of whom data are stolen.</summary>
    public const string DataClass = "affected";

    /// <summary>The class of those who lose their work.</summary>
    public const string JobClass = "jobs cut";

    /// <summary>The parser errs often in this language: where the tree is silent, the words beside tell.</summary>
    public bool HasWeakTrees { get; } = table.Is();

    /// <summary>The reader of statements without a number: its forms of words are made once.</summary>
    public UnnumberedReader Unnumbered => field ??= new(this);

    /// <summary>"nobody" stands beside a denied verb ("никто не пострадал").</summary>
    public bool HasNegativeConcord { get; } = table.Is();

    /// <summary>What joins two groups beside <see cref="NumberJoiners"/> ("six officers with two civilians").</summary>
    public IReadOnlySet<string> With { get; } = table.Set();

    /// <summary>"no" before a noun in the singular ("ningún herido").</summary>
    public IReadOnlySet<string> NoSingular { get; } = table.Set();

    /// <summary>Verbs of being there, whose denied object is none ("no hubo heridos").</summary>
    public IReadOnlySet<string> Existing { get; } = table.Set();

    /// <summary>Prepositions before a source ("según la policía").</summary>
    public IReadOnlySet<string> AccordingTo { get; } = table.Set();

    /// <summary>What stands before a source in several words ("nach Angaben").</summary>
    public IReadOnlySet<string> SaidBy { get; } = table.Set();

    /// <summary>Prepositions of a place that speaks where a verb of saying has no subject ("сообщили в
    /// порту").</summary>
    public IReadOnlySet<string> SaidIn { get; } = table.Set();

    /// <summary>Endings of whom something is told, and who does not say it ("сообщил агентству").</summary>
    public IReadOnlySet<string> DativeEndings { get; } = table.Set();

    /// <summary>What opens a clause that only tells who said it ("wie die Polizei mitteilte").</summary>
    public IReadOnlySet<string> AsSaid { get; } = table.Set();

    /// <summary>Verbs that say a number only with a preposition before it ("sprach von sechs Toten").</summary>
    public IReadOnlyDictionary<string, string> SayingOf { get; } = table.Map();

    /// <summary>The classes of what can happen to people: "killed", "injured".</summary>
    public IReadOnlyList<CountClass> Classes { get; } =
        [.. table.Map("Classes").Select(row => new CountClass(row.Key, row.Value, table))];

    /// <summary>The class of a name in the ledger.</summary>
    public CountClass ClassOf(string counts) => Classes.First(known => known.Counts == counts);

    /// <summary>Nouns of persons in general, whose group is plain "people".</summary>
    public IReadOnlySet<string> AnyPeople { get; } = table.Nouns();

    /// <summary>Phrases of the commonest groups, in all forms of number and case, with the name that the ledger has
    /// for them in every language ("Soldaten": "soldiers").</summary>
    public IReadOnlyDictionary<string, string> Groups { get; } =
        new Dictionary<string, string>(table.Map("Groups"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The ledger's name of a group, else as it is said.</summary>
    public string? GroupOf(string? said) => said is null ? null : Groups.GetValueOrDefault(said, said);

    /// <summary>Nouns whose number is what they govern ("number of", "total of", "toll").</summary>
    public IReadOnlySet<string> CountingNouns { get; } = table.Nouns();

    /// <summary>Of these, the ones that count the dead where nothing else is said.</summary>
    public IReadOnlySet<string> TollNouns { get; } = table.Set();

    /// <summary>Nouns of those whom a toll counts where nothing tells the dead from the hurt.</summary>
    public IReadOnlySet<string> Victims { get; } = table.Set();

    /// <summary>Verbs that say nothing of what was done to their object or subject ("have", "be", "include").</summary>
    public IReadOnlySet<string> LightVerbs { get; } = table.Set();

    /// <summary>Verbs of bearing an injury or loss ("suffer injuries").</summary>
    public IReadOnlySet<string> BearingVerbs { get; } = table.Set();

    /// <summary>Verbs of what somebody in the dative needs.</summary>
    public IReadOnlySet<string> Needing { get; } = table.Set();

    /// <summary>Verbs of death that mean giving in, too ("succumb").</summary>
    public IReadOnlySet<string> Yielding { get; } = table.Set();

    /// <summary>Nouns of what one yields to unharmed ("succumbed to the charm").</summary>
    public IReadOnlySet<string> Yielded { get; } = table.Set();

    /// <summary>Verbs of leaving or finding in a state ("leave dead").</summary>
    public IReadOnlySet<string> ResultVerbs { get; } = table.Set();

    /// <summary>Verbs in whose passive somebody is told to have done something ("are thought to have died").</summary>
    public IReadOnlySet<string> Believing { get; } = table.Set();

    /// <summary>Verbs of moving to a place ("taken to hospital").</summary>
    public IReadOnlySet<string> MovingVerbs { get; } = table.Set();

    /// <summary>Nouns and names of hospitals.</summary>
    public IReadOnlySet<string> Hospitals { get; } = table.Nouns();

    /// <summary>Verbs and nouns of change.</summary>
    public IReadOnlySet<string> ChangeWords { get; } = table.Set();

    /// <summary>Whether a word is one of change, also where its lemma is cut short ("clim").</summary>
    public bool IsChange(ParsedToken token) => ChangeWords.Contains(token.Lemma)
        || (token.Form.EndsWith("ed", StringComparison.Ordinal) && ChangeWords.Contains(token.Form[..^2]));

    /// <summary>Nouns that an amount of money is of.</summary>
    public IReadOnlySet<string> MoneyNouns { get; } = table.Nouns();

    /// <summary>Verbs with the name of the amount that they govern ("earn": "earnings").</summary>
    public IReadOnlyDictionary<string, string> MoneyVerbs { get; } = table.Map();

    /// <summary>Phrases that tell a state, with the class.</summary>
    public IReadOnlyDictionary<string, string> StatePhrases { get; } = table.Map();

    /// <summary>Modifiers of an injury, with the class's name they make.</summary>
    public IReadOnlyDictionary<string, string> Severity { get; } = table.Map();

    /// <summary>Words that deny ("not", "never").</summary>
    public IReadOnlySet<string> Negations { get; } = table.Set();

    /// <summary>"no one", "nobody", "none" as whole subjects, and "no" before a noun.</summary>
    public IReadOnlySet<string> Nobody { get; } = table.Set();
    public IReadOnlySet<string> No { get; } = table.Set();

    /// <summary>Auxiliaries of what did not happen: could, might, should.</summary>
    public IReadOnlySet<string> Hypothetical { get; } = table.Set();

    /// <summary>Verbs whose object or clause has not happened: demand, threaten, warn, hope.</summary>
    public IReadOnlySet<string> Unreal { get; } = table.Set();

    /// <summary>Adjectives of a deed that was not done ("attempted murder").</summary>
    public IReadOnlySet<string> Attempted { get; } = table.Set();

    /// <summary>Words that open a condition.</summary>
    public IReadOnlySet<string> Conditions { get; } = table.Set();

    /// <summary>Words that put a part beside its whole ("including").</summary>
    public IReadOnlySet<string> Including { get; } = table.Set();
    public IReadOnlySet<string> Among { get; } = table.Set();

    /// <summary>Words right before a number that make it a part of the one before ("of whom", "davon").</summary>
    public IReadOnlySet<string> PartOpeners { get; } = table.Set();

    /// <summary>Phrases of a time since an earlier count, in which a number comes to that count ("since the last
    /// update").</summary>
    public IReadOnlySet<string> SinceCount { get; } = table.Set();

    /// <summary>Words of a whole ("all of the 12").</summary>
    public IReadOnlySet<string> Every { get; } = table.Set();

    /// <summary>Nouns of what counts in a report of its own kind alone: points of a match, engines at a fire.</summary>
    public IReadOnlySet<string> MinorNouns { get; } = table.Set();

    /// <summary>Nouns that say nothing without their owner ("a rate of 5%").</summary>
    public IReadOnlySet<string> BareNouns { get; } = table.Set();

    /// <summary>The preposition of parts and owners.</summary>
    public IReadOnlySet<string> Of { get; } = table.Set();

    /// <summary>Whether a noun is told as the whole or the owner of its governor.</summary>
    public bool IsOf(ParsedSentence sentence, ParsedToken noun) =>
        sentence.CaseOf(noun) is { } preposition && Of.Contains(preposition);

    /// <summary>Verbs of wishing: of things they tell a plan, of people nothing.</summary>
    public IReadOnlySet<string> Wishes { get; } = table.Set();

    /// <summary>Nouns of groups, to whose members happens what happens to the group ("a family of five").</summary>
    public IReadOnlySet<string> GroupNouns { get; } = table.Set();

    /// <summary>Verbs that give a count of what was just counted ("organisers spoke of 40,000").</summary>
    public IReadOnlySet<string> Estimating { get; } = table.Set();

    /// <summary>Words that stand for a noun told before ("ones") and count nothing by themselves.</summary>
    public IReadOnlySet<string> Pronominal { get; } = table.Set();

    /// <summary>Nouns of relatives and of persons told before: nobody asks for their number.</summary>
    public IReadOnlySet<string> Kin { get; } = table.Set();

    /// <summary>Nouns that say too little to be counted ("three things", "two points").</summary>
    public IReadOnlySet<string> EmptyNouns { get; } = table.Set();

    /// <summary>Verbs that give somebody a term, with its name after the unit ("years" "in_prison").</summary>
    public IReadOnlyDictionary<string, string> TermVerbs { get; } = table.Map();

    /// <summary>Verbs that say what a law allows, and nobody has to serve yet ("faces up to four years").</summary>
    public IReadOnlySet<string> TermThreats { get; } = table.Set();

    /// <summary>Nouns of where, or as what, a term is served ("prison", "sentence").</summary>
    public IReadOnlySet<string> TermPlaces { get; } = table.Set();

    /// <summary>Units of time that a term is counted in, with their plural.</summary>
    public IReadOnlyDictionary<string, string> TermUnits { get; } = table.Map();

    /// <summary>Nouns of what somebody is accused of ("two counts of murder").</summary>
    public IReadOnlySet<string> Charges { get; } = table.Set();

    /// <summary>"or" between the killed and the injured.</summary>
    public IReadOnlySet<string> Or { get; } = table.Set();

    /// <summary>Nouns of what is stolen of people.</summary>
    public IReadOnlySet<string> DataNouns { get; } = table.Set();

    /// <summary>Nouns before "of" with what is said of the things or people behind, where something is done to the
    /// noun ("take control of": taken, "release the names of": named).</summary>
    public IReadOnlyDictionary<string, string> DoneByNoun { get; } = table.Map();

    /// <summary>Verbs that do it: to lose control is not to take it.</summary>
    public IReadOnlySet<string> DoneBy { get; } = table.Set();

    /// <summary>Verbs that in the company of <see cref="Gunfire"/> say that people are shot.</summary>
    public IReadOnlySet<string> Hitting { get; } = table.Set();
    public IReadOnlySet<string> Gunfire { get; } = table.Set();
    public IReadOnlySet<string> Firing { get; } = table.Set();

    /// <summary>Adverbs by which what was done to people killed them ("fatally shot").</summary>
    public IReadOnlySet<string> Fatally { get; } = table.Set();

    /// <summary>Nouns of what is done to people, with the class of those: "the shooting of four".</summary>
    public IReadOnlyDictionary<string, string> Deeds { get; } = table.Map();

    /// <summary>Finite forms of the singular, where the parser does not know them.</summary>
    public IReadOnlySet<string> SingularForms { get; } = table.Set();

    /// <summary>Verbs that say of people who are <see cref="Suspected"/> that they are arrested.</summary>
    public IReadOnlySet<string> Seizing { get; } = table.Set();
    public IReadOnlySet<string> Suspected { get; } = table.Set();

    /// <summary>Nouns of work, and the verbs that end it.</summary>
    public IReadOnlySet<string> JobNouns { get; } = table.Nouns();
    public IReadOnlySet<string> JobVerbs { get; } = table.Set();
}
