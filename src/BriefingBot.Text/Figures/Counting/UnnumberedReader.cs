using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;
using BriefingBot.Text.Sentences.Parsing;

namespace BriefingBot.Text.Figures;

/// <summary>Reads statements without a number: "no one was injured" and "there were no injuries" are 0 ("nobody can say
/// who was injured" is nothing), "a worker was killed" is 1.</summary>
internal sealed class UnnumberedReader(FigureLexicon lexicon)
{
    /// <summary>Most words between "no one" and "else", which makes it everybody but those named.</summary>
    private const int MostWordsToElse = 4;

    private readonly HashSet<string> _words = new(lexicon.Classes.Where(known => known.IsHarm)
        .SelectMany(known => known.Events.Concat(known.People).Concat(known.Is).Concat(known.Done).Concat(known.Does))
        .SelectMany(word => new[] { word, word + "s", word + "ed", word + "d" })
        .Concat(["injuries", "fatalities", "casualties"]), StringComparer.OrdinalIgnoreCase);

    // Where verbs are told by their stems.
    private readonly StemSet[] _stems = [.. lexicon.Classes.Where(known => known.IsHarm)
        .SelectMany(known => new[] { known.Events, known.People, known.Is, known.Done, known.Does }).OfType<StemSet>()];

    private readonly Reality _reality = new(lexicon);
    private readonly WhatHappened _events = new(lexicon);
    private readonly PhraseText _phrases = new(lexicon);

    /// <summary>Whether a text can hold such a statement: spares the parsing of sentences that cannot.</summary>
    public bool MayHold(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(" ,.;:\"“”"))
        {
            var word = text.AsSpan(range);
            if (word.Length > 2 && (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
                || (_stems.Length > 0 && IsStemmed(word.ToString().ToLowerInvariant()))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStemmed(string lower) => Array.Exists(_stems, known => known.Contains(lower));

    /// <summary>Whether a sentence can hold such a statement, by its words' forms and lemmas.</summary>
    public bool MayHold(IReadOnlyList<TaggedWord> sentence)
    {
        var (denies, isOne) = (false, false);
        foreach (var word in sentence)
        {
            var lower = word.Token.Form.ToLowerInvariant();
            if (lexicon.Nobody.Contains(lower) || lexicon.No.Contains(lower) || lexicon.NoSingular.Contains(lower))
            {
                return true;
            }

            if (lexicon.Multiples.ContainsKey(lower))
            {
                return true;
            }

            denies |= lexicon.Negations.Contains(lower);
            isOne |= lexicon.IndefiniteArticles.Contains(lower);
        }

        return (denies && sentence.Any(word => lexicon.Existing.Contains(word.Lemma)))
            || (isOne && sentence.Any(word => IsPersonal(word.Token.Form) || IsOfSingle(word.Lemma)))
            || (sentence.Count > 0 && IsPersonal(sentence[0].Token.Form));
    }

    public IEnumerable<(decimal Value, Counted Counted, ParsedToken Word)> Read(ParsedSentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var lower = token.Lower;
            if (IsBeyond(sentence, token))
            {
                continue;
            }

            if (lexicon.Nobody.Contains(lower) && token.IsAny("nsubj") && Predicate(sentence, token) is { } told)
            {
                yield return (0, told, token);
            }
            else if ((lexicon.No.Contains(lower) || lexicon.NoSingular.Contains(lower))
                && sentence.HeadOf(token) is { } noun && noun.Index > token.Index
                && noun.Index - token.Index < 5)
            {
                if ((OfNoun(sentence, noun, lexicon.NoSingular.Contains(lower))
                    ?? ((IsPerson(noun) || FigureWords.English.IsPerson(noun.Lower))
                        && noun.IsAny("nsubj") ? Predicate(sentence, noun)
                    : null)) is { } none)
                {
                    yield return (0, none, token);
                }
            }
            else if (lexicon.Multiples.TryGetValue(lower, out var victims)
                && sentence.At(token.Index + 1) is { } crime
                && lexicon.Classes.FirstOrDefault(one => one.Counts == FigureLexicon.SingleClass
                    && one.Events.Contains(crime.Lemma.ToLowerInvariant())) is { } deadly)
            {
                yield return (victims, new Counted(deadly.Counts, "people", crime) { Class = deadly }, token);
            }
            else if (lexicon.Negations.Contains(lower) && sentence.HeadOf(token) is { } being
                && lexicon.Existing.Contains(being.Lemma) && sentence.Child(being, "obj") is { } absent
                && lexicon.Classes.FirstOrDefault(one => one.IsHarm
                    && (one.Events.Contains(absent.Lemma) || one.People.Contains(absent.Lemma)
                        || one.Is.Contains(absent.Lemma))) is { } lacking)
            {
                yield return (0, new Counted(lacking.Counts, "people", absent) { Class = lacking }, token);
            }
            else if (IsOnePerson(sentence, token) && Single(sentence, token) is { } single)
            {
                yield return (1, single, token);
            }
        }
    }

    /// <summary>"No one else was hurt", "no further deaths": there were some.</summary>
    private bool IsBeyond(ParsedSentence sentence, ParsedToken word) =>
        word.Lower is var none
        && (lexicon.Nobody.Contains(none) || lexicon.No.Contains(none) || lexicon.NoSingular.Contains(none)
            || lexicon.Negations.Contains(none))
        && sentence.Tokens.Skip(word.Index + 1).Take(MostWordsToElse)
            .TakeWhile(token => token.Upos is not (Upos.Punct or Upos.Cconj or Upos.Num))
            .Concat(sentence.Tokens.Take(word.Index).TakeLast(1))
            .Any(token => lexicon.Rest.Contains(token.Lower));

    /// <summary>"It was not true that no one was injured."</summary>
    private bool IsDenied(ParsedSentence sentence, ParsedToken subject, ParsedToken verb) => sentence.Ancestors(verb)
        .Any(above => sentence.Children(above).Any(token => token.Index < subject.Index
            && lexicon.Negations.Contains(token.Lower)));

    /// <summary>"a worker was killed"; of an officer and a driver killed neither is the toll.</summary>
    private Counted? Single(ParsedSentence sentence, ParsedToken noun)
    {
        var first = sentence.Child(noun, "det") ?? noun;
        return _events.Find(sentence, noun, noun, first) is { Class: { IsBodily: true } known, Word: var word } told
            && word.Index != noun.Index && !(told.IsPatient && IsActor(sentence, noun, word))
            && (IsPersonal(noun.Form) || known.Counts == FigureLexicon.SingleClass)
            && !_reality.HasNotHappened(sentence, word)
            ? new(known.Counts, _phrases.Of(sentence, noun, first.Index < noun.Index ? first.Index : -1), word)
            {
                Class = known,
                Noun = noun,
                IsSingle = true,
            }
            : null;
    }

    /// <summary>A person in the singular behind "a", or who opens a headline; no rank before a name.</summary>
    private bool IsOnePerson(ParsedSentence sentence, ParsedToken noun) => noun.Upos == Upos.Noun
        && noun.Morphology.Number != Number.Plur && !noun.IsAny("compound", "appos", "flat", "conj")
        && (IsPersonal(noun.Form) || noun.Is("nsubj:pass"))
        && sentence.Child(noun, "nummod") is null && sentence.Child(noun, "nmod:poss") is null
        && sentence.Child(noun, "conj") is null or { Upos: Upos.Verb }
        && (sentence.Child(noun, "det") is { } article
            ? lexicon.IndefiniteArticles.Contains(article.Lower)
            : noun.Index == 0);

    /// <summary>"A man shot and killed his wife": who does it; in "Man shot in park" he is the one shot.</summary>
    private static bool IsActor(ParsedSentence sentence, ParsedToken noun, ParsedToken word) =>
        noun.Relation == "nsubj" && word.Upos == Upos.Verb
        && sentence.Child(word, "aux") is null && sentence.Child(word, "cop") is null
        && (noun.Index > 0 || sentence.ChildrenBy(word, "conj").Any(other => sentence.Child(other, "obj") is not null));

    private bool IsPersonal(string form) => form.ToLowerInvariant() is var lower
        && FigureWords.English.IsPerson(lower) && !lower.EndsWith('s') && !lexicon.GroupNouns.Contains(lower)
        && !lexicon.Invariable.Contains(lower);

    private bool IsOfSingle(string lemma) => lexicon.Classes
        .Any(known => known.Counts == FigureLexicon.SingleClass && known.Done.Contains(lemma));

    private static bool HasLemma(IReadOnlySet<string> words, ParsedToken token) =>
        words.Contains(token.Lemma) || (words is StemSet && words.Contains(token.Lower));

    private bool IsPerson(ParsedToken noun) =>
        lexicon.AnyPeople.Contains(noun.Lemma) || noun.Form.Equals("one", StringComparison.OrdinalIgnoreCase);

    private Counted? Predicate(ParsedSentence sentence, ParsedToken subject)
    {
        if (sentence.HeadOf(subject) is not { } verb || verb.Index - subject.Index > 6)
        {
            return null;
        }

        verb = _events.Told(sentence, verb) ?? verb;
        var known = lexicon.Classes.FirstOrDefault(one => one.IsHarm
            && (HasLemma(one.Done, verb) && (lexicon.HasWeakTrees || sentence.IsPassive(verb))
                || HasLemma(one.Does, verb) && !sentence.IsPassive(verb)
                || one.Is.Contains(verb.Lower) && verb.Upos != Upos.Verb
                || one.Is.Contains(verb.Lower) && sentence.IsPassive(verb)))
            ?? (lexicon.ResultVerbs.Contains(verb.Lemma) ? Left(sentence, verb) : null);
        return known is null || IsDenied(sentence, subject, verb)
            || (!lexicon.HasNegativeConcord && _reality.HasNotHappened(sentence, verb)) ? null
            : new Counted(known.Counts, "people", verb) { Class = known };
    }

    /// <summary>The state in which a verb leaves somebody: "nobody was left hurt".</summary>
    private CountClass? Left(ParsedSentence sentence, ParsedToken verb) => sentence.Children(verb)
        .Where(child => child.Index > verb.Index && child.IsAny("xcomp", "obj", "amod", "advmod"))
        .Select(child => lexicon.Classes.FirstOrDefault(one => one.IsHarm && one.Is.Contains(child.Lemma)))
        .FirstOrDefault(state => state is not null);

    /// <summary>"no injuries", "no survivors", "no casualties were reported".</summary>
    private Counted? OfNoun(ParsedSentence sentence, ParsedToken noun, bool isSingular)
    {
        var known = lexicon.Classes.FirstOrDefault(one =>
            one.IsHarm && (one.Events.Contains(noun.Lemma) || one.People.Contains(noun.Lemma))
            && noun.Upos == Upos.Noun);
        var isStated = noun.IsAny("nsubj", "obj", "root") && (isSingular || noun.Morphology.Number == Number.Plur);
        return known is null || !isStated
            || (!isSingular && sentence.HeadOf(noun) is { } verb
                && _reality.IsUnreal(sentence, verb, isHarm: true)) ? null
            : new Counted(known.Counts, "people", noun) { Class = known };
    }
}
