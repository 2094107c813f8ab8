namespace BriefingBot.Tests.Sources.Kinds;

/// <summary>
/// Made-up front pages of many builds. A link that leads to an article bears <c>data-story</c>, which holds the
/// headline; the program does not know the attribute. A second link to the same article bears an empty one.
/// </summary>
internal static class FrontPages
{
    public const string Newspaper = """
        <!doctype html><html lang=en><head><title>Harbour Times</title></head><body>
        <header><a href="/" class=logo>Harbour Times</a><a href="/subscribe">Subscribe for one euro a month</a></header>
        <nav class=main-nav><ul><li><a href="/world">World</a><li><a href="/politics">Politics</a><li><a href="/sport">Sport</a><li><a href="/world/europe-and-middle-east">Europe and the Middle East</a></ul></nav>
        <main>
        <section class=lead><article><a href="/world/2026/05/04/ferry-runs-aground-off-north-cape"><img src=a.jpg alt="A ferry on rocks"></a>
          <span class=kicker>Shipping</span><h1><a data-story="Ferry runs aground off North Cape" href="/world/2026/05/04/ferry-runs-aground-off-north-cape">Ferry runs aground off North Cape</a></h1>
          <p>Forty passengers were taken off by helicopter. <a data-story href="/world/2026/05/04/ferry-runs-aground-off-north-cape#comments">31 comments</a></p></article></section>
        <section><h2><a href="/politics">Politics</a></h2>
          <div class=card><a data-story="Minister resigns over harbour loan" href="/politics/2026/05/04/minister-resigns"><h3>Minister resigns over harbour loan</h3><time datetime="2026-05-04T07:00:00Z">7 am</time><p>The loan was not declared, the opposition says.</p></a></div>
          <div class=card><a data-story="Vote put off" href="/politics/2026/05/03/vote-put-off"><h3>Vote put off</h3><p>The house will meet again on Tuesday.</p></a></div>
          <div class=card><a data-story="What the budget means for islands" href="/politics/2026/05/02/what-the-budget-means"><h3>What the budget means for islands</h3></a> <a href="/author/mara-lind">By Mara Lind</a></div>
          <a href="/politics">More politics</a></section>
        <section><h2>Opinion</h2><ul>
          <li><a data-story="We should not have sold the port" href="/opinion/we-should-not-have-sold-the-port"><span class=author>Ivo Brandt</span> <span class=headline>We should not have sold the port</span></a>
          <li><a data-story="The case for slower trains" href="/opinion/case-for-slower-trains"><span class=author>Lea Moor</span> <span class=headline>The case for slower trains</span></a></ul></section>
        </main>
        <aside><h4>Most read</h4><a href="/newsletters/the-morning-tide">Get our morning briefing in your inbox</a></aside>
        <div class=tags><a href="/tag/north-cape">North Cape</a> <a href="/tag/rising-cost-of-living-crisis">Rising cost of living crisis</a></div>
        <footer><a href="/about-us">About us and our ownership</a><a href="/privacy-policy">Privacy policy</a><a href="/jobs/2026/senior-editor-wanted">Senior editor wanted for our desk</a><a href="https://social.example/harbour">Follow us on social media</a></footer>
        </body></html>
        """;

    public const string NumberedIds = """
        <html><head><title>Valley Online</title><base href="https://www.valley.example/en/"></head><body>
        <div id=top-menu><a href="news/">News</a><a href="sport/">Sport</a><a href="archive/">Archive of older editions</a></div>
        <table><tr><td>
        <div class=item><a href="news/48213.html"><img src=x.jpg></a><a class=title data-story="River level rises for third day" href="news/48213.html">River level rises for third day</a><br><a data-story href="news/48213.html">Read more »</a></div>
        <div class=item><a href="news/48212.html"><img src=x.jpg></a><a class=title data-story="School to close" href="news/48212.html">School to close</a><br><a data-story href="news/48212.html">Read more »</a></div>
        <div class=item><a href="news/48209.html"><img src=x.jpg></a><a class=title data-story="Two arrested after bank robbery in Lower Town" href="news/48209.html">Two arrested after bank robbery in Lower Town</a><br><a data-story href="news/48209.html">Read more »</a></div>
        </td><td><a href="weather/">The weather in your town for the week</a><a href="index.php?page=2">Next page of the news list</a></td></tr></table>
        <div class=pagination><a href="news/?page=2">2</a><a href="news/?page=3">3</a></div>
        <p class=copyright><a href="terms/">Terms of use of this web site</a></p></body></html>
        """;

    public const string QueryIds = """
        <html><body><table><tr><td><a href="index.php">Home</a> | <a href="index.php?cat=3">Local</a> | <a href="search.php">Search in all our pages</a></td></tr>
        <tr><td><a data-story="Council buys the old railway station" href="article.php?id=5512">Council buys the old railway station</a> <font size=1>(4 May)</font></td></tr>
        <tr><td><a data-story="Floods close three roads in the east" href="article.php?id=5511&amp;lang=en">Floods close three roads in the east</a></td></tr>
        <tr><td><a data-story="Fire" href="article.php?id=5509">Fire</a></td></tr>
        <tr><td><a data-story="Choir wins first prize in capital" href="article.php?id=5508">Choir wins first prize in capital</a></td></tr>
        <tr><td><a href="login.php?return=article.php">Log in to write a comment</a></td></tr></table></body></html>
        """;

    public const string HashIds = """
        <html lang=en><body><div class="css-1x"><nav><a href="/news">News</a></nav></div><main id=content>
        <div class="css-a1 promo"><h3><a data-story="Strike halts trains across the country" href="/news/articles/c4nglz2l0x7o">Strike halts trains across the country</a></h3><ul><li><span>4 hrs ago</span><li><a href="/news/business">Business</a></ul></div>
        <div class="css-a2 promo"><h3><a data-story="Rain at last" href="/news/articles/cx2dy9pz8pdo">Rain at last</a></h3></div>
        <div class="css-a3 promo"><h3><a data-story="Live: count goes on in three regions" href="/news/live/c9w1q2k7z3et">Live: count goes on in three regions</a></h3></div>
        <div class="css-a4 promo"><h3><a data-story="Why the bridge fell" href="/news/articles/c0m7v9y4x1zo"><span class="visually-hidden">Video </span>Why the bridge fell</a></h3></div>
        <h2><a href="/news/topics/c77jz3md4rwt">Climate</a></h2>
        </main></body></html>
        """;

    public const string Blog = """
        <html lang=en><head><title>Notes of a gardener</title></head><body class="home blog has-sidebar">
        <div class=site-header><a href="/">Notes of a gardener</a><p>Soil, seeds and patience</p></div>
        <div class=menu-container><a href="/about/">About</a><a href="/contact/">Contact</a></div>
        <article class="post-12 category-soil tag-mulch"><h2 class=entry-title><a data-story="Mulch" href="/mulch/">Mulch</a></h2><div class=entry-meta><a href="/2026/05/04/"><time datetime="2026-05-04">May 4</time></a> by <a href="/author/ann/">Ann</a></div><p>I used to think. <a data-story href="/mulch/">Continue reading</a></p><a href="/category/soil/">Soil</a></article>
        <article class="post-11 category-trees"><h2 class=entry-title><a data-story="On pruning an old apple tree" href="/on-pruning-an-old-apple-tree/">On pruning an old apple tree</a></h2><p>First of all. <a data-story href="/on-pruning-an-old-apple-tree/">Continue reading</a></p></article>
        <article class="post-9 category-soil"><h2 class=entry-title><a data-story="Late frost" href="/late-frost/">Late frost</a></h2></article>
        <div class=sidebar><h3>Recent comments</h3><a href="/late-frost/#comment-9">Bert on Late frost</a><h3>Archives</h3><a href="/2026/05/">May 2026</a><a href="/2026/04/">April 2026</a></div>
        <a href="/page/2/">Older posts from the last year</a></body></html>
        """;

    public const string ReadMoreOnly = """
        <html><body><main><div class=news-list>
        <div class=teaser><h3>Water prices go up by a tenth</h3><p>From July on.</p><a data-story="Water prices go up by a tenth" class=btn href="/n/water-prices">Read more</a></div>
        <div class=teaser><h3>New line 7 opens on Monday</h3><p>After years.</p><a data-story="New line 7 opens on Monday" class=btn href="/n/line-seven">Read more</a></div>
        <div class=teaser><h3>Mayor of Oldham Bay dies at 61</h3><p>He had been ill.</p><a data-story="Mayor of Oldham Bay dies at 61" class=btn href="/n/mayor">Read more</a></div>
        </div><a class=btn href="/n/">All news of the town</a></main></body></html>
        """;

    public const string Russian = """
        <html lang=ru><body><nav><a href="/новости">Новости</a></nav><main>
        <a class=news-card data-story="В порту загорелся склад" href="/новости/2026/05/04/в-порту-загорелся-склад">В порту загорелся склад</a>
        <a class=news-card data-story="Мост через реку закрыли на три дня" href="/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/%D0%BC%D0%BE%D1%81%D1%82-%D1%87%D0%B5%D1%80%D0%B5%D0%B7-%D1%80%D0%B5%D0%BA%D1%83-%D0%B7%D0%B0%D0%BA%D1%80%D1%8B%D0%BB%D0%B8">Мост через реку закрыли на три дня</a>
        <a class=news-card data-story="Школы переходят на новое расписание" href="/news/88231">Школы переходят на новое расписание</a>
        <a href="/рубрика/общество">Общество</a><a href="/подписка">Подписка</a></main><footer><a href="/реклама-на-нашем-сайте">Реклама на нашем сайте и в газете</a></footer></body></html>
        """;

    public const string Japanese = """
        <html lang=ja><body><div id=nav><a href="/politics/">政治</a><a href="/economy/">経済</a></div><ul class=list>
        <li><a data-story="北の港でフェリーが座礁、乗客全員を救助" href="/articles/20260504-k001.html">北の港でフェリーが座礁、乗客全員を救助</a>
        <li><a data-story="市議会、橋の通行料引き下げを可決" href="/articles/20260504-k002.html">市議会、橋の通行料引き下げを可決</a>
        <li><a data-story="川の水位が三日連続で上昇" href="/articles/20260503-k009.html">川の水位が三日連続で上昇</a></ul>
        <a href="/articles/">記事一覧</a><div id=footer><a href="/company/">会社概要とお問い合わせ先について</a></div></body></html>
        """;

    public const string German = """
        <html lang=de><body><header><div class=metanav><a href="/abo">Jetzt vier Wochen kostenlos testen</a></div></header><div class=page>
        <section class=ressort><h2><a href="/inland/">Inland</a></h2>
        <article class=teaser><a class=teaser__link href="/inland/hochwasser-in-der-altstadt-a-4d7a2c.html" data-story="Hochwasser in der Altstadt"><span class=teaser__kicker>Unwetter</span><span class=teaser__headline>Hochwasser in der Altstadt</span><p class=teaser__text>Die Feuerwehr pumpt Keller aus, der Regen hält an.</p></a></article>
        <article class=teaser><a class=teaser__link href="/inland/haushalt-steht-a-81bb02.html" data-story="Haushalt steht"><span class=teaser__kicker>Landtag</span><span class=teaser__headline>Haushalt steht</span></a></article>
        <article class=teaser><a class=teaser__link href="/inland/bahnstrecke-wird-gesperrt-a-0913ff.html" data-story="Bahnstrecke wird bis Herbst gesperrt"><span class=teaser__kicker>Verkehr</span><span class=teaser__headline>Bahnstrecke wird bis Herbst gesperrt</span></a></article>
        </section><div class=themenliste><a href="/thema/wohnen/">Wohnen</a><a href="/thema/die-lage-am-arbeitsmarkt/">Die Lage am Arbeitsmarkt</a></div></div>
        <div id=footer><a href="/impressum">Impressum</a><a href="/datenschutz/hinweise-fuer-leser">Datenschutzhinweise für Leserinnen und Leser</a></div></body></html>
        """;

    public const string Aggregator = """
        <html><body><table id=hn><tr><td><a href="newest">new</a> <a href="submit">submit</a></td></tr>
        <tr class=athing><td class=title><a data-story="A small database in a single file" href="https://one.example/small-database">A small database in a single file</a> <a href="from?site=one.example">one.example</a></td></tr><tr><td><a href="user?id=ann">ann</a> <a href="item?id=41">3 hours ago</a> <a href="item?id=41">77 comments</a></td></tr>
        <tr class=athing><td class=title><a data-story="How we halved our build times" href="https://two.example/blog/how-we-halved-our-build-times">How we halved our build times</a></td></tr>
        <tr class=athing><td class=title><a data-story="The bridge that hums at night" href="https://three.example/2026/bridge-that-hums">The bridge that hums at night</a></td></tr>
        <tr class=athing><td class=title><a data-story="Notes on a forgotten keyboard layout" href="https://four.example/notes/forgotten-keyboard-layout">Notes on a forgotten keyboard layout</a></td></tr>
        <tr class=athing><td class=title><a data-story="Lighthouse keeper retires after fifty years" href="https://five.example/news/551213">Lighthouse keeper retires after fifty years</a></td></tr>
        </table></body></html>
        """;

    public const string PressRoom = """
        <html lang=en><body><form id=aspnetForm action="/"><div class=navbar><a href="/en/contact-the-press-office">Contact the press office</a></div>
        <h1>Press releases</h1><div class=releases>
        <p><span class=date>04.05.2026</span> <a data-story="Ministry signs agreement on fishing quotas" href="/en/press/Pages/fishing-quotas.aspx">Ministry signs agreement on fishing quotas</a></p>
        <p><span class=date>03.05.2026</span> <a data-story="Statement on the events in the strait" href="/en/press/Pages/statement-strait.aspx">Statement on the events in the strait</a></p>
        <p><span class=date>30.04.2026</span> <a data-story="Minister to visit three islands" href="/en/press/Pages/visit.aspx">Minister to visit three islands</a></p>
        <p><a href="/en/press/annual-report-2025.pdf">Annual report of the ministry for 2025</a></p></div>
        <a href="/en/press/Pages/default.aspx?page=2">Older press releases of the ministry</a></form>
        <div class=site-links><a href="/en/about/organisation-of-the-ministry">Organisation of the whole ministry</a></div></body></html>
        """;

    public const string OnePageApp = """
        <html><head><title>App</title></head><body><div id=root></div><noscript>You need to enable JavaScript to run this app. <a href="/help/how-to-enable-javascript-in-your-browser">How to enable JavaScript in your browser</a></noscript><a href="/login">Log in</a></body></html>
        """;

    public const string Spanish = """
        <html lang=es><body><ul class=menu-principal><li><a href="/economia/">Economía</a></ul><div class=portada>
        <div class=noticia><figure><a href="/economia/2026-05-04/el-puerto-cierra-por-huelga_4012345/"><img alt="Puerto vacío"></a></figure><h2><a data-story="El puerto cierra por huelga" href="/economia/2026-05-04/el-puerto-cierra-por-huelga_4012345/">El puerto cierra por huelga</a></h2><a href="/autores/luis-marin-12/">Luis Marín</a></div>
        <div class=noticia><h2><a data-story="Tres heridos" href="/sociedad/2026-05-04/tres-heridos_4012346/">Tres heridos</a></h2></div>
        <div class=noticia><h2><a data-story="La lluvia deja sin luz a dos mil hogares" href="//www.paper.example/sociedad/2026-05-04/lluvia-sin-luz_4012347/?utm_source=portada">La lluvia deja sin luz a dos mil hogares</a></h2></div>
        </div><div class=temas><a href="/temas/vivienda-4411/">Vivienda</a></div><div class=pie-footer><a href="/aviso-legal-y-condiciones-de-uso/">Aviso legal y condiciones de uso del sitio</a></div></body></html>
        """;

    public static TheoryData<string, string, string> All => new()
    {
        { nameof(Newspaper), "https://harbour.example/", Newspaper },
        { nameof(NumberedIds), "https://valley.example/", NumberedIds },
        { nameof(QueryIds), "http://old.example/index.php", QueryIds },
        { nameof(HashIds), "https://wide.example/news", HashIds },
        { nameof(Blog), "https://garden.example/", Blog },
        { nameof(ReadMoreOnly), "https://town.example/n/", ReadMoreOnly },
        { nameof(Russian), "https://gazeta.example/", Russian },
        { nameof(Japanese), "https://shimbun.example/", Japanese },
        { nameof(German), "https://blatt.example/", German },
        { nameof(Aggregator), "https://links.example/", Aggregator },
        { nameof(PressRoom), "https://ministry.example/en/press/Pages/default.aspx", PressRoom },
        { nameof(OnePageApp), "https://app.example/", OnePageApp },
        { nameof(Spanish), "https://paper.example/", Spanish },
    };
}
