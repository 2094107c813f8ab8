namespace BriefingBot.Summaries.Backends;

/// <summary>How long and how often a model is asked. All attempts and waits together are bounded by these.</summary>
/// <param name="Attempt">The most one request may take.</param>
/// <param name="Retries">Further attempts after a passing failure.</param>
/// <param name="FirstDelay">The wait before the first of them; it doubles.</param>
/// <param name="LongestWait">A server that asks for a longer wait than this (<c>Retry-After</c>) is not waited
/// for.</param>
/// <param name="FailuresToBreak">How many failures in a row open the circuit.</param>
/// <param name="Break">How long the circuit stays open.</param>
/// <param name="AtOnce">Requests to one model at once.</param>
internal sealed record ModelLimits(
    TimeSpan Attempt, int Retries, TimeSpan FirstDelay, TimeSpan LongestWait, int FailuresToBreak, TimeSpan Break,
    int AtOnce = 4)
{
    /// <summary>How many may wait for their turn at one model; who comes then is sent away.</summary>
    public const int MostWaiting = 100;

    /// <summary>How many requests that reach their time limit, with none answered between, leave the model alone for
    /// <see cref="Break"/>.</summary>
    public const int SlowToBreak = 2;

    public static ModelLimits Of(ModelOptions options) =>
        new(
            TimeSpan.FromSeconds(options.TimeoutSeconds),
            Retries: 2,
            FirstDelay: TimeSpan.FromSeconds(1),
            LongestWait: TimeSpan.FromSeconds(20),
            FailuresToBreak: 5,
            Break: TimeSpan.FromMinutes(2),
            AtOnce: options.RequestsAtOnce);
}
