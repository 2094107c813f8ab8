namespace BriefingBot.Wording;

internal static class WordingRegistration
{
    public static IServiceCollection AddWording(this IServiceCollection services) =>
        services.AddSingleton<Languages>().AddSingleton<PlainWishes>().AddSingleton<PlainWords>()
            .AddSingleton<NearWishes>();
}
