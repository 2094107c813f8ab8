using BriefingBot.Text;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Stories.News;

/// <content>What a report goes on to tell behind its news: who it is, and what leans on that.</content>
internal sealed partial class NewFacts
{
    private const double Slightly = 0.001;

    /// <summary>From this share of unreported terms on it is another act, even with the same verb.</summary>
    private const double Strange = 0.65;

    /// <summary>The terms of what is found in a report so far: its next sentences may lean on it.</summary>
    private readonly HashSet<string> _soFar = new(StringComparer.Ordinal);

    private IEnumerable<FoundFact> In(Article article)
    {
        if (_isDecided && IsBeforeVerdict(article))
        {
            yield break;
        }

        List<NewsSentence> sentences =
            [.. NewsSentences.Of(article.Text).Where(said => !CorrectionNote.Is(said.Source)).Take(SentencesOfNews)];
        _soFar.Clear();
        FoundFact? lead = null;
        foreach (var sentence in sentences)
        {
            var found = WhoItIs(sentence, article, lead)
                ?? Found(sentence, article, IsUpdate(article, sentences.Count));
            if (found is not null)
            {
                lead ??= found;
                _soFar.UnionWith(FactTerms.Of(sentence.Text, article.Language).Keys);
                yield return found;
            }
        }
    }

    // "Karl Brandt, 27, was taken into custody …" right behind "Police arrested a man …".
    private FoundFact? WhoItIs(NewsSentence sentence, Article article, FoundFact? lead) =>
        lead is { Fact.IsOutcome: true }
        && sentence.Position <= OpeningSentences
        && IsClean(sentence, article, isOutcome: true)
        && SentenceReader.Read(sentence.Text, article.Language) is [var read] parsed
        && NewsEvents.MainVerbs(read).Any(verb => _told.NamesStranger(read, verb, _soFar))
        && !IsBackground(sentence.Text, parsed, article.Language)
            ? new FoundFact(
                new NewFact(sentence.Source, article.Id, IsOutcome: true, SaysWho: true),
                lead.Worth - (sentence.Position * Slightly))
            : null;

    // Days later "was injured" tells of another one, where nearly all of it is new and it names none who was told of.
    private bool IsLateAct(NewsCandidate candidate) => candidate.Share >= Strange
        && !_told.ShowsNameIn(candidate.Sentence.Text)
        && _told.IsLate(candidate.Article) && _told.Bond(candidate.Facts) >= BondOfOpening;

    // Days later nobody rewords what was told: what an office then says of the story, or a further stage of the case,
    // is new.
    private bool IsLateWord(NewsCandidate candidate, bool isOffice) =>
        candidate.Share >= NewsOfOpening
        && _told.IsLate(candidate.Article)
        && _told.Bond(candidate.Facts) >= Bound
        && candidate.Sentence.Text is var text
        && (isOffice || CaseStage.Of(text) > 0 || CaseStage.NamesCharge(text) || CaseStage.IsOpen(text));

    // Whether a word was shown, or stands in what is found in the same report.
    private bool Has(string word) => _told.Has(word)
        || (WordStem.Of(word) is var stem && (_soFar.Contains(stem) || _soFar.Contains(NewsSynonyms.Of(stem))));
}
