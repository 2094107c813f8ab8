using BriefingBot.Text.Claims;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Whom a sentence names in the role that is asked for.</summary>
internal static class PersonAnswers
{
    private const double InRole = 1;
    private const double ByNoun = 0.95;
    private const double Named = 0.9;
    private const double ByPronoun = 0.75;
    private const double Body = 0.85;
    private const double Described = 0.7;

    // "by his brother"
    private const double OfSomebody = 0.9;
    private const double OneWord = 0.9;
    private const int LookBack = 2;
    private const int MonthsOfYear = 12;

    /// <summary>The answer where a report says that it befell no one.</summary>
    public const string Nobody = "nobody";

    private static readonly WordList Pointing = English.List();

    private static readonly WordList Groups = English.List();

    public static FoundAnswer? In(AnswerCandidate place, SentenceReader reader)
    {
        if (NewsSentences.IsInTitleCase(place.Sentence.Text))
        {
            return null;
        }

        var best = NamedOnes.In(place.Sentence).Where(name => IsNew(place, name))
            .Select(name => Of(place, name)).Where(found => found is not null).MaxBy(found => found!.Bound);
        best = Better(best, ByPointing(place, reader));
        return Better(best, ByDescription(place));
    }

    /// <summary>True for a name that the question does not have.</summary>
    public static bool IsNew(AnswerCandidate place, NamedOne name) =>
        place.Sentence.Tokens.Skip(name.First).Take(name.Last - name.First + 1)
            .Any(word => !place.Question.Terms.Any(term => term.IsName
                && place.Links.Of(term, word.Lower) > 0))
        && !name.Words(place.Sentence).Any(word => IsOther(place, word))
        && !place.Question.Names.Any(asked => asked.All(term => name.Words(place.Sentence)
            .Any(word => place.Links.Of(place.Question.Terms[term], word) > 0)));

    // "Cameo Nightclub" answers nothing about a nightclub.
    private static bool IsOther(AnswerCandidate place, string word) => place.Question.Terms.Where((term, at) =>
        !term.IsName && at != place.Question.Focus && !place.Question.Predicates.Contains(at)
        && place.Links.Of(term, word) >= 0.9).Any();

    private static FoundAnswer? Better(FoundAnswer? one, FoundAnswer? other) =>
        (other?.Bound ?? 0) > (one?.Bound ?? 0) ? other : one;

    private static FoundAnswer? Of(AnswerCandidate place, NamedOne name)
    {
        var (role, isComplete) = RoleOf(place, name);
        if (role == 0)
        {
            return null;
        }

        if (name.First == name.Last && !isComplete && !IsKnownInFull(place, place.Sentence.Tokens[name.First]))
        {
            return null;
        }

        var factor = name.IsBody ? Body : name.First == name.Last && !isComplete ? OneWord : 1;
        return new FoundAnswer(role * factor, name.Text(place.Sentence)) { IsComplete = isComplete };
    }

    // A single word with a capital is somebody where a title or the report's other sentences say so.
    private static bool IsKnownInFull(AnswerCandidate place, ParsedToken word) =>
        NamedOnes.IsTitle(place.Sentence.FormAt(word.Index - 1))
        || word.Form.Length <= 5 && word.Form.All(char.IsUpper)
        || place.Report.HasNameBefore(word.Form);

    private static (double Bound, bool IsComplete) RoleOf(AnswerCandidate place, NamedOne name)
    {
        var noun = !name.IsPlace && RolesByNoun.IsByNoun(place, name);
        var isFocused = place.Question.Focus is not null;
        if (RolesByNoun.IsGlossed(place, name))
        {
            return (InRole, true);
        }

        if (RolesByNoun.IsNamed(place, name))
        {
            return (InRole, true);
        }

        if (noun && (isFocused || place.Question.Predicates.Count == 0))
        {
            return (isFocused && place.Question.Predicates.Count > 0 && place.Predicates.Count == 0
                ? ByNoun * 0.9 : ByNoun, place.Predicates.Count == 0);
        }

        if (name.IsPlace || (isFocused && place.Question.Predicates.Count == 0))
        {
            return (0, false);
        }

        var isInRole = place.Acts.Any(clause => !IsOfAnother(place, clause)
            && Fillers(place, clause).Any(word => IsIn(place, name, word)));
        return isInRole ? (InRole, false) : noun ? (ByNoun, false) : (0, false);
    }

    // Verbs asked second ("accused of killing") have their doer where the first has whom it befell.
    private static IEnumerable<ParsedToken> Fillers(AnswerCandidate place, Clause clause)
    {
        var isFirst = place.Question.Predicates.Count > 0
            && (place.WordsOf(place.Question.Predicates[0]).Contains(clause.Predicate) || place.IsOfCharge(clause));
        return place.Question.Role switch
        {
            // "Who died": whoever was killed.
            AskedRole.Agent when IsOfDying(place, clause) => clause.Patients,
            AskedRole.Agent => clause.Predicate.Upos == Upos.Noun && clause.Agents.Count == 0
                && !place.Question.HasObject ? clause.Patients : clause.Agents,
            AskedRole.Patient when isFirst => clause.Patients,
            AskedRole.Patient => clause.Agents,
            _ => clause.Agents.Concat(clause.Patients),
        };
    }

    // "Who shot Ann Lee": where it is told of another, it tells nothing of her.
    private static bool IsOfAnother(AnswerCandidate place, Clause clause)
    {
        if (IsOfOtherThing(place, clause))
        {
            return true;
        }

        var rest = place.Question.Role == AskedRole.Agent ? clause.Patients : clause.Agents;
        var names = rest.Except(Fillers(place, clause)).Where(word => word.Upos == Upos.Propn).ToList();
        return names.Count > 0 && place.Question.Names.Count > 0 && place.Question.Predicates.Count == 1
            && !names.Exists(word => place.IsAsked(word)
                || place.Sentence.Subtree(word).Any(part => part.Upos == Upos.Propn && place.IsAsked(part)));
    }

    private static bool IsOfDying(AnswerCandidate place, Clause clause) => clause.Predicate.Lemma == "kill"
        && place.Question.Predicates.Any(term => place.Question.Terms[term].Lemma == "die");

    // "Who won the cup": "he won fifty games" tells nothing of it.
    private static bool IsOfOtherThing(AnswerCandidate place, Clause clause) => place.Question.Role == AskedRole.Agent
        && place.Question.HasObject && !IsOfDying(place, clause)
        && clause.Patients.Count > 0 && clause.Predicate.Upos == Upos.Verb
        && !clause.Patients.Any(part => part.Upos == Upos.Pron || place.Core(part).Any(place.IsAsked)
            || place.Sentence.Subtree(part, child => child.Is("nmod")).Any(place.IsAsked)
            || WordLinks.IsPerson(part.Lemma.ToLowerInvariant()));

    private static bool IsIn(AnswerCandidate place, NamedOne name, ParsedToken word) =>
        (word.Lemma.ToLowerInvariant() is "who" or "whom" or "which" or "that"
            && Antecedent(place.Sentence, word) is { } one
            && IsIn(place, name, one))
        || (word.Index >= name.First && word.Index <= name.Last) || word.Index == name.Head.Index
        || (name.Head.Head == word.Index && name.Head.IsAny("appos", "flat", "compound"))
        || (word.Head == name.Head.Index && word.IsAny("appos", "compound", "flat"));

    // "Ann Lee, who steered": she is meant.
    private static ParsedToken? Antecedent(ParsedSentence sentence, ParsedToken pronoun) =>
        sentence.Ancestors(pronoun).FirstOrDefault(token => token.Is("acl")) is { } clause
            ? sentence.HeadOf(clause)
            : null;

    // "He was charged with": who is meant stands before.
    private static FoundAnswer? ByPointing(AnswerCandidate place, SentenceReader reader)
    {
        if (place.Question.Focus is not null || place.Acts.SelectMany(clause => Fillers(place, clause))
            .FirstOrDefault(word => IsPointer(place, word)) is not { } pointer)
        {
            return null;
        }

        // The nearest sentence with a person in it decides, also one who is named by a word or by the question.
        for (var at = place.At; at >= Math.Max(0, place.At - LookBack); at--)
        {
            if (place.Report.Read(at, reader) is not { } before)
            {
                continue;
            }

            var names = NamedOnes.In(before).Where(name => !name.IsPlace && !name.IsBody
                && (at < place.At || name.Last < pointer.Index)
                && name.Head.IsAny("nsubj", "nsubj:pass", "appos")).ToList();
            if (names.Count > 0)
            {
                return names is [var one] && one.First < one.Last && !place.Asks(one, before)
                    ? new FoundAnswer(ByPronoun, one.Text(before)) { NamedAt = at < place.At ? at : null }
                    : null;
            }
        }

        return null;
    }

    private static bool IsPointer(AnswerCandidate place, ParsedToken word) =>
        word.Lemma.ToLowerInvariant() is "he" or "she"
        || (word.Upos == Upos.Noun && place.Sentence.Child(word, "det")?.Lemma == "the"
            && Pointing.Contains(word.Lemma));

    // "a 19-year-old man", "hooded youths"; of who said it, "police" is answer enough.
    private static FoundAnswer? ByDescription(AnswerCandidate place)
    {
        if (place.Question.Focus is not null || place.Question.Kind == AskedKind.Name)
        {
            return null;
        }

        if (place.Acts.SelectMany(act => Fillers(place, act)).Any(word => IsNobody(place.Sentence, word)))
        {
            return IsOfOtherTime(place) ? null : new FoundAnswer(OfSomebody, Nobody);
        }

        return place.Acts.SelectMany(clause => Fillers(place, clause).Where(word => word.Upos == Upos.Noun
                && !place.IsAsked(word) && (clause.IsSaying || IsDescribed(place, word))))
            .Select(word => new FoundAnswer(
                place.Sentence.Child(word, "nmod:poss") is null ? Described : OfSomebody, word.Lower))
            .FirstOrDefault();
    }

    // "Nobody was arrested after a similar raid in May" tells of another raid.
    private static bool IsOfOtherTime(AnswerCandidate place) =>
        LookingBack.IsYears(place.Sentence.Text) || LookingBack.IsEarlier(place.Sentence.Text)
        || Outcomes.TellsOfAnother(place.Sentence.Text)
        || place.Sentence.Tokens.Any(word => char.IsUpper(word.Form[0]) && word.Upos == Upos.Propn
            && MonthNames.Find(word.Form) is { } month && month <= MonthsOfYear
            && month != place.Report.Article.Time.Month);

    private static bool IsNobody(ParsedSentence sentence, ParsedToken word) => word.Lower is "nobody" or "no-one"
        || (word.Lower == "one" && sentence.FormAt(word.Index - 1).Equals("no", StringComparison.OrdinalIgnoreCase));

    private static bool IsDescribed(AnswerCandidate place, ParsedToken word) =>
        (WordLinks.IsPerson(word.Lemma.ToLowerInvariant()) || Groups.Contains(word.Lemma.ToLowerInvariant()))
        && (word.Form != word.Lemma || place.Sentence.Children(word)
            .Any(part => part.IsAny("amod", "nmod:desc", "compound", "nummod", "nmod")));
}
