using System.Text.RegularExpressions;
using BriefingBot.Wording;

namespace BriefingBot.Delivery.Rendering;

/// <summary>Telegram's apps make commands, mentions and links of plain text. In words that are not the bot's own they
/// would be traps: one tap on an article's "/stop" ends the subscription, an "@name" calls a person, a bare address is
/// no stored report. A word joiner (U+2060), which nobody sees, keeps them words. Links of another direction stand by
/// themselves.</summary>
internal static partial class ForeignWords
{
    private const string WordJoiner = "\u2060";

    // A headline or an outlet's name written from right to left would turn about the words and times beside it
    // (Unicode Standard Annex 9, section 2.4).
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>A text as the parts that Telegram takes, with nothing foreign to tap in it but its links.</summary>
    public static IReadOnlyList<RichText> Parts(RichText text) => MessageSplitter.Split(Defused(text));

    /// <summary>A text whose foreign words are defused: nothing in them can be tapped.</summary>
    public static RichText Defused(RichText text) =>
        new([.. text.Sections.Select(section => section with
        {
            Blocks = [.. section.Blocks.Select(block => block with { Spans = [.. block.Spans.Select(Defused)] })],
        })]);

    // What is shown as code, or is a link already, is nothing else as well.
    private static Span Defused(Span span) => span.IsOwn || span.Style == SpanStyle.Code ? span
        : span.Link is null ? span.With(Trigger().Replace(span.Text, match => match.Value + WordJoiner))
        : RightToLeft().IsMatch(span.Text) ? span.With($"{FirstStrongIsolate}{span.Text}{PopDirectionalIsolate}")
        : span;

    /// <summary>What Telegram takes into the name of a host (TDLib, match_urls): besides ASCII letters and digits
    /// everything from U+00C0 on, as emoji, marks and dashes, but spaces and most of the general punctuation.</summary>
    private const string HostCharacter = @"[A-Za-z0-9_~\-\u00C0-\u1FFF\u200C\u200D\u2010-\u2015\u2070-\uFFFF-[\s]]";

    [GeneratedRegex(@"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]")]
    private static partial Regex RightToLeft();

    /// <summary>The character after which the joiner stands: the slash of a command, the sign of a mention, the colon
    /// of an address with a scheme, the dot before the last part of a host.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}_/])/(?=[A-Za-z0-9_])|(?<![\p{L}\p{N}_])@(?=[A-Za-z0-9_])|:(?=//)"
        + "|(?<=" + HostCharacter + @")\.(?=\p{L}[\p{L}\p{M}]|\d{1,3}\.\d{1,3}\.\d)")]
    private static partial Regex Trigger();
}
