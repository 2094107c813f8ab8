using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <content>Numbers that say of somebody how old they are, or of an event when it was.</content>
internal sealed partial class CountReader
{
    private const decimal OldestAge = 115;
    private const decimal LastHour = 24;

    /// <summary>Hours in words, and hours that a number of people may look like, are those of a dial.</summary>
    private const decimal LastHourOfDial = 12;

    /// <summary>"Women over 50 died", "aged over 65", "over-65 patients": the age of those who are counted, or are not.
    /// </summary>
    private Answer? AsAge(Reading of)
    {
        var (sentence, mention) = (of.Sentence, of.Mention);
        if (mention.Value is < 1 or > OldestAge)
        {
            return null;
        }

        if (of.Noun is { } noun && mention.At > 0 && sentence.Text[mention.At - 1] is '-'
            && Opening(sentence, mention.At - 1, lexicon.BoundsBefore.Keys) is not null)
        {
            return IsOfPersons(noun) ? Nothing : null;
        }

        if (!IsBare(sentence, of.Number))
        {
            return null;
        }

        if (Opening(sentence, mention.Start, lexicon.AgeBounds) is not null
            || Opening(sentence, mention.Start, lexicon.Ages) is not null)
        {
            return Nothing;
        }

        var bound = Opening(sentence, mention.Start, lexicon.AgeBoundsOfPersons)
            ?? (mention.Bound is FigureBound.MoreThan or FigureBound.LessThan ? mention.Start : -1);
        return bound > 0 && sentence.WordAt((Opening(sentence, bound, lexicon.AgeLinks) ?? bound) - 2) is { } whose
            && IsOfPersons(whose) ? Nothing : null;
    }

    /// <summary>"Left the pier at six with commuters on board", "at four protesters were arrested": the hour.</summary>
    private Answer? AsHour(Reading of)
    {
        var (sentence, mention) = (of.Sentence, of.Mention);
        if (mention.High is not null || of.Toll is not null || decimal.Truncate(mention.Value) != mention.Value
            || mention.Value < 1 || mention.Value > (mention.IsDigits ? LastHour : LastHourOfDial))
        {
            return null;
        }

        var isBare = IsBare(sentence, of.Number);
        if (Opening(sentence, mention.Start, lexicon.AtHour) is { } at)
        {
            return (isBare ? !IsReckoned(sentence, of.Number, at) : IsSubjectBehind(of, at)) ? Nothing : null;
        }

        if (isBare && !mention.IsDigits && lexicon.AtHour.Contains(sentence.Text[mention.Start..mention.At].Trim()
            .ToLowerInvariant())
            && sentence.Tokens.Any(token => token.Index > of.Number.Index && token.Upos == Upos.Noun
                && sentence.Child(token, "case") is null))
        {
            return Nothing; // "около восьми задержаны участники"; "ранены около десяти" are ten
        }

        return Opening(sentence, mention.Start, lexicon.AroundHour) is { } around && IsSubjectBehind(of, around)
            && sentence.HeadOf(of.Noun!)?.Is("advcl") == false ? Nothing : null; // not null: the subject
    }

    /// <summary>No preposition stands before a subject: it is the number's alone.</summary>
    private static bool IsSubjectBehind(Reading of, int opening) => of.Noun is { } noun && noun.Is("nsubj")
        && of.Sentence.WordAt(opening) is { Index: <= 1 };

    /// <summary>"Put the missing at six", "the toll is at 13", "deaths at 13".</summary>
    private bool IsReckoned(ParsedSentence sentence, ParsedToken number, int opening) =>
        sentence.Ancestors(number).Any(token => lexicon.Reckoning.Contains(token.Lemma))
        || sentence.Tokens.Any(token => lexicon.TollNouns.Contains(token.Lemma))
        || (opening > 1 && sentence.WordAt(opening - 2) is { } before
            && lexicon.Classes.Any(known => known.Events.Contains(before.Lemma)));

    /// <summary>Whether nothing that could be counted stands right behind a number.</summary>
    private bool IsBare(ParsedSentence sentence, ParsedToken number) => sentence.At(number.Index + 1) is not { } next
        || (lexicon.Classes.Any(known => StateWords.Has(known.Does, next)
                || (next.Upos is Upos.Adj && !next.Is("amod") && StateWords.Has(known.Is, next)))
            || next.Upos is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Det or Upos.Sym))
        && !lexicon.Of.Contains(next.Lemma) && !lexicon.ClauseOpeners.Contains(next.Lower);

    private bool IsOfPersons(ParsedToken noun) => lexicon.Person.Contains(noun.Lower)
        || lexicon.AnyPeople.Contains(noun.Lemma) || lexicon.AnyPeople.Contains(noun.Lower)
        || lexicon.Groups.ContainsKey(noun.Lower)
        || lexicon.Classes.Any(known => StateWords.Has(known.People, noun));

    /// <summary>Where one of these phrases begins that stands right before a place of the text; null for none.
    /// </summary>
    private static int? Opening(ParsedSentence sentence, int place, IEnumerable<string> phrases)
    {
        var before = sentence.Text.AsSpan(0, place).TrimEnd();
        foreach (var phrase in phrases)
        {
            var at = before.Length - phrase.Length;
            if (at >= 0 && before.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)
                && (at == 0 || !char.IsLetterOrDigit(before[at - 1])))
            {
                return at;
            }
        }

        return null;
    }
}
