using BriefingBot.Text.Figures;

namespace BriefingBot.Text.Languages;

/// <summary>Tells English from the rest where no page states its language: word lists for one language read nonsense into another.</summary>
internal static class TextLanguage
{
    private static readonly HashSet<string> EnglishMarkers =
        [.. "the and of to in was were is are that with for from said has have by it been who which this after as at on".Split(' ')];

    private static readonly HashSet<string> ForeignMarkers =
    [
        .. ("der die und das ist nicht mit von dem den ein eine wurden bei auf zu im le la les et des du une est dans pour que qui sur par au los las el y en del por con una un se " +
            "il lo gli di che non per sono è della nel het een van niet voor zijn och att det som på av ett til og ikke er em um uma não os as dos nas w na z do nie jest się že v je se ve bir ile").Split(' '),
    ];

    /// <summary>How many words are looked at; more tell no more.</summary>
    private const int Sample = 250;

    public static FigureWords? Guess(string text)
    {
        var english = 0;
        var foreign = 0;
        var letters = 0;
        var others = 0;
        var seen = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\n', '\r', '\t', '\u00a0'))
        {
            var word = text.AsSpan(range).Trim(".,;:!?\"'“”‘’()").ToString().ToLowerInvariant();
            if (word.Length == 0)
            {
                continue;
            }

            english += EnglishMarkers.Contains(word) ? 1 : 0;
            foreign += ForeignMarkers.Contains(word) && !EnglishMarkers.Contains(word) ? 1 : 0;
            letters += word.Length;
            others += word.Count(c => char.IsLetter(c) && c > 'ɏ');
            if (++seen == Sample)
            {
                break;
            }
        }

        return others * 5 > letters || foreign > english ? null : FigureWords.Default;
    }
}
