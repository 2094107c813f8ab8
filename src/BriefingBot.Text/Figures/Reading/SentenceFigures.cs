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
        foreach (var mention in mentions)
        {
            if (!IsConversion(sentence.Text, before, mention)
                && (Counted(sentence, mention) ?? _ellipsis.Counted(sentence, mention)) is { } counted)
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

    private bool IsPerson(ParsedToken noun) => lexicon.AnyPeople.Contains(noun.Lemma)
        || FigureWords.Default.IsPerson(noun.Lower);

    private Counted? Counted(ParsedSentence sentence, NumberMention mention) =>
        mention is { Kind: NumberKind.Measure, IsHyphenated: true } ? null :
        mention.Kind == NumberKind.Duration ? _terms.Read(sentence, mention)
            ?? Minor(_spans.Read(sentence, mention)) :
        mention.Kind == NumberKind.Times ? Minor(_times.Read(sentence, mention)) :
        mention.Kind == NumberKind.Count ? Whole(mention, _counts.Read(sentence, mention))
            : _amounts.Read(sentence, mention);

    /// <summary>Nobody counts a part of a person: the number's marks were not understood.</summary>
    private static Counted? Whole(NumberMention mention, Counted? counted) =>
        counted is { Class: not null } && decimal.Truncate(mention.Value) != mention.Value ? null : counted;

    private static Counted? Minor(Counted? counted) => counted is null ? null : counted with { IsMinor = true };

    /// <summary>"$387m (£206m)", "34 inches (86 cm)": the same once more.</summary>
    private static bool IsConversion(string text, NumberMention? before, NumberMention mention) =>
        before is not null && before.Kind == mention.Kind && mention.Kind is NumberKind.Money or NumberKind.Measure
            && before.Unit != mention.Unit
        && before.End <= mention.Start && text[before.End..mention.Start].Trim() is "(" or "/" or "or";

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
        var last = trimmed[(trimmed.LastIndexOf(' ') + 1)..];
        return (trimmed.EndsWith(',') || lexicon.NumberJoiners.Contains(last) || lexicon.With.Contains(last))
            && trimmed[..^1].AsSpan().IndexOfAny(",:(—–") < 0 && trimmed.Length < LongestJoint;
    }
}
