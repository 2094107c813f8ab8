using System.Data.Common;
using BriefingBot.Operation;

namespace BriefingBot.Storage.Nodes;

/// <summary>Makes this service one of the nodes of a shared database, for as long as it runs.</summary>
internal sealed partial class NodeMembership(
    Node node,
    Leadership leadership,
    Claims claims,
    Database database,
    TimeProvider clock,
    ILogger<NodeMembership> logger) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Tidy = TimeSpan.FromMinutes(10);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Before any other service begins: what they do depends on it.
        node.Join();
        if (node.IsOneOfMany)
        {
            await node.BeatAsync(cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!node.IsOneOfMany)
        {
            return;
        }

        var (beaten, tidied, isFaulty) = (clock.GetTimestamp(), clock.GetTimestamp(), false);
        try
        {
            while (true)
            {
                try
                {
                    await leadership.LookAsync(stoppingToken);
                    if (clock.GetElapsedTime(beaten) >= Beat)
                    {
                        beaten = clock.GetTimestamp();
                        await node.BeatAsync(stoppingToken);
                    }

                    if (clock.GetElapsedTime(tidied) >= Tidy)
                    {
                        tidied = clock.GetTimestamp();
                        await claims.ForgetAsync(stoppingToken);
                    }

                    isFaulty = false;
                }
                catch (Exception error) when (error.IsFault(stoppingToken))
                {
                    // The server is away, for every node alike: that is said by what stores. Or another node stood in
                    // the way: the next look makes up for it. An end of this loop would be the end of the program.
                    await leadership.EndAsync();
                    if (error is DbException or AdviceException)
                    {
                        Log.Away(logger, database.Name);
                    }
                    else if (!isFaulty)
                    {
                        isFaulty = true;
                        Log.Fault(logger, error, database.Name);
                    }
                }

                await leadership.WaitAsync(stoppingToken);
            }
        }
        finally
        {
            await leadership.EndAsync();
            await LeaveAsync();
        }
    }

    private async Task LeaveAsync()
    {
        try
        {
            await node.LeaveAsync(CancellationToken.None);
        }
        catch (Exception error) when (error is DbException or AdviceException)
        {
            // The others notice its silence.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(213, LogLevel.Debug, "{Database} cannot be asked who leads")]
        public static partial void Away(ILogger logger, string database);

        [LoggerMessage(214, LogLevel.Error,
            "Asking {Database} who leads failed; it is asked again, and this is not said again until it works")]
        public static partial void Fault(ILogger logger, Exception error, string database);
    }
}
