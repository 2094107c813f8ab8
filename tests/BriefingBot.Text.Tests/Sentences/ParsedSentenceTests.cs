using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

/// <summary>Walks over a tree that is given, whatever a parser would make of the sentence.</summary>
public sealed class ParsedSentenceTests
{
    private const int Offset = 100;

    // "The bus was hit by a train."
    private static readonly ParsedSentence Sentence = Build(
        ("The", Upos.Det, 1, "det"), ("bus", Upos.Noun, 3, "nsubj:pass"), ("was", Upos.Aux, 3, "aux:pass"),
        ("hit", Upos.Verb, -1, "root"),
        ("by", Upos.Adp, 6, "case"), ("a", Upos.Det, 6, "det"), ("train", Upos.Noun, 3, "obl:agent"));

    [Fact]
    public void Children_and_subtrees_are_in_the_order_of_the_words()
    {
        Assert.Equal(["bus", "was", "train"], Sentence.Children(Sentence.Root).ToArray().Select(token => token.Form));
        Assert.Equal(["by", "a", "train"], Sentence.Subtree(Sentence.Tokens[6]).Select(token => token.Form));
        Assert.Equal(["a", "train"], Sentence.Subtree(Sentence.Tokens[6], child => !child.Is("case"))
            .Select(token => token.Form));
        Assert.Empty(Sentence.Children(Sentence.Tokens[0]).ToArray());
    }

    [Fact]
    public void Governors_lead_to_the_root()
    {
        Assert.Equal(["bus", "hit"], Sentence.Ancestors(Sentence.Tokens[0]).Select(token => token.Form));
        Assert.Equal("train", Sentence.HeadOf(Sentence.Tokens[5])!.Form);
        Assert.Null(Sentence.HeadOf(Sentence.Root));
        Assert.True(Sentence.Governs(Sentence.Root, Sentence.Tokens[4]));
        Assert.False(Sentence.Governs(Sentence.Tokens[1], Sentence.Tokens[4]));
    }

    [Fact]
    public void A_relation_is_found_with_and_without_its_subtype()
    {
        Assert.Equal("bus", Sentence.Child(Sentence.Root, "nsubj")!.Form);
        Assert.Equal("bus", Sentence.Child(Sentence.Root, "nsubj:pass")!.Form);
        Assert.Null(Sentence.Child(Sentence.Root, "obj"));
        Assert.False(Sentence.Tokens[6].Is("ob"));
        Assert.True(Sentence.Tokens[6].IsAny("nmod", "obl"));
        Assert.Equal("obl", Sentence.Tokens[6].BaseRelation);
        Assert.Equal("train", Assert.Single(Sentence.ChildrenBy(Sentence.Root, "obl")).Form);
    }

    [Fact]
    public void Spans_are_those_of_the_text_that_was_read()
    {
        Assert.Equal("by a train", Sentence.TextOf(Sentence.Subtree(Sentence.Tokens[6])));
        Assert.Equal("bus", Sentence.TokenAt(Offset + 4)!.Form);
        Assert.Null(Sentence.TokenAt(Offset + 3));
        Assert.Null(Sentence.TokenAt(0));
        Assert.Null(Sentence.TokenAt(Offset + 500));
        Assert.Equal("", Sentence.TextOf([]));
    }

    [Fact]
    public void Voice_is_told_by_auxiliary_subject_or_agent() => Assert.True(Sentence.IsPassive(Sentence.Root));

    [Theory]
    [InlineData("Number=Plur|Case=Nom", Number.Plur, Tense.None)]
    [InlineData("Tense=Past|Number=Sing|Gender=Fem|Number[psor]=Plur", Number.Sing, Tense.Past)]
    [InlineData("Number=Dual|Tense=x|", Number.None, Tense.None)]
    public void Features_are_read_as_treebanks_write_them(string features, Number number, Tense tense)
    {
        var morphology = Morphology.Parse(features);

        Assert.Equal((number, tense), (morphology.Number, morphology.Tense));
    }

    private static ParsedSentence Build(params (string Form, Upos Upos, int Head, string Relation)[] words)
    {
        var (tokens, at) = (new List<ParsedToken>(), Offset);
        foreach (var (i, (form, upos, head, relation)) in words.Index())
        {
            tokens.Add(new()
            {
                Index = i,
                Form = form,
                Lemma = form,
                Upos = upos,
                Head = head,
                Relation = relation,
                Start = at,
                End = at + form.Length,
            });
            at += form.Length + 1;
        }

        return new(string.Join(' ', words.Select(word => word.Form)), Offset, tokens);
    }
}
