using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>One parsed sentence of a claim with all that the rules of trees hold it against.</summary>
internal sealed class TreeContext
{
    private const int FewOwnWords = 4;
    private const double OwnShare = 0.3;

    public TreeContext(ParsedSentence claim, TreeReports reports)
    {
        Claim = claim;
        Reports = reports;
        Words = TreeReports.ContentWords(claim);
        Clauses = Clause.Of(claim);
        Evidence = TreeEvidence.For(Words, reports);
        var own = Evidence.Sentences is [var best, ..] ? Words.Count(word => !IsIn(word, best)) : 0;
        IsClose = own <= Math.Max(FewOwnWords, OwnShare * Words.Count);
        Pairs = [.. Clauses.Select(Pair).OfType<ClausePair>()];
    }

    public ParsedSentence Claim { get; }
    public TreeReports Reports { get; }

    public WordMatch Match => Reports.Match;

    public IReadOnlyList<ParsedToken> Words { get; }
    public IReadOnlyList<Clause> Clauses { get; }
    public TreeEvidence Evidence { get; }

    /// <summary>True where at most four of its telling words, or three in ten, are missing in the best evidence: wider
    /// than <see cref="ClaimContext.IsClose"/>, as trees know synonyms.</summary>
    public bool IsClose { get; }

    /// <summary>Each act of the claim with the act of a report that is most like it; acts without one are left
    /// out.</summary>
    public IReadOnlyList<ClausePair> Pairs { get; }

    /// <summary>Every sentence of the reports that names what the word names.</summary>
    public IEnumerable<TreeSentence> About(ParsedToken word) =>
        Reports.Sentences.Where(sentence => IsIn(word, sentence));

    /// <summary>A word with its article-free neighbours, as a person would quote it.</summary>
    public string Phrase(ParsedToken word) => Claim.TextOf([word, .. Claim.Children(word)
        .Where(child => child.IsAny("amod", "compound", "nummod", "flat", "nmod:poss") || child.Is("advmod"))]);

    private ClausePair? Pair(Clause clause)
    {
        ClausePair? best = null;
        foreach (var sentence in Reports.Sentences)
        {
            foreach (var other in sentence.Clauses)
            {
                var match = Match.Of(clause.Predicate, other.Predicate);
                if (match < WordMatch.Same)
                {
                    continue;
                }

                var (shared, possible) = Shared(clause, other, sentence);
                var pair = new ClausePair(
                    clause, other, sentence, match + shared, possible == 0 ? 1 : shared / possible);
                best = best is null || pair.Score > best.Score ? pair : best;
            }
        }

        return best;
    }

    // What else of the clause stands in the sentence: its participants count most.
    private (double Shared, double Possible) Shared(Clause clause, Clause told, TreeSentence sentence)
    {
        var (shared, possible) = (0.0, 0.0);
        foreach (var word in Claim.Subtree(clause.Predicate))
        {
            if (word == clause.Predicate || !Words.Contains(word))
            {
                continue;
            }

            var isParticipant = clause.Agents.Contains(word) || clause.Patients.Contains(word);
            var weight = Reports.Weight(word) * (isParticipant ? 1 : 0.5);
            possible += weight;
            var role = clause.Agents.Contains(word) ? told.Agents : told.Patients;
            shared += Claim.ChildrenBy(word, "flat").Prepend(word).Any(name => IsIn(name, sentence))
                || (isParticipant && IsMeant(word, role, sentence)) ? weight : 0;
        }

        return (shared, possible);
    }

    // "He was released", "the driver was": who is meant stands shortly before.
    private bool IsMeant(ParsedToken word, IReadOnlyList<ParsedToken> told, TreeSentence sentence) =>
        (Match.IsName(word) && told.Any(other => Binding.PointsBack(sentence.Parsed, other) && Reports.Sentences.Any(
            before => before.Report == sentence.Report && IsCalled(before.Parsed, word, other))))
        || (told.Any(other => other.Upos == Upos.Pron)
        && Reports.Sentences.Any(before => before.Report == sentence.Report && before.Order < sentence.Order
            && before.Order >= sentence.Order - Binding.SentencesBack && IsIn(word, before)));

    // "The driver, Tom Hill," whatever a tree makes of the comma.
    private bool IsCalled(ParsedSentence sentence, ParsedToken name, ParsedToken noun) => sentence.Tokens.Any(word =>
        Match.Of(name, word) >= WordMatch.Same
        && sentence.Before(word, 2).LastOrDefault(before => before.Upos != Upos.Punct) is { } title
        && Match.Of(noun, title) >= WordMatch.Same);

    /// <summary>True where a sentence has a word for the same.</summary>
    public bool IsIn(ParsedToken word, TreeSentence sentence) =>
        sentence.Words.Any(other => Match.Of(word, other) >= WordMatch.Same);
}

/// <summary>An act of the claim and the act of a report that is most like it.</summary>
/// <param name="Said">The claim's.</param>
/// <param name="Reported">The report's.</param>
/// <param name="Sentence">Where it is reported.</param>
/// <param name="Score">How alike they are: the verb, and what of the claim's clause the sentence has.</param>
/// <param name="Coverage">What share of the claim's clause the sentence has, 0 to 1.</param>
internal sealed record ClausePair(Clause Said, Clause Reported, TreeSentence Sentence, double Score, double Coverage)
{
    /// <summary>True where both plainly tell one act, so that a difference between them is one.</summary>
    public bool IsSure => Coverage >= 0.5;
}
