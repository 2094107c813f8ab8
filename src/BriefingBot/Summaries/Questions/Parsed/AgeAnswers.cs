using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>The age of the one who is asked about, and of nobody else.</summary>
internal static class AgeAnswers
{
    private static readonly WordList OfAges = English.List();

    private const int Reach = 6;
    private const int LookBack = 4;
    private const double ByPronoun = 0.85;

    public static FoundAnswer? In(AnswerCandidate place, SentenceReader reader)
    {
        foreach (var token in place.Sentence.Tokens)
        {
            if (AgeOf(place.Sentence, token) is { } age)
            {
                if (IsOfAsked(place, token))
                {
                    return new FoundAnswer(1, age);
                }

                if (IsOfPointed(place, token) && !IsMetBefore(place, token, reader))
                {
                    return new FoundAnswer(ByPronoun, age) { NamedAt = place.At - 1, IsComplete = true };
                }

                if (IsOfPronoun(place, token) && NamesAskedLast(place, reader))
                {
                    return new FoundAnswer(ByPronoun, age) { NamedAt = place.At - 1, IsComplete = true };
                }
            }
        }

        return null;
    }

    // "25-year-old", "is 25", "aged 25", ", 25 ,".
    private static string? AgeOf(ParsedSentence sentence, ParsedToken token)
    {
        var form = token.Form;
        if (form.Contains("-year-old", StringComparison.OrdinalIgnoreCase))
        {
            return form[..form.IndexOf('-', StringComparison.Ordinal)];
        }

        var (before, after) = (sentence.FormAt(token.Index - 1), sentence.FormAt(token.Index + 1));
        if (after == "-" && sentence.FormAt(token.Index + 2) == "year")
        {
            return form;
        }

        if (token.Form.Length > 3 || !token.Form.All(char.IsDigit))
        {
            return null;
        }

        var isClosed = after is "," or "." or ")" or "" or ";";
        return (before is "," or "(" or "was" or "is" or "aged" or "age" or "at" && isClosed)
            || before is "aged" or "turned" or "turns"
            || (before == "of" && sentence.FormAt(token.Index - 2) == "age")
            || (after is "years" or "year" && sentence.FormAt(token.Index + 2) == "old")
            ? form
            : null;
    }

    private static bool IsOfAsked(AnswerCandidate place, ParsedToken age)
    {
        IReadOnlyList<ParsedToken> asked = place.Question.Focus is { } focus && !place.Question.IsName(focus)
            ? place.Focuses
            : [.. AskedNames(place).SelectMany(name => place.WordsOf(name[^1]))];
        var isBefore = place.Sentence.Tokens.Skip(age.Index + 1).Take(Reach)
            .TakeWhile(token => token.Form is not ("," or "and"));
        return asked.Any(word =>
            (word.Index < age.Index && !IsOfNext(place, age) && age.Index - word.Index <= Reach
                && HasNoOther(place, word.Index, age.Index))
            || (isBefore.Contains(word) && IsAttribute(place.Sentence, age))
            || Subject(place.Sentence, age)?.Index == word.Index
            || IsOfDoer(place, age, word));
    }

    // "How old is Ann Lee's brother Tom": Tom and not Ann.
    private static IEnumerable<int[]> AskedNames(AnswerCandidate place) => place.Question.Focus is { } focus
        && place.Question.Names.Where(name => name.Contains(focus)).ToList() is { Count: > 0 } focused
        ? focused
        : place.Question.Names;

    // "Ann Lee, who steered for years, died at the age of 85", "at 85".
    private static bool IsOfDoer(AnswerCandidate place, ParsedToken age, ParsedToken word) =>
        place.Sentence.FormAt(age.Index - 1) is "at" or "aged" or "of" && !IsAttribute(place.Sentence, age)
        && place.Sentence.Ancestors(age).FirstOrDefault(token => token.Upos == Upos.Verb) is { } verb
        && place.Sentence.Child(verb, "nsubj") is { } doer
        && place.Sentence.Subtree(doer, child => child.IsAny("flat", "compound")).Contains(word);

    // "his mother, 2-year-old brother": the age is the brother's.
    private static bool IsOfNext(AnswerCandidate place, ParsedToken age) =>
        place.Sentence.FormAt(age.Index - 1) is "," or "and"
        && IsAttribute(place.Sentence, age)
        && place.Sentence.Tokens.Skip(age.Index + 1).FirstOrDefault(token => token.Form is not "-" and not "year"
            and not "old") is { Upos: Upos.Noun };

    private static bool IsAttribute(ParsedSentence sentence, ParsedToken age) =>
        age.Form.Contains('-', StringComparison.Ordinal) || sentence.FormAt(age.Index + 1) == "-";

    // Between a name and its age stand no other noun and no verb but "is".
    private static bool HasNoOther(AnswerCandidate place, int from, int to) => place.Sentence.Tokens
        .Skip(from + 1).Take(to - from - 1).All(token => token.Upos is Upos.Punct or Upos.Aux or Upos.Adv or Upos.Det
            or Upos.Propn || OfAges.Contains(token.Lemma));

    private static ParsedToken? Subject(ParsedSentence sentence, ParsedToken age) =>
        (age.IsRoot || age.Is("conj")) && sentence.Child(age, "cop") is not null ? sentence.Child(age, "nsubj")
        : sentence.HeadOf(age) is { } head && sentence.Child(head, "cop") is not null
            ? sentence.Child(head, "nsubj")
            : null;

    // "The 44-year-old man" behind "the driver"
    private static bool IsOfPointed(AnswerCandidate place, ParsedToken age) => place.Question.Focus is { } focus
        && EventIndex.Of(place.Report, place.At - 1, focus) >= WordLinks.Same
        && age.Index > 0 && place.Sentence.FormAt(age.Index - 1).Equals("the", StringComparison.OrdinalIgnoreCase)
        && IsAttribute(place.Sentence, age)
        && place.Sentence.Tokens.Skip(age.Index + 1).FirstOrDefault(token => token.Upos == Upos.Noun
            && token.Lemma != "year") is { } one
        && (AskingWords.People.Contains(one.Lemma) || one.Lemma == "old");

    // "The 34-year-old woman" is the woman whom the driver hit.
    private static bool IsMetBefore(AnswerCandidate place, ParsedToken age, SentenceReader reader) =>
        place.Sentence.Tokens.Skip(age.Index + 1).FirstOrDefault(token => token.Upos == Upos.Noun
            && token.Lemma != "year") is { } one
        && Enumerable.Range(Math.Max(0, place.At - LookBack), Math.Min(place.At, LookBack)).Any(at =>
            place.Report.Read(at, reader)?.Tokens.Any(word => word.Lemma == one.Lemma) == true);

    private static bool IsOfPronoun(AnswerCandidate place, ParsedToken age) =>
        (place.Question.Focus is not { } focus || place.Question.IsName(focus))
            && (Subject(place.Sentence, age)?.Lemma.ToLowerInvariant() is "he" or "she"
                || IsOfDescribed(place, age));

    // "The actress, 36, ..." behind a sentence that names her.
    private static bool IsOfDescribed(AnswerCandidate place, ParsedToken age) => age.Index > 1
        && place.Sentence.Tokens[age.Index - 1].Form == ","
        && place.Sentence.Tokens[age.Index - 2] is { Upos: Upos.Noun } noun
        && WordLinks.IsPerson(noun.Lemma.ToLowerInvariant())
        && place.Sentence.Child(noun, "det")?.Form.Equals("the", StringComparison.OrdinalIgnoreCase) == true;

    // The sentence before speaks of the asked one last.
    private static bool NamesAskedLast(AnswerCandidate place, SentenceReader reader) =>
        place.Report.Read(place.At - 1, reader) is { } before
        && NamedOnes.In(before).Where(name => !name.IsPlace && !name.IsBody).ToList() is { Count: > 0 } names
        && names.TrueForAll(name => place.Asks(name, before));
}
