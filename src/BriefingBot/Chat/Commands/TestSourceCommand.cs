using BriefingBot.Chat.CommandParts;
using BriefingBot.Chat.Routing;
using BriefingBot.Sources;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Commands;

/// <summary>What an address, or a source that is watched, brings just now.</summary>
internal sealed class TestSourceCommand(SourceStore sources, SourcePreview preview) : ICommand
{
    public CommandDescription Description { get; } =
        new("testsource", 280, "/testsource https://example.org/feed") { Role = CommandRole.Admin, IsSlow = true };

    public ReplyText Prompt(Texts texts) => texts.AddressPrompt;

    public async Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Arguments.IsEmpty)
        {
            return await context.PromptAsync(this, cancellationToken);
        }

        if (await sources.FindAsync(context.Arguments.Text, cancellationToken) is { } source)
        {
            return [await preview.ShowAsync(context, source, cancellationToken)];
        }

        var address = SourcePreview.Address(context.Incoming, context.Arguments.Text);
        return address is null
            ? SourcePreview.NoAddress(context, this)
            : [(await preview.ShowAsync(context, address, selector: null, cancellationToken)).Text];
    }
}
