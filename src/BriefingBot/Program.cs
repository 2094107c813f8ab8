using BriefingBot.Articles;
using BriefingBot.Briefings;
using BriefingBot.Chat;
using BriefingBot.CommandLine;
using BriefingBot.Delivery;
using BriefingBot.Operation;
using BriefingBot.Sources;
using BriefingBot.Storage;
using BriefingBot.Stories;
using BriefingBot.Subscribers;
using BriefingBot.Summaries;
using BriefingBot.Telegram;

// The way of an article, room by room: from its source to a subscriber's phone.
static void AddRooms(IServiceCollection services, IConfiguration configuration) => services
    .AddOperation(configuration)
    .AddStorage()
    .AddSources()
    .AddArticles()
    .AddStories()
    .AddSummaries()
    .AddSubscribers()
    .AddBriefings()
    .AddTelegram()
    .AddDelivery()
    .AddChat();

return await BotCommandLine.RunAsync(args, AddRooms);
