using System.CommandLine;
using System.Runtime.InteropServices;
using BriefingBot.Operation;
using BriefingBot.Operation.Health;
using BriefingBot.Operation.Settings;

namespace BriefingBot.CommandLine;

/// <summary><c>run</c>: the service. Talks to Telegram with a token, else in this terminal.</summary>
internal static class RunVerb
{
    public static Command Create(VerbHost host)
    {
        var allow = VerbOptions.AllowNetwork();
        var command = new Command(
            "run",
            "The service: watches, summarises, stores, schedules, delivers. Without a Telegram token it talks in "
                + "this terminal.") { allow };
        command.SetAction((parsed, cancellationToken) => RunAsync(host, parsed.GetValue(allow), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(VerbHost host, string[]? allow, CancellationToken cancellationToken)
    {
        using var service = host.BuildService(allow);
        try
        {
            return await ServeAsync(service, cancellationToken);
        }
        // Whoever collects the log as JSON gets the reason as a line of it; people are told by the command line.
        catch (Exception error) when (IsJson(service.Services) && error is not OutOfMemoryException
            && !(error is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            var advice = error as AdviceException ?? ConfigurationAdvice.From(error);
            var exit = service.Services.GetRequiredService<ServiceExit>();
            exit.Stop(advice?.Message ?? error.Message, advice?.Remedy ?? "");
            return BotCommandLine.Failed;
        }
        finally
        {
            await ((IAsyncDisposable)service).DisposeAsync();
        }
    }

    // As it is written: what is wrong elsewhere in the section makes no text of it.
    private static bool IsJson(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>()[$"{LoggingOptions.Section}:{nameof(LoggingOptions.Format)}"]
            is { } format && format.Equals(nameof(LogFormat.Json), StringComparison.OrdinalIgnoreCase);

    private static async Task<int> ServeAsync(IHost service, CancellationToken cancellationToken)
    {
        var services = service.Services;
        var (exit, lifetime) = (services.GetRequiredService<ServiceExit>(),
            services.GetRequiredService<IHostApplicationLifetime>());
        // A terminal that is closed, or a service manager that means a stop.
        using var hangup = PosixSignalRegistration.Create(
            PosixSignal.SIGHUP,
            signal =>
            {
                signal.Cancel = true;
                lifetime.StopApplication();
            });
        // Before the host: what is wrong here is told as advice, not logged as a crash.
        services.GetRequiredService<SettingsReport>().Require();
        var configuration = services.GetRequiredService<IConfiguration>();
        if (SystemdSession.IsListening(configuration) && !ServiceRegistration.TalksToTelegram(configuration))
        {
            throw new AdviceException(
                "Telegram:Token is empty, and a service of systemd has no terminal to talk in.",
                "Write the token into it, as @BotFather gives it.");
        }

        using var starting = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken, lifetime.ApplicationStopping);
        try
        {
            await services.GetRequiredService<ServiceStart>().PrepareAsync(starting.Token);
        }
        catch (OperationCanceledException) when (starting.IsCancellationRequested)
        {
            return exit.Status; // told to stop while it waited for its database
        }

        var background = services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        try
        {
            await StartAsync(service, lifetime, cancellationToken);
            await service.WaitForShutdownAsync(cancellationToken);
            if (!HasFailed())
            {
                exit.NoteEnd();
            }
        }
        catch (OperationCanceledException)
        {
            // Told to stop while it started.
        }

        return HasFailed() ? BotCommandLine.Failed : exit.Status;

        bool HasFailed() => background.Exists(work => work.ExecuteTask?.IsFaulted == true);
    }

    // What had begun when something else could not ends in order, as a node that other nodes know of.
    private static async Task StartAsync(
        IHost service, IHostApplicationLifetime lifetime, CancellationToken cancellationToken)
    {
        try
        {
            await service.StartAsync(cancellationToken);
        }
        catch (Exception error)
        {
            var isToldToStop = cancellationToken.IsCancellationRequested
                || lifetime.ApplicationStopping.IsCancellationRequested;
            // What cannot end, as it had not begun, says nothing of why.
            await service.StopAsync(CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (error is OperationCanceledException && !isToldToStop)
            {
                throw new InvalidOperationException($"The start was broken off: {error.Message}", error);
            }

            throw;
        }
    }
}
