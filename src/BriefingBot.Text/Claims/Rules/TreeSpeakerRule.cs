using BriefingBot.Text.Claims.Trees;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>What is said is said by the same in the report.</summary>
internal sealed class TreeSpeakerRule : IClaimRule<TreeContext>
{
    private const double LeastShare = 0.5;

    public IEnumerable<ClaimProblem> Check(TreeContext context)
    {
        foreach (var (agents, said, saying) in Sayings(context))
        {
            var content = said
                .Where(word => context.Words.Contains(word) && word != saying
                    && !agents.Any(agent => agent == word || context.Claim.Governs(agent, word)))
                .ToList();
            if (content.Count < 2 || agents.All(agent => agent.Upos == Upos.Pron))
            {
                continue;
            }

            // The sentence that says most of what is said, and the speakers that it names.
            if (TreeEvidence.For(content, context.Reports).Sentences is not [var best, ..])
            {
                continue;
            }

            var speakers = Speakers(best).ToList();
            if (speakers.Count > 0
                && (context.IsClose || AreNamed(agents, speakers))
                // A mayor is an official, too.
                && !(speakers.TrueForAll(speaker => EnglishActs.Media.Contains(speaker.Lemma)
                        || context.Match.IsPerson(speaker))
                    && agents.Any(agent => EnglishActs.Officials.Contains(agent.Lemma)))
                && !agents.Any(agent => speakers.Exists(speaker => IsSame(context, agent, best, speaker)))
                && !SaysAsMuch(context, agents, content, best))
            {
                yield return new ClaimProblem(ClaimFault.Speaker, context.Phrase(agents[0]), best.Parsed.Text);
            }
        }
    }

    // In words of the claim's own only names tell speakers apart: "the firm" may be "its spokeswoman".
    private static bool AreNamed(IReadOnlyList<ParsedToken> agents, List<ParsedToken> speakers) =>
        agents.Any(agent => agent.Upos == Upos.Propn) && speakers.Exists(told => told.Upos == Upos.Propn);

    private static IEnumerable<(IReadOnlyList<ParsedToken> Agents, IEnumerable<ParsedToken> Said, ParsedToken Saying)>
        Sayings(TreeContext context) => context.Clauses.Where(clause => IsSaying(clause) && clause.Agents.Count > 0)
        .Select(clause => (clause.Agents, context.Claim.Subtree(clause.Predicate).AsEnumerable(), clause.Predicate))
        .Concat(from token in context.Claim.Tokens.Where(IsAccording)
                let speaker = context.Claim.HeadOf(token)
                where speaker is not null
                select ((IReadOnlyList<ParsedToken>)[speaker], context.Claim.Tokens.AsEnumerable(), token));

    // "He called the attack a reprisal"
    private static bool IsSaying(Clause clause) =>
        clause.IsSaying || EnglishActs.Naming.Contains(clause.Predicate.Lemma);

    private static bool IsAccording(ParsedToken token) =>
        token.Lemma.Equals("accord", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ParsedToken> Speakers(TreeSentence sentence) => sentence.Clauses
        .Where(IsSaying)
        .SelectMany(clause => clause.Agents).Concat(AccordingTo(sentence.Parsed))
        .Where(speaker => speaker.Upos != Upos.Pron);

    private static IEnumerable<ParsedToken> AccordingTo(ParsedSentence sentence) => sentence.Tokens
        .Where(IsAccording)
        .Select(sentence.HeadOf).OfType<ParsedToken>()
        .Where(head => head.Upos is Upos.Noun or Upos.Propn);

    private static bool IsSame(TreeContext context, ParsedToken agent, TreeSentence sentence, ParsedToken speaker)
    {
        var said = context.Claim.Subtree(agent).Where(IsNaming);
        var reported = sentence.Parsed.Subtree(speaker).Concat(Described(sentence.Parsed, speaker)).Where(IsNaming)
            .ToList();
        return said.Any(word => reported.Exists(name => context.Match.Of(word, name) >= WordMatch.Same
            || EnglishActs.BearsOut(word.Lemma, name.Lemma)));

        // "A Taliban spokesman" speaks for the Taliban.
        static bool IsNaming(ParsedToken word) => word.Upos is Upos.Noun or Upos.Propn
            || (word.Upos == Upos.Adj && char.IsUpper(word.Form[0]));
    }

    // "A Taliban spokesman, Zabir Mahul, …", where the parser makes two of one.
    private static IEnumerable<ParsedToken> Described(ParsedSentence sentence, ParsedToken speaker) =>
        sentence.Subtree(speaker).Min(word => word.Index) is var first && sentence.FormAt(first - 1) == ","
        && sentence.At(first - 2) is { Upos: Upos.Noun }
            ? sentence.Before(sentence.Tokens[first - 1], 3)
            : [];

    // Two sentences tell of one quarrel, and the other is what the claim's speaker says.
    private static bool SaysAsMuch(
        TreeContext context, IReadOnlyList<ParsedToken> agents, List<ParsedToken> content, TreeSentence best)
    {
        return context.Reports.Sentences.Any(sentence => sentence != best && Told(sentence) >= LeastShare * Told(best)
            && Speakers(sentence).Any(speaker =>
                agents.Any(agent => IsSame(context, agent, sentence, speaker))));

        double Told(TreeSentence sentence) =>
            content.Where(word => context.IsIn(word, sentence)).Sum(context.Reports.Weight);
    }
}
