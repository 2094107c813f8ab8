using System.Text.RegularExpressions;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// How far a case has come that a text tells of: arrest, charge, trial, verdict, sentence follow in this order, and
/// what tells of an earlier one is behind the times. English only.
/// </summary>
internal static partial class CaseStage
{
    /// <summary>The stage of a charge.</summary>
    public const int Charged = 2;

    /// <summary>The stage of a verdict.</summary>
    public const int Verdict = 4;

    private static readonly Regex[] Stages = [Arrest(), Charge(), Trial(), Conviction(), Sentence()];

    /// <summary>From 1, an arrest, to 5, a sentence: the furthest that the text tells of; 0 for none.</summary>
    public static int Of(string text)
    {
        for (var stage = Stages.Length; stage > 0; stage--)
        {
            if (Stages[stage - 1].IsMatch(text))
            {
                return stage;
            }
        }

        return 0;
    }

    /// <summary>Whether it tells that somebody is looked for, or that what happened is looked into.</summary>
    public static bool IsOpen(string text) => Of(text) == 0 && Search().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:manhunt|on the loose|at large|(?:search(?:es|ing)?|look(?:s|ing)?|hunt(?:s|ing)?) for (?:\w+ ){0,3}"
        + @"(?:suspects?|killers?|gunm[ae]n|shooters?|attackers?|robbers?|driver|fugitives?)|seek(?:s|ing)? "
        + @"(?:\w+ ){0,3}"
        + @"(?:suspects?|killers?|gunm[ae]n|shooters?)|(?:suspects?|gunm[ae]n|shooters?) (?:still )?sought"
        + @"|(?:police|detectives?|deputies|sheriff|pd) (?:are )?investigat(?:es?|ing))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Search();

    [GeneratedRegex(
        @"\b(?:arrest(?:s|ed)?|custody|surrender(?:s|ed)|detained|captured|nabbed|confess(?:es|ed))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Arrest();

    [GeneratedRegex(
        @"\b(?:charged (?:\w+ )?(?:with|in|over|after|for|as)|(?:is|was|are|were|been|man|men|woman|women|suspects?"
        + @"|teens?|mother|father|parents|brothers?|son|husband|wife) charged|faces? (?:\w+ ){0,3}charges?"
        + @"|indict(?:s|ed|ment)|arraign(?:ed|ment)|pleads? not guilty|pleaded not guilty|bail (?:set|hearing))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charge();

    [GeneratedRegex(
        @"\b(?:on trial|trial (?:of|for|begins?|opens?|starts?)|testif(?:y|ies|ied)|jur(?:y|ors) (?:sees?|hears?))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trial();

    [GeneratedRegex(
        @"\b(?:convicted (?:of|in|on|for)|(?:was|were|is|been|stands) convicted|found guilty|guilty (?:of|in|verdict)"
        + @"|plead(?:s|ed)? guilty|pled guilty|acquitted|convicts)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conviction();

    [GeneratedRegex(
        @"\b(?:sentenced|gets? (?:up to )?(?:life|(?:\d+(?:[-–]\d+)?|two|three|four|five|six|seven|eight|nine|ten) "
        + @"(?:more )?(?:years|months))|(?:jailed|imprisoned) for)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
