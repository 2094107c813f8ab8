using static BriefingBot.Text.Figures.NumberAtoms;

namespace BriefingBot.Text.Figures;

/// <summary>Ratios, which count nothing by themselves.</summary>
internal sealed partial class NonFigures
{
    /// <summary>"one in ten", "3 of 10 workers", "una de cada diez".</summary>
    private bool IsRatio(List<NumberAtom> atoms, int first, int next, NumberMention mention)
    {
        for (var length = 1; length <= 2; length++)
        {
            if (Joint(atoms, next, length) is { } joint && Number(atoms, next + length) is { } whole
                && IsWhole(joint, mention.Value, whole))
            {
                return true;
            }

            // "un Français sur dix": what the one is may stand between.
            if (Joint(atoms, first - length, length) is { } before
                && (Number(atoms, first - length - 1)
                    ?? (before.Length > 2 && !lexicon.Of.Contains(before)
                        ? Number(atoms, first - length - 2)
                        : null)) is { } part
                && IsWhole(before, part, mention.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"per 100 thousand urban dwellers".</summary>
    private const int FurthestHead = 3;

    /// <summary>"223.8 cases per 100,000": a round number behind it is what it is told of.</summary>
    public bool IsRate(List<NumberAtom> atoms, int next)
    {
        var at = next;
        while (at < atoms.Count && atoms[at].IsWord && !lexicon.Per.ContainsKey(atoms[at].Lower))
        {
            at++;
        }

        return lexicon.Per.TryGetValue(Lower(atoms, at), out var most) && at - next <= most
            && IsBase(atoms, lexicon.Per.ContainsKey(Lower(atoms, at + 1)) ? at + 2 : at + 1); // "por cada"
    }

    /// <summary>Whether a number is what a rate is counted by: "100,000" of "12 cases per 100,000".</summary>
    private bool IsBaseOfRate(List<NumberAtom> atoms, int first) =>
        lexicon.Per.ContainsKey(Lower(atoms, first - 1)) && IsBase(atoms, first)
        && Enumerable.Range(0, first - 1).Any(at => Number(atoms, at) is not null && IsRate(atoms, at + 1));

    private bool IsBase(List<NumberAtom> atoms, int at) => at < atoms.Count
        && (atoms[at].Value is 100 or 1000 or 10_000 or 100_000 or 1_000_000
            || lexicon.Scales.GetValueOrDefault(atoms[at].Lower) >= 1000)
        && (lexicon.PerHeads.Count == 0
            || atoms.Skip(at + 1).Take(FurthestHead).Any(atom => lexicon.PerHeads.Contains(atom.Lower)));

    private string? Joint(List<NumberAtom> atoms, int at, int length) =>
        (length == 1 ? Lower(atoms, at) : Lower(atoms, at) + " " + Lower(atoms, at + 1)) is var joint
        && lexicon.Ratio.Contains(joint) ? joint : null;

    /// <summary>One in any number is a ratio, several or "one of" only in a round number.</summary>
    private bool IsWhole(string joint, decimal part, decimal whole) => part < whole && (whole is <= 10 or 100 or 1000
        || (!lexicon.Of.Contains(joint)
            && ((part == 1 && whole is < 1500 or > 2100) // a year is no whole
                || whole is 20 or 25 or 50 or 10_000 or 100_000)));

    private decimal? Number(List<NumberAtom> atoms, int at) => (uint)at >= (uint)atoms.Count ? null
        : lexicon.IndefiniteArticles.Contains(atoms[at].Lower) ? 1
        : lexicon.Numbers.TryGetValue(atoms[at].Lower, out var value) ? value : atoms[at].Value;
}
