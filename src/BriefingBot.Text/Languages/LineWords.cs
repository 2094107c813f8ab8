using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Languages;

/// <summary>Words of the lines that pages put around an article, of all languages at once. They stand in each
/// language's file, as <c>Line.Buttons</c> and so on, with <c>#</c> for a number; loaded at first use,
/// immutable.</summary>
internal static class LineWords
{
    /// <summary>What stands behind a copyright holder (<c>all rights reserved</c>).</summary>
    public static Phrases RightsReserved { get; } = Of();

    /// <summary>What stands before the name of an agency, and a colon.</summary>
    public static Phrases Sources { get; } = Of();

    /// <summary>What stands before the name of an agency that helped (<c>with inputs from</c>).</summary>
    public static Phrases Helped { get; } = Of();

    /// <summary>What a heading puts before a "with" that tells of no help (<c>interview</c> with).</summary>
    public static Phrases Dealings { get; } = Of();

    /// <summary>What stands behind such a name (with its <c>inputs</c>).</summary>
    public static Phrases Inputs { get; } = Of();

    /// <summary>What opens a sentence on a report's own change (<c>this article was amended</c>).</summary>
    public static Phrases Amended { get; } = Of();

    /// <summary>What a report calls itself before that (<c>an earlier version</c>).</summary>
    public static Phrases Earlier { get; } = Of();

    /// <summary>What opens the note by which an outlet corrects its own report.</summary>
    public static Phrases Corrections { get; } = Of();

    /// <summary>What opens an invitation, a credit or a note on the page itself (<c>sign up for</c>).</summary>
    public static Phrases Notices { get; } = Of();

    /// <summary>What stands behind the name of one who helped (<c>reported from</c>).</summary>
    public static Phrases Contributed { get; } = Of();

    /// <summary>What forbids to print the text elsewhere.</summary>
    public static Phrases Reserved { get; } = Of();

    /// <summary>What says that the text goes on (<c>the article continues</c>).</summary>
    public static Phrases GoesOn { get; } = Of();

    /// <summary>Behind what that stands in it (<c>below the video</c>).</summary>
    public static Phrases Between { get; } = Of();

    /// <summary>Links, for which a site is paid: the first part of "we may earn a commission from links".</summary>
    public static Phrases Links { get; } = Of();

    /// <summary>Earning by them: the second part of "we may earn a commission from links".</summary>
    public static Phrases Earn { get; } = Of();

    /// <summary>What is earned: the third part of "we may earn a commission from links".</summary>
    public static Phrases Commission { get; } = Of();

    /// <summary>How a call to see more of the site elsewhere begins (<c>follow us</c>).</summary>
    public static Phrases Calls { get; } = Of();

    /// <summary>Where such a call leads (<c>on Facebook</c>).</summary>
    public static Phrases Channels { get; } = Of();

    /// <summary>How a request to prefer the site in a search engine begins (<c>choose</c>).</summary>
    public static Phrases Choose { get; } = Of();

    /// <summary>What the site is to be chosen as (<c>preferred source</c>).</summary>
    public static Phrases Preferred { get; } = Of();

    /// <summary>What labels those who helped to make a text (<c>fact-checking</c>).</summary>
    public static Phrases Makers { get; } = Of();

    /// <summary>Lines that stand only below an article (<c>leave a comment</c>).</summary>
    public static Phrases Below { get; } = Of();

    /// <summary>How lines begin that stand only below an article, with a few words behind (<c>most read</c> in
    /// politics).</summary>
    public static Phrases BelowOf { get; } = Of();

    /// <summary>What opens a teaser, with or without a colon, and heads several (<c>read also</c>).</summary>
    public static Phrases Teasers { get; } = Of();

    /// <summary>Headings of teasers (<c>recommended for you</c>).</summary>
    public static Phrases Related { get; } = OfLists(nameof(Related), nameof(Teasers));

    /// <summary>How headings of teasers begin, with a few words behind (<c>more from</c> the capital).</summary>
    public static Phrases RelatedTo { get; } = Of();

    /// <summary>What such a heading begins with where it ends with <see cref="Stories"/>.</summary>
    public static Phrases More { get; } = Of();

    /// <summary>What begins a count instead (<c>more than</c>).</summary>
    public static Phrases MoreThan { get; } = Of();

    /// <summary>What teasers are called (<c>stories</c>).</summary>
    public static Phrases Stories { get; } = Of();

    /// <summary>Labels of buttons, of which a line may have many (<c>share</c>).</summary>
    public static Phrases Buttons { get; } = Of();

    /// <summary>How labels of buttons begin, with a few words behind.</summary>
    public static Phrases ButtonsOf { get; } = Of();

    /// <summary>What labels captions, and the titles of pages that show pictures (<c>video</c>).</summary>
    public static Phrases Pictures { get; } = Of();

    /// <summary>What labels fresh news (<c>breaking</c>).</summary>
    public static Phrases Alerts { get; } = Of();

    /// <summary>What stands before a colon and another article's headline (<c>don't miss</c>).</summary>
    public static Phrases Pointers { get; } = OfLists(nameof(Pointers), nameof(Teasers));

    /// <summary>What a reader shares or keeps a page by, whole or as a beginning (<c>share</c>).</summary>
    public static Phrases Shares { get; } = Of();

    /// <summary>What stands where a text is cut off for those who do not pay.</summary>
    public static Phrases Paywalls { get; } = Of();

    /// <summary>How a site speaks of itself to a visitor (<c>this site</c>).</summary>
    public static Phrases ThisSite { get; } = Of();

    /// <summary>What else such a dialog speaks of.</summary>
    public static Phrases Sites { get; } = Of();

    /// <summary>What a link says that leads to a text without naming it (<c>read more</c>).</summary>
    public static Phrases Invitations { get; } = Of();

    /// <summary>How links begin that lead to a text without naming it, with a few words behind.</summary>
    public static Phrases InvitationsOf { get; } = Of();

    private static Phrases Of([CallerMemberName] string list = "") => OfLists(list);

    private static Phrases OfLists(params string[] lists) => EveryLanguage.Phrases("Line", lists);
}
