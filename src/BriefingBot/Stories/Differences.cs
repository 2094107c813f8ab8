using System.Collections.Frozen;
using BriefingBot.Text.Figures;

namespace BriefingBot.Stories;

/// <summary>
/// Whether a careful editor would tell readers that sources differ. The ledger keeps every disagreement; a wrong one
/// that is shown costs more trust than ten right ones earn.
/// </summary>
internal static class Differences
{
    // One authority under several names: its two numbers are an older and a newer one.
    private static readonly FrozenSet<string> Authorities = new[]
    {
        "police", "authorities", "officials", "investigators", "deputies", "sheriff", "officers", "officer",
        "detectives", "prosecutors", "witness", "witnesses", "authority",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int LongestSpeaker = 7;

    /// <summary>
    /// Two values of one group in different reports, each from a named speaker who is more than the authorities at
    /// large.
    /// </summary>
    public static bool AreTold(FigureLine line)
    {
        if (line.Relation != FigureRelation.Disagreement || line.IsHistory || IsRest(line.Of))
        {
            return false;
        }

        var sides = line.Values.GroupBy(value => (value.Value, value.High)).ToList();
        return sides.Count == 2
            && sides.TrueForAll(side => side.Any(IsSaid))
            && sides[0].All(one => sides[1].All(other => one.ArticleId != other.ArticleId || IsOfTwo(one, other)))
            && !sides.TrueForAll(side => side.All(value => IsAuthority(value.Says)));
    }

    private static bool IsOfTwo(Figure one, Figure other) =>
        one.Says is not null && other.Says is not null && !FigureComparison.SameSpeaker(one, other);

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
        of is not null && of.Split(' ')[0] is "more" or "other" or "others" or "another" or "additional";
}
