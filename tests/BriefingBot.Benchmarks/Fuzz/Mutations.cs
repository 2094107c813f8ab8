using System.Globalization;
using System.Text;
using BriefingBot.Sources.Feeds;

namespace BriefingBot.Benchmarks.Fuzz;

/// <summary>Changes real input the way the world does, and worse; the same seed makes the same changes.</summary>
/// <param name="seeds">Texts of all scripts to put in.</param>
internal sealed class Mutations(IReadOnlyList<string> seeds)
{
    private static readonly string[] Odd =
    [
        "\0", "\u202E", "\u200F", "\u200B", "\u2060", "\uFEFF", "\uFFFD", "\u0301", "\u0E33", "\u2028", "\u00A0",
            "\u3000",
        "\"", "“", "”", "«", "'", ".", "…", "。", "؟", "।", "<", "&", "</b>", "<![CDATA[", "]]>", "&#xD800;",
            "&amp;amp;",
        "🙂", "👨‍👩‍👧‍👦", "🇩🇪", "٩٩", "९९", "９９", "九十九人", "12", "1,000", "3.5 %", "$4 million", "2026-05-04",
            "http://[",
        "https://a\u2024b.example/x", "@name", "/stop", "example.org",
    ];

    /// <summary>A document with some of its bytes changed.</summary>
    public static byte[] Bytes(byte[] document, byte[] other, Random random)
    {
        var bytes = document.ToList();
        for (var change = random.Next(4); change > 0 && bytes.Count > 4; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 200), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                    break;
                case 3:
                    var from = random.Next(Math.Max(1, other.Length - length));
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>An entry with some of its texts changed.</summary>
    public Entry Texts(Entry entry, Random random) => entry with
    {
        Title = Maybe(entry.Title ?? "", random),
        Summary = entry.Summary is null ? null : Maybe(entry.Summary, random),
        ContentHtml = entry.ContentHtml is null ? null : Maybe(entry.ContentHtml, random),
        ContentText = entry.ContentText is null ? null : Maybe(entry.ContentText, random),
        Outlet = random.Next(8) == 0 ? Text(entry.Title ?? "x", random) : entry.Outlet,
        Authors = random.Next(8) == 0 ? [Text("Rita Rey", random)] : entry.Authors,
    };

    private string Maybe(string text, Random random) => random.Next(3) == 0 ? text : Text(text, random);

    private string Text(string text, Random random)
    {
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(9) switch
            {
                0 => text.Insert(at, Odd[random.Next(Odd.Length)]),
                1 => text[..at],
                2 => text[at..],
                3 => Any(random),
                4 => text.Insert(at, " " + Any(random) + " "),
                5 => text.Replace(" ", "", StringComparison.Ordinal),
                6 => text.Insert(at, new string((char)random.Next('a', 'z'), random.Next(2) == 0 ? 300 : 10_000)),
                7 => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + (c - '0')) : c)),
                _ => string.Concat(Enumerable.Repeat(text, random.Next(1, 5))),
            };
            text = text.Length > 40_000 ? text[..40_000] : text;
        }

        return text;
    }

    private string Any(Random random) => seeds[random.Next(seeds.Count)];

    /// <summary>A text as one may look at it: one line of ASCII.</summary>
    public static string Shown(string? text)
    {
        var shown = new StringBuilder();
        foreach (var c in (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, 400)))
        {
            _ = c is >= ' ' and <= '~'
                ? shown.Append(c)
                : shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return shown.ToString();
    }
}
