using System.Globalization;
using System.Text.RegularExpressions;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Figures;

/// <summary>Reads the score of the match that a report leads with, from who won or lost it ("The Jays beat the Lions
/// 65-53", "a 91-73 victory over Orrin"): a number of each side, the higher the winner's.</summary>
internal sealed partial class ScoreReader(FigureLexicon lexicon)
{
    /// <summary>Most words between a verb of winning and the score.</summary>
    private const int LongestWay = 12;

    /// <summary>Most words from the score to a noun of winning ("a 3-1 home win"), and from there to the other side.
    /// </summary>
    private const int LongestPhrase = 3;

    /// <summary>From here a score is one of points; fewer may be goals, runs or sets.</summary>
    private const int LeastPoints = 10;

    private readonly Reality _reality = new(lexicon);

    /// <summary>The numbers of the scores of a sentence with whose they are.</summary>
    public IEnumerable<(NumberMention Mention, Counted Counted)> Read(ParsedSentence sentence)
    {
        if (!MayHold(sentence.Text)
            || sentence.Tokens.Any(token => lexicon.Voting.Contains(token.Lemma.ToLowerInvariant())))
        {
            return [];
        }

        return Score().Matches(sentence.Text).SelectMany(score => Of(sentence, Mention(score.Groups["left"]),
            Mention(score.Groups["right"])));
    }

    /// <summary>Whether a text can hold a score: spares the parsing of sentences that cannot.</summary>
    public bool MayHold(string text) => lexicon.Winning.Count > 0 && Score().IsMatch(text);

    private IEnumerable<(NumberMention Mention, Counted Counted)> Of(ParsedSentence sentence, NumberMention left,
        NumberMention right)
    {
        if (left.Value == right.Value
            || sentence.WordAt(left.At) is not { } first || sentence.WordAt(right.End - 1) is not { } last
            || (Behind(sentence, last) ?? Before(sentence, first)) is not var (outcome, isWon)
            || IsBackground(sentence, outcome))
        {
            yield break;
        }

        var (subject, other) = Sides(sentence, outcome, first, last);
        var (winner, loser) = isWon ? (subject, other) : (other, subject);
        var counts = Math.Max(left.Value, right.Value) < LeastPoints ? "score" : "points";
        foreach (var mention in new[] { left, right })
        {
            var side = mention.Value > Math.Min(left.Value, right.Value) ? winner : loser;
            yield return (mention, new Counted(counts, Named(sentence, side, outcome), outcome) { IsMinor = true });
        }
    }

    /// <summary>A side's name; the tree may take the verb before it, or the number behind it, for its part.</summary>
    private static string? Named(ParsedSentence sentence, ParsedToken? side, ParsedToken outcome)
    {
        var words = side is null ? [] : PhraseText.Named(sentence, side)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !char.IsDigit(word[0])).ToList();
        return words.Count == 0 ? null : string.Join(' ', words.Skip(words.IndexOf(outcome.Form) + 1));
    }

    private static NumberMention Mention(Group number) => new(number.Index, number.Index + number.Length, number.Index,
        decimal.Parse(number.ValueSpan, CultureInfo.InvariantCulture))
    {
        NumberEnd = number.Index + number.Length,
        IsDigits = true,
    };

    /// <summary>"a 91-73 overtime victory"</summary>
    private (ParsedToken Word, bool IsWon)? Behind(ParsedSentence sentence, ParsedToken last) => sentence.Tokens
        .Skip(last.Index + 1).Take(LongestPhrase)
        .TakeWhile(token => token.Upos is Upos.Noun or Upos.Adj or Upos.Propn or Upos.Punct)
        .FirstOrDefault(token => token.Upos is Upos.Noun
            && (lexicon.Wins.Contains(token.Lemma) || lexicon.Losses.Contains(token.Lemma))) is { } noun
            ? (noun, lexicon.Wins.Contains(noun.Lemma)) : null;

    /// <summary>"beat the Lions 65-53": the last verb before the score, where it is one of winning or losing.</summary>
    private (ParsedToken Word, bool IsWon)? Before(ParsedSentence sentence, ParsedToken first) =>
        sentence.Before(first, LongestWay)
            .LastOrDefault(token => token.Upos is Upos.Verb || IsWinning(token) is not null) is { } verb
            && IsWinning(verb) is { } wins ? (verb, wins != (sentence.Child(verb, "aux:pass") is not null)) : null;

    /// <summary>True for winning, false for losing; a headline's verb may be taken for a noun.</summary>
    private bool? IsWinning(ParsedToken token) => token.Upos is not (Upos.Verb or Upos.Noun or Upos.Propn) ? null
        : lexicon.Winning.Contains(token.Lemma.ToLowerInvariant()) ? true
        : lexicon.Losing.Contains(token.Lemma.ToLowerInvariant()) ? false
        : token.Lower is [.. var stem, 's'] && lexicon.Winning.Contains(stem) ? true : null;

    /// <summary>"after Orrin's 26-24 win", "the Jays, who beat Orrin 20-13": what the news stands beside.</summary>
    private bool IsBackground(ParsedSentence sentence, ParsedToken outcome) =>
        sentence.Ancestors(outcome).Prepend(outcome).Any(token => token.Relation is "acl:relcl"
            || (sentence.CaseOf(token) is { } mark
                && (lexicon.After.Contains(mark) || lexicon.Since.Contains(mark)
                    || (token == outcome && lexicon.ComparisonBefore.Contains(mark))))) // "following a 3-1 win"
        || _reality.IsUnreal(sentence, outcome, isHarm: true);

    private (ParsedToken? Subject, ParsedToken? Other) Sides(ParsedSentence sentence, ParsedToken outcome,
        ParsedToken first, ParsedToken last)
    {
        var subject = (outcome.Index < first.Index ? Near(sentence, outcome) : null) ?? Doer(sentence, outcome);
        var other = outcome.Upos is Upos.Verb && sentence.Child(outcome, "obj") is { Upos: Upos.Noun or Upos.Propn }
            and var beaten && (beaten.Index < first.Index || beaten.Index > last.Index) ? beaten : null;
        return (subject ?? Name(sentence, outcome.Index - 1, -1), other
            ?? Opponent(sentence, outcome.Index + 1) ?? Opponent(sentence, last.Index + 1)
            ?? (outcome.Index < first.Index ? Name(sentence, outcome.Index + 1, 1) : null));
    }

    /// <summary>Who won or lost: whose win it is, whom another brought to it ("helped the Jays to a win"), or the
    /// subject of the verb; who only played in it is not the side.</summary>
    private ParsedToken? Doer(ParsedSentence sentence, ParsedToken outcome)
    {
        if (sentence.Child(outcome, "nmod:poss") is { Upos: Upos.Noun or Upos.Propn } owner)
        {
            return owner;
        }

        var isWithin = outcome.Upos is not Upos.Verb && sentence.CaseOf(outcome) is { } mark
            && lexicon.TimePrepositions.Contains(mark); // "scored 20 points in a 91-73 win"
        var verbs = sentence.Ancestors(outcome).Prepend(outcome).ToList();
        return verbs.Select(at => Brought(sentence, at, outcome)).FirstOrDefault(side => side is not null)
            ?? (isWithin ? null : Near(sentence, sentence.Tokens.Take(outcome.Index)
                    .LastOrDefault(token => token.Upos is Upos.Verb))
                ?? verbs.Select(at => sentence.Child(at, "nsubj")).FirstOrDefault(found =>
                    found is { Upos: Upos.Noun or Upos.Propn } && found.Index < outcome.Index));
    }

    private ParsedToken? Brought(ParsedSentence sentence, ParsedToken verb, ParsedToken outcome) =>
        verb.Index >= outcome.Index ? null : sentence.Children(verb).FirstOrDefault(side => side.IsAny("iobj", "obj")
            && side.Index < outcome.Index && !sentence.Governs(side, outcome)
            && (side.Upos is Upos.Propn || lexicon.GroupNouns.Contains(side.Lemma)));

    /// <summary>The name right before a verb, however the tree takes it.</summary>
    private static ParsedToken? Near(ParsedSentence sentence, ParsedToken? verb)
    {
        if (verb is null)
        {
            return null;
        }

        var at = verb.Index - 1;
        if (sentence.FormAt(at) is ")")
        {
            // "Lund (25-7) beat"
            at = sentence.Tokens.Take(at).LastOrDefault(token => token.Form is "(")?.Index - 1 ?? at;
        }

        return Name(sentence, at, -1);
    }

    /// <summary>"over Orrin", "to the Lions" right behind.</summary>
    private ParsedToken? Opponent(ParsedSentence sentence, int at) =>
        sentence.Tokens.Skip(at).Take(LongestPhrase).TakeWhile(token => token.Upos is not (Upos.Verb or Upos.Propn))
            .FirstOrDefault(token => lexicon.Versus.Contains(token.Lower)) is { } preposition
            ? Name(sentence, preposition.Index + 1, 1) : null;

    /// <summary>The noun phrase at a place, in either direction: its last word.</summary>
    private static ParsedToken? Name(ParsedSentence sentence, int at, int step)
    {
        while (sentence.At(at) is { Upos: Upos.Det or Upos.Adj or Upos.Adv or Upos.Aux })
        {
            at += step;
        }

        // At the head of a sentence the tree may take a name for a verb.
        if (sentence.At(at) is not { } name || !(name.Upos is Upos.Noun or Upos.Propn || (at == 0 && name.Is("nsubj"))))
        {
            return null;
        }

        while (step > 0 && sentence.At(name.Index + 1) is { Upos: Upos.Propn } next)
        {
            name = next;
        }

        return name;
    }

    [GeneratedRegex(@"(?<![\p{L}\d.,:/$£€(-]|\d, )(?<left>\d{1,3})[-–](?<right>\d{1,3})(?![-–.,:/%]?[\p{L}\d]|, \d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Score();
}
