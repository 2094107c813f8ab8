using System.Text.RegularExpressions;
using BriefingBot.Text;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Stories;

/// <summary>A headline made of a report's first sentence, where no report has one that tells what happened.</summary>
internal static partial class MadeHeadline
{
    private const int LongestMade = 110;

    /// <summary>A lead that is no longer than this is better whole than cut.</summary>
    private const int LongestWhole = 140;

    /// <summary>One that can be cut nowhere but in the middle of what it says is whole up to this length.</summary>
    private const int LongestUncut = 180;

    /// <summary>No lead is longer, in UTF-16 units.</summary>
    private const int LongestLead = NewsSentences.Longest;

    private const int ShortestClause = 40;

    private const string Marks = " ,;:(.–—-";

    // What opens a clause that leads to what is told ("despite"), how figures say it ("…, figures from the port show"),
    // and what stands before an address ("see").
    private static readonly Phrases Leading = new(English.List());
    private static readonly WordList Showing = English.List();
    private static readonly Phrases BeforeAddress = new(EveryLanguage.List());
    private static readonly Phrases Days = new(KnownLanguages.English.RelativeDays.Values
        .Where(day => day.Value <= 0).Select(day => day.Key));

    /// <summary>What a lead mainly says, as a headline says it: the lead itself stands below.</summary>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static string CoreOf(string lead, string? language) =>
        !IsAccusation(lead)
        && Capitalised(Weekday().Replace(SentenceCore.Of(Of(lead, LongestLead), language), "")) is var core
        && core.Length <= LongestWhole && !Spoken().IsMatch(core) ? core : Of(lead);

    /// <summary>Whether a sentence opens with a clause that leads to what it tells.</summary>
    public static bool IsSubordinate(string sentence) => Leading.LengthAtStart(sentence) > 0;

    /// <summary>A lead as a headline: without who says so and on which weekday, the longest run of whole clauses.
    /// </summary>
    /// <param name="longest">So many characters are left whole.</param>
    public static string Of(string lead, int longest = LongestWhole)
    {
        lead = SpeakerBefore().Replace(WithoutAddress(lead), "");
        lead = Weekday().Replace(WithoutSpeaker(Reporter().Replace(lead.TrimEnd('.', '。', ' '), "")), "");
        lead = Capitalised(MainClause(Days.LengthAtStart(lead) is var day && lead.AsSpan(day) is [' ' or ',', ..]
            ? lead[day..].TrimStart(' ', ',') : lead));
        if (lead.Length > LongestMade)
        {
            lead = Apposition().Replace(lead, "${name} ", 1);
        }

        if (lead.Length <= longest)
        {
            return lead;
        }

        var cut = -1;
        foreach (var pause in Pause().EnumerateMatches(lead))
        {
            var isWhole = pause.Index is >= ShortestClause and <= LongestMade && !IsQuoted(lead, pause.Index);
            cut = isWhole && States(lead[..pause.Index]) ? pause.Index : cut;
        }

        if (cut > 0)
        {
            return lead[..cut].TrimEnd(' ', ',');
        }

        if (BeforeAddition(lead) is { } main)
        {
            return lead[..main].TrimEnd(' ', ',');
        }

        if (lead.Length <= LongestUncut)
        {
            return lead;
        }

        var space = lead.LastIndexOf(' ', LongestMade);
        return space > 0 ? WithoutOpenEnd(lead[..space]) + "…" : lead.Shorten(LongestMade);
    }

    // ", see https://…": where to read on, behind something told.
    private static string WithoutAddress(string lead)
    {
        var words = lead.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words is [.., var end] && HeadlineKinds.HoldsAddress(end)
            ? Array.FindLastIndex(words, word => !HeadlineKinds.HoldsAddress(word)
                && word.AsSpan().Trim(Marks) is { Length: > 0 } bare && !BeforeAddress.Contains(bare))
            : -1;
        return last >= 0 ? string.Join(' ', words[..(last + 1)]).TrimEnd([.. Marks]) : lead;
    }

    // "… in Lindholm that the": nothing stands behind words of grammar.
    private static string WithoutOpenEnd(string text)
    {
        for (var space = text.LastIndexOf(' '); space > ShortestClause; space = text.LastIndexOf(' '))
        {
            if (!KnownLanguages.English.FunctionWords.Contains(text[(space + 1)..].ToLowerInvariant()))
            {
                break;
            }

            text = text[..space];
        }

        return text.TrimEnd(' ', ',', ';', ':', '.');
    }

    // "Now that it is certain that …, the town …": what comes behind the clause that leads to it.
    private static string MainClause(string lead)
    {
        var comma = lead.IndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && lead.Length - comma > ShortestClause && IsSubordinate(lead)
            ? lead[(comma + 2)..]
            : lead;
    }

    /// <summary>
    /// Where what the lead adds to its main clause begins: the last phrase or clause before the longest length that is
    /// neither the verb's own nor inside another; null where the parser finds none.
    /// </summary>
    private static int? BeforeAddition(string lead)
    {
        if (SentenceReader.For("en")?.Read(lead) is not [var sentence])
        {
            return null;
        }

        var root = sentence.Root;
        return sentence.Tokens
            .Where(token => token.Head == root.Index && token.Index > root.Index
                && token.IsAny("obl", "advcl", "parataxis", "conj", "ccomp"))
            .Select(token => sentence.Subtree(token).Min(part => part.Start) - sentence.Offset)
            .Where(start => start is > ShortestClause and <= LongestMade
                && start > root.End - sentence.Offset)
            .Select(start => (int?)start)
            .LastOrDefault();
    }

    // Not "Elections that are planned for May 15", whose verb is still to come.
    private static bool States(string clause) => Statements.Is(SentenceReader.For("en")?.Read(clause), "en");

    internal static string Capitalised(string lead) =>
        lead.Length > 0 && char.IsLower(lead[0]) && !lead.Contains("://", StringComparison.Ordinal)
            ? char.ToUpperInvariant(lead[0]) + lead[1..]
            : lead;

    private static bool IsQuoted(string lead, int at) =>
        lead.AsSpan(0, at).Count('"') % 2 == 1 || lead.AsSpan(0, at).Count('“') > lead.AsSpan(0, at).Count('”');

    private static bool IsAccusation(string lead) => CaseStage.Of(lead) is > 0 and < CaseStage.Verdict
        && Outcomes.Of(lead).Contains(Outcomes.Death);

    // ", the prefect said", ", according to a filing": the last clause, where it tells who says so. Of a suspect
    // nobody but the police says that he killed.
    private static string WithoutSpeaker(string lead)
    {
        if (IsAccusation(lead))
        {
            return lead;
        }

        lead = SaidBy().Match(lead) is { Success: true, Index: >= ShortestClause and var said } ? lead[..said] : lead;
        var comma = lead.LastIndexOf(',');
        if (comma < ShortestClause)
        {
            return lead;
        }

        var last = lead[(comma + 1)..];
        var words = last.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isSaid = (words.Length <= 8 && words.Any(word => KnownLanguages.English.SayingVerbs.Contains(word)))
            || AccordingTo().IsMatch(last) || (words is { Length: >= 2 and <= 7 } && Showing.Contains(words[^1]));
        return isSaid ? lead[..comma] : lead;
    }

    // "Ann Brask , the harbour master who …, has died": who it was is told below.
    [GeneratedRegex(
        @"^(?<name>\p{Lu}[^,]{2,50}?)\s?,\s(?:an?|the|who|whose|which)\b[^,]+,\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Apposition();

    // "The Gazette reported on its site that the port will close": what is reported, and not that it is.
    [GeneratedRegex(
        @"^[^,]{3,60}?\s(?:reports?|reported|(?:is|are|has|have) report(?:ing|ed))\b[^,]{0,60}?\sthat\s+"
        + @"(?=(?:the|an?|\p{Lu}\p{L}+|\d+)\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Reporter();

    [GeneratedRegex(@"^\s*according to\b", RegexOptions.CultureInvariant)]
    private static partial Regex AccordingTo();

    // ", said the office of the harbour, which …".
    [GeneratedRegex(@"\s?,\s(?:said|says)\s[^""“”]{3,100}$", RegexOptions.CultureInvariant)]
    private static partial Regex SaidBy();

    // "According to the port office, …".
    [GeneratedRegex(
        @"^according to [^,]{3,80},\s(?=\S+(?:\s\S+){4})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpeakerBefore();

    [GeneratedRegex(
        @"\s+on\s+(?:late\s+|early\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
        + @"(?:\s+(?:morning|afternoon|evening|night))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    // "A climber said": what, stood behind it.
    [GeneratedRegex(@"\s(?:said|says|told|that|to|of|in|on|at|by|for|with|the|an?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"[,;:]\s|\s(?:[–—]+|--+)\s|\s(?:who|which|whose|where)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Pause();
}
