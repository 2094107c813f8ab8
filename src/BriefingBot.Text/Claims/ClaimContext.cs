using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Claims.Rules;
using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims;

/// <summary>One sentence of a claim with all that the rules hold it against.</summary>
internal sealed class ClaimContext
{
    private const int MostEvidence = 3;
    private const int FewOwnWords = 2;
    private const int FewWithTrees = 3;
    private const double OwnShare = 0.25;

    private readonly Dictionary<PlainWord, bool> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, IReadOnlyList<string>> _acts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _synonyms = new(StringComparer.Ordinal);

    public ClaimContext(
        PlainSentence claim, PlainReports reports, Language language, ClaimWords words, TreeReports? trees)
    {
        (Claim, Reports, Language, Words) = (claim, reports, language, words);
        Content = [.. claim.Words.Where(word => word.IsContent)];
        Evidence = FindEvidence();
        Trees = trees is null ? [] : [.. trees.Read(claim.Text)];
        // Rules that read trees take fewer wordings for differences; where words are not parted, two letters are one.
        var few = Trees.Count > 0 ? FewWithTrees : FewOwnWords;
        var most = Math.Max(few, OwnShare * Content.Count) * (claim.IsUnparted ? 2 : 1);
        IsClose = Evidence is not [var best, ..] || Content.Count(word => !IsTold(word, best)) <= most;
    }

    public PlainSentence Claim { get; }
    public PlainReports Reports { get; }
    public Language Language { get; }
    public ClaimWords Words { get; }

    /// <summary>The words that tell something.</summary>
    public IReadOnlyList<PlainWord> Content { get; }

    /// <summary>The sentences that say most of the claim, the best first.</summary>
    public IReadOnlyList<PlainSentence> Evidence { get; }

    /// <summary>The evidence and the sentences beside it.</summary>
    public IEnumerable<PlainSentence> NearEvidence => Reports.Sentences.Where(sentence => Evidence.Any(best =>
        best.Report == sentence.Report && Math.Abs(best.Order - sentence.Order) <= 1));

    /// <summary>
    /// True for a claim in a report's own words, so that a word that differs tells something else; a claim in words of
    /// its own may say the same in all of them.
    /// </summary>
    public bool IsClose { get; }

    /// <summary>The sentence's trees; none in a language that is not parsed.</summary>
    public IReadOnlyList<TreeContext> Trees { get; }

    /// <summary>The best evidence as written; null where there is none.</summary>
    public string? Found => Evidence.Count > 0 ? Evidence[0].Text : null;

    /// <summary>True where a stretch has the word, in any ending, or the number.</summary>
    public bool IsIn(PlainWord word, PlainSpan span)
    {
        if (word.Number is { } number)
        {
            return span.Words.Any(other => other.Number is { } told && told.Value == number.Value);
        }

        var alike = Reports.Alike(word);
        return alike.Count > 0 && span.Forms.Value.Overlaps(alike);
    }

    public bool IsAnywhere(PlainWord word) => word.Number is null
        ? Reports.Alike(word).Count > 0
        : Reports.Sentences.Any(sentence => IsIn(word, sentence));

    /// <summary>True for a word that names: a capital for which no beginning asks, here or in the reports, and which
    /// none of them writes small; where every noun has one, a country and each of two side by side.</summary>
    public bool IsName(PlainSentence sentence, PlainWord word)
    {
        if (!_names.TryGetValue(word, out var isName))
        {
            _names[word] = isName = IsLarge(word) && (Words.HasCapitalNouns
                ? Countries.Of(word).Any() || HasPart(sentence, word)
                : (word.IsCapital || Reports.IsLarge(word) || HasPart(sentence, word)) && !Reports.IsSmall(word));
        }

        return isName;
    }

    /// <summary>True for a word that can be a part of a name.</summary>
    public bool IsLarge(PlainWord word) =>
        word is { IsContent: true, Number: null } && char.IsUpper(word.Form[0]) && !TimeRule.IsTime(Language, word);

    /// <summary>The acts that a word can mean.</summary>
    public IReadOnlyList<string> Acts(PlainWord word)
    {
        if (!_acts.TryGetValue(word.Folded, out var acts))
        {
            _acts[word.Folded] = acts =
            [
                .. Words.Acts.Where(act => act.Value.Has(word)).Select(act => act.Key),
                .. Words.Denying.Has(word) ? [ActKinds.Deny] : Array.Empty<string>(),
            ];
        }

        return acts;
    }

    /// <summary>True where a stretch tells the act.</summary>
    public bool Tells(string act, PlainSpan span) =>
        (span.Acts ??= Words.Acts.Append(KeyValuePair.Create(ActKinds.Deny, Words.Denying))
            .Where(known => known.Value.IsIn(span)).Select(known => known.Key).ToHashSet()).Contains(act);

    /// <summary>True where a word, or another for the same, stands in the stretch.</summary>
    public bool IsTold(PlainWord word, PlainSpan span) => IsIn(word, span) || Acts(word).Any(act => Tells(act, span))
        || Synonyms(word).Any(span.Synonyms(Words).Contains);

    /// <summary>The words that tell the same as a word, by the name that their row has.</summary>
    public IReadOnlyList<string> Synonyms(PlainWord word)
    {
        if (!_synonyms.TryGetValue(word.Folded, out var synonyms))
        {
            _synonyms[word.Folded] = synonyms =
                [.. Words.Same.Where(row => row.Value.Has(word)).Select(row => row.Key)];
        }

        return synonyms;
    }

    /// <summary>Whether a word of a report is the claim's in any ending, or one for the same.</summary>
    public bool AreOne(PlainWord said, PlainWord told) => Reports.AreAlike(said, told) || AreSynonyms(said, told);

    /// <summary>Whether two words tell the same.</summary>
    public bool AreSynonyms(PlainWord said, PlainWord told) => Synonyms(said).Intersect(Synonyms(told)).Any();

    /// <summary>How much of a stretch of the claim another stretch tells, 0 to 1.</summary>
    public double Coverage(PlainSpan claim, PlainSpan report)
    {
        var (told, all) = (0.0, 0.0);
        foreach (var word in claim.Words.Where(word => word.IsContent))
        {
            var weight = Reports.Weight(word);
            all += weight;
            told += IsTold(word, report) ? weight : 0;
        }

        return all == 0 ? 0 : told / all;
    }

    /// <summary>Every word of the reports of this kind.</summary>
    public IEnumerable<(PlainSentence Sentence, PlainWord Word)> Places(Func<PlainWord, bool> isMeant) =>
        Reports.Sentences.SelectMany(sentence => sentence.Words.Where(isMeant).Select(word => (sentence, word)));

    /// <summary>The sentences that tell most of a stretch of the claim, nearly as much as the one that tells most, and
    /// how much that is.</summary>
    public (List<PlainSentence> Sentences, double Coverage) Likest(PlainSpan claim, double asGood)
    {
        var all = Reports.Sentences
            .Select(sentence => (Sentence: sentence, Coverage: Coverage(claim, sentence)))
            .ToList();
        var most = all.Select(place => place.Coverage).DefaultIfEmpty().Max();
        return ([.. all.Where(place => place.Coverage >= most - asGood).Select(place => place.Sentence)], most);
    }

    /// <summary>The first telling word of the claim behind one of a set; null where the set has none in it.</summary>
    public PlainWord? Behind(WordForms forms)
    {
        if (Claim.IsUnparted)
        {
            var end = forms.AllIn(Claim.Text).Select(place => place.End).DefaultIfEmpty(-1).Min();
            return end < 0 ? null : Content.FirstOrDefault(word => word.Start >= end);
        }

        return Claim.Words.SkipWhile(word => !forms.EndsAt(Claim.Words, word.Index)).Skip(1)
            .FirstOrDefault(word => word.IsContent);
    }

    private bool HasPart(PlainSentence sentence, PlainWord word) => (sentence.Next(word) is { } next && IsLarge(next))
        || (sentence.Before(word, 1).LastOrDefault() is { } before && IsLarge(before) && sentence.Next(before) == word);

    // Greedy: a further sentence has to tell what the ones before leave open.
    private List<PlainSentence> FindEvidence()
    {
        var open = Content.ToList();
        var found = new List<PlainSentence>();
        while (found.Count < MostEvidence && open.Count > 0)
        {
            var best = Reports.Sentences.Select(sentence => (Gain: Gain(open, sentence), sentence))
                .DefaultIfEmpty().MaxBy(pair => pair.Gain);
            if (best.sentence is null || best.Gain <= 0.3)
            {
                break;
            }

            found.Add(best.sentence);
            open.RemoveAll(word => IsTold(word, best.sentence));
        }

        return found;
    }

    private double Gain(List<PlainWord> open, PlainSentence sentence) => open.Sum(word =>
        IsIn(word, sentence) ? Reports.Weight(word) : IsTold(word, sentence) ? Reports.Weight(word) * 0.5 : 0);
}
