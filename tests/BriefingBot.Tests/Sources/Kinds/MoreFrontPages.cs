namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>More made-up front pages, marked as those of <see cref="FrontPages"/>.</summary>
internal static class MoreFrontPages
{
    public const string Magazine = """
        <html lang=en><body class="wp-site home"><header id=masthead><div class=site-branding><a href="https://mag.example/">The Lantern</a></div><div id=primary-menu><a href="/culture/">Culture</a><a href="/about-the-lantern/">About the Lantern</a></div></header>
        <div id=primary class=content-area>
        <div class=td_module_wrap><a href="/culture/"><span class=post-category>Culture</span></a><div class=thumb><a href="/the-last-clockmaker/" title="The last clockmaker"><img src=c.jpg></a></div><h3 class=entry-title><a data-story="The last clockmaker" href="/the-last-clockmaker/" title="The last clockmaker">The last clockmaker</a></h3><span class=author><a href="/author/nina-holm/">Nina Holm</a></span><time datetime="2026-05-03T10:00:00+00:00">3 May</time></div>
        <div class=td_module_wrap><a href="/food/"><span class=post-category>Food</span></a><h3 class=entry-title><a data-story="Bread without salt" href="/bread-without-salt/">Bread without salt</a></h3><span class=author><a href="/author/ola-berg/">Ola Berg</a></span><time datetime="2026-05-02T10:00:00+00:00">2 May</time></div>
        <div class=td_module_wrap><a href="/food/"><span class=post-category>Food</span></a><h3 class=entry-title><a data-story="Seven soups for a cold spring" href="/seven-soups-for-a-cold-spring/">Seven soups for a cold spring</a></h3><time datetime="2026-05-01T10:00:00+00:00">1 May</time></div>
        </div><div id=secondary class=widget-area><h2>Follow</h2><a href="/support-independent-writing-today/">Support independent writing today</a></div>
        <div id=colophon class=site-footer><a href="/submissions-and-pitches/">Submissions and pitches for writers</a></div></body></html>
        """;

    public const string CardLabels = """
        <html lang=en><body><div data-testid=root><div role=navigation><a href=/m/sections/science>Science</a></div>
        <div><a class=k1 aria-label="Quake shakes the southern islands" data-story="Quake shakes the southern islands" href="/m/stories/881-quake"></a><div><span>Quake shakes the southern islands</span><span>5 min</span></div></div>
        <div><a class=k1 aria-label="Court stops the new motorway" data-story="Court stops the new motorway" href="/m/stories/880-court"></a><div><span>Court stops the new motorway</span></div></div>
        <div><a class=k1 aria-label="Bees return to the old town" data-story="Bees return to the old town" href="/m/stories/874-bees"></a><div><span>Bees return to the old town</span></div></div>
        </div><div role=contentinfo><a href="/m/corrections-and-clarifications-policy">Corrections and clarifications policy</a></div></body></html>
        """;

    public const string Arabic = """
        <html lang=ar dir=rtl><body><nav><a href="/سياسة">سياسة</a></nav><main><ul class=latest>
        <li><a data-story="حريق في ميناء المدينة القديمة" href="/news/2026/5/4/حريق-في-ميناء-المدينة"><h3>حريق في ميناء المدينة القديمة</h3></a>
        <li><a data-story="اتفاق جديد بين البلدين" href="/news/2026/5/4/اتفاق-جديد"><h3>اتفاق جديد بين البلدين</h3></a>
        <li><a data-story="ارتفاع أسعار الخبز في العاصمة" href="/news/2026/5/3/ارتفاع-أسعار-الخبز"><h3>ارتفاع أسعار الخبز في العاصمة</h3></a>
        </ul><a href="/كل-الأخبار">كل الأخبار</a></main><footer><a href="/من-نحن-وسياسة-الخصوصية">من نحن وسياسة الخصوصية لدينا</a></footer></body></html>
        """;

    public const string Letters = """
        <html lang=en><body><div class=topBar><a href="/subscribe">Subscribe</a><a href="/archive">Archive</a><a href="/about">About</a></div><div class=portable-archive-list>
        <div class=post-preview><a class=post-preview-image href="https://letters.example/p/the-quiet-war"><img></a><a class=post-preview-title data-story="The quiet war" href="https://letters.example/p/the-quiet-war">The quiet war</a><a data-story class=post-preview-description href="https://letters.example/p/the-quiet-war">What nobody tells you of the border</a><time datetime="2026-05-04T06:00:00Z">May 4</time><a href="https://letters.example/p/the-quiet-war/comments">12</a></div>
        <div class=post-preview><a class=post-preview-title data-story="Grain" href="https://letters.example/p/grain">Grain</a><time datetime="2026-05-01T06:00:00Z">May 1</time></div>
        <div class=post-preview><a class=post-preview-title data-story="Who pays for the harbour?" href="https://letters.example/p/who-pays-for-the-harbour">Who pays for the harbour?</a><time datetime="2026-04-28T06:00:00Z">Apr 28</time></div>
        </div><a href="https://letters.example/p/the-quiet-war?utm_source=share&amp;action=share">Share</a></body></html>
        """;

    public const string Forum = """
        <html lang=en><body><table class=topic-list><tbody>
        <tr class=topic-list-item><td class=main-link><a class="title raw-link" data-story="Release 4.2 is out" href="/t/release-4-2-is-out/5120">Release 4.2 is out</a><a class=badge-category href="/c/announcements/5">Announcements</a></td><td class=posters><a href="/u/ann">ann</a></td></tr>
        <tr class=topic-list-item><td class=main-link><a class="title raw-link" data-story="How do I move my data?" href="/t/how-do-i-move-my-data/5119">How do I move my data?</a><a class=badge-category href="/c/support/7">Support</a></td><td class=posters><a href="/u/bert">bert</a></td></tr>
        <tr class=topic-list-item><td class=main-link><a class="title raw-link" data-story="Outage" href="/t/outage/5101">Outage</a><a class=badge-category href="/c/status/9">Status</a></td></tr>
        </tbody></table><a href="/?page=1">next page</a><div class=footer-links><a href="/tos">Terms of service</a></div></body></html>
        """;

    public const string University = """
        <html lang=en><body><div class=region-header><a href="/students/living-and-studying-here">Living and studying here</a><a href="/research">Research</a></div>
        <div class=view-content>
        <div class=views-row><div class=views-field-title><span class=field-content><a data-story="New telescope sees first light" href="/news/new-telescope-sees-first-light">New telescope sees first light</a></span></div><div class=views-field-created>May 4, 2026</div></div>
        <div class=views-row><div class=views-field-title><span class=field-content><a data-story="Prize for chemists" href="/news/prize-chemists">Prize for chemists</a></span></div><div class=views-field-created>May 2, 2026</div></div>
        <div class=views-row><div class=views-field-title><span class=field-content><a data-story="Library opens on Sundays" href="/news/library-sundays">Library opens on Sundays</a></span></div><div class=views-field-created>April 29, 2026</div></div>
        </div><ul class=pager><li><a href="?page=1">2</a></ul>
        <div class=quick-links><h2>Quick links</h2><a href="/staff/telephone-directory">Telephone directory</a><a href="/campus/maps">Maps</a></div></body></html>
        """;

    public const string Wire = """
        <html lang=en><body><div class=wire><a href="/hub/markets">Markets</a>
        <div class=PageList-items-item><div class=PagePromo><div class=PagePromo-media><a aria-label="Storm cuts power to coast" href="/article/storm-power-coast-3f2a9c1d7be84e0f"><img alt="Trees on a road"></a></div><div class=PagePromo-content><h3 class=PagePromo-title><a data-story="Storm cuts power to coast" href="/article/storm-power-coast-3f2a9c1d7be84e0f"><span class=PagePromoContentIcons-text>Storm cuts power to coast</span></a></h3><div class=PagePromo-description><a data-story href="/article/storm-power-coast-3f2a9c1d7be84e0f"><span>Half a million homes were dark on Monday after winds of 140 kilometers an hour.</span></a></div></div></div></div>
        <div class=PageList-items-item><div class=PagePromo><h3 class=PagePromo-title><a data-story="Talks stall" href="/article/talks-0b7dd31f5c2a4d7e">Talks stall</a></h3></div></div>
        <div class=PageList-items-item><div class=PagePromo><h3 class=PagePromo-title><a data-story="Central bank holds rates for fourth time" href="/article/central-bank-rates-77aa3e">Central bank holds rates for fourth time</a></h3></div></div>
        <h2><a href="/hub/ice-hockey">Ice hockey</a></h2><a href="/projects/interactive-map-of-all-the-fires">Interactive map of all the fires</a>
        </div></body></html>
        """;

    public const string PlainList = """
        <html lang=en><head><title>Village paper</title></head><body><h1>Village paper</h1><p><a href="index.html">Start</a> <a href="verein.html">Our club</a> <a href="links.html">Links</a></p>
        <ul><li>04.05.26 <a data-story="Fire brigade feast on Saturday" href="2026/feuerwehrfest.html">Fire brigade feast on Saturday</a><li>02.05.26 <a data-story="Road closed" href="2026/strasse.html">Road closed</a><li>28.04.26 <a data-story="New teacher at the school" href="2026/schule.html">New teacher at the school</a></ul>
        <p><a href="mailto:a@b.example">Write to us</a> <a href="gaestebuch.html">Guest book of the village paper</a></p></body></html>
        """;

    public static TheoryData<string, string, string> All => new()
    {
        { nameof(Magazine), "https://mag.example/", Magazine },
        { nameof(CardLabels), "https://cards.example/m", CardLabels },
        { nameof(Arabic), "https://akhbar.example/", Arabic },
        { nameof(Letters), "https://letters.example/archive", Letters },
        { nameof(Forum), "https://forum.example/latest", Forum },
        { nameof(University), "https://uni.example/news", University },
        { nameof(Wire), "https://wire.example/", Wire },
        { nameof(PlainList), "http://village.example/index.html", PlainList },
    };
}
