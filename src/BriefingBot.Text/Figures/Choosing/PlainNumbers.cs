using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingBot.Text.Figures;

/// <summary>Whether a figure's number can be seen in its sentence to be the count that it is taken for. An edition
/// shows no number that may as well be somebody's age, a house number or a piece of a longer one.</summary>
internal static partial class PlainNumbers
{
    private const decimal Oldest = 115;

    /// <summary>Letters before and behind a number that tell what it is.</summary>
    private const int LettersAround = 40;

    /// <summary>Whether nothing in the sentence speaks against it.</summary>
    public static bool IsPlain(Figure figure) =>
        !(figure.Counts == "shot" && Rounds().IsMatch(figure.Sentence))
        && (figure.Value == 0 ? !NarrowZero().IsMatch(figure.Sentence) && !PiecedZeros().IsMatch(figure.Sentence)
            : figure.Parts.Count > 1 ? figure.Parts.All(part => IsPlain(figure.Sentence, part.Value))
            : IsPlain(figure.Sentence, figure.Value));

    /// <summary>Whether the sentence counts over several events or a time ("this year").</summary>
    public static bool IsOfMany(string sentence) => Many().IsMatch(sentence);

    /// <summary>Whether the sentence counts over one day alone: no earlier value of what added up over several.
    /// </summary>
    public static bool IsOfOneDay(string sentence) => OneDay().IsMatch(sentence);

    /// <summary>Whether the sentence itself says that it counts over unrelated events.</summary>
    public static bool IsOfSeparate(string sentence) => Separate().IsMatch(sentence);

    /// <summary>Whether the sentence counts those of several acts together, which are no one event.</summary>
    public static bool IsOfSeveralActs(string sentence) => SeveralActs().IsMatch(sentence);

    /// <summary>The sentences and titles of reports that count those of several acts together, as a sentence of the
    /// same report with the same number says.</summary>
    public static HashSet<string> SentencesOfRounds(IEnumerable<Figure> figures)
    {
        var tolls = figures.Where(CountKinds.IsClass).ToList();
        var rounds = tolls.FindAll(toll => IsOfSeveralActs(toll.Sentence));
        return tolls.FindAll(toll => rounds.Exists(round => round.ArticleId == toll.ArticleId
                && round.Counts == toll.Counts && round.Value == toll.Value))
            .Select(toll => toll.Sentence).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsPlain(string sentence, decimal value)
    {
        var digits = value.ToString("#,0.####", CultureInfo.InvariantCulture);
        var (seen, plain) = (0, 0);
        foreach (var text in new[] { digits, digits.Replace(",", "", StringComparison.Ordinal) }.Distinct())
        {
            for (var at = sentence.IndexOf(text, StringComparison.Ordinal); at >= 0;
                at = sentence.IndexOf(text, at + 1, StringComparison.Ordinal))
            {
                var end = at + text.Length;
                if ((at > 0 && char.IsAsciiDigit(sentence[at - 1]))
                    || (end < sentence.Length && char.IsAsciiDigit(sentence[end])))
                {
                    continue;
                }

                seen++;
                plain += IsOther(sentence, at, end, value) ? 0 : 1;
            }
        }

        return seen == 0 || plain > 0;
    }

    private static bool IsOther(string sentence, int at, int end, decimal value)
    {
        var before = sentence[Math.Max(0, at - LettersAround)..at];
        var behind = sentence[end..Math.Min(sentence.Length, end + LettersAround)];
        return PieceBefore().IsMatch(before) || PieceBehind().IsMatch(behind) || Street().IsMatch(behind)
            || Kin().IsMatch(before) || (value <= Oldest && (OldBehind().IsMatch(behind) || AgeBefore().IsMatch(before)
                || (behind.AsSpan().TrimStart() is [',', ..] && NameBefore().IsMatch(before))));
    }

    // "No one else was hurt", "no life-threatening injuries": there were some.
    [GeneratedRegex(
        @"\b(?:no|any|not|nobody|none)\b[^.,;]{0,12}\b(?:else|others?|further|more|additional|new|life|serious|major"
        + @"|significant)\b|\b(?:at|in) (?:that|another|the (?:first|second|other)) "
        + @"(?:location|scene|place|address|home)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NarrowZero();

    // "20 , 000": a number that its text takes apart.
    [GeneratedRegex(@"\d\s+,\s+000\b", RegexOptions.CultureInvariant)]
    private static partial Regex PiecedZeros();

    [GeneratedRegex(@"\d\s*[,.:/]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PieceBefore();

    [GeneratedRegex(@"^\s*[,.:/]\s*\d", RegexOptions.CultureInvariant)]
    private static partial Regex PieceBehind();

    // "16-year-old", "14 years old", "12 - month - old".
    [GeneratedRegex(
        @"^\s*[-–]?\s*(?:years?|yrs?|months?|weeks?|days?)\s*[-–]?\s*olds?\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OldBehind();

    // "aged 14", "ages 47 and 48", "between the ages of 18 and 22", "also 14".
    [GeneratedRegex(
        @"\b(?:age[sd]?(?:\s+(?:of|between|from))?|also)\s+(?:\d{1,3}\s*(?:,|and|to|or|[-–])\s*){0,4}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AgeBefore();

    // "A mother of 12".
    [GeneratedRegex(
        @"\b(?:mother|father|mom|mum|dad|parents?|boy|girl|man|woman|child|grandmother|grandfather)\s+of\s+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kin();

    // "Some 10 shots", "11 rounds": what was fired, and nobody whom it hit.
    [GeneratedRegex(
        @"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|a dozen))\s+(?:gun\s?shots?|shots|rounds?"
        + @"|bullets?)\b|\b(?:fired|fires|firing|heard) (?:a|one) (?:single )?shot\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Rounds();

    // "Ann Lee, 34, …".
    [GeneratedRegex(@"\p{Lu}[\p{L}.'’-]+\s*,\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameBefore();

    [GeneratedRegex(
        @"^\s+(?:block\b|(?:\p{Lu}[\p{L}.’']*\s+){0,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane"
        + @"|Ln|Place|Court|Way|Highway|Parkway)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    [GeneratedRegex(
        @"\b(?:so far )?this (?:year|month)\b"
        + @"|\b(?:homicide|murder) (?:count|rate|tally)\b|\byear to date\b|\bthroughout the (?:day|week|year)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Many();

    // "86 arrests over the course of Saturday's protests", "on Saturday alone"
    [GeneratedRegex(
        @"\b(?:over the course of|throughout) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|day alone\b"
        + @"|\b(?:in|within) (?:one|a single) (?:day|night)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneDay();

    // "two separate shootings"
    [GeneratedRegex(
        @"\b(?:separate|unrelated)\s+(?:\p{L}+\s+)?\p{L}+s\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Separate();

    // "hurt in a pair of crashes", "in two separate blasts"; "a series of blasts" is one attack, and what is "the
    // second in a pair of crashes" is counted alone.
    [GeneratedRegex(
        @"\b(?<!\b(?:latest|first|second|last|worst|deadliest|deadlier)\s)(?:in|after|from|by)\s+"
        + @"(?:(?:(?:an?|the)\s+)?(?:\p{L}+\s+)?pair\s+of\s+(?:\p{L}+\s+){0,2}(?:shootings|stabbings|crashes|collisions"
        + @"|accidents|wrecks|pileups|drownings|avalanches|murders|homicides)"
        + @"|(?:\p{L}+\s+)?(?:separate|unrelated)\s+(?:\p{L}+\s+)?(?:shootings|stabbings|crashes|collisions|accidents"
        + @"|wrecks|pileups|drownings|avalanches|murders|homicides|attacks|bombings|blasts|explosions|fires"
        + @"|incidents|events|cases))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SeveralActs();
}
