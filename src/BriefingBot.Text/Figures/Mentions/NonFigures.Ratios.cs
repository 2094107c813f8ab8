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
