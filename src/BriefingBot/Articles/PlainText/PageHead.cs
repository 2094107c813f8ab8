using System.Text.RegularExpressions;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;

namespace BriefingBot.Articles.PlainText;

/// <summary>What the lines above an article's text say: headline, names, date. Unknown is null.</summary>
internal sealed partial record PageHead
{
    public string? Title { get; private init; }

    /// <summary>The site's name as a label or a notice gives it.</summary>
    public string? Outlet { get; private init; }

    /// <summary>Who a portal says it has the text from.</summary>
    public string? Provider { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    public NewsTime? Published { get; private init; }

    public NewsTime? Modified { get; private init; }

    /// <summary>Labels such as <c>Analysis | Outlet</c>; below the text one heads the next article.</summary>
    public IReadOnlySet<string> Labels { get; private init; } = new HashSet<string>();

    /// <summary>Reads the lines above the first paragraph.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="lead">The first paragraphs of the text, against which headlines are weighed.</param>
    public static PageHead Read(IReadOnlyList<string> lines, string lead)
    {
        var head = new PageHead { Outlet = lines.Select(NoticedOutlet).FirstOrDefault(name => name is not null) };
        var language = LanguageDetector.Detect(lead);
        var dayFirst = !KnownLanguages.IsEnglish(language) ? true : (bool?)null;
        var around = ByLineWords.Fitting(language);
        var labels = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var candidates = new List<string>();
        foreach (var line in lines)
        {
            if (Label().Match(line) is { Success: true } label)
            {
                labels.Add(line);
                head = head with { Outlet = head.Outlet ?? Credits.CleanName(label.Groups["outlet"].Value) };
            }
            else if (ByLine.Read(line, dayFirst, around) is { } byLine)
            {
                head = head.With(byLine);
            }
            else if (Credits.AgencyIn(line) is { } credit)
            {
                head = head with { Provider = head.Provider ?? credit.Agency };
            }
            else if (BoilerplateLines.Judge(line) == LineRole.Text && !CaptionLines.IsCaption(line))
            {
                candidates.Add(line);
            }
        }

        return head with { Title = ChooseTitle(candidates, lead), Labels = labels };
    }

    private PageHead With(ByLine line) => this with
    {
        Authors = Authors.Count > 0 ? Authors : [.. line.Authors.Where(name => !Agencies.Is(name))],
        Provider = Provider ?? line.Provider ?? line.Authors.FirstOrDefault(Agencies.Is),
        Published = line.IsUpdate ? Published : Published ?? line.Time,
        Modified = line.IsUpdate ? Modified ?? line.Time : Modified,
    };

    /// <summary>The first line that reads like a headline and speaks of what the text speaks of.</summary>
    private static string? ChooseTitle(List<string> candidates, string lead)
    {
        var told = Prose.LongWords(lead);
        var headlines = candidates.Where(
            line =>
                Prose.CountWords(line) is >= 4 and <= 40
                    || line.Length is >= 8 and <= 60 && Prose.CountWords(line) <= 2 && line.Any(Prose.IsSyllable))
            .Select(line => (Line: line, Shared: Prose.LongWords(line).Count(told.Contains))).ToList();
        if (headlines.Count > 0)
        {
            var most = headlines.Max(candidate => candidate.Shared);
            return headlines.First(candidate => candidate.Shared * 2 >= most).Line;
        }

        return candidates.Count is 1 or 2 && Prose.CountWords(candidates[0]) is 2 or 3 ? candidates[0] : null;
    }

    private static string? NoticedOutlet(string line) =>
        line.Length <= 220 && BestExperience().Match(line) is { Success: true } match
            ? Credits.CleanName(match.Groups["outlet"].Value)
            : null;

    [GeneratedRegex(
        @"^(?:analysis|opinion|commentary|news|report|reports|feature|features|editorial|column|politics|world"
        + @"|business|economy|interview|explainer|investigation|special report|blog) ?[|•·] ?(?<outlet>\p{L}[^"
        + @"|•·.!?]{1,40})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    // A browser notice names the site it wants to be seen on: "… for the best Example experience".
    [GeneratedRegex(
        @"\bbest (?:possible )?(?<outlet>\p{Lu}[\w.&'’-]{1,30}(?: \p{Lu}[\w.&'’-]{1,30}){0,3}) experience\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex BestExperience();
}
