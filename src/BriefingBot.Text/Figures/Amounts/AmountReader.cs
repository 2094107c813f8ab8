using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Says what an amount of money, a percentage or a measure is of, and whose.</summary>
internal sealed partial class AmountReader(FigureLexicon lexicon)
{
    /// <summary>What an amount is called where nothing says what it is.</summary>
    internal const string MoneyName = "amount";

    private const string PercentName = "percent";

    /// <summary>Most words beside an amount in which the name of what it is a share of is looked for: "a Milla
    /// share".</summary>
    private const int MostWordsOfRate = 3;

    private readonly PhraseText _phrases = new(lexicon);
    private readonly Reality _reality = new(lexicon);
    private readonly MeasureReader _measures = new(lexicon);

    public Counted? Read(ParsedSentence sentence, NumberMention mention)
    {
        var last = sentence.WordAt(mention.End - 1) ?? sentence.WordAt(mention.NumberEnd - 1);
        var first = sentence.WordAt(mention.At);
        if (first is null || last is null)
        {
            return null;
        }

        // The first word of the amount whose governor lies outside of it stands for it in the tree.
        var start = sentence.WordAt(mention.Start) ?? first;
        var head = Enumerable.Range(start.Index, last.Index - start.Index + 1).Select(at => sentence.Tokens[at])
            .Where(token => token.Upos is not (Upos.Adp or Upos.Adv or Upos.Det or Upos.Punct)
                && (token.Head < start.Index || token.Head > last.Index))
            .OrderByDescending(token => token.Upos is Upos.Sym or Upos.Noun).FirstOrDefault() ?? last;
        var clause = Clause(sentence, head);
        var isOfSubject = clause is not null && mention.Kind == NumberKind.Percent
            && IsInSubject(sentence, head, clause);
        if (clause is not null && _reality.IsUnreal(sentence, clause, isHarm: false, isOfSubject))
        {
            return null;
        }

        var what = What(sentence, head, last);
        if (mention is { Kind: NumberKind.Percent, Value: 100 } && what is not { Upos: Upos.Noun }
            && Whole(sentence, last) is null)
        {
            return null; // "stands with us 100 percent"
        }

        var counted = mention.Kind switch
        {
            NumberKind.Percent => new(PercentName,
                Moved(sentence, start) ?? OfPercent(sentence, what, head, last), what ?? head)
            { Noun = what },
            NumberKind.Money => Worth(sentence, start) ?? Money(sentence, mention, what, head),
            _ => _measures.Read(sentence, what, head, start, last),
        };
        // No label tells what they do not do.
        return counted is not null && clause is not null && isOfSubject && _reality.IsDenied(sentence, clause)
            ? counted with { IsMinor = true } : counted;
    }

    private static ParsedToken? Clause(ParsedSentence sentence, ParsedToken head) =>
        sentence.Child(head, "cop") is not null ? head : sentence.Ancestors(head)
            .FirstOrDefault(token => token.Upos is Upos.Verb or Upos.Aux || sentence.Child(token, "cop") is not null);

    /// <summary>"60% of voters": before the verb, and nobody else is its subject.</summary>
    private static bool IsInSubject(ParsedSentence sentence, ParsedToken head, ParsedToken clause) =>
        sentence.Ancestors(head).Prepend(head).TakeWhile(token => token != clause).LastOrDefault() is { } top
        && top.Index < clause.Index && (top.Is("nsubj")
            || (sentence.Child(clause, "nsubj") is null && sentence.CaseOf(top) is null));

    private Counted Money(ParsedSentence sentence, NumberMention mention, ParsedToken? what, ParsedToken head)
    {
        var verb = sentence.Ancestors(head).FirstOrDefault(token => token.Upos == Upos.Verb);
        string? name = null;
        if (InNoun(sentence, mention) is { } named)
        {
            (name, what) = (named.Lower, named);
        }
        else if (what is not null && lexicon.MoneyNouns.Contains(what.Lemma))
        {
            name = _phrases.Of(sentence, what, -1).ToLowerInvariant();
            name = PhraseText.LastWord(name);
        }
        else if (what is not null && verb is not null && IsMoved(sentence, verb, what, head))
        {
            name = what.Lower;
        }
        else if (verb is not null && !IsMadeOffWith(sentence, head, verb)
            && (lexicon.MoneyVerbs.TryGetValue(verb.Lemma, out var done)
            || lexicon.MoneyVerbs.TryGetValue(verb.Lower, out done)))
        {
            name = done;
        }
        else if (Nearest(sentence, head) is { } near)
        {
            (name, what) = (near.Lower, near);
        }

        if (name is not null && lexicon.MoneyVerbs.TryGetValue(name, out var plain))
        {
            name = plain; // "$10m worth of rings"
        }

        if (Rate(sentence, mention) is { } rate)
        {
            var paid = name is null || lexicon.ShareNouns.Contains(name) ? "price" : name;
            name = $"{paid} per {rate}";
        }

        var owner = what is not null ? Owner(sentence, what) : null;
        owner = owner is not null && lexicon.IsMoney(owner.ToLowerInvariant()) ? null : owner;
        owner ??= verb is null ? null : Payer(sentence, verb, head);
        owner ??= verb is not null && lexicon.Fixing.Contains(verb.Lemma) ? null
            : Subject(lexicon, sentence, head, what);
        return new(name ?? MoneyName, IsUnit(owner) ? null : owner, what ?? head) { Noun = what };
    }

    /// <summary>"sue for $20bn in damages", "110 billion euros in loans": the noun of money right behind.</summary>
    private ParsedToken? InNoun(ParsedSentence sentence, NumberMention mention) =>
        sentence.WordAt(mention.End - 1) is { } last && sentence.At(last.Index + 1) is { Lemma: "in" }
            ? sentence.Tokens.Skip(last.Index + 2).Take(MostWordsOfRate)
                .TakeWhile(token => token.Upos is Upos.Adj or Upos.Noun)
                .LastOrDefault(token => token.Upos is Upos.Noun && lexicon.MoneyNouns.Contains(token.Lemma)) : null;

    /// <summary>"Milliarden Euro": of an amount's own words, nobody's name.</summary>
    private bool IsUnit(string? owner) => owner?.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(word => lexicon.IsMoney(word) || lexicon.Scales.ContainsKey(word) || char.IsDigit(word[0])) == true;

    /// <summary>"made off with $3m": what the verb names by its object alone.</summary>
    private bool IsMadeOffWith(ParsedSentence sentence, ParsedToken head, ParsedToken verb) => head.Is("obl")
        && head.Head == verb.Index && sentence.CaseOf(head) is { } with && lexicon.With.Contains(with);

    /// <summary>"raise the limit from $4m to $5m": the amount is the object's, and none raised.</summary>
    private bool IsMoved(ParsedSentence sentence, ParsedToken verb, ParsedToken thing, ParsedToken head) =>
        lexicon.IsChange(verb) && thing.Is("obj") && thing.Head == verb.Index && sentence.CaseOf(head) is { } mark
        && (lexicon.To.Contains(mark) || lexicon.From.Contains(mark));

    /// <summary>"$82 a share", "$4.17-a-share", "€6 per Milla share": what the amount is paid for each of.</summary>
    private string? Rate(ParsedSentence sentence, NumberMention mention)
    {
        var words = sentence.Text[mention.End..].Split([' ', '-'], MostWordsOfRate + 1,
            StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && lexicon.RateOpeners.Contains(words[0].ToLowerInvariant())
            ? words.Skip(1).Take(MostWordsOfRate - 1).Select(word => word.Trim('.', ',', ';', ')', '"', '”'))
                .TakeWhile((word, at) => at == 0 || char.IsUpper(words[at][0]))
                .FirstOrDefault(lexicon.RateNouns.Contains)
            : null;
    }

    /// <summary>"The law will cost Pelham Oil a billion dollars": who stands between the verb and the amount.</summary>
    private static string? Payer(ParsedSentence sentence, ParsedToken verb, ParsedToken head)
    {
        var payer = sentence.Children(verb).FirstOrDefault(child => child.IsAny("obj", "iobj")
            && child.Upos == Upos.Propn && child.Index > verb.Index && child.Index < head.Index);
        return payer is null ? null : PhraseText.Named(sentence, payer);
    }

    /// <summary>The noun of money nearest before it in its clause, else after it.</summary>
    private ParsedToken? Nearest(ParsedSentence sentence, ParsedToken head)
    {
        for (var at = head.Index - 1; at >= Math.Max(0, head.Index - 12); at--)
        {
            if (sentence.Tokens[at].Form is ";")
            {
                break;
            }

            if (sentence.Tokens[at].Upos is Upos.Noun && lexicon.MoneyNouns.Contains(sentence.Tokens[at].Lemma))
            {
                return sentence.Tokens[at];
            }
        }

        return sentence.Tokens.Skip(head.Index + 1).Take(6)
            .FirstOrDefault(token => token.Upos == Upos.Noun && lexicon.MoneyNouns.Contains(token.Lemma));
    }

    /// <summary>The noun that an amount is of: its governor, a verb of change's subject or object, "of …".</summary>
    private ParsedToken? What(ParsedSentence sentence, ParsedToken head, ParsedToken last)
    {
        var at = head;
        for (var step = 0; step < 4 && sentence.HeadOf(at) is { } governor; step++)
        {
            if (governor.Upos is Upos.Noun or Upos.Propn && !at.Is("conj") && governor.Upos != Upos.Sym)
            {
                return lexicon.IsChange(governor) && !lexicon.MoneyNouns.Contains(governor.Lemma)
                    ? Changed(sentence, governor) ?? governor : governor;
            }

            if (governor.Upos is Upos.Verb or Upos.Adj or Upos.Adv or Upos.Aux)
            {
                return OfVerb(sentence, at, governor);
            }

            at = governor;
        }

        return sentence.Child(head, "nsubj") ?? sentence.ChildrenBy(head, "nmod")
            .FirstOrDefault(child => child.Index > last.Index && child.Upos is Upos.Noun or Upos.Propn);
    }

    private ParsedToken? OfVerb(ParsedSentence sentence, ParsedToken at, ParsedToken verb)
    {
        var subject = sentence.ChildrenBy(verb, "nsubj").LastOrDefault(child => child.Index < verb.Index)
            ?? sentence.Child(verb, "nsubj")
            ?? (verb.IsAny("xcomp", "conj", "advcl") && sentence.HeadOf(verb) is { } outer
            ? sentence.Child(outer, "nsubj") : null);
        var thing = sentence.Child(verb, "obj");
        // "Revenue rose 3.5 percent to $27bn" tells an amount of revenue.
        if (thing is not null && thing.Index != at.Index && thing.Index < at.Index && thing.Upos is Upos.Noun
            && !lexicon.Percent.Contains(thing.Lemma) && !lexicon.IsMoney(thing.Lower))
        {
            return thing;
        }

        // "the news that the firm was fined $5m" is no amount of news.
        if (verb.Is("acl") && (sentence.Child(verb, "mark") is null || sentence.Child(verb, "nsubj") is null)
            && sentence.HeadOf(verb) is { Upos: Upos.Noun or Upos.Propn } modified)
        {
            return modified;
        }

        return subject is { Upos: Upos.Noun or Upos.Propn } ? subject : null;
    }

    /// <summary>"a 4.3% jump in auto sales".</summary>
    private static ParsedToken? Changed(ParsedSentence sentence, ParsedToken change) =>
        sentence.ChildrenBy(change, "nmod").FirstOrDefault(child => child.Upos is Upos.Noun or Upos.Propn)
            ?? (sentence.Child(change, "compound") is { Upos: Upos.Noun } compound ? compound : null);
}
