namespace BriefingBot.Telegram;

/// <summary>Whether Telegram hands the bot's updates to another program that has its token, or to a webhook (Bot API,
/// getUpdates: 409). All else works meanwhile. Two programs that poll take turns, so one answer ends nothing: it is
/// over when none has been refused for a while.</summary>
public sealed class UpdateConflict(TimeProvider clock)
{
    /// <summary>So long it may be a program that starts again and meets its own last request; and after so long without
    /// a refusal it is over.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Lock _gate = new();
    private (long First, long Last)? _refusals;

    /// <summary>How long it has lasted; zero where there is none.</summary>
    public TimeSpan Lasts
    {
        get
        {
            lock (_gate)
            {
                return _refusals is { } refused && clock.GetElapsedTime(refused.Last) < Patience
                    ? clock.GetElapsedTime(refused.First)
                    : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Takes note of an answer that refuses the updates.</summary>
    /// <returns>True where it begins by this.</returns>
    public bool Record()
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var isNew = _refusals is not { } refused || clock.GetElapsedTime(refused.Last) >= Patience;
            _refusals = (isNew ? now : _refusals!.Value.First, now); // not null: not new
            return isNew;
        }
    }

    /// <summary>Ends it where none was refused for long enough.</summary>
    /// <param name="lasted">From the first refusal to the last.</param>
    /// <returns>True where it ends by this.</returns>
    public bool TryEnd(out TimeSpan lasted)
    {
        lock (_gate)
        {
            lasted = TimeSpan.Zero;
            if (_refusals is not { } refused || clock.GetElapsedTime(refused.Last) < Patience)
            {
                return false;
            }

            (lasted, _refusals) = (clock.GetElapsedTime(refused.First, refused.Last), null);
            return true;
        }
    }

    /// <summary>This node asks for no updates any more.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _refusals = null;
        }
    }
}
