using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace BriefingBot.Operation.Logs;

/// <summary>The levels of <c>Logging:LogLevel</c>, which may change while the service runs.</summary>
/// <param name="configuration">Where they stand at the start.</param>
/// <param name="least">The least level where nothing is configured.</param>
internal sealed class LogLevels(IConfiguration configuration, LogLevel least)
    : IConfigureOptions<LoggerFilterOptions>, IOptionsChangeTokenSource<LoggerFilterOptions>
{
    /// <summary>Others' categories that speak of each request and each firing.</summary>
    private static readonly string[] Talkative = ["Microsoft", "System", "Quartz", "OpenTelemetry"];

    /// <summary>Warns of each attempt, and of each node that is gone.</summary>
    private const string StoreOfSchedules = "Quartz.Impl.AdoJobStore";

    private IConfiguration _configuration = configuration;
    private ConfigurationReloadToken _change = new();

    public string Name => Options.DefaultName;

    public IChangeToken GetChangeToken() => _change;

    /// <summary>Sets the levels of another configuration.</summary>
    public void Set(IConfiguration configuration)
    {
        _configuration = configuration;
        Interlocked.Exchange(ref _change, new ConfigurationReloadToken()).OnReload();
    }

    public void Configure(LoggerFilterOptions options)
    {
        options.MinLevel = least;
        foreach (var category in Talkative)
        {
            options.AddFilter(category, LogLevel.Warning);
        }

        options.AddFilter(StoreOfSchedules, LogLevel.Error);
        foreach (var row in _configuration.GetSection(LoggingOptions.Section).GetSection("LogLevel").GetChildren())
        {
            // The check of the settings tells of a level that is none.
            if (!Enum.TryParse<LogLevel>(row.Value, ignoreCase: true, out var level))
            {
                continue;
            }

            if (row.Key.Equals("Default", StringComparison.OrdinalIgnoreCase))
            {
                options.MinLevel = level;
            }
            else
            {
                options.AddFilter(row.Key, level);
            }
        }
    }
}
