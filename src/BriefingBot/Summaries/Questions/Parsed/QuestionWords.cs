using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The words that questions are read by, of all languages that are widely read.</summary>
internal static class QuestionWords
{
    // Weeks, months and years, of the rows of units of time.
    private const int FromWeek = 4;
    private const int ToYear = 3;

    /// <summary>Words by which a question is known; they say nothing of what it is about.</summary>
    public static readonly FrozenSet<string> AskingWords = Of(language => language.AskingWords).ToFrozenSet();

    /// <summary>Phrases that ask how long something lasts.</summary>
    public static readonly string[] HowLong = [.. Of(language => language.AsksHowLong)];

    /// <summary>Nouns for units of time: "day", "year".</summary>
    public static readonly FrozenSet<string> TimeUnits =
        Of(language => language.TimeUnits.SelectMany(forms => forms)).ToFrozenSet();

    /// <summary>Phrases that ask for a number.</summary>
    public static readonly string[] HowMany = [.. Of(language => language.AsksHowMany)];

    /// <summary>Phrases that ask for a time.</summary>
    public static readonly string[] When = [.. Of(language => language.AsksWhen)];

    /// <summary>Phrases that ask for a person.</summary>
    public static readonly string[] Who = [.. Of(language => language.AsksWho)];

    /// <summary>Phrases that ask for a place.</summary>
    public static readonly string[] Where = [.. Of(language => language.AsksWhere)];

    /// <summary>Words that ask what, why or how.</summary>
    public static readonly FrozenSet<string> Account = Of(language => language.AsksAccount).ToFrozenSet();

    private static readonly Phrases OfEvent = new(KnownLanguages.All.SelectMany(language => language.AsksOfEvent));

    /// <summary>Words beside "how much" by which money is asked for.</summary>
    public static readonly FrozenSet<string> Money = Of(language => language.AsksMoney).ToFrozenSet();

    /// <summary>Nouns that are numbers themselves: "toll", "share".</summary>
    public static readonly FrozenSet<string> Quantities = Of(language => language.Quantities).ToFrozenSet();

    /// <summary>Verbs by which reports tell what somebody says.</summary>
    public static readonly FrozenSet<string> Saying =
        Of(language => language.SayingVerbs).Concat(["say", "says"]).ToFrozenSet();

    /// <summary>Numbers above one, exact or vague, in words.</summary>
    public static readonly FrozenSet<string> NumberWords =
        Of(language => language.Numbers.Values.Where(number => number.Value > 1).Select(number => number.Key))
            .Concat(Of(language => language.Dozens.Values.Keys))
            .Concat(Of(language => language.VagueNumbers.Values.Keys)).ToFrozenSet();

    /// <summary>Articles of the languages in which many ask.</summary>
    public static readonly WordList Articles = EveryLanguage.List();

    /// <summary>Forms of irregular verbs, a row each.</summary>
    public static readonly string[][] Irregular =
        [.. KnownLanguages.WidelyRead.SelectMany(language => language.IrregularVerbs)];

    /// <summary>Words of which a sentence with a time has one.</summary>
    public static readonly FrozenSet<string> TimeWords =
        Of(language => language.PartsOfDay)
        .Concat(Of(language => language.RelativeDays.Values.Keys))
        .Concat(Of(language => language.Months.Concat(language.Weekdays).Select(names => names[0])))
        .Concat(Of(language => language.TimeUnits.Skip(FromWeek).Take(ToYear).Select(names => names[0])))
        .ToFrozenSet();

    /// <summary>Those of them that have a hyphen: "segunda-feira".</summary>
    public static readonly string[] HyphenedTimes = [.. TimeWords.Where(word => word.Contains('-'))];

    /// <summary>Words that news uses for one another.</summary>
    public static readonly WordRows Alike = English.Rows();

    /// <summary>Words that mean nearly the same, in other languages than English.</summary>
    public static readonly string[][] AlikeElsewhere =
        [.. KnownLanguages.WidelyRead.SelectMany(language => language.Alike)];

    /// <summary>A question without what asks for all that happened: no report says that it "happened".</summary>
    public static string WithoutEvent(string question)
    {
        while (OfEvent.Find(question) is ( >= 0 and var at, var length))
        {
            question = question.Remove(at, length);
        }

        return question;
    }

    private static IEnumerable<string> Of(Func<Language, IEnumerable<string>> words) =>
        KnownLanguages.WidelyRead.SelectMany(words);
}
