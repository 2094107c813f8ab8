namespace BriefingBot.Text.Figures;

/// <content>The words of matches and of what players do in them.</content>
internal sealed partial class FigureLexicon
{
    /// <summary>Verbs and nouns of winning a match ("beat", "victory").</summary>
    public IReadOnlySet<string> Winning { get; } = table.Set();
    public IReadOnlySet<string> Wins { get; } = table.Set();

    /// <summary>Verbs and nouns of losing one ("lose", "defeat").</summary>
    public IReadOnlySet<string> Losing { get; } = table.Set();
    public IReadOnlySet<string> Losses { get; } = table.Set();

    /// <summary>Prepositions before the other side ("over", "to").</summary>
    public IReadOnlySet<string> Versus { get; } = table.Set();

    /// <summary>Words of votes, of which two numbers are no score ("beat the bill 65-53").</summary>
    public IReadOnlySet<string> Voting { get; } = table.Set();

    /// <summary>Verbs and nouns by which a player gets a length of ground, and what it is measured by.</summary>
    public IReadOnlySet<string> Gaining { get; } = table.Set();
    public IReadOnlySet<string> GroundUnits { get; } = table.Set();

    /// <summary>Nouns of what players come to, and words that a text of sport has.</summary>
    public IReadOnlySet<string> Statistics { get; } = table.Set();
    public IReadOnlySet<string> Sport { get; } = table.Set();

    /// <summary>Whether a word tells that somebody won or lost, in whatever form.</summary>
    public bool IsOutcome(string lemma) =>
        Winning.Contains(lemma) || Wins.Contains(lemma) || Losing.Contains(lemma) || Losses.Contains(lemma);
}
