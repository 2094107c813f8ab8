using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Markup;

namespace BriefingBot.Articles.PlainText;

/// <summary>The head of a mail above its text, as archives of lists print it: who wrote it, when, of what.</summary>
/// <param name="Length">How much of the text it takes.</param>
/// <param name="Date">The line of the date.</param>
/// <param name="Subject">What it is about, where it says so.</param>
/// <param name="From">Who wrote it.</param>
internal sealed partial record MailHead(int Length, string Date, string? Subject, string From)
{
    /// <summary>Longest head that is looked for, in UTF-16 units.</summary>
    public const int LongestHead = 4000;

    private const int FewestFields = 3;

    /// <summary>Reads the head; null where the text begins with none.</summary>
    public static MailHead? Read(string text)
    {
        var head = Head().Match(text.Length > LongestHead ? text[..LongestHead] : text);
        if (!head.Success || head.Groups["name"].Captures.Count < FewestFields)
        {
            return null;
        }

        return Field(head, "from") is { } from && Field(head, "date") is { } date && DateReader.Find(date) is not null
            ? new MailHead(head.Length, date, Field(head, "subject"), from)
            : null;
    }

    /// <summary>The text below the head of a mail; the text itself where it has no such head.</summary>
    public static string Without(string text) => Read(text) is { } head ? text[head.Length..].Trim('\n') : text;

    private static string? Field(Match head, string name) =>
        head.Groups[name].Success ? MarkupText.Line(head.Groups[name].Value) : null;

    // Lines that are indented go on with a field.
    [GeneratedRegex(
        @"\A\s*(?:(?:(?<name>From|Von|De|Da|Van|От)[ \t]*:(?<from>.*)"
        + @"|(?<name>Date|Sent|Datum|Gesendet|Envoyé|Fecha|Enviado|Data|Inviato|Дата)[ \t]*:(?<date>.*)"
        + @"|(?<name>Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Тема)[ \t]*:"
        + @"(?<subject>.*(?:\r?\n[ \t]+\S.*)*)"
        + @"|(?<name>[A-Z][\w-]{0,30})[ \t]*:.*)(?:\r?\n[ \t]+\S.*)*(?:\r?\n|\z))+", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}
