using BriefingBot.Text;
using BriefingBot.Text.Claims;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>Answers an English question from reports: first the reports of its event, then in these the sentences that
/// have what is asked for, bound to what it is asked of. Where none has, nothing answers.</summary>
internal sealed partial class ParsedPassages(SentenceReader reader)
{
    private const int MostRead = 60;
    private const double LeastCoverage = 0.5;

    // What the sentence itself does not say, its surroundings do.
    private const double OfContext = 0.75;
    private const double OfContextOfYes = 0.65;
    private const double Unclosed = 0.93;
    private const double MostlyHere = 0.5;
    private const double LeastOwn = 0.22;
    private const double LongAgo = 0.6;
    private const double Earlier = 0.6;
    private const double Absent = 0.85;
    private const double LeastOfReport = 0.6;

    // Of a report's numbers, those are told that are bound nearly as firmly as the best.
    private const double Firm = 0.85;

    // Behind the best by so much a sentence is not told beside it.
    private const double Near = 0.45;

    // A sentence answers by what binds the asked-for kind of answer to the question, and by how much of the question
    // stands in it or near it. Learned: more numbers, or more weights, carried nothing over to questions not learned
    // from (docs/decisions/0008-models.md).
    private const double OfQuestion = 0.7;
    private const double Told = 0.6;
    private const double LeastToAnswer = 0.9;

    // A name that is bound loosely is another's.
    private const double LeastOfPerson = 0.55;
    private const double InRole = 0.95;
    private const double OfRole = 0.9;
    private const double LeastOfName = 0.6;
    private const double LeastOfThing = 0.5;

    private static readonly TimeSpan Recent = TimeSpan.FromDays(180);
    private static readonly TimeSpan SameTime = TimeSpan.FromHours(6);

    private readonly WordLinks _links = new();

    /// <summary>The sentences that answer, best first, those that belong together side by side; none where nothing
    /// answers.</summary>
    public IReadOnlyList<(Article Article, string Sentence)> Find(
        string text, IReadOnlyList<Article> articles, int most, CancellationToken cancellationToken)
    {
        var (question, index, sentences) = Read(text, articles, cancellationToken);
        if (question is null)
        {
            return [];
        }

        var found = Choose(question, LookingBack.IsYears(text), sentences, most);
        if (index is null || found.Count >= most)
        {
            return found;
        }

        var near = new NearPassages(question, index, _links, reader);
        return found.Count == 0 ? near.Find(most, cancellationToken)
            : near.Beside(found, IsOvertaken(question.Kind) ? SameTime : Recent, most, cancellationToken);
    }

    /// <summary>The question, and the sentences that may answer it; null where it asks for nothing.</summary>
    public (ParsedQuestion? Question, EventIndex? Index, List<Judged> Sentences) Read(
        string text, IReadOnlyList<Article> articles, CancellationToken cancellationToken)
    {
        text = QuestionSpelling.Of(QuestionWording.Of(text), articles, _links);
        if (QuestionParser.Of(text, reader) is not { } question)
        {
            return (null, null, []);
        }

        var index = new EventIndex(question, articles, _links);
        var looksBack = LookingBack.IsYears(text);
        var judged = new List<Judged>();
        var isHeld = !question.AsksOfDoing;
        foreach (var (report, at, coverage, own) in index.Places(LeastCoverage, leastOwn: 0, ofOwn: 1).Take(MostRead))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (report.Read(at, reader) is { } sentence
                && new AnswerCandidate(question, _links, report, at, sentence, reader) is var candidate)
            {
                isHeld = isHeld || candidate.IsOfDoer;
                if (Judge(candidate) is { } found)
                {
                    judged.Add(new Judged(
                        report,
                        at,
                        found,
                        Firmness(candidate, found, coverage, own, looksBack),
                        index.Share(term => EventIndex.Level(report, at, term) >= Told)));
                }
            }
        }

        return isHeld ? (question, index, judged) : (question, null, []);
    }

    // What the rules of the question's kind make of it, 0 to 1.
    private static double Firmness(
        AnswerCandidate candidate, FoundAnswer found, double coverage, double own, bool looksBack)
    {
        var (question, text) = (candidate.Question, candidate.Report.Sentences[candidate.At]);
        return coverage * found.Bound * PredicateFactor(candidate, found, own)
            * OfOwn(question.Kind, own) * (IsClosed(text) ? 1 : Unclosed)
            * (found.IsComplete || own >= LeastOwn ? 1 : 0.7)
            * Math.Pow(Absent, AbsentFrom(candidate))
            * (!looksBack && LookingBack.IsYears(text) ? LongAgo : 1)
            * ((question.CountsPeople || question.Kind == AskedKind.Time) && LookingBack.IsEarlier(text) ? Earlier : 1);
    }

    private FoundAnswer? Judge(AnswerCandidate candidate) =>
        candidate.IsOfOtherOwner || candidate.IsOfOtherOffice || candidate.IsOfFormer || IsOfOtherCountry(candidate)
            || (NeedsMatter(candidate.Question.Kind) && !candidate.HasMatter)
            || (NeedsMatter(candidate.Question.Kind)
                && candidate.Acts.Count > 0 && candidate.Acts.All(candidate.IsOfAnother))
            || (candidate.Question.Kind == AskedKind.Time && candidate.Acts.Count > 0
                && candidate.Acts.All(act => IsDenied(candidate.Sentence, act)))
            || candidate.IsCountOfAnother
            || (candidate.Question.Kind == AskedKind.Count && !AreNamesNear(candidate))
            ? null
            : Find(candidate);

    // "Declined to say" is no time of saying.
    private static bool IsDenied(ParsedSentence sentence, Clause act) => act.IsNegated
        || (act.Predicate.Is("xcomp") && sentence.HeadOf(act.Predicate) is { } head
            && EnglishActs.Denying.Contains(head.Lemma));

    // A number of one place is none of its neighbour, which the report names elsewhere.
    private static bool AreNamesNear(AnswerCandidate candidate) => candidate.Question.Names
        .Where((_, at) => !candidate.Question.Doers.Contains(at)).Select(name => name[^1])
        .All(name => candidate.WordsOf(name).Count > 0 || candidate.Report.Title?[name] > 0
            || (EventIndex.Level(candidate.Report, candidate.At, name) >= Told && !HasOtherPlace(candidate, name)));

    // Towns lie in their country: beside its name only another country is another place.
    private static bool HasOtherPlace(AnswerCandidate candidate, int asked) => NamedOnes.In(candidate.Sentence).Any(
        name => candidate.Sentence.CaseOf(name.Head) is "in" or "at" or "near" or "of" or "off"
        && !candidate.Asks(name, candidate.Sentence)
        && (!WordLinks.IsAnyCountry(candidate.Question.Terms[asked].Form)
            || name.Words(candidate.Sentence).Any(WordLinks.IsAnyCountry)));

    // "Who resigned in Denmark" is not told of a Norwegian, for all that the report names a Dane elsewhere.
    private static bool IsOfOtherCountry(AnswerCandidate candidate) => candidate.Question.Names
        .Where((_, at) => !candidate.Question.Doers.Contains(at))
        .Select(name => name[^1])
        .Any(name => WordLinks.IsAnyCountry(candidate.Question.Terms[name].Form)
            && candidate.WordsOf(name).Count == 0 && !(candidate.Report.Title?[name] > 0)
            && candidate.Sentence.Tokens.Any(word => char.IsUpper(word.Form[0]) && WordLinks.IsAnyCountry(word.Form)
                && !candidate.IsAsked(word)));

    private static bool NeedsMatter(AskedKind kind) => kind is AskedKind.Amount or AskedKind.Percent
        or AskedKind.Time or AskedKind.Place or AskedKind.Thing or AskedKind.YesNo;

    private FoundAnswer? Find(AnswerCandidate candidate) => candidate.Question.Kind switch
    {
        AskedKind.Count => NumberAnswers.Count(candidate),
        AskedKind.Amount => AmountAnswers.Amount(candidate),
        AskedKind.Percent => AmountAnswers.Percent(candidate),
        AskedKind.Measure => NumberAnswers.Measure(candidate),
        AskedKind.Age => AgeAnswers.In(candidate, reader),
        AskedKind.Duration => TimeAnswers.HowLong(candidate),
        AskedKind.Time => TimeAnswers.When(candidate),
        AskedKind.Place => PlaceAnswers.In(candidate),
        AskedKind.Person or AskedKind.Name => PersonAnswers.In(candidate, reader),
        AskedKind.Cause => CauseAnswers.Why(candidate),
        AskedKind.Manner => CauseAnswers.How(candidate),
        AskedKind.YesNo => ActAnswers.YesNo(candidate),
        AskedKind.Thing => ActAnswers.Thing(candidate),
        AskedKind.Definition => ActAnswers.Definition(candidate),
        _ => ActAnswers.Any(candidate),
    };

    // What the question speaks of and the whole report has no word of: another event, it may be.
    private static int AbsentFrom(AnswerCandidate candidate) => candidate.Question.Matter.Count(term =>
        term.Term.Share >= 1 && candidate.Report.Best(term.At) < LeastOfReport);

    // The verb stands in the sentence, beside it, or nowhere near.
    private static double PredicateFactor(AnswerCandidate candidate, FoundAnswer found, double own)
    {
        var telling = candidate.Question.Predicates
            .Where(term => !AskingWords.Light.Contains(candidate.Question.Terms[term].Lemma))
            .Take(candidate.Question.Kind is AskedKind.Person or AskedKind.YesNo ? 1 : int.MaxValue).ToList();
        if (found.IsComplete || telling.Count == 0)
        {
            return 1;
        }

        var level = candidate.Acts.Any(candidate.IsOfCharge) ? 1
            : telling.Max(term => candidate.WordsOf(term).Count > 0 ? 1
            : EventIndex.Level(candidate.Report, candidate.At, term));
        var isFocused = candidate.Question.Kind == AskedKind.Count && candidate.Focuses.Count > 0
            && Enumerable.Range(0, candidate.Question.Names.Count).All(candidate.HasName);
        return level >= 1 ? 1 : isFocused ? 0.9 : level >= 0.6 ? 0.85
            : candidate.Question.Kind == AskedKind.Cause && candidate.Predicates.Count > 0 && own >= MostlyHere ? 0.8
            : 0.5;
    }

    // A "no" to another question is a "no" to this one all too soon.
    private static double OfOwn(AskedKind kind, double own) =>
        (kind == AskedKind.YesNo ? OfContextOfYes : OfContext) is var context ? context + ((1 - context) * own) : 0;

    private static bool IsClosed(string sentence) => sentence[^1] is '.' or '!' or '"' or '”' or '\'' or ')';

    /// <summary>A sentence that may answer.</summary>
    /// <param name="At">Its place there.</param>
    /// <param name="Found">What the rules of the question's kind find in it.</param>
    /// <param name="Firmness">What they make of it, 0 to 1.</param>
    /// <param name="Context">The share of the question that stands in it or near it.</param>
    internal sealed record Judged(ParsedReport Report, int At, FoundAnswer Found, double Firmness, double Context)
    {
        public string Text => Report.Sentences[At];

        public double Score => Firmness + (OfQuestion * Context);
    }
}
