using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims;

/// <summary>One act of a sentence: who does it, to whom, whether it happens at all.</summary>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Predicate">The verb, or the noun or adjective that a copula makes the predicate.</param>
/// <param name="Agents">Who does it: subjects of the active, agents of the passive, with what is coordinated.</param>
/// <param name="Patients">To whom: objects of the active, subjects of the passive.</param>
/// <param name="IsNegated">True for what does not happen.</param>
/// <param name="IsOpen">True where it may happen, is planned, asked for or feared.</param>
internal sealed record Clause(
    ParsedSentence Sentence,
    ParsedToken Predicate,
    IReadOnlyList<ParsedToken> Agents,
    IReadOnlyList<ParsedToken> Patients,
    bool IsNegated,
    bool IsOpen)
{
    /// <summary>The acts of a sentence, in its order.</summary>
    public static IReadOnlyList<Clause> Of(ParsedSentence sentence) =>
        [.. sentence.Tokens.Where(token => IsPredicate(sentence, token)).Select(token => Read(sentence, token))];

    /// <summary>
    /// True for the verb "say" and its like; of verbs that mean other things too ("adding hours"), only where a clause
    /// or a quotation is what is said.
    /// </summary>
    public bool IsSaying => Predicate.Upos == Upos.Verb && EnglishActs.Saying.Contains(Predicate.Lemma)
        && (!EnglishActs.SayingClauses.Contains(Predicate.Lemma) || HasSaid);

    private bool HasSaid => Predicate.Is("parataxis")
        || Sentence.Children(Predicate).Any(child => child.IsAny("ccomp", "parataxis"))
        || Sentence.Text.AsSpan().IndexOfAny('"', '“') >= 0;

    private static bool IsPredicate(ParsedSentence sentence, ParsedToken token) =>
        token.Upos == Upos.Verb || sentence.Child(token, "cop") is not null;

    private static Clause Read(ParsedSentence sentence, ParsedToken predicate)
    {
        var subjects = Subjects(sentence, predicate);
        var bare = Bare(sentence, predicate);
        var isPassive = bare is null && (sentence.IsPassive(predicate) || IsState(sentence, predicate));
        var by = sentence.ChildrenBy(predicate, "obl")
            .Where(obl => isPassive && sentence.Child(obl, "case")?.Lemma == "by");
        var objects = sentence.ChildrenBy(predicate, "obj").Concat(sentence.ChildrenBy(predicate, "iobj"));
        objects = bare is null ? objects : objects.Append(bare);
        var passiveHead = Modified(sentence, predicate);
        IEnumerable<ParsedToken> first = subjects.Count > 0 ? subjects : passiveHead is null ? [] : [passiveHead];
        var (agents, patients) = isPassive ? (by, first) : (first, objects);
        return new Clause(
            sentence,
            predicate,
            [.. agents.SelectMany(word => WithCoordinated(sentence, word))],
            [.. patients.SelectMany(word => WithCoordinated(sentence, word))],
            ClausePolarity.IsNegated(sentence, predicate),
            ClausePolarity.IsOpen(sentence, predicate));
    }

    // "the collapse killed two", read as a participle with an agent: an agent has its "by".
    private static ParsedToken? Bare(ParsedSentence sentence, ParsedToken predicate) => predicate.Is("acl")
        ? sentence.ChildrenBy(predicate, "obl:agent")
            .FirstOrDefault(word => word.Index > predicate.Index && sentence.Child(word, "case") is null)
        : null;

    // "was injured", "was hurt", read as an adjective: it befell the subject all the same.
    private static bool IsState(ParsedSentence sentence, ParsedToken predicate) =>
        ((predicate.Upos == Upos.Adj && predicate.Form.EndsWith("ed", StringComparison.OrdinalIgnoreCase))
            || (EnglishActs.Befalling.Contains(predicate.Lemma)
                && !predicate.Form.EndsWith("ing", StringComparison.OrdinalIgnoreCase)))
        && sentence.Children(predicate).Any(child => child.IsAny("cop", "aux") && child.Lemma is "be");

    // A verb without a subject of its own has that of the verb it is coordinated with or depends on.
    private static List<ParsedToken> Subjects(ParsedSentence sentence, ParsedToken predicate)
    {
        for (var at = predicate; at is not null; at = at.IsAny("conj", "xcomp", "advcl") ? sentence.HeadOf(at) : null)
        {
            var own = sentence.ChildrenBy(at, "nsubj").ToList();
            if (own.Count == 0 && at.Is("xcomp") && sentence.HeadOf(at) is { Lemma: not "promise" } head)
            {
                // "let guests stay": they do.
                own = [.. sentence.ChildrenBy(head, "obj").Concat(sentence.ChildrenBy(head, "iobj"))
                    .Where(word => word.Index < at.Index && sentence.Child(at, "mark") is not null)];
            }

            if (own.Count > 0)
            {
                return [.. own.Select(word => IsRelative(word) && Modified(sentence, at) is { } noun ? noun : word)];
            }
        }

        return [];
    }

    private static bool IsRelative(ParsedToken word) =>
        word.Upos == Upos.Pron && word.Lemma.ToLowerInvariant() is "which" or "who" or "that";

    // "the miners trapped", "the man who fled": the noun is what the verb is about; not "a deal to buy".
    private static ParsedToken? Modified(ParsedSentence sentence, ParsedToken predicate) =>
        predicate.Is("acl") && sentence.Child(predicate, "mark")?.Lower is not "to"
            && sentence.HeadOf(predicate) is { } noun ? noun : null;

    private static IEnumerable<ParsedToken> WithCoordinated(ParsedSentence sentence, ParsedToken word) =>
        sentence.ChildrenBy(word, "conj").Where(other => other.Upos != Upos.Verb).Prepend(word)
            .Concat(sentence.ChildrenBy(word, "appos"));
}
