using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Logs;

internal static class LogRegistration
{
    /// <summary>Log lines on standard error, at the levels of <c>Logging</c>.</summary>
    /// <param name="logging">The builder.</param>
    /// <param name="configuration">Where <c>Logging:LogLevel</c> is.</param>
    /// <param name="least">The least level where nothing is configured.</param>
    public static ILoggingBuilder AddLogLines(
        this ILoggingBuilder logging, IConfiguration configuration, LogLevel least)
    {
        var levels = new LogLevels(configuration, least);
        logging.AddConsole(console => console.FormatterName = LogLineFormatter.FormatterName)
            .AddConsoleFormatter<LogLineFormatter, ConsoleFormatterOptions>()
            .Services.AddSingleton<RecentLines>()
            .AddSingleton(levels)
            .AddSingleton<IConfigureOptions<LoggerFilterOptions>>(levels)
            .AddSingleton<IOptionsChangeTokenSource<LoggerFilterOptions>>(levels)
            .Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return logging;
    }
}
