namespace BriefingBot.Chat.Routing;

/// <summary>Who administers a group or channel.</summary>
public interface IChatAuthority
{
    /// <summary>True where this person may change the settings of this chat.</summary>
    Task<bool> IsAdministratorAsync(Incoming incoming, CancellationToken cancellationToken);
}
