using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <content>The towns that a report names, told by the words before them.</content>
internal sealed partial class TranslatedTerms
{
    /// <summary>Letters of what may stand between a preposition and a town: "cerca de", "en la".</summary>
    private const int LongestLink = 2;

    // "near Shimla", "cerca de Madurai", "bei Kassel". Only where capitals tell names, and no countries; a seat of
    // government is called by another name in each language, and is its country's.
    private static void AddTowns(string text, List<Word> words, Language language, List<int> towns)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (!words[at].IsCapitalised || words[at].OpensSentence || !IsBehindPlaceWord(text, words, at, language))
            {
                continue;
            }

            var form = words[at].In(text);
            var rows = new List<int>();
            var (isCapital, kinds, counts) = (false, 0UL, 0UL);
            var forms = Folded(form);
            foreach (var folded in forms)
            {
                isCapital |= Languages.Countries.Add(form[0], folded, rows);
                EventWords.Add(folded, language.Code, isCapitalised: true, ref kinds, ref counts);
            }

            if (isCapital)
            {
                towns.Add(Term.KeyOf($"@@{rows[0]}"));
            }
            else if (rows.Count == 0 && (kinds | counts) == 0
                && !language.Weekdays.Concat(language.Months).Any(names => names.Contains(forms[0])))
            {
                towns.Add(SoundKey(NameSounds.Of(form) ?? forms[0]));
            }
        }
    }

    private static bool IsBehindPlaceWord(string text, List<Word> words, int at, Language language) =>
        IsPlaceWord(text, words[at - 1], language)
        || (at > 1 && words[at - 1] is { Length: <= LongestLink, IsCapitalised: false, IsNumber: false }
            && !words[at - 1].OpensSentence && IsPlaceWord(text, words[at - 2], language));

    private static bool IsPlaceWord(string text, Word word, Language language) =>
        !word.IsNumber && EventWords.IsBeforePlace(Folded(word.In(text))[0], language.Code);
}
