namespace BriefingBot.Scheduling;

internal static class SchedulingRegistration
{
    public static IServiceCollection AddScheduling(this IServiceCollection services) => services;
}
