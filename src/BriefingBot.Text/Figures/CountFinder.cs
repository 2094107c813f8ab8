namespace BriefingBot.Text.Figures;

/// <summary>Reads what the plain numbers of a sentence count: persons and things that something happened to.</summary>
internal sealed class CountFinder(FigureWords words, NounPhrases phrases, PredicateFinder predicates)
{
    /// <summary>Fewer things than this that are bought, sold or made are somebody's shopping, not news.</summary>
    private const decimal SmallTrade = 20;

    private readonly SubsetFinder _subsets = new(words, phrases);

    /// <summary>The counts of a sentence in their order. <paramref name="quantities"/> holds no numbers that count nothing.</summary>
    public List<CountReading> Find(TokenizedSentence s, IReadOnlyList<Quantity> quantities)
    {
        var found = new List<CountReading>();
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].IsMoney || (quantities[i].Unit is not null && !quantities[i].IsPercent))
            {
                continue;
            }

            if (_subsets.Find(s, quantities, i, found) is { Count: > 0 } parts)
            {
                found.AddRange(parts);
                continue;
            }

            var last = EndOfGroup(s, quantities, i);
            if (last > i && ReadCompound(s, quantities, i, last) is { } compound)
            {
                found.Add(compound);
                i = last;
                continue;
            }

            ReadOne(s, quantities[i], found);
        }

        return found;
    }

    /// <summary>The last number of a list of persons ("seven officers, two nurses and a driver") that begins at <paramref name="first"/>.</summary>
    private int EndOfGroup(TokenizedSentence s, IReadOnlyList<Quantity> quantities, int first)
    {
        var last = first;
        for (var next = first + 1; next < quantities.Count && IsListed(s, quantities[next - 1], quantities[next]); next++)
        {
            // A list ends with "and": in "killed 40 people, an official said" nothing is listed.
            last = s.Lower(quantities[next].Start - 1) is "and" ? next : last;
        }

        return last;
    }

    private bool IsListed(TokenizedSentence s, Quantity left, Quantity right)
    {
        var phrase = phrases.After(s, left);
        if (!IsPersons(s, phrase) || left.Kind == QuantityKind.Zero || right.Kind == QuantityKind.Zero || !IsPersons(s, phrases.After(s, right)))
        {
            return false;
        }

        var complement = phrases.Complement(s, phrase);
        var gap = complement.IsEmpty ? phrase.End : complement.End;
        var isComma = s.Lower(gap) is ",";
        gap += isComma ? 1 : 0;
        var isAnd = s.Lower(gap) is "and";
        gap += isAnd ? 1 : 0;
        return (isComma || isAnd) && gap == right.Start;
    }

    private bool IsPersons(TokenizedSentence s, NounPhrase phrase) => !phrase.IsEmpty && !phrase.IsPartitive && words.IsPerson(s.Lower(phrase.Head));

    private CountReading? ReadCompound(TokenizedSentence s, IReadOnlyList<Quantity> quantities, int first, int last)
    {
        var end = phrases.After(s, quantities[last]).End;
        var before = predicates.Before(s, quantities[first].Start, isPersons: true);
        var after = predicates.After(s, end, isPersons: true);
        var predicate = before ?? after;
        if (predicate is null || predicate.IsGeneric || (before is not null && after is not null && !string.Equals(before.Counts, after.Counts, StringComparison.Ordinal)))
        {
            return null;
        }

        var parts = new List<FigurePart>();
        for (var i = first; i <= last; i++)
        {
            var phrase = phrases.After(s, quantities[i]);
            parts.Add(new FigurePart(quantities[i].Value, Group(s, quantities[i], phrase) is "people" or null ? s.Slice(phrase.Start, phrase.End) : Group(s, quantities[i], phrase)!));
        }

        var bounded = quantities.Skip(first).Take(last - first + 1).FirstOrDefault(quantity => quantity.Bound != FigureBound.Exact);
        return new CountReading(quantities[first], parts.Sum(part => part.Value), predicate.Counts, "people", predicate.Anchor)
        {
            Parts = parts,
            Bound = bounded?.Bound is FigureBound.Range or FigureBound.Vague ? FigureBound.AtLeast : bounded?.Bound ?? FigureBound.Exact,
            IsPeople = true,
        };
    }

    private void ReadOne(TokenizedSentence s, Quantity quantity, List<CountReading> found)
    {
        var phrase = phrases.After(s, quantity);
        if (NamesItsCount(s, quantity, phrase) is { } named)
        {
            AddNamed(s, quantity, named, phrase, found);
            return;
        }

        if (!phrase.IsEmpty && s.Lower(phrase.Head) is "lives" && s.Lower(s.BackOverAdverbs(quantity.Start)) is "claimed" or "claims" or "claim" or "claiming" or "cost" or "costs" or "costing")
        {
            found.Add(new CountReading(quantity, quantity.Value, "killed", "people", quantity.Start - 1) { IsPeople = true });
            return;
        }

        var isPersons = phrase.IsEmpty || words.IsPerson(s.Lower(phrase.Head)) || IsNationality(s, phrase);
        var before = predicates.Before(s, quantity.Start, isPersons);
        var end = phrase.IsEmpty ? quantity.End : phrase.End;
        if (!phrase.IsEmpty && words.Measures.ContainsKey(s.Lower(phrase.Head)) && phrases.Complement(s, phrase) is { IsEmpty: false } complement)
        {
            // "1,100 hectares of vineyards burned"
            end = complement.End;
        }

        var isReport = before?.Counts is "reported" or "ordered";
        var reading = (isReport ? null : Reading(s, quantity, phrase, before))
            ?? Reading(s, quantity, phrase, predicates.After(s, end, isPersons))
            ?? Reading(s, quantity, phrase, Adjective(s, phrase))
            ?? (isReport ? Reading(s, quantity, phrase, before) : null);
        if (reading is not null)
        {
            AddWithAlternative(s, reading, found);
        }
    }

    private Predicate? Adjective(TokenizedSentence s, NounPhrase phrase)
    {
        if (phrase.AdjectiveVerb < 0)
        {
            return null;
        }

        var word = s.Lower(phrase.AdjectiveVerb);
        var counts = words.States.GetValueOrDefault(word)
            ?? (words.Verbs.TryGetValue(word, out var readings) && !readings[0].Verb.IsGeneric ? readings[0].Verb.Counts : null);
        return counts is null ? null : new Predicate(counts, IsGeneric: false, phrase.AdjectiveVerb);
    }

    /// <summary>Nouns such as deaths, arrests and cases say what is counted; the token of that noun, or null.</summary>
    private int? NamesItsCount(TokenizedSentence s, Quantity quantity, NounPhrase phrase)
    {
        if (quantity.Kind == QuantityKind.Article || phrase.IsPartitive || phrase.IsEmpty)
        {
            return null;
        }

        var head = quantity.Kind == QuantityKind.Zero ? Reported(s, quantity) ?? phrase.Head : phrase.Head;
        return words.CountNouns.ContainsKey(s.Lower(head)) && !words.States.ContainsKey(s.Lower(head)) ? head : null;
    }

    /// <summary>"no immediate reports of any casualties": what is not reported.</summary>
    private int? Reported(TokenizedSentence s, Quantity quantity)
    {
        for (var at = quantity.End; at <= quantity.End + 2; at++)
        {
            if (s.Lower(at) is "reports" or "report" or "word" && s.Lower(at + 1) is "of")
            {
                var start = s[at + 2].Is(WordClass.Determiner) ? at + 3 : at + 2;
                return phrases.Read(s, start) is { IsEmpty: false } phrase ? phrase.Head : null;
            }
        }

        return null;
    }

    private void AddNamed(TokenizedSentence s, Quantity quantity, int noun, NounPhrase phrase, List<CountReading> found)
    {
        var counts = words.CountNouns[s.Lower(noun)];
        if (quantity.IsPercent || (counts is "votes" && s.Lower(noun + 1) is "to"))
        {
            // A share of cases, or a result: "by 54 votes to 46".
            return;
        }

        var complement = phrases.Complement(s, phrase);
        var of = counts is "cases" && !complement.IsEmpty && quantity.Kind != QuantityKind.Zero ? s.Slice(complement.Start, complement.End)
            : words.IsPerson(s.Lower(noun - 1)) && noun - 1 >= phrase.Start ? s.Lower(noun - 1)
            : counts is "cases" or "votes" or "aftershocks" or "jobs cut" ? null : "people";
        found.Add(new CountReading(quantity, quantity.Value, counts, of, noun) { IsPeople = true });
        if (quantity.Kind != QuantityKind.Zero || s.Lower(noun + 1) is not ("or" or "nor" or "and"))
        {
            return;
        }

        // "no deaths or serious injuries"
        for (var at = noun + 2; at <= noun + 4; at++)
        {
            if (words.CountNouns.TryGetValue(s.Lower(at), out var other))
            {
                found.Add(new CountReading(quantity, 0, other, "people", at) { IsPeople = true });
                return;
            }
        }
    }

    private CountReading? Reading(TokenizedSentence s, Quantity quantity, NounPhrase phrase, Predicate? predicate)
    {
        if (predicate is null)
        {
            return null;
        }

        if (phrase.IsEmpty && quantity.Unit is null && quantity.End < s.Count && quantity.Bound == FigureBound.Exact && NonFigures.IsYear(s, quantity))
        {
            return null;
        }

        var head = phrase.IsEmpty ? "" : s.Lower(phrase.Head);
        var isPerson = words.IsPerson(head) || IsNationality(s, phrase);
        if (quantity.Kind == QuantityKind.Article && (predicate.IsGeneric || !IsOnePerson(s, phrase)))
        {
            return null;
        }

        if (quantity.Value == 1 && quantity.Kind == QuantityKind.Word && !phrase.IsEmpty && (!isPerson || phrase.IsPartitive) && quantity.Bound == FigureBound.Exact)
        {
            return null;
        }

        if (quantity.Kind == QuantityKind.Zero && predicate.IsGeneric)
        {
            return null;
        }

        if (head is "lives" && predicate.Counts is "lost" or "taken")
        {
            return new CountReading(quantity, quantity.Value, "killed", "people", predicate.Anchor) { IsPeople = true };
        }

        return predicate.IsGeneric
            ? Generic(s, quantity, phrase, predicate, isPerson)
            : new CountReading(quantity, quantity.Value, predicate.Counts, Group(s, quantity, phrase), predicate.Anchor) { IsPeople = isPerson || phrase.IsEmpty };
    }

    /// <summary>Things: the noun and what happened to it ("jobs cut", "homes destroyed").</summary>
    private CountReading? Generic(TokenizedSentence s, Quantity quantity, NounPhrase phrase, Predicate predicate, bool isPerson)
    {
        if (phrase.IsEmpty)
        {
            return null;
        }

        var head = s.Lower(phrase.Head);
        if (predicate.Nouns is { } nouns && !nouns.Contains(head))
        {
            return null;
        }

        var name = s.Slice(phrase.AdjectiveVerb == phrase.Start ? phrase.Start + 1 : phrase.Start, phrase.End).ToLowerInvariant();
        var unit = quantity.Unit;
        if (words.Measures.TryGetValue(head, out var measure))
        {
            var complement = phrases.Complement(s, phrase);
            unit = measure;
            var isArea = measure is "hectares" or "acres" or "km" or "miles";
            if (complement.IsEmpty && !isArea)
            {
                return null;
            }

            name = complement.IsEmpty ? "area" : s.Slice(complement.Start, complement.End).ToLowerInvariant();
        }
        else if (quantity.Value == 1 || !IsPlural(head) || (quantity.Value < SmallTrade && predicate.Counts is "sold" or "bought" or "delivered" or "produced" or "planted" or "counted") || (isPerson && predicate.Nouns is null && predicate.Counts is not ("affected" or "hired" or "deployed" or "recalled")))
        {
            return null;
        }

        var counts = words.JobNouns.Contains(head) && predicate.Counts is "lost" or "cut" ? "jobs cut" : $"{name} {predicate.Counts}";
        return new CountReading(quantity, quantity.Value, counts, predicate.Counts is "won" ? GroupNames.NameBefore(s, quantity.Start) : null, predicate.Anchor) { Unit = unit, Generic = predicate.Counts };
    }

    private static bool IsPlural(string noun) => noun.EndsWith('s') || noun is "people" or "aircraft" or "livestock" or "cattle" or "sheep" or "lives" or "children" or "troops" or "personnel" or "staff";

    /// <summary>"1,500 Russians": a name in the plural.</summary>
    private static bool IsNationality(TokenizedSentence s, NounPhrase phrase) =>
        !phrase.IsEmpty && phrase.End - phrase.Start == 1 && !s.IsTitleCase && s[phrase.Head].IsCapital && s.Lower(phrase.Head).EndsWith("ns", StringComparison.Ordinal);

    private bool IsOnePerson(TokenizedSentence s, NounPhrase phrase)
    {
        if (phrase.IsEmpty || phrase.AdjectiveVerb >= 0 || words.Ordinals.Contains(s.Lower(phrase.Start)))
        {
            return false;
        }

        var head = s.Lower(phrase.Head);
        return words.IsPerson(head) && !words.Collectives.Contains(head);
    }

    /// <summary>"killed or injured" counts both together, so it is neither; of nobody it is each.</summary>
    private void AddWithAlternative(TokenizedSentence s, CountReading reading, List<CountReading> found)
    {
        var joint = s.Lower(reading.Anchor + 1);
        var next = reading.Anchor + 2;
        while (s[next].Is(WordClass.Be | WordClass.Adverb))
        {
            next++;
        }

        var other = joint is "or" or "and" && words.Verbs.TryGetValue(s.Lower(next), out var readings) && !readings[0].Verb.IsGeneric && phrases.IsParticiple(s, next)
            ? readings[0].Verb.Counts
            : null;
        if (other is null || string.Equals(other, reading.Counts, StringComparison.Ordinal) || reading.Anchor < reading.Quantity.Start)
        {
            found.Add(reading);
        }
        else if (reading.Quantity.Kind == QuantityKind.Zero)
        {
            found.Add(reading);
            found.Add(reading with { Counts = other });
        }
        else if (other is "killed" or "injured" && reading.Counts is "killed" or "injured")
        {
            found.Add(reading with { Counts = "casualties" });
        }
        else
        {
            found.Add(reading);
        }
    }

    /// <summary>Whom a figure counts, in the sentence's words; people where they are of no particular kind, null where nobody is named.</summary>
    private string? Group(TokenizedSentence s, Quantity quantity, NounPhrase phrase) => GroupNames.Of(words, s, phrase, quantity);
}
