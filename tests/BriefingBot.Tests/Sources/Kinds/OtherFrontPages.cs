namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>Made-up front pages that are less tidy, marked as those of <see cref="FrontPages"/>.</summary>
internal static class OtherFrontPages
{
    public const string Portal = """
        <html lang=en><body><div class=hdr><ul><li><a href="/">Home</a><li><a href="/national">National</a><li><a href="/life-and-style">Life and style</a><li><a href="/e-paper">Read today's paper online</a></ul></div>
        <div class=row><div class=col-8>
        <div class=lead-story><a href="/national/court-clears-way-for-dam-1203441"><img src=1.jpg></a><h2><a data-story="Court clears way for dam" href="/national/court-clears-way-for-dam-1203441">Court clears way for dam</a></h2><p>The river board had appealed. <a href="/national/court-clears-way-for-dam-1203441" data-story>Full story</a></p></div>
        <div class=list><ul><li><a data-story="Rice prices fall for a second week" href="/business/rice-prices-fall-1203440">Rice prices fall for a second week</a><li><a data-story="Three held over forged tickets" href="/city/three-held-1203433">Three held over forged tickets</a><li><a data-story="Monsoon due on time" href="/weather/monsoon-due-1203431">Monsoon due on time</a></ul></div>
        </div><div class=col-4><div class=most-read-box><h4>Most read</h4><ol><li><a data-story="What we know about the outage" href="/tech/what-we-know-about-the-outage-1203102">What we know about the outage</a><li><a data-story="Ten walks for spring" href="/travel/ten-walks-1202999">Ten walks for spring</a></ol></div>
        <div class=ad><a href="https://shop.example/summer-sale-on-all-bicycles-2026">Summer sale on all bicycles</a></div></div></div>
        <div class=bottom><div><h5>Our network</h5><a href="https://sister.example/">Sister paper of the valley</a><a href="https://jobs.example/en/find-work-near-you">Find work near you</a></div><div><a href="/advertise-with-us">Advertise with us and our partners</a><a href="/code-of-ethics">Code of ethics</a><a href="/grievance-redressal-officer">Grievance redressal officer</a></div></div></body></html>
        """;

    public const string WholeCards = """
        <html lang=en><body><header class=site><a href=/>Bureau</a><ul><li><a href="/investigations">Investigations</a><li><a href="/our-people">Our people</a></ul></header><main><div class=grid>
        <a class=tile href="/stories/2026-05-04/the-price-of-sand"><img alt="Dredger"><span class=tile-label>Environment</span><h3>The price of sand</h3><p>Beaches are sold by night. Nobody asks who buys them.</p><span class=tile-date>4 May 2026</span></a>
        <a class=tile href="/stories/2026-04-28/ghost-ships"><img alt="Ship"><span class=tile-label>Trade</span><h3>Ghost ships</h3><p>They change their flag at sea.</p><span class=tile-date>28 April 2026</span></a>
        <a class=tile href="/stories/2026-04-20/who-owns-the-clinics"><img alt="Clinic"><span class=tile-label>Health</span><h3>Who owns the clinics?</h3><p>Three families.</p><span class=tile-date>20 April 2026</span></a>
        </div><a class=button href="/stories">All our stories since the beginning</a></main><div class=legal><a href="/how-we-are-funded-and-by-whom">How we are funded and by whom</a></div></body></html>
        """;

    public const string Korean = """
        <html lang=ko><body><div id=gnb><ul><li><a href="/list.php?cat=pol">정치</a><li><a href="/list.php?cat=eco">경제</a></ul></div><div class=section_list>
        <dl><dt><a data-story="북항 여객선 좌초, 승객 전원 구조" href="/news/view.php?no=88121">북항 여객선 좌초, 승객 전원 구조</a></dt><dd>2026-05-04 08:10</dd></dl>
        <dl><dt><a data-story="시의회, 다리 통행료 인하 의결" href="/news/view.php?no=88120">시의회, 다리 통행료 인하 의결</a></dt><dd>2026-05-04 07:30</dd></dl>
        <dl><dt><a data-story="강 수위 사흘째 상승" href="/news/view.php?no=88101">강 수위 사흘째 상승</a></dt><dd>2026-05-03 18:00</dd></dl>
        </div><div class=paging><a href="/list.php?page=2">2</a></div><div id=foot><a href="/company.php">회사 소개와 찾아오시는 길 안내</a></div></body></html>
        """;

    public const string Thai = """
        <html lang=th><body><nav><a href="/politics">การเมือง</a></nav><div class=latest>
        <div class=box><a data-story="เรือเฟอร์รีเกยตื้นช่วยผู้โดยสารได้ทั้งหมด" href="/news/2811">เรือเฟอร์รีเกยตื้นช่วยผู้โดยสารได้ทั้งหมด</a></div>
        <div class=box><a data-story="สภาเมืองลดค่าผ่านทางสะพาน" href="/news/2810">สภาเมืองลดค่าผ่านทางสะพาน</a></div>
        <div class=box><a data-story="ระดับน้ำในแม่น้ำสูงขึ้นเป็นวันที่สาม" href="/news/2809">ระดับน้ำในแม่น้ำสูงขึ้นเป็นวันที่สาม</a></div></div>
        <a href="/all">ข่าวทั้งหมด</a></body></html>
        """;

    public const string French = """
        <html lang=fr><body><div class=Header__nav><a href="/economie/">Économie</a></div><section class=zone>
        <div class=article><a class=article__link data-story="La grève paralyse le port" href="/economie/article/2026/05/04/la-greve-paralyse-le-port_6231101_3234.html"><span class=sr-only>Article réservé aux abonnés</span><p class=article__title>La grève paralyse le port</p><p class=article__desc>Les grutiers demandent une hausse de dix pour cent.</p></a></div>
        <div class=article><a class=article__link data-story="À la barre" href="/societe/article/2026/05/04/a-la-barre_6231090_3224.html"><p class=article__title>À la barre</p></a></div>
        <div class=article><a class=article__link data-story="Le vin, l’eau et le feu" href="/idees/article/2026/05/03/le-vin-l-eau-et-le-feu_6231002_3232.html"><p class=article__title>Le vin, l’eau et le feu</p></a></div>
        <a href="/economie/">Toute l’actualité économique du jour</a></section><footer><a href="/confidentialite/">Politique de confidentialité de notre site</a></footer></body></html>
        """;

    public const string Notebook = """
        <html lang=en><head><title>sam's notebook</title></head><body><header><h1>sam's notebook</h1><ul><li><a href="/about">About</a><li><a href="/now">Now</a><li><a href="/projects/a-list-of-things-i-made">A list of things I made</a></ul></header>
        <ul class=posts><li><time datetime="2026-05-04">2026-05-04</time> <a data-story="Tabs" href="/posts/tabs">Tabs</a><li><time datetime="2026-04-11">2026-04-11</time> <a data-story="Why I stopped using frameworks" href="/posts/frameworks">Why I stopped using frameworks</a><li><time datetime="2026-03-02">2026-03-02</time> <a data-story="Compost" href="/posts/compost">Compost</a></ul>
        <p>Made with care. <a href="https://code.example/sam/notebook-source-code-here">The source code of this site</a></p></body></html>
        """;

    public const string Regulator = """
        <html lang=en><body><div id=wrapper><div id=topnav><a href="/consumers/how-to-make-a-complaint">How to make a complaint</a></div><div id=maincontent><h2>Latest decisions</h2><table>
        <tr><td>04/05/2026</td><td><a data-story="Fine for late trains on the northern line" href="/decisions/2026/fine-late-trains">Fine for late trains on the northern line</a></td><td><a href="/files/decision-2026-14.pdf">PDF</a></td></tr>
        <tr><td>01/05/2026</td><td><a data-story="Merger of two ferry companies" href="/decisions/2026/merger-ferries">Merger of two ferry companies</a></td><td><a href="/files/decision-2026-13.pdf">PDF</a></td></tr>
        <tr><td>22/04/2026</td><td><a data-story="Water price review" href="/decisions/2026/water">Water price review</a></td><td><a href="/files/decision-2026-12.pdf">PDF</a></td></tr>
        </table><p><a href="/decisions/archive-of-older-decisions">Archive of older decisions</a></p></div></div></body></html>
        """;

    public static TheoryData<string, string, string> All => new()
    {
        { nameof(Portal), "https://portal.example/", Portal },
        { nameof(WholeCards), "https://bureau.example/", Marked(WholeCards) },
        { nameof(Korean), "https://ilbo.example/", Korean },
        { nameof(Thai), "https://khao.example/", Thai },
        { nameof(French), "https://journal.example/", French },
        { nameof(Notebook), "https://sam.example/", Notebook },
        { nameof(Regulator), "https://regulator.example/", Regulator },
    };

    // The links that are whole cards say their headline inside.
    private static string Marked(string html) => html
        .Replace(
        "the-price-of-sand\"", "the-price-of-sand\" data-story=\"The price of sand\"", StringComparison.Ordinal)
        .Replace("ghost-ships\"", "ghost-ships\" data-story=\"Ghost ships\"", StringComparison.Ordinal)
        .Replace(
        "who-owns-the-clinics\"",
        "who-owns-the-clinics\" data-story=\"Who owns the clinics?\"",
        StringComparison.Ordinal);
}
