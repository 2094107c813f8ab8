using BriefingBot.Operation;
using BriefingBot.Summaries.Backends;

namespace BriefingBot.Summaries;

/// <summary>Is told when a model begins and ceases to fail; once each.</summary>
public interface IModelHealthListener
{
    Task TellAsync(ModelNotice notice, CancellationToken cancellationToken);
}

/// <summary>A change of a model's state.</summary>
/// <param name="Backend">As configured.</param>
/// <param name="Model">As configured.</param>
/// <param name="Since">When the failing began.</param>
/// <param name="Failure">Why it fails; null where it answers again.</param>
/// <param name="Message">What is wrong and what to do, for admins; null where it answers again.</param>
public sealed record ModelNotice(
    string Backend, string Model, DateTimeOffset Since, ModelFailure? Failure, Phrase? Message);
