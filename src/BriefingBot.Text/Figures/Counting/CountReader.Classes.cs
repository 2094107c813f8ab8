using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>People to whom something happened.</content>
internal sealed partial class CountReader
{
    private Counted? OfClass(ParsedSentence sentence, NumberMention mention, CountedNoun.Group group,
        ParsedToken number, WhatHappened.Event told, CountClass known)
    {
        var name = told.Severity is not null ? $"{told.Severity} {known.Counts}" : IsEither(sentence, told.Word)
            ? FigureLexicon.Casualties : known.Counts;
        if ((mention.Value == 1 && mention.Bound == FigureBound.Exact && !known.IsHarm)
            || (lexicon.Yielding.Contains(told.Word.Lemma)
                && sentence.Children(told.Word).Any(child => lexicon.Yielded.Contains(child.Lemma))))
        {
            return null;
        }

        var isDegenerate = group.Noun is { } noun
            && (noun.Index == told.Word.Index || lexicon.AnyPeople.Contains(noun.Lemma)
            || lexicon.Numbers.ContainsKey(noun.Lemma)
            || lexicon.Classes.Any(one => one.IsBodily && StateWords.Has(one.People, noun))
            || FigureWords.English.OnlyVerbForms.Contains(noun.Lower));
        var of = group.Noun is null || isDegenerate ? Whose(sentence, group.Noun, told.Word) ?? People
            : _phrases.WithBody(sentence, group.Noun, number.Index);
        var isAddition = IsAddition(sentence, mention, group.Noun) || IsSinceCount(sentence, mention);
        return new(name, isAddition ? More + of : of, told.Word)
        {
            Class = known,
            Noun = group.Noun,
            IsPart = group.IsPart && group.Noun is not null || IsIncluded(sentence, group)
                || IsOpenedAsPart(sentence, mention)
                || (group.Noun is { } one && IsOneOfSeveral(sentence, one, number))
        };
    }

    /// <summary>"killed or injured" counts both.</summary>
    private bool IsEither(ParsedSentence sentence, ParsedToken word) => sentence.ChildrenBy(word, "conj").Any(other =>
        lexicon.Classes.Any(known =>
            known.Counts == FigureLexicon.SeverityClass
            && (known.Done.Contains(other.Lemma) || known.Is.Contains(other.Lower)))
        && sentence.Child(other, "cc") is { } joiner && lexicon.Or.Contains(joiner.Lemma));

    /// <summary>The class of a part told by how badly: "two of them seriously".</summary>
    private string? Severely(ParsedSentence sentence, ParsedToken number) =>
        sentence.At(number.Index + 3) is { Upos: Upos.Adv } degree
            && lexicon.Severity.TryGetValue(degree.Lemma, out var severity)
            ? $"{severity} {FigureLexicon.SeverityClass}" : null;

    /// <summary>"the deaths of 10 passengers" counts passengers; "12 deaths" people.</summary>
    private string? Whose(ParsedSentence sentence, ParsedToken? noun, ParsedToken word)
    {
        if (noun is null || noun.Index != word.Index || lexicon.AnyPeople.Contains(noun.Lemma) is false
            && noun.Upos == Upos.Propn)
        {
            return null;
        }

        var whose = sentence.ChildrenBy(noun, "nmod")
            .FirstOrDefault(child => child.Upos == Upos.Noun && lexicon.IsOf(sentence, child));
        return whose is null ? null : _phrases.Of(sentence, whose, noun.Index + 1);
    }

    /// <summary>"four more bodies", "cuatro cuerpos más", "quatre corps supplémentaires".</summary>
    private bool IsAddition(ParsedSentence sentence, NumberMention mention, ParsedToken? noun) => mention.IsAddition
        || (noun is not null && sentence.At(noun.Index + 1) is { } next
            && lexicon.Additions.Contains(next.Lower) && !IsDegree(sentence, next));

    /// <summary>"personas más vulnerables", "más otras dos": it says how they are, or joins others to them.</summary>
    private bool IsDegree(ParsedSentence sentence, ParsedToken more) => lexicon.Degrees.Contains(more.Lower)
        && sentence.At(more.Index + 1) is { } next
        && !lexicon.Classes.Any(known => known.Done.Contains(next.Lemma) || StateWords.Has(known.Is, next))
        && (next.Upos is Upos.Adj or Upos.Adv or Upos.Det or Upos.Num || lexicon.Additions.Contains(next.Lower));

    /// <summary>"87 have fallen ill since the last update": they come to those told then.</summary>
    private bool IsSinceCount(ParsedSentence sentence, NumberMention mention)
    {
        var from = sentence.Text.LastIndexOfAny([',', ';'], mention.Start) + 1;
        var to = sentence.Text.IndexOfAny([',', ';'], mention.End);
        var clause = sentence.Text[from..(to < 0 ? sentence.Text.Length : to)];
        return lexicon.SinceCount.Any(phrase => clause.Contains(phrase, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"94 hurt, of whom 18 were children": the words before a number that make it a part.</summary>
    private bool IsOpenedAsPart(ParsedSentence sentence, NumberMention mention)
    {
        var before = sentence.Text[..mention.Start].TrimEnd().ToLowerInvariant();
        return lexicon.PartOpeners.Any(phrase => before.EndsWith(phrase, StringComparison.Ordinal)
            && (before.Length == phrase.Length || !char.IsLetter(before[^(phrase.Length + 1)])));
    }

    private bool IsIncluded(ParsedSentence sentence, CountedNoun.Group group) =>
        sentence.CaseOf(group.Head) is { } mark && lexicon.Including.Contains(mark);

    /// <summary>"a mother and her two sons were hurt": beside somebody whom no number counts, by word order.</summary>
    private bool IsOneOfSeveral(ParsedSentence sentence, ParsedToken noun, ParsedToken number)
    {
        var before = sentence.Tokens.Take(number.Index).Reverse()
            .SkipWhile(token => token.Upos is Upos.Det or Upos.Pron or Upos.Adj).Take(2).ToList();
        if (before is [var joint, var first] && IsJoint(joint) && IsOnePerson(first))
        {
            return true;
        }

        if (sentence.At(noun.Index + 1) is not { } joiner || !IsJoint(joiner))
        {
            return false;
        }

        var behind = sentence.Tokens.Skip(noun.Index + 2).Take(LongestPerson)
            .TakeWhile(token => token.Upos is not (Upos.Verb or Upos.Aux or Upos.Adp)).ToList();
        var other = behind.FindIndex(IsOnePerson);
        return other >= 0 && behind.Take(other).All(token => token.Upos is not Upos.Punct || token.Form is "-")
            && (lexicon.IndefiniteArticles.Contains(behind[0].Lemma) || behind[0].Upos is Upos.Adj or Upos.Noun)
            && !IsSaying(sentence, noun.Index + 2 + other + 1);
    }

    /// <summary>Words of "and a 9-year-old girl".</summary>
    private const int LongestPerson = 8;

    private bool IsJoint(ParsedToken token) => token.Form is "," || lexicon.NumberJoiners.Contains(token.Lemma);

    private bool IsSaying(ParsedSentence sentence, int at) =>
        sentence.At(at) is { } verb && lexicon.Saying.Contains(verb.Lemma);

    // "12 Palestinians": in a headline of capitals, they tell nothing.
    private bool IsPerson(ParsedToken noun, ParsedToken deed) =>
        lexicon.AnyPeople.Contains(noun.Lemma) || lexicon.Numbers.ContainsKey(noun.Lemma)
            || FigureWords.English.IsPerson(noun.Lower) || FigureWords.English.OnlyVerbForms.Contains(noun.Lower)
            || lexicon.Classes.Any(known => known.People.Contains(noun.Lemma))
            || (char.IsUpper(noun.Form[0]) && !char.IsUpper(deed.Form[0]));

    private static bool IsOnePerson(ParsedToken token) => token.Morphology.Number != Number.Plur
        && !token.Form.EndsWith('s') && FigureWords.English.IsPerson(token.Lower);
}
