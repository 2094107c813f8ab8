using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>A sentence that may hold the answer, parsed, with the question's words in it.</summary>
internal sealed partial class AnswerCandidate
{
    private static readonly WordList ToCome = English.List();

    private const double LeastOfAsked = 0.75;

    private readonly List<ParsedToken>[] _met;

    public AnswerCandidate(
        ParsedQuestion question, WordLinks links, ParsedReport report, int at, ParsedSentence sentence,
        SentenceReader reader)
    {
        (Question, Links, Report, At, Sentence) = (question, links, report, at, sentence);
        _met = [.. question.Terms.Select((term, at) => MeetingWords(
            term, (question.Focus == at && !question.IsOfKind) || question.Predicates.Contains(at)
                ? LeastOfAsked
                : WordLinks.Same))];
        KeepExact();
        AddPointers();
        AddPointersOfNames(reader);
        if (question.Focus is { } focus)
        {
            foreach (var predicate in question.Predicates.Where(at => at != focus))
            {
                _met[predicate].RemoveAll(_met[focus].Contains);
            }
        }
    }

    public ParsedQuestion Question { get; }

    public WordLinks Links { get; }

    public ParsedReport Report { get; }

    public int At { get; }

    public ParsedSentence Sentence { get; }

    /// <summary>The words that stand for a term.</summary>
    public IReadOnlyList<ParsedToken> WordsOf(int term) => _met[term];

    /// <summary>The words that stand for the verb that is asked about, else for its other verbs.</summary>
    public IReadOnlyList<ParsedToken> Predicates => [.. Question.Predicates.SelectMany(term => _met[term])];

    /// <summary>The words that stand for the noun that is asked for.</summary>
    public IReadOnlyList<ParsedToken> Focuses => Question.Focus is { } focus ? _met[focus] : [];

    /// <summary>What an answer must stand by: the verb, else the noun, else any of the question.</summary>
    public IReadOnlyList<ParsedToken> Anchors
    {
        get
        {
            if (Predicates.Count > 0)
            {
                return Predicates;
            }

            if (Focuses.Count > 0)
            {
                return Focuses;
            }

            List<ParsedToken> others = [.. _met.SelectMany((words, term) => Question.IsName(term) ? [] : words)];
            return others.Count > 0 ? others : [.. _met.SelectMany(words => words)];
        }
    }

    /// <summary>True for a word that the question has too.</summary>
    public bool IsAsked(ParsedToken word) => Array.Exists(_met, words => words.Contains(word));

    /// <summary>How near a word stands to what it has to stand by, by tree and by order: 1 for a neighbour.</summary>
    public double NearAnchors(ParsedToken word) =>
        Anchors.Select(anchor => Nearness(Sentence, word, anchor)).DefaultIfEmpty(0).Max();

    public static double Nearness(ParsedSentence sentence, ParsedToken one, ParsedToken other)
    {
        var distance = Math.Abs(one.Index - other.Index);
        var path = PathLength(sentence, one, other);
        return path <= 2 ? 1
            : path <= 4 && distance <= 14 ? 0.9
            : distance <= 4 ? 0.85
            : distance <= 8 || path <= 4 ? 0.7
            : distance <= 14 ? 0.5
            : 0.3;
    }

    private static int PathLength(ParsedSentence sentence, ParsedToken one, ParsedToken other)
    {
        var up = sentence.Ancestors(one).Prepend(one).Select(token => token.Index).ToList();
        var steps = 0;
        foreach (var token in sentence.Ancestors(other).Prepend(other))
        {
            var at = up.IndexOf(token.Index);
            if (at >= 0)
            {
                return at + steps;
            }

            steps++;
        }

        return int.MaxValue;
    }

    /// <summary>Whether the sentence has more of the question than names and the asked noun, if it has more.</summary>
    public bool HasMatter
    {
        get
        {
            var matter = Question.Matter.Where(pair => pair.At != Question.Focus && pair.Term.Share >= 0.6
                && !AskingWords.Light.Contains(pair.Term.Lemma)).ToList();
            return matter.Count == 0
                || matter.Count(pair => _met[pair.At].Count > 0)
                    >= (matter.Count > 2 && Question.Kind == AskedKind.Amount ? 2 : 1);
        }
    }

    /// <summary>True where the noun that is asked for is another's: "Alder's chief executive" for Hartwell's.</summary>
    public bool IsOfOtherOwner => Question.IsOwned && Focuses.Count > 0
        && Focuses.All(noun => OwnerOf(noun) is { } owner ? !IsAsked(owner) : IsOfStranger(noun));

    // "his wife", where nothing near names whose wife is asked for
    private bool IsOfStranger(ParsedToken noun) => Sentence.Child(noun, "nmod:poss")?.Upos == Upos.Pron
        && !Enumerable.Range(0, Question.Names.Count).Any(HasName)
        && (!Question.Names.Any(name => EventIndex.Of(Report, At - 1, name[^1]) > 0)
            || NamedOnes.In(Sentence).Any(name => name.Last < noun.Index && !name.IsPlace));

    /// <summary>True where the office that is asked for is another: "vice president", "health minister".</summary>
    public bool IsOfOtherOffice => Question.Kind == AskedKind.Person && Focuses.Count > 0
        && Focuses.All(noun => Sentence.Tokens.Take(noun.Index).Reverse()
        .TakeWhile(word => NamedOnes.IsOfTitle(word.Form)).Any(word => !IsAsked(word)));

    /// <summary>True where the next one is asked for and the sentence speaks of none to come.</summary>
    public bool IsOfFormer => Focuses.Count > 0 && Question.Terms.Any(term => term.Lemma == "next")
        && !Sentence.Tokens.Any(token => ToCome.Contains(token.Lemma.ToLowerInvariant()));

    // "Alder chief executive", "Alder 's new chief executive": what stands right before the noun with a capital.
    private ParsedToken? OwnerOf(ParsedToken noun)
    {
        var at = noun.Index - 1;
        while (at >= 0 && (Sentence.Tokens[at].Form is "'s" or "’s"
            || (char.IsLower(Sentence.Tokens[at].Form[0]) && Sentence.Tokens[at].Upos is Upos.Noun or Upos.Adj)))
        {
            at--;
        }

        return at >= 0 && Sentence.Tokens[at] is { Upos: Upos.Propn or Upos.Adj } owner && char.IsUpper(owner.Form[0])
            ? owner
            : null;
    }

    /// <summary>Whether the question names somebody whom a report names.</summary>
    public bool Asks(NamedOne name, ParsedSentence sentence) => name.Words(sentence).Any(word =>
        Question.Terms.Any(term => term.IsName && Links.Of(term, word) > 0));

    public bool HasName(int name) => Question.Names[name].Any(term => _met[term].Count > 0);

    // "plane" of a question for an airline's plane is no airline.
    private void KeepExact()
    {
        for (var term = 0; term < _met.Length; term++)
        {
            foreach (var word in _met[term].Where(word => IsExact(term, word)).ToList())
            {
                for (var other = 0; other < _met.Length; other++)
                {
                    if (other != term && !IsExact(other, word))
                    {
                        _met[other].Remove(word);
                    }
                }
            }
        }
    }

    /// <summary>True for a word that the question has in some form, and not only one like it.</summary>
    public bool IsExact(ParsedToken word) => Enumerable.Range(0, _met.Length).Any(term => IsExact(term, word));

    private bool IsExact(int term, ParsedToken word) =>
        Question.Terms[term].Lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase);

    // A noun that is asked for is met by no more than its like: "pilot" by no "crew member".
    private List<ParsedToken> MeetingWords(AskedTerm term, double least) =>
    [
        .. Sentence.Tokens.Where(token => token.Upos != Upos.Punct && !token.IsAny("aux", "cop", "det", "case")
            && IsMetBy(term, token, least) && !IsOfOtherVerb(term, token)),
    ];

    // "blasts off" is no blast.
    private bool IsOfOtherVerb(AskedTerm term, ParsedToken token) => token.Upos == Upos.Verb
        && (token.Lower == "lives" && term.Lemma != "live" || IsOfOtherParticle(term, token)
            // "the navy claims that" tells of no lives claimed.
            || (Links.Of(term, token.Lemma) < 1 && EnglishActs.SayingClauses.Contains(token.Lemma)
                && !EnglishActs.Saying.Contains(term.Lemma) && Sentence.Child(token, "ccomp") is not null));

    private bool IsOfOtherParticle(AskedTerm term, ParsedToken token) =>
        Links.Of(term, token.Lemma.ToLowerInvariant()) < 1
        && Sentence.Child(token, "compound:prt") is { } particle
        && Links.Of(term, $"{token.Lemma} {particle.Form}") < WordLinks.Same
        && !Question.Terms.Any(other => particle.Form.Equals(other.Form, StringComparison.OrdinalIgnoreCase));

    private bool IsMetBy(AskedTerm term, ParsedToken token, double least)
    {
        var (lemma, form) = (token.Lemma.ToLowerInvariant(), token.Lower);
        return Links.Of(term, lemma) >= least || Links.Of(term, form) >= least
            || (Sentence.Child(token, "compound:prt") is { } particle
                && Links.Of(term, $"{lemma} {particle.Form}") >= least)
            // "taken off the island"
            || (lemma == "take" && Sentence.ChildrenBy(token, "obl").Any(part => Sentence.CaseOf(part) is "off" or "out"
                && Links.Of(term, $"take {Sentence.CaseOf(part)}") >= least))
            || (CrudeLemmas.Regular(form) is { } regular && Links.Of(term, regular) >= least)
            || (form.Contains('-', StringComparison.Ordinal) && Array.Exists(
                form.Split('-'), part => part.Length > 2 && Links.Of(term, part) >= 0.9))
            || (!term.IsName && Question.Kind is AskedKind.YesNo or AskedKind.Duration
                && WordLinks.AreOpposed(term.Lemma, lemma));
    }
}
