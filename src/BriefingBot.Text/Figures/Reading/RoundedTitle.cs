using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>A headline's round sum and the exact one of the text ("$25bn", "$25.4bn") are one figure, the exact one. Of
/// people, things and shares a number near another is as often another group's or another day's.</summary>
internal static class RoundedTitle
{
    /// <summary>The share of a number by which a headline rounds or cuts it at most.</summary>
    private const decimal MostRounding = 0.1m;

    /// <summary>What a headline and its text call one sum that is paid.</summary>
    private static readonly WordList Paid = English.List();

    /// <summary>Puts the text's number in the headline's place.</summary>
    public static void Settle(List<Figure> figures, string? title)
    {
        foreach (var round in figures.FindAll(figure => figure.Sentence == title))
        {
            var told = figures.FindAll(figure => figure.Sentence != title && figure.Unit == round.Unit);
            if (!told.Exists(figure => figure.Value == round.Value)
                && told.FindIndex(figure => IsRounded(round, figure)) is >= 0 and var exact)
            {
                figures[figures.IndexOf(told[exact])] = round.Of is null ? told[exact]
                    : told[exact] with { Counts = round.Counts, Of = round.Of, IsTitled = true };
                figures.Remove(round);
            }
        }
    }

    private static bool IsRounded(Figure round, Figure exact) =>
        round.Unit is not (null or "%") && (round.Bound != FigureBound.AtLeast || exact.Value >= round.Value)
        && exact is { IsLead: true, IsHistory: false, Bound: FigureBound.Exact }
        && (round.Of is null || exact.Of is null || FigureMatch.SharesWord(round.Of, exact.Of))
        && FigureMatch.Digits(round.Value) < FigureMatch.Digits(exact.Value)
        && Math.Abs(round.Value - exact.Value) is var by && by < LastDigit(round.Value)
        && by <= exact.Value * MostRounding
        && (FigureMatch.SharesWord(round.Sentence, exact.Counts) || (IsPaid(round) && IsPaid(exact)));

    private static bool IsPaid(Figure figure) => figure.Counts.Split(' ').Any(Paid.Contains);

    /// <summary>What a number's last digit that is not nought is worth: 100,000,000 in 2,300,000,000.</summary>
    private static decimal LastDigit(decimal value)
    {
        var digit = 1m;
        while (value % (digit * 10) == 0 && digit < value)
        {
            digit *= 10;
        }

        while (value % digit != 0)
        {
            digit /= 10;
        }

        return digit;
    }
}
