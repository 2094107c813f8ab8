using BriefingBot.Chat;

namespace BriefingBot.Tests.Chat;

public sealed class ReplyTextTests
{
    [Fact]
    public void What_stands_in_braces_is_escaped_and_the_programs_own_tags_are_kept()
    {
        var outside = "<b>&\"";
        ReplyText text = $"<b>Name:</b> {outside} {7}";

        Assert.Equal("<b>Name:</b> &lt;b&gt;&amp;&quot; 7", text.ToHtml());
        Assert.Equal("Name: <b>&\" 7", text.ToTerminal());
    }

    [Fact]
    public void A_link_is_words_with_an_address_in_both_dressings()
    {
        ReplyText text = $"{new ReplyLink("A & B", new Uri("https://e.example/?a=1&b=\"2\""))}";

        Assert.Equal("<a href=\"https://e.example/?a=1&amp;b=%222%22\">A &amp; B</a>", text.ToHtml());
        Assert.Equal("A & B <https://e.example/?a=1&b=%222%22>", text.ToTerminal());
    }

    [Fact]
    public void Texts_within_texts_stay_what_they_are()
    {
        ReplyText inner = $"<i>{"<x>"}</i>";

        Assert.Equal("a <i>&lt;x&gt;</i>\n<i>&lt;x&gt;</i>", ReplyText.Join("\n", [$"a {inner}", inner]).ToHtml());
    }

    [Fact]
    public void Nothing_from_outside_steers_a_terminal()
    {
        var hostile = "a\u001b[2Jb\u009bc\u202ed\re\tf\ng";
        ReplyText text = $"{hostile}";

        Assert.Equal("a[2Jbcde\tf\ng", text.ToTerminal());
    }
}
