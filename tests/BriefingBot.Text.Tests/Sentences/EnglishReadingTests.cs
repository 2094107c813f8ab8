using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

/// <summary>How English news is cut and understood.</summary>
public sealed class EnglishReadingTests
{
    private static readonly SentenceReader Reader = SentenceReader.For("en")!;

    [Theory]
    [InlineData("It cost $US1,000.", "It cost $US 1,000 .")]
    [InlineData("It cost US$1,000 or A$5.", "It cost US$ 1,000 or A$ 5 .")]
    [InlineData("a 3,700kms storm", "a 3,700 kms storm")]
    [InlineData("15ft of snow", "15 ft of snow")]
    [InlineData("worth 300p a share", "worth 300 p a share")]
    [InlineData("£300m or €1.5bn", "£ 300 m or € 1.5 bn")]
    [InlineData("40-70% of homes", "40 - 70 % of homes")]
    [InlineData("a 51-49 vote", "a 51 - 49 vote")]
    [InlineData("the 2nd, 21st and 1990s", "the 2nd , 21st and 1990s")]
    [InlineData("at 10:30 on 9/11", "at 10:30 on 9/11")]
    [InlineData("He can't; they won’t, and it's hers.", "He ca n't ; they wo n’t , and it 's hers .")]
    [InlineData("Mr. O'Brien of AT&T", "Mr. O'Brien of AT&T")]
    [InlineData("U.S.-made pipe", "U.S. - made pipe")]
    [InlineData("See www.example.org/a?b=c. Write to a.b@example.org, @user or #tag.",
        "See www.example.org/a?b=c . Write to a.b@example.org , @user or #tag .")]
    public void Words_are_cut_as_a_reader_takes_them(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Reader.Read(text).SelectMany(sentence => sentence.Tokens)
            .Select(token => token.Form)));

    [Theory]
    [InlineData("Mr. Smith met Dr. Jones. They talked.", 2)]
    [InlineData("The U.S. Senate voted at 10 a.m. on Tuesday. It was close.", 2)]
    [InlineData("Acme Inc. paid $3.5 million. Its shares fell.", 2)]
    [InlineData("The company closed.The workers left.", 2)]
    [InlineData("\"Stop!\" he cried. \"Why?\" she asked.", 2)]
    [InlineData("One\nTwo\r\nThree", 3)]
    [InlineData("Supt. Miller said Sgt. Brown was hurt.", 1)]
    public void Sentences_end_where_they_do(string text, int count) => Assert.Equal(count, Reader.Read(text).Count);

    [Fact]
    public void A_passive_says_who_suffered()
    {
        var sentence = Assert.Single(Reader.Read("At least 12 people were killed by the storm on Tuesday."));

        Assert.Equal("kill", sentence.Root.Lemma);
        Assert.True(sentence.IsPassive(sentence.Root));
        var victims = sentence.Child(sentence.Root, "nsubj:pass")!;
        Assert.Equal(("people", Number.Plur), (victims.Form, victims.Morphology.Number));
        Assert.Equal("12", sentence.Child(victims, "nummod")!.Form);
        Assert.Equal("storm", sentence.Child(sentence.Root, "obl")!.Form);
    }

    [Theory]
    [InlineData("Ten people died, police said.", "die", "police")]
    [InlineData("Ten people died in the fire, police said on Tuesday.", "die", "police")]
    [InlineData("\"The bridge collapsed,\" said John Miller.", "collapse", "John")]
    [InlineData("\"We lost everything,\" she said.", "lose", "she")]
    public void What_was_said_is_a_complement_of_its_speaker_behind_it(string text, string predicate, string speaker)
    {
        var sentence = Assert.Single(Reader.Read(text));

        Assert.Equal("say", sentence.Root.Lemma);
        Assert.Equal(predicate, sentence.Child(sentence.Root, "ccomp")!.Lemma);
        Assert.Equal(speaker, sentence.Child(sentence.Root, "nsubj")!.Form);
    }

    [Theory]
    [InlineData("LONDON (Reuters) - The minister announced new taxes.")]
    [InlineData("NEW YORK, May 3 (AP) — The minister announced new taxes.")]
    [InlineData("WASHINGTON — The minister announced new taxes.")]
    public void A_dateline_stands_apart_from_its_report(string text)
    {
        var sentence = Assert.Single(Reader.Read(text));

        Assert.Equal("announce", sentence.Root.Lemma);
        Assert.Equal("minister", sentence.Child(sentence.Root, "nsubj")!.Form);
        Assert.Equal("dep", sentence.Tokens[0].Relation);
        Assert.Equal(sentence.Root.Index, sentence.Tokens[0].Head);
    }

    [Theory]
    [InlineData("NATO said - again - that it was ready.")]
    [InlineData("IBM's profit rose.")]
    public void A_name_in_capitals_is_no_dateline(string text) =>
        Assert.NotEqual("dep", Assert.Single(Reader.Read(text)).Tokens[0].Relation);
}
