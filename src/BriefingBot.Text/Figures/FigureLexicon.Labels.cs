namespace BriefingBot.Text.Figures;

/// <content>The words of numbers that count nothing: labels, models, ages, hours.</content>
internal sealed partial class FigureLexicon
{
    /// <summary>Words before a number that make it a name ("route", "no").</summary>
    public IReadOnlySet<string> LabelsBefore { get; } = table.Set();

    /// <summary>Nouns that do so where no article makes a thing of them ("bus 42", not "the bus, 42"), and the
    /// prepositions that they may stand behind.</summary>
    public IReadOnlySet<string> BareLabels { get; } = table.Set();
    public IReadOnlySet<string> LabelOpeners { get; } = table.Set();

    /// <summary>Makes whose models are numbers ("Boeing 737").</summary>
    public IReadOnlySet<string> Makes { get; } = table.Set();

    /// <summary>Forms of dying before an age, and the prepositions between ("dies at 77").</summary>
    public IReadOnlySet<string> Dying { get; } = table.Set();
    public IReadOnlySet<string> AtAge { get; } = table.Set();

    /// <summary>Pronouns, and forms of being, before an age ("who was 17").</summary>
    public IReadOnlySet<string> AgeSubjects { get; } = table.Set();
    public IReadOnlySet<string> AgeVerbs { get; } = table.Set();

    /// <summary>Words of an age before "from" or "between", nouns of persons before "of" and an age ("boy of five").
    /// </summary>
    public IReadOnlySet<string> Ages { get; } = table.Set();
    public IReadOnlySet<string> Aged { get; } = table.Set();

    /// <summary>Words between names and the age that they share ("both 51").</summary>
    public IReadOnlySet<string> SharedAge { get; } = table.Set();

    /// <summary>Words that may follow an age behind a name ("Ann Lee, 51, who").</summary>
    public IReadOnlySet<string> BehindAge { get; } = table.Set();

    /// <summary>Phrases before a number that make it an age whoever stands there ("mayores de 50").</summary>
    public IReadOnlySet<string> AgeBounds { get; } = table.Set();

    /// <summary>Those that do so behind nouns of persons alone ("Frauen ab 60"), and what may stand between such a noun
    /// and any bound ("mujeres de más de 50").</summary>
    public IReadOnlySet<string> AgeBoundsOfPersons { get; } = table.Set();
    public IReadOnlySet<string> AgeLinks { get; } = table.Set();

    /// <summary>Nouns of persons, in the forms that news tell their ages in.</summary>
    public IReadOnlySet<string> Person { get; } = table.Set();

    /// <summary>Phrases before an hour ("at six"), those that may as well open a clause or name who did it ("after
    /// six"), and verbs behind which no hour stands ("put the toll at six").</summary>
    public IReadOnlySet<string> AtHour { get; } = table.Set();
    public IReadOnlySet<string> AroundHour { get; } = table.Set();
    public IReadOnlySet<string> Reckoning { get; } = table.Set();
}
