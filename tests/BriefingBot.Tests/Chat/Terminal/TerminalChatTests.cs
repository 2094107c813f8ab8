using BriefingBot.Chat.Terminal;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Tests.Builders;

namespace BriefingBot.Tests.Chat.Terminal;

public sealed class TerminalChatTests
{
    [Fact]
    public async Task Piped_lines_are_answered_one_after_another_and_the_end_of_input_ends_it()
    {
        await using var chat = new ChatHarness();
        using var output = new StringWriter();

        await chat.Get<TerminalChat>()
            .RunAsync(
            new StringReader("/timezone tokyo\n\n  \n/schedule 7:30 18:00\n/shedule"),
            output,
            isInteractive: false,
            CancellationToken.None);

        var said = output.ToString();
        Assert.True(
            said.IndexOf("Asia/Tokyo", StringComparison.Ordinal) < said.IndexOf(
                "07:30, 18:00", StringComparison.Ordinal));
        Assert.Contains("Did you mean /schedule?", said, StringComparison.Ordinal);
        Assert.DoesNotContain("> ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_gets_a_prompt_and_leaves_with_quit()
    {
        await using var chat = new ChatHarness();
        using var output = new StringWriter();

        await chat.Get<TerminalChat>()
            .RunAsync(new StringReader("/quit\n/help"), output, isInteractive: true, CancellationToken.None);

        Assert.Equal("> ", output.ToString());
    }

    [Fact]
    public async Task The_person_there_is_an_admin_and_is_not_slowed_down()
    {
        await using var chat = new ChatHarness();
        using var output = new StringWriter();

        await chat.Get<TerminalChat>()
            .RunAsync(
            new StringReader(string.Concat(Enumerable.Repeat("/help\n", 20))),
            output,
            isInteractive: false,
            CancellationToken.None);

        Assert.Equal(20, output.ToString().Split("For admins").Length - 1);
    }

    [Fact]
    public async Task A_question_shows_what_to_type_and_a_typed_yes_answers_it()
    {
        await using var chat = new ChatHarness();
        using var output = new StringWriter();

        await chat.Get<TerminalChat>()
            .RunAsync(
            new StringReader("/follow rail\n/forget\nyes"), output, isInteractive: false, CancellationToken.None);

        Assert.Contains("[Yes: /yes 1]", output.ToString(), StringComparison.Ordinal);
        Assert.Null(await chat.Subscribers.FindAsync(Subscriber.TerminalChatId, null, CancellationToken.None));
    }

    [Fact]
    public async Task A_stop_ends_the_talk_while_it_waits_for_a_line()
    {
        await using var chat = new ChatHarness();
        using var stop = new CancellationTokenSource();
        using var reader = new WaitingReader();

        var talk = chat.Get<TerminalChat>().RunAsync(reader, TextWriter.Null, isInteractive: false, stop.Token);
        await reader.Asked;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => talk);
    }

    [Fact]
    public async Task What_outlets_write_cannot_steer_the_terminal()
    {
        await using var chat = new ChatHarness();
        await chat.Get<Database>().StoreAsync(
            A.Story().WithArticles(An.Article()
                .WithTitle("Bridge \u001b[31mclosed for repairs")
                .WithText("The \u001b]0;x\u0007bridge over the Velmar is closed until Friday.")
                .WithOutlet("Example \u001b[2J")
                .WithUrl("https://e.example/a")),
            chat.Clock.GetUtcNow());
        using var output = new StringWriter();

        await chat.Get<TerminalChat>().RunAsync(
            new StringReader("/briefing\n/story 1"), output, isInteractive: false, CancellationToken.None);

        Assert.Equal(4, output.ToString().Split("Bridge [31mclosed").Length); // the briefing, the story and its report
        Assert.Contains("https://e.example/a", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(output.ToString(), c => char.IsControl(c) && c is not ('\n' or '\r'));
    }

    private sealed class WaitingReader : TextReader
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _never = new();

        public Task Asked => _asked.Task;

        public override string? ReadLine()
        {
            _asked.SetResult();
            _never.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            _never.Set();
            base.Dispose(disposing);
        }
    }
}
