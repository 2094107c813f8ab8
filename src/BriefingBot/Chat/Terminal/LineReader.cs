using System.Text;
using BriefingBot.Operation;

namespace BriefingBot.Chat.Terminal;

/// <summary>Reads lines at a console, with editing and a history that outlives a restart.</summary>
/// <param name="historyFile">Where the lines are kept, readable by their owner alone; null: nowhere.</param>
internal sealed class LineReader(string? historyFile) : TextReader
{
    private const int MostKept = 500;
    private const string Prompt = "> ";
    private const string ClearToEnd = "\u001b[K"; // ECMA-48, EL

    private readonly LineBuffer _line = new(Kept(historyFile));

    public override string? ReadLine()
    {
        Show();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (!_line.Apply(key))
            {
                Console.WriteLine();
                if (key.Key == ConsoleKey.D)
                {
                    return null; // the end of input
                }

                var line = _line.Take();
                Keep(line);
                return line;
            }

            // Of a text that is pasted only the last state need be shown.
            if (!Console.KeyAvailable)
            {
                Show();
            }
        }
    }

    /// <summary>On one row: of a line that is too long for it, the part around the cursor.</summary>
    private void Show()
    {
        var room = Math.Max(10, Console.WindowWidth - Prompt.Length - 1);
        var start = Math.Max(0, _line.Cursor - room + 1);
        var shown = _line.Text[start..Math.Min(_line.Text.Length, start + room)];
        var back = start + shown.Length - _line.Cursor;
        var text = new StringBuilder("\r").Append(Prompt).Append(TerminalText.Of(shown)).Append(ClearToEnd);
        if (back > 0)
        {
            text.Append("\u001b[").Append(back).Append('D'); // ECMA-48, CUB
        }

        Console.Out.Write(text.ToString());
        Console.Out.Flush();
    }

    private static IEnumerable<string> Kept(string? file)
    {
        try
        {
            return file is not null && File.Exists(file) ? File.ReadAllLines(file).TakeLast(MostKept) : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A talk without a memory is better than none.
    private void Keep(string line)
    {
        if (historyFile is null || line.Trim().Length == 0)
        {
            return;
        }

        try
        {
            using var stream = new FileStream(historyFile, OwnersAlone());
            using var writer = new StreamWriter(stream);
            writer.WriteLine(line);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next line is tried again.
        }
    }

    private static FileStreamOptions OwnersAlone()
    {
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
