namespace BriefingBot.Text.Claims.Rules;

/// <summary>One way in which a claim can say what no report says, by its words.</summary>
internal interface IClaimRule
{
    /// <summary>The faults of this kind; empty where there are none or the rule cannot tell.</summary>
    IEnumerable<ClaimProblem> Check(ClaimContext context);
}
