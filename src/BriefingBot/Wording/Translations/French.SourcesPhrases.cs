namespace BriefingBot.Wording.Translations;

/// <summary>French: why a source cannot be read. The keys are the English forms.</summary>
internal sealed partial class French
{
    private static readonly Dictionary<string, string> SourcesPhrases = new(StringComparer.Ordinal)
    {
        ["The server says it is gone for good (410)."] = "Le serveur dit que cela n’existe plus (410).",
        ["The server asks to wait ({0}), for {1} seconds."] = "Le serveur demande d’attendre ({0}) : {1} secondes.",
        ["The server asks to wait ({0})."] = "Le serveur demande d’attendre ({0}).",
        ["It is larger than {0} bytes; Network:MaxBodyBytes sets the limit."] =
            "C’est plus grand que {0} octets ; Network:MaxBodyBytes fixe la limite.",
        ["{0} says that nothing has changed (304), although it was not asked that."] =
            "{0} dit que rien n’a changé (304), alors que ce n’était pas demandé.",
        ["{0} wants a login (401). Write it into the address, as https://name:password@{1}/…, or look for a public "
            + "feed."] =
            "{0} demande un identifiant (401). Écrivez-le dans l’adresse, comme https://name:password@{1}/…, "
                + "ou cherchez un flux public.",
        ["{0} wants to be paid (402). Look for another source."] =
            "{0} demande un paiement (402). Cherchez une autre source.",
        ["{0} forbids it (403). It may not want bots: ask the site, and set Network:Contact so that it sees who "
            + "asks."] =
            "{0} l’interdit (403). Il ne veut peut-être pas de robots : demandez au site, et réglez "
                + "Network:Contact pour qu’il voie qui demande.",
        ["{0} has nothing at this address (404). Look for the feed's new address."] =
            "{0} n’a rien à cette adresse (404). Cherchez la nouvelle adresse du flux.",
        ["The proxy wants a login (407). Write it into HTTP_PROXY, as http://name:password@proxy:port."] =
            "Le proxy demande un identifiant (407). Écrivez-le dans HTTP_PROXY, comme "
                + "http://name:password@proxy:port.",
        ["{0} may not show it here, for legal reasons (451). Look for another source."] =
            "{0} ne peut pas le montrer ici, pour des raisons légales (451). Cherchez une autre source.",
        ["{0} has an error of its own ({1}). It is asked again later."] =
            "{0} a une erreur de son côté ({1}). Je redemanderai plus tard.",
        ["{0} answers with status {1}. Open the address in a browser to see what it wants."] =
            "{0} répond par le statut {1}. Ouvrez l’adresse dans un navigateur pour voir ce qu’il veut.",
        ["The answer of {0} is compressed wrongly. It is asked again later; if that lasts, tell the site."] =
            "La réponse de {0} est mal compressée. Je redemanderai plus tard ; si cela dure, prévenez le site.",
        ["The name {0} is not known. Check its spelling; the site may have moved."] =
            "Le nom {0} est inconnu. Vérifiez son orthographe ; le site a peut-être déménagé.",
        ["No name server tells the address of {0} now. If other sources fail too, look at this machine's network."] =
            "Aucun serveur de noms ne donne l’adresse de {0} en ce moment. Si d’autres sources échouent "
                + "aussi, regardez le réseau de cette machine.",
        ["{0} cannot be reached: nothing answers there. It is asked again later."] =
            "{0} est injoignable : rien n’y répond. Je redemanderai plus tard.",
        ["{0} cannot be reached: {1}. It is asked again later."] =
            "{0} est injoignable : {1}. Je redemanderai plus tard.",
        ["The proxy opens no way to {0}. Look at HTTPS_PROXY in the environment: its login, and what it lets "
            + "through."] =
            "Le proxy n’ouvre pas de chemin vers {0}. Regardez HTTPS_PROXY dans l’environnement : son "
                + "identifiant, et ce qu’il laisse passer.",
        ["What {0} answers is not HTTP. Check the address and its port."] =
            "Ce que répond {0} n’est pas du HTTP. Vérifiez l’adresse et son port.",
        ["The headers that {0} sends are too long. Tell the site."] =
            "Les en-têtes qu’envoie {0} sont trop longs. Prévenez le site.",
        ["{0} and this machine agree on no secure connection (TLS). Try the address with http://, or tell the site."] =
            "{0} et cette machine ne s’accordent sur aucune connexion sûre (TLS). Essayez l’adresse avec "
                + "http://, ou prévenez le site.",
        ["The answer of {0} broke off. It is asked again later."] =
            "La réponse de {0} s’est interrompue. Je redemanderai plus tard.",
        ["A {0}: address is refused: only http and https are fetched."] =
            "Une adresse {0}: est refusée : seuls http et https sont lus.",
        ["More than {0} redirects; the last one leads to {1}. Open the address in a browser and give the one where "
            + "it ends."] =
            "Plus de {0} redirections ; la dernière mène à {1}. Ouvrez l’adresse dans un navigateur et donnez "
                + "celle où elle finit.",
        ["{0} took longer than {1} seconds; Network:TimeoutSeconds sets the limit."] =
            "{0} a mis plus de {1} secondes ; Network:TimeoutSeconds fixe la limite.",
        ["{0} redirects ({1}) without saying where to. Open the address in a browser to see what it wants."] =
            "{0} redirige ({1}) sans dire où. Ouvrez l’adresse dans un navigateur pour voir ce qu’il veut.",
        ["The answer of {0} is compressed in a way that was not asked for. Tell the site."] =
            "La réponse de {0} est compressée d’une façon qui n’était pas demandée. Prévenez le site.",
        ["{0} answers {1} with {2}, which only a browser passes. Ask the site for access, or look for another "
            + "address of its feed."] =
            "{0} répond {1} par {2}, que seul un navigateur passe. Demandez l’accès au site, ou cherchez une "
                + "autre adresse du flux.",
        ["Its owner has to renew it; until then the source cannot be read."] =
            "Son propriétaire doit le renouveler ; d’ici là, la source ne peut pas être lue.",
        ["{0} shows no certificate. {1}"] = "{0} ne montre pas de certificat. {1}",
        ["The certificate of {0} holds from {1} to {2}, or its issuer's is out of date. {3} If many sites fail "
            + "like this, set this machine's clock."] =
            "Le certificat de {0} vaut du {1} au {2}, ou celui de son émetteur a expiré. {3} Si beaucoup de "
                + "sites échouent ainsi, réglez l’horloge de cette machine.",
        ["The certificate of {0} is for another name ({1}). Look how the site writes its address."] =
            "Le certificat de {0} est pour un autre nom ({1}). Regardez comment le site écrit son adresse.",
        ["The certificate of {0} is signed by itself. If the site is yours, add the certificate to those that this "
            + "machine trusts."] =
            "Le certificat de {0} est signé par lui-même. Si le site est à vous, ajoutez-le à ceux auxquels "
                + "cette machine fait confiance.",
        ["The certificate of {0} comes from an issuer that this machine does not know ({1}), or the site leaves "
            + "out the certificates between. Its owner can mend that; if the site is yours, add the issuer to those "
            + "that this machine trusts."] =
            "Le certificat de {0} vient d’un émetteur que cette machine ne connaît pas ({1}), ou le site omet "
                + "les certificats intermédiaires. Son propriétaire peut y remédier ; si le site est à vous, "
                + "ajoutez l’émetteur à ceux auxquels cette machine fait confiance.",
        ["The certificate of {0} does not hold ({1}). {2}"] = "Le certificat de {0} n’est pas valable ({1}). {2}",
        ["The proxy {0}:{1} cannot be reached: {2}. Look at HTTP_PROXY and HTTPS_PROXY in the environment."] =
            "Le proxy {0}:{1} est injoignable : {2}. Regardez HTTP_PROXY et HTTPS_PROXY dans l’environnement.",
        ["{0} is refused: its address {1} is {2}. If you really want it, name its network in Network:Allow or with "
            + "--allow-network."] =
            "{0} est refusé : son adresse {1} est {2}. Si vous le voulez vraiment, nommez son réseau dans "
                + "Network:Allow ou avec --allow-network.",
        ["this network"] = "de ce réseau",
        ["private"] = "privée",
        ["shared by a carrier"] = "partagée par un opérateur",
        ["loopback"] = "cette machine elle-même",
        ["reserved for protocols"] = "réservée à des protocoles",
        ["for documentation"] = "pour la documentation",
        ["reserved"] = "réservée",
        ["a relay of 6to4"] = "un relais de 6to4",
        ["for benchmarks"] = "pour des mesures",
        ["multicast"] = "de multidiffusion",
        ["a cloud's metadata service"] = "le service de métadonnées d’un nuage",
        ["unspecified"] = "indéterminée",
        ["an IPv4 address inside IPv6"] = "une adresse IPv4 dans IPv6",
        ["of a local translation"] = "d’une traduction locale",
        ["a black hole"] = "un trou noir",
        ["a dummy prefix"] = "un préfixe factice",
        ["a Teredo tunnel"] = "un tunnel Teredo",
        ["link-local"] = "de lien local",
        ["site-local"] = "de site local",
        ["a 6to4 tunnel"] = "un tunnel 6to4",
        ["for segment routing"] = "pour le routage par segments",
        ["{0} ({1}) inside IPv6"] = "{0} ({1}) dans IPv6",
        ["of an unknown family"] = "d’une famille inconnue",
        ["a Cloudflare challenge"] = "un contrôle de Cloudflare",
        ["an Anubis challenge"] = "un contrôle d’Anubis",
        ["an AWS WAF challenge"] = "un contrôle d’AWS WAF",
        ["an Akamai challenge"] = "un contrôle d’Akamai",
        ["a Sucuri challenge"] = "un contrôle de Sucuri",
        ["an Imperva challenge"] = "un contrôle d’Imperva",
        ["a DDoS-Guard challenge"] = "un contrôle de DDoS-Guard",
        ["a DataDome challenge"] = "un contrôle de DataDome",
        ["a HUMAN challenge"] = "un contrôle de HUMAN",
        ["a captcha"] = "un captcha",
        ["{0} is a pipe or a device, which is not waited for. Give a file."] =
            "{0} est un tube ou un périphérique, que l’on n’attend pas. Donnez un fichier.",
        ["{0} is larger than {1} bytes; Network:MaxBodyBytes sets the limit."] =
            "{0} est plus grand que {1} octets ; Network:MaxBodyBytes fixe la limite.",
        ["There is no file {0}. Check the spelling, or give a full path."] =
            "Il n’y a pas de fichier {0}. Vérifiez l’orthographe, ou donnez un chemin complet.",
        ["{0} may not be read. Give this user the right to read it."] =
            "{0} ne peut pas être lu. Donnez à cet utilisateur le droit de le lire.",
        ["{0} cannot be read: {1}"] = "{0} ne peut pas être lu : {1}",
        ["\"{0}\" is no address. Write it like https://example.org/feed."] =
            "« {0} » n’est pas une adresse. Écrivez-la comme https://example.org/feed.",
        ["This is a packed file (gzip). Give it the ending .gz, so that it is unpacked."] =
            "C’est un fichier compressé (gzip). Donnez-lui l’extension .gz pour qu’il soit décompressé.",
        ["The document is empty."] = "Le document est vide.",
        ["This is no feed: it has no element at all."] = "Ce n’est pas un flux : il n’a aucun élément.",
        ["This is no feed, and no text either."] = "Ce n’est pas un flux, ni même un texte.",
        ["This is an OPML list of sources, not a feed. Use it with the verb import."] =
            "C’est une liste OPML de sources, pas un flux. Utilisez-la avec le verbe import.",
        ["This is a web page, not a feed. Give the address of its feed, or of the page itself, so that its feed "
            + "can be looked for."] =
            "C’est une page web, pas un flux. Donnez l’adresse de son flux, ou celle de la page elle-même, "
                + "pour que son flux puisse être cherché.",
        ["This is no feed: its root element is <{0}>, not rss, rdf:RDF or feed."] =
            "Ce n’est pas un flux : son élément racine est <{0}>, et non rss, rdf:RDF ou feed.",
        ["This is JSON, but no JSON Feed: it has neither its version nor items."] =
            "C’est du JSON, mais pas un JSON Feed : il n’a ni sa version ni entrées (items).",
        ["This looks like JSON, but cannot be read, and no item of a JSON Feed was found."] =
            "Cela ressemble à du JSON, mais ne peut pas être lu, et aucune entrée d’un JSON Feed n’a été "
                + "trouvée.",
        ["Entry {0} cannot be read: {1}"] = "L’entrée {0} ne peut pas être lue : {1}",
        ["Line {0}: {1}"] = "Ligne {0} : {1}",
        ["A row"] = "Une entrée",
        ["A row without a name"] = "Une entrée sans nom",
        ["{0} includes another list. Import that one by itself."] = "{0} inclut une autre liste. Importez-la à part.",
        ["{0} has no xmlUrl."] = "{0} n’a pas de xmlUrl.",
        ["{0}: {1} is no http or https address."] = "{0} : {1} n’est pas une adresse http ou https.",
        ["{0} parts of it cannot be read, the first of them: {1}"] =
            "{0} parties ne peuvent pas être lues, dont la première : {1}",
        ["The answer cannot be used."] = "La réponse est inutilisable.",
        ["{0} is a list of sources. Use it with import."] = "{0} est une liste de sources. Utilisez-la avec import.",
        ["There is no file or folder {0}. Put it back, or remove the source."] =
            "Il n’y a ni fichier ni dossier {0}. Remettez-le en place, ou retirez la source.",
        ["The folder {0} cannot be listed: {1} Give this user the right to read it."] =
            "Le dossier {0} ne peut pas être listé : {1} Donnez à cet utilisateur le droit de le lire.",
        ["{0}: {1}"] = "{0} : {1}",
        ["The folder {0} holds nothing to read. Put pages (.html, .txt, .md) or feeds (.xml, .rss, .atom, .json) "
            + "into it."] =
            "Le dossier {0} ne contient rien à lire. Mettez-y des pages (.html, .txt, .md) ou des flux (.xml, "
                + ".rss, .atom, .json).",
        ["{0} is no sitemap."] = "{0} n’est pas un plan de site.",
        ["None of its parts can be read: {0}"] = "Aucune de ses parties ne peut être lue : {0}",
        ["The selector \"{0}\" finds no link on the page. Look whether the page was rebuilt, and set another."] =
            "Le sélecteur « {0} » ne trouve aucun lien sur la page. Regardez si la page a été refaite, et "
                + "mettez-en un autre.",
        ["The page shows no links to articles any more. Set a selector, or look for a feed."] =
            "La page ne montre plus de liens vers des articles. Mettez un sélecteur, ou cherchez un flux.",
        ["This is no address of a public channel; what needs an invitation has no web preview. Give it like "
            + "https://t.me/NAME."] =
            "Ce n’est pas l’adresse d’un canal public ; ce qui demande une invitation n’a pas d’aperçu web. "
                + "Écrivez-la comme https://t.me/NAME.",
        ["The channel has no web preview: there is none of that name, it is private, or its owner switched the "
            + "preview off."] =
            "Le canal n’a pas d’aperçu web : il n’en existe pas de ce nom, il est privé, ou son propriétaire "
                + "a désactivé l’aperçu.",
        ["{0} has no feed, and its page shows no links to articles. Give the feed's address, or a selector of the "
            + "links."] =
            "{0} n’a pas de flux, et sa page ne montre pas de liens vers des articles. Donnez l’adresse du "
                + "flux, ou un sélecteur des liens.",
        ["This version knows no sources of the kind {0}. Remove it and add it again."] =
            "Cette version ne connaît pas de sources du genre {0}. Retirez-la et ajoutez-la de nouveau.",
        ["Reading it failed: {0}"] = "La lecture a échoué : {0}",
        ["{0} of its entries could not be stored; they come again later."] =
            "{0} de ses entrées n’ont pas pu être enregistrées ; elles reviendront plus tard.",
        ["What it offers could not be stored: {0}"] = "Ce qu’elle offre n’a pas pu être enregistré : {0}",
        ["Its entry {0} cannot be read: {1}"] = "Son entrée {0} ne peut pas être lue : {1}",
        ["{0} lists no source."] = "{0} ne nomme aucune source.",
        ["\"{0}\" is no source."] = "« {0} » n’est pas une source.",
        ["Give an http or https address, or the path of a file or folder that exists."] =
            "Donnez une adresse http ou https, ou le chemin d’un fichier ou d’un dossier qui existe.",
        ["{0} of {1} read, {2} failing."] = "{0} sur {1} lues, {2} en échec.",
        ["Where all of them fail it is the network or name resolution here."] =
            "Si toutes échouent, c’est le réseau ou la résolution de noms d’ici.",
    };

    protected override string FormOf(string english) =>
        SourcesPhrases.GetValueOrDefault(english) ?? ServicePhrases.GetValueOrDefault(english, english);
}
