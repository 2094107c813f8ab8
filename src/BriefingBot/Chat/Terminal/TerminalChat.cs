using BriefingBot.Briefings;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Subscribers;
using BriefingBot.Wording;

namespace BriefingBot.Chat.Terminal;

/// <summary>
/// The bot without Telegram: the same commands and texts over a reader and a writer. The person there is an admin.
/// Lines that are piped in are answered one after another; at the end of input it is over.
/// </summary>
public sealed class TerminalChat(
    CommandRouter router, SubscriberStore subscribers, EditionPublisher editions, ReplyRenderer renderer)
{
    private const string Prompt = "> ";

    /// <summary>Talks over this process's console, beginning with a briefing.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var isInteractive = !Console.IsInputRedirected;
        await AnswerAsync("/briefing", Console.Out, cancellationToken);
        if (isInteractive)
        {
            await AnswerAsync("/help", Console.Out, cancellationToken);
        }

        await RunAsync(Console.In, Console.Out, isInteractive, cancellationToken);
    }

    /// <summary>Talks until the input ends, <c>/quit</c> is typed or the service stops.</summary>
    /// <param name="input">A line each.</param>
    /// <param name="output">Takes the answers.</param>
    /// <param name="isInteractive">True: a person types, and a prompt is shown.</param>
    /// <param name="cancellationToken">Stops the talk.</param>
    public async Task RunAsync(
        TextReader input, TextWriter output, bool isInteractive, CancellationToken cancellationToken)
    {
        // A console's read cannot be cancelled: it waits on a thread of its own, and the talk goes on without it.
        while (!cancellationToken.IsCancellationRequested)
        {
            if (isInteractive)
            {
                await output.WriteAsync(Prompt.AsMemory(), cancellationToken);
                await output.FlushAsync(cancellationToken);
            }

            var line = await Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(cancellationToken);
            if (line is null || line.Trim() is "/quit" or "/exit")
            {
                return;
            }

            if (line.Trim().Length > 0)
            {
                await AnswerAsync(line, output, cancellationToken);
            }
        }
    }

    /// <summary>Answers one line.</summary>
    public async Task AnswerAsync(string line, TextWriter output, CancellationToken cancellationToken)
    {
        var incoming = new Incoming
        {
            ChatId = Subscriber.TerminalChatId,
            ChatTitle = "Terminal",
            UserName = Environment.UserName,
            Text = line,
            IsTerminal = true,
        };
        foreach (var reply in await router.AnswerAsync(incoming, cancellationToken))
        {
            var subscriber = await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken);
            var text = reply.Briefing is { } briefing && subscriber is not null
                ? await editions.ShowAsync(subscriber, briefing, cancellationToken)
                : renderer.Render(reply, subscriber);
            await output.WriteLineAsync(PlainText.WriteWithAddresses(text).AsMemory(), cancellationToken);
            await WriteButtonsAsync(reply, output, cancellationToken);
            if (reply.File is { } file)
            {
                await output.WriteLineAsync($"{SaveFile(file)}".AsMemory(), cancellationToken);
            }

            await output.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancellationToken);
        }

        await output.FlushAsync(cancellationToken);
    }

    private static async Task WriteButtonsAsync(Reply reply, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var row in reply.Buttons)
        {
            var buttons = string.Join(
                "  ", row.Select(
                    button => $"[{UntrustedText.Clean(button.Label)}: {UntrustedText.Clean(button.Command)}]"));
            await output.WriteLineAsync(buttons.AsMemory(), cancellationToken);
        }
    }

    // Into the current folder, under a name that is not taken: a terminal has no other place for a file.
    private static string SaveFile(ReplyFile file)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name));
        var path = Path.GetFullPath(stem + extension);
        for (var i = 2; File.Exists(path); i++)
        {
            path = Path.GetFullPath($"{stem}-{i}{extension}");
        }

        using var stream = File.Create(path);
        stream.Write(file.Content.Span);
        return path;
    }
}
