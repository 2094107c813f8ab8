using BriefingBot.Chat.Terminal;

namespace BriefingBot.Tests.Chat.Terminal;

public sealed class LineBufferTests
{
    private readonly LineBuffer _line = new(["/help", "/latest"]);

    [Fact]
    public void Letters_go_where_the_cursor_stands_and_keys_take_them_away()
    {
        Type("/serch");
        Press(ConsoleKey.LeftArrow, ConsoleKey.LeftArrow, ConsoleKey.LeftArrow);
        Type("a");
        Press(ConsoleKey.End);
        Type(" rail!");
        Press(ConsoleKey.Backspace);
        Assert.Equal("/search rail", _line.Text);

        Press(ConsoleKey.Home, ConsoleKey.Delete);
        Assert.Equal("search rail", _line.Text);
    }

    [Fact]
    public void The_arrows_bring_back_what_was_typed_before_and_what_was_being_typed()
    {
        Type("who");
        Press(ConsoleKey.UpArrow);
        Assert.Equal("/latest", _line.Text);
        Press(ConsoleKey.UpArrow, ConsoleKey.UpArrow);
        Assert.Equal("/help", _line.Text);
        Press(ConsoleKey.DownArrow, ConsoleKey.DownArrow);
        Assert.Equal("who", _line.Text);

        _line.Take();
        Press(ConsoleKey.UpArrow);
        Assert.Equal("who", _line.Text);
    }

    [Fact]
    public void The_keys_of_a_shell_work()
    {
        Type("/search red panda");
        Control(ConsoleKey.W);
        Assert.Equal("/search red ", _line.Text);
        Control(ConsoleKey.A);
        Control(ConsoleKey.K);
        Assert.Equal("", _line.Text);
        Type("x y");
        Control(ConsoleKey.U);
        Assert.Equal("", _line.Text);
    }

    [Fact]
    public void A_letter_of_two_units_is_one_step()
    {
        Type("a🙂b");
        Press(ConsoleKey.LeftArrow, ConsoleKey.Backspace);

        Assert.Equal(("ab", 1), (_line.Text, _line.Cursor));
    }

    [Fact]
    public void Enter_ends_the_line_and_ctrl_d_an_empty_one_alone()
    {
        Type("x");
        Assert.True(_line.Apply(new ConsoleKeyInfo('\0', ConsoleKey.D, shift: false, alt: false, control: true)));
        Assert.False(_line.Apply(new ConsoleKeyInfo('\r', ConsoleKey.Enter, shift: false, alt: false, control: false)));
        Assert.Equal("x", _line.Take());
        Assert.False(_line.Apply(new ConsoleKeyInfo('\0', ConsoleKey.D, shift: false, alt: false, control: true)));
    }

    private void Type(string text)
    {
        foreach (var letter in text)
        {
            _line.Apply(new ConsoleKeyInfo(letter, ConsoleKey.None, shift: false, alt: false, control: false));
        }
    }

    private void Press(params ConsoleKey[] keys)
    {
        foreach (var key in keys)
        {
            _line.Apply(new ConsoleKeyInfo('\0', key, shift: false, alt: false, control: false));
        }
    }

    private void Control(ConsoleKey key) =>
        _line.Apply(new ConsoleKeyInfo('\0', key, shift: false, alt: false, control: true));
}
