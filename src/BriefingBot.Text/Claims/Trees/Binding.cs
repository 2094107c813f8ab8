using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Trees;

/// <summary>
/// Holds each named participant of an act to that act: the name and the act must meet in one sentence of a report, or
/// the sentence with the act must point back to one that names them.
/// </summary>
internal static class Binding
{
    // How far back a pronoun or a bare role ("the captain") may point.
    internal const int SentencesBack = 2;

    // A description ("the Egyptian-born analyst") names whoever was told of in the paragraphs before.
    private const int SentencesFarBack = 6;

    /// <summary>The fault of a name that meets the act nowhere, though both are reported; null where there is
    /// none.</summary>
    public static ClaimProblem? Fault(TreeContext context, Clause clause)
    {
        var isLight = EnglishActs.Light.Contains(clause.Predicate.Lemma) && !clause.IsSaying;
        var particle = Particle(context.Claim, clause.Predicate);
        // "Told users to update it" may be "urged users"; riots that "broke out" were "reported".
        if ((isLight && particle is null) || (clause.Predicate.Lemma == "break" && particle == "out")
            || (clause.IsSaying && context.Claim.Child(clause.Predicate, "xcomp") is not null))
        {
            return null;
        }

        var told = context.Reports.Sentences
            .SelectMany(sentence => sentence.Clauses.Select(other => (Sentence: sentence, Clause: other)))
            .Where(place => context.Match.Of(clause.Predicate, place.Clause.Predicate) >= WordMatch.Same
                && (!isLight || Particle(place.Sentence.Parsed, place.Clause.Predicate) == particle))
            .ToList();
        // Where the very act is told of the same patient, what is told of another in like words names nobody.
        if (told.FindAll(place => IsVeryAct(context, clause, place.Sentence, place.Clause)) is { Count: > 0 } very)
        {
            told = very;
        }

        foreach (var (participant, isAgent) in Participants(context, clause))
        {
            if (!ClausePolarity.HasNo(context.Claim, participant)
                && (context.Match.IsName(participant) || (participant.Head == clause.Predicate.Index
                    && participant.Is("nsubj") && IsOnePerson(context, participant))) && told.Count > 0
                && !told.Exists(place => Takes(context, participant, isAgent, place.Sentence, place.Clause)))
            {
                return new ClaimProblem(
                    ClaimFault.Act,
                    context.Claim.TextOf([participant, clause.Predicate]),
                    told.MaxBy(place => place.Sentence.Words.Count(word => context.Words.Any(
                        said => context.Match.Of(said, word) >= WordMatch.Same))).Sentence.Parsed.Text);
            }
        }

        return Mirror.Fault(context, clause) ?? Swapped(context, clause, told);
    }

    // "The bridge belonged to Orla", where the bus did: the very act beside the same name, told of another thing.
    private static ClaimProblem? Swapped(
        TreeContext context, Clause clause, List<(TreeSentence Sentence, Clause Clause)> told)
    {
        var names = context.Claim.Children(clause.Predicate)
            .Where(word => word.IsAny("obj", "obl") && context.Match.IsName(word)).ToList();
        var beside = told.FindAll(place => place.Clause.Predicate.Lemma == clause.Predicate.Lemma
            && place.Sentence.Parsed.Children(place.Clause.Predicate).Where(child => child.IsAny("obj", "obl"))
                .SelectMany(place.Sentence.Parsed.Subtree)
                .Any(word => names.Exists(name => context.Match.Of(name, word) >= WordMatch.Same)));
        var thing = clause.Agents.FirstOrDefault(word => word.Upos == Upos.Noun && context.About(word).Any());
        // Who refused to do it has taken nobody's place.
        return thing is not null && !clause.IsNegated && beside.Count > 0
            && beside.TrueForAll(place => place.Clause.Agents.Count > 0
                && place.Clause.Agents.All(word => word.Upos == Upos.Noun && !EnglishActs.General.Contains(word.Lemma)
                    && context.Words.All(said => context.Match.Of(said, word) < WordMatch.Same)))
            && !beside.Exists(place =>
                place.Clause.Agents.Any(word => IsCalledSo(context, thing, place.Sentence, word)))
            ? new ClaimProblem(
                ClaimFault.Role, context.Claim.TextOf([thing, clause.Predicate]), beside[0].Sentence.Parsed.Text)
            : null;
    }

    // "The typhoon hit Lund. The storm was the worst in years": the same by a wider word.
    private static bool IsCalledSo(
        TreeContext context, ParsedToken thing, TreeSentence sentence, ParsedToken told) =>
        context.Match.CanBeCalled(told, thing) && context.Reports.Sentences.Any(later =>
            later.Report == sentence.Report
            && later.Order > sentence.Order && later.Order <= sentence.Order + SentencesBack
            && later.Parsed.Tokens.Any(word => word.Is("nsubj") && PointsBack(later.Parsed, word)
                && context.Match.Of(thing, word) >= WordMatch.Same));

    // "call off", "take over": a light verb and its particle tell an act together.
    private static string? Particle(ParsedSentence sentence, ParsedToken verb) =>
        sentence.Tokens.ElementAtOrDefault(verb.Index + 1)?.Form is "off" or "over" or "out" or "up" or "down"
            ? sentence.Tokens[verb.Index + 1].Form
            : null;

    private static bool IsVeryAct(TreeContext context, Clause said, TreeSentence sentence, Clause told) =>
        string.Equals(said.Predicate.Lemma, told.Predicate.Lemma, StringComparison.OrdinalIgnoreCase)
        && told.Agents.Count > 0
        && said.Patients.Any(patient => Befallen(sentence.Parsed, told).Any(
            other => context.Match.Of(patient, other) >= WordMatch.Same));

    // "the teachers they had seized"
    private static IEnumerable<ParsedToken> Befallen(ParsedSentence sentence, Clause clause) =>
        clause.Predicate.Is("acl") && sentence.HeadOf(clause.Predicate) is { } noun
            ? clause.Patients.Append(noun)
            : clause.Patients;

    // Where the tree has lost them, the nearest nouns.
    private static IEnumerable<(ParsedToken Word, bool IsAgent)> Participants(TreeContext context, Clause clause)
    {
        if (clause.Agents.Count + clause.Patients.Count == 0 && clause.Predicate.Upos == Upos.Verb)
        {
            var roles = SurfaceRoles.Of(context.Claim, clause.Predicate);
            return new[] { (roles.Agent, true), (roles.Patient, false) }
                // not null: just asked
                .Where(role => role.Item1 is not null).Select(role => (role.Item1!, role.Item2));
        }

        return clause.Agents.Select(word => (word, true)).Concat(clause.Patients.Select(word => (word, false)));
    }

    // "the bishop", told of elsewhere: he is none of "they".
    private static bool IsOnePerson(TreeContext context, ParsedToken word) =>
        word is { Upos: Upos.Noun, Morphology.Number: Number.Sing }
            && context.Match.IsPerson(word)
            && context.About(word).Any();

    /// <summary>True for a word that points back and can mean whom the claim names.</summary>
    public static bool CanMean(TreeContext context, ParsedToken word, ParsedSentence sentence, ParsedToken told) =>
        PointsBack(sentence, told)
        && !((IsOnePerson(context, word) || context.Claim.Child(word, "flat") is not null) && (told.Upos == Upos.Pron
            ? told.Lemma is "they" or "we"
            : !context.Match.IsPerson(told) && !EnglishActs.General.Contains(told.Lemma)))
        // "The owner, Luka Perin" is told who he is.
        && !sentence.ChildrenBy(told, "appos").Any(name => name.Upos == Upos.Propn);

    // "A thief was arrested" tells of somebody new.
    private static bool IsNew(TreeContext context, ParsedToken word, ParsedSentence sentence, ParsedToken told) =>
        IsOnePerson(context, word) && sentence.Child(told, "det")?.Lemma is "a" or "an";

    private static bool Takes(TreeContext context, ParsedToken name, bool isAgent, TreeSentence sentence, Clause clause)
    {
        // A quotation and its speaker are told in many orders; the speaker's rule looks closer.
        if (clause.IsSaying && sentence.Words.Any(word => context.Match.Of(name, word) >= WordMatch.Same))
        {
            return true;
        }

        // "One man died" is what "the fire killed one man" tells.
        var role = !context.Match.IsName(name) ? [.. clause.Agents, .. clause.Patients]
            : isAgent ? clause.Agents : clause.Patients;
        if (role.Any(word => (EnglishActs.General.Contains(name.Lemma) && context.Match.IsPerson(name)
                && context.Match.IsPerson(word))
            || Names(context, name, sentence, word) || StandsBefore(context, name, sentence, word)))
        {
            return true;
        }

        // "The senator of Harn, Ann Lee, on Monday moved": between whom a tree takes for it and the verb.
        if (isAgent && sentence.Words.Any(word => word.Index < clause.Predicate.Index && context.Match.IsName(word)
            && context.Match.Of(name, word) >= WordMatch.Same
            && !sentence.Clauses.Any(other => other.Predicate.Index > word.Index && !other.Predicate.Is("acl")
                && other.Predicate.Index < clause.Predicate.Index)))
        {
            return true;
        }

        // A role without a word, or with one that points back, is filled from before.
        var isOpen = role.Count == 0 || role.Any(word => CanMean(context, name, sentence.Parsed, word));
        // "named by a leading magazine": the next sentence says which.
        var isUnnamed = role.All(word => word.Upos == Upos.Noun && !context.Match.IsName(word)
            && !context.Claim.Tokens.Any(said => context.Match.Of(said, word) >= WordMatch.Same));
        var isNew = role.Any(word => IsNew(context, name, sentence.Parsed, word));
        // "Ann Lee", of whom a report says "Lee" alone.
        var said = context.Claim.ChildrenBy(name, "flat").Prepend(name).ToList();
        // "We live in two towns": whose quotation it is may stand further off, before or behind.
        isUnnamed |= role.Any(word => word.Lemma is "I" or "we");
        var isDescribed = role.All(word => word.Upos != Upos.Pron);
        var isNewGroup = role.Count > 0
            && role.All(word => word.Upos == Upos.Noun && !PointsBack(sentence.Parsed, word));
        return (isOpen || isUnnamed) && context.Reports.Sentences.Any(other => other.Report == sentence.Report
            && other.Order <= sentence.Order + (isUnnamed ? 1 : 0)
            && other.Order >= sentence.Order - (isNew ? 0 : isUnnamed ? SentencesFarBack : SentencesBack)
            // "The union met the president" tells of two.
            && !(other == sentence && role.Count > 0 && role.All(word => word.Upos != Upos.Pron)
                && !other.Words.Any(word => word.Index < role.Min(told => told.Index)
                    && context.Match.Of(name, word) >= WordMatch.Same))
            && other.Words.Any(word => said.Exists(part => context.Match.Of(part, word) >= WordMatch.Same)
                && !(isDescribed && DoesAnother(other, word, isNewGroup))));
    }

    // Whoever tells of "12 people", or does something else beside them, is none of them; "I" and "he" may be.
    private static bool DoesAnother(TreeSentence sentence, ParsedToken name, bool isAny) => sentence.Clauses.Any(
        clause => (isAny || clause.IsSaying) && clause.Agents.Concat(isAny ? clause.Patients : []).Any(one =>
            one == name || (name.Head == one.Index && name.IsAny("flat", "appos", "nmod:desc"))));

    // "The captain, Per Holm, was rescued", where the tree has parted them.
    private static bool StandsBefore(
        TreeContext context, ParsedToken name, TreeSentence sentence, ParsedToken word) =>
        sentence.Parsed.Tokens.Take(word.Index).LastOrDefault(other => other.Upos != Upos.Punct) is { } before
        && before.Upos is Upos.Noun or Upos.Propn && context.Match.Of(name, before) >= WordMatch.Same;

    // Somewhere in the phrase: "the captain, Pieter Halm", of whom either says "Mr Halm" or "the captain".
    private static bool Names(TreeContext context, ParsedToken name, TreeSentence sentence, ParsedToken word)
    {
        var said = Phrase(context.Claim, name).Where(part => part == name || part.Upos is Upos.Noun or Upos.Propn)
            .ToList();
        var told = Phrase(sentence.Parsed, word).ToList();
        return told.Exists(part => said.Exists(mine => context.Match.Of(mine, part) >= WordMatch.Same))
            || (word.Upos == Upos.Propn && context.Match.IsName(name)
                && context.Reports.Sentences.Any(other => AreOneName(other.Parsed, told, said)));
    }

    // "San Diego Chargers": the team is called by either.
    private static bool AreOneName(ParsedSentence sentence, List<ParsedToken> first, List<ParsedToken> last) =>
        sentence.Tokens.Any(part => part.Upos == Upos.Propn && first.Exists(word => word.Form == part.Form)
            && sentence.Tokens.Skip(part.Index + 1).TakeWhile(next => next.Upos == Upos.Propn)
                .Any(next => last.Exists(word => word.Form == next.Form)));

    private static IEnumerable<ParsedToken> Phrase(ParsedSentence sentence, ParsedToken word) =>
        sentence.Subtree(word, child => !child.IsAny("acl", "nmod", "advcl", "conj"));

    /// <summary>True for a pronoun or "the captain": who is meant stands before.</summary>
    public static bool PointsBack(ParsedSentence sentence, ParsedToken word) =>
        word.Upos == Upos.Pron
        || (word.Upos is Upos.Noun or Upos.Num && sentence.Child(word, "det")?.Lemma is "the" or "this" or "that");
}
