namespace BriefingBot.Wording.Translations;

/// <summary>Spanish: why a source cannot be read. The keys are the English forms.</summary>
internal sealed partial class Spanish
{
    private static readonly Dictionary<string, string> SourcesPhrases = new(StringComparer.Ordinal)
    {
        ["The server says it is gone for good (410)."] = "El servidor dice que ya no existe (410).",
        ["The server asks to wait ({0}), for {1} seconds."] = "El servidor pide esperar ({0}): {1} segundos.",
        ["The server asks to wait ({0})."] = "El servidor pide esperar ({0}).",
        ["It is larger than {0} bytes; Network:MaxBodyBytes sets the limit."] =
            "Ocupa más de {0} bytes; Network:MaxBodyBytes fija el límite.",
        ["{0} says that nothing has changed (304), although it was not asked that."] =
            "{0} dice que nada ha cambiado (304), aunque no se le preguntó eso.",
        ["{0} wants a login (401). Write it into the address, as https://name:password@{1}/…, or look for a public "
            + "feed."] =
            "{0} pide una contraseña (401). Escríbela en la dirección, como https://name:password@{1}/…, o "
                + "busca un canal público.",
        ["{0} wants to be paid (402). Look for another source."] = "{0} pide un pago (402). Busca otra fuente.",
        ["{0} forbids it (403). It may not want bots: ask the site, and set Network:Contact so that it sees who "
            + "asks."] =
            "{0} lo prohíbe (403). Quizá no quiera bots: pregunta al sitio y define Network:Contact para que "
                + "vea quién pregunta.",
        ["{0} has nothing at this address (404). Look for the feed's new address."] =
            "{0} no tiene nada en esta dirección (404). Busca la nueva dirección del canal.",
        ["The proxy wants a login (407). Write it into HTTP_PROXY, as http://name:password@proxy:port."] =
            "El proxy pide una contraseña (407). Escríbela en HTTP_PROXY, como "
                + "http://name:password@proxy:port.",
        ["{0} may not show it here, for legal reasons (451). Look for another source."] =
            "{0} no puede mostrarlo aquí por motivos legales (451). Busca otra fuente.",
        ["{0} has an error of its own ({1}). It is asked again later."] =
            "{0} tiene un error propio ({1}). Volveré a preguntar más tarde.",
        ["{0} answers with status {1}. Open the address in a browser to see what it wants."] =
            "{0} responde con el estado {1}. Abre la dirección en un navegador para ver qué pide.",
        ["The answer of {0} is compressed wrongly. It is asked again later; if that lasts, tell the site."] =
            "La respuesta de {0} está mal comprimida. Volveré a preguntar más tarde; si persiste, avisa al "
                + "sitio.",
        ["The name {0} is not known. Check its spelling; the site may have moved."] =
            "El nombre {0} no se conoce. Comprueba cómo se escribe; quizá el sitio se haya mudado.",
        ["No name server tells the address of {0} now. If other sources fail too, look at this machine's network."] =
            "Ningún servidor de nombres da ahora la dirección de {0}. Si fallan también otras fuentes, revise "
                + "la red de esta máquina.",
        ["{0} cannot be reached: nothing answers there. It is asked again later."] =
            "No se puede llegar a {0}: allí nadie responde. Volveré a preguntar más tarde.",
        ["{0} cannot be reached: {1}. It is asked again later."] =
            "No se puede llegar a {0}: {1}. Volveré a preguntar más tarde.",
        ["The proxy opens no way to {0}. Look at HTTPS_PROXY in the environment: its login, and what it lets "
            + "through."] =
            "El proxy no abre paso hacia {0}. Mira HTTPS_PROXY en el entorno: su contraseña y lo que deja "
                + "pasar.",
        ["What {0} answers is not HTTP. Check the address and its port."] =
            "Lo que responde {0} no es HTTP. Comprueba la dirección y su puerto.",
        ["The headers that {0} sends are too long. Tell the site."] =
            "Las cabeceras que envía {0} son demasiado largas. Avisa al sitio.",
        ["{0} and this machine agree on no secure connection (TLS). Try the address with http://, or tell the site."] =
            "{0} y esta máquina no acuerdan una conexión segura (TLS). Prueba la dirección con http://, o "
                + "avisa al sitio.",
        ["The answer of {0} broke off. It is asked again later."] =
            "La respuesta de {0} se cortó. Volveré a preguntar más tarde.",
        ["A {0}: address is refused: only http and https are fetched."] =
            "Se rechaza una dirección {0}: solo se leen http y https.",
        ["More than {0} redirects; the last one leads to {1}. Open the address in a browser and give the one where "
            + "it ends."] =
            "Más de {0} redirecciones; la última lleva a {1}. Abre la dirección en un navegador y da la "
                + "dirección donde termina.",
        ["{0} took longer than {1} seconds; Network:TimeoutSeconds sets the limit."] =
            "{0} tardó más de {1} segundos; Network:TimeoutSeconds fija el límite.",
        ["{0} redirects ({1}) without saying where to. Open the address in a browser to see what it wants."] =
            "{0} redirige ({1}) sin decir adónde. Abre la dirección en un navegador para ver qué pide.",
        ["The answer of {0} is compressed in a way that was not asked for. Tell the site."] =
            "La respuesta de {0} está comprimida de un modo que no se pidió. Avisa al sitio.",
        ["{0} answers {1} with {2}, which only a browser passes. Ask the site for access, or look for another "
            + "address of its feed."] =
            "{0} responde {1} con {2}, que solo supera un navegador. Pide acceso al sitio, o busca otra "
                + "dirección del canal.",
        ["Its owner has to renew it; until then the source cannot be read."] =
            "Su dueño debe renovarlo; hasta entonces la fuente no se puede leer.",
        ["{0} shows no certificate. {1}"] = "{0} no muestra ningún certificado. {1}",
        ["The certificate of {0} holds from {1} to {2}, or its issuer's is out of date. {3} If many sites fail "
            + "like this, set this machine's clock."] =
            "El certificado de {0} vale del {1} al {2}, o el de su emisor ha caducado. {3} Si muchos sitios "
                + "fallan así, pon en hora el reloj de esta máquina.",
        ["The certificate of {0} is for another name ({1}). Look how the site writes its address."] =
            "El certificado de {0} es de otro nombre ({1}). Mira cómo escribe el sitio su dirección.",
        ["The certificate of {0} is signed by itself. If the site is yours, add the certificate to those that this "
            + "machine trusts."] =
            "El certificado de {0} está firmado por sí mismo. Si el sitio es tuyo, añádelo a aquellos en los "
                + "que confía esta máquina.",
        ["The certificate of {0} comes from an issuer that this machine does not know ({1}), or the site leaves "
            + "out the certificates between. Its owner can mend that; if the site is yours, add the issuer to those "
            + "that this machine trusts."] =
            "El certificado de {0} viene de un emisor que esta máquina no conoce ({1}), o el sitio omite los "
                + "certificados intermedios. Su dueño puede arreglarlo; si el sitio es tuyo, añade el emisor a "
                + "aquellos en los que confía esta máquina.",
        ["The certificate of {0} does not hold ({1}). {2}"] = "El certificado de {0} no es válido ({1}). {2}",
        ["The proxy {0}:{1} cannot be reached: {2}. Look at HTTP_PROXY and HTTPS_PROXY in the environment."] =
            "No se puede llegar al proxy {0}:{1}: {2}. Mira HTTP_PROXY y HTTPS_PROXY en el entorno.",
        ["{0} is refused: its address {1} is {2}. If you really want it, name its network in Network:Allow or with "
            + "--allow-network."] =
            "{0} se rechaza: su dirección {1} es {2}. Si de verdad lo quieres, nombra su red en Network:Allow "
                + "o con --allow-network.",
        ["this network"] = "de esta red",
        ["private"] = "privada",
        ["shared by a carrier"] = "compartida por un operador",
        ["loopback"] = "la propia máquina",
        ["reserved for protocols"] = "reservada para protocolos",
        ["for documentation"] = "para documentación",
        ["reserved"] = "reservada",
        ["a relay of 6to4"] = "un relé de 6to4",
        ["for benchmarks"] = "para mediciones",
        ["multicast"] = "de multidifusión",
        ["a cloud's metadata service"] = "el servicio de metadatos de una nube",
        ["unspecified"] = "sin especificar",
        ["an IPv4 address inside IPv6"] = "una dirección IPv4 dentro de IPv6",
        ["of a local translation"] = "de una traducción local",
        ["a black hole"] = "un agujero negro",
        ["a dummy prefix"] = "un prefijo ficticio",
        ["a Teredo tunnel"] = "un túnel Teredo",
        ["link-local"] = "de enlace local",
        ["site-local"] = "de sitio local",
        ["a 6to4 tunnel"] = "un túnel 6to4",
        ["for segment routing"] = "para enrutamiento por segmentos",
        ["{0} ({1}) inside IPv6"] = "{0} ({1}) dentro de IPv6",
        ["of an unknown family"] = "de una familia desconocida",
        ["a Cloudflare challenge"] = "una prueba de Cloudflare",
        ["an Anubis challenge"] = "una prueba de Anubis",
        ["an AWS WAF challenge"] = "una prueba de AWS WAF",
        ["an Akamai challenge"] = "una prueba de Akamai",
        ["a Sucuri challenge"] = "una prueba de Sucuri",
        ["an Imperva challenge"] = "una prueba de Imperva",
        ["a DDoS-Guard challenge"] = "una prueba de DDoS-Guard",
        ["a DataDome challenge"] = "una prueba de DataDome",
        ["a HUMAN challenge"] = "una prueba de HUMAN",
        ["a captcha"] = "un captcha",
        ["{0} is a pipe or a device, which is not waited for. Give a file."] =
            "{0} es una tubería o un dispositivo, y no se espera por él. Da un archivo.",
        ["{0} is larger than {1} bytes; Network:MaxBodyBytes sets the limit."] =
            "{0} ocupa más de {1} bytes; Network:MaxBodyBytes fija el límite.",
        ["There is no file {0}. Check the spelling, or give a full path."] =
            "No existe el archivo {0}. Comprueba cómo se escribe, o da la ruta completa.",
        ["{0} may not be read. Give this user the right to read it."] =
            "{0} no se puede leer. Da a este usuario permiso de lectura.",
        ["{0} cannot be read: {1}"] = "{0} no se puede leer: {1}",
        ["\"{0}\" is no address. Write it like https://example.org/feed."] =
            "«{0}» no es una dirección. Escríbela como https://example.org/feed.",
        ["This is a packed file (gzip). Give it the ending .gz, so that it is unpacked."] =
            "Es un archivo comprimido (gzip). Dale la terminación .gz para que se descomprima.",
        ["The document is empty."] = "El documento está vacío.",
        ["This is no feed: it has no element at all."] = "No es un canal: no tiene ningún elemento.",
        ["This is no feed, and no text either."] = "No es un canal, ni tampoco un texto.",
        ["This is an OPML list of sources, not a feed. Use it with the verb import."] =
            "Es una lista OPML de fuentes, no un canal. Úsala con el verbo import.",
        ["This is a web page, not a feed. Give the address of its feed, or of the page itself, so that its feed "
            + "can be looked for."] =
            "Es una página web, no un canal. Da la dirección de su canal, o de la propia página, para que se "
                + "pueda buscar su canal.",
        ["This is no feed: its root element is <{0}>, not rss, rdf:RDF or feed."] =
            "No es un canal: su elemento raíz es <{0}>, no rss, rdf:RDF ni feed.",
        ["This is JSON, but no JSON Feed: it has neither its version nor items."] =
            "Es JSON, pero no un JSON Feed: no tiene ni su versión ni entradas (items).",
        ["This looks like JSON, but cannot be read, and no item of a JSON Feed was found."] =
            "Parece JSON, pero no se puede leer, y no se encontró ninguna entrada de un JSON Feed.",
        ["Entry {0} cannot be read: {1}"] = "La entrada {0} no se puede leer: {1}",
        ["Line {0}: {1}"] = "Línea {0}: {1}",
        ["A row"] = "Una fila",
        ["A row without a name"] = "Una fila sin nombre",
        ["{0} includes another list. Import that one by itself."] = "{0} incluye otra lista. Impórtala por separado.",
        ["{0} has no xmlUrl."] = "{0} no tiene xmlUrl.",
        ["{0}: {1} is no http or https address."] = "{0}: {1} no es una dirección http o https.",
        ["{0} parts of it cannot be read, the first of them: {1}"] = "{0} partes no se pueden leer; la primera: {1}",
        ["The answer cannot be used."] = "La respuesta no se puede usar.",
        ["{0} is a list of sources. Use it with import."] = "{0} es una lista de fuentes. Úsala con import.",
        ["There is no file or folder {0}. Put it back, or remove the source."] =
            "No existe el archivo o la carpeta {0}. Devuélvelo a su sitio, o quita la fuente.",
        ["The folder {0} cannot be listed: {1} Give this user the right to read it."] =
            "No se puede listar la carpeta {0}: {1} Da a este usuario permiso de lectura.",
        ["{0}: {1}"] = "{0}: {1}",
        ["The folder {0} holds nothing to read. Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) "
            + "into it."] =
            "La carpeta {0} no contiene nada que leer. Pon en ella páginas (.html, .txt, .md) o canales "
                + "(.xml, .rss, .atom, .json).",
        ["{0} is no sitemap."] = "{0} no es un mapa del sitio.",
        ["None of its parts can be read: {0}"] = "No se puede leer ninguna de sus partes: {0}",
        ["The selector \"{0}\" finds no link on the page. Look whether the page was rebuilt, and set another."] =
            "El selector «{0}» no encuentra ningún enlace en la página. Mira si la página ha cambiado, y pon "
                + "otro.",
        ["The page shows no links to articles any more. Set a selector, or look for a feed."] =
            "La página ya no muestra enlaces a artículos. Pon un selector, o busca un canal.",
        ["This is no address of a public channel; what needs an invitation has no web preview. Give it like "
            + "https://t.me/NAME."] =
            "No es la dirección de un canal público; lo que requiere invitación no tiene vista web. Escríbela "
                + "como https://t.me/NAME.",
        ["The channel has no web preview: there is none of that name, it is private, or its owner switched the "
            + "preview off."] =
            "El canal no tiene vista web: no existe ninguno con ese nombre, es privado, o su dueño desactivó "
                + "la vista.",
        ["{0} has no feed, and its page shows no links to articles. Give the feed's address, or a selector of the "
            + "links."] =
            "{0} no tiene canal, y su página no muestra enlaces a artículos. Da la dirección del canal, o un "
                + "selector de los enlaces.",
        ["This version knows no sources of the kind {0}. Remove it and add it again."] =
            "Esta versión no conoce fuentes del tipo {0}. Quítala y añádela de nuevo.",
        ["Reading it failed: {0}"] = "La lectura falló: {0}",
        ["{0} of its entries could not be stored; they come again later."] =
            "{0} de sus entradas no se pudieron guardar; llegarán más tarde.",
        ["What it offers could not be stored: {0}"] = "Lo que ofrece no se pudo guardar: {0}",
        ["Its entry {0} cannot be read: {1}"] = "Su entrada {0} no se puede leer: {1}",
        ["{0} lists no source."] = "{0} no nombra ninguna fuente.",
        ["\"{0}\" is no source."] = "«{0}» no es una fuente.",
        ["Give an http or https address, or the path of a file or folder that exists."] =
            "Da una dirección http o https, o la ruta de un archivo o carpeta que exista.",
        ["{0} of {1} read, {2} failing."] = "{0} de {1} leídas, {2} con fallos.",
        ["Where all of them fail it is the network or name resolution here."] =
            "Si fallan todas, es la red o la resolución de nombres de aquí.",
    };

    protected override string FormOf(string english) =>
        SourcesPhrases.GetValueOrDefault(english) ?? ServicePhrases.GetValueOrDefault(english, english);
}
