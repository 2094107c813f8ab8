using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Text;
using Microsoft.Extensions.Options;

namespace BriefingBot.Telegram;

/// <summary>Section <c>Telegram</c>: the bot's token, its admins, how it is reached and how fast it sends.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>The bot's token from @BotFather; empty: the bot talks in the terminal.</summary>
    public string? Token { get; set; }

    /// <summary>The Bot API server, without a trailing slash: Telegram's, or a local one.</summary>
    [Required]
    public string BaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>User ids of the first admins.</summary>
    public IReadOnlyList<long> Admins { get; set; } = [];

    /// <summary>How long one <c>getUpdates</c> call waits, in seconds (Bot API, getUpdates, <c>timeout</c>).</summary>
    [Range(0, 50)]
    public int PollTimeoutSeconds { get; set; } = 30;

    /// <summary>Where Telegram sends updates (<c>https://…</c>; Bot API, setWebhook); empty: polling.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>The address that receives them (<c>127.0.0.1:8443</c>; a port alone is on the loopback), behind a
    /// server with TLS.</summary>
    public string WebhookListen { get; set; } = "";

    /// <summary>Messages a second to all chats together (Bot FAQ, "My bot is hitting limits").</summary>
    [Range(1, 1000)]
    public int MessagesPerSecond { get; set; } = 30;

    /// <summary>Messages a second to one chat.</summary>
    [Range(1, 1000)]
    public int MessagesPerSecondPerChat { get; set; } = 1;

    /// <summary>Messages a minute to one group.</summary>
    [Range(1, 1000)]
    public int MessagesPerMinutePerGroup { get; set; } = 20;

    /// <summary>How long one call may take, in seconds; long polling waits longer by its own time.</summary>
    [Range(1, 600)]
    public int RequestTimeoutSeconds { get; set; } = 30;
}

/// <summary>What an annotation cannot say.</summary>
internal sealed partial class TelegramOptionsChecks : IValidateOptions<TelegramOptions>
{
    public ValidateOptionsResult Validate(string? name, TelegramOptions options) => OptionsChecks.Result(
        [
            (!string.IsNullOrEmpty(options.Token) && !TokenShape().IsMatch(options.Token.Trim()),
                "Telegram:Token is no bot token; copy it whole from @BotFather: digits, a colon, then about 35 "
                    + "letters."),
            (ForeignToBaseUrl().IsMatch(options.BaseUrl),
                "Telegram:BaseUrl holds a token or a login, which do not belong there; write the server alone, as "
                    + "https://api.telegram.org, and the token into Telegram:Token."),
            (options.BaseUrl.Length > 0 && !ForeignToBaseUrl().IsMatch(options.BaseUrl)
                && HttpAddress.Parse(options.BaseUrl) is null,
                $"Telegram:BaseUrl is \"{options.BaseUrl}\"; write an http or https address, as "
                    + "https://api.telegram.org."),
            (options.WebhookUrl.Length > 0 && !IsWebhook(options.WebhookUrl),
                $"Telegram:WebhookUrl is \"{options.WebhookUrl}\"; write an https address, as "
                    + "https://bot.example.org/telegram."),
            (options.WebhookListen.Length > 0 && ListenAddress.Parse(options.WebhookListen) is null,
                $"Telegram:WebhookListen is \"{options.WebhookListen}\"; write an address and a port, as "
                    + "127.0.0.1:8443."),
            (options.WebhookUrl.Length == 0 != (options.WebhookListen.Length == 0),
                "Telegram:WebhookUrl and Telegram:WebhookListen need one another; set both, or neither to poll."),
            .. options.Admins.Select((id, index) => (id <= 0,
                $"Telegram:Admins:{index} is {id}; write a person's user id, a number above 0 (@userinfobot tells "
                    + "yours).")),
        ]);

    // A Bot API server of one's own sends to an http address as well, within the machine or its network.
    private static bool IsWebhook(string address) => HttpAddress.Parse(address) is { } url
        && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback || url.HostNameType != UriHostNameType.Dns);

    // Telegram documents no shape beyond an example ("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11"); this is its loosest
    // reading.
    [GeneratedRegex("^[0-9]+:[A-Za-z0-9_-]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex TokenShape();

    // What other libraries want there ("…/bot123456:ABC"), and a login: neither may be shown.
    [GeneratedRegex("@|bot[0-9]+(:|%3A)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ForeignToBaseUrl();
}

/// <summary>A bot that nobody may manage, or to which Telegram sends nothing.</summary>
internal sealed class TelegramDoubts(IOptions<TelegramOptions> options) : ISettingsDoubts
{
    private const string TelegramsHost = "api.telegram.org";

    /// <summary>The ports to which Telegram posts (Bot API, setWebhook).</summary>
    private static readonly int[] WebhookPorts = [443, 80, 88, 8443];

    public IEnumerable<SettingsWarning> Warnings()
    {
        if (!string.IsNullOrWhiteSpace(options.Value.Token) && options.Value.Admins.Count == 0)
        {
            yield return new SettingsWarning(
                "Telegram:Admins is empty: nobody can add sources, see /health or be told when something goes wrong.",
                "Write your user id into it, a number; @userinfobot tells it.");
        }

        // A Bot API server of one's own takes any.
        if (HttpAddress.Parse(options.Value.WebhookUrl) is { } webhook && !WebhookPorts.Contains(webhook.Port)
            && HttpAddress.Parse(options.Value.BaseUrl)?.Host == TelegramsHost)
        {
            yield return new SettingsWarning(
                $"Telegram:WebhookUrl has the port {webhook.Port}, to which Telegram sends nothing.",
                $"Write an address with one of the ports {string.Join(", ", WebhookPorts)}.");
        }
    }
}
