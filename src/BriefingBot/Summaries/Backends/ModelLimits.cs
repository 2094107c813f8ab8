namespace BriefingBot.Summaries.Backends;

/// <summary>How long and how often a model is asked. All attempts and waits together are bounded by these.</summary>
/// <param name="Attempt">The most one request may take.</param>
/// <param name="Retries">Further attempts after a passing failure.</param>
/// <param name="FirstDelay">The wait before the first of them; it doubles.</param>
/// <param name="LongestWait">A server that asks for a longer wait than this (<c>Retry-After</c>) is not waited
/// for.</param>
/// <param name="FailuresToBreak">So many failures in a row open the circuit.</param>
/// <param name="Break">How long the circuit stays open.</param>
internal sealed record ModelLimits(
    TimeSpan Attempt, int Retries, TimeSpan FirstDelay, TimeSpan LongestWait, int FailuresToBreak, TimeSpan Break)
{
    public static ModelLimits Of(TimeSpan attempt) =>
        new(
            attempt,
            Retries: 2,
            FirstDelay: TimeSpan.FromSeconds(1),
            LongestWait: TimeSpan.FromSeconds(20),
            FailuresToBreak: 5,
            Break: TimeSpan.FromMinutes(2));
}
