using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>Lines that another line of the story makes needless.</summary>
internal sealed partial class Salience
{
    /// <summary>What headlines tell in other words: the shot are killed or hurt, the charged were arrested.</summary>
    private static readonly FrozenDictionary<string, string[]> ToldBy =
        English.Rows().ToFrozenDictionary(row => row[0], row => row[1..]);

    /// <summary>What another line that nothing speaks against tells as well or better.</summary>
    private string? Redundancy(FigureLine line, List<string?> reasons)
    {
        if (Hurt.Contains(line.Counts) && !_lines.Where((_, at) => reasons[at] is null).Any(IsOfDead)
            && _lines.Where((_, at) => reasons[at] is NoLabel)
                .Any(dead => IsOfDead(dead) && dead.Values.Any(value => value.IsLead)))
        {
            return "the hurt without the dead, who cannot be named";
        }

        var others = _lines.Where((other, at) => other != line && reasons[at] is null).ToList();
        if (ToldBy.TryGetValue(line.Counts, out var tellers)
            && others.Exists(other => tellers.Contains(other.Counts) && IsOfPeople(other)))
        {
            return "another line tells what became of them";
        }

        if (line.Counts == "shot" && _lines.Exists(other => other.Counts == "killed" && other.Values.Any(dead =>
            dead.Value > 0 && IsTitled(dead) && line.Values.All(value => value.Sentence == dead.Sentence))))
        {
            return "the shot beside the dead, or with them";
        }

        var same = others.FindAll(other => other.Counts == line.Counts && other.Values[0].Unit == line.Values[0].Unit);
        if (!CountKinds.IsClass(line.Values[0]) || line.Values.Any(IsTitled))
        {
            return null;
        }

        return !IsOfPeople(line) && line.Relation != FigureRelation.Disagreement && same.Exists(IsOfPeople)
                ? "a part whose whole is told"
            : line.Relation is FigureRelation.Single
                && (same.Exists(other => IsOfPeople(other) && other.Values.Any(IsTitled))
                    || (Hurt.Contains(line.Counts) && Outlets(line) < 2
                        && others.Exists(other => Hurt.Contains(other.Counts) && other.Values.Any(IsTitled))))
                ? "a headline says another number"
            : null;
    }
}
