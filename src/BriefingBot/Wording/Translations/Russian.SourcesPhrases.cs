namespace BriefingBot.Wording.Translations;

/// <summary>Russian: why a source cannot be read. The keys are the English forms.</summary>
internal sealed partial class Russian
{
    private static readonly Dictionary<string, string> SourcesPhrases = new(StringComparer.Ordinal)
    {
        ["The server says it is gone for good (410)."] = "Сервер сообщает, что этого больше нет (410).",
        ["The server asks to wait ({0}), for {1} seconds."] = "Сервер просит подождать ({0}): {1} с.",
        ["The server asks to wait ({0})."] = "Сервер просит подождать ({0}).",
        ["It is larger than {0} bytes; Network:MaxBodyBytes sets the limit."] =
            "Размер больше {0} байт; предел задаёт Network:MaxBodyBytes.",
        ["{0} says that nothing has changed (304), although it was not asked that."] =
            "{0} отвечает, что ничего не изменилось (304), хотя об этом не спрашивали.",
        ["{0} wants a login (401). Write it into the address, as https://name:password@{1}/…, or look for a public "
            + "feed."] =
            "{0} требует входа (401). Впишите данные в адрес, например https://name:password@{1}/…, или "
                + "найдите открытую ленту.",
        ["{0} wants to be paid (402). Look for another source."] = "{0} требует оплаты (402). Найдите другой источник.",
        ["{0} forbids it (403). It may not want bots: ask the site, and set Network:Contact so that it sees who "
            + "asks."] =
            "{0} запрещает доступ (403). Возможно, там не хотят ботов: спросите владельцев сайта и задайте "
                + "Network:Contact, чтобы было видно, кто обращается.",
        ["{0} has nothing at this address (404). Look for the feed's new address."] =
            "На {0} по этому адресу ничего нет (404). Найдите новый адрес ленты.",
        ["The proxy wants a login (407). Write it into HTTP_PROXY, as http://name:password@proxy:port."] =
            "Прокси требует входа (407). Впишите данные в HTTP_PROXY, например "
                + "http://name:password@proxy:port.",
        ["{0} may not show it here, for legal reasons (451). Look for another source."] =
            "{0} не может показать это здесь по юридическим причинам (451). Найдите другой источник.",
        ["{0} has an error of its own ({1}). It is asked again later."] =
            "На стороне {0} ошибка ({1}). Я спрошу позже ещё раз.",
        ["{0} answers with status {1}. Open the address in a browser to see what it wants."] =
            "{0} отвечает статусом {1}. Откройте адрес в браузере и посмотрите, что там требуется.",
        ["The answer of {0} is compressed wrongly. It is asked again later; if that lasts, tell the site."] =
            "Ответ {0} сжат с ошибкой. Я спрошу позже ещё раз; если так и останется, сообщите владельцам "
                + "сайта.",
        ["The name {0} is not known. Check its spelling; the site may have moved."] =
            "Имя {0} неизвестно. Проверьте написание; возможно, сайт переехал.",
        ["No name server tells the address of {0} now. If other sources fail too, look at this machine's network."] =
            "Ни один сервер имён сейчас не называет адрес {0}. Если не читаются и другие источники, проверьте "
                + "сеть этой машины.",
        ["{0} cannot be reached: nothing answers there. It is asked again later."] =
            "{0} недоступен: там никто не отвечает. Я спрошу позже ещё раз.",
        ["{0} cannot be reached: {1}. It is asked again later."] = "{0} недоступен: {1}. Я спрошу позже ещё раз.",
        ["The proxy opens no way to {0}. Look at HTTPS_PROXY in the environment: its login, and what it lets "
            + "through."] =
            "Прокси не открывает путь к {0}. Проверьте HTTPS_PROXY в окружении: данные для входа и что он "
                + "пропускает.",
        ["What {0} answers is not HTTP. Check the address and its port."] =
            "Ответ {0} не является HTTP. Проверьте адрес и порт.",
        ["The headers that {0} sends are too long. Tell the site."] =
            "Заголовки, которые присылает {0}, слишком длинные. Сообщите владельцам сайта.",
        ["{0} and this machine agree on no secure connection (TLS). Try the address with http://, or tell the site."] =
            "{0} и эта машина не могут договориться о защищённом соединении (TLS). Попробуйте адрес с http:// "
                + "или сообщите владельцам сайта.",
        ["The answer of {0} broke off. It is asked again later."] = "Ответ {0} оборвался. Я спрошу позже ещё раз.",
        ["A {0}: address is refused: only http and https are fetched."] =
            "Адрес {0}: отклонён: читаются только http и https.",
        ["More than {0} redirects; the last one leads to {1}. Open the address in a browser and give the one where "
            + "it ends."] =
            "Перенаправлений больше {0}; последнее ведёт на {1}. Откройте адрес в браузере и укажите тот, на "
                + "котором он заканчивается.",
        ["{0} took longer than {1} seconds; Network:TimeoutSeconds sets the limit."] =
            "{0} отвечает дольше {1} с; предел задаёт Network:TimeoutSeconds.",
        ["{0} redirects ({1}) without saying where to. Open the address in a browser to see what it wants."] =
            "{0} перенаправляет ({1}), но не говорит куда. Откройте адрес в браузере и посмотрите, что там "
                + "требуется.",
        ["The answer of {0} is compressed in a way that was not asked for. Tell the site."] =
            "Ответ {0} сжат способом, которого не просили. Сообщите владельцам сайта.",
        ["{0} answers {1} with {2}, which only a browser passes. Ask the site for access, or look for another "
            + "address of its feed."] =
            "{0} отвечает {1}: {2}, пройти её может только браузер. Попросите доступ у владельцев сайта или "
                + "найдите другой адрес ленты.",
        ["Its owner has to renew it; until then the source cannot be read."] =
            "Владелец должен обновить его; до тех пор источник прочитать нельзя.",
        ["{0} shows no certificate. {1}"] = "{0} не предъявляет сертификата. {1}",
        ["The certificate of {0} holds from {1} to {2}, or its issuer's is out of date. {3} If many sites fail "
            + "like this, set this machine's clock."] =
            "Сертификат {0} действует с {1} по {2}, или истёк сертификат издателя. {3} Если так с многими "
                + "сайтами, проверьте часы этой машины.",
        ["The certificate of {0} is for another name ({1}). Look how the site writes its address."] =
            "Сертификат {0} выдан на другое имя ({1}). Посмотрите, как сайт пишет свой адрес.",
        ["The certificate of {0} is signed by itself. If the site is yours, add the certificate to those that this "
            + "machine trusts."] =
            "Сертификат {0} подписан им самим. Если сайт ваш, добавьте его к тем, которым доверяет эта машина.",
        ["The certificate of {0} comes from an issuer that this machine does not know ({1}), or the site leaves "
            + "out the certificates between. Its owner can mend that; if the site is yours, add the issuer to those "
            + "that this machine trusts."] =
            "Сертификат {0} выдан издателем, которого эта машина не знает ({1}), или сайт не присылает "
                + "промежуточные сертификаты. Это может исправить владелец; если сайт ваш, добавьте издателя к тем, "
                + "которым доверяет эта машина.",
        ["The certificate of {0} does not hold ({1}). {2}"] = "Сертификат {0} недействителен ({1}). {2}",
        ["The proxy {0}:{1} cannot be reached: {2}. Look at HTTP_PROXY and HTTPS_PROXY in the environment."] =
            "Прокси {0}:{1} недоступен: {2}. Проверьте HTTP_PROXY и HTTPS_PROXY в окружении.",
        ["{0} is refused: its address {1} is {2}. If you really want it, name its network in Network:Allow or with "
            + "--allow-network."] =
            "{0} отклонён: его адрес {1} — {2}. Если это действительно нужно, назовите сеть в Network:Allow "
                + "или с помощью --allow-network.",
        ["this network"] = "эта сеть",
        ["private"] = "частный",
        ["shared by a carrier"] = "общий адрес оператора",
        ["loopback"] = "эта самая машина",
        ["reserved for protocols"] = "зарезервирован для протоколов",
        ["for documentation"] = "для документации",
        ["reserved"] = "зарезервирован",
        ["a relay of 6to4"] = "ретранслятор 6to4",
        ["for benchmarks"] = "для измерений",
        ["multicast"] = "групповой",
        ["a cloud's metadata service"] = "служба метаданных облака",
        ["unspecified"] = "неопределённый",
        ["an IPv4 address inside IPv6"] = "адрес IPv4 внутри IPv6",
        ["of a local translation"] = "из местного преобразования",
        ["a black hole"] = "чёрная дыра",
        ["a dummy prefix"] = "заглушка",
        ["a Teredo tunnel"] = "туннель Teredo",
        ["link-local"] = "локальный для канала",
        ["site-local"] = "локальный для площадки",
        ["a 6to4 tunnel"] = "туннель 6to4",
        ["for segment routing"] = "для сегментной маршрутизации",
        ["{0} ({1}) inside IPv6"] = "{0} ({1}) внутри IPv6",
        ["of an unknown family"] = "неизвестного вида",
        ["a Cloudflare challenge"] = "проверка Cloudflare",
        ["an Anubis challenge"] = "проверка Anubis",
        ["an AWS WAF challenge"] = "проверка AWS WAF",
        ["an Akamai challenge"] = "проверка Akamai",
        ["a Sucuri challenge"] = "проверка Sucuri",
        ["an Imperva challenge"] = "проверка Imperva",
        ["a DDoS-Guard challenge"] = "проверка DDoS-Guard",
        ["a DataDome challenge"] = "проверка DataDome",
        ["a HUMAN challenge"] = "проверка HUMAN",
        ["a captcha"] = "проверка captcha",
        ["{0} is a pipe or a device, which is not waited for. Give a file."] =
            "{0} — канал или устройство, этого не ждут. Укажите файл.",
        ["{0} is larger than {1} bytes; Network:MaxBodyBytes sets the limit."] =
            "{0} больше {1} байт; предел задаёт Network:MaxBodyBytes.",
        ["There is no file {0}. Check the spelling, or give a full path."] =
            "Файла {0} нет. Проверьте написание или укажите полный путь.",
        ["{0} may not be read. Give this user the right to read it."] =
            "{0} нельзя прочитать. Дайте этому пользователю право на чтение.",
        ["{0} cannot be read: {1}"] = "{0} не удаётся прочитать: {1}",
        ["\"{0}\" is no address. Write it like https://example.org/feed."] =
            "«{0}» — не адрес. Пишите так: https://example.org/feed.",
        ["This is a packed file (gzip). Give it the ending .gz, so that it is unpacked."] =
            "Это сжатый файл (gzip). Дайте ему окончание .gz, чтобы он был распакован.",
        ["The document is empty."] = "Документ пуст.",
        ["This is no feed: it has no element at all."] = "Это не лента: в документе нет ни одного элемента.",
        ["This is no feed, and no text either."] = "Это не лента и даже не текст.",
        ["This is an OPML list of sources, not a feed. Use it with the verb import."] =
            "Это список источников OPML, а не лента. Добавьте его командой import.",
        ["This is a web page, not a feed. Give the address of its feed, or of the page itself, so that its feed "
            + "can be looked for."] =
            "Это веб-страница, а не лента. Укажите адрес её ленты или самой страницы, чтобы ленту можно было "
                + "найти.",
        ["This is no feed: its root element is <{0}>, not rss, rdf:RDF or feed."] =
            "Это не лента: корневой элемент — <{0}>, а не rss, rdf:RDF или feed.",
        ["This is JSON, but no JSON Feed: it has neither its version nor items."] =
            "Это JSON, но не JSON Feed: нет ни версии, ни записей (items).",
        ["This looks like JSON, but cannot be read, and no item of a JSON Feed was found."] =
            "Похоже на JSON, но прочитать не удалось, и ни одной записи JSON Feed не найдено.",
        ["Entry {0} cannot be read: {1}"] = "Запись {0} не удаётся прочитать: {1}",
        ["Line {0}: {1}"] = "Строка {0}: {1}",
        ["A row"] = "Строка",
        ["A row without a name"] = "Строка без имени",
        ["{0} includes another list. Import that one by itself."] =
            "{0}: включён другой список. Добавьте его отдельно.",
        ["{0} has no xmlUrl."] = "{0}: нет xmlUrl.",
        ["{0}: {1} is no http or https address."] = "{0}: {1} — не адрес http или https.",
        ["{0} parts of it cannot be read, the first of them: {1}"] = "Не читаются части: {0}; первая из них: {1}",
        ["The answer cannot be used."] = "Ответ непригоден.",
        ["{0} is a list of sources. Use it with import."] = "{0} — список источников. Добавьте его командой import.",
        ["There is no file or folder {0}. Put it back, or remove the source."] =
            "Нет файла или папки {0}. Верните на место или удалите источник.",
        ["The folder {0} cannot be listed: {1} Give this user the right to read it."] =
            "Не удаётся просмотреть папку {0}: {1} Дайте этому пользователю право на чтение.",
        ["{0}: {1}"] = "{0}: {1}",
        ["The folder {0} holds nothing to read. Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) "
            + "into it."] =
            "В папке {0} нечего читать. Положите туда страницы (.html, .txt, .md) или ленты (.xml, .rss, "
                + ".atom, .json).",
        ["{0} is no sitemap."] = "{0} — не карта сайта.",
        ["None of its parts can be read: {0}"] = "Ни одна из частей не читается: {0}",
        ["The selector \"{0}\" finds no link on the page. Look whether the page was rebuilt, and set another."] =
            "Селектор «{0}» не находит ссылок на странице. Посмотрите, не переделали ли её, и задайте другой.",
        ["The page shows no links to articles any more. Set a selector, or look for a feed."] =
            "На странице больше нет ссылок на статьи. Задайте селектор или найдите ленту.",
        ["This is no address of a public channel; what needs an invitation has no web preview. Give it like "
            + "https://t.me/NAME."] =
            "Это не адрес открытого канала; у каналов по приглашению нет веб-просмотра. Пишите так: "
                + "https://t.me/NAME.",
        ["The channel has no web preview: there is none of that name, it is private, or its owner switched the "
            + "preview off."] =
            "У канала нет веб-просмотра: канала с таким именем нет, он закрытый, или владелец отключил "
                + "просмотр.",
        ["{0} has no feed, and its page shows no links to articles. Give the feed's address, or a selector of the "
            + "links."] =
            "У {0} нет ленты, и на странице нет ссылок на статьи. Укажите адрес ленты или селектор ссылок.",
        ["This version knows no sources of the kind {0}. Remove it and add it again."] =
            "Эта версия не знает источников вида {0}. Удалите источник и добавьте его снова.",
        ["Reading it failed: {0}"] = "Чтение не удалось: {0}",
        ["{0} of its entries could not be stored; they come again later."] =
            "Не удалось сохранить записей: {0}; они придут позже.",
        ["What it offers could not be stored: {0}"] = "Не удалось сохранить то, что предлагает источник: {0}",
        ["Its entry {0} cannot be read: {1}"] = "Запись {0} не удаётся прочитать: {1}",
        ["{0} lists no source."] = "В {0} нет источников.",
        ["\"{0}\" is no source."] = "«{0}» — не источник.",
        ["Give an http or https address, or the path of a file or folder that exists."] =
            "Укажите адрес http или https либо путь к существующему файлу или папке.",
        ["{0} of {1} read, {2} failing."] = "Прочитано {0} из {1}, с ошибками: {2}.",
        ["Where all of them fail it is the network or name resolution here."] =
            "Если не читаются все, дело в сети или в разрешении имён здесь.",
    };

    protected override string FormOf(string english) =>
        SourcesPhrases.GetValueOrDefault(english) ?? ServicePhrases.GetValueOrDefault(english, english);
}
