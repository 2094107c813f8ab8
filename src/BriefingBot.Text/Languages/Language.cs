using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of one language. Its words stand in its file (<c>Known/en.words</c>), a list for
/// each property here; everything but the script may be left out. All words are in lower case.</summary>
/// <param name="file">Its file; where there is none, nothing is known of it.</param>
internal sealed class Language(LanguageFile file)
{
    /// <summary>BCP 47 primary language subtag.</summary>
    public string Code => file.Code;

    /// <summary>The script that it is mostly written in.</summary>
    public Script Script { get; } = Enum.Parse<Script>(file.Text(otherwise: "None"));

    /// <summary>Other subtags that mean this language.</summary>
    public WordList Aliases { get; } = file.List();

    /// <summary>Whether its function words are passed over in texts whose language nobody states.</summary>
    public bool IsWidelyRead { get; } = file.Is();

    /// <summary>The letters that tell it from other languages of its script: beside Latin, all that it has and another
    /// one has not, for what stands with none of them tells against it too.</summary>
    public string Letters { get; } = file.Text(otherwise: "");

    /// <summary>Pairs of letters in which alone it writes a letter that is none of them ("объём", "шофьор").</summary>
    public WordList LetterPairs { get; } = file.List();

    /// <summary>Frequent words beside those of grammar, by which a short text shows its language.</summary>
    public WordList TellingWords { get; } = file.List();

    /// <summary>Words that carry grammar rather than matter. They do not make two sentences alike.</summary>
    public WordList FunctionWords { get; } = file.List();

    /// <summary>The endings of nouns and adjectives, a row for those that one word can have; "-" is none.</summary>
    public WordRows Endings { get; } = file.Rows();

    /// <summary>Further words that say little of what a text is about.</summary>
    public WordList LightWords { get; } = file.List();

    /// <summary>Twelve rows from January: nominative, genitive, and what is no mere beginning of either.</summary>
    public WordRows Months { get; } = file.Rows();

    /// <summary>Twelve rows of the solar calendar from the spring equinox, where news is dated by it.</summary>
    public WordRows SolarMonths { get; } = file.Rows();

    /// <summary>The names of the weekdays: seven rows, Sunday first.</summary>
    public WordRows Weekdays { get; } = file.Rows();

    /// <summary>Words between day, month and year (<c>4th of May</c>).</summary>
    public WordList DateJoiners { get; } = file.List();

    /// <summary>Letters behind the day's number (<c>4th</c>).</summary>
    public WordList OrdinalEndings { get; } = file.List();

    /// <summary>Words between a date and a time of day (<c>4 May at 8:10</c>).</summary>
    public WordList BeforeTime { get; } = file.List();

    /// <summary>Marks of the day's first half on a clock of twelve hours.</summary>
    public WordList Morning { get; } = file.List();

    /// <summary>Marks of the day's second half.</summary>
    public WordList Afternoon { get; } = file.List();

    /// <summary>Whether these marks stand before the time.</summary>
    public bool HalfStandsFirst { get; } = file.Is();

    /// <summary>Days from today by word (<c>yesterday</c>: -1), or two with an underscore between them; none that means
    /// more ("mañana": morning).</summary>
    public WordValues RelativeDays { get; } = file.Values();

    /// <summary>Words or pairs of words right before such a word that make it another day or none: "the day
    /// <c>before</c> yesterday", "<c>the</c> last night".</summary>
    public WordList ShiftingWords { get; } = file.List();

    /// <summary>The same right behind it: "ieri l’<c>altro</c>", "hoy <c>en día</c>".</summary>
    public WordList ShiftingWordsBehind { get; } = file.List();

    /// <summary>Nouns that take such a word into a name: "Today <c>Show</c>".</summary>
    public WordList DayTitles { get; } = file.List();

    /// <summary>Hours before (negative) or after UTC where most of its news is written by day; Europe's where none is
    /// given.</summary>
    public int EarliestOffset { get; } = file.Number(otherwise: 0);

    /// <inheritdoc cref="EarliestOffset" />
    public int LatestOffset { get; } = file.Number(otherwise: 3);
    public WordList PartsOfDay { get; } = file.List();

    /// <summary>Nine rows: second, minute, hour, day, week, month, year, decade, century.</summary>
    public WordRows TimeUnits { get; } = file.Rows();

    /// <summary>Number words below a thousand that are one word.</summary>
    public WordValues Numbers { get; } = file.Values();

    /// <summary>Nouns for a number of things (<c>dozen</c>).</summary>
    public WordValues Dozens { get; } = file.Values();

    /// <summary>Words that multiply the number before them, their short forms included.</summary>
    public WordValues Scales { get; } = file.Values();

    /// <summary>Letters right behind a numeral that multiply it (<c>5bn</c>).</summary>
    public WordValues ScaleSuffixes { get; } = file.Values();

    /// <summary>Words for an unknown number, each with the least that it means.</summary>
    public WordValues VagueNumbers { get; } = file.Values();

    /// <summary>Parts of one, which count only after a number (<c>two and a half</c>).</summary>
    public WordValues Fractions { get; } = file.Values();

    /// <summary>Words before a year that put it into the future (<c>by 2030</c>).</summary>
    public WordList FutureWords { get; } = file.List();

    /// <summary>Beginnings of words that do so (<c>expected in 2030</c>).</summary>
    public WordList FutureBeginnings { get; } = file.List();

    /// <summary>Words beside a weekday that make it no day of the last week (<c>next Monday</c>).</summary>
    public WordList OtherWeeks { get; } = file.List();

    /// <summary>Words by which a sentence tells what is to come (<c>will</c>).</summary>
    public WordList FutureVerbs { get; } = file.List();

    /// <summary>Endings of verbs that do so (<c>votará</c>).</summary>
    public WordList FutureEndings { get; } = file.List();

    /// <summary>Verbs beside those of saying by which what is to come is made known (<c>announced</c>).</summary>
    public WordList AnnouncingVerbs { get; } = file.List();

    /// <summary>Words between number words (<c>two hundred and four</c>).</summary>
    public WordList NumberJoiners { get; } = file.List();

    /// <summary>Whether number words are written as one word (<c>einundzwanzig</c>).</summary>
    public bool GluesNumbers { get; } = file.Is();

    /// <summary>The mark before decimals; the other one of point and comma groups thousands.</summary>
    public char DecimalMark { get; } = file.Text(otherwise: ".")[0];

    /// <summary>Whether some of its countries write the marks the other way round ("1,200.50" in Mexico).</summary>
    public bool HasBothMarks { get; } = file.Is();

    /// <summary>Whether thousands are grouped by spaces too.</summary>
    public bool GroupsWithSpaces { get; } = file.Is();

    /// <summary>Words by which a writer, or who is quoted, speaks of himself.</summary>
    public WordList FirstPersons { get; } = file.List();

    /// <summary>What follows a number of ideographs where it counts something.</summary>
    public WordList Counters { get; } = file.List();
    public WordList SayingVerbs { get; } = file.List();

    /// <summary>Whether a verb says something: in a form of news, or in any of "say".</summary>
    public bool IsSaying(ParsedToken verb) => SayingVerbs.Contains(verb.Lower) || verb.Lemma == "say";

    /// <summary>Words before a half of a name that make no whole of it: "<c>Mr</c> Velt".</summary>
    public WordList Honorifics { get; } = file.List();

    /// <summary>Pronouns of a subject that somebody or something named before is meant by: "er", not "es".</summary>
    public WordList SubjectPronouns { get; } = file.List();

    /// <summary>What points to a thing that was named before: "diese" of "diese Brücke".</summary>
    public WordList Demonstratives { get; } = file.List();

    /// <summary>Words for a place or a time that was named before: "dort".</summary>
    public WordList PointingAdverbs { get; } = file.List();

    /// <summary>Words for what a clause before them, or one behind a comma, says: "darüber".</summary>
    public WordList PointingPrepositions { get; } = file.List();

    /// <summary>Openers of a sentence that point back to what was said before.</summary>
    public WordList BackPointers { get; } = file.List();

    /// <summary>Openers of a sentence that join it to the one before.</summary>
    public WordList JoiningOpeners { get; } = file.List();

    /// <summary>Openers of several words that join a sentence to the one before.</summary>
    public WordList JoiningPhrases { get; } = file.List();

    /// <summary>Words of a question that are not what it is about.</summary>
    public WordList AskingWords { get; } = file.List();
    public WordList AsksHowLong { get; } = file.List();
    public WordList AsksHowMany { get; } = file.List();
    public WordList AsksWhen { get; } = file.List();
    public WordList AsksWho { get; } = file.List();
    public WordList AsksWhere { get; } = file.List();

    /// <summary>Words that ask what, why or how; a question without any asks for yes or no.</summary>
    public WordList AsksAccount { get; } = file.List();

    /// <summary>What asks for all that happened to what is named: <c>passiert</c>, <c>was_ist_mit</c>.</summary>
    public WordList AsksOfEvent { get; } = file.List();

    /// <summary>Words beside "how much" that make it a question for money (<c>how much does it cost</c>).</summary>
    public WordList AsksMoney { get; } = file.List();

    /// <summary>Words that news uses for one another, a row each (<c>won victory</c>); not for English, which has a
    /// dictionary.</summary>
    public WordRows Alike { get; } = file.Rows();

    /// <summary>Verbs whose forms do not begin alike, a row each (<c>drive drove driven</c>).</summary>
    public WordRows IrregularVerbs { get; } = file.Rows();

    /// <summary>What a question asks the amount of without "how many" (<c>population</c>).</summary>
    public WordList Quantities { get; } = file.List();

    /// <summary>Abbreviations that a name or a number follows and that never end a sentence, without their full
    /// stop: those that a treebank does not know.</summary>
    public WordList Abbreviations { get; } = file.List();

    /// <summary>A list by its name, of those that are read of all languages at once: <see cref="EveryLanguage"/>.
    /// </summary>
    public WordList Words(string list) => file.List(list);

    public override string ToString() => Code;
}
