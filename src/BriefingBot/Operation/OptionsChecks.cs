using System.Text.RegularExpressions;
using BriefingBot.Text;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace BriefingBot.Operation;

/// <summary>What an annotation cannot say: values that are parsed, and keys that need one another.</summary>
internal sealed partial class OptionsChecks :
    IValidateOptions<TelegramOptions>, IValidateOptions<StorageOptions>, IValidateOptions<ModelOptions>,
    IValidateOptions<NetworkOptions>, IValidateOptions<BriefingOptions>, IValidateOptions<List<SourceOptions>>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options) => Result(
        (!string.IsNullOrEmpty(options.Token) && !TokenShape().IsMatch(options.Token), "Telegram:Token is no bot token; copy it whole from @BotFather: digits, a colon, then about 35 letters."),
        (HttpAddress.Parse(options.BaseUrl) is null, "Telegram:BaseUrl must be an http or https address."));

    public ValidateOptionsResult Validate(string? name, StorageOptions options) => Result(
        (Directory.Exists(options.Path), $"Storage:Path names the folder {options.Path}; it must name a file, for example {options.Path}/briefingbot.db."));

    public ValidateOptionsResult Validate(string? name, ModelOptions options) => Result(
        (options.Endpoint is not null && HttpAddress.Parse(options.Endpoint) is null, "Model:Endpoint must be an http or https address, including /v1."));

    public ValidateOptionsResult Validate(string? name, NetworkOptions options) => Result(
    [
        .. options.Allow.Select(network => (NetworkNotation.Parse(network) is null, $"Network:Allow holds \"{network}\"; {NetworkNotation.Example}.")),
        (options.Contact?.Any(c => char.IsControl(c) || !char.IsAscii(c) || c is '(' or ')' or ';') == true,
            "Network:Contact goes into a header, which cannot hold it; write an address (https://example.org/about-my-bot) or an e-mail in plain letters."),
    ]);

    public ValidateOptionsResult Validate(string? name, BriefingOptions options) => Result(
    [
        // The default is not looked up: loading the zones would cost the verbs that look a tenth of their time.
        (options.TimeZone != "UTC" && DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null, $"Briefing:TimeZone is \"{options.TimeZone}\"; write an IANA zone such as Europe/Berlin."),
        .. options.Times.Select(time => (!LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Success, $"Briefing:Times holds \"{time}\"; write a time as 07:30.")),
    ]);

    public ValidateOptionsResult Validate(string? name, List<SourceOptions> options) => Result(
        options.Select((source, index) => (string.IsNullOrWhiteSpace(source.Url), $"Sources:{index}:Url is missing; give an address, a file or a folder.")).ToArray());

    private static ValidateOptionsResult Result(params IEnumerable<(bool Failed, string Message)> checks)
    {
        var failures = checks.Where(check => check.Failed).Select(check => check.Message).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    // Telegram documents no shape beyond an example ("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11"); this is its loosest reading.
    [GeneratedRegex("^[0-9]+:[A-Za-z0-9_-]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex TokenShape();
}
