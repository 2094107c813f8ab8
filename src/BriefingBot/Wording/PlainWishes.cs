using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BriefingBot.Wording;

/// <summary>Wishes as people write them in place of a command, in any of the bot's languages: "briefings um halb acht
/// werktags", "новости только по спорту", "is it true that …". What is no such wish beyond doubt is left to be a
/// question.</summary>
internal static partial class PlainWishes
{
    private const int LongestWish = 160;
    private const int LongestName = 3;

    private static readonly FrozenSet<string> News = Set(
        """
        briefing briefings news edition editions update updates digest nachrichten neuigkeiten ausgabe noticias boletín
        boletines boletin actualités nouvelles bulletin bulletins infos новости новостей сводка сводку сводки дайджест
        новини новин зведення
        """);

    private static readonly FrozenSet<string> Polite = Set(
        """
        please me i want would like get give send my can you bitte schick schicke sende gib mir ich will möchte
        hätte gern gerne mein meine das die der den noch quiero dame envía envíame enviame mándame mandame por favor el
        la los las mis mi un una me je veux voudrais envoie envoie-moi moi les des s'il te vous plaît mes le
        хочу пришли присылай присылайте мне пожалуйста мои мою дай давай хочу надсилай надсилайте мені будь ласка мої
        """);

    private static readonly FrozenSet<string> Only = Set(
        "only just nur ausschließlich solo sólo solamente únicamente seulement uniquement только лишь тільки лише");

    private static readonly FrozenSet<string> About = Set(
        "about on from of zu zum zur über aus von sobre de del sur à au aux de du по о об про з із");

    private static readonly FrozenSet<string> Alerts = Set(
        """
        alert alerts alarm notify warn eilmeldung eilmeldungen benachrichtige benachrichtigung melde alarmiere alerta
        alertas avísame avisame avisa notifícame alerte alertes préviens préviens-moi avertis уведомляй уведоми
        уведомление сообщи сообщай оповести предупреди сповісти сповіщай повідом повідомляй попередь
        """);

    private static readonly FrozenSet<string> Quiet = Set(
        """
        quiet silent silence disturb ruhe ruhezeit stören silencio molestar molestes molesten déranger тихо тишина
        тишины беспокоить беспокой тихіше тиша турбувати турбуй not do nicht no ne pas не
        """);

    private static readonly FrozenSet<string> Speak =
        Set("speak talk language in sprich rede sprache auf habla idioma en parle langue");

    /// <summary>The sentence whose truth is asked: "is it true that nine people died?"; or null.</summary>
    public static string? ClaimIn(string text)
    {
        var found = AskedForTruth().Match(text);
        return found is { Success: true, Groups: [_, var claim] } && claim.Value.Contains(' ', StringComparison.Ordinal)
            ? claim.Value.TrimEnd('?', ' ')
            : null;
    }

    /// <summary>The commands that a wish may stand for, with what follows each, to be tried in turn.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="language">The chat's: in it times are said.</param>
    public static IEnumerable<PlainWish> Read(string text, string language)
    {
        if (text.Length > LongestWish || text.Contains('?', StringComparison.Ordinal))
        {
            yield break;
        }

        var words = text.ToLowerInvariant()
            .Split([' ', ',', '.', '!', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(News.Contains))
        {
            yield return Timed("schedule", News);
        }

        if (words.Any(word => Quiet.Contains(word) && word.Length > LongestName))
        {
            yield return Timed("quiet", Quiet);
        }

        if (words.Any(Alerts.Contains))
        {
            yield return Of("alert", Alerts);
        }

        var only = Of("topics", Only, News, About);
        if (words.Any(Only.Contains) && (words.Any(News.Contains) || words.Length == 2)
            && only.Arguments.Split(' ').Length is var length and <= LongestName && length > 0)
        {
            yield return only with { Arguments = $"only {only.Arguments}" };
        }

        if (Place().Match(text) is { Success: true, Groups: [_, var place] })
        {
            yield return new PlainWish("timezone", place.Value);
        }

        yield return Of("language", Speak);

        PlainWish Of(string command, params FrozenSet<string>[] said) => new(command, Without(text, said));

        // Before words are taken out: "de la tarde" has an article.
        PlainWish Timed(string command, FrozenSet<string> said) =>
            new(command, Without(SpokenTimes.InDigits(text, language), said));
    }

    private static string Without(string text, params FrozenSet<string>[] said) => string.Join(
        ' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word =>
            word.Trim(',', '.', '!', ';').ToLowerInvariant() is var bare
            && !Polite.Contains(bare) && !said.Any(set => set.Contains(bare)))).Trim('.', '!', ' ', ',');

    private static FrozenSet<string> Set(string words) => FrozenSet.ToFrozenSet(
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    [GeneratedRegex(
        @"^\W*(?:is it (?:still )?true,? (?:that )?|true or false:? |fact[- ]check:? |stimmt es(?: noch)?,? dass "
        + @"|stimmt das:? |ist es (?:noch )?(?:wahr|richtig),? dass |es (?:verdad|cierto) que "
        + @"|(?:est-ce|est-il|c['’]est) vrai qu(?:e |['’])|(?:это )?правда(?: ли)?,? что |верно ли,? что "
        + @"|(?:чи |це )?правда,? що |чи вірно,? що )(.+)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline
            | RegexOptions.NonBacktracking)]
    private static partial Regex AskedForTruth();

    [GeneratedRegex(
        @"^\W*(?:i live in|i am in|i['’]m in|ich wohne in|ich lebe in|ich bin in|vivo en|estoy en|j['’]habite (?:à|en)"
        + @"|je suis à|я живу в|я живу у|живу в|живу у)\s+(\p{Lu}[^.!?\n]{1,40})[.!]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}

/// <summary>A command that some words stand for.</summary>
/// <param name="Command">Its name.</param>
/// <param name="Arguments">What of the words is its argument.</param>
internal sealed record PlainWish(string Command, string Arguments);
