using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Finds who says a thing from the sentence's tree: the subject of a verb of saying above it, or a named
/// source ("según la policía"). For languages without a finder of their own.</summary>
internal sealed partial class TreeSpeaker(FigureLexicon lexicon)
{
    private const int LongestName = 6;

    // Whom the sentence that was asked last names for all of its counts.
    private (ParsedSentence? Sentence, string? Speaker) _whole;

    /// <summary>Who says it; null where the sentence names nobody.</summary>
    /// <param name="word">What is counted.</param>
    public string? Of(ParsedSentence sentence, ParsedToken word)
    {
        if (InTree(sentence, word) is { } speaker)
        {
            return speaker;
        }

        if (_whole.Sentence != sentence)
        {
            _whole = (sentence, InWords(sentence) ?? InAside(sentence));
        }

        return _whole.Speaker;
    }

    private string? InTree(ParsedSentence sentence, ParsedToken word)
    {
        var below = word;
        foreach (var above in sentence.Ancestors(word).Prepend(word))
        {
            if (above.Index != word.Index && IsSaying(sentence, above, below)
                && (Teller(sentence, above) ?? Subject(sentence, above, word) ?? Place(sentence, above))
                    is { } speaker)
            {
                return speaker;
            }

            foreach (var child in sentence.Children(above))
            {
                if (child.Upos is Upos.Noun or Upos.Propn && sentence.CaseOf(child) is { } preposition
                    && lexicon.AccordingTo.Contains(preposition))
                {
                    return Name(sentence, child);
                }
            }

            below = above;
        }

        return null;
    }

    private bool IsSaying(ParsedSentence sentence, ParsedToken verb, ParsedToken said) =>
        lexicon.Saying.Contains(verb.Lemma)
        || ((lexicon.SayingOf.TryGetValue(verb.Lemma, out var preposition)
            || lexicon.SayingOf.TryGetValue(verb.Lower, out preposition))
            && sentence.CaseOf(said) == preposition);

    private string? Subject(ParsedSentence sentence, ParsedToken verb, ParsedToken word) =>
        sentence.Child(verb, "nsubj") is { Upos: Upos.Noun or Upos.Propn } speaker
        && !sentence.Governs(speaker, word) && !lexicon.CountingNouns.Contains(speaker.Lemma)
            ? Name(sentence, speaker) : null;

    /// <summary>"сообщили РИА Новости в МЧС": where somebody is told, the place behind speaks.</summary>
    private string? Teller(ParsedSentence sentence, ParsedToken verb)
    {
        var told = sentence.Tokens.Skip(verb.Index + 1)
            .TakeWhile(token => token.Upos is Upos.Noun or Upos.Propn or Upos.Adj).ToList();
        return verb.Morphology.Number == Number.Plur && told.Count > 0
            && (char.IsUpper(told[0].Form[0]) || IsDative(told[0].Form))
            && sentence.At(verb.Index + 1 + told.Count) is { } opening
            && lexicon.SaidIn.Contains(opening.Lower)
            && NameAt(sentence, opening.Index + 1, out _) is { } place ? InPlace(opening, place) : null;
    }

    private bool IsDative(string word) =>
        lexicon.DativeEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"В порту говорят": who speaks is told by the place alone.</summary>
    private string? Place(ParsedSentence sentence, ParsedToken verb)
    {
        if (verb.Morphology.Number != Number.Plur
            || sentence.ChildrenBy(verb, "nsubj").Any(subject => sentence.Child(subject, "case") is null))
        {
            return null;
        }

        var place = sentence.ChildrenBy(verb, "obl").FirstOrDefault(child => child.Index < verb.Index
            && sentence.CaseOf(child) is { } preposition && lexicon.SaidIn.Contains(preposition));
        return place is not null && !IsTime(place) && sentence.Child(place, "case") is { } opening
            ? InPlace(opening, Name(sentence, place)) : null;
    }

    /// <summary>An office's initials stand alone, as they bend in no language; else the preposition stays.</summary>
    private static string InPlace(ParsedToken preposition, string name) =>
        name.Any(char.IsLower) ? $"{preposition.Lower} {name}" : name;

    private bool IsTime(ParsedToken token) => lexicon.IsTime(token.Lower);

    /// <summary>The one source that a sentence names in so many words, where the tree hangs it elsewhere ("…, según la
    /// Guardia Civil", "nach Angaben der Bahn 180 Fahrgäste").</summary>
    private string? InWords(ParsedSentence sentence) => Only(sentence.Tokens.Select(token =>
        Opening(sentence, token.Index) is > 0 and var length ? NameAt(sentence, token.Index + length, out _) : null));

    /// <summary>The one that was found; null where there are none or several.</summary>
    private static string? Only(IEnumerable<string?> names) =>
        names.OfType<string>().Take(2).ToList() is [var only] ? only : null;

    private int Opening(ParsedSentence sentence, int at)
    {
        var first = sentence.Tokens[at].Lower;
        if (lexicon.AccordingTo.Contains(first))
        {
            return 1;
        }

        foreach (var phrase in lexicon.SaidBy)
        {
            var words = phrase.Split(' ');
            if (words[0] == first && at + words.Length <= sentence.Tokens.Count && words.Index().All(word =>
                sentence.Tokens[at + word.Index].Form.Equals(word.Item, StringComparison.OrdinalIgnoreCase)))
            {
                return words.Length;
            }
        }

        return 0;
    }

    /// <summary>The noun phrase that begins at a word; null where there is none.</summary>
    /// <param name="end">The first word behind it.</param>
    private string? NameAt(ParsedSentence sentence, int start, out int end)
    {
        while (start < sentence.Tokens.Count && sentence.Tokens[start].Upos == Upos.Det)
        {
            start++;
        }

        end = start;
        while (end < sentence.Tokens.Count && !IsTime(sentence.Tokens[end])
            && !lexicon.Numbers.ContainsKey(sentence.Tokens[end].Lower)
            && (sentence.Tokens[end].Upos is Upos.Noun or Upos.Propn or Upos.Adj
                || (end > start && sentence.Tokens[end].Upos is Upos.Adp)
                || (end > start && sentence.Tokens[end].Upos is Upos.Det && GoesOn(sentence, end))))
        {
            end++;
        }

        while (end > start && sentence.Tokens[end - 1].Upos is Upos.Adp or Upos.Det)
        {
            end--;
        }

        var name = sentence.Tokens.Skip(start).Take(end - start).ToList();
        return name.Count is > 0 and <= LongestName && name.Exists(token => token.Upos is Upos.Noun or Upos.Propn)
            ? sentence.TextOf(name) : null;
    }

    /// <summary>An article behind a noun begins another phrase, if it is none of owning ("des Landratsamts").</summary>
    private bool GoesOn(ParsedSentence sentence, int article) => sentence.Tokens[article - 1].Upos == Upos.Adp
        || lexicon.Of.Contains(sentence.Tokens[article].Lower);

    private static string Name(ParsedSentence sentence, ParsedToken noun)
    {
        var name = sentence.Subtree(noun, token => token.IsAny("flat", "nmod", "compound", "amod")
            || (token.Is("appos") && sentence.FormAt(token.Index - 1) is not ",")
            || (token.IsAny("det", "case") && token.Head != noun.Index)).ToList();
        // "die Lienzer Bürgermeisterin Elisabeth Blanik": a name that the tree cuts short goes on as far as names do.
        while (name.Count > 0 && name.Count <= LongestName && char.IsUpper(name[^1].Form[0])
            && sentence.At(name[^1].Index + 1) is { Upos: Upos.Propn or Upos.Noun } next
            && char.IsUpper(next.Form[0]))
        {
            name.Add(next);
        }

        return Closed(sentence, name);
    }

    /// <summary>A name in quotation marks keeps the closing one.</summary>
    private static string Closed(ParsedSentence sentence, List<ParsedToken> name)
    {
        var text = sentence.TextOf(name);
        return text.Contains('«', StringComparison.Ordinal) && !text.Contains('»', StringComparison.Ordinal)
            ? text + "»" : text;
    }
}
