using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Tells the figures that a report tells beside its event: late in it, in nobody's name, and of what was or of
/// things that its opening has no word of. Such a figure counts only where another report tells it too.</summary>
/// <param name="lead">The title and the first sentences.</param>
internal sealed class Asides(FigureLexicon lexicon, string lead)
{
    /// <summary>Sentences after which a vague number of things is told beside the event.</summary>
    private const int LateForVague = 8;

    /// <summary>Sentences after which an article turns to what stands behind its event.</summary>
    private const int Late = 10;

    /// <summary>Sentences after which things that were are told beside the event, whoever says so.</summary>
    private const int VeryLate = 16;

    /// <summary>Longer words that a sentence about the event shares with its lead.</summary>
    private const int LeastShared = 2;

    /// <summary>Letters by which two forms of a word are taken for one.</summary>
    private const int Stem = 5;
    private const int ShortestWord = 4;

    private readonly HashSet<string> _words = Stems(lead);

    /// <summary>How a sentence tells a figure.</summary>
    /// <param name="Before">Sentences before it.</param>
    /// <param name="Tense">Of its clause, as <see cref="Tenses.Name"/> gives it.</param>
    /// <param name="IsNobodys">Nobody is named who says so.</param>
    /// <param name="IsPresent">It names the present ("today").</param>
    internal readonly record struct AsideTelling(int Before, string Tense, bool IsNobodys, bool IsPresent);

    /// <summary>Whether a figure is told beside the event.</summary>
    /// <param name="parsed">Its sentence.</param>
    /// <param name="mention">Where it stands.</param>
    /// <param name="told">How its sentence tells it.</param>
    public bool Holds(ParsedSentence parsed, Counted counted, NumberMention mention, AsideTelling told)
    {
        if (counted.Class is not null || mention.Kind == NumberKind.Percent)
        {
            return false;
        }

        var isThing = mention.Kind != NumberKind.Money;
        var isPast = told.Tense is "past" or "pluperfect";
        return (isThing && mention.Bound == FigureBound.Vague && told.Before >= LateForVague)
            || (isThing && isPast && told.Before >= VeryLate)
            || (told.IsNobodys && told.Before >= Late
                && ((isThing && Stems(parsed.Text).Count(_words.Contains) < LeastShared)
                    || (isPast && !told.IsPresent && !IsResult(parsed))));
    }

    /// <summary>What players came to, told in a report that leads with no match: their record.</summary>
    public bool IsRecord(ParsedSentence parsed, Counted counted, string tense) => tense is "past" or "pluperfect"
        && counted is { Class: null, Noun: { } noun } && lexicon.Statistics.Contains(noun.Lemma.ToLowerInvariant())
        && parsed.Tokens.Any(token => lexicon.Sport.Contains(token.Lemma.ToLowerInvariant()))
        && !Cue.Of(lead).Exists(word => lexicon.IsOutcome(word.Lower) || lexicon.Statistics.Contains(word.Lower));

    // What a quarter came to, or what came out beside the year before, is news whenever it is told.
    private bool IsResult(ParsedSentence parsed) => parsed.Tokens.Any(token =>
        lexicon.PartsOfYears.Contains(token.Lemma))
        || (parsed.Tokens.Any(token => lexicon.ResultNouns.Contains(token.Lower))
            && parsed.Tokens.Any(token => lexicon.Compared.Contains(token.Lower)
                || (lexicon.ComparisonBefore.Contains(token.Lemma)
                    && parsed.At(token.Index + 1) is { Upos: Upos.Num or Upos.Sym })));

    private static HashSet<string> Stems(string text) => [.. Cue.Of(text)
        .Where(word => word.Lower.Length >= ShortestWord && char.IsLetter(word.Lower[0]))
        .Select(word => word.Lower[..Math.Min(Stem, word.Lower.Length)])];
}
