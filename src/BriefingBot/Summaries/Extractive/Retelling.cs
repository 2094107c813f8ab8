using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>Tells whether a sentence opens by telling the same of the same one: "Felt died at home …" after "Mark Felt,
/// who …, died on Thursday". What it adds behind that is a detail, not another side.</summary>
internal static class Retelling
{
    /// <summary>Subject and verb stand within so many words.</summary>
    private const int Opening = 10;

    /// <summary>Whether it is one.</summary>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    /// <param name="isTold">Whether a word is told already, in whatever form.</param>
    public static bool Is(string sentence, string? language, Func<string, bool> isTold)
    {
        var known = KnownLanguages.OrEnglish(language);
        var namesOne = false;
        foreach (var word in Words.Of(sentence).Take(Opening))
        {
            var text = word.In(sentence).ToString();
            if (known.FunctionWords.Contains(text.ToLowerInvariant()) || word.IsNumber)
            {
                continue;
            }

            if (word.IsCapitalised)
            {
                namesOne |= isTold(text);
            }
            else
            {
                return namesOne && !known.SayingVerbs.Contains(text) && isTold(text);
            }
        }

        return false;
    }
}
