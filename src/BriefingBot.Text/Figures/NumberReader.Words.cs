namespace BriefingBot.Text.Figures;

/// <content>Numbers in words.</content>
internal sealed partial class NumberReader
{
    /// <summary>"a dozen", "half a million", "a hundred and twenty".</summary>
    private NumberCore? Fraction(List<NumberAtom> atoms, int at)
    {
        var share = 1m;
        var next = at;
        if (lexicon.Fractions.TryGetValue(atoms[at].Lower, out var fraction))
        {
            share = fraction;
            next++;
            if (lexicon.Of.Contains(Lower(atoms, next)))
            {
                next++;
            }
        }

        if (lexicon.IndefiniteArticles.Contains(Lower(atoms, next)))
        {
            next++;
        }

        if (next == at || !lexicon.Scales.TryGetValue(Lower(atoms, next), out var scale)
            || lexicon.ShortScales.Contains(Lower(atoms, next)))
        {
            return null;
        }

        var end = next + 1;
        var value = share * scale;
        while (lexicon.Scales.TryGetValue(Lower(atoms, end), out var more)
            && !lexicon.ShortScales.Contains(Lower(atoms, end)))
        {
            value *= more;
            end++;
        }

        // "a dozen" is kept as it was said.
        return new(at, end, value, scale == 12 ? string.Join(' ', atoms[at..end].Select(part => part.Lower)) : null,
            false);
    }

    /// <summary>"twenty-two", "two hundred and five thousand".</summary>
    private NumberCore Words(List<NumberAtom> atoms, int at)
    {
        decimal total = 0;
        decimal part = 0;
        var next = at;
        while (next < atoms.Count)
        {
            var lower = atoms[next].Lower;
            if (lexicon.Numbers.TryGetValue(lower, out var number)
                && (part == 0 || part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && number < 10)))
            {
                part += number;
            }
            else if (lexicon.AddsByHyphen && next - at > 1 && atoms[next - 1].IsHyphen
                && lexicon.Numbers.TryGetValue(lower, out var joined)
                && (joined < part || (part == 4 && joined == 20)))
            {
                // "quatre-vingt" is four twenties.
                part = part == 4 ? part * joined : part + joined;
            }
            else if (lexicon.AddsByHyphen && next > at && atoms[next].IsHyphen && atoms[next].IsGlued
                && lexicon.Numbers.ContainsKey(Lower(atoms, next + 1)))
            {
                // The hyphen of a number.
            }
            else if (next > at && atoms[next].IsHyphen && atoms[next].IsGlued
                && lexicon.Scales.ContainsKey(Lower(atoms, next + 1)))
            {
                // "two-million-euro"
            }
            else if (next > at && lexicon.Scales.TryGetValue(lower, out var scale)
                && !lexicon.ShortScales.Contains(lower))
            {
                (total, part) = scale == 100 || scale == 12 ? (total, Math.Max(1, part) * scale)
                    : (total + (Math.Max(1, part) * scale), 0);
            }
            else if (!(next > at && (part >= 100 || (part == 0 && total > 0)
                || (atoms[next].IsHyphen && part % 10 == 0 && part % 100 >= 20))
                && (lexicon.NumberJoiners.Contains(lower) || lower is "-")
                && lexicon.Numbers.ContainsKey(Lower(atoms, next + 1))
                    && (lower is "-" || lexicon.Scales.ContainsKey(Lower(atoms, next - 1)))))
            {
                break;
            }

            next++;
        }

        // "one and a half million"
        if (next + 3 < atoms.Count && lexicon.IndefiniteArticles.Contains(atoms[next + 1].Lower)
            && lexicon.Fractions.TryGetValue(atoms[next + 2].Lower, out var share)
            && lexicon.Scales.TryGetValue(atoms[next + 3].Lower, out var whole))
        {
            return new(at, next + 4, (total + part + share) * whole, null, false);
        }

        return new(at, next, total + part, null, false);
    }
}
