namespace BriefingBot.Wording.Translations;

/// <summary>German: why a source cannot be read. The keys are the English forms.</summary>
internal sealed partial class German
{
    private static readonly Dictionary<string, string> SourcesPhrases = new(StringComparer.Ordinal)
    {
        ["The server says it is gone for good (410)."] = "Der Server sagt, dass es sie nicht mehr gibt (410).",
        ["The server asks to wait ({0}), for {1} seconds."] = "Der Server bittet zu warten ({0}): {1} Sekunden.",
        ["The server asks to wait ({0})."] = "Der Server bittet zu warten ({0}).",
        ["It is larger than {0} bytes; Network:MaxBodyBytes sets the limit."] =
            "Es ist größer als {0} Bytes; Network:MaxBodyBytes setzt die Grenze.",
        ["{0} says that nothing has changed (304), although it was not asked that."] =
            "{0} meldet, dass sich nichts geändert hat (304), obwohl danach nicht gefragt wurde.",
        ["{0} wants a login (401). Write it into the address, as https://name:password@{1}/…, or look for a public "
            + "feed."] =
            "{0} verlangt eine Anmeldung (401). Schreib sie in die Adresse, als https://name:password@{1}/…, "
                + "oder suche einen öffentlichen Feed.",
        ["{0} wants to be paid (402). Look for another source."] = "{0} verlangt Geld (402). Suche eine andere Quelle.",
        ["{0} forbids it (403). It may not want bots: ask the site, and set Network:Contact so that it sees who "
            + "asks."] =
            "{0} verbietet es (403). Vielleicht sind Bots nicht erwünscht: Frage dort nach und setze "
                + "Network:Contact, damit zu sehen ist, wer fragt.",
        ["{0} has nothing at this address (404). Look for the feed's new address."] =
            "{0} hat unter dieser Adresse nichts (404). Suche die neue Adresse des Feeds.",
        ["The proxy wants a login (407). Write it into HTTP_PROXY, as http://name:password@proxy:port."] =
            "Der Proxy verlangt eine Anmeldung (407). Schreib sie in HTTP_PROXY, als "
                + "http://name:password@proxy:port.",
        ["{0} may not show it here, for legal reasons (451). Look for another source."] =
            "{0} darf es hier aus rechtlichen Gründen nicht zeigen (451). Suche eine andere Quelle.",
        ["{0} has an error of its own ({1}). It is asked again later."] =
            "{0} hat selbst einen Fehler ({1}). Ich frage später wieder.",
        ["{0} answers with status {1}. Open the address in a browser to see what it wants."] =
            "{0} antwortet mit dem Status {1}. Öffne die Adresse im Browser, um zu sehen, was verlangt wird.",
        ["The answer of {0} is compressed wrongly. It is asked again later; if that lasts, tell the site."] =
            "Die Antwort von {0} ist fehlerhaft komprimiert. Ich frage später wieder; wenn es anhält, melde "
                + "es dort.",
        ["The name {0} is not known. Check its spelling; the site may have moved."] =
            "Der Name {0} ist nicht bekannt. Prüfe die Schreibweise; vielleicht ist die Seite umgezogen.",
        ["No name server tells the address of {0} now. If other sources fail too, look at this machine's network."] =
            "Kein Namensserver nennt zurzeit die Adresse von {0}. Wenn auch andere Quellen ausfallen, prüfe "
                + "das Netz dieses Rechners.",
        ["{0} cannot be reached: nothing answers there. It is asked again later."] =
            "{0} ist nicht erreichbar: Dort antwortet niemand. Ich frage später wieder.",
        ["{0} cannot be reached: {1}. It is asked again later."] =
            "{0} ist nicht erreichbar: {1}. Ich frage später wieder.",
        ["The proxy opens no way to {0}. Look at HTTPS_PROXY in the environment: its login, and what it lets "
            + "through."] =
            "Der Proxy öffnet keinen Weg zu {0}. Sieh HTTPS_PROXY in der Umgebung an: die Anmeldung und was "
                + "er durchlässt.",
        ["What {0} answers is not HTTP. Check the address and its port."] =
            "Was {0} antwortet, ist kein HTTP. Prüfe die Adresse und ihren Port.",
        ["The headers that {0} sends are too long. Tell the site."] =
            "Die Kopfzeilen, die {0} sendet, sind zu lang. Melde es dort.",
        ["{0} and this machine agree on no secure connection (TLS). Try the address with http://, or tell the site."] =
            "{0} und dieser Rechner einigen sich auf keine sichere Verbindung (TLS). Versuche die Adresse mit "
                + "http:// oder melde es dort.",
        ["The answer of {0} broke off. It is asked again later."] =
            "Die Antwort von {0} brach ab. Ich frage später wieder.",
        ["A {0}: address is refused: only http and https are fetched."] =
            "Eine Adresse mit {0}: wird abgelehnt: Nur http und https werden abgerufen.",
        ["More than {0} redirects; the last one leads to {1}. Open the address in a browser and give the one where "
            + "it ends."] =
            "Mehr als {0} Weiterleitungen; die letzte führt zu {1}. Öffne die Adresse im Browser und gib die "
                + "an, bei der sie endet.",
        ["{0} took longer than {1} seconds; Network:TimeoutSeconds sets the limit."] =
            "{0} brauchte länger als {1} Sekunden; Network:TimeoutSeconds setzt die Grenze.",
        ["{0} redirects ({1}) without saying where to. Open the address in a browser to see what it wants."] =
            "{0} leitet weiter ({1}), ohne zu sagen, wohin. Öffne die Adresse im Browser, um zu sehen, was "
                + "verlangt wird.",
        ["The answer of {0} is compressed in a way that was not asked for. Tell the site."] =
            "Die Antwort von {0} ist auf eine Weise komprimiert, die nicht verlangt war. Melde es dort.",
        ["{0} answers {1} with {2}, which only a browser passes. Ask the site for access, or look for another "
            + "address of its feed."] =
            "{0} antwortet {1} mit {2}, die nur ein Browser besteht. Bitte dort um Zugang oder suche eine "
                + "andere Adresse des Feeds.",
        ["Its owner has to renew it; until then the source cannot be read."] =
            "Der Betreiber muss es erneuern; bis dahin ist die Quelle nicht lesbar.",
        ["{0} shows no certificate. {1}"] = "{0} zeigt kein Zertifikat. {1}",
        ["The certificate of {0} holds from {1} to {2}, or its issuer's is out of date. {3} If many sites fail "
            + "like this, set this machine's clock."] =
            "Das Zertifikat von {0} gilt vom {1} bis zum {2}, oder das seines Ausstellers ist abgelaufen. {3} "
                + "Wenn viele Seiten so ausfallen, stelle die Uhr dieses Rechners.",
        ["The certificate of {0} is for another name ({1}). Look how the site writes its address."] =
            "Das Zertifikat von {0} ist für einen anderen Namen ({1}). Sieh nach, wie die Seite ihre Adresse "
                + "schreibt.",
        ["The certificate of {0} is signed by itself. If the site is yours, add the certificate to those that this "
            + "machine trusts."] =
            "Das Zertifikat von {0} ist von ihm selbst unterschrieben. Wenn die Seite dir gehört, nimm es "
                + "unter die auf, denen dieser Rechner traut.",
        ["The certificate of {0} comes from an issuer that this machine does not know ({1}), or the site leaves "
            + "out the certificates between. Its owner can mend that; if the site is yours, add the issuer to those "
            + "that this machine trusts."] =
            "Das Zertifikat von {0} kommt von einem Aussteller, den dieser Rechner nicht kennt ({1}), oder "
                + "die Seite lässt die Zertifikate dazwischen weg. Der Betreiber kann das beheben; wenn die Seite "
                + "dir gehört, nimm den Aussteller unter die auf, denen dieser Rechner traut.",
        ["The certificate of {0} does not hold ({1}). {2}"] = "Das Zertifikat von {0} ist ungültig ({1}). {2}",
        ["The proxy {0}:{1} cannot be reached: {2}. Look at HTTP_PROXY and HTTPS_PROXY in the environment."] =
            "Der Proxy {0}:{1} ist nicht erreichbar: {2}. Sieh HTTP_PROXY und HTTPS_PROXY in der Umgebung an.",
        ["{0} is refused: its address {1} is {2}. If you really want it, name its network in Network:Allow or with "
            + "--allow-network."] =
            "{0} wird abgelehnt: Die Adresse {1} ist {2}. Wenn du das wirklich willst, nenne ihr Netz in "
                + "Network:Allow oder mit --allow-network.",
        ["this network"] = "von diesem Netz",
        ["private"] = "privat",
        ["shared by a carrier"] = "von einem Anbieter geteilt",
        ["loopback"] = "dieser Rechner selbst",
        ["reserved for protocols"] = "für Protokolle reserviert",
        ["for documentation"] = "für Beispiele gedacht",
        ["reserved"] = "reserviert",
        ["a relay of 6to4"] = "ein Vermittler von 6to4",
        ["for benchmarks"] = "für Messungen",
        ["multicast"] = "Multicast",
        ["a cloud's metadata service"] = "der Metadatendienst einer Cloud",
        ["unspecified"] = "unbestimmt",
        ["an IPv4 address inside IPv6"] = "eine IPv4-Adresse in IPv6",
        ["of a local translation"] = "von einer Übersetzung vor Ort",
        ["a black hole"] = "ein schwarzes Loch",
        ["a dummy prefix"] = "ein Platzhalter",
        ["a Teredo tunnel"] = "ein Teredo-Tunnel",
        ["link-local"] = "nur im eigenen Netz gültig",
        ["site-local"] = "nur am eigenen Ort gültig",
        ["a 6to4 tunnel"] = "ein 6to4-Tunnel",
        ["for segment routing"] = "für Segment-Routing",
        ["{0} ({1}) inside IPv6"] = "{0} ({1}) in IPv6",
        ["of an unknown family"] = "von unbekannter Art",
        ["a Cloudflare challenge"] = "einer Prüfung von Cloudflare",
        ["an Anubis challenge"] = "einer Prüfung von Anubis",
        ["an AWS WAF challenge"] = "einer Prüfung von AWS WAF",
        ["an Akamai challenge"] = "einer Prüfung von Akamai",
        ["a Sucuri challenge"] = "einer Prüfung von Sucuri",
        ["an Imperva challenge"] = "einer Prüfung von Imperva",
        ["a DDoS-Guard challenge"] = "einer Prüfung von DDoS-Guard",
        ["a DataDome challenge"] = "einer Prüfung von DataDome",
        ["a HUMAN challenge"] = "einer Prüfung von HUMAN",
        ["a captcha"] = "einer Captcha-Prüfung",
        ["{0} is a pipe or a device, which is not waited for. Give a file."] =
            "{0} ist eine Pipe oder ein Gerät, worauf nicht gewartet wird. Gib eine Datei an.",
        ["{0} is larger than {1} bytes; Network:MaxBodyBytes sets the limit."] =
            "{0} ist größer als {1} Bytes; Network:MaxBodyBytes setzt die Grenze.",
        ["There is no file {0}. Check the spelling, or give a full path."] =
            "Es gibt keine Datei {0}. Prüfe die Schreibweise oder gib den vollen Pfad an.",
        ["{0} may not be read. Give this user the right to read it."] =
            "{0} darf nicht gelesen werden. Gib diesem Benutzer das Recht dazu.",
        ["{0} cannot be read: {1}"] = "{0} kann nicht gelesen werden: {1}",
        ["\"{0}\" is no address. Write it like https://example.org/feed."] =
            "„{0}“ ist keine Adresse. Schreib sie wie https://example.org/feed.",
        ["This is a packed file (gzip). Give it the ending .gz, so that it is unpacked."] =
            "Das ist eine gepackte Datei (gzip). Gib ihr die Endung .gz, damit sie entpackt wird.",
        ["The document is empty."] = "Das Dokument ist leer.",
        ["This is no feed: it has no element at all."] = "Das ist kein Feed: Es hat gar kein Element.",
        ["This is no feed, and no text either."] = "Das ist kein Feed, und auch kein Text.",
        ["This is an OPML list of sources, not a feed. Use it with the verb import."] =
            "Das ist eine OPML-Liste von Quellen, kein Feed. Nimm sie mit dem Verb import auf.",
        ["This is a web page, not a feed. Give the address of its feed, or of the page itself, so that its feed "
            + "can be looked for."] =
            "Das ist eine Webseite, kein Feed. Gib die Adresse ihres Feeds an, oder die der Seite selbst, "
                + "damit ihr Feed gesucht werden kann.",
        ["This is no feed: its root element is <{0}>, not rss, rdf:RDF or feed."] =
            "Das ist kein Feed: Sein Wurzelelement ist <{0}>, nicht rss, rdf:RDF oder feed.",
        ["This is JSON, but no JSON Feed: it has neither its version nor items."] =
            "Das ist JSON, aber kein JSON Feed: Es hat weder dessen Version noch Einträge (items).",
        ["This looks like JSON, but cannot be read, and no item of a JSON Feed was found."] =
            "Das sieht wie JSON aus, ist aber nicht lesbar, und kein Eintrag eines JSON Feed wurde gefunden.",
        ["Entry {0} cannot be read: {1}"] = "Eintrag {0} kann nicht gelesen werden: {1}",
        ["Line {0}: {1}"] = "Zeile {0}: {1}",
        ["A row"] = "Ein Eintrag",
        ["A row without a name"] = "Ein Eintrag ohne Namen",
        ["{0} includes another list. Import that one by itself."] =
            "{0} schließt eine andere Liste ein. Nimm jene für sich auf.",
        ["{0} has no xmlUrl."] = "{0} hat keine xmlUrl.",
        ["{0}: {1} is no http or https address."] = "{0}: {1} ist keine Adresse mit http oder https.",
        ["{0} parts of it cannot be read, the first of them: {1}"] =
            "{0} Teile davon sind nicht lesbar, der erste: {1}",
        ["The answer cannot be used."] = "Die Antwort ist unbrauchbar.",
        ["{0} is a list of sources. Use it with import."] = "{0} ist eine Liste von Quellen. Nimm sie mit import auf.",
        ["There is no file or folder {0}. Put it back, or remove the source."] =
            "Es gibt keine Datei und keinen Ordner {0}. Lege ihn zurück oder entferne die Quelle.",
        ["The folder {0} cannot be listed: {1} Give this user the right to read it."] =
            "Der Ordner {0} kann nicht aufgelistet werden: {1} Gib diesem Benutzer das Recht, ihn zu lesen.",
        ["{0}: {1}"] = "{0}: {1}",
        ["The folder {0} holds nothing to read. Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) "
            + "into it."] =
            "Der Ordner {0} enthält nichts Lesbares. Lege Seiten (.html, .txt, .md) oder Feeds (.xml, .rss, "
                + ".atom, .json) hinein.",
        ["{0} is no sitemap."] = "{0} ist keine Sitemap.",
        ["None of its parts can be read: {0}"] = "Keiner seiner Teile ist lesbar: {0}",
        ["The selector \"{0}\" finds no link on the page. Look whether the page was rebuilt, and set another."] =
            "Der Selektor „{0}“ findet keinen Link auf der Seite. Sieh nach, ob die Seite umgebaut wurde, und "
                + "setze einen anderen.",
        ["The page shows no links to articles any more. Set a selector, or look for a feed."] =
            "Die Seite zeigt keine Links zu Artikeln mehr. Setze einen Selektor oder suche einen Feed.",
        ["This is no address of a public channel; what needs an invitation has no web preview. Give it like "
            + "https://t.me/NAME."] =
            "Das ist keine Adresse eines öffentlichen Kanals; wofür man eine Einladung braucht, das hat keine "
                + "Webvorschau. Schreib sie wie https://t.me/NAME.",
        ["The channel has no web preview: there is none of that name, it is private, or its owner switched the "
            + "preview off."] =
            "Der Kanal hat keine Webvorschau: Es gibt keinen dieses Namens, er ist privat, oder die Vorschau "
                + "ist abgeschaltet.",
        ["{0} has no feed, and its page shows no links to articles. Give the feed's address, or a selector of the "
            + "links."] =
            "{0} hat keinen Feed, und die Seite zeigt keine Links zu Artikeln. Gib die Adresse des Feeds an, "
                + "oder einen Selektor der Links.",
        ["This version knows no sources of the kind {0}. Remove it and add it again."] =
            "Diese Version kennt keine Quellen der Art {0}. Entferne sie und füge sie neu hinzu.",
        ["Reading it failed: {0}"] = "Das Lesen ist misslungen: {0}",
        ["{0} of its entries could not be stored; they come again later."] =
            "{0} der Einträge konnten nicht gespeichert werden; sie kommen später noch einmal.",
        ["What it offers could not be stored: {0}"] = "Was sie anbietet, konnte nicht gespeichert werden: {0}",
        ["Its entry {0} cannot be read: {1}"] = "Der Eintrag {0} kann nicht gelesen werden: {1}",
        ["{0} lists no source."] = "{0} nennt keine Quelle.",
        ["\"{0}\" is no source."] = "„{0}“ ist keine Quelle.",
        ["Give an http or https address, or the path of a file or folder that exists."] =
            "Gib eine Adresse mit http oder https an, oder den Pfad einer Datei oder eines Ordners, den es "
                + "gibt.",
        ["{0} of {1} read, {2} failing."] = "{0} von {1} gelesen, {2} nicht lesbar.",
        ["Where all of them fail it is the network or name resolution here."] =
            "Wenn alle ausfallen, liegt es am Netz oder an der Namensauflösung hier.",
    };

    protected override string FormOf(string english) =>
        SourcesPhrases.GetValueOrDefault(english) ?? ServicePhrases.GetValueOrDefault(english, english);
}
