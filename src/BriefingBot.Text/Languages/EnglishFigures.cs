using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of English for the reading of figures.</summary>
internal static class EnglishFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Numbers = Values("""
            zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
            twelve=12 thirteen=13 fourteen=14 fifteen=15
            sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
            seventy=70 eighty=80 ninety=90
            """),
        Scales = Values("""
            hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000
            bn=1000000000 mn=1000000 mln=1000000 bln=1000000000
            tn=1000000000000 trn=1000000000000 mm=1000000 dozen=12 lakh=100000 crore=10000000 m=1000000 k=1000
            b=1000000000 t=1000000000000
            """),
        ShortScales = Set("m mm k b t"),
        Vague = Values("tens=10 dozens=12 scores=20 hundreds=100 thousands=1000 millions=1000000 billions=1000000000"),
        Fractions = Values("half=0.5 quarter=0.25"),
        IndefiniteArticles = Set("a an"),
        BoundsBefore = Bounds("""
            at least=AtLeast; no fewer than=AtLeast; no less than=AtLeast; not less than=AtLeast;
            a minimum of=AtLeast; minimum of=AtLeast;
            more than=MoreThan; over=MoreThan; in excess of=MoreThan; upwards of=MoreThan; upward of=MoreThan;
            above=MoreThan; greater than=MoreThan;
            beyond=MoreThan; exceeding=MoreThan; topping=MoreThan; exceeded=MoreThan; exceed=MoreThan; about=About;
            around=About; some=About; roughly=About;
            approximately=About; nearly=About; almost=About; close to=About; an estimated=About; estimated=About;
            near=About; approx=About;
            just under=About; just below=About; nearing=About; in the region of=About; something like=About;
            approaching=About; up to=UpTo;
            as many as=UpTo; as much as=UpTo; at most=UpTo; no more than=UpTo; not more than=UpTo;
            a maximum of=UpTo; as high as=UpTo;
            fewer than=LessThan; less than=LessThan; under=LessThan; below=LessThan; sub=LessThan;
            more than the=MoreThan
            """),
        BoundsAfter = Bounds("or more=AtLeast; or so=About; or less=UpTo; or fewer=UpTo; plus=AtLeast"),
        Hedges = Set("just only well slightly a little far even another still now already initially also"),
        NumberJoiners = Set("and"),
        With = Set("with"),
        RangeOpeners = Set("between"),
        RangeJoiners = Set("to or and"),
        Additions = Set("another more other others additional further extra remaining"),
        CurrencySigns = Map("""
            $=USD us$=USD $us=USD usd=USD a$=AUD au$=AUD $a=AUD aud=AUD c$=CAD ca$=CAD cad=CAD hk$=HKD
            nz$=NZD s$=SGD r$=BRL £=GBP gbp=GBP €=EUR
            eur=EUR ¥=JPY jpy=JPY ₹=INR rs=INR inr=INR ₽=RUB ₩=KRW chf=CHF sfr=CHF cny=CNY rmb=CNY dollar=USD
            """),
        CurrencyWords = Map("""
            dollar=USD dollars=USD usd=USD euro=EUR euros=EUR eur=EUR sterling=GBP gbp=GBP yen=JPY
            yuan=CNY renminbi=CNY rupee=INR rupees=INR rouble=RUB
            roubles=RUB ruble=RUB rubles=RUB won=KRW peso=MXN pesos=MXN franc=CHF francs=CHF krona=SEK
            kronor=SEK krone=NOK kroner=NOK crown=CZK
            crowns=CZK rand=ZAR real=BRL reais=BRL lira=TRY liras=TRY naira=NGN shilling=KES shillings=KES
            rupiah=IDR baht=THB ringgit=MYR
            dirham=AED dirhams=AED zloty=PLN zlotys=PLN forint=HUF hryvnia=UAH shekel=ILS shekels=ILS
            cent=cents cents=cents penny=pence pence=pence p=pence
            """),
        Hundredths = Set("cent cents"),
        CurrencyOrMeasure = Map("pound=GBP pounds=GBP"),
        MeasureOpeners = Set("of ( per"),
        WeighingForms = Set("""
            weigh weighs weighed weighing weight weights heavy heavier thrust force pressure cargo payload lift lifted
            lbs kg kilograms ounces
            """),
        MoneyForms = Set("""
            paid pays paying spent spend spending cost costs costing sold sells bought buys worth priced fined raised
            raises earned earns stole stolen lost loses owed owes donated donates saved saves invested pledged charged
            note notes coin coins cash sterling
            """),
        RateOpeners = Set("a an per each"),
        RateNouns = Set("""
            share month year week day hour night barrel tonne ton ounce pound gallon litre liter kilo kilogram person
            head passenger unit piece ticket bottle unit bushel mile kilometre kilometer minute employee worker
            household
            """),
        EmergencyNumbers = new HashSet<decimal> { 911, 999 },
        UnitModifiers = Set("""
            us u.s cfa swiss danish norwegian swedish czech american australian canadian singapore hong-kong
            metric square cubic nautical
            """),
        Percent = Set("%;percent;pct;pc;per-cent;per cent"),
        PercentagePoints = Set("percentage basis"),
        Measures = Map("""
            km=km kms=km kilometre=km kilometres=km kilometer=km kilometers=km mile=miles miles=miles
            metre=metres metres=metres meter=metres
            meters=metres m=metres foot=feet feet=feet ft=feet inch=inches inches=inches in=inches cm=cm
            centimetre=cm centimetres=cm centimeters=cm
            mm=mm millimetres=mm millimeters=mm hectare=hectares hectares=hectares ha=hectares acre=acres
            acres=acres tonne=tonnes tonnes=tonnes
            ton=tons tons=tons kg=kg kgs=kg kilo=kg kilos=kg kilogram=kg kilograms=kg gram=grams
            grams=grams g=grams pound=pounds pounds=pounds lb=pounds lbs=pounds
            ounce=ounces ounces=ounces litre=litres litres=litres liter=litres liters=litres
            gallon=gallons gallons=gallons barrel=barrels
            barrels=barrels bushels=bushels degree=degrees degrees=degrees mph=mph kph=km/h kmh=km/h
            knots=knots megawatt=megawatts
            megawatts=megawatts mw=megawatts gigawatts=gigawatts gw=gigawatts kn=kN yard=yards yards=yards
            """),
        GluedMeasures = Set("in m g ha mw gw kn"),
        MeasuredAs = Map("snow=snowfall rain=rainfall wind=wind-speed winds=wind-speed"),
        TimeUnits = Set("""
            overnight today             second seconds minute minutes hour hours day days week weeks
            weekend weekends month months year years decade decades century centuries
            fortnight night nights sec secs min mins hr hrs yr yrs quarter quarters times time fold x
            season seasons generation generations
            """),
        Months = Months("""
            january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11
            december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12
            """),
        PartsOfMonths = Set("the late early mid mid- end"),
        Weekdays = Set("monday tuesday wednesday thursday friday saturday sunday"),
        NotCounted = Set("""
            third thirds fourths fifth fifths tenth tenths am pm a.m p.m gmt bst est edt pst pdt utc cet
            st nd rd th s o'clock yo old ad bc magnitude- block
            """),
        LabelsBefore = Set("""
            no nos no. number route highway flight chapter section article page level phase room gate unit
            class category version type line channel group
            aged age ages top model figure interstate exit part volume step stage ch act title site world
            round league under-
            """),
        Classes =
        [
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
        ],
        AnyPeople = Set("""
            people person individual victim human other body one those they them whom who life death
            fatality injury casualty dead injured wounded
            arrest corpse total toll survivor resident
            """),
        CountingNouns = Set("number total toll count tally figure rest majority amount group team crowd list"),
        TollNouns = Set("toll"),
        LightVerbs = Set("""
            be have do say include see know come go get make take give show become involve contain feature
            face need want let remain tell mean
            reach rise fall climb increase drop grow jump decline total stand number account carry use put
            bring keep hold find leave
            """),
        BearingVerbs = Set("suffer sustain have report cause receive"),
        ResultVerbs = Set("leave find shoot report declare feare pronounce confirm fear believe presume"),
        MovingVerbs = Set("take rush bring admit transport airlift fly transfer treat send hospitalize"),
        Hospitals = Set("medical hospital hospitals clinic infirmary"),
        ChangeWords = Set("""
            rise fall climb drop increase decrease grow jump decline slip slide tumble plunge surge soar
            gain lose shrink raise cut lift lower sink
            dip ease slump slow expand double triple widen narrow up down reach hit total stand close
            trade sell advance retreat edge shed boost rebound bounce remain
            """),
        ChangeForms = Set("""
            rose risen rises rising fell fallen falls falling up down climbed climbs grew grown grows
            jumped jumps dropped drops increased decreased cut
            raised lowered
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
            in hospital=hospitalised; in the hospital=hospitalised; in custody=arrested; into custody=arrested;
            under arrest=arrested; on board=on board; fell ill=infected;
            lost their lives=killed; lose their lives=killed; took part=attended; take part=attended;
            taken part=attended; walked out=on strike;
            shot dead=killed; shot to death=killed; shot and killed=killed; found dead=killed;
            took to the streets=protesting; taken to the streets=protesting; take to the streets=protesting;
            for dead=killed; went missing=missing; gone missing=missing; taken hostage=kidnapped; laid off=jobs cut;
            from the rubble=rescued; from the wreckage=rescued; from the debris=rescued; from the water=rescued;
            to safety=evacuated; to flee=displaced
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
        Every = Set("all both each every"),
        MinorNouns = Set("""
            point goal rebound assist touchdown carry yard inning homer hit run wicket set game win loss knockout round
            save strikeout card corner lap try shot season medal seed
            firefighter engine truck ambulance firetruck crew responder paramedic fireman unit
            """),
        BareNouns = Set("rate level average amount total figure number share proportion"),
        IndexUnits = Set("point"),
        Decades = Set("twenties thirties forties fifties sixties seventies eighties nineties"),
        SharedAge = Set("both each"),
        Of = Set("of"),
        ComparisonBefore = Set("following from against versus vs than"),
        Compared = Set("compared compare"),
        MeasuringVerbs = Map("""
            fly=distance flew=distance flown=distance travelled=distance traveled=distance travel=distance
            cover=distance soar=height climb=height rise=height weigh=weight
            stand=height measure=size stretch=length span=length
            """),
        MeasuringAdjectives = Map("""
            high=height tall=height long=length wide=width deep=depth thick=thickness fast=speed heavy=weight
            high-altitude=height
            """),
        MeasuringNouns = Set("""
            height altitude apogee speed velocity depth length width weight size range distance radius diameter area
            thrust payload capacity temperature mass volume magnitude
            """),
        Destroying = Set("burn char flood scorch consume destroy seize clear contaminate"),
        Directions = Set("away from north south east west off outside inland of to within northeast southeast"),
        Estimating = Set("speak put estimate say report count give cite claim number"),
        Saying = Set("say announce report tell confirm add claim state reveal disclose admit note estimate"),
        Future = Set("will 'll going shall"),
        LongBefore = Set("past last previous over in for within"),
        When = Set("when where"),
        PastPhrases = Set("""
            years ago; decades ago; a year ago; year ago; months ago; month ago; decade ago; centuries ago; year-ago;
            year before; years before; year earlier; years earlier; month earlier; months earlier; month before;
            quarter earlier;
            week earlier; day earlier; previous year; previous month; previous quarter; previous day; previous week;
            previously; formerly; originally; historically; last century; in history;
            in recent years; the past decade; used to; back then; two years later; in the 1990s;
            in the past; last decade; when first; a year later; the following year; years later; originally; last season; then .; then ;
            over the years; at its peak; at its height; until then; by comparison; in comparison;
            before that; prior to that; same period last; same quarter last; same month last; same time last;
            same period of last; same quarter of last; same month of last; same period a; same quarter a; same month a
            """),
        PastForAmounts = Set("last week;last week,;earlier last week"),
        PastForCounts = Set("""
            said earlier; earlier said; initial reports; earlier reports; reported earlier; initially said;
            last year; every year; each year; per year; annually; since then; years after; decades after;
            a year after; months after; during the war; last time; last month; two weeks ago; earlier this year;
            earlier this month; in past years; in previous years; over the past year; the year before; last summer;
            last week; last weekend; week ago; weeks ago; the week before; a week earlier; weeks earlier; weeks before;
            last winter; last spring; last autumn; last fall; last november; last december; last october;
            last september; last august; last july; last june; last may; last april; last march; last february;
            last january
            """),
        Cumulative = Set("""
            this year; this season; in recent months; in recent weeks; in recent days; over the past month;
            in the past month; in the past year; over the past few; in the past few; in the last few
            """),
        PastAdjectives = Set("""
            previous earlier past former original initial prior first year-earlier year-ago prewar pre-war
            old similar preceding
            """),
        PresentPhrases = Set("""
            today; tonight; yesterday; overnight; now; currently; so far; this week; this month; this year;
            this morning; on monday; on tuesday; on wednesday; on thursday;
            on friday; on saturday; on sunday; monday; tuesday; wednesday; thursday; friday; saturday; sunday;
            latest; at present; to date; days ago; hours ago; minutes ago; moments ago
            """),
        TimePrepositions = Set("in on of during by at last"),
        Since = Set("since"),
        Bases = Set("above below on over than from since versus vs with"),
        Pluperfect = Set("had"),
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
        OtherEvent = Set("similar previous prior preceding earlier former"),
        ComparisonFillers = Set("""
            a an the $ £ € ' ’ s us some of fall rise drop profit loss increase decline gain revenue just only peak
            high low record level
            """),
        From = Set("from"),
        To = Set("to"),
        Opposing = Set("against"),
        Superseded = Set("proposal forecast projection prediction record high low peak estimate reading target"),
        Remembrance = Set("anniversary commemorate commemoration memorial remembrance"),
        Wishes = Set("hope want demand"),
        IndexNouns = Set("index gauge barometer"),
        Invariable = Set("aircraft spacecraft hovercraft offspring sheep fish cattle livestock staff personnel"),
        GroupNouns = Set("family couple party squad convoy gang band pair trio delegation"),
        Streets = Set("st street rd road ave avenue blvd boulevard lane ln drive dr court ct terrace parkway pkwy"),
        Dying = Set("die dies died"),
        AtAge = Set("at"),
        Earlier = Set("previous prior preceding earlier"),
        Deadlines = Set("by until till through beyond"),
        Recently = Set("recently"),
        PastForms = Set("""
            ate became began bought broke brought built came caught chose drew drove fell flew fought found gave
            got grew held kept knew led left lent lost made met paid ran rose said sank sat sent sought shook shot
            shrank slid slipped slumped sold soared spent spoke stole stood struck swept swung threw told took went
            won wore wrote
            """),
        Possessive = Set("its his her their our s"),
        Pronominal = Set("one other count old olds year-old year-olds"),
        EmptyNouns = Set("""
            thing point amount way kind sort bit lot reason step question issue matter aspect side part piece factor
            example option choice element idea topic subject item word line paragraph
            """),
        TermVerbs = Phrases("""
            sentence=in prison; jail=in prison; imprison=in prison; condemn=in prison; ban=banned; suspend=suspended
            """),
        TermPlaces = Set("prison jail custody sentence imprisonment probation detention bar"),
        TermUnits = Map("year=years years=years month=months months=months day=days days=days"),
        AfterClock = Set("gmt hours local"),
        Demonstratives = Set("that those"),
        Follows = Set("comes come came follows followed coming"),
        After = Set("after"),
        RangeVerbs = Set("varying vary varied ranging range ranged ranges varies"),
        Charges = Set("count"),
        Kin = Set("""
            child son daughter parent brother sister sibling
            boy girl couple twin grandchild wife husband cousin friend actor star victim
            """),
        DataNouns = Set("data record detail account information"),
        DataClass = "affected",
        Aged = Set("boy girl man woman child toddler baby teenager"),
        Perfect = Set("have has"),
        Magnitude = Set("magnitude richter"),
        Ratio = Set("in of"),
        Casualties = "casualties",
        Or = Set("or"),
        Control = Set("control"),
        Taken = "taken",
        JobNouns = Set("job post position role"),
        JobVerbs = Set("cut axe shed lose eliminate go slash scrap"),
        JobClass = "jobs cut",
        ResultNouns = Set("""
            profit profits revenue revenues sales loss losses turnover income earnings growth results
            result quarter gdp economy export exports import imports inflation unemployment output
            production rate rates jobless employment consumption demand supply capacity
            claimant claimants workforce deficit gap surplus lending mortgage
            mortgages credit loans manufacturing
            """),
        Definite = Set("the these those both"),
    };
}
