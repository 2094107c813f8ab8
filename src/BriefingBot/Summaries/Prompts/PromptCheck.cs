namespace BriefingBot.Summaries.Prompts;

/// <summary>Stops the start of the service where a prompt is not right: better than a first briefing without its
/// summaries.</summary>
internal sealed class PromptCheck(PromptLibrary prompts) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        prompts.CheckAll();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
