using BriefingBot.Briefings.Editions;
using BriefingBot.Chat.Routing;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Wording;
using Microsoft.Extensions.Options;

namespace BriefingBot.Chat.Terminal;

/// <summary>The bot without Telegram: the same commands and texts over a reader and a writer. The person there is an
/// admin. Lines that are piped in are answered one after another; at the end of input it is over.</summary>
public sealed class TerminalChat(
    CommandRouter router,
    SubscriberStore subscribers,
    AskedBriefings asked,
    ReplyRenderer renderer,
    Languages languages,
    IOptions<StorageOptions> storage)
{
    private const string Prompt = "> ";
    private const string HistoryFile = "terminal-history";
    private const string ClearRow = "\r\u001b[K"; // ECMA-48, EL

    /// <summary>Shorter work needs no sign that it goes on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.7);

    /// <summary>For a person at a console; null where lines are piped.</summary>
    private TerminalWriter? _writer;

    /// <summary>Talks over this process's console, beginning with a briefing.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var isInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected;
        _writer = isInteractive ? TerminalWriter.ForConsole() : null;
        await AnswerAsync("/briefing", Console.Out, cancellationToken);
        if (!isInteractive)
        {
            await RunAsync(Console.In, Console.Out, isInteractive, cancellationToken);
            return;
        }

        // A line, not all of /help: the briefing is to stay on the screen.
        var chat = await subscribers.FindAsync(Subscriber.TerminalChatId, threadId: null, cancellationToken);
        var hint = languages.For(chat?.Language).TerminalHint;
        await Console.Out.WriteLineAsync($"{hint}\n".AsMemory(), cancellationToken);
        var folder = Path.GetDirectoryName(Path.GetFullPath(storage.Value.Path)) ?? ".";
        using var lines = new LineReader(Path.Combine(folder, HistoryFile));
        await RunAsync(lines, Console.Out, isInteractive, cancellationToken);
    }

    /// <summary>Talks until the input ends, <c>/quit</c> is typed or the service stops.</summary>
    /// <param name="input">A line each.</param>
    /// <param name="output">Takes the answers.</param>
    /// <param name="isInteractive">True: a person types, and a prompt is shown.</param>
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
            if (line is null || line.Trim().ToLowerInvariant() is "/quit" or "/exit" or "quit" or "exit")
            {
                return;
            }

            if (line.Trim().Length > 0)
            {
                await AnswerAsync(line, output, cancellationToken);
            }
        }
    }

    /// <summary>Answers one line that the person at the terminal wrote.</summary>
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
        var answer = router.AnswerAsync(incoming, cancellationToken);
        await ShowProgressAsync(answer, cancellationToken);
        foreach (var reply in await answer)
        {
            await WriteAsync(reply, incoming, output, cancellationToken);
            if (reply.Later is { } work)
            {
                await output.FlushAsync(cancellationToken);
                var later = work(cancellationToken);
                await ShowProgressAsync(later, cancellationToken);
                if (await later is { } end)
                {
                    await WriteAsync(end, incoming, output, cancellationToken);
                }
            }
        }

        await output.FlushAsync(cancellationToken);
    }

    private async Task WriteAsync(
        Reply reply, Incoming incoming, TextWriter output, CancellationToken cancellationToken)
    {
        var subscriber = await subscribers.FindAsync(incoming.ChatId, incoming.ThreadId, cancellationToken);
        var text = reply.Briefing is { } briefing && subscriber is not null
            ? await asked.ShowAsync(subscriber, briefing, cancellationToken)
            : renderer.Render(reply, subscriber);
        var shown = _writer is null ? PlainText.WriteWithAddresses(text) : _writer.Write(text);
        await output.WriteLineAsync(shown.AsMemory(), cancellationToken);
        await WriteButtonsAsync(reply, output, cancellationToken);
        if (reply.File is { } file)
        {
            await output.WriteLineAsync($"{SaveFile(file)}".AsMemory(), cancellationToken);
        }

        await output.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancellationToken);
    }

    /// <summary>A person sees that long work goes on; what is piped stays clean.</summary>
    private async Task ShowProgressAsync(Task work, CancellationToken cancellationToken)
    {
        var steps = 0;
        while (_writer is not null && await Task.WhenAny(work, Task.Delay(Patience, cancellationToken)) != work)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var dots = new string('.', (steps++ % 3) + 1);
            await Console.Error.WriteAsync($"{ClearRow}{dots}".AsMemory(), cancellationToken);
        }

        if (steps > 0)
        {
            await Console.Error.WriteAsync(ClearRow.AsMemory(), cancellationToken);
        }
    }

    // A row that is wider than the terminal is broken between its buttons.
    private async Task WriteButtonsAsync(Reply reply, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (var row in reply.Buttons)
        {
            var buttons = row.Select(
                button => $"[{UntrustedText.Clean(button.Label)}: {UntrustedText.Clean(button.Command)}]");
            foreach (var line in _writer?.Rows(buttons) ?? [string.Join(TerminalWriter.Gap, buttons)])
            {
                await output.WriteLineAsync(line.AsMemory(), cancellationToken);
            }
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

        OwnerOnly.CreateFile(path); // an export holds what a person follows, a list the logins of sources
        using var stream = File.OpenWrite(path);
        stream.Write(file.Content.Span);
        return path;
    }
}
