namespace BriefingBot.Chat.Terminal;

/// <summary>A line being typed, and those typed before: what a shell's keys do. Knows no console.</summary>
internal sealed class LineBuffer(IEnumerable<string> history)
{
    private readonly List<string> _history = [.. history];
    private string _kept = "";
    private int _place = -1;

    /// <summary>What of the line was typed so far.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the next letter goes, in UTF-16 units; never within a character.</summary>
    public int Cursor { get; private set; }

    /// <summary>Begins a new line; the former one is remembered.</summary>
    public string Take()
    {
        var line = Text;
        if (line.Trim().Length > 0 && (_history.Count == 0 || _history[^1] != line))
        {
            _history.Add(line);
        }

        (Text, Cursor, _place) = ("", 0, -1);
        return line;
    }

    /// <summary>Does to the line what a pressed key stands for.</summary>
    /// <returns>False for one that ends the line: Enter, and Ctrl+D on an empty one.</returns>
    public bool Apply(ConsoleKeyInfo key)
    {
        switch (key)
        {
            case { Key: ConsoleKey.Enter }:
                return false;
            case { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } when Text.Length == 0:
                return false;
            case { Modifiers: ConsoleModifiers.Control }:
                Control(key.Key);
                return true;
            default:
                Edit(key);
                return true;
        }
    }

    private void Edit(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Backspace:
                Remove(Before(Cursor), Cursor);
                break;
            case ConsoleKey.Delete:
                Remove(Cursor, After(Cursor));
                break;
            case ConsoleKey.LeftArrow:
                Cursor = Before(Cursor);
                break;
            case ConsoleKey.RightArrow:
                Cursor = After(Cursor);
                break;
            case ConsoleKey.Home:
                Cursor = 0;
                break;
            case ConsoleKey.End:
                Cursor = Text.Length;
                break;
            case ConsoleKey.UpArrow:
                Recall(_place < 0 ? _history.Count - 1 : Math.Max(0, _place - 1));
                break;
            case ConsoleKey.DownArrow when _place >= 0:
                Recall(_place + 1);
                break;
            case ConsoleKey.Escape:
                (Text, Cursor) = ("", 0);
                break;
            case var _ when key.KeyChar is not '\0' && !char.IsControl(key.KeyChar):
                Text = Text.Insert(Cursor++, key.KeyChar.ToString());
                break;
        }
    }

    /// <summary>The keys of readline that people have in their fingers.</summary>
    private void Control(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.A:
                Cursor = 0;
                break;
            case ConsoleKey.E:
                Cursor = Text.Length;
                break;
            case ConsoleKey.U:
                Remove(0, Cursor);
                break;
            case ConsoleKey.K:
                Remove(Cursor, Text.Length);
                break;
            case ConsoleKey.W:
                var word = Text[..Cursor].TrimEnd().LastIndexOf(' ') + 1;
                Remove(word, Cursor);
                break;
            case ConsoleKey.D:
                Remove(Cursor, After(Cursor));
                break;
        }
    }

    /// <summary>A line of the past; behind the newest is what was being typed.</summary>
    private void Recall(int place)
    {
        if (place < 0)
        {
            return;
        }

        _kept = _place < 0 ? Text : _kept;
        (_place, Text) = place < _history.Count ? (place, _history[place]) : (-1, _kept);
        Cursor = Text.Length;
    }

    private void Remove(int from, int to)
    {
        Text = Text.Remove(from, to - from);
        Cursor = from;
    }

    private int Before(int at) => at == 0 ? 0
        : at > 1 && char.IsLowSurrogate(Text[at - 1]) && char.IsHighSurrogate(Text[at - 2]) ? at - 2
        : at - 1;

    private int After(int at) => at >= Text.Length ? Text.Length
        : char.IsHighSurrogate(Text[at]) && at + 1 < Text.Length && char.IsLowSurrogate(Text[at + 1]) ? at + 2
        : at + 1;
}
