namespace BriefingBot.Subscribers;

/// <summary>Composes what is due, corrections and editions, and puts it in the outbox.</summary>
public interface IEditionPublisher
{
    /// <summary>For every active subscriber: the edition that is due now, once. One chat's failure does not keep the others from theirs.</summary>
    Task PublishDueAsync(CancellationToken cancellationToken);
}
