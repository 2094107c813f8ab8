namespace BriefingBot.Subscribers;

/// <summary>Cities, countries and short names that no IANA id names, with their zones; lower case, without accents.
/// Names in other languages are those under which their own readers know the place.</summary>
internal static class Places
{
    /// <summary>The zones of each name: several where people of several countries call theirs so, one after
    /// another.</summary>
    public static readonly ILookup<string, string> Names = Read(
        """
        UTC: utc, gmt, z, greenwich
        Europe/Berlin: frankfurt, cet, cest, mez, mesz
        Europe/Rome: rom, torino, firenze, venezia, рим
        Europe/Madrid: barcelona, valencia
        Europe/London: manchester, birmingham, cambridge, uk, england, scotland, wales, britain, bst
        Europe/Kyiv: kiew, lemberg
        Europe/Moscow: msk, мск, петербург, питер, спб
        Europe/Warsaw: cracow, warszawa
        Europe/Prague: praha
        Europe/Belgrade: kosovo, kosova, косово
        Europe/Copenhagen: kobenhavn
        Europe/Athens: athina
        Europe/Bucharest: cluj
        Europe/Amsterdam: holland
        America/New_York: washington dc, nyc, ny, est, edt, et, eastern, eastern time
        America/Chicago: cst, cdt, ct, central time
        America/Denver: mst, mdt, mt, mountain time
        America/Los_Angeles: pst, pdt, pt, pacific time, la
        America/Sao_Paulo: salvador
        America/Argentina/Buenos_Aires: rosario, argentina
        America/Mexico_City: mexico
        Asia/Kolkata: hyderabad, ist
        Asia/Jerusalem: ist
        Europe/Dublin: ist
        Asia/Shanghai: peking, cst
        America/Havana: cst
        Asia/Dhaka: bst
        Asia/Tokyo: jst
        Asia/Seoul: korea
        Asia/Ho_Chi_Minh: saigon
        Asia/Dubai: uae
        Asia/Riyadh: ast
        America/Halifax: ast
        Asia/Yerevan: eriwan
        Australia/Sydney: newcastle, aest, aedt
        Pacific/Auckland: nzst, nzdt
        """).ToLookup(place => place.Name, place => place.Zone, StringComparer.Ordinal);

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
        """).ToDictionary(StringComparer.Ordinal);

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
        """).ToDictionary(StringComparer.Ordinal);

    /// <summary>The zones of a name, each as a place: by the name, or of several by the city of each.</summary>
    public static IReadOnlyList<ZonedPlace> Of(string name) => Names[name].ToList() is [var zone]
        ? [new ZonedPlace(Zones.Capitals(name), zone)]
        : [.. Names[name].Select(each => new ZonedPlace(Zones.PlaceOf(each), each))];

    private static IEnumerable<(string Name, string Zone)> Read(string rows)
    {
        var zone = "";
        foreach (var line in rows.Split('\n'))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            zone = colon < 0 ? zone : line[..colon];
            var names = line[(colon < 0 ? 0 : colon + 1)..]
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in names)
            {
                yield return (PlaceName.Plain(name), zone);
            }
        }
    }
}
