namespace BriefingBot.Text.Figures;

/// <summary>Finds the numbers of a sentence with bounds, ranges and units: digits, words, vague words.</summary>
internal sealed partial class NumberReader(FigureLexicon lexicon)
{
    private const int LongestWord = 24; // no number word is longer

    private readonly NumberUnits units = new(lexicon);
    private readonly NonFigures nonFigures = new(lexicon);
    private (string? Text, List<NumberMention> Mentions) last = (null, []);

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
        var lower = word.ToString().ToLowerInvariant().Replace('’', '\'').Trim('\'');
        return IsKnown(lower)
            || (lower.Contains('\'', StringComparison.Ordinal) && Array.Exists(lower.Split('\''), IsKnown));
    }

    private bool IsKnown(string lower) =>
        lexicon.Numbers.ContainsKey(lower) || lexicon.Vague.ContainsKey(lower) || lexicon.Scales.ContainsKey(lower)
        || lexicon.Nobody.Contains(lower) || lexicon.No.Contains(lower);

    /// <summary>The numbers that may be figures, in their order.</summary>
    public List<NumberMention> Read(string text)
    {
        // A sentence is asked for twice: before it is tagged, and as the tagger cut it, which is the same most often.
        if (last.Text != text)
        {
            last = (text, Find(text));
        }

        return last.Mentions;
    }

    private List<NumberMention> Find(string text)
    {
        var atoms = NumberAtoms.Of(text, lexicon.HasDecimalComma);
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
            var followsNumber = core.First == lastNext && found.Count > 0 && found[^1].Kind == NumberKind.Count
                && atoms[core.First].IsNumeral;
            if (mention.Kind != NumberKind.None && !followsNumber
                && !nonFigures.Contains(atoms, core.First, next, mention))
            {
                found.Add(mention);
            }

            lastNext = next;
            at = Math.Max(next, at + 1);
        }

        return found;
    }

    /// <summary>A number without its surroundings.</summary>
    internal readonly record struct NumberCore(int First, int Next, decimal Value, string? Word, bool IsVague);

    private NumberCore? Core(List<NumberAtom> atoms, int at)
    {
        var atom = atoms[at];
        if (atom.IsNumeral)
        {
            return Scaled(atoms, new(at, at + 1, atom.Value!.Value, null, false));
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

        return lexicon.Numbers.ContainsKey(atom.Lower) ? Words(atoms, at) : null;
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

        var isShort = lexicon.ShortScales.Contains(Lower(atoms, next));
        if (!isShort)
        {
            return core with { Next = next + 1, Value = core.Value * scale };
        }

        return atoms[next].IsGlued && next == core.Next
            && (units.HasSignBefore(atoms, core.First)
                || (CountsSomething(atoms, next + 1) && Lower(atoms, next).Length == 1)
            || units.Currency(atoms, next + 1) is not null)
            ? core with { Next = next + 1, Value = core.Value * scale }
            : core;
    }

    /// <summary>"1.3m tourists": a lower-case word that is no preposition makes the letter a scale.</summary>
    private bool CountsSomething(List<NumberAtom> atoms, int at) =>
        at < atoms.Count && atoms[at].IsWord && !atoms[at].IsGlued && atoms[at].Lower.Length > 3
            && !atoms[at].Lower.EndsWith("ly", StringComparison.Ordinal)
        && atoms[at].Lower.EndsWith('s') | lexicon.AnyPeople.Contains(atoms[at].Lower);
}
