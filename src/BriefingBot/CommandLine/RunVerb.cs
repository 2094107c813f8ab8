using System.CommandLine;
using Microsoft.Extensions.Options;

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
        // Before the host: what is wrong here is told as advice, not logged as a crash.
        service.Services.GetRequiredService<IStartupValidator>().Validate();
        await service.Services.GetRequiredService<ServiceStart>().PrepareAsync(cancellationToken);
        await service.RunAsync(cancellationToken);
        return 0;
    }
}
