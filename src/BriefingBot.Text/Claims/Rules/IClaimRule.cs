namespace BriefingBot.Text.Claims.Rules;

/// <summary>One way in which a claim can say what no report says, by its words or by its trees.</summary>
internal interface IClaimRule<in TContext>
{
    /// <summary>What must hold of a claim for the rule to be asked; nothing, where a rule tells by itself what it can
    /// say of a claim in words of its own.</summary>
    RuleNeeds Needs => RuleNeeds.None;

    /// <summary>The faults of this kind; empty where there are none or the rule cannot tell.</summary>
    IEnumerable<ClaimProblem> Check(TContext context);
}

/// <summary>What a rule needs of a claim.</summary>
[Flags]
internal enum RuleNeeds
{
    None = 0,

    /// <summary>The claim keeps to the words of its evidence (<see cref="ClaimContext.IsClose"/>): only then does a
    /// word that differs tell something else. Of claims in words of their own, such a rule is wrong as often as
    /// right.</summary>
    CloseWording = 1,

    /// <summary>The claim has no trees: where it has, a rule for trees tells the same, and better.</summary>
    NoTrees = 1 << 1,
}
