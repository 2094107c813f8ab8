using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>The figures of one parsed sentence: numbers with what they count, compounds joined.</summary>
internal sealed class SentenceFigures(FigureLexicon lexicon)
{
    /// <summary>Characters between two numbers of one list.</summary>
    private const int LongestJoint = 50;

    private readonly CountReader _counts = new(lexicon);
    private readonly AmountReader _amounts = new(lexicon);
    private readonly TermReader _terms = new(lexicon);
    private readonly SpanReader _spans = new(lexicon);
    private readonly TimesReader _times = new(lexicon);
    private readonly PhraseText _phrases = new(lexicon);
    private readonly Ellipsis _ellipsis = new(lexicon);

    /// <summary>What a new paragraph counts it names anew.</summary>
    public void NextParagraph() => _ellipsis.Forget();

    public IEnumerable<(NumberMention Mention, Counted Counted,
        IReadOnlyList<FigurePart> Parts)> Read(ParsedSentence sentence, List<NumberMention> mentions)
    {
        var found = new List<(NumberMention Mention, Counted Counted)>();
        NumberMention? before = null;
        var isConversion = false;
        foreach (var mention in mentions)
        {
            isConversion = IsConversion(sentence.Text, before, mention, isConversion);
            if (!isConversion && (Counted(sentence, mention) ?? _ellipsis.Counted(sentence, mention)) is { } counted)
            {
                found.Add((mention, counted));
                _ellipsis.Remember(mention, counted, sentence);
            }

            before = mention;
        }

        foreach (var (value, counted, word) in lexicon.Unnumbered.Read(sentence))
        {
            var at = word.Start - sentence.Offset;
            found.Add((new NumberMention(at, at + word.Form.Length, at, value) { NumberEnd = at + word.Form.Length },
                counted));
        }

        Share(sentence, found);
        Include(sentence, found);
        SetApart(sentence, found);
        return Joined(sentence, found);
    }

    /// <summary>"14 soldiers and 30 rebels died": of people in a list the last tells what became of all.</summary>
    private void Share(ParsedSentence sentence, List<(NumberMention Mention, Counted Counted)> found)
    {
        for (var at = found.Count - 2; at >= 0; at--)
        {
            var (mention, counted) = found[at];
            var next = found[at + 1];
            if (counted is { Class: null, Noun: { } noun } && next.Counted is { Class.IsHarm: true, Noun: not null }
                && mention.Kind == NumberKind.Count && mention.End < next.Mention.Start && IsPerson(noun)
                && IsList(sentence.Text[mention.End..next.Mention.Start]))
            {
                found[at] = (mention,
                    next.Counted with { Of = _phrases.Of(sentence, noun, noun.Index - 1), Noun = noun });
            }
        }
    }

    /// <summary>"Crash kills 12, including ten tourists": the part of those told right before.</summary>
    private void Include(ParsedSentence sentence, List<(NumberMention Mention, Counted Counted)> found)
    {
        for (var at = 1; at < found.Count; at++)
        {
            var ((whole, of), (mention, counted)) = (found[at - 1], found[at]);
            if (of.Class is { IsHarm: true } && counted is { Class: null, Noun: { } noun } && IsPerson(noun)
                && mention.Kind == NumberKind.Count && mention.Value < whole.Value && whole.End < mention.Start
                && Words(sentence, whole.End, mention.Start) is { Count: <= LongestWhole } between
                && between is [.., { } including] && lexicon.Including.Contains(including.Lemma))
            {
                found[at] = (mention,
                    of with { Of = _phrases.Of(sentence, noun, noun.Index - 1), Noun = noun, IsPart = true });
            }
        }
    }

    /// <summary>Words of ", including", of "people dead, including".</summary>
    private const int LongestWhole = 5;

    /// <summary>"ten dead in Poland and seven in Italy", "in Polen starben zehn und in Italien sieben": neither is the
    /// toll.</summary>
    private void SetApart(ParsedSentence sentence, List<(NumberMention Mention, Counted Counted)> found)
    {
        for (var at = 1; at < found.Count; at++)
        {
            var (one, other) = (found[at - 1], found[at]);
            if (one.Counted.Class is not { IsHarm: true } known || other.Counted.Class != known
                || one.Mention.End > other.Mention.Start)
            {
                continue;
            }

            var from = at > 1 ? found[at - 2].Mention.End : 0;
            var (first, between, last) = (Words(sentence, from, one.Mention.Start),
                Words(sentence, one.Mention.End, other.Mention.Start),
                Words(sentence, other.Mention.End, sentence.Text.Length));
            var (here, there) = IsList(sentence.Text[one.Mention.End..other.Mention.Start])
                ? (Place(between), Place(last))
                : (Place(first), Place(between.SkipWhile(word => !IsBreak(word)).Skip(1).SkipWhile(word =>
                    word.Upos is not Upos.Adp || between.Count - between.IndexOf(word) > LongestPlace)));
            if (here is not null && there is not null && here != there)
            {
                found[at - 1] = (one.Mention, one.Counted with { Place = here });
                found[at] = (other.Mention, other.Counted with { Place = there });
            }
        }
    }

    /// <summary>Words of "in the Netherlands".</summary>
    private const int LongestPlace = 3;

    private static List<ParsedToken> Words(ParsedSentence sentence, int from, int to) => [.. sentence.Tokens
        .Where(token => token.Start - sentence.Offset >= from && token.End - sentence.Offset <= to)];

    private static bool IsBreak(ParsedToken word) => word.Upos is Upos.Punct or Upos.Cconj;

    /// <summary>The name behind the first preposition of some words.</summary>
    private string? Place(IEnumerable<ParsedToken> words)
    {
        var name = words.TakeWhile(word => !IsBreak(word)).SkipWhile(word => word.Upos is not Upos.Adp)
            .SkipWhile(word => word.Upos is Upos.Det or Upos.Adp).FirstOrDefault();
        return name is { Upos: Upos.Propn or Upos.Noun } && char.IsUpper(name.Form[0])
            && !lexicon.Weekdays.Contains(name.Lower) && !lexicon.Months.ContainsKey(name.Lower) ? name.Form : null;
    }

    private bool IsPerson(ParsedToken noun) => lexicon.AnyPeople.Contains(noun.Lemma)
        || FigureWords.English.IsPerson(noun.Lower);

    private Counted? Counted(ParsedSentence sentence, NumberMention mention) =>
        mention is { Kind: NumberKind.Measure, IsHyphenated: true } ? null :
        mention.Kind == NumberKind.Duration ? _terms.Read(sentence, mention)
            ?? Minor(_spans.Read(sentence, mention)) :
        mention.Kind == NumberKind.Times ? Minor(_times.Read(sentence, mention)) :
        mention.Kind == NumberKind.Count ? Whole(mention, _counts.Read(sentence, mention))
            : Amount(mention, _amounts.Read(sentence, mention));

    /// <summary>"A further $5m" is no sum.</summary>
    private static Counted? Amount(NumberMention mention, Counted? counted) =>
        counted is not null && mention is { IsAddition: true, Kind: NumberKind.Money }
            ? counted with { IsPart = true } : counted;

    /// <summary>Nobody counts a part of a person: the number's marks were not understood.</summary>
    private static Counted? Whole(NumberMention mention, Counted? counted) =>
        counted is { Class: not null } && decimal.Truncate(mention.Value) != mention.Value ? null : counted;

    private static Counted? Minor(Counted? counted) => counted is null ? null : counted with { IsMinor = true };

    /// <summary>"$387m (£206m; 290m euros)", "34 inches (86 cm)": the same once more.</summary>
    private static bool IsConversion(string text, NumberMention? before, NumberMention mention, bool isAnother) =>
        before is not null && before.Kind == mention.Kind && mention.Kind is NumberKind.Money or NumberKind.Measure
            && before.Unit != mention.Unit
        && before.End <= mention.Start && text[before.End..mention.Start].Trim() is var joint
        && (joint is "(" or "/" or "or" || (isAnother && joint is ";" or ","));

    /// <summary>"seven officers and two civilians were killed": nouns with one predicate make one figure.</summary>
    private IEnumerable<(NumberMention Mention, Counted Counted,
        IReadOnlyList<FigurePart> Parts)> Joined(ParsedSentence sentence,
        List<(NumberMention Mention, Counted Counted)> found)
    {
        for (var at = 0; at < found.Count; at++)
        {
            var parts = new List<(NumberMention Mention, Counted Counted)> { found[at] };
            while (at + 1 < found.Count && GoesOn(sentence, parts, found[at + 1]))
            {
                parts.Add(found[++at]);
            }

            var (mention, counted) = found[at - parts.Count + 1];
            yield return parts.Count == 1 ? (mention, counted, [])
                : (mention with
                {
                    Value = parts.Sum(part => part.Mention.Value),
                    High = mention.High is { } most ? most + parts.Skip(1).Sum(part => part.Mention.Value) : null,
                }, counted with { Of = "people" },
                    [.. parts.Select(part => new FigurePart(part.Mention.Value, part.Counted.Of!))]);
        }
    }

    private bool GoesOn(ParsedSentence sentence, List<(NumberMention Mention, Counted Counted)> parts,
        (NumberMention Mention, Counted Counted) next)
    {
        var first = parts[0].Counted;
        return first.Class is not null && next.Counted.Class == first.Class
            && next.Counted.Anchor.Index == first.Anchor.Index && next.Mention.Bound == FigureBound.Exact
            && !next.Mention.IsAddition
            && first.Noun is { } a && next.Counted.Noun is { } b && a.Index != first.Anchor.Index
                && !next.Counted.IsPart && !first.IsPart
            && parts.TrueForAll(part => part.Counted.Of != next.Counted.Of && part.Counted.Of is not "people")
            && next.Counted.Of is not "people"
            && parts[^1].Mention.End <= next.Mention.Start
            && IsList(sentence.Text[parts[^1].Mention.End..next.Mention.Start]) && b.Index > a.Index;
    }

    private bool IsList(string between)
    {
        var trimmed = between.TrimEnd();
        var last = PhraseText.LastWord(trimmed);
        return (trimmed.EndsWith(',') || lexicon.NumberJoiners.Contains(last) || lexicon.With.Contains(last))
            && trimmed[..^1].AsSpan().IndexOfAny(",:(—–") < 0 && trimmed.Length < LongestJoint;
    }
}
