using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Summaries.Extractive;

/// <summary>What stands around a sentence behind a lead: what it goes on from, and its time.</summary>
/// <param name="pool">The candidates.</param>
/// <param name="chosen">The lead, and those that are chosen after it: the caller adds to it.</param>
internal sealed partial class Surroundings(SentencePool pool, List<int> chosen)
{
    private const int WordsOfDescription = 4;

    private readonly bool _isOfSeveral = pool.Candidates.DistinctBy(candidate => candidate.Article.Id).Count() > 1;

    /// <summary>Whether it stands in its report right behind a sentence that is told.</summary>
    public bool Follows(int i) => chosen.Exists(other =>
        pool.Candidates[other].Article.Id == pool.Candidates[i].Article.Id
        && pool.Candidates[other].Position == pool.Candidates[i].Position - 1);

    /// <summary>Whether a reader would take its time for another: nobody says of which day "last night" was, others did
    /// it long before, or what had been so for years was about to change.</summary>
    public bool AreOfAnotherTime(int i)
    {
        var candidate = pool.Candidates[i];
        return (_isOfSeveral && candidate.Article.Published is null && NamesRelativeDay(candidate))
            || (SceneSetting.IsOf(candidate.Text) && pool.IsOfBefore(i))
            || pool.IsOfOthersThen(i);
    }

    /// <summary>Whether "the boy" in it is another one than a reader would think of: its report has told of a further
    /// one since what is told of it.</summary>
    public bool MeanAnother(int i)
    {
        if (Follows(i) || pool.PersonMeantBy(i) is not { } person)
        {
            return false;
        }

        var (id, at) = (pool.Candidates[i].Article.Id, pool.Candidates[i].Position);
        var told = chosen.Select(other => pool.Candidates[other])
            .Where(other => other.Article.Id == id && other.Position < at)
            .Select(other => other.Position).ToList();
        return told.Count > 0 && pool.Candidates.Any(other => other.Article.Id == id
            && other.Position > told.Max() && other.Position < at && Introduces(other.Text, person));
    }

    // "A masked boy", "a third boy", "the other 16-year-old".
    private static bool Introduces(string sentence, string person)
    {
        var words = Words.Of(sentence).ConvertAll(word => word.In(sentence).ToString().ToLowerInvariant());
        return OtherOfAge().IsMatch(sentence) || Enumerable.Range(0, words.Count).Any(at => words[at] == person
            && words[Math.Max(0, at - WordsOfDescription)..at].FindLast(IsDeterminer)
                is "a" or "an" or "another" or "other");
    }

    private static bool IsDeterminer(string word) => word is "a" or "an" or "another" or "other" or "the" or "his"
        or "her" or "their" or "this" or "that";

    [GeneratedRegex(@"\bother (?:\d{1,2}|\p{L}+)-year-old\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherOfAge();

    private static bool NamesRelativeDay(StorySentence sentence)
    {
        var days = KnownLanguages.OrEnglish(sentence.Language).RelativeDays.Values.Keys;
        var words = Words.Of(sentence.Text).ConvertAll(word => word.In(sentence.Text).ToString().ToLowerInvariant());
        return words.Exists(days.Contains)
            || words.Zip(words.Skip(1)).Any(pair => days.Contains($"{pair.First} {pair.Second}"));
    }
}
