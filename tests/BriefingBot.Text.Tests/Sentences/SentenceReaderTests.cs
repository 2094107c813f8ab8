using BriefingBot.Text.Sentences;
using FsCheck;
using FsCheck.Fluent;

namespace BriefingBot.Text.Tests.Sentences;

/// <summary>
/// What holds of any text whatever: spans are the text's, trees are trees, the same text is read the same.
/// </summary>
public sealed class SentenceReaderTests
{
    private static readonly SentenceReader English = SentenceReader.For("en")!;

    [Theory]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("../en")]
    public void A_language_without_a_model_has_no_reader(string language) => Assert.Null(SentenceReader.For(language));

    [Fact]
    public void A_model_is_loaded_once_whatever_the_tag_adds_to_its_language()
    {
        Assert.Same(English, SentenceReader.For("en-GB"));
        Assert.Same(English, SentenceReader.For("EN_us"));
        Assert.Equal("en", English.Language);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u2028\u00A0")]
    [InlineData("\0\u200B\uFEFF")]
    public void Nothing_written_gives_no_sentence(string text) => Assert.Empty(English.Read(text));

    [Fact]
    public void A_text_without_a_stop_is_read_in_pieces()
    {
        var words = English.Read(string.Concat(Enumerable.Repeat("killed five and hurt six ", 500)))
            .Select(sentence => sentence.Tokens.Count).ToList();

        Assert.Equal(5 * 500, words.Sum());
        Assert.InRange(words.Max(), 1, 250);
    }

    [Fact]
    public void Any_string_is_read_with_spans_of_its_own() => Check.QuickThrowOnFailure(
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(English, text ?? "")));

    [Trait("Category", "Slow")]
    [Fact]
    public void Any_mixture_of_scripts_and_marks_is_read_with_spans_of_its_own()
    {
        string[] pieces =
        [
            "The", "U.S.", "don't", "won’t", "it's", "cannot", "$US1,000", "3,700kms", "40-70%", "15ft", "300p", "€5bn",
            "-", "--", "—", "…", "...", ".", "!", "?", "?!", ",",
            "\"", "“", "”", "«", "»", "(", ")", "'", "’s", " ", " ", " ", "\n", "\r\n", "\t", "\u00A0", "\u2028", "Mr.",
            "a.m.", "http://a.b/c?d=e.", "a@b.org", "@user", "#tag",
            "Москва", "Київ", "北京。", "東京！", "العربية", "עברית", "हिन्दी", "ไทย", "한국어", "Ελλάδα", "İstanbul", "ß", "ﬁ",
            "e\u0301", "👩‍👩‍👧", "🇩🇪", "\uD83D", "\uDE00", "\0", "1,2.3:4/5", "9/11",
            "l'homme", "aujourd'hui", "du", "dárselo", "diga-se", "said", "LONDON (Reuters) -", ", he said.", "&",
            "AT&T", "R&D", "A$", "x-y-z", "-5", "1.", "No.1", "end.The", "𝔘𝔫𝔦", "½", "²",
        ];
        var texts = Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(texts, text => Readers().All(reader => Holds(reader, text))));
    }

    [Trait("Category", "Slow")]
    [Fact]
    public void One_character_of_every_kind_is_read()
    {
        for (var c = 0; c <= char.MaxValue; c += 7)
        {
            Assert.True(Holds(English, ((char)c).ToString()));
            Assert.True(Holds(English, $"A{(char)c}b. {(char)c}"));
        }
    }

    /// <summary>Time in proportion to the square of the length would be hours, not a second.</summary>
    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("a")]
    [InlineData("a.")]
    [InlineData("don't")]
    [InlineData("-")]
    [InlineData("1,")]
    [InlineData("http://")]
    [InlineData("\"")]
    [InlineData(".\"")]
    [InlineData("B&")]
    [InlineData("a-")]
    [InlineData("ab.Cd")]
    public void A_hundred_thousand_characters_without_a_space_take_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));

        Assert.True(Holds(English, text));
    }

    [Fact]
    public void A_sentence_of_twenty_thousand_words_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("the red house of my aunt , ", 3_000));

        Assert.True(Holds(English, text));
    }

    [Fact]
    public void The_same_text_is_read_the_same_by_many_threads()
    {
        var text = "Ten people died when a bus fell into a river, police said. "
            + "Dr. Smith isn't sure: \"It was $3.5bn,\" he told the U.S. Senate.";
        var once = Shown(English, text);

        Assert.All(Enumerable.Range(0, 64).AsParallel().Select(_ => Shown(English, text)),
            read => Assert.Equal(once, read));
    }

    private static string Shown(SentenceReader reader, string text) =>
        string.Join('\n', reader.Read(text).SelectMany(sentence => sentence.Tokens)
            .Select(token => $"{token} {token.Lemma} {token.Morphology}"));

    private static IEnumerable<SentenceReader> Readers() =>
        TrainedModelTests.Languages.Select(row => SentenceReader.For(row.Data)!);

    private static bool Holds(SentenceReader reader, string text)
    {
        var last = 0;
        foreach (var sentence in reader.Read(text))
        {
            Assert.Equal(text[sentence.Offset..sentence.End], sentence.Text);
            Assert.True(sentence.Offset >= last);
            Assert.DoesNotContain('\n', sentence.Text);
            HoldsOfTokens(text, sentence);
            HoldsOfTree(sentence);
            last = sentence.End;
        }

        return true;
    }

    private static void HoldsOfTokens(string text, ParsedSentence sentence)
    {
        var (last, lastStart) = (sentence.Offset, -1);
        foreach (var (i, token) in sentence.Tokens.Index())
        {
            Assert.Equal(i, token.Index);
            Assert.True(token.Start < token.End && token.End <= sentence.End);
            Assert.True(token.Start >= last || (token.IsContracted && token.Start == lastStart));
            Assert.True(token.IsContracted || text[token.Start..token.End] == token.Form);
            (last, lastStart) = (token.End, token.Start);
        }

        Assert.Equal(sentence.Offset, sentence.Tokens[0].Start);
        Assert.Equal(sentence.End, sentence.Tokens[^1].End);
    }

    private static void HoldsOfTree(ParsedSentence sentence)
    {
        Assert.Single(sentence.Tokens, token => token.IsRoot);
        Assert.Equal("root", sentence.Root.Relation);
        Assert.All(sentence.Tokens, token => Assert.InRange(token.Head, -1, sentence.Tokens.Count - 1));

        // One root and every word under it: no circle.
        Assert.Equal(sentence.Tokens.Count, sentence.Subtree(sentence.Root).Count);
    }
}
