using System.Diagnostics;
using BriefingBot.Tests.Infrastructure;

namespace BriefingBot.Tests;

/// <summary>The program itself, as a process with a token: it watches the samples, answers over the wire, is killed and
/// started again.</summary>
public sealed class ServiceProcessTests : IDisposable
{
    private const long Ada = 1001;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_briefing_composed_before_the_process_was_killed_arrives_once_after_it_was_started_again()
    {
        await using var telegram = await BotApiServer.StartAsync();
        telegram.PushText(Ada, "/start");
        using (var first = Start(telegram))
        {
            await telegram.WaitUntilAsync(server => server.Messages.Any(
                message => message.Text.Contains("/briefing", StringComparison.Ordinal)), "the welcome", seconds: 60);
            for (var asked = 1; !telegram.Messages.Any(IsFound); asked++)
            {
                Assert.InRange(asked, 1, 90);
                // Until the samples are read; asked slowly, since a chat's questions are limited in rate.
                await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
                var answers = telegram.Messages.Count;
                telegram.PushText(Ada, "/search Sea Lark");
                await telegram.WaitUntilAsync(server => server.Messages.Count > answers, "what is found", seconds: 60);
            }

            // Whatever comes next is in the outbox when the process dies: the server accepts it only from the second
            // process.
            telegram.Script("sendMessage", Ada, BotApiAnswer.Silence());
            var sent = telegram.Calls.Count(call => call.Method == "sendMessage");
            telegram.PushText(Ada, "/briefing");
            await telegram.WaitUntilAsync(server =>
                server.Calls.Count(call => call.Method == "sendMessage") > sent, "the briefing under way", seconds: 60);
            await KillAsync(first);
        }

        Assert.DoesNotContain(telegram.Messages, IsBriefing);
        using var second = Start(telegram);
        await telegram.WaitUntilAsync(server => server.Messages.Any(IsBriefing), "the briefing", seconds: 60);
        // A later answer shows that what was to be sent before it was sent.
        telegram.PushText(Ada, "/help");
        await telegram.WaitUntilAsync(
            server => server.Messages.Any(message => message.Text.Contains("/timezone", StringComparison.Ordinal)
                && !message.Text.Contains("Hello", StringComparison.Ordinal)), "the help", seconds: 60);
        Assert.Single(telegram.Messages, message => IsBriefing(message)
            && message.Text.Contains("Sea Lark", StringComparison.Ordinal));
        await KillAsync(second);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsFound(AcceptedMessage message) =>
        message.Text.Contains("Bay Radio", StringComparison.Ordinal);

    private static bool IsBriefing(AcceptedMessage message) =>
        message.Text.StartsWith("BriefingBot ·", StringComparison.Ordinal);

    private static async Task KillAsync(Process process)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private Process Start(BotApiServer telegram)
    {
        var process = BotProcess.Start(
            _folder.Path,
            new Dictionary<string, string>
            {
                ["Telegram__Token"] = telegram.Token,
                ["Telegram__BaseUrl"] = telegram.BaseUrl,
                ["Telegram__Admins__0"] = "1001"
            },
            "run");
        process.StandardInput.Close();
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
