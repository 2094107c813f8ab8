using System.Text.Json;
using BriefingBot.Delivery.Rendering;
using BriefingBot.Tests.Infrastructure;
using BriefingBot.Wording;

namespace BriefingBot.Tests.Telegram;

/// <summary>The loopback server and the renderer, held against Telegram's own parser.</summary>
public sealed class TelegramOracleTests
{
    private static readonly string[] Pieces =
    [
        "<b>", "</b>", "<i>", "</i>", "<a href=\"https://e.example/?a=1&amp;b=2\">", "<a href=x>", "<a href=x/y>",
        "</a>", "<blockquote expandable>", "<blockquote>",
        "</blockquote>", "<code>", "</code>", "<pre>", "</pre>", "<span>", "<span class=\"tg-spoiler\">", "</span>",
        "<p>", "<br>", "<br/>", "</>", "</", "<", ">", "&", ";",
        "&amp;", "&lt", "&#x41;", "&#65", "&#0;", "&#1114112;", "&nbsp;", "\"", "'", "=", "text", " ", "é", "🚢", "<B>",
        "</B>", "<b class='x'>", "<tg-spoiler>", "</tg-spoiler>",
        "<!-- x -->", "<u", "\n", "<s/>", "<del>", "</del>", "<strike >", "</strike >", "<em\n>", "</em>", "<b =x>",
    ];

    [Fact]
    public async Task The_loopback_server_accepts_and_refuses_what_Telegram_does()
    {
        var random = new Random(20260504);
        var texts = Enumerable.Range(0, 1500)
            .Select(
            _ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)])))
            .Concat(Enumerable.Range(0, 300).Select(_ => Nested(random, 4)))
            .Concat(Pieces)
            .ToList();

        var verdicts = await TelegramOracle.JudgeAsync(texts);

        var differences = texts.Zip(verdicts)
            .Select(pair => (pair.First, Telegram: Words(pair.Second), Loopback: Loopback(pair.First)))
            .Where(pair => pair.Telegram != pair.Loopback).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(10)));
        Assert.InRange(verdicts.Count(verdict => verdict.IsAccepted), 300, 1500);
    }

    [Fact]
    public async Task Telegram_accepts_every_naughty_string_as_the_renderer_writes_it()
    {
        // not null: the file is an array
        var naughty = JsonSerializer.Deserialize<string[]>(
            await File.ReadAllTextAsync(
                SharedData.Path("data/hostile/naughty-strings.json"), TestContext.Current.CancellationToken))!;
        var texts = naughty.Select(
            text => new RichTextBuilder().Bold("1. ").Text(text).Paragraph(BlockKind.Quotation).Italic(text)
            .Line(BlockKind.Links)
            .Link(text + ".", new Uri("https://e.example/?q=" + Uri.EscapeDataString(UntrustedText.Clean(text))))
            .Build()).SelectMany(text => MessageSplitter.Split(text)).ToList();

        var verdicts = await TelegramOracle.JudgeAsync(texts.Select(TelegramHtml.Write));

        Assert.Equal(texts.Count, verdicts.Count);
        Assert.All(
            texts.Zip(verdicts), pair => Assert.Equal((true, PlainText.Write(pair.First).Length, null), pair.Second));
        Assert.All(
            texts,
            text => Assert.Equal(PlainText.Write(text), TelegramHtmlParser.Parse(TelegramHtml.Write(text)).Text));
    }

    /// <summary>Well-nested markup, so that both sides accept many of the texts.</summary>
    private static string Nested(Random random, int depth)
    {
        string[] tags = ["b", "i", "u", "code", "blockquote", "del", "a", "tg-spoiler"];
        string[] words = ["text", " ", "é", "🚢", "&amp;", "&lt;", "&#65;", "\n", "&", ">"];
        return string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        {
            var tag = tags[random.Next(tags.Length)];
            return depth == 0 || random.Next(2) == 0
                ? words[random.Next(words.Length)]
                : $"<{tag}>{Nested(random, depth - 1)}</{tag}>";
        }));
    }

    private static string Words((bool IsAccepted, int? Length, string? Error) verdict) =>
        verdict.Error is { } error && error.StartsWith("Can't parse entities: ", StringComparison.Ordinal)
            ? error["Can't parse entities: ".Length..]
            : $"{verdict.Length} units";

    private static string Loopback(string html)
    {
        try
        {
            return $"{TelegramHtmlParser.Parse(html, demandEscaping: false).Text.Length} units";
        }
        catch (FormatException refusal)
        {
            return refusal.Message;
        }
    }
}
