using System.Text;
using static BriefingBot.Tests.Articles.WatchedFeed;

namespace BriefingBot.Tests.Articles;

/// <summary>One entry of three is hard to read; three articles arrive, and nobody is told of a fault.</summary>
public sealed class PoisonedFeedTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "ปิดสะพานเก่าหกเดือน", "สภาเมืองลงมติให้ปิดสะพานเก่าข้ามแม่น้ำเป็นเวลา6เดือนเพื่อซ่อมเสาไม้ที่ผุและเปลี่ยนพื้นสะพานใหม่" },
        { "ស្ពានចាស់", "ក្រុមប្រឹក្សាក្រុងបានសម្រេចបិទស្ពានចាស់ឆ្លងទន្លេរយៈពេល៦ខែដើម្បីជួសជុលសសរឈើដែលពុកផុយ" },
        { "橋を閉鎖", "市議会は古い橋を6か月間閉鎖すると決め、2026年5月4日に工事が始まり、7人が反対した。" },
        { "大桥关闭", "大桥于2026年5月4日关闭,造成12人受伤,市政府表示将在六个月内修复并更换所有木桩。" },
        { "العبارة", "أصيب ١٢ شخصا عندما جنحت العبارة قبالة الساحل يوم الاثنين وفقا للشرطة" },
        { "נדל\u200Fן", "12 בני אדם נפצעו\u200F כשהמעבורת\u202E עלתה על שרטון" },
        { "नौका", "नौका के डूबने से १२ लोगों की मौत हो गई और ३० लापता हैं" },
        { "https://paper.example/" + new string('a', 300), "https://paper.example/" + new string('b', 300) },
        { "\"", "\"" },
        { "”", "“" },
        { "🚢🌊", "🚨👨‍👩‍👧‍👦🇩🇪🙂" },
        { "A word", new string('x', 10_000) },
        { "No\u0000thing", "Five\u0000 hurt\u0001\u001B[31m at the mill." },
        { "Marks \u202E\u200F\u2066", "\u0301\u0301\u0301 e\u0301\u200B\u2060 stands alone." },
        { "…", "..." },
        { "٩٩", "９９ १२ ⁹⁹ Ⅷ ½" },
        { " ", "\u00A0\u3000" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_in_whatever_script_costs_neither_itself_nor_the_others(string title, string text)
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed(
            "Three",
            home: null,
            Item("1", link: null, "Swans close the runway", "Swans closed the runway for an hour, the tower said.", 3),
            Item("2", link: null, title, text, 2),
            Item("3", link: null, "Mill sold to a baker", "The council sold the old mill to a baker on Monday.", 1)));

        var source = await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal((0, null), (source.Poll.Failures, source.Poll.LastError));
        var hasWords = (title + text).Any(c => !char.IsWhiteSpace(c));
        Assert.Equal(hasWords ? 3 : 2, (await feed.ArticlesAsync()).Count);
    }

    [Fact]
    public async Task A_link_into_the_network_of_readers_is_none()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", Feed(
            "Two",
            home: null,
            Item("1", "http://192.168.1.1/reboot", "Swans close the runway", "Swans closed it, the tower said.", 3),
            Item("2", "https://paper.example/mill", "Mill sold", "The council sold the old mill on Monday.", 1)));

        await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(
            [null, "https://paper.example/mill"],
            (await feed.ArticlesAsync()).Select(article => article.Url?.AbsoluteUri).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Half_letters_and_broken_escapes_in_JSON_cost_nothing()
    {
        await using var feed = await StartAsync();
        feed.Offer("/f", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":["
            + "{\"id\":\"1\",\"title\":\"Swans close the runway\",\"content_text\":\"Swans closed it.\"},"
            + "{\"id\":\"2\",\"title\":\"\\ud83d alone\",\"content_text\":\"Half \\udc00 of it \\u0000.\"},"
            + "{\"id\":\"3\",\"title\":\"Mill sold\",\"content_text\":\"The council sold it.\"}]}");

        var source = await feed.PollAsync(await feed.AddAsync("/f"));

        Assert.Equal(0, source.Poll.Failures);
        var articles = await feed.ArticlesAsync();
        Assert.Equal(3, articles.Count);
        Assert.All(articles, article => Assert.Equal(
            article.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(article.Text))));
    }
}
