using System.Text;
using BriefingBot.Chat.Routing;
using BriefingBot.Operation;
using BriefingBot.Storage;
using BriefingBot.Subscribers;
using BriefingBot.Telegram;
using BriefingBot.Tests.Builders;
using BriefingBot.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Moq;

namespace BriefingBot.Tests.Chat.Routing;

public sealed class CommandRouterTests
{
    [Fact]
    public async Task Every_command_of_the_program_is_registered()
    {
        await using var chat = new ChatHarness();
        var written = typeof(ICommand).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(ICommand)))
            .Select(type => type.Name);

        Assert.Equal(written.Order(), chat.Get<CommandCatalog>().All.Select(command => command.GetType().Name).Order());
    }

    [Fact]
    public async Task Every_command_has_a_name_Telegram_takes_and_an_example_that_is_a_use_of_it()
    {
        await using var chat = new ChatHarness();

        var languages = chat.Get<Languages>().All;
        Assert.All(chat.Get<CommandCatalog>().All, command =>
        {
            Assert.Matches("^[a-z0-9_]{1,32}$", command.Name);
            Assert.Equal(command.Name, CommandText.Parse(command.Description.Example)?.Name);
            Assert.All(languages, texts => Assert.InRange(texts.Help(command.Name)?.Length ?? 1, 1, 256));
        });
    }

    [Fact]
    public async Task What_an_admin_says_is_never_dropped_and_what_a_stranger_may_not_say_is_counted()
    {
        await using var chat = new ChatHarness();
        var (ofAdmin, ofStranger) = (new List<string>(), new List<string>());
        for (var i = 0; i < 60; i++)
        {
            ofAdmin.Add(await chat.AskAsync(ChatHarness.FromAdmin("/pausesource 99")));
            ofStranger.Add(await chat.AskAsync(ChatHarness.FromPerson("/pausesource 99")));
        }

        Assert.Single(ofAdmin.Distinct());
        Assert.Equal(
            [ChatHarness.Shown(Texts.English.OnlyAdmins), ChatHarness.Shown(Texts.English.TooFast), ""],
            ofStranger.Distinct());
    }

    [Theory]
    [InlineData("/story 2", "story", null, "2")]
    [InlineData("  /Story@News_Bot   2 ", "story", "News_Bot", "2")]
    [InlineData("/addsource\nhttps://e.example", "addsource", null, "https://e.example")]
    [InlineData("/schedule\u00A07:30\u202Fpm", "schedule", null, "7:30 pm")]
    public void A_typed_command_is_taken_apart(string text, string name, string? bot, string arguments) =>
        Assert.Equal(new CommandText(name, bot, arguments), CommandText.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/@bot")]
    [InlineData("hello /story")]
    public void What_is_no_command_is_none(string text) => Assert.Null(CommandText.Parse(text));

    [Theory]
    [InlineData("/breifing", "/briefing")]
    [InlineData("/shedule", "/schedule")]
    [InlineData("/timezon", "/timezone")]
    [InlineData("/sched", "/schedule")]
    public async Task A_mistyped_command_gets_the_nearest_one(string typed, string nearest)
    {
        await using var chat = new ChatHarness();

        Assert.Contains($"Did you mean {nearest}?", await chat.AskAsync(typed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_near_nothing_gets_the_help_and_an_admins_command_is_not_given_away()
    {
        await using var chat = new ChatHarness();

        Assert.Contains("/help", await chat.AskAsync("/xylophone"), StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", await chat.AskAsync("/xylophone"), StringComparison.Ordinal);
        Assert.Contains("/help", await chat.AskAsync("/grnat"), StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean /grant", await chat.AskAsync("/grnat"), StringComparison.Ordinal);
        Assert.Contains(
            "Did you mean /grant", await chat.AskAsync(ChatHarness.FromAdmin("/grnat")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_other_bots_commands_and_talk_are_left_alone()
    {
        await using var chat = new ChatHarness();
        chat.Get<BotIdentity>().Name = "news_bot";

        Assert.Empty(await chat.Router.AnswerAsync(ChatHarness.FromGroup("/play chess"), CancellationToken.None));
        Assert.Empty(await chat.Router.AnswerAsync(ChatHarness.FromGroup("/help@other_bot"), CancellationToken.None));
        Assert.Empty(await chat.Router.AnswerAsync(ChatHarness.FromGroup("yes"), CancellationToken.None));
        Assert.NotEmpty(await chat.Router.AnswerAsync(ChatHarness.FromGroup("/help@News_Bot"), CancellationToken.None));
    }

    [Fact]
    public async Task In_a_group_anyone_looks_and_only_its_administrators_change()
    {
        await using var chat = new ChatHarness();

        Assert.Contains(
            "Briefings at 08:00", await chat.AskAsync(ChatHarness.FromGroup("/schedule")), StringComparison.Ordinal);
        Assert.Contains(
            "only the administrators",
            await chat.AskAsync(ChatHarness.FromGroup("/schedule 09:00")),
            StringComparison.Ordinal);
        Assert.Contains(
            "only the administrators", await chat.AskAsync(ChatHarness.FromGroup("/stop")), StringComparison.Ordinal);
        chat.Authority.Setup(a => a.IsAdministratorAsync(It.IsAny<Incoming>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(true);
        Assert.Contains(
            "Briefings at 09:00",
            await chat.AskAsync(ChatHarness.FromGroup("/schedule 09:00")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_that_asks_too_fast_is_told_once_and_served_again_later()
    {
        await using var chat = new ChatHarness();
        for (var i = 0; i < 40; i++)
        {
            Assert.Contains("What I can do", await chat.AskAsync("/help"), StringComparison.Ordinal);
        }

        Assert.Contains("few seconds", await chat.AskAsync("/help"), StringComparison.Ordinal);
        Assert.Empty(await chat.Router.AnswerAsync(ChatHarness.FromPerson("/help"), CancellationToken.None));
        Assert.Contains("What I can do", await chat.AskAsync(ChatHarness.FromAdmin("/help")), StringComparison.Ordinal);
        chat.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Contains("What I can do", await chat.AskAsync("/help"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_fails_says_so_without_its_insides_and_advice_reaches_an_admin_alone()
    {
        var failing = new FailingCommand { Error = new InvalidOperationException("secret") };
        await using var chat = new ChatHarness(services => services.AddSingleton<ICommand>(failing));
        Assert.DoesNotContain("secret", await chat.AskAsync("/fail"), StringComparison.Ordinal);
        Assert.Contains("my fault", await chat.AskAsync("/fail"), StringComparison.Ordinal);

        failing.Error = new AdviceException("The disk is full.", "Free some room.");
        Assert.Contains("my fault", await chat.AskAsync("/fail"), StringComparison.Ordinal);
        Assert.Equal("The disk is full.\nFree some room.", await chat.AskAsync(ChatHarness.FromAdmin("/fail")));
    }

    [Fact]
    public async Task A_yes_counts_once_only_for_who_was_asked_and_only_for_an_hour()
    {
        await using var chat = new ChatHarness();
        await chat.AskAsync("/follow rail");
        await chat.AskAsync("/forget");
        Assert.Contains("Nothing is waiting", await chat.AskAsync(ChatHarness.FromAdmin("/yes 1")), StringComparison.Ordinal);
        Assert.Contains("nothing was changed", await chat.AskAsync("no"), StringComparison.Ordinal);
        Assert.Contains("Nothing is waiting", await chat.AskAsync("yes"), StringComparison.Ordinal);
        await chat.AskAsync("/forget");
        chat.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Contains("Nothing is waiting", await chat.AskAsync("yes"), StringComparison.Ordinal);
        Assert.Equal(["rail"], (await chat.PersonAsync()).Followed);
        await chat.AskAsync("/forget");
        Assert.Contains("know nothing", await chat.AskAsync("yes"), StringComparison.Ordinal);
        Assert.Null(await chat.Subscribers.FindAsync(ChatHarness.PersonId, null, CancellationToken.None));
    }

    [Fact]
    public async Task Every_button_fits_what_Telegram_takes_back()
    {
        await using var chat = new ChatHarness();
        foreach (var text in new[] { "/settings", "/timezone san", "/forget" })
        {
            var replies = await chat.Router.AnswerAsync(ChatHarness.FromPerson(text), CancellationToken.None);
            Assert.All(replies.SelectMany(reply => reply.Buttons).SelectMany(row => row), button =>
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(button.Command), 1, 64);
                Assert.NotNull(CommandText.Parse(button.Command));
            });
        }
    }

    [Fact]
    public async Task Any_words_after_any_command_get_an_answer_and_change_nothing_they_should_not()
    {
        await using var chat = new ChatHarness(
            services =>
                services.Replace(ServiceDescriptor.Singleton(
                    new ChatRate(TimeProvider.System) { Burst = 1_000_000, QuestionBurst = 1_000_000 })));
        await chat.Get<Database>().StoreAsync(A.Story(), chat.Clock.GetUtcNow());
        // What asks the network is tried elsewhere.
        var names = chat.Get<CommandCatalog>().All.Select(command => command.Name)
            .Except(["addsource", "testsource", "poll"]).ToArray();
        const string Pieces = "on|off|page|topic|1|9|-|,|0|:|yes|8:00|<b>|&|\"|'|\\|/|\0|\u001b|\u202e|\ud83d|😀|é|*|NEAR(|OR|feed:|file:///|https://e.example|.|x";
        var (pieces, random) = (Pieces.Split('|'), new Random(7));
        for (var i = 0; i < 2000; i++)
        {
            var words = string.Join(random.Next(2) == 0 ? " " : "", random.GetItems(pieces, random.Next(6)));
            var text = $"/{names[i % names.Length]} {words}";
            var replies = await chat.Router.AnswerAsync(ChatHarness.FromAdmin(text), CancellationToken.None);

            Assert.NotEmpty(replies);
            Assert.False(
                replies.Any(
                    reply => ChatHarness.Shown(reply.Text).Contains("my fault", StringComparison.Ordinal)), text);
        }

        Assert.True(await chat.Get<AdminStore>().IsAdminAsync(ChatHarness.AdminId, CancellationToken.None));
    }

    private sealed class FailingCommand : ICommand
    {
        public required Exception Error { get; set; }

        public CommandDescription Description { get; } = new("fail", int.MaxValue, "/fail");

        public Task<IReadOnlyList<Reply>> HandleAsync(CommandContext context, CancellationToken cancellationToken) =>
            Task.FromException<IReadOnlyList<Reply>>(Error);
    }
}
