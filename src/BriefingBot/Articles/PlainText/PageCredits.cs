namespace BriefingBot.Articles.PlainText;

/// <summary>Who published and who wrote a saved page, from all the places where it says so.</summary>
/// <param name="Outlet">Who published it; null where nothing says so.</param>
/// <param name="Origin">Who wrote it; null where nothing says so, or where it is the outlet.</param>
/// <param name="Named">Every name that a credit gives, the outlet's own included.</param>
internal sealed record PageCredits(string? Outlet, string? Origin, IReadOnlySet<string> Named)
{
    private const int LeadParagraphs = 4;

    public static PageCredits Read(IReadOnlyList<string> lines, TextBody body, PageHead head)
    {
        var agency = lines.Skip(body.Start)
            .Take(LeadParagraphs)
            .Select(Datelines.Agency)
            .FirstOrDefault(name => name is not null);
        var source = lines.Skip(body.Start).Select(Credits.SourceLine).FirstOrDefault(name => name is not null);
        var holder = lines.Reverse().Select(Credits.CopyrightHolder).FirstOrDefault(name => name is not null);
        var below = Credits.AtEnd(lines, body.Paragraphs is [.., var last] ? last : null)?.Origin(head.Authors);
        var origin = agency ?? source ?? below ?? head.Provider;
        var outlet = head.Outlet ?? SiteBox(lines, body) ?? SiteInTitle(head.Title);
        // An agency's copyright line goes with its text to every site; any other is the site's own.
        if (outlet is null && holder is not null && !Credits.SameName(holder, origin))
        {
            outlet = holder;
        }

        var named = new[] { agency, source, below, head.Provider, holder }.OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new PageCredits(outlet, Credits.SameName(origin, outlet) ? null : origin, named);
    }

    /// <summary>A headline without the <c>By Agency</c> or <c>- Agency</c> that some sites put behind it.</summary>
    public string? WithoutCredit(string? title)
    {
        foreach (var name in Named.Append(Outlet).OfType<string>())
        {
            foreach (var joint in (string[])[" By ", " by ", " - ", " – ", " — ", " | "])
            {
                if (title?.EndsWith(joint + name, StringComparison.OrdinalIgnoreCase) == true)
                {
                    return title[..^(joint.Length + name.Length)].TrimEnd();
                }
            }
        }

        return title;
    }

    /// <summary>The name behind the stroke in a headline that was saved with the site's name.</summary>
    private static string? SiteInTitle(string? title)
    {
        var stroke = title?.LastIndexOf(" | ", StringComparison.Ordinal) ?? -1;
        return stroke > 0 && Prose.CountWords(title![(stroke + 3)..]) <= 4 && Prose.CountWords(title[..stroke]) >= 4
            ? Credits.CleanName(title[(stroke + 3)..])
            : null;
    }

    /// <summary>The site's name alone between the credits and the links to other posts.</summary>
    private static string? SiteBox(IReadOnlyList<string> lines, TextBody body)
    {
        var tail = lines.Skip(body.End).Take(8).ToList();
        var navigation = tail.FindIndex(PostNavigation);
        if (navigation < 2)
        {
            return null;
        }

        var name = tail[navigation - 1];
        var isLabel = BoilerplateLines.Judge(name) == LineRole.Text
            && !Prose.EndsLikeSentence(name)
            && Prose.CountWords(name) <= 4
            && char.IsUpper(name[0]);
        return isLabel ? Credits.CleanName(name) : null;
    }

    private static bool PostNavigation(string line) =>
        line.Length <= 20 && (line.Contains("previous", StringComparison.OrdinalIgnoreCase)
            || line.Contains("next", StringComparison.OrdinalIgnoreCase));
}
