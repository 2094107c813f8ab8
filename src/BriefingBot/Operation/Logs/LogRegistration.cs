using Microsoft.Extensions.Logging.Console;

namespace BriefingBot.Operation.Logs;

internal static class LogRegistration
{
    /// <summary>Others' categories that speak of each request and each firing.</summary>
    private static readonly string[] Talkative = ["Microsoft", "System", "Quartz", "OpenTelemetry"];

    /// <summary>Log lines on standard error, at the levels of <c>Logging</c>.</summary>
    /// <param name="logging">The builder.</param>
    /// <param name="configuration">Where <c>Logging:LogLevel</c> is.</param>
    /// <param name="least">The least level where nothing is configured.</param>
    public static void AddLogLines(this ILoggingBuilder logging, IConfiguration configuration, LogLevel least)
    {
        logging.SetMinimumLevel(least)
            .AddConsole(console => console.FormatterName = LogLineFormatter.FormatterName)
            .AddConsoleFormatter<LogLineFormatter, ConsoleFormatterOptions>()
            .Services.AddSingleton<RecentLines>()
            .Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        foreach (var category in Talkative)
        {
            logging.AddFilter(category, LogLevel.Warning);
        }

        foreach (var row in configuration.GetSection(LoggingOptions.Section).GetSection("LogLevel").GetChildren())
        {
            // Of a level that is none the check of the settings tells.
            if (Enum.TryParse<LogLevel>(row.Value, ignoreCase: true, out var level))
            {
                _ = row.Key.Equals("Default", StringComparison.OrdinalIgnoreCase)
                    ? logging.SetMinimumLevel(level)
                    : logging.AddFilter(row.Key, level);
            }
        }
    }
}
