using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>What can be said in numbers of a sentence as an answer to a question. None decides by itself:
/// <see cref="AnswerScore"/> weighs them.</summary>
internal sealed class AnswerFeatures(EventIndex index, Candidate place)
{
    /// <summary>Their names, in their order. The last ones tell how far a sentence stays behind the best.</summary>
    public static readonly string[] Names =
    [
        "context", "has-kind", "question-length", "new-names", "strict", "agreeing",
        "reach-behind", "words-behind", "strict-behind", "agreeing-behind",
    ];

    private const int Kind = 1;
    private const int Strict = 4;
    private const int Agreeing = 5;
    private const int Reach = 6;
    private const int Words = 7;
    private const double Told = 0.6;
    private const double MostTerms = 12;
    private const double MostMet = 6;
    private const double MostNames = 3;
    private const double MostReports = 4;
    private const double Alike = 0.5;

    /// <summary>Its features, as far as they do not depend on other sentences.</summary>
    /// <param name="strict">The score by the rules of the question's kind; 0 where they rule it out.</param>
    public double[] Of(double strict)
    {
        var typed = Typed().Where(token => !place.IsAsked(token)).ToList();
        var terms = Enumerable.Range(0, place.Question.Terms.Count).ToList();
        var met = terms.SelectMany(place.WordsOf).ToList();
        return
        [
            index.Share(term => EventIndex.Level(place.Report, place.At, term) >= Told),
            typed.Count > 0 ? 1 : 0,
            Math.Min(1, terms.Count / MostTerms),
            Math.Min(1, NamedOnes.In(place.Sentence).Count(name => PersonAnswers.IsNew(place, name)) / MostNames),
            strict,
            0,
            typed.Select(token => met.Select(word => Candidate.Nearness(place.Sentence, word, token))
                .DefaultIfEmpty(0).Average()).DefaultIfEmpty(0).Max(),
            Math.Min(1, terms.Count(term => place.WordsOf(term).Count > 0) / MostMet),
            0,
            0,
        ];
    }

    /// <summary>Whether the sentence has anything of the kind that is asked for.</summary>
    public static bool HasKind(double[] features) => features[Kind] > 0;

    /// <summary>What the rules of the question's kind make of the sentence, 0 to 1.</summary>
    public static double Firmness(double[] features) => features[Strict];

    /// <summary>Fills in what depends on the others: how many reports tell the same, and how far each stays behind the
    /// best.</summary>
    public static void Compare(IReadOnlyList<(Report Report, string Sentence, double[] Features)> sentences)
    {
        var words = sentences.Select(one => ContentWords.Of(one.Sentence).ToHashSet(StringComparer.Ordinal)).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            sentences[at].Features[Agreeing] = Math.Min(1, Enumerable.Range(0, words.Count)
                .Where(other => sentences[other].Report != sentences[at].Report && AreAlike(words[at], words[other]))
                .Select(other => sentences[other].Report).Distinct().Count() / MostReports);
        }

        foreach (var (from, to) in new[] { (Reach, Reach), (Words, Words), (Strict, Words + 1), (Agreeing, Words + 2) })
        {
            var best = sentences.Max(one => one.Features[from]);
            foreach (var (_, _, features) in sentences)
            {
                features[to] = features[from] - best;
            }
        }
    }

    private static bool AreAlike(HashSet<string> one, HashSet<string> other) =>
        one.Count(other.Contains) > Alike * Math.Min(one.Count, other.Count);

    // What is of the kind that is asked for, wherever it stands.
    private IEnumerable<ParsedToken> Typed() => place.Question.Kind switch
    {
        AskedKind.Count or AskedKind.Measure => NumberAnswers.Numbers(place.Sentence).Concat(place.Sentence.Tokens
            .Where(token => token.Lower is "no" or "none" or "nobody" or "both" or "single")),
        AskedKind.Amount => At(AmountAnswers.Money()).Concat(At(AmountAnswers.Share())),
        AskedKind.Percent => At(AmountAnswers.Share()),
        AskedKind.Age => place.Sentence.Tokens.Where(token => AgeAnswers.AgeOf(place.Sentence, token) is not null),
        AskedKind.Duration => At(TimeAnswers.Duration()),
        AskedKind.Time when place.Question.Measure == TimeAnswers.Clock => At(TimeAnswers.TimeOfDay()),
        AskedKind.Time => At(TimeAnswers.TimeWord()).Concat(TextDates
            .Of(place.Sentence.Text, Text.Similarity.Words.Of(place.Sentence.Text))
            .Select(date => place.Sentence.WordAt(date.Start)).OfType<ParsedToken>()),
        AskedKind.Person or AskedKind.Name => NamedOnes.In(place.Sentence)
            .Where(name => PersonAnswers.IsNew(place, name) && !name.IsPlace).Select(name => name.Head),
        AskedKind.Place => NamedOnes.In(place.Sentence).Where(name => PersonAnswers.IsNew(place, name))
            .Select(name => name.Head)
            .Concat(place.Sentence.Tokens.Where(token => token.Upos == Upos.Noun && token.IsAny("obl", "nmod")
                && PlaceAnswers.IsSite(token))),
        AskedKind.Cause or AskedKind.Manner => place.Sentence.Tokens.Where(token =>
            CauseAnswers.Strong.Contains(token.Lemma.ToLowerInvariant()) || CauseAnswers.IsMark(token)),
        AskedKind.Thing or AskedKind.Definition => place.Sentence.Tokens.Where(
            token => token.Upos is Upos.Noun or Upos.Propn or Upos.Num),
        _ => place.Predicates,
    };

    private IEnumerable<ParsedToken> At(Regex pattern) => pattern.Matches(place.Sentence.Text)
        .Select(match => place.Sentence.WordAt(match.Index + match.Length - 1))
        .OfType<ParsedToken>();
}
