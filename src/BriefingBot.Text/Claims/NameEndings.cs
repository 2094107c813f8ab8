namespace BriefingBot.Text.Claims;

/// <summary>The endings by which a place's name and its people's name differ, and months cut short.</summary>
internal static class NameEndings
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["s", "n", "ns", "i", "is", "an", "ans", "ian", "ians", "ese", "ish", "er", "es"];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Other folded forms under which a folded name may stand in an article.</summary>
    public static IEnumerable<string> Variants(string word)
    {
        if (word.Length >= ShortestStem)
        {
            foreach (var ending in Endings)
            {
                yield return word + ending;
                if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestStem)
                {
                    yield return word[..^ending.Length];
                }
            }
        }

        foreach (var month in Months.Where(month => word.Length >= 3 && month.StartsWith(word, StringComparison.Ordinal)))
        {
            yield return month;
            yield return month[..3];
            yield return month[..Math.Min(4, month.Length)];
        }
    }
}
