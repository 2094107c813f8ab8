using BriefingBot.Text.Languages;
using BriefingBot.Text.Numbers;
using static BriefingBot.Text.Figures.NumberAtoms;

namespace BriefingBot.Text.Figures;

/// <summary>Finds the numbers of a sentence with bounds, ranges and units: digits, words, vague words.</summary>
internal sealed partial class FigureNumbers(FigureLexicon lexicon)
{
    private const int LongestWord = 24; // no number word is longer

    private readonly NumberWords _words = NumberWords.Of(lexicon.Language);
    private readonly NumberUnits _units = new(lexicon);
    private readonly NonFigures _nonFigures = new(lexicon);
    private (string? Text, List<NumberMention> Mentions) _last = (null, []);
    private string _sentence = "";

    /// <summary>Whether a text can hold a number at all: spares the parsing of sentences that cannot.</summary>
    public bool MayHold(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(" -–,.:;()\"“”\n"))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
            {
                continue;
            }

            if (word.ContainsAnyInRange('0', '9'))
            {
                return true;
            }

            if (word.Length is > 1 and <= LongestWord && IsNumberWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word with an apostrophe inside ("п’ять"), or what stands beside one ("l’un").</summary>
    private bool IsNumberWord(ReadOnlySpan<char> word)
    {
        var lower = Apostrophes.Straight(word.ToString().ToLowerInvariant()).Trim('\'');
        return IsKnown(lower)
            || (lower.Contains('\'', StringComparison.Ordinal) && Array.Exists(lower.Split('\''), IsKnown));
    }

    private bool IsKnown(string lower) =>
        lexicon.Numbers.ContainsKey(lower) || lexicon.Vague.ContainsKey(lower) || lexicon.Scales.ContainsKey(lower)
        || lexicon.Nobody.Contains(lower) || lexicon.No.Contains(lower) || IsGlued(lower);

    /// <summary>Whether one word is a number made of several: "zweihundertfünfzig".</summary>
    private bool IsGlued(string lower) => lexicon.Language.GluesNumbers && _words.Values(lower).Count > 1;

    /// <summary>The numbers that may be figures, in their order.</summary>
    public List<NumberMention> Read(string text)
    {
        // A sentence is asked for twice: before it is tagged, and as the tagger cut it, which is the same most often.
        if (_last.Text != text)
        {
            _last = (text, Find(text));
        }

        return _last.Mentions;
    }

    private List<NumberMention> Find(string text)
    {
        _sentence = text;
        var atoms = NumberAtoms.Of(text, lexicon.Language);
        var found = new List<NumberMention>();
        var lastNext = -1;
        for (var at = 0; at < atoms.Count;)
        {
            if (Core(atoms, at) is not { } core)
            {
                at++;
                continue;
            }

            var (mention, next) = Complete(atoms, core);
            mention = IsCompared(atoms, core.First) ? InMoneyOf(found.LastOrDefault(), mention) : mention;
            var followsNumber = core.First == lastNext && found.Count > 0 && found[^1].Kind == NumberKind.Count
                && atoms[core.First].IsNumeral;
            if (mention.Kind != NumberKind.None && !followsNumber
                && !_nonFigures.Contains(atoms, core.First, next, mention))
            {
                found.Add(_nonFigures.IsRate(atoms, next) ? mention with { IsRate = true } : mention);
            }

            lastNext = next;
            at = Math.Max(next, at + 1);
        }

        return found;
    }

    /// <summary>"77m euros, up from 38m": the letter of a measure that is a scale of the money before.</summary>
    private NumberMention InMoneyOf(NumberMention? money, NumberMention mention) =>
        money is { Kind: NumberKind.Money } && mention is { Kind: NumberKind.Measure }
        && _sentence[mention.NumberEnd..mention.End] is { Length: 1 } letter
        && _sentence[money.At..money.NumberEnd].EndsWith(letter, StringComparison.Ordinal)
        && lexicon.Scales.TryGetValue(letter, out var scale)
            ? mention with { Value = mention.Value * scale, Kind = NumberKind.Money, Unit = money.Unit } : mention;

    /// <summary>A number without its surroundings.</summary>
    internal readonly record struct NumberCore(int First, int Next, decimal Value, string? Word, bool IsVague);

    private NumberCore? Core(List<NumberAtom> atoms, int at)
    {
        var atom = atoms[at];
        if (atom.IsNumeral)
        {
            // "1,200 personas" in Mexico; "1,200 kilómetros" may be either, and is read as in Spain.
            var value = atom.Other is { } thousands
                && _units.After(atoms, at + 1).Kind is NumberKind.Count or NumberKind.Money ? thousands
                : atom.Value!.Value;
            return Scaled(atoms, new(at, at + 1, value, null, false));
        }

        if (lexicon.IndefiniteArticles.Contains(atom.Lower) || lexicon.Fractions.ContainsKey(atom.Lower))
        {
            return Fraction(atoms, at);
        }

        if (lexicon.Vague.TryGetValue(atom.Lower, out var vague))
        {
            var next = at + 1;
            var value = vague;
            if (Lower(atoms, next + 1) is var outer && lexicon.Of.Contains(Lower(atoms, next))
                && lexicon.Vague.TryGetValue(outer, out var scale) && scale > vague)
            {
                (next, value) = (next + 2, vague * scale);
            }

            var word = string.Join(' ', atoms[at..next].Select(part => part.Lower));
            return new(at, next, value, word, true);
        }

        return lexicon.Numbers.ContainsKey(atom.Lower) || IsGlued(atom.Lower)
            ? Fraction(atoms, at) ?? Words(atoms, at) : null;
    }

    private NumberCore Scaled(List<NumberAtom> atoms, NumberCore core)
    {
        var next = core.Next;
        if (next < atoms.Count && atoms[next].IsHyphen && atoms[next].IsGlued && next + 1 < atoms.Count
            && atoms[next + 1].IsGlued)
        {
            next++;
        }

        if (!lexicon.Scales.TryGetValue(Lower(atoms, next), out var scale))
        {
            return core;
        }

        if (!lexicon.ShortScales.Contains(Lower(atoms, next)))
        {
            return Longer(atoms, core with { Next = AfterScale(atoms, next), Value = core.Value * scale }, scale);
        }

        return atoms[next].IsGlued && next == core.Next
            && (_units.HasSignBefore(atoms, core.First)
                || (CountsSomething(atoms, next + 1) && Lower(atoms, next).Length == 1)
            || _units.IsCurrency(atoms, next + 1))
            ? core with { Next = next + 1, Value = core.Value * scale }
            : core;
    }

    /// <summary>"5 mil millones", "1.5 lakh crore", "2 millones y medio", "5 тысяч 300".</summary>
    private NumberCore Longer(List<NumberAtom> atoms, NumberCore core, decimal scale)
    {
        while (core.Value < NumberAtoms.Largest
            && lexicon.Scales.TryGetValue(Lower(atoms, core.Next), out var more) && more >= Thousand
            && !lexicon.ShortScales.Contains(Lower(atoms, core.Next)))
        {
            core = core with { Next = AfterScale(atoms, core.Next), Value = core.Value * more };
            scale *= more;
        }

        var next = core.Next;
        if (lexicon.NumberJoiners.Contains(Lower(atoms, next)))
        {
            next += lexicon.IndefiniteArticles.Contains(Lower(atoms, next + 1)) ? 2 : 1;
            return lexicon.Fractions.TryGetValue(Lower(atoms, next), out var share)
                ? core with { Next = next + 1, Value = core.Value + (share * scale) } : core;
        }

        return scale >= Thousand && lexicon.Language.DecimalMark == ',' && next < atoms.Count
            && atoms[next] is { Value: < Thousand, IsGlued: false }
            && Core(atoms, next) is { } rest && rest.Value < scale
            ? core with { Next = rest.Next, Value = core.Value + rest.Value } : core;
    }

    private const decimal Thousand = 1000;

    /// <summary>Behind a scale, and behind the point of its abbreviation ("5 Mio. Euro").</summary>
    private static int AfterScale(List<NumberAtom> atoms, int scale) =>
        scale + 2 < atoms.Count && atoms[scale].Lower.Length <= 4 && atoms[scale + 1] is { Lower: ".", IsGlued: true }
            ? scale + 2 : scale + 1;

    /// <summary>"1.3m tourists": a lower-case word that is no preposition makes the letter a scale.</summary>
    private bool CountsSomething(List<NumberAtom> atoms, int at) =>
        at < atoms.Count && atoms[at].IsWord && !atoms[at].IsGlued && atoms[at].Lower.Length > 3
            && !atoms[at].Lower.EndsWith("ly", StringComparison.Ordinal)
        && (atoms[at].Lower.EndsWith('s') || lexicon.AnyPeople.Contains(atoms[at].Lower));
}
