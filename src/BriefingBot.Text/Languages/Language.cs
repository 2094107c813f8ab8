namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of one language: the only place for its words. A language is one file like
/// <see cref="English"/> and a line in <see cref="KnownLanguages"/>; everything but the code and the script may be left
/// out. All words are in lower case.</summary>
/// <param name="code">BCP 47 primary language subtag.</param>
/// <param name="script">The script that it is mostly written in.</param>
internal sealed class Language(string code, Script script)
{
    /// <summary>BCP 47 primary language subtag.</summary>
    public string Code => code;

    public Script Script => script;

    /// <summary>Other subtags that mean this language.</summary>
    public WordList Aliases { get; init; } = WordList.None;

    /// <summary>Whether its function words are passed over in texts whose language nobody states.</summary>
    public bool IsWidelyRead { get; init; }

    /// <summary>The letters that tell it from other languages of its script.</summary>
    public string Letters { get; init; } = "";

    /// <summary>Words that carry grammar rather than matter. They do not make two sentences alike.</summary>
    public WordList FunctionWords { get; init; } = WordList.None;

    /// <summary>The endings of nouns and adjectives, a row for those that one word can have; "-" is none.</summary>
    public WordRows Endings { get; init; } = WordRows.None;

    /// <summary>Further words that say little of what a text is about.</summary>
    public WordList LightWords { get; init; } = WordList.None;

    /// <summary>Twelve rows from January: nominative, genitive, and what is no mere beginning of either.</summary>
    public WordRows Months { get; init; } = WordRows.None;

    /// <summary>Twelve rows of the solar calendar from the spring equinox, where news is dated by it.</summary>
    public WordRows SolarMonths { get; init; } = WordRows.None;

    /// <summary>Seven rows from Sunday.</summary>
    public WordRows Weekdays { get; init; } = WordRows.None;

    /// <summary>Words between day, month and year (<c>4th of May</c>).</summary>
    public WordList DateJoiners { get; init; } = WordList.None;

    /// <summary>Letters behind the day's number (<c>4th</c>).</summary>
    public WordList OrdinalEndings { get; init; } = WordList.None;

    /// <summary>Words between a date and a time of day (<c>4 May at 8:10</c>).</summary>
    public WordList BeforeTime { get; init; } = WordList.None;

    /// <summary>Marks of the day's first half on a clock of twelve hours.</summary>
    public WordList Morning { get; init; } = WordList.None;

    /// <summary>Marks of the day's second half.</summary>
    public WordList Afternoon { get; init; } = WordList.None;

    /// <summary>Whether these marks stand before the time.</summary>
    public bool HalfStandsFirst { get; init; }

    /// <summary>Days from today by word (<c>yesterday</c>: -1), or two with an underscore between them; none that means
    /// more ("mañana": morning).</summary>
    public WordValues RelativeDays { get; init; } = WordValues.None;

    /// <summary>Words or pairs of words right before such a word that make it another day or none: "the day
    /// <c>before</c> yesterday", "<c>the</c> last night".</summary>
    public WordList ShiftingWords { get; init; } = WordList.None;

    /// <summary>The same right behind it: "ieri l’<c>altro</c>", "hoy <c>en día</c>".</summary>
    public WordList ShiftingWordsBehind { get; init; } = WordList.None;

    /// <summary>Nouns that take such a word into a name: "Today <c>Show</c>".</summary>
    public WordList DayTitles { get; init; } = WordList.None;

    /// <summary>Hours before (negative) or after UTC where most of its news is written by day; Europe's where none is
    /// given.</summary>
    public int EarliestOffset { get; init; }

    /// <inheritdoc cref="EarliestOffset" />
    public int LatestOffset { get; init; } = 3;
    public WordList PartsOfDay { get; init; } = WordList.None;

    /// <summary>Nine rows: second, minute, hour, day, week, month, year, decade, century.</summary>
    public WordRows TimeUnits { get; init; } = WordRows.None;

    /// <summary>Number words below a thousand that are one word.</summary>
    public WordValues Numbers { get; init; } = WordValues.None;

    /// <summary>Nouns for a number of things (<c>dozen</c>).</summary>
    public WordValues Dozens { get; init; } = WordValues.None;

    /// <summary>Words that multiply the number before them, their short forms included.</summary>
    public WordValues Scales { get; init; } = WordValues.None;

    /// <summary>Letters right behind a numeral that multiply it (<c>5bn</c>).</summary>
    public WordValues ScaleSuffixes { get; init; } = WordValues.None;

    /// <summary>Words for an unknown number, each with the least that it means.</summary>
    public WordValues VagueNumbers { get; init; } = WordValues.None;

    /// <summary>Parts of one, which count only after a number (<c>two and a half</c>).</summary>
    public WordValues Fractions { get; init; } = WordValues.None;

    /// <summary>Words before a year that put it into the future (<c>by 2030</c>).</summary>
    public WordList FutureWords { get; init; } = WordList.None;

    /// <summary>Beginnings of words that do so (<c>expected in 2030</c>).</summary>
    public WordList FutureBeginnings { get; init; } = WordList.None;

    /// <summary>Words beside a weekday that make it no day of the last week (<c>next Monday</c>).</summary>
    public WordList OtherWeeks { get; init; } = WordList.None;

    /// <summary>Words by which a sentence tells what is to come (<c>will</c>).</summary>
    public WordList FutureVerbs { get; init; } = WordList.None;

    /// <summary>Endings of verbs that do so (<c>votará</c>).</summary>
    public WordList FutureEndings { get; init; } = WordList.None;

    /// <summary>Verbs beside those of saying by which what is to come is made known (<c>announced</c>).</summary>
    public WordList AnnouncingVerbs { get; init; } = WordList.None;

    /// <summary>Words between number words (<c>two hundred and four</c>).</summary>
    public WordList NumberJoiners { get; init; } = WordList.None;

    /// <summary>Whether number words are written as one word (<c>einundzwanzig</c>).</summary>
    public bool GluesNumbers { get; init; }

    /// <summary>The mark before decimals; the other one of point and comma groups thousands.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>Whether some of its countries write the marks the other way round ("1,200.50" in Mexico).</summary>
    public bool HasBothMarks { get; init; }

    /// <summary>Whether thousands are grouped by spaces too.</summary>
    public bool GroupsWithSpaces { get; init; }

    /// <summary>Words by which a writer, or who is quoted, speaks of himself.</summary>
    public WordList FirstPersons { get; init; } = WordList.None;

    /// <summary>What follows a number of ideographs where it counts something.</summary>
    public WordList Counters { get; init; } = WordList.None;
    public WordList SayingVerbs { get; init; } = WordList.None;

    /// <summary>Words before a half of a name that make no whole of it: "<c>Mr</c> Velt".</summary>
    public WordList Honorifics { get; init; } = WordList.None;

    /// <summary>Pronouns of a subject that somebody or something named before is meant by: "er", not "es".</summary>
    public WordList SubjectPronouns { get; init; } = WordList.None;

    /// <summary>What points to a thing that was named before: "diese" of "diese Brücke".</summary>
    public WordList Demonstratives { get; init; } = WordList.None;

    /// <summary>Words for a place or a time that was named before: "dort".</summary>
    public WordList PointingAdverbs { get; init; } = WordList.None;

    /// <summary>Words for what a clause before them, or one behind a comma, says: "darüber".</summary>
    public WordList PointingPrepositions { get; init; } = WordList.None;

    /// <summary>Openers of a sentence that point back to what was said before.</summary>
    public WordList BackPointers { get; init; } = WordList.None;

    /// <summary>Openers of a sentence that join it to the one before.</summary>
    public WordList JoiningOpeners { get; init; } = WordList.None;

    /// <summary>The same in several words.</summary>
    public WordList JoiningPhrases { get; init; } = WordList.None;

    /// <summary>Words of a question that are not what it is about.</summary>
    public WordList AskingWords { get; init; } = WordList.None;
    public WordList AsksHowLong { get; init; } = WordList.None;
    public WordList AsksHowMany { get; init; } = WordList.None;
    public WordList AsksWhen { get; init; } = WordList.None;
    public WordList AsksWho { get; init; } = WordList.None;
    public WordList AsksWhere { get; init; } = WordList.None;

    /// <summary>Words that ask what, why or how; a question without any asks for yes or no.</summary>
    public WordList AsksAccount { get; init; } = WordList.None;

    /// <summary>What asks for all that happened to what is named: <c>passiert</c>, <c>was_ist_mit</c>.</summary>
    public WordList AsksOfEvent { get; init; } = WordList.None;

    /// <summary>Words beside "how much" that make it a question for money (<c>how much does it cost</c>).</summary>
    public WordList AsksMoney { get; init; } = WordList.None;

    /// <summary>Words that news uses for one another, a row each (<c>won victory</c>); not for English, which has a
    /// dictionary.</summary>
    public WordRows Alike { get; init; } = WordRows.None;

    /// <summary>Verbs whose forms do not begin alike, a row each (<c>drive drove driven</c>).</summary>
    public WordRows IrregularVerbs { get; init; } = WordRows.None;

    /// <summary>What a question asks the amount of without "how many" (<c>population</c>).</summary>
    public WordList Quantities { get; init; } = WordList.None;

    public override string ToString() => code;
}
