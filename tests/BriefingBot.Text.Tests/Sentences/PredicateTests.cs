using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

/// <summary>What ends as a sentence has a predicate, though its verb looks like a participle or a name.</summary>
public sealed class PredicateTests
{
    [Theory]
    [InlineData("en", "A tram overturned in Kelby on Thursday, killing five people.", "overturned", "tram")]
    [InlineData("en", "A ferry capsized off Lindau on Monday, killing nine people.", "capsized", "ferry")]
    [InlineData("en", "A man drowned in the river Tarn on Saturday.", "drowned", "man")]
    [InlineData("en", "A volcano erupted in Iceland on Tuesday night.", "erupted", "volcano")]
    [InlineData("en", "Harwick Town beat Selmouth United 3-1 in the final on Saturday.", "beat", "Harwick")]
    [InlineData("en", "Selmouth United lost 3-1 to Harwick Town on Saturday.", "lost", "Selmouth")]
    [InlineData("de", "Das Busunternehmen sprach von 38 Passagieren an Bord.", "sprach", "Busunternehmen")]
    public void A_lead_whose_verb_might_be_a_participle_says_what_happened(
        string language, string lead, string verb, string subject)
    {
        var sentence = Assert.Single(SentenceReader.For(language)!.Read(lead));

        Assert.Equal(verb, Assert.Single(sentence.Tokens, token => token.IsRoot).Form);
        var subjectWord = Assert.Single(sentence.Tokens, token => token.Form == subject);
        Assert.Equal("nsubj", subjectWord.Relation);
        Assert.Equal(verb, sentence.HeadOf(subjectWord)?.Form);
    }

    [Theory]
    [InlineData("The burnt-out bus in a street of Lisk.")]
    [InlineData("Two men held in Lisk")]
    public void A_caption_and_a_headline_keep_their_noun(string text)
    {
        var sentence = Assert.Single(SentenceReader.For("en")!.Read(text));

        Assert.NotEqual(Upos.Verb, Assert.Single(sentence.Tokens, token => token.IsRoot).Upos);
    }
}
