using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace BriefingBot.Operation.Logs;

/// <summary>One entry, one line: local time with its offset, level, category, id and message, as text or as JSON. An
/// exception's stack is written only where nobody expected it.</summary>
internal sealed class LogLineFormatter(IOptions<LoggingOptions> options, RecentLines recent, TimeProvider clock)
    : ConsoleFormatter(FormatterName)
{
    /// <summary>The name that the console logger knows it by.</summary>
    public const string FormatterName = "briefingbot";

    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";
    private const string OwnPrefix = "BriefingBot.";
    private const string Schedules = "Quartz.";

    private static readonly JsonWriterOptions JsonForm =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RepeatedLines _repeated = new(clock);
    private readonly Lazy<LogFormat> _format = new(() => FormatOf(options));

    public override void Write<TState>(
        in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (IsSaidElsewhere(logEntry.Category, logEntry.EventId.Id, logEntry.Exception))
        {
            return;
        }

        var message = logEntry.Formatter(logEntry.State, logEntry.Exception);
        var words = IsOfConnections(logEntry.Category) ? Template(logEntry.State) ?? message : message;
        if (!_repeated.IsToWrite(logEntry.LogLevel, logEntry.Category, words, logEntry.Exception, out var more))
        {
            return;
        }

        message = more == 0
            ? message
            : string.Create(
                CultureInfo.InvariantCulture, $"{message} (and {more} more times since it was last written)");
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone);
        if (logEntry.LogLevel >= LogLevel.Warning)
        {
            var text = logEntry.Exception is { } error ? $"{message} | {Told(error)}" : message;
            recent.Add(new RecentLine(now, logEntry.LogLevel, TerminalText.Line(text)));
        }

        if (_format.Value == LogFormat.Json)
        {
            WriteJson(logEntry, message, now, textWriter);
        }
        else
        {
            WriteText(logEntry, message, now, textWriter);
        }

        textWriter.Write('\n');
    }

    // A known fault of the database is said at its beginning; why the service ends, by the line before the host's
    // tenth, whatever was said before it; and why it does not begin, by the command line. The nodes' schedules are in
    // the database that holds everything else: what stores news says that it is away.
    private static bool IsSaidElsewhere(string category, int id, Exception? error) => category == Host
        ? id == 10 || (id == 11
            && error is AdviceException or IOException or SocketException or OperationCanceledException)
        : error.IsTold()
            || (category.StartsWith(Schedules, StringComparison.Ordinal) && IsOfServer(error));

    private static bool IsOfServer(Exception? error) =>
        error is not null && ((error as DbException)?.IsOfServer() ?? IsOfServer(error.InnerException));

    // The web server names each connection that it refuses, and strangers open as many as they like.
    private static bool IsOfConnections(string category) =>
        category.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal);

    private static string? Template<TState>(TState state) =>
        (state as IReadOnlyList<KeyValuePair<string, object?>>)?
            .FirstOrDefault(argument => argument.Key == "{OriginalFormat}").Value as string;

    private static void WriteText<TState>(
        in LogEntry<TState> entry, string message, DateTimeOffset now, TextWriter writer)
    {
        writer.Write(now.ToString("yyyy-MM-dd HH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $" {Word(entry.LogLevel)} {Short(entry.Category)}"));
        if (entry.EventId.Id != 0)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"[{entry.EventId.Id}]"));
        }

        writer.Write(": ");
        writer.Write(TerminalText.Line(message));
        if (entry.Exception is { } error)
        {
            writer.Write(" | ");
            writer.Write(TerminalText.Line(Told(error)));
        }
    }

    private static void WriteJson<TState>(
        in LogEntry<TState> entry, string message, DateTimeOffset now, TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonForm))
        {
            json.WriteStartObject();
            json.WriteString("time", now.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture));
            json.WriteString("level", entry.LogLevel.ToString().ToLowerInvariant());
            json.WriteString("category", entry.Category);
            json.WriteNumber("id", entry.EventId.Id);
            json.WriteString("message", TerminalText.Line(message));
            if (entry.Exception is { } error)
            {
                json.WriteString("exception", TerminalText.Line(Told(error)));
            }

            WriteArguments(entry.State, json);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, checked((int)buffer.Length)));
    }

    // What stands in the message's braces, by name: to filter by a source or a chat.
    private static void WriteArguments<TState>(TState state, Utf8JsonWriter json)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> arguments)
        {
            return;
        }

        json.WriteStartObject("arguments");
        foreach (var (name, value) in arguments.Where(argument => argument.Key != "{OriginalFormat}"))
        {
            if (value is int or long)
            {
                json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteString(name, TerminalText.Line(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""));
            }
        }

        json.WriteEndObject();
    }

    private static string Told(Exception error) =>
        error switch
        {
            AdviceException advice => $"{advice.Message} {advice.Remedy}",
            // The database's own words say all; where the statement was begun does not matter.
            DbException database => $"{database.GetType().Name}: {database.Message}",
            _ => error.ToString(),
        };

    private static string Short(string category) =>
        category.StartsWith(OwnPrefix, StringComparison.Ordinal) ? category[OwnPrefix.Length..] : category;

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };

    // A wrong section is said by the check of the settings; until then there must be a log.
    private static LogFormat FormatOf(IOptions<LoggingOptions> options)
    {
        try
        {
            return options.Value.Format;
        }
        catch (OptionsValidationException)
        {
            return LogFormat.Text;
        }
    }
}
