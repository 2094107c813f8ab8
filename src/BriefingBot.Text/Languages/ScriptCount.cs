namespace BriefingBot.Text.Languages;

/// <summary>Counts a text's letters by their script.</summary>
internal sealed class ScriptCount
{
    private readonly int[] _counts = new int[Enum.GetValues<Script>().Length];

    /// <summary>Whether a letter was kana.</summary>
    public bool HasKana => _counts[(int)Script.Kana] > 0;

    /// <summary>The script of most; none before the first letter.</summary>
    public Script Main
    {
        get
        {
            // Kana and ideographs are one text, and an ideograph says as much as several letters.
            var han = (_counts[(int)Script.Han] * 3) + _counts[(int)Script.Kana];
            var best = Array.IndexOf(_counts, _counts.Max());
            return _counts[best] == 0 ? Script.None
                : han > 0 && han >= _counts[best] && _counts[(int)Script.Hangul] * 3 < han ? Script.Han
                : (Script)best;
        }
    }

    /// <summary>Counts one character of the text; what belongs to no script is not counted.</summary>
    public void Add(int rune)
    {
        if (Scripts.Of(rune) is var script and not Script.None)
        {
            _counts[(int)script]++;
        }
    }
}
