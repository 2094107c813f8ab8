using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The numbers of a sentence that count or measure what is asked.</summary>
internal static partial class NumberAnswers
{
    private const double NoPredicate = 0.9;
    private const double OfNobody = 0.95;
    private const double Beside = 0.75;

    private static readonly FrozenDictionary<string, string[]> Units =
        English.Rows().ToFrozenDictionary(row => row[0], row => row[1..]);

    private static readonly WordList Scales = English.List();

    private static readonly WordList OfPeople = English.List();

    private static readonly WordList Lengths = English.List();

    private static readonly WordList Times = English.List();

    private static readonly WordList Depths = English.List();

    /// <summary>"How many": a number of the noun, or of people whom the verb befell.</summary>
    public static FoundAnswer? Count(AnswerCandidate place)
    {
        FoundAnswer? best = Nobody(place);
        // "5G" counts nothing.
        foreach (var number in Numbers(place.Sentence).Where(
            number => !(char.IsDigit(number.Form[0]) && char.IsUpper(number.Form[^1]))))
        {
            var noun = CountedBy(place.Sentence, number);
            if (!IsCounted(place, number, noun) || !HasRest(place))
            {
                continue;
            }

            var bound = place.Question.CountsPeople || place.Predicates.Count > 0
                ? place.NearAnchors(noun ?? number)
                : NoPredicate;
            if (place.Question.IsOfAct && place.Predicates.Count == 0
                && (place.Question.CountsPeople || IsOfPersons(place)))
            {
                continue;
            }

            var isOfAct = place.Question.CountsPeople ? IsOfAct(place, noun ?? number)
                : !IsTime(place) || noun is null || place.Predicates.Any(act => noun.Head == act.Index);
            bound = isOfAct ? bound : Math.Min(bound, Beside);
            best = (best?.Bound ?? 0) >= bound ? best : new FoundAnswer(bound, number.Lower);
        }

        return best;
    }

    /// <summary>"How drunk", "the population": a number with the measure that is asked.</summary>
    public static FoundAnswer? Measure(AnswerCandidate place)
    {
        var measure = place.Question.Measure ?? "";
        var key = Lengths.Contains(measure) ? "far"
            : measure is "cold" or "temperature" ? "hot" : measure is "speed" ? "fast"
            : measure is "weight" ? "heavy" : measure is "magnitude" ? "strong" : measure;
        // "Kilometres across" are no depth.
        if (measure == "deep" && !place.Sentence.Tokens.Any(token => Depths.Contains(token.Lemma.ToLowerInvariant())))
        {
            return null;
        }

        if (Units.TryGetValue(key, out var units))
        {
            var found = Numbers(place.Sentence).Where(number => HasUnit(place.Sentence, number, units))
                .Select(number => new FoundAnswer(
                    key == "drunk" ? 0.95 : place.NearAnchors(number), number.Form)
                { IsComplete = key == "drunk" })
                .MaxBy(found => found.Bound);
            if (found is not null || measure is not "high")
            {
                return found;
            }

            // "How high is unemployment"
            return place.Focuses.Count > 0 ? AmountAnswers.Percent(place) : null;
        }

        // Of a noun the number stands beside it: "a rate of 2%", "a 49 per cent stake".
        return place.Focuses.Count == 0 ? null : Numbers(place.Sentence).Where(number => !CountsOther(place, number))
            .Select(number => new FoundAnswer(
                place.Focuses.Max(noun => AnswerCandidate.Nearness(place.Sentence, number, noun)), number.Form))
            .MaxBy(found => found.Bound);
    }

    // "14 ships held to ransom" tells no ransom.
    private static bool CountsOther(AnswerCandidate place, ParsedToken number) =>
        CountedBy(place.Sentence, number) is { Upos: Upos.Noun } noun && noun.Index > number.Index
        && noun.Lemma is not ("percent" or "cent") && !AmountAnswers.IsMoney(Around(place.Sentence, number))
        && !place.Focuses.Any(focus => focus == noun || noun.Head == focus.Index
            || (focus.Head == noun.Index && place.Sentence.CaseOf(focus) is "of" or "in" or null));

    // Numbers in figures or words that are no part of a date or a clock time.
    private static IEnumerable<ParsedToken> Numbers(ParsedSentence sentence)
    {
        var text = sentence.Text;
        var dates = TextDates.Of(text, Words.Of(text));
        return sentence.Tokens.Where(token => (token.Upos == Upos.Num || char.IsDigit(token.Form[0])
                || Scales.Contains(token.Lemma.ToLowerInvariant())
                || KnownLanguages.English.Numbers.Values.ContainsKey(token.Lower))
            && !token.Form.Equals("one", StringComparison.OrdinalIgnoreCase)
            && !dates.Exists(date => token.Start - sentence.Offset >= date.Start
                && token.Start - sentence.Offset < date.End)
            && !token.Form.Contains(':', StringComparison.Ordinal)
            && !Age().IsMatch(token.Form)
            && !IsAge(sentence, token));
    }

    /// <summary>True for the age behind a name: "Ann Lee, 44,".</summary>
    private static bool IsAge(ParsedSentence sentence, ParsedToken token)
    {
        var (before, after) = (sentence.FormAt(token.Index - 1), sentence.FormAt(token.Index + 1));
        return (before == "," && after is "," or "." or "" && !token.Form.Contains(',', StringComparison.Ordinal)
                && token.Form.Length <= 3)
            || before.Equals("aged", StringComparison.OrdinalIgnoreCase)
            || (after == "-" && sentence.FormAt(token.Index + 2) == "year")
            || (after is "year" or "years" && sentence.FormAt(token.Index + 2) is "old");
    }

    private static ParsedToken? CountedBy(ParsedSentence sentence, ParsedToken number)
    {
        if (sentence.HeadOf(number) is { } head && number.IsAny("nummod", "amod", "compound", "det"))
        {
            return head;
        }

        // "three of the miners", "a dozen miners", "12,800 jobs"
        return sentence.Child(number, "nmod") ?? sentence.Child(number, "obl")
            ?? sentence.Tokens.Skip(number.Index + 1).Take(3).FirstOrDefault(token => token.Upos == Upos.Noun);
    }

    private static bool IsCounted(AnswerCandidate place, ParsedToken number, ParsedToken? noun)
    {
        if (AmountAnswers.IsMoney(Around(place.Sentence, number)))
        {
            return false;
        }

        if (place.Question.CountsPeople)
        {
            return noun is null || noun.Upos is Upos.Verb || WordLinks.IsPerson(noun.Lemma.ToLowerInvariant())
                || OfPeople.Contains(noun.Lemma) || number.IsAny("nsubj", "obj");
        }

        if (place.Question.Focus is not { } focus)
        {
            return true;
        }

        var asked = place.Question.Terms[focus];
        if (IsTime(place) && noun?.Lemma != asked.Lemma)
        {
            return false;
        }

        if (number.IsAny("obl", "obj", "nmod") && place.Sentence.HeadOf(number) is { } verb
            && place.Sentence.Child(verb, "nsubj") is { } subject
            && place.Sentence.Subtree(subject).Any(part => place.WordsOf(focus).Contains(part)))
        {
            return true;
        }

        return noun is not null && (place.WordsOf(focus).Contains(noun)
            || place.Links.Of(asked, noun.Lemma.ToLowerInvariant()) >= 0.72
            || (AskingWords.People.Contains(asked.Lemma) && WordLinks.IsPerson(noun.Lemma.ToLowerInvariant())
                && asked.Lemma is "people" or "victim" or "person"));
    }

    // "no one was hurt", "no injuries were reported"
    private static FoundAnswer? Nobody(AnswerCandidate place)
    {
        var none = place.Sentence.Tokens.FirstOrDefault(token => token.Lower is "nobody" or "no-one"
            || (token.Form.Equals("no", StringComparison.OrdinalIgnoreCase)
                && place.Sentence.FormAt(token.Index + 1) is var next && (next == "one" || next == "casualties"
                    || place.Focuses.Concat(place.Predicates).Any(word => word.Form == next))));
        return none is null || place.Predicates.Count == 0 || place.NearAnchors(none) < 0.7 ? null
            : new FoundAnswer(OfNobody * place.NearAnchors(none), "0");
    }

    // "How many years in prison": beside the noun the sentence has something else of the question but its names.
    private static bool HasRest(AnswerCandidate place)
    {
        var rest = place.Question.Matter.Where(pair =>
            pair.At != place.Question.Focus && !AskingWords.Light.Contains(pair.Term.Lemma)).ToList();
        if (place.Question.Doers.Any(doer => !place.HasName(doer)) && place.Predicates.Count == 0 && rest.Count > 0)
        {
            return false;
        }

        return rest.Count == 0 || rest.Exists(pair => place.WordsOf(pair.At).Count > 0)
            || place.Question.Names.Any(name => place.WordsOf(name[^1]).Count > 0) && !IsTime(place);
    }

    private static bool IsTime(AnswerCandidate place) => place.Question.Focus is { } focus
        && Times.Contains(place.Question.Terms[focus].Lemma);

    private static bool IsOfPersons(AnswerCandidate place) => place.Question.Focus is { } focus
        && (WordLinks.IsPerson(place.Question.Terms[focus].Lemma) || place.Question.IsName(focus));

    // Of people it counts whom the act befell, or who did it, and not who stood by.
    private static bool IsOfAct(AnswerCandidate place, ParsedToken word)
    {
        return place.Acts.Count == 0 || place.Acts.Any(clause => clause.Agents.Concat(clause.Patients)
            .Any(part => part.Index == word.Index || word.Head == part.Index || part.Head == word.Index));
    }

    /// <summary>The value of a number in figures or words; 0 where it is vague.</summary>
    public static decimal ValueOf(string number) =>
        KnownLanguages.English.Numbers.Values.TryGetValue(number, out var value)
        || decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out value) ? value : 0;

    private static string Around(ParsedSentence sentence, ParsedToken token)
    {
        var start = Math.Max(0, token.Start - sentence.Offset - 2);
        return sentence.Text[start..Math.Min(sentence.Text.Length, token.End - sentence.Offset + 18)];
    }

    private static bool HasUnit(ParsedSentence sentence, ParsedToken number, string[] units)
    {
        // "block" is no street where one is blocked.
        var around = sentence.Tokens.Skip(Math.Max(0, number.Index - 5)).Take(12)
            .Where(token => token.Upos != Upos.Verb).Select(token => token.Lemma.ToLowerInvariant()).ToList();
        var text = string.Join(' ', around);
        return Array.Exists(units, unit => unit.Contains(' ', StringComparison.Ordinal)
            ? text.Contains(unit, StringComparison.Ordinal)
            : around.Exists(word => word == unit
                || (unit == "alcohol" && word.Contains(unit, StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"^[0-9]{1,3}-year")]
    private static partial Regex Age();
}
