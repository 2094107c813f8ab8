using BriefingBot.Text.Claims;
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
    private const double Described = 0.62;
    private const double OneWord = 0.9;
    private const int LookBack = 2;

    private static readonly HashSet<string> Titles =
        ["Mr", "Mrs", "Ms", "Dr", "President", "Judge", "Officer", "Sgt", "Lt", "Capt", "Gov", "Sen", "Prof", "husband",
            "wife", "son", "daughter", "brother", "sister", "father", "mother"];

    public static FoundAnswer? In(Candidate place, SentenceReader reader)
    {
        if (NewsSentencesTitle(place))
        {
            return null;
        }

        var best = NamedOnes.In(place.Sentence).Where(name => IsNew(place, name))
            .Select(name => Of(place, name)).Where(found => found is not null).MaxBy(found => found!.Bound);
        best = Better(best, ByPointing(place, reader));
        return Better(best, ByDescription(place));
    }

    /// <summary>True for a name that the question does not have.</summary>
    public static bool IsNew(Candidate place, NamedOne name) =>
        place.Sentence.Tokens.Skip(name.First).Take(name.Last - name.First + 1)
            .Any(word => !place.Question.Terms.Any(term => term.IsName
                && place.Links.Of(term, word.Form.ToLowerInvariant()) > 0))
        && !name.Words(place.Sentence).Any(word => IsOther(place, word))
        && !place.Question.Names.Any(asked => asked.All(term => name.Words(place.Sentence)
            .Any(word => place.Links.Of(place.Question.Terms[term], word) > 0)));

    // "Cameo Nightclub" answers nothing about a nightclub.
    private static bool IsOther(Candidate place, string word) => place.Question.Terms.Where((term, at) =>
        !term.IsName && at != place.Question.Focus && !place.Question.Predicates.Contains(at)
        && place.Links.Of(term, word) >= 0.9).Any();

    private static FoundAnswer? Better(FoundAnswer? one, FoundAnswer? other) =>
        (other?.Bound ?? 0) > (one?.Bound ?? 0) ? other : one;

    private static bool NewsSentencesTitle(Candidate place) => NewsSentences.IsInTitleCase(place.Sentence.Text);

    private static FoundAnswer? Of(Candidate place, NamedOne name)
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

        var factor = name.IsBody ? Body : name.First == name.Last ? OneWord : 1;
        return new FoundAnswer(role * factor, name.Text(place.Sentence)) { IsComplete = isComplete };
    }

    // A single word with a capital is somebody where a title or the report's other sentences say so.
    private static bool IsKnownInFull(Candidate place, ParsedToken word) =>
        (word.Index > 0 && Titles.Contains(place.Sentence.Tokens[word.Index - 1].Form.TrimEnd('.')))
        || word.Form.Length <= 5 && word.Form.All(char.IsUpper)
        || place.Report.HasNameBefore(word.Form);

    private static (double Bound, bool IsComplete) RoleOf(Candidate place, NamedOne name)
    {
        var noun = !name.IsPlace && IsByNoun(place, name);
        var isFocused = place.Question.Focus is not null;
        if (IsGlossed(place, name))
        {
            return (Named, true);
        }

        if (IsNamed(place, name))
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

        var acts = place.Clauses.Where(clause => place.Predicates.Contains(clause.Predicate)
            && !IsOfAnother(place, clause)).ToList();
        var isInRole = acts.Exists(clause => Fillers(place, clause).Any(word => IsIn(place, name, word)));
        return isInRole ? (InRole, false) : noun ? (ByNoun, false) : (0, false);
    }

    // Verbs asked second ("accused of killing") have their doer where the first has whom it befell.
    private static IEnumerable<ParsedToken> Fillers(Candidate place, Clause clause)
    {
        var isFirst = place.Question.Predicates.Count > 0
            && place.WordsOf(place.Question.Predicates[0]).Contains(clause.Predicate);
        return place.Question.Role switch
        {
            AskedRole.Agent => clause.Agents,
            AskedRole.Patient when isFirst => clause.Patients,
            AskedRole.Patient => clause.Agents,
            _ => clause.Agents.Concat(clause.Patients),
        };
    }

    // "Who shot Ann Lee": where it is told of another, it tells nothing of her.
    private static bool IsOfAnother(Candidate place, Clause clause)
    {
        var rest = place.Question.Role == AskedRole.Agent ? clause.Patients : clause.Agents;
        var names = rest.Where(word => word.Upos == Upos.Propn).ToList();
        return names.Count > 0 && place.Question.Names.Count > 0 && place.Question.Predicates.Count == 1
            && !names.Exists(word => place.IsAsked(word)
                || place.Sentence.Subtree(word).Any(part => part.Upos == Upos.Propn && place.IsAsked(part)));
    }

    private static bool IsIn(Candidate place, NamedOne name, ParsedToken word) =>
        (word.Lemma.ToLowerInvariant() is "who" or "whom" or "which" or "that"
            && Antecedent(place.Sentence, word) is { } one
            && IsIn(place, name, one))
        || (word.Index >= name.First && word.Index <= name.Last)
        || (name.Head.Head == word.Index && name.Head.IsAny("appos", "flat", "compound"))
        || (word.Head == name.Head.Index && word.IsAny("appos", "compound", "flat"));

    // "Ann Lee, who steered": she is meant.
    private static ParsedToken? Antecedent(ParsedSentence sentence, ParsedToken pronoun) =>
        sentence.Ancestors(pronoun).FirstOrDefault(token => token.Is("acl")) is { } clause
            ? sentence.HeadOf(clause)
            : null;

    // "pilot Ann Lee", "Ann Lee, the pilot", "the pilot was Ann Lee"; a verb's doer has a noun too: "fly", "pilot".
    private static bool IsByNoun(Candidate place, NamedOne name)
    {
        var nouns = place.Question.Focus is not null
            ? place.Focuses
            : place.Predicates.Where(word => word.Upos is Upos.Noun or Upos.Propn
                && place.Links.IsPerson(word.Lemma.ToLowerInvariant()));
        var roles = place.Question.Focus is null && place.Question.Role == AskedRole.Agent
            ? place.Predicates.Where(word => word.Upos is Upos.Noun or Upos.Adj or Upos.Propn)
                .SelectMany(word => place.Sentence.Ancestors(word).Take(1))
                .Where(word => word.Upos == Upos.Noun && place.Links.IsPerson(word.Lemma.ToLowerInvariant()))
            : [];
        return nouns.Concat(roles).Any(noun => !IsWithin(name, noun) ? IsLinked(place.Sentence, name, noun)
            : name.First < name.Last && noun.Index == name.First);
    }

    private static bool IsWithin(NamedOne name, ParsedToken word) =>
        word.Index >= name.First && word.Index <= name.Last;

    private static bool IsLinked(ParsedSentence sentence, NamedOne name, ParsedToken noun)
    {
        var (head, isSame) = (name.Head, noun.Head == name.Head.Head);
        if (head.Head == noun.Index)
        {
            // "a Taliban bomber": what stands before the noun is no name of it.
            return head.Index > noun.Index
                ? head.IsAny("appos", "flat", "compound", "parataxis", "nsubj") || noun.Index == name.First - 1
                : head.IsAny("nsubj", "appos");
        }

        if (noun.Head == head.Index)
        {
            return noun.IsAny("appos", "compound", "flat", "nsubj") || noun.Index == name.First - 1;
        }

        // "identified the pilot as Ann Lee"
        return (isSame && sentence.Child(head, "case")?.Lemma == "as" && noun.IsAny("obj", "nsubj:pass"))
            || noun.Index == name.First - 1
            || (noun.Index == name.First - 2 && sentence.Tokens[name.First - 1].Form == ",")
            || (noun.Index == name.Last + 3 && sentence.Tokens[name.Last + 1].Form == ",");
    }

    // "the dead man was identified as Ole Brandt"
    private static bool IsNamed(Candidate place, NamedOne name)
    {
        var naming = place.Sentence.Tokens.Where(token => AskingWords.Naming.Contains(token.Lemma.ToLowerInvariant())
            && token.Index < name.First && name.First - token.Index <= 8).MaxBy(token => token.Index);
        if (naming is null || name.Head.Index < naming.Index)
        {
            return false;
        }

        var isAs = name.First > 0 && place.Sentence.Tokens[name.First - 1].Form.ToLowerInvariant() is "as" or "named"
            or "called" or "name";
        var direct = name.Head.Head == naming.Index && name.Head.IsAny("obj", "xcomp", "obl", "ccomp");
        return (isAs || direct) && Participants(place, naming, name).Any(word => IsAskedOne(place, word));
    }

    private static IEnumerable<ParsedToken> Participants(Candidate place, ParsedToken naming, NamedOne name)
    {
        var around = place.Sentence.Children(naming).ToArray()
            .Where(child => child.IsAny("nsubj", "obj") && !IsWithin(name, child)).ToList();
        if (naming.Is("acl") && place.Sentence.HeadOf(naming) is { } noun)
        {
            around.Add(noun);
        }

        return around.SelectMany(word => place.Sentence.Subtree(word, child => !child.IsAny("acl", "nmod")));
    }

    /// <summary>True for a noun that is the asked one: the noun itself, or whom the verb makes.</summary>
    private static bool IsAskedOne(Candidate place, ParsedToken word)
    {
        var lemma = word.Lemma.ToLowerInvariant();
        if (place.Question.Focus is { } focus)
        {
            var asked = place.Question.Terms[focus];
            return place.Links.Of(asked, lemma) >= 0.75
                || (AskingWords.People.Contains(asked.Lemma) && IsVictim(place, lemma));
        }

        return place.Question.Predicates.Any(term => place.Links.IsPerson(lemma)
            && place.Links.Of(place.Question.Terms[term], lemma) >= WordLinks.Same) || IsVictim(place, lemma)
            || IsSuspect(place, lemma);
    }

    private static bool IsVictim(Candidate place, string lemma) =>
        place.Question.Role == AskedRole.Patient && lemma is "victim" or "deceased" or "dead" or "slain" or "body"
        && Asks(place, "kill", "die", "shoot", "stab");

    private static bool IsSuspect(Candidate place, string lemma) =>
        lemma is "suspect" or "gunman" or "shooter" or "attacker" or "killer" or "accused"
        && Asks(place, place.Question.Role == AskedRole.Agent
            ? ["kill", "shoot", "stab", "attack", "murder"] : ["arrest", "accuse", "charge", "suspect"]);

    private static bool Asks(Candidate place, params string[] verbs) => place.Question.Predicates
        .Any(term => verbs.Contains(place.Question.Terms[term].Lemma));

    // "the keeper (Ann Lee)"
    private static bool IsGlossed(Candidate place, NamedOne name) => name.First > 1 && name.First < name.Last
        && !name.IsBody
        && place.Sentence.Tokens[name.First - 1].Form == "("
        && place.Sentence.Tokens[name.First - 2] is var before
        && place.Question.Terms.Any(term => term.IsName
            && place.Links.Of(term, before.Form.ToLowerInvariant()) > 0);

    // "He was charged with": who is meant stands before.
    private static FoundAnswer? ByPointing(Candidate place, SentenceReader reader)
    {
        var acts = place.Clauses.Where(clause => place.Predicates.Contains(clause.Predicate));
        if (place.Question.Focus is not null || !acts.Any(clause => Fillers(place, clause)
            .Any(word => IsPointer(place, word))))
        {
            return null;
        }

        for (var at = place.At - 1; at >= Math.Max(0, place.At - LookBack); at--)
        {
            if (place.Report.Read(at, reader) is { } before && NamedOnes.In(before)
                .Where(name => !name.IsPlace && !name.IsBody && name.First < name.Last
                    && (name.Head.Is("nsubj") || name.Head.Is("appos")) && IsNew(place, before, name))
                .ToList() is { Count: 1 } names)
            {
                return new FoundAnswer(ByPronoun, names[0].Text(before)) { NamedAt = at };
            }
        }

        return null;
    }

    private static bool IsNew(Candidate place, ParsedSentence sentence, NamedOne name) =>
        !name.Words(sentence).Any(word => place.Question.Terms.Any(term => term.IsName
            && place.Links.Of(term, word) > 0));

    private static bool IsPointer(Candidate place, ParsedToken word) =>
        word.Lemma.ToLowerInvariant() is "he" or "she"
        || (word.Upos == Upos.Noun && place.Sentence.Child(word, "det")?.Lemma == "the"
            && word.Lemma is "suspect" or "man" or "woman" or "driver" or "pilot" or "gunman" or "teen" or "victim");

    // "a 19-year-old man"; of who said it, "police" is answer enough.
    private static FoundAnswer? ByDescription(Candidate place)
    {
        if (place.Question.Focus is not null || place.Question.Kind == AskedKind.Name)
        {
            return null;
        }

        var acts = place.Clauses.Where(clause => place.Predicates.Contains(clause.Predicate));
        return acts.SelectMany(clause => Fillers(place, clause).Where(word => word.Upos == Upos.Noun
                && (clause.IsSaying || IsOfAge(place, word))))
            .Select(word => new FoundAnswer(Described, word.Form.ToLowerInvariant())).FirstOrDefault();
    }

    private static bool IsOfAge(Candidate place, ParsedToken word) =>
        place.Links.IsPerson(word.Lemma.ToLowerInvariant())
        && place.Sentence.Subtree(word, child => child.IsAny("amod", "nmod:desc", "compound", "nummod"))
            .Any(part => part.Form.Contains("-year-old", StringComparison.Ordinal));
}
