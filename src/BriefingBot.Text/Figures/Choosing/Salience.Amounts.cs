using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Figures;

/// <content>What speaks against an amount. Of the amounts of money that 161 business reports offered, every other one
/// had the wrong owner, was a part, or was planned: one is told only where its words leave no doubt.</content>
internal sealed partial class Salience
{
    /// <summary>Amounts that say by their name what they are, of which one report's lead is enough.</summary>
    private static readonly FrozenSet<string> PlainAmounts = English.AnyCase();

    /// <summary>Dimensions, of which a label does not say what was measured.</summary>
    private static readonly FrozenSet<string> Dimensions = English.AnyCase();

    /// <summary>A name that says nothing where no headline goes with it: worth is many a thing.</summary>
    private const string Worth = "value";

    /// <summary>What was done with money; where a sentence says that it will be done, it has not been.</summary>
    private static readonly FrozenDictionary<string, string> Deeds = English.Pairs().ToFrozenDictionary();

    /// <summary>The share of an amount by which a headline rounds it: 5,920 "falls below 6,000".</summary>
    private const decimal Rounded = 0.05m;

    private string? OfMeasured(FigureLine line, string unit, int outlets)
    {
        var isTitled = line.Values.Any(IsTitled);
        return line.Of is null || line.Counts == AmountReader.MoneyName
            || (unit == "%" && FigureLabels.IsName(line.Of))
            ? "an amount without an owner"
            : Dimensions.Contains(line.Counts) && !isTitled && (FigureLabels.IsName(line.Of) || !IsOfTitle(line.Of))
                ? "a dimension nobody asks for"
            : !isTitled && outlets < (unit == "%" ? ManyReports : _reports < ManyReports ? 1 : 2)
                ? "an amount of few reports"
            : !line.Values.Any(value => value.IsLead) && outlets <= 2 ? "an amount mentioned only in passing"
            : unit == "%" ? OfShare(line)
            : IsMoney(unit) ? OfMoney(line, outlets, isTitled) : null;
    }

    private bool IsOfTitle(string of) =>
        _titles.Any(title => title.Contains(PhraseText.LastWord(of), StringComparison.OrdinalIgnoreCase));

    // "100 percent on my shoulders", "90 per cent of eligible voters": of whom it is, and not what they did.
    private static string? OfShare(FigureLine line) =>
        line.Values.All(value => value.Value == 100) ? "a figure of speech"
        // not null: without an owner it is none
        : FigureWords.English.IsPerson(PhraseText.LastWord(line.Of!).ToLowerInvariant())
            ? "people of whom nothing is told"
        : null;

    private string? OfMoney(FigureLine line, int outlets, bool isTitled)
    {
        var now = line.Values[^1];
        if (!isTitled && !StandsInTitle(now))
        {
            if (_titles.Any(title => MoneySign().IsMatch(title)) && !_titles.Any(title =>
                FactTerms.Of(TextDates.Without(title), language: null).HasNear(now.Value, Rounded)))
            {
                return "a headline tells another amount";
            }

            if (line.Counts == Worth || (outlets < 2 && !PlainAmounts.Contains(line.Counts.Split(' ')[0])))
            {
                return "an amount whose name says too little";
            }
        }

        if (line.Values.All(value => IsChangeOf(value.Sentence, PhraseText.LastWord(line.Counts))))
        {
            return "what an amount changed by";
        }

        if (line.Counts.EndsWith("price", StringComparison.Ordinal)
            && line.Values.Where(value => value.Value == now.Value)
                .All(value => Extreme().IsMatch(value.Sentence)))
        {
            return "a low or high, and not where it stood";
        }

        if (Deeds.TryGetValue(line.Counts, out var deed)
            && line.Values.All(value => IsPlanned(value.Sentence, deed)))
        {
            return "an amount that is planned";
        }

        return FigureLabels.Shown(line).Of is { } owner
            && !line.Values.Select(value => value.Sentence)
                .Concat(line.Values.Any(value => value.IsTitled) ? _titles : [])
                .Any(told => IsOwned(told, owner, PhraseText.LastWord(line.Counts)))
            ? "an amount whose owner is not sure" : null;
    }

    // "cutting costs by nearly $1bn"
    private static bool IsChangeOf(string sentence, string amount) =>
        Regex.IsMatch(
            sentence, $@"\b{Regex.Escape(amount)}\s+by\s+(?:\p{{L}}+\s+){{0,2}}[\p{{Sc}}0-9]",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static bool IsPlanned(string sentence, string deed) =>
        Regex.IsMatch(
            sentence, $@"\b(?:to|will|would|could|may|might|should|can)\s+(?:\p{{L}}+\s+)?{deed}\b",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // "Fox offer", "Fox's £5m offer", "Southwest Airlines saw its fourth-quarter profits fall",
    // "the profit of Fox", "Fox has been hit with a £5m fine".
    private static bool IsOwned(string sentence, string owner, string amount)
    {
        var name = Regex.Escape(owner).Replace(@"\ ", @"\s+", StringComparison.Ordinal);
        const string Possessive = @"(?:\s*['’]s?|\s+(?:\P{Lu}{0,30}\s)?(?:its|their|his|her))?"
            + @"(?:\s+(?:has|have|had|was|were|is|are|been|being)\b){0,2}";
        return Regex.IsMatch(
            sentence, $@"\b{name}{Possessive}\s+(?:\S+\s+){{0,4}}?{Regex.Escape(amount)}\b"
            + $@"|\b{Regex.Escape(amount)}\s+(?:of|at|for)\s+(?:(?:the|a|an)\s+)?{name}\b",
            RegexOptions.CultureInvariant);
    }

    private static bool IsMoney(string unit) => unit.Length == 3 && unit.All(char.IsAsciiLetterUpper); // ISO 4217

    // "fell as low as $5m before bouncing back to", "a day's low of"
    [GeneratedRegex(
        @"\bbefore\s+(?:bounc|rebound|recover|climb|ris|fall|dropp|slipp|eas|settl|retreat|rally)\p{L}*ing\b"
        + @"|\bas\s+(?:low|high)\s+as\b|\b(?:low|high)\s+of\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Extreme();

    [GeneratedRegex(
        @"\p{Sc}\s*[0-9]|[0-9](?:\p{L}{1,2})?\s*\p{Sc}|[0-9][^.;:]{0,20}\b(?:dollars?|euros?|pounds?|yen|roubles?)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MoneySign();
}
