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
using BriefingBot.Web;
using BriefingBot.Wording;

return await BotCommandLine.RunAsync(args, Rooms.Add);

/// <summary>The way of an article, room by room. Scheduling comes with the service alone.</summary>
#pragma warning disable MA0047 // beside the top-level statements no namespace can stand
internal static class Rooms
{
    public static void Add(IServiceCollection services, IConfiguration configuration) => services
        .AddOperation(configuration)
        .AddStorage()
        .AddSources()
        .AddArticles()
        .AddStories()
        .AddSummaries()
        .AddSubscribers()
        .AddWording()
        .AddBriefings()
        .AddTelegram()
        .AddDelivery()
        .AddChat()
        .AddWeb();
}
