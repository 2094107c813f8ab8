namespace BriefingBot.Subscribers;

/// <summary>Cities, lands and short names that no IANA id names, with their zones; lower case, without accents. Names
/// in other languages are those under which their own readers know the place.</summary>
internal static class Places
{
    public static readonly IReadOnlyDictionary<string, string> Names = Read(
        """
        UTC: utc, gmt, z, greenwich
        Europe/Berlin: munich, munchen, hamburg, frankfurt, cologne, koln, stuttgart, dusseldorf, leipzig, dresden,
          hannover, nurnberg, bremen, essen, dortmund, bonn, germany, deutschland, alemania, allemagne, cet, cest, mez
        Europe/Vienna: wien, graz, linz, salzburg, innsbruck, austria, osterreich, viena, vienne, вена, відень
        Europe/Zurich: geneva, geneve, genf, bern, basel, lausanne, switzerland, schweiz, suisse, zurich
        Europe/Rome: milan, milano, mailand, roma, rom, naples, napoli, neapel, turin, torino, florence, firenze,
          florenz, venice, venezia, venedig, palermo, bologna, genoa, italy, italia, italien, рим
        Europe/Madrid: barcelona, valencia, sevilla, seville, bilbao, zaragoza, malaga, spain, espana, spanien, мадрид
        Europe/Paris: lyon, marseille, toulouse, nice, nizza, bordeaux, lille, nantes, strasbourg, france, frankreich,
          francia, париж
        Europe/London: edinburgh, manchester, birmingham, liverpool, leeds, glasgow, cardiff, belfast, bristol, oxford,
          cambridge, uk, england, scotland, wales, britain, bst, londres, лондон
        Europe/Dublin: cork, galway, ireland, irland
        Europe/Kyiv: kiev, kiew, lviv, lemberg, odesa, odessa, kharkiv, dnipro, ukraine, київ, киев, львів, одеса,
          харків
        Europe/Moscow: st petersburg, saint petersburg, sankt petersburg, moskau, moscou, msk, москва, петербург
        Asia/Yekaterinburg: екатеринбург
        Asia/Novosibirsk: новосибирск
        Europe/Warsaw: krakow, krakau, cracow, gdansk, wroclaw, poznan, lodz, warschau, warszawa, poland, polen
        Europe/Prague: prag, praha, brno, czechia
        Europe/Brussels: brussel, bruxelles, bruselas, antwerp, ghent, belgium, belgien
        Europe/Copenhagen: kopenhagen, kobenhavn, aarhus, denmark
        Europe/Stockholm: gothenburg, goteborg, malmo, sweden, schweden
        Europe/Oslo: bergen, trondheim, norway, norwegen
        Europe/Lisbon: lissabon, lisboa, porto, portugal
        Europe/Athens: athen, athina, thessaloniki, greece, griechenland
        Europe/Bucharest: bukarest, cluj, romania
        Europe/Belgrade: belgrad, novi sad, serbia
        Europe/Istanbul: ankara, izmir, turkey, turkiye
        Europe/Amsterdam: rotterdam, the hague, den haag, utrecht, eindhoven, netherlands, holland
        America/New_York: washington, washington dc, boston, miami, atlanta, philadelphia, nyc, ny, baltimore,
          pittsburgh, cleveland, charlotte, orlando, tampa, brooklyn, est, edt, et, eastern, nueva york, нью-йорк
        America/Chicago: dallas, houston, austin, san antonio, new orleans, minneapolis, st louis, memphis, nashville,
          milwaukee, kansas city, cst, cdt, ct
        America/Denver: salt lake city, albuquerque, el paso, mst, mdt, mt
        America/Phoenix: tucson
        America/Los_Angeles: san francisco, seattle, san diego, san jose, las vegas, portland, oakland, sacramento, pst,
          pdt, pt, la
        America/Toronto: montreal, ottawa, quebec
        America/Edmonton: calgary
        America/Sao_Paulo: rio de janeiro, brasilia, sao paulo, porto alegre, salvador
        America/Argentina/Buenos_Aires: cordoba, rosario, argentina
        America/Mexico_City: guadalajara, puebla, mexico, ciudad de mexico
        America/Bogota: medellin, cali, colombia
        America/Santiago: valparaiso, chile
        America/Guayaquil: quito
        Asia/Kolkata: delhi, new delhi, mumbai, bombay, bangalore, bengaluru, chennai, hyderabad, pune, india, indien,
          ist, calcutta
        Asia/Shanghai: beijing, peking, pekin, shenzhen, guangzhou, chengdu, wuhan, china
        Asia/Tokyo: osaka, kyoto, nagoya, sapporo, fukuoka, japan, jst, tokio
        Asia/Seoul: busan, south korea, korea
        Asia/Ho_Chi_Minh: hanoi, saigon, da nang, vietnam
        Asia/Dubai: abu dhabi, sharjah, uae
        Asia/Karachi: islamabad, lahore, rawalpindi, pakistan
        Asia/Jerusalem: tel aviv, haifa, israel
        Asia/Riyadh: jeddah, mecca, riad, saudi arabia
        Asia/Singapore: singapur
        Asia/Tbilisi: tiflis
        Asia/Yerevan: eriwan
        Asia/Almaty: astana
        Africa/Cairo: alexandria, kairo, el cairo, egypt, agypten
        Africa/Johannesburg: cape town, pretoria, durban, kapstadt, south africa
        Africa/Lagos: abuja, nigeria
        Africa/Nairobi: mombasa, kenya
        Australia/Sydney: canberra, newcastle, aest
        Australia/Brisbane: gold coast, cairns
        Pacific/Auckland: wellington, christchurch, new zealand, neuseeland
        """);

    /// <summary>States of the United States with the zone that most of their people live in.</summary>
    public static readonly IReadOnlyDictionary<string, string> States = Read(
        """
        America/New_York: connecticut, ct, delaware, de, florida, fl, georgia, ga, indiana, in, kentucky, ky, maine,
          me, maryland, md, massachusetts, ma, new hampshire, nh, new jersey, nj, new york, ny, north carolina, nc,
          ohio, oh, pennsylvania, pa, rhode island, ri, south carolina, sc, vermont, vt, virginia, va, west virginia, wv
        America/Detroit: michigan, mi
        America/Chicago: alabama, al, arkansas, ar, illinois, il, iowa, ia, kansas, ks, louisiana, minnesota, mn,
          mississippi, ms, missouri, mo, nebraska, ne, north dakota, nd, oklahoma, ok, south dakota, sd, tennessee, tn,
          texas, tx, wisconsin, wi
        America/Denver: colorado, co, montana, wyoming, wy, utah, ut, new mexico, nm
        America/Boise: idaho, id
        America/Phoenix: arizona, az
        America/Los_Angeles: california, ca, nevada, nv, oregon, or, washington state, wa
        America/Anchorage: alaska, ak
        Pacific/Honolulu: hawaii, hi
        """);

    /// <summary>Countries under other names than the zone database gives them: ISO 3166 codes.</summary>
    public static readonly IReadOnlyDictionary<string, string> Countries = Read(
        """
        US: usa, us, u.s., u.s.a., united states, united states of america, america, vereinigte staaten, ee uu, eeuu
        GB: uk, u.k., united kingdom, england, scotland, wales, great britain, britain
        DE: germany, deutschland
        AT: austria, osterreich
        CH: switzerland, schweiz
        RU: russia, russland, россия
        UA: ukraine, україна
        CZ: czechia, czech republic
        AE: uae, emirates
        """);

    private static Dictionary<string, string> Read(string rows)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var zone = "";
        foreach (var line in rows.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            zone = colon < 0 ? zone : line[..colon];
            var names = line[(colon < 0 ? 0 : colon + 1)..]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                places.TryAdd(Zones.Plain(name), zone);
            }
        }

        return places;
    }
}
