using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages.WordRelations;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The words of a sentence that are of the kind asked for, wherever they stand.</summary>
internal static partial class TypedWords
{
    /// <summary>The measure of "what time".</summary>
    public const string Clock = "time";

    private const string Salary = "salary";

    private static readonly HashSet<string> Spending =
        ["money", "pay", "cost", "spend", "earn", "worth", "offer", "buy", "sell", "price", "owe", "fine", "donate"];

    private static readonly HashSet<string> Paying =
        ["salary", "wage", "pay", "paid", "earn", "earnings", "compensation", "bonus", "package", "remuneration"];

    private static readonly string[] Sites = ["location", "structure", "area", "body part"];

    /// <summary>The last word of each.</summary>
    public static IEnumerable<ParsedToken> In(Candidate place) => place.Question.Kind switch
    {
        AskedKind.Count or AskedKind.Measure => NumberAnswers.Numbers(place.Sentence).Concat(place.Sentence.Tokens
            .Where(token => token.Form.ToLowerInvariant() is "no" or "none" or "nobody" or "both" or "single")),
        AskedKind.Amount => Amounts(place),
        AskedKind.Percent => At(place, Share()),
        AskedKind.Age => place.Sentence.Tokens.Where(token => AgeAnswers.IsAge(place.Sentence, token)),
        AskedKind.Duration => At(place, Duration()),
        AskedKind.Time when place.Question.Measure == Clock => At(place, TimeOfDay()),
        AskedKind.Time => At(place, TimeWord()).Concat(TextDates
            .Of(place.Sentence.Text, Words.Of(place.Sentence.Text))
            .Select(date => place.Sentence.TokenAt(place.Sentence.Offset + date.Start)).OfType<ParsedToken>()),
        AskedKind.Person or AskedKind.Name => NewNames(place).Where(name => !name.IsPlace).Select(name => name.Head),
        AskedKind.Place => NewNames(place).Where(name => name.IsPlace).Select(name => name.Head)
            .Concat(place.Sentence.Tokens.Where(token => IsSite(place.Sentence, token))),
        AskedKind.Cause or AskedKind.Manner => place.Sentence.Tokens.Where(token =>
            CauseAnswers.IsStrong(token) || CauseAnswers.IsMark(token)),
        AskedKind.Thing or AskedKind.Definition => place.Sentence.Tokens.Where(
            token => token.Upos is Upos.Noun or Upos.Propn or Upos.Num),
        _ => place.Predicates,
    };

    /// <summary>The one that stands nearest to what it is asked of; of a time the act must be told, if it says
    /// anything.</summary>
    public static FoundAnswer? Nearest(Candidate place) =>
        place.Question.Kind == AskedKind.Time && place.Predicates.Count == 0 && place.Question.Predicates
            .Any(term => !AskingWords.Light.Contains(place.Question.Terms[term].Lemma))
            ? null
            : In(place).Where(token => !place.IsAsked(token)).Select(token => new FoundAnswer(place.NearAnchors(token)))
                .Where(found => found.Bound > 0).MaxBy(found => found.Bound);

    /// <summary>Whether a text has an amount of money.</summary>
    public static bool IsMoney(string text) => Money().IsMatch(text);

    // Money, or else a share; "a profit of $48 million" is nobody's salary.
    private static IEnumerable<ParsedToken> Amounts(Candidate place)
    {
        if (place.Question.Measure == Salary
            && !place.Sentence.Tokens.Any(token => Paying.Contains(token.Lemma.ToLowerInvariant())))
        {
            return [];
        }

        var money = At(place, Money()).ToList();
        var isOfMoney = place.Question.Measure is not null
            || place.Question.Terms.Any(term => Spending.Contains(term.Lemma));
        return money.Count > 0 || isOfMoney ? money : At(place, Share());
    }

    private static IEnumerable<NamedOne> NewNames(Candidate place) =>
        NamedOnes.In(place.Sentence).Where(name => PersonAnswers.IsNew(place, name));

    // "in a park", "at the hospital"
    private static bool IsSite(ParsedSentence sentence, ParsedToken token) =>
        token.Upos == Upos.Noun && token.IsAny("obl", "nmod")
        && sentence.Child(token, "case")?.Lemma is "in" or "at" or "near" or "outside" or "inside" or "off"
        && WordRelations.For("en") is { } relations
        && Array.Exists(Sites, site => relations.IsWider(token.Lemma, site, Upos.Noun, levels: 5));

    private static IEnumerable<ParsedToken> At(Candidate place, Regex pattern) => pattern.Matches(place.Sentence.Text)
        .Select(match => place.Sentence.TokenAt(place.Sentence.Offset + match.Index + match.Length - 1))
        .OfType<ParsedToken>();

    [GeneratedRegex(
        @"[$£€¥₹]\s?[0-9][0-9.,]{0,30}(?:\s?(?:m|bn|tn|million|billion|trillion|k)\b)?"
        + @"|\b[0-9][0-9.,]{0,30}\s?(?:(?:million|billion|trillion|m|bn|thousand|hundred)\s)?"
        + @"(?:dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|pence|cents?|USD|EUR|GBP)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(
        @"[0-9][0-9.,]{0,30}\s?(?:%|per\s?cent\b|pct\b|percentage)"
        + @"|\b(?:half|a third|a quarter|two-thirds|three-quarters) of\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"\b(?:yesterday|today|tonight|tomorrow|overnight|this (?:morning|afternoon|evening|week|month|year)"
        + @"|(?:last|next) (?:night|week|month|year|spring|summer|autumn|fall|winter)|noon|midnight"
        + @"|[0-9]{1,2}(?:[:.][0-9]{2})?\s?[ap]\.?\s?m\b|[0-9]{1,2}:[0-9]{2}|1[5-9][0-9]{2}|20[0-9]{2}"
        + @"|(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|several|few) (?:minutes|hours|days|weeks|months|"
        + @"years) (?:ago|earlier|later)|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex TimeWord();

    [GeneratedRegex(
        @"\b(?:[0-9]{1,2}(?:\s?[:.]\s?[0-9]{2})?\s?[ap]\s?\.?\s?m|[0-9]{1,2}:[0-9]{2}"
        + @"|\p{L}{1,12} o['’]clock|noon|midnight"
        + @"|dawn|dusk|overnight|morning|afternoon|evening|night|tonight)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(
        @"\b(?:[0-9][0-9.,]{0,30}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
        + @"|several|dozens of|few|half an)[ -](?:more |consecutive |whole |\p{Lu}{2,5} |full )?"
        + @"(?:second|minute|hour|day|week|month|year|season|decade)s?"
        + @"\b|\b(?:until|since|till)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Duration();
}
