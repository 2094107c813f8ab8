namespace BriefingBot.Operation;

/// <summary>Ends the service for what does not heal, with a status that a service manager sees.</summary>
public sealed partial class ServiceExit(ILogger<ServiceExit> logger, IServiceProvider services)
{
    private int _status;

    /// <summary>0, or 1 where it was stopped for a fault.</summary>
    public int Status => _status;

    /// <summary>Stops the service; only the first call counts. Does nothing outside of the service.</summary>
    public void Stop(string message, string remedy)
    {
        if (services.GetService<IHostApplicationLifetime>() is { } lifetime
            && Interlocked.Exchange(ref _status, 1) == 0)
        {
            Log.Ends(logger, message, remedy);
            lifetime.StopApplication();
        }
    }

    /// <summary>Notes that the service has ended, as it was told to.</summary>
    public void NoteEnd()
    {
        if (_status == 0)
        {
            Log.Ended(logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(101, LogLevel.Critical, "The service ends: {Message} {Remedy}")]
        public static partial void Ends(ILogger logger, string message, string remedy);

        [LoggerMessage(102, LogLevel.Information, "The service has ended, as it was told to")]
        public static partial void Ended(ILogger logger);
    }
}
