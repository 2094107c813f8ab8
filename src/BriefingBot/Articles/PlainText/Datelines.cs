using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;

namespace BriefingBot.Articles.PlainText;

/// <summary>Reads what agencies and releases put before their first sentence: the place, the day, who wrote it and for
/// whom. No list of agencies: the form says that the name is one.</summary>
internal static partial class Datelines
{
    private const int LettersOfLead = 120;

    /// <summary>The agency of a dateline, <c>(Agency) —</c> or <c>CITY, May 4 (Agency) -</c>, or null.</summary>
    public static string? Agency(string paragraph) =>
        Match(paragraph) is { Success: true } match ? Credits.CleanName(match.Groups["agency"].Value) : null;

    /// <summary>Whom it names as writers; empty where it names none.</summary>
    public static IReadOnlyList<string> Authors(string paragraph) =>
        Match(paragraph).Groups["author"] is { Success: true } names
            ? PersonNames.In(names.Value.Replace(' ', ','), mayBeOneWord: true)
            : [];

    /// <summary>The paragraph without a dateline that names the agency alone; a place stays.</summary>
    public static string WithoutAgency(string paragraph) =>
        Match(paragraph) is { Success: true } match && !match.Groups["place"].Success
            ? paragraph[match.Length..].TrimStart()
            : paragraph;

    /// <summary>The day of a release's dateline, <c>CITY, May 4, 2026 /Wire/ --</c>, or null.</summary>
    public static NewsTime? Day(string text)
    {
        var lead = Lead(text);
        return DateReader.Find(lead) is { Index: > 0 } date
            && PlaceBefore().IsMatch(lead[..date.Index])
            && DashBehind().IsMatch(lead[(date.Index + date.Length)..])
            ? date.Time
            : null;
    }

    private static Match Match(string paragraph)
    {
        var lead = Lead(paragraph);
        return Western().Match(lead) is { Success: true } western ? western : Eastern().Match(lead);
    }

    private static string Lead(string text) => text[..Math.Min(text.Length, LettersOfLead)];

    // A place, a date, or both may go before; the dash after the bracket is what makes it a dateline.
    [GeneratedRegex(
        @"^(?<place>[\p{Lu}][\p{L}.,'’/ \d-]{1,60} )?\((?<agency>\p{L}[\p{L}.&'’ -]{1,40})\) ?[-–—]{1,2} ?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Western();

    // "(서울=연합뉴스) 홍길동 기자 =", "新华社北京11月26日电（记者张三）", "（中央社記者張三豐台北26日電）".
    [GeneratedRegex(
        @"^(?:[(\[](?<place>\p{Lo}{2,10})=(?<agency>[\p{L}\d]{2,15})[)\]] ?"
        + @"(?:(?<author>\p{Lo}{2,4}(?:[ ·]\p{Lo}{2,4}){0,2}) ?(?:기자|특파원) ?=? ?)?"
        + @"|(?<agency>\p{Lo}{2,3}[社网網])(?<place>\p{Lo}{2,8}?)\d{1,2}月\d{1,2}日[电電讯訊] ?"
        + @"(?:[(（](?:记者|記者) ?(?<author>\p{Lo}{2,4}(?:[ 、]\p{Lo}{2,4}){0,3})[)）] ?)?"
        + @"|[(（](?<agency>\p{Lo}{2,3}社)(?:記者|记者)(?<author>\p{Lo}{3})(?<place>\p{Lo}{2,6})\d{1,2}日[電电][)）] ?)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Eastern();

    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,5},? (?:le |den )?|【?[\p{Lo}\p{M}]{2,8},? ?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex PlaceBefore();

    [GeneratedRegex(@"^ ?(?:[/(（][^/)）]{2,40}[/)）]|PR ?\w+)? ?(?:[-–—]{1,2} ?|】)", RegexOptions.CultureInvariant)]
    private static partial Regex DashBehind();
}
