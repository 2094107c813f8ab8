using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>
/// Whether a careful editor would tell readers that sources differ. The ledger keeps every disagreement; a wrong one
/// that is shown costs more trust than ten right ones earn.
/// </summary>
internal static class Differences
{
    // One authority under several names: its two numbers are an older and a newer one.
    private static readonly FrozenSet<string> Authorities = EveryLanguage.AnyCase();

    private const int LongestSpeaker = 7;

    /// <summary>
    /// Values of one group, each from a named speaker of its own, not all of them the authorities at large. A report
    /// that quotes two speakers is no third side, and an outlet that gives another number in another report has changed
    /// its own.
    /// </summary>
    public static bool AreTold(FigureLine line)
    {
        if (line.Relation != FigureRelation.Disagreement || line.IsHistory || IsRest(line.Of))
        {
            return false;
        }

        var sides = line.Values.GroupBy(value => (value.Value, value.High)).ToList();
        return sides.Count > 1
            && sides.TrueForAll(side => sides.TrueForAll(other => side == other || AreOfTwo(side, other)))
            && !sides.TrueForAll(side => side.All(value => IsAuthority(value.Says)));
    }

    private static bool AreOfTwo(IEnumerable<Figure> side, IEnumerable<Figure> other) =>
        side.Any(one => IsSaid(one) && other.Any(value =>
            IsSaid(value) && !FigureComparison.SameSpeaker(one, value) && !IsOneOutlet(one, value)));

    private static bool IsOneOutlet(Figure one, Figure other) => one.ArticleId != other.ArticleId
        && (one.Origin ?? one.Outlet) is { } outlet
        && string.Equals(outlet, other.Origin ?? other.Outlet, StringComparison.OrdinalIgnoreCase);

    private static bool IsSaid(Figure value) =>
        value.Says is { } speaker
        && speaker.Count(char.IsWhiteSpace) < LongestSpeaker
        && !speaker.Contains('.', StringComparison.Ordinal);

    private static bool IsAuthority(string? speaker) =>
        speaker is null
        || speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => Authorities.Contains(word) || (char.IsLower(word[0]) && word.Length < 4));

    // "Three more", "four others": the rest of a group that the sentence before named.
    private static bool IsRest(string? of) =>
        of is not null && FigureLabels.Rests.Contains(of.Split(' ')[0]);
}
