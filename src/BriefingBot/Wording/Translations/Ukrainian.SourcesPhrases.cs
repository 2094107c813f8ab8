namespace BriefingBot.Wording.Translations;

/// <summary>Ukrainian: why a source cannot be read. The keys are the English forms.</summary>
internal sealed partial class Ukrainian
{
    private static readonly Dictionary<string, string> SourcesPhrases = new(StringComparer.Ordinal)
    {
        ["The server says it is gone for good (410)."] = "Сервер повідомляє, що цього більше немає (410).",
        ["The server asks to wait ({0}), for {1} seconds."] = "Сервер просить зачекати ({0}): {1} с.",
        ["The server asks to wait ({0})."] = "Сервер просить зачекати ({0}).",
        ["It is larger than {0} bytes; Network:MaxBodyBytes sets the limit."] =
            "Розмір більший за {0} байтів; межу задає Network:MaxBodyBytes.",
        ["{0} says that nothing has changed (304), although it was not asked that."] =
            "{0} відповідає, що нічого не змінилося (304), хоча про це не питали.",
        ["{0} wants a login (401). Write it into the address, as https://name:password@{1}/…, or look for a public "
            + "feed."] =
            "{0} вимагає входу (401). Впишіть дані в адресу, наприклад https://name:password@{1}/…, або "
                + "знайдіть відкриту стрічку.",
        ["{0} wants to be paid (402). Look for another source."] = "{0} вимагає оплати (402). Знайдіть інше джерело.",
        ["{0} forbids it (403). It may not want bots: ask the site, and set Network:Contact so that it sees who "
            + "asks."] =
            "{0} забороняє доступ (403). Можливо, там не хочуть ботів: запитайте власників сайту й задайте "
                + "Network:Contact, щоб було видно, хто звертається.",
        ["{0} has nothing at this address (404). Look for the feed's new address."] =
            "На {0} за цією адресою нічого немає (404). Знайдіть нову адресу стрічки.",
        ["The proxy wants a login (407). Write it into HTTP_PROXY, as http://name:password@proxy:port."] =
            "Проксі вимагає входу (407). Впишіть дані в HTTP_PROXY, наприклад http://name:password@proxy:port.",
        ["{0} may not show it here, for legal reasons (451). Look for another source."] =
            "{0} не може показати це тут з юридичних причин (451). Знайдіть інше джерело.",
        ["{0} has an error of its own ({1}). It is asked again later."] =
            "На боці {0} помилка ({1}). Я спитаю пізніше ще раз.",
        ["{0} answers with status {1}. Open the address in a browser to see what it wants."] =
            "{0} відповідає статусом {1}. Відкрийте адресу в браузері й подивіться, що там потрібно.",
        ["The answer of {0} is compressed wrongly. It is asked again later; if that lasts, tell the site."] =
            "Відповідь {0} стиснено з помилкою. Я спитаю пізніше ще раз; якщо так і залишиться, повідомте "
                + "власників сайту.",
        ["The name {0} is not known. Check its spelling; the site may have moved."] =
            "Ім'я {0} невідоме. Перевірте написання; можливо, сайт переїхав.",
        ["No name server tells the address of {0} now. If other sources fail too, look at this machine's network."] =
            "Жоден сервер імен зараз не називає адресу {0}. Якщо не читаються й інші джерела, перевірте "
                + "мережу цієї машини.",
        ["{0} cannot be reached: nothing answers there. It is asked again later."] =
            "{0} недоступний: там ніхто не відповідає. Я спитаю пізніше ще раз.",
        ["{0} cannot be reached: {1}. It is asked again later."] = "{0} недоступний: {1}. Я спитаю пізніше ще раз.",
        ["The proxy opens no way to {0}. Look at HTTPS_PROXY in the environment: its login, and what it lets "
            + "through."] =
            "Проксі не відкриває шлях до {0}. Перевірте HTTPS_PROXY в оточенні: дані для входу й що він "
                + "пропускає.",
        ["What {0} answers is not HTTP. Check the address and its port."] =
            "Відповідь {0} не є HTTP. Перевірте адресу й порт.",
        ["The headers that {0} sends are too long. Tell the site."] =
            "Заголовки, які надсилає {0}, надто довгі. Повідомте власників сайту.",
        ["{0} and this machine agree on no secure connection (TLS). Try the address with http://, or tell the site."] =
            "{0} і ця машина не можуть домовитися про захищене з'єднання (TLS). Спробуйте адресу з http:// "
                + "або повідомте власників сайту.",
        ["The answer of {0} broke off. It is asked again later."] =
            "Відповідь {0} обірвалася. Я спитаю пізніше ще раз.",
        ["A {0}: address is refused: only http and https are fetched."] =
            "Адресу {0}: відхилено: читаються лише http і https.",
        ["More than {0} redirects; the last one leads to {1}. Open the address in a browser and give the one where "
            + "it ends."] =
            "Перенаправлень більше ніж {0}; останнє веде на {1}. Відкрийте адресу в браузері й вкажіть ту, на "
                + "якій вона закінчується.",
        ["{0} took longer than {1} seconds; Network:TimeoutSeconds sets the limit."] =
            "{0} відповідає довше за {1} с; межу задає Network:TimeoutSeconds.",
        ["{0} redirects ({1}) without saying where to. Open the address in a browser to see what it wants."] =
            "{0} перенаправляє ({1}), але не каже куди. Відкрийте адресу в браузері й подивіться, що там "
                + "потрібно.",
        ["The answer of {0} is compressed in a way that was not asked for. Tell the site."] =
            "Відповідь {0} стиснено способом, якого не просили. Повідомте власників сайту.",
        ["{0} answers {1} with {2}, which only a browser passes. Ask the site for access, or look for another "
            + "address of its feed."] =
            "{0} відповідає {1}: {2}, пройти її може лише браузер. Попросіть доступ у власників сайту або "
                + "знайдіть іншу адресу стрічки.",
        ["Its owner has to renew it; until then the source cannot be read."] =
            "Власник має оновити його; до того джерело прочитати не можна.",
        ["{0} shows no certificate. {1}"] = "{0} не показує сертифіката. {1}",
        ["The certificate of {0} holds from {1} to {2}, or its issuer's is out of date. {3} If many sites fail "
            + "like this, set this machine's clock."] =
            "Сертифікат {0} чинний з {1} по {2}, або минув строк сертифіката видавця. {3} Якщо так із "
                + "багатьма сайтами, перевірте годинник цієї машини.",
        ["The certificate of {0} is for another name ({1}). Look how the site writes its address."] =
            "Сертифікат {0} видано на інше ім'я ({1}). Подивіться, як сайт пише свою адресу.",
        ["The certificate of {0} is signed by itself. If the site is yours, add the certificate to those that this "
            + "machine trusts."] =
            "Сертифікат {0} підписано ним самим. Якщо сайт ваш, додайте його до тих, яким довіряє ця машина.",
        ["The certificate of {0} comes from an issuer that this machine does not know ({1}), or the site leaves "
            + "out the certificates between. Its owner can mend that; if the site is yours, add the issuer to those "
            + "that this machine trusts."] =
            "Сертифікат {0} видано видавцем, якого ця машина не знає ({1}), або сайт не надсилає проміжних "
                + "сертифікатів. Це може виправити власник; якщо сайт ваш, додайте видавця до тих, яким довіряє ця "
                + "машина.",
        ["The certificate of {0} does not hold ({1}). {2}"] = "Сертифікат {0} недійсний ({1}). {2}",
        ["The proxy {0}:{1} cannot be reached: {2}. Look at HTTP_PROXY and HTTPS_PROXY in the environment."] =
            "Проксі {0}:{1} недоступний: {2}. Перевірте HTTP_PROXY і HTTPS_PROXY в оточенні.",
        ["{0} is refused: its address {1} is {2}. If you really want it, name its network in Network:Allow or with "
            + "--allow-network."] =
            "{0} відхилено: його адреса {1} — {2}. Якщо це справді потрібно, назвіть мережу в Network:Allow "
                + "або за допомогою --allow-network.",
        ["this network"] = "ця мережа",
        ["private"] = "приватна",
        ["shared by a carrier"] = "спільна адреса оператора",
        ["loopback"] = "ця сама машина",
        ["reserved for protocols"] = "зарезервована для протоколів",
        ["for documentation"] = "для документації",
        ["reserved"] = "зарезервована",
        ["a relay of 6to4"] = "ретранслятор 6to4",
        ["for benchmarks"] = "для вимірювань",
        ["multicast"] = "групова",
        ["a cloud's metadata service"] = "служба метаданих хмари",
        ["unspecified"] = "невизначена",
        ["an IPv4 address inside IPv6"] = "адреса IPv4 всередині IPv6",
        ["of a local translation"] = "з місцевого перетворення",
        ["a black hole"] = "чорна діра",
        ["a dummy prefix"] = "заглушка",
        ["a Teredo tunnel"] = "тунель Teredo",
        ["link-local"] = "локальна для каналу",
        ["site-local"] = "локальна для майданчика",
        ["a 6to4 tunnel"] = "тунель 6to4",
        ["for segment routing"] = "для сегментної маршрутизації",
        ["{0} ({1}) inside IPv6"] = "{0} ({1}) всередині IPv6",
        ["of an unknown family"] = "невідомого виду",
        ["a Cloudflare challenge"] = "перевірка Cloudflare",
        ["an Anubis challenge"] = "перевірка Anubis",
        ["an AWS WAF challenge"] = "перевірка AWS WAF",
        ["an Akamai challenge"] = "перевірка Akamai",
        ["a Sucuri challenge"] = "перевірка Sucuri",
        ["an Imperva challenge"] = "перевірка Imperva",
        ["a DDoS-Guard challenge"] = "перевірка DDoS-Guard",
        ["a DataDome challenge"] = "перевірка DataDome",
        ["a HUMAN challenge"] = "перевірка HUMAN",
        ["a captcha"] = "перевірка captcha",
        ["{0} is a pipe or a device, which is not waited for. Give a file."] =
            "{0} — канал або пристрій, на це не чекають. Вкажіть файл.",
        ["{0} is larger than {1} bytes; Network:MaxBodyBytes sets the limit."] =
            "{0} більший за {1} байтів; межу задає Network:MaxBodyBytes.",
        ["There is no file {0}. Check the spelling, or give a full path."] =
            "Файлу {0} немає. Перевірте написання або вкажіть повний шлях.",
        ["{0} may not be read. Give this user the right to read it."] =
            "{0} не можна прочитати. Дайте цьому користувачеві право на читання.",
        ["{0} cannot be read: {1}"] = "{0} не вдається прочитати: {1}",
        ["\"{0}\" is no address. Write it like https://example.org/feed."] =
            "«{0}» — не адреса. Пишіть так: https://example.org/feed.",
        ["This is a packed file (gzip). Give it the ending .gz, so that it is unpacked."] =
            "Це стиснений файл (gzip). Дайте йому закінчення .gz, щоб його було розпаковано.",
        ["The document is empty."] = "Документ порожній.",
        ["This is no feed: it has no element at all."] = "Це не стрічка: у документі немає жодного елемента.",
        ["This is no feed, and no text either."] = "Це не стрічка й навіть не текст.",
        ["This is an OPML list of sources, not a feed. Use it with the verb import."] =
            "Це список джерел OPML, а не стрічка. Додайте його командою import.",
        ["This is a web page, not a feed. Give the address of its feed, or of the page itself, so that its feed "
            + "can be looked for."] =
            "Це вебсторінка, а не стрічка. Вкажіть адресу її стрічки або самої сторінки, щоб стрічку можна "
                + "було знайти.",
        ["This is no feed: its root element is <{0}>, not rss, rdf:RDF or feed."] =
            "Це не стрічка: кореневий елемент — <{0}>, а не rss, rdf:RDF чи feed.",
        ["This is JSON, but no JSON Feed: it has neither its version nor items."] =
            "Це JSON, але не JSON Feed: немає ні версії, ні записів (items).",
        ["This looks like JSON, but cannot be read, and no item of a JSON Feed was found."] =
            "Схоже на JSON, але прочитати не вдалося, і жодного запису JSON Feed не знайдено.",
        ["Entry {0} cannot be read: {1}"] = "Запис {0} не вдається прочитати: {1}",
        ["Line {0}: {1}"] = "Рядок {0}: {1}",
        ["A row"] = "Рядок",
        ["A row without a name"] = "Рядок без назви",
        ["{0} includes another list. Import that one by itself."] = "{0}: включено інший список. Додайте його окремо.",
        ["{0} has no xmlUrl."] = "{0}: немає xmlUrl.",
        ["{0}: {1} is no http or https address."] = "{0}: {1} — не адреса http чи https.",
        ["{0} parts of it cannot be read, the first of them: {1}"] = "Не читаються частини: {0}; перша з них: {1}",
        ["The answer cannot be used."] = "Відповідь непридатна.",
        ["{0} is a list of sources. Use it with import."] = "{0} — список джерел. Додайте його командою import.",
        ["There is no file or folder {0}. Put it back, or remove the source."] =
            "Немає файлу чи теки {0}. Поверніть на місце або видаліть джерело.",
        ["The folder {0} cannot be listed: {1} Give this user the right to read it."] =
            "Не вдається переглянути теку {0}: {1} Дайте цьому користувачеві право на читання.",
        ["{0}: {1}"] = "{0}: {1}",
        ["The folder {0} holds nothing to read. Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) "
            + "into it."] =
            "У теці {0} нема чого читати. Покладіть туди сторінки (.html, .txt, .md) або стрічки (.xml, .rss, "
                + ".atom, .json).",
        ["{0} is no sitemap."] = "{0} — не карта сайту.",
        ["None of its parts can be read: {0}"] = "Жодна з частин не читається: {0}",
        ["The selector \"{0}\" finds no link on the page. Look whether the page was rebuilt, and set another."] =
            "Селектор «{0}» не знаходить посилань на сторінці. Подивіться, чи її не переробили, і задайте "
                + "інший.",
        ["The page shows no links to articles any more. Set a selector, or look for a feed."] =
            "На сторінці більше немає посилань на статті. Задайте селектор або знайдіть стрічку.",
        ["This is no address of a public channel; what needs an invitation has no web preview. Give it like "
            + "https://t.me/NAME."] =
            "Це не адреса відкритого каналу; канали за запрошенням не мають вебперегляду. Пишіть так: "
                + "https://t.me/NAME.",
        ["The channel has no web preview: there is none of that name, it is private, or its owner switched the "
            + "preview off."] =
            "Канал не має вебперегляду: каналу з такою назвою немає, він закритий, або власник вимкнув "
                + "перегляд.",
        ["{0} has no feed, and its page shows no links to articles. Give the feed's address, or a selector of the "
            + "links."] =
            "{0} не має стрічки, і на сторінці немає посилань на статті. Вкажіть адресу стрічки або селектор "
                + "посилань.",
        ["This version knows no sources of the kind {0}. Remove it and add it again."] =
            "Ця версія не знає джерел виду {0}. Видаліть джерело й додайте його знову.",
        ["Reading it failed: {0}"] = "Читання не вдалося: {0}",
        ["{0} of its entries could not be stored; they come again later."] =
            "Не вдалося зберегти записів: {0}; вони надійдуть пізніше.",
        ["What it offers could not be stored: {0}"] = "Не вдалося зберегти те, що пропонує джерело: {0}",
        ["Its entry {0} cannot be read: {1}"] = "Запис {0} не вдається прочитати: {1}",
        ["{0} lists no source."] = "У {0} немає джерел.",
        ["\"{0}\" is no source."] = "«{0}» — не джерело.",
        ["Give an http or https address, or the path of a file or folder that exists."] =
            "Вкажіть адресу http чи https або шлях до наявного файлу чи теки.",
        ["{0} of {1} read, {2} failing."] = "Прочитано {0} з {1}, з помилками: {2}.",
        ["Where all of them fail it is the network or name resolution here."] =
            "Якщо не читаються всі, річ у мережі або в розв'язанні імен тут.",
    };

    protected override string FormOf(string english) =>
        SourcesPhrases.GetValueOrDefault(english) ?? ServicePhrases.GetValueOrDefault(english, english);
}
