using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>English: what happens to people and things, and what amounts are of.</summary>
internal static class EnglishEvents
{
    public static IReadOnlyList<CountClass> Classes { get; } = [
        new("hospitalised", true) { Done = Set("hospitalise hospitalize"),
            Events = Set("hospitalisation hospitalization"), Is = Set("hospitalised hospitalized") },
        new("killed", true)
        {
            IsBodily = true,
            Done = Set("""
                kill slay murder massacre assassinate slaughter behead electrocute
                """), Does = Set("die perish drown succumb"),
            Is = Set("dead killed slain deceased"),
                Events = Set("death fatality killing murder homicide life fatal dead"),
                People = Set("corpse body dead"),
        },
        new("injured", true)
        {
            IsBodily = true,
            Done = Set("injure wound hurt maim"), Is = Set("injured wounded hurt"), Events = Set("injury wound"),
                People = Set("wounded injured"),
        },
        new("shot", true) { Done = Set("shoot"), Is = Set("shot") },
        new("casualties", true) { Events = Set("casualty") },
        new("arrested", true) { Done = Set("arrest detain apprehend jail"), Events = Set("arrest detention"),
            People = Set("detainee"), Is = Set("arrested detained") },
        new("charged", true) { Done = Set("charge indict prosecute"), Events = Set("indictment") },
        new("convicted", true) { Done = Set("convict sentence"), Events = Set("conviction") },
        new("kidnapped", true) { Done = Set("kidnap abduct"), Events = Set("kidnapping abduction"),
            Is = Set("kidnapped abducted") },
        new("released", true) { Done = Set("release free liberate"), Is = Set("freed released"),
            Events = Set("release") },
        new("missing", true) { Does = Set("disappear vanish"), Is = Set("missing unaccounted"),
            Events = Set("disappearance") },
        new("captive", true) { Is = Set("captive hostage"), People = Set("hostage captive") },
        new("trapped", true) { Done = Set("trap"), Is = Set("trapped") },
        new("stranded", true) { Done = Set("strand maroon"), Is = Set("stranded") },
        new("rescued", true) { Done = Set("rescue save"), Events = Set("rescue"), Is = Set("rescued") },
        new("survived", true) { Does = Set("survive"), People = Set("survivor"), Is = Set("alive") },
        new("suspects", false) { Done = Set("seek"),
            People = Set("suspect shooter gunman attacker assailant robber pirate") },
        new("on board", false) { Is = Set("aboard"), People = Set("passenger crew crewmember crewman") },
        new("displaced", true) { Done = Set("displace uproot"), Is = Set("displaced"), Does = Set("flee fl"),
            People = Set("refugee") },
        new("homeless", true) { Is = Set("homeless") },
        new("evacuated", true) { Done = Set("evacuate"), Events = Set("evacuation"), People = Set("evacuee"),
            Is = Set("evacuated") },
        new("infected", true) { Done = Set("infect"), Is = Set("infected ill sick") },
        new("quarantined", true) { Done = Set("quarantine") },
        new("deported", true) { Done = Set("deport expel") },
        new("executed", true) { Done = Set("execute") },
        new("poisoned", true) { Done = Set("poison sicken") },
        new("affected", false) { Done = Set("affect expose compromise"), Is = Set("affected exposed compromised") },
        new("protesting", false) { Does = Set("protest march demonstrate rally"),
            People = Set("protester demonstrator protestor") },
        new("attended", false) { Does = Set("attend gather assemble"), People = Set("spectator attendee") },
        new("on strike", false),
        new("without power", false),
        new("in critical condition", true),
        new("in intensive care", true),
        new("voted", false) { Does = Set("vote") },
        new("vaccinated", true) { Done = Set("vaccinate inoculate") },
        new("captured", true) { Done = Set("capture") },
        new("cases", true) { Events = Set("case infection") },
        new("jobs cut", false) { Events = Set("layoff redundancy"), Done = Set("furlough;lay off;dismiss") },
    ];

    public static IReadOnlySet<string> AnyPeople { get; } = Set("""
        people person individual victim human other body one those they them whom who life death
        fatality injury casualty dead injured wounded
        arrest corpse total toll survivor resident
        """);

    public static FigureLexicon AddTo(FigureLexicon table) => table with
    {
        With = Set("with"),
        CountingNouns = Set("number total toll count tally figure rest majority amount group team crowd list"),
        TollNouns = Set("toll"),
        Victims = Set("victim"),
        LightVerbs = Set("""
            be have do say include see know come go get make take give show become involve contain feature
            face need want let remain tell mean
            reach rise fall climb increase drop grow jump decline total stand number account carry use put
            bring keep hold find leave
            """),
        BearingVerbs = Set("suffer sustain have report cause receive"),
        ResultVerbs = Set("leave find shoot report declare feare pronounce confirm fear believe presume"),
        Believing = Set("think believe say report know fear presume confirm understand estimate feare"),
        MovingVerbs = Set("take rush bring admit transport airlift fly transfer treat send hospitalize"),
        Hospitals = Set("medical hospital hospitals clinic infirmary"),
        // "rose": the tagger may take it for the flower.
        ChangeWords = Set("""
            rise rose fall climb drop increase decrease grow jump decline slip slide tumble plunge surge soar
            gain lose shrink raise cut lift lower sink
            dip ease slump slow expand double triple widen narrow up down reach hit total stand close
            trade sell advance retreat edge shed boost rebound bounce remain
            """),
        MoneyNouns = Set("""
            revenue sales turnover profit income earnings loss debt deficit surplus budget cost price
            share stock value settlement bail ransom aid
            funding investment deal valuation dividend fine penalty bid offer bonus donation bill loan
            grant package spending payment tax fee fare
            buyout takeover acquisition merger contract order asset payout reward damage compensation wage
            salary rent fund capitalisation
            capitalization cap premium contribution saving charge stake worth money cash capital purchase
            sale pay hit boost bailout subsidy tariff
            export import reserve credit estimate total market property
            """),
        MoneyVerbs = Map("""
            demand=demanded cost=cost pay=payment spend=spent earn=earnings lose=loss raise=funds invest=invested
            pledge=pledged donate=donated borrow=borrowed owe=debt
            award=award steal=loot sell=price buy=price acquire=price value=value worth=value
            trade=price offer=offer fetch=price save=savings
            make=earnings generate=revenue fine=fine fined=fine charge=charge total=total close=price price=price
            set=price allocate=allocated approve=approved bid=offer
            """),
        Severity = Map("""
            serious=seriously seriously=seriously critical=critically critically=critically
            severe=seriously severely=seriously bad=seriously badly=seriously
            slight=slightly slightly=slightly minor=slightly lightly=slightly light=slightly
            """),
        SingleClass = "killed",
        StatePhrases = Phrases("""
            on strike=on strike; without power=without power; without electricity=without power;
            lost power=without power; lost electricity=without power;
            lose power=without power; in critical condition=in critical condition;
            in a critical condition=in critical condition; in intensive care=in intensive care;
            in hospital=hospitalised; in the hospital=hospitalised;
            with gunshot wounds=injured; with injuries=injured; in custody=arrested; into custody=arrested;
            under arrest=arrested; on board=on board; fell ill=infected;
            lost their lives=killed; lose their lives=killed; took part=attended; take part=attended;
            taken part=attended; walked out=on strike;
            shot dead=killed; shot to death=killed; shot and killed=killed; found dead=killed;
            took to the streets=protesting; taken to the streets=protesting; take to the streets=protesting;
            for dead=killed; went missing=missing; gone missing=missing; taken hostage=kidnapped; laid off=jobs cut;
            from the rubble=rescued; from the wreckage=rescued; from the debris=rescued; from the water=rescued;
            to safety=evacuated; to flee=displaced; to evacuate=evacuated; moved from their homes=evacuated;
            left their homes=evacuated; leave their homes=evacuated; fled their homes=displaced;
            flee their homes=displaced; from their homes=displaced
            """),
        SeverityClass = "injured",
        Negations = Set("not n't never neither nor without deny unlikely"),
        Nobody = Set("nobody none no-one"),
        No = Set("no"),
        Hypothetical = Set("could might may would should ought can"),
        Unreal = Set("demand threaten warn hope want fear risk urge"),
        Conditions = Set("if unless whether"),
        Including = Set("including include among"),
        Among = Set("among"),
        PartOpeners = Set("of whom; of them; of which; among them"),
        SinceCount = Set("""
            since its last update; since the last update; since the last report; since the previous update;
            since the last count
            """),
        Every = Set("all both each every"),
        MinorNouns = Set("""
            point goal rebound assist touchdown carry yard inning homer hit run wicket set game win loss knockout
            strikeout corner lap season seed
            firefighter engine truck ambulance firetruck crew responder paramedic fireman unit incident record
            """),
        BareNouns = Set("rate level average amount total figure number share proportion"),
        Estimating = Set("speak put estimate say report count give cite claim number"),
        DebrisOpeners =
        [
            "most read", "read more", "also read", "read also", "related:", "related stories", "photos:", "photo:",
                "photo by", "file -", "file –", "file photo", "image:", "video:", "watch:",
            "see also", "more on this", "more from", "sign up", "subscribe", "newsletter", "follow us", "trending",
                "recommended", "don't miss", "click here", "listen:", "gallery", "in pictures", "advertisement",
            "getty images", "copyright", "©", "share this", "read next", "up next", "more:", "editor's picks",
                "you may also like", "what others are reading", "by the numbers",
        ],
        DebrisPhrases = ["://", ": / /", "www.", " is seen ", " are seen ", "reuters/", "getty images", "/getty",
            "ap photo", "file photo", "click here", "sign up for", "subscribe to", "most read", "also read",
            "read more:", "our newsletter", "follow us on", "all rights reserved", "cookies"],
        Wishes = Set("hope want demand"),
        GroupNouns = Set("family couple crew party squad convoy gang band pair trio delegation"),
        Pronominal = Set("one other count old olds year-old year-olds"),
        EmptyNouns = Set("""
            thing point amount way kind sort bit lot reason step question issue matter aspect side part piece factor
            example option choice element idea topic subject item word line paragraph
            """),
        TermVerbs = Phrases("""
            sentence=in prison; jail=in prison; imprison=in prison; condemn=in prison; ban=banned; suspend=suspended
            """),
        TermPlaces = Set("prison jail custody sentence imprisonment probation detention bar"),
        TermUnits = Map("""
            year=years years=years month=months months=months week=weeks weeks=weeks day=days days=days hour=hours
            hours=hours minute=minutes minutes=minutes
            """),
        Charges = Set("count"),
        Kin = Set("""
            child son daughter parent brother sister sibling
            boy girl couple twin grandchild wife husband cousin friend actor star victim
            """),
        DataNouns = Set("data record detail account information"),
        DataClass = "affected",
        Casualties = "casualties",
        Or = Set("or"),
        Control = Set("control"),
        Taken = "taken",
        JobNouns = Set("job post position role"),
        JobVerbs = Set("cut axe shed lose eliminate go slash scrap"),
        JobClass = "jobs cut",
    };
}
