using BriefingBot.Text.Claims.Trees;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>One way in which a claim can say what no report says.</summary>
internal interface ITreeRule
{
    /// <summary>The faults of this kind; empty where there are none or the rule cannot tell.</summary>
    IEnumerable<ClaimProblem> Check(TreeContext context);
}
