using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

/// <summary>What others write otherwise than English: contractions, clitics, ordinals, passives, cases.</summary>
public sealed class LanguagesReadingTests
{
    [Theory]
    [InlineData("fr", "Le chef du parti arrive.", "Le chef de le parti arrive .")]
    [InlineData("fr", "L'homme d'affaires parle.", "L' homme d' affaires parle .")]
    [InlineData("es", "Murió al salir del hospital.", "Murió a el salir de el hospital .")]
    [InlineData("pt", "A chuva caiu na cidade do Porto.", "A chuva caiu em a cidade de o Porto .")]
    [InlineData("de", "Er war im Haus zur Miete.", "Er war in dem Haus zu der Miete .")]
    [InlineData("ru", "Это 41-й случай за 3 дня.", "Это 41-й случай за 3 дня .")]
    [InlineData("uk", "Це 41-й випадок.", "Це 41-й випадок .")]
    public void Words_are_cut_as_the_language_wants(string language, string text, string words)
    {
        var tokens = SentenceReader.For(language)!.Read(text).SelectMany(sentence => sentence.Tokens).ToList();

        Assert.Equal(words, string.Join(' ', tokens.Select(token => token.Form)));
        Assert.All(tokens, token => Assert.True(token.IsContracted || token.Form == text[token.Start..token.End]));
    }

    [Fact]
    public void The_words_of_a_contraction_share_its_span()
    {
        var tokens = Assert.Single(SentenceReader.For("fr")!.Read("Le chef du parti arrive.")).Tokens;

        Assert.All(tokens.Skip(2).Take(2), token => Assert.Equal((8, 10), (token.Start, token.End)));
    }

    [Theory]
    [InlineData("es", "La ley fue aprobada por el Congreso.", "aprobar")]
    [InlineData("pt", "Três pessoas foram detidas pela polícia.", "deter")]
    [InlineData("fr", "Trois personnes ont été arrêtées par la police.", "arrêter")]
    [InlineData("de", "Drei Menschen wurden von der Polizei verhaftet.", "verhaften")]
    public void A_passive_is_one_in_every_language(string language, string text, string lemma)
    {
        var sentence = Assert.Single(SentenceReader.For(language)!.Read(text));

        Assert.True(sentence.IsPassive(sentence.Root));
        Assert.Equal(lemma, sentence.Root.Lemma);
        Assert.NotNull(sentence.Child(sentence.Root, "nsubj:pass"));
    }

    [Fact]
    public void Russian_nouns_have_lemmas()
    {
        var sentence = Assert.Single(SentenceReader.For("ru")!.Read("Президент подписал закон о бюджете."));

        Assert.Equal("бюджет", sentence.Tokens[4].Lemma);
    }
}
