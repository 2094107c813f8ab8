using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;

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

    // "The arrest report" tells of one, and not that he was arrested now.
    private static readonly Phrases Papers = new(English.List());

    private static readonly Regex[] Stages = [Arrest(), Charge(), Trial(), Conviction(), Sentence()];

    /// <summary>From 1, an arrest, to 5, a sentence: the furthest that the text tells of, without what it dates to a
    /// year ("a 2006 conviction"); 0 for none.</summary>
    public static int Of(string text)
    {
        var (at, length) = Papers.Find(text);
        var told = OfYear().Replace(at < 0 ? text : text.Remove(at, length), "");
        return Array.FindLastIndex(Stages, stage => stage.IsMatch(told)) + 1;
    }

    /// <summary>Whether it tells that somebody is looked for, or that what happened is looked into.</summary>
    public static bool IsOpen(string text) => Of(text) == 0 && Search().IsMatch(text);

    /// <summary>Whether it tells of a charge, at whatever stage: "Charge dropped".</summary>
    public static bool NamesCharge(string text) => text.Contains("charge", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it tells who was found dead, which ends "who was it?" and leaves the case open.</summary>
    public static bool IdentifiesVictim(string text) => Identified().IsMatch(text);

    [GeneratedRegex(@"\b(?:19|20)\d\d \p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(
        @"\b(?:(?<!\b(?:to|help|can|could|not) )identif(?:y|ies|ied) (?:\w+ ){0,2}"
        + @"(?:victims?|body|bodies|remains|m[ae]n|wom[ae]n|person|teen|boy|girl|child)"
        + @"|(?:victims?|body|bodies|remains|m[ae]n|wom[ae]n|teen|boy|girl|child) (?:[\w'’-]+ ){0,8}identified)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Identified();

    [GeneratedRegex(
        @"\b(?:manhunt|on the loose|at large|(?:search(?:es|ing)?|look(?:s|ing)?|hunt(?:s|ing)?) for (?:\w+ ){0,3}"
        + @"(?:suspects?|killers?|gunm[ae]n|shooters?|attackers?|robbers?|driver|fugitives?"
        + @"|(?:m[ae]n|wom[ae]n) (?:in connection|wanted|suspected|accused|believed))|seek(?:s|ing)? "
        + @"(?:\w+ ){0,3}(?:suspects?|killers?|gunm[ae]n|shooters?)|(?:suspects?|gunm[ae]n|shooters?) (?:still )?sought"
        + @"|(?:wanted|sought) (?:in|for|over)"
        + @"|(?:police|detectives?|deputies|sheriff|pd) (?:are )?investigat(?:es?|ing))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Search();

    // "No arrest" is none.
    [GeneratedRegex(
        @"\b(?:(?<!\b(?:no|without|avoid(?:s|ed)?|dodg(?:es?|ed|ing)|resist(?:s|ed|ing)?) )arrest(?:s|ed)?|custody"
        + @"|surrender(?:s|ed)|detained|captured|nabbed|confess(?:es|ed)|turn(?:s|ed) (?:himself|herself|themselves) in"
        + @"|(?<!\b(?:to|help|can|could|not) )identif(?:y|ies|ied) (?:\w+ ){0,2}"
        + @"(?:suspects?|gunm[ae]n|shooters?|killers?)"
        + @"|(?:issued?|obtain(?:s|ed)?) (?:\w+ ){0,3}warrants?|warrants? (?:(?:is|was|were|been) )?(?:issued|obtained)"
        + @"|booked (?:with|into|in|on|for) (?:[\w'’-]+ ){0,5}"
        + @"(?:counts?|jail|murders?|homicides?|killings?|slayings?|shooting|death))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Arrest();

    [GeneratedRegex(
        @"\b(?:charged (?:\w+ )?(?:with|in|over|after|for|as)|(?:is|was|are|were|been|man|men|woman|women|suspects?"
        + @"|teens?|mother|father|parents|brothers?|son|husband|wife|driver|\d+) charged"
        + @"|(?:police|prosecutors?|authorities) charged? (?:[\w'’,.-]+ ){1,6}(?:with|in|over|after)"
        + @"|fac(?:es?|ing) (?:[\w'’-]+ ){0,3}(?:charges?|counts?|allegations)"
        + @"|charges? (?:(?:are|were|was|is) )?(?:filed|brought)|charges against"
        + @"|fil(?:es?|ed) (?!(?:\w+ ){0,3}(?:appeal|complaint|motion|suit|lawsuit)\b)(?:\w+ ){0,4}charges?"
        + @"|indict(?:s|ed|ment)|arraign(?:ed|ment)|plead(?:s|ed)? not guilty"
        + @"|(?:bail|bond) (?:(?:is|was) )?(?:set|denied|hearing))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Charge();

    [GeneratedRegex(
        @"\b(?:on trial|trial (?:of|for|begins?|opens?|starts?|under ?way|ordered)|(?:stands?|held for) trial"
        + @"|testif(?:y|ies|ied)|jur(?:y|ors) (?:sees?|hears?))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Trial();

    [GeneratedRegex(
        @"\b(?<!\b(?:if|unless) (?:(?:he|she|they) )?(?:(?:is|are) )?(?:found )?)"
        + @"(?:convicted (?:of|in|on|for)|(?:was|were|is|been|stands) convicted|convicts"
        + @"|f(?:ound|inds?) (?:[\w'’-]+ ){0,7}guilty|(?<!\bnot )guilty (?:of|in|verdict)"
        + @"|(?:plead(?:s|ed)?|pled) (?:guilty|no contest)"
        + @"|(?:takes?|took|accept(?:s|ed)?|enter(?:s|ed)) (?!an? not|not)(?:[\w-]+ ){0,2}plea"
        + @"|admit(?:s|ted) (?:to )?(?:killing|murder|manslaughter|shooting|stabbing)|acquit(?:s|ted|tal))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Conviction();

    // Not "to be sentenced in May".
    [GeneratedRegex(
        @"\b(?:(?<!\b(?:be|being) )sentenced|sentences (?:[\w'’-]+ ){1,4}to|(?:gets?|got) (?:up to )?(?:life"
        + @"|(?:\d+(?:[-–]\d+)?|two|three|four|five|six|seven|eight|nine|ten) (?:to \w+ )?(?:more )?(?:years|months))"
        + @"|(?:gets?|got|given|handed|receive[sd]?) (?:an? |the )?(?:[\w-]+ )?(?:life|death|prison|jail) "
        + @"(?:sentence|term|penalty)|will (?:spend|serve) (?:[\w-]+ ){0,5}(?:years|months|decades|life)|put to death"
        + @"|order(?:s|ed) (?:the )?execution|(?:jailed|imprisoned) for)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentence();
}
