using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of English for figures: numbers, units, measures; events and times beside it.</summary>
internal static class EnglishFigures
{
    public static FigureLexicon Lexicon { get; } = EnglishTimes.AddTo(EnglishEvents.AddTo(new()
    {
        Language = KnownLanguages.English,
        MoreScales = Values("""
            mln=1000000 bln=1000000000 trn=1000000000000 mm=1000000 m=1000000 k=1000 b=1000000000 t=1000000000000
            """),
        ShortScales = Set("m mm k b t"),
        Vague = Values("tens=10 dozens=12 scores=20 hundreds=100 thousands=1000 millions=1000000 billions=1000000000"),
        Fractions = Values("half=0.5 quarter=0.25 quarters=0.25"),
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
        RangeOpeners = Set("between"),
        RangeJoiners = Set("to or and"),
        Additions = Set("another more other others additional further extra remaining"),
        Rest = Set("else other others further more additional"),
        CurrencySigns = Map("""
            $=USD us$=USD $us=USD usd=USD a$=AUD au$=AUD $a=AUD aud=AUD c$=CAD ca$=CAD cad=CAD hk$=HKD
            nz$=NZD s$=SGD r$=BRL £=GBP gbp=GBP €=EUR
            eur=EUR ¥=JPY jpy=JPY ₹=INR rm=MYR rp=IDR ₱=PHP php=PHP ₦=NGN ₴=UAH ₺=TRY ₪=ILS rs=INR inr=INR
            ₽=RUB ₩=KRW chf=CHF sfr=CHF cny=CNY rmb=CNY dollar=USD
            """),
        CurrencyWords = Map("""
            dollar=USD dollars=USD usd=USD euro=EUR euros=EUR eur=EUR sterling=GBP gbp=GBP yen=JPY
            yuan=CNY renminbi=CNY rouble=RUB roubles=RUB ruble=RUB rubles=RUB kronor=SEK rand=ZAR reais=BRL
            naira=NGN won=KRW rupiah=IDR baht=THB ringgit=MYR lira=TRY liras=TRY
            zloty=PLN zlotys=PLN forint=HUF hryvnia=UAH shekel=ILS shekels=ILS
            cent=cents cents=cents penny=pence pence=pence p=pence
            """),
        SharedCurrencies = Currencies("""
            dollar dollars: us=USD u.s=USD american=USD australian=AUD canadian=CAD hong-kong=HKD singapore=SGD
                singaporean=SGD new-zealand=NZD taiwan=TWD taiwanese=TWD;
            franc francs: swiss=CHF cfa=XOF;
            peso pesos: mexican=MXN argentine=ARS argentinian=ARS chilean=CLP colombian=COP philippine=PHP cuban=CUP
                uruguayan=UYU dominican=DOP;
            krona krone crown kronor kroner crowns: swedish=SEK norwegian=NOK danish=DKK icelandic=ISK czech=CZK;
            rupee rupees: indian=INR pakistani=PKR pakistan=PKR sri-lankan=LKR nepali=NPR nepalese=NPR mauritian=MUR;
            pound pounds: british=GBP egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG;
            shilling shillings: kenyan=KES kenya=KES ugandan=UGX uganda=UGX tanzanian=TZS tanzania=TZS somali=SOS;
            lira liras: turkish=TRY lebanese=LBP syrian=SYP;
            dinar dinars: kuwaiti=KWD iraqi=IQD jordanian=JOD serbian=RSD tunisian=TND algerian=DZD libyan=LYD;
            dirham dirhams: moroccan=MAD uae=AED emirati=AED;
            riyal riyals: saudi=SAR qatari=QAR; rial rials: iranian=IRR omani=OMR;
            won: south-korean=KRW korean=KRW north-korean=KPW
            """),
        OtherWords = Set("won"),
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
        ShareNouns = Set("share shares stock"),
        RateOpeners = Set("a an per each"),
        RateNouns = Set("""
            share month year week day hour night barrel tonne ton ounce pound gallon litre liter kilo kilogram person
            head passenger unit piece ticket bottle unit bushel mile kilometre kilometer minute employee worker
            household
            """),
        EmergencyNumbers = new HashSet<decimal> { 911, 999 },
        UnitModifiers = Set("metric square cubic nautical"),
        Percent = Set("%;percent;pct;pc;per-cent;per cent"),
        PercentagePoints = Set("percentage"),
        BasisPoints = Set("basis"),
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
        Hourly = Set("per hour;an hour"),
        GluedMeasures = Set("in m g ha mw gw kn"),
        MeasuredAs = Map("snow=snowfall rain=rainfall wind=wind-speed winds=wind-speed"),
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
        IndexUnits = Set("point"),
        Decades = Set("twenties thirties forties fifties sixties seventies eighties nineties"),
        SharedAge = Set("both each"),
        MeasuringVerbs = Map("""
            fly=distance flew=distance flown=distance travelled=distance traveled=distance travel=distance
            fall=distance fell=distance fallen=distance walk=distance walked=distance sail=distance sailed=distance
            swim=distance swam=distance drag=distance
            dragged=distance drift=distance drifted=distance jump=distance leap=distance plunge=distance
            cover=distance soar=height climb=height rise=height weigh=weight
            stand=height measure=size stretch=length span=length
            """),
        Lengths = Set("km miles metres feet cm inches yards"),
        Spans = Set("""
            offer deal contract agreement period gap ban suspension sentence term lease extension loan plan programme
            program strike stoppage walkout outage blackout delay trial hearing mission warranty moratorium ceasefire
            truce curfew lockdown closure wait freeze embargo mandate tour campaign
            """),
        Lasting = Set("last take live wait spend"),
        Repetitions = Set("times"),
        Multiplied = Set("as more"),
        Multiples = Values("double=2 triple=3 quadruple=4"),
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
        IndexNouns = Set("index gauge barometer"),
        Invariable = Set("""
            aircraft spacecraft hovercraft offspring sheep fish cattle livestock staff personnel crew police troops
            """),
        Streets = Set("st street rd road ave avenue blvd boulevard lane ln drive dr court ct terrace parkway pkwy"),
        Dying = Set("die dies died"),
        AtAge = Set("at"),
        AgeSubjects = Set("who he she"),
        AgeVerbs = Set("is was"),
        Aged = Set("boy girl man woman child toddler baby teenager"),
        Magnitude = Set("magnitude richter"),
        Ratio = Set("in of"),
        Months = EnglishTimes.Months,
        Classes = EnglishEvents.Classes,
        AnyPeople = EnglishEvents.AnyPeople,
        Of = Set("of"),
    }));
}
