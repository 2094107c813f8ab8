using BriefingBot.Articles.Identity;
using BriefingBot.Text;

namespace BriefingBot.Tests.Articles.Identity;

public sealed class CopyIndexTests
{
    private static readonly string[] Words =
        [.. "harbour ferry coast guard island captain storm museum council bridge school market river tunnel doctor minister strike budget forest fire train station farmer price energy winter summer vote court judge police road village tower engine pilot teacher student winner record song painter letter border treaty army peace".Split(' ')];

    [Fact]
    public void A_copy_cut_retitled_prefixed_and_reordered_is_found()
    {
        var original = Sentences(seed: 1, count: 30);
        var index = new CopyIndex();
        index.Add(Made("original", original));

        Assert.Equal("original", index.FindOriginal(Made("cut", original.Take(20))));
        Assert.Equal("original", index.FindOriginal(Made(
            "prefixed", original.Prepend("BRACKHOLM (Nordwire) - The following was reported earlier today."))));
        Assert.Equal("original", index.FindOriginal(Made("reordered", original.Skip(15).Concat(original.Take(15)))));
    }

    [Fact]
    public void Quoting_a_few_sentences_is_no_copy()
    {
        var original = Sentences(seed: 1, count: 30);
        var index = new CopyIndex();
        index.Add(Made("original", original));

        Assert.Null(index.FindOriginal(Made("quoting", Sentences(seed: 2, count: 25).Concat(original.Take(4)))));
        Assert.Null(index.FindOriginal(Made("other", Sentences(seed: 3, count: 30))));
    }

    [Fact]
    public void An_article_is_no_copy_of_itself_and_a_removed_one_is_no_original()
    {
        var text = Sentences(seed: 1, count: 30);
        var index = new CopyIndex();
        index.Add(Made("a", text));

        Assert.Null(index.FindOriginal(Made("a", text)));
        index.Add(Made("a", text));
        Assert.Equal(1, index.Count);
        index.Remove("a");
        index.Remove("never stored");
        Assert.Equal(0, index.Count);
        Assert.Null(index.FindOriginal(Made("b", text)));
    }

    [Fact]
    public void Of_many_alike_the_first_is_the_original_also_when_others_were_removed_in_any_order()
    {
        var text = Sentences(seed: 1, count: 30);
        var index = new CopyIndex();
        foreach (var id in new[] { "a", "b", "c", "d", "e" })
        {
            index.Add(Made(id, text));
        }

        Assert.Equal("a", index.FindOriginal(Made("x", text)));
        index.Remove("c");
        index.Remove("e");
        Assert.Equal("a", index.FindOriginal(Made("x", text)));
        index.Remove("a");
        Assert.Equal("b", index.FindOriginal(Made("x", text)));
        index.Add(Made("f", text));
        index.Remove("b");
        Assert.Equal("d", index.FindOriginal(Made("x", text)));
        index.Remove("d");
        Assert.Equal("f", index.FindOriginal(Made("x", text)));
        index.Remove("f");
        Assert.Null(index.FindOriginal(Made("x", text)));
    }

    [Fact]
    public void Of_a_text_that_every_page_has_the_newest_are_looked_at()
    {
        var text = Sentences(seed: 1, count: 30);
        var index = new CopyIndex();
        for (var number = 0; number < 100; number++)
        {
            index.Add(Made($"{number}", text));
        }

        Assert.Equal("68", index.FindOriginal(Made("x", text)));
        for (var number = 99; number >= 40; number--)
        {
            index.Remove($"{number}");
        }

        Assert.Equal("8", index.FindOriginal(Made("x", text)));
    }

    [Fact]
    public void A_text_without_spaces_between_words_is_compared_by_characters()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => (char)('\u4E00' + (i * 37 % 5000))));
        var index = new CopyIndex();
        index.Add(new Article { Id = "a", Text = text, SourceName = "s" });

        Assert.Equal("a", index.FindOriginal(new Article { Id = "b", Text = text[..160], SourceName = "s" }));
    }

    [Fact]
    public void Short_notes_are_never_copies()
    {
        var index = new CopyIndex();
        index.Add(Made("a", ["More follows."]));

        Assert.Null(index.FindOriginal(Made("b", ["More follows."])));
    }

    private static Article Made(string id, IEnumerable<string> sentences) =>
        new() { Id = id, Text = string.Join(' ', sentences), SourceName = "s" };

    private static List<string> Sentences(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(
            _ => string.Join(' ', Enumerable.Range(0, 15).Select(_ => Words[random.Next(Words.Length)])) + ".")];
    }
}
