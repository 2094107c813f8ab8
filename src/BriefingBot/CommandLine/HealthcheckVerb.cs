using System.CommandLine;
using BriefingBot.Operation;
using BriefingBot.Web;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary><c>healthcheck</c>: is the service alive, by <c>Web:Listen</c>? The exit status tells.</summary>
internal static class HealthcheckVerb
{
    public static Command Create(VerbHost host)
    {
        var command = new Command("healthcheck", "Asks the running service whether it is alive (Web:Listen).");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = host.Open();
            var options = services.GetRequiredService<IOptions<WebOptions>>().Value;
            if (ListenAddress.Parse(options.Listen) is not { } endpoint)
            {
                throw new AdviceException(
                    "The service listens nowhere.", "Set Web:Listen, as 127.0.0.1:8080, for both.");
            }

            var (isAlive, message) = await HealthClient.AskAsync(endpoint, cancellationToken);
            await (isAlive ? Console.Out : Console.Error).WriteLineAsync(message);
            return isAlive ? 0 : BotCommandLine.Failed;
        });
        return command;
    }
}
