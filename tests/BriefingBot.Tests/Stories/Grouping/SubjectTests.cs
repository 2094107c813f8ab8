using BriefingBot.Text;

namespace BriefingBot.Tests.Stories.Grouping;

/// <summary>What many articles have in common by their subject, their outlet or their language makes no
/// story.</summary>
public sealed class SubjectTests
{
    private static readonly DateTimeOffset Friday = new(2026, 5, 8, 10, 0, 0, TimeSpan.Zero);

    private static readonly Article[] Posts =
    [
        Post("bills", "Read your Orla Cloud bill with the Orla console", "The Orla console lists what each Orla Cloud "
            + "service costs. Open the billing page of the Orla console and choose a month. Orla Cloud then sends the "
            + "list to your mailbox as a table."),
        Post("backup", "Copy your files every night with Orla Cloud", "An Orla Cloud function can copy files at night. "
            + "Write the function, upload it with the Orla console, and set the clock. Orla Cloud keeps thirty copies "
            + "and drops the oldest."),
        Post("network", "Join an office network to Orla Cloud", "An Orla Cloud gateway joins the network of your "
            + "office. Buy the gateway in the Orla console, enter the address of your router, and wait ten minutes. "
            + "Orla Cloud shows a green light."),
        Post("login", "Sign in to Orla Cloud with a key", "Passwords are lost. The Orla console takes a hardware key "
            + "instead. Plug it in, open your Orla Cloud profile, and touch it twice. The Orla console asks for it "
            + "from then on."),
        Post("talk", "My talk on Orla Cloud in Lindholm", "I was invited to Lindholm to speak of Orla Cloud. The "
            + "slides are below. Many asked when the Orla console will have a dark theme, and I did not know."),
        Post("theme", "The Orla console in dark colours", "The Orla console has a dark theme at last. Open your Orla "
            + "Cloud profile and choose night. Charts of Orla Cloud turn blue on black."),
    ];

    // What else is held, by which an outlet's own terms are told from everybody's.
    private static readonly Article[] News =
    [
        .. new[]
        {
            "Harvest of apples late in Tolna", "Mayor of Lindholm opens school", "Glassworks of Ostby on strike",
            "Skier Lena Holm wins at Kranberg", "Storm takes roofs in Felden", "Museum shows Viking boat",
            "Court frees tax adviser", "Trams stand still after power cut", "Beavers back on the Marn",
            "Choir of Rosby sings in Rome",
        }.Select((title, at) => Report($"news{at}", title, $"{title}, it was said on Friday.", $"Outlet {at}")),
    ];

    [Fact]
    public void Posts_of_one_blog_on_its_one_product_are_no_story() =>
        Assert.Equal(Posts.Select(post => post.Id), Reports.Stories([.. News, .. Posts]).Skip(News.Length));

    [Fact]
    public void Many_reports_of_one_event_by_one_outlet_are_one_story_as_long_as_others_tell_of_it()
    {
        Article[] reports =
        [
            Report("first", "Ferry Solveig runs aground off Marholm", "The ferry Solveig ran aground off Marholm on "
                + "Friday with 212 people on board, the coast guard said.", "Ostby Post"),
            Report("rescue", "Lifeboats take passengers off the Solveig", "Lifeboats took passengers off the ferry "
                + "Solveig, which lies on a reef off Marholm, the coast guard said.", "Ostby Post"),
            Report("captain", "Captain of the Solveig questioned", "The captain of the ferry Solveig was questioned "
                + "in Marholm after it ran onto a reef with 212 people on board.", "Ostby Post"),
            Report("other", "212 saved from ferry off Marholm", "All 212 people on board the ferry Solveig were "
                + "brought ashore in Marholm after it ran aground on Friday.", "Harbour News"),
            Report("third", "Solveig aground: what is known", "The ferry Solveig struck a reef off Marholm on Friday. "
                + "Lifeboats brought all 212 people ashore, the coast guard said.", "Radio Lindholm"),
        ];

        Assert.Equal(["first rescue captain other third"], Reports.Stories([.. News, .. reports]).Skip(News.Length));
    }

    [Fact]
    public void Teasers_on_one_politician_are_one_story_only_where_they_tell_of_one_event()
    {
        var raid = Report("raid", "Police search home of Greta Vollmar over loan", "Officers carried boxes of papers "
            + "out of the house in Felden.", "Ostby Post");
        var search = Report("search", "Officers search house of Greta Vollmar", "Boxes of papers were carried out in "
            + "Felden. It is about a loan.", "Harbour News");
        var fair = Report("fair", "Ostby fair opens with brass band and bakers", "Minister Greta Vollmar cut the "
            + "ribbon.", "Radio Lindholm");

        Assert.Equal(["raid search", "fair"], Reports.Stories([.. News, raid, search, fair]).Skip(News.Length));
        Assert.Equal(["raid", "fair"], Reports.Stories([.. News, raid, fair]).Skip(News.Length));
    }

    [Fact]
    public void Names_that_only_sound_alike_join_no_reports_of_languages_that_spell_them_alike()
    {
        var english = Report("english", "Manson and Baker open bridge in Tolna", "Ministers Rita Manson and Paul "
            + "Baker opened a bridge over the Tolna on Friday. It is 340 metres long.", "Harbour News")
            with
        { Language = "en" };
        var german = Report("german", "Talna: Münsing besucht Bäcker", "Am Freitag besuchte Petra Münsing den Bäcker "
            + "Paul Rude in Talna. Die Bäckerei ist das älteste Haus am Markt.", "Anzeiger")
            with
        { Language = "de" };

        Assert.Equal(["english", "german"], Reports.Stories(english, german));
    }

    private static Article Post(string id, string title, string text) =>
        Report(id, title, text, "Notes on Orla") with { Language = "en" };

    private static Article Report(string id, string title, string text, string outlet) =>
        Reports.Report(id, title, text, Friday, outlet);
}
