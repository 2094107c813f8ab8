namespace BriefingBot.Text.Claims.Rules;

/// <summary>One way in which a claim can say what no report says, by its words or by its trees.</summary>
internal interface IClaimRule<in TContext>
{
    /// <summary>The faults of this kind; empty where there are none or the rule cannot tell.</summary>
    IEnumerable<ClaimProblem> Check(TContext context);
}
