using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Noun phrases as the sentence writes them.</summary>
internal sealed class PhraseText(FigureLexicon lexicon)
{
    /// <summary>The words from a noun's first modifier to it, without determiners and numbers; at most five.</summary>
    /// <param name="after">Words up to this index do not belong to it: the number.</param>
    public string Of(ParsedSentence sentence, ParsedToken noun, int after)
    {
        var first = noun.Index;
        while (first - 1 > after && noun.Index - first < 4 && IsModifier(sentence.Tokens[first - 1]))
        {
            first--;
        }

        if (first - 1 > after && (sentence.Tokens[first].Form is "-" || sentence.Tokens[first - 1].Form is "-"))
        {
            first = sentence.Tokens[noun.Index - 1].Form is "-" ? first - 1 // "two 4-year-olds"
                : BehindCompound(sentence, first, noun);
        }

        var words = sentence.Tokens.Skip(first).Take(noun.Index - first + 1).ToList();
        return sentence.TextOf(words).Trim('"', '“', '”', '\'', '‘', '’', ' ');
    }

    /// <summary>A noun with what follows in its phrase ("people in work"), at most five words more.</summary>
    public string Qualified(ParsedSentence sentence, ParsedToken noun, int after)
    {
        // A preposition right after the noun is taken for its own even where the tree hangs it elsewhere.
        var last = noun.Index;
        var isPhrase = sentence.At(last + 1) is { Upos: Upos.Adp };
        while (last - noun.Index < 5 && sentence.At(last + 1) is { } next
            && (sentence.Governs(noun, next)
                || (isPhrase && next.Upos is Upos.Adp or Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn))
            && next.Upos is not (Upos.Punct or Upos.Num or Upos.Cconj) && !sentence.Governs(next, noun))
        {
            last++;
        }

        while (last > noun.Index && sentence.Tokens[last].Upos is Upos.Adp or Upos.Det or Upos.Part or Upos.Aux
            or Upos.Pron or Upos.Sconj)
        {
            last--;
        }

        return Of(sentence, noun, after)
            + sentence.Text[(noun.End - sentence.Offset)..(sentence.Tokens[last].End - sentence.Offset)];
    }

    /// <summary>A group with the named body that it is of ("employees of the Ministry of …").</summary>
    public string WithBody(ParsedSentence sentence, ParsedToken noun, int after)
    {
        var text = Of(sentence, noun, after);
        var body = sentence.ChildrenBy(noun, "nmod")
            .FirstOrDefault(child => child.Upos == Upos.Propn && child.Index > noun.Index
            && lexicon.IsOf(sentence, child));
        if (body is null)
        {
            return text;
        }

        var last = sentence.Subtree(body, token => token.IsAny("flat", "nmod", "case", "det", "compound", "amod"))
            .Max(token => token.Index);
        return last - noun.Index > 9 ? text
            : text + sentence.Text[(noun.End - sentence.Offset)..(sentence.Tokens[last].End - sentence.Offset)];
    }

    /// <summary>A noun with the names before it and its possessor: whose amount it is.</summary>
    public static string Named(ParsedSentence sentence, ParsedToken noun)
    {
        var first = noun.Index;
        while (first > 0 && noun.Index - first < 5 && IsNamePart(sentence.Tokens[first - 1]))
        {
            first--;
        }

        if (sentence.Tokens[first].Form is "-" && first < noun.Index)
        {
            first = BehindCompound(sentence, first, noun);
        }

        var last = noun.Index;
        while (last - noun.Index < 3 && sentence.At(last + 1)?.Is("flat") == true)
        {
            last++;
        }

        var text = sentence.TextOf([.. sentence.Tokens.Skip(first).Take(last - first + 1)])
            .Trim('"', '“', '”', '\'', '‘', '’', ' ');
        return text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)
            ? text[..^2] : text;
    }

    /// <summary>The last word of a name or a label.</summary>
    public static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>"a 36-year-old climber": the half of a compound is no part of the name.</summary>
    private static int BehindCompound(ParsedSentence sentence, int first, ParsedToken noun)
    {
        var behind = sentence.Tokens.Skip(first).Take(noun.Index - first).LastOrDefault(token => token.Form is "-")
            is { } hyphen ? hyphen.Index + 1 : first;
        return Math.Min(behind + 1, noun.Index);
    }

    private bool IsModifier(ParsedToken token) =>
        token.Upos is Upos.Adj or Upos.Noun or Upos.Propn
            || (token.Upos == Upos.Verb && token.Morphology.VerbForm == VerbForm.Part)
            || token.Form is "-" or "'s" or "’s" or "."
        || (token.Upos == Upos.Num && token.Form.Any(char.IsLetter) && !lexicon.Numbers.ContainsKey(token.Lemma));

    private static bool IsNamePart(ParsedToken token) =>
        token.Upos is Upos.Propn or Upos.Adj or Upos.Noun || token.Form is "-" or "'s" or "’s" or "&" or "'" or "’";
}
