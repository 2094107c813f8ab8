using BriefingBot.Text.Numbers;
using static BriefingBot.Text.Figures.NumberAtoms;

namespace BriefingBot.Text.Figures;

/// <content>Numbers in words.</content>
internal sealed partial class FigureNumbers
{
    /// <summary>"a dozen", "half a million", "a hundred and twenty", "three quarters of a million".</summary>
    /// <param name="at">The article, the fraction, or what counts the fractions.</param>
    private NumberCore? Fraction(List<NumberAtom> atoms, int at)
    {
        var share = 1m;
        var next = at;
        if (lexicon.Numbers.TryGetValue(atoms[at].Lower, out var count))
        {
            next += at + 1 < atoms.Count && atoms[at + 1].IsHyphen ? 2 : 1;
        }

        if (lexicon.Fractions.TryGetValue(Lower(atoms, next), out var fraction))
        {
            share = next > at ? count * fraction : fraction;
            next++;
            if (lexicon.Of.Contains(Lower(atoms, next)))
            {
                next++;
            }
        }
        else if (next > at)
        {
            return null;
        }

        if (lexicon.IndefiniteArticles.Contains(Lower(atoms, next)))
        {
            next++;
        }

        if (next == at || !lexicon.Scales.TryGetValue(Lower(atoms, next), out var scale)
            || lexicon.ShortScales.Contains(Lower(atoms, next)) || Words(atoms, next) is not { } whole)
        {
            return null;
        }

        // "a dozen" is kept as it was said.
        return new(at, whole.Next, share * whole.Value,
            scale == 12 ? string.Join(' ', atoms[at..whole.Next].Select(part => part.Lower)) : null, false);
    }

    /// <summary>"twenty-two", "two hundred and five thousand".</summary>
    private NumberCore? Words(List<NumberAtom> atoms, int at)
    {
        if (NumberPhrase.Read(_sentence, atoms[at].Start, _words) is not var (value, end))
        {
            return null;
        }

        // "hundert eine Woche lang": an article, unless something joins it to the number.
        var next = NextAt(atoms, at, end);
        var isArticle = next - at > 1 && lexicon.IndefiniteArticles.Contains(atoms[next - 1].Lower)
            && !atoms[next - 2].IsHyphen && !lexicon.NumberJoiners.Contains(atoms[next - 2].Lower);
        return isArticle ? new(at, next - 1, value - 1, null, false) : new(at, next, value, null, false);
    }

    private static int NextAt(List<NumberAtom> atoms, int at, int end)
    {
        while (at < atoms.Count && atoms[at].Start < end)
        {
            at++;
        }

        return at;
    }
}
