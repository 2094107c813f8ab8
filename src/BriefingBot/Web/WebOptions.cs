using System.Net;
using System.Net.NetworkInformation;
using BriefingBot.Operation;
using BriefingBot.Operation.Settings;
using BriefingBot.Telegram;
using BriefingBot.Text;
using Microsoft.Extensions.Options;

namespace BriefingBot.Web;

/// <summary>Section <c>Web</c>: health, figures and the operator's page, on their own port. Off by default.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>The address to listen on (<c>127.0.0.1:8080</c>; <c>0.0.0.0:8080</c> for all who can reach the
    /// machine); a port alone is on the loopback. Empty: nothing listens.</summary>
    public string Listen { get; set; } = "";

    /// <summary>The password of the operator's page, 16 letters at least; empty: there is no page.</summary>
    public string Token { get; set; } = "";

    /// <summary>Where readers reach <see cref="Listen"/> (<c>https://news.example.org</c>), through a proxy that speaks
    /// TLS: briefings then link each story to a page of its own. Empty: stories have no pages. Needs a
    /// <see cref="Token"/>, with which the pages' addresses are made.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Whether topics' stories are offered as Atom and JSON Feed, to anybody.</summary>
    public bool HasFeeds { get; set; }

    /// <summary>Where measurements and spans go by OTLP over HTTP (<c>http://localhost:4318</c>); empty:
    /// nowhere.</summary>
    public string OtlpEndpoint { get; set; } = "";

    /// <summary>Whether anything of it is wanted; read before the services are there.</summary>
    public static bool IsWanted(IConfiguration configuration, string key) =>
        !string.IsNullOrWhiteSpace(configuration[$"{Section}:{key}"]);
}

/// <summary>What an annotation cannot say.</summary>
internal sealed class WebOptionsChecks : IValidateOptions<WebOptions>
{
    private const int ShortestToken = 16;

    public ValidateOptionsResult Validate(string? name, WebOptions options) => OptionsChecks.Result(
        (options.Listen.Length > 0 && ListenAddress.Parse(options.Listen) is null,
            $"Web:Listen is \"{options.Listen}\"; write an address and a port, as 127.0.0.1:8080."),
        (options.Token.Length is > 0 and < ShortestToken,
            $"Web:Token is too short; write at least {ShortestToken} letters, as `openssl rand -hex 16` gives."),
        (options.Token.Length > 0 && options.Listen.Length == 0,
            "Web:Token is set but nothing listens; set Web:Listen, as 127.0.0.1:8080."),
        (options.PublicUrl.Length > 0 && !HttpAddress.IsServer(options.PublicUrl),
            "Web:PublicUrl must be an http or https address without login, query and fragment, as "
                + "https://news.example.org."),
        (options.PublicUrl.Length > 0 && (options.Listen.Length == 0 || options.Token.Length == 0),
            "Web:PublicUrl needs Web:Listen and Web:Token; the addresses of the pages are made with the token."),
        (options.HasFeeds && options.PublicUrl.Length == 0,
            "Web:HasFeeds needs Web:PublicUrl, for the addresses in the feeds."),
        (options.OtlpEndpoint.Length > 0 && !HttpAddress.IsServer(options.OtlpEndpoint),
            "Web:OtlpEndpoint must be an http or https address without login, query and fragment, as "
                + "http://localhost:4318."));
}

/// <summary>A port that two servers of the program want, and an address that none of them can have.</summary>
internal sealed class WebDoubts(IOptions<WebOptions> web, IOptions<TelegramOptions> telegram) : ISettingsDoubts
{
    public IEnumerable<SettingsWarning> Warnings()
    {
        if (ListenAddress.Parse(telegram.Value.WebhookListen) is { } webhook
            && ListenAddress.Parse(web.Value.Listen) is { } page
            && webhook.Port == page.Port
            && (webhook.Address.Equals(page.Address) || IsAny(webhook.Address) || IsAny(page.Address)))
        {
            yield return new SettingsWarning(
                $"Telegram:WebhookListen and Web:Listen have the same port, {page.Port}; only one of them gets it.",
                "Write another port into one of them.");
        }

        foreach (var (key, listen) in new[]
        {
            ("Web:Listen", web.Value.Listen), ("Telegram:WebhookListen", telegram.Value.WebhookListen),
        })
        {
            if (ListenAddress.Parse(listen) is { } endpoint && !IsOfThisMachine(endpoint.Address))
            {
                yield return new SettingsWarning(
                    $"{key} is {endpoint}, and this machine has no such address now.",
                    "Write 127.0.0.1 for this machine alone, 0.0.0.0 for all that reach it, or an address of its own.");
            }
        }
    }

    private static bool IsOfThisMachine(IPAddress address) => IsAny(address) || IPAddress.IsLoopback(address)
        || NetworkInterface.GetAllNetworkInterfaces()
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Any(own => own.Address.Equals(address));

    private static bool IsAny(IPAddress address) => address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any);
}
