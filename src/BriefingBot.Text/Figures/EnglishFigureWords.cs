using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>
/// English. Rows are "what is counted[the only nouns, where not any]: verb verb …"; a verb's irregular forms are given as base/present/past/participle/gerund.
/// </summary>
internal static class EnglishFigureWords
{
    private const string TransitiveVerbs = """
        killed: kill slay/slays/slew/slain/slaying murder massacre assassinate
        injured: injure wound hurt/hurts/hurt/hurt/hurting maim
        arrested: arrest detain apprehend
        displaced: displace uproot
        evacuated: evacuate
        rescued: rescue
        hospitalised: hospitalise hospitalize
        infected: infect
        vaccinated: vaccinate inoculate
        quarantined: quarantine
        kidnapped: kidnap/kidnaps/kidnapped/kidnapped/kidnapping abduct
        captured: capture
        released: release free/frees/freed/freed/freeing
        deported: deport expel/expels/expelled/expelled/expelling
        charged: charge indict
        convicted: convict
        executed: execute hang/hangs/hanged/hanged/hanging
        trapped: trap/traps/trapped/trapped/trapping
        stranded: strand maroon
        poisoned: poison sicken
        homeless: dehouse
        """;

    private const string IntransitiveVerbs = """
        killed: die/dies/died/died/dying perish drown
        missing: disappear vanish
        displaced: flee/flees/fled/fled/fleeing
        recovered: recover
        protesting: protest march/marches/marched/marched/marching demonstrate
        attended: attend gather assemble
        survived: survive
        voted: vote
        """;

    private const string GenericVerbs = """
        destroyed: destroy level/levels/levelled/levelled/levelling flatten gut/guts/gutted/gutted/gutting raze demolish
        damaged: damage
        burned: burn/burns/burned/burned/burning torch scorch char/chars/charred/charred/charring
        flooded: flood inundate submerge
        seized: seize confiscate impound
        taken: capture occupy recapture
        taken[positions|villages|towns|cities|settlements|districts|bases|posts|checkpoints|areas|outposts|hostages]: take/takes/took/taken/taking
        cut: cut/cuts/cut/cut/cutting axe/axes/axed/axed/axing slash shed/sheds/shed/shed/shedding eliminate scrap/scraps/scrapped/scrapped/scrapping
        lost[jobs|seats|homes|aircraft|tanks|vehicles|lives|customers|subscribers|members|ships|houses|contracts]: lose/loses/lost/lost/losing
        created[jobs|posts|roles|positions]: create add
        built: build/builds/built/built/building construct
        cancelled: cancel/cancels/cancelled/cancelled/cancelling cancel/cancels/canceled/canceled/canceling ground
        delayed: delay divert
        recalled: recall
        fired[missiles|rockets|shells|shots|rounds|drones|torpedoes|bullets|projectiles|mortars]: fire launch
        shot down: intercept down/downs/downed/downed/downing
        deployed: deploy dispatch send/sends/sent/sent/sending mobilise mobilize
        sold: sell/sells/sold/sold/selling
        bought: buy/buys/bought/bought/buying acquire purchase
        delivered: deliver ship/ships/shipped/shipped/shipping
        produced: produce
        closed[schools|shops|stores|branches|roads|bridges|plants|factories|offices|restaurants|hospitals|mines|beaches|stations|outlets|sites|airports|pits]: close shut/shuts/shut/shut/shutting
        opened[schools|shops|stores|branches|plants|factories|offices|restaurants|hospitals|outlets|shelters|centres|centers]: open
        planted: plant
        collected[signatures|samples|tonnes|tons|ballots]: collect gather
        won[seats|medals|mandates|constituencies|districts|councils|states|contracts|delegates]: win/wins/won/won/winning
        torn down: dismantle
        sunk: sink/sinks/sank/sunk/sinking
        stolen: steal/steals/stole/stolen/stealing
        slaughtered: cull slaughter
        affected: affect
        hired: hire recruit
        counted: count
        reported: report record register log/logs/logged/logged/logging confirm
        """;

    private const string Phrasals = """
        killed t: shoot_dead/shoots_dead/shot_dead/shot_dead/shooting_dead
        killed i: lose_their_lives/loses_their_lives/lost_their_lives/lost_their_lives/losing_their_lives
        killed i: burn_to_death/burns_to_death/burned_to_death/burned_to_death/burning_to_death
        killed p: find_dead/finds_dead/-/found_dead/- put_to_death/-/-/put_to_death/-
        arrested p: take_into_custody/-/-/taken_into_custody/- place_under_arrest/-/-/placed_under_arrest/-
        hospitalised p: take_to_hospital/-/-/taken_to_hospital/- take_to_hospitals/-/-/taken_to_hospitals/- admit_to_hospital/-/-/admitted_to_hospital/-
        hospitalised p: rush_to_hospital/-/-/rushed_to_hospital/- treat_in_hospital/-/-/treated_in_hospital/- take_to_the_hospital/-/-/taken_to_the_hospital/-
        rescued p: pull_alive/-/-/pulled_alive/- bring_to_safety/-/-/brought_to_safety/-
        rescued t: pull_to_safety/-/-/pulled_to_safety/-
        kidnapped p: take_hostage/-/-/taken_hostage/-
        homeless p: leave_homeless/-/-/left_homeless/- make_homeless/-/-/made_homeless/-
        displaced p: force_to_flee/-/-/forced_to_flee/- drive_from_their_homes/-/-/driven_from_their_homes/- force_from_their_homes/-/-/forced_from_their_homes/-
        displaced p: force_to_leave_their_homes/-/-/forced_to_leave_their_homes/- force_out_of_their_homes/-/-/forced_out_of_their_homes/-
        infected i: test_positive/tests_positive/tested_positive/tested_positive/testing_positive fall_ill/falls_ill/fell_ill/fallen_ill/falling_ill
        missing p: report_missing/-/-/reported_missing/-
        missing i: go_missing/goes_missing/went_missing/gone_missing/going_missing
        on_strike i: walk_out/walks_out/walked_out/walked_out/walking_out go_on_strike/goes_on_strike/went_on_strike/gone_on_strike/going_on_strike
        protesting i: take_to_the_streets/takes_to_the_streets/took_to_the_streets/taken_to_the_streets/taking_to_the_streets
        attended i: take_part/takes_part/took_part/taken_part/taking_part turn_out/turns_out/turned_out/turned_out/turning_out
        without_power i: lose_power/loses_power/lost_power/lost_power/losing_power lose_electricity/loses_electricity/lost_electricity/lost_electricity/losing_electricity
        jobs_cut t: lay_off/lays_off/laid_off/laid_off/laying_off make_redundant/makes_redundant/made_redundant/made_redundant/making_redundant let_go/lets_go/let_go/let_go/letting_go
        jobs_cut t: dismiss/dismisses/dismissed/dismissed/dismissing sack/sacks/sacked/sacked/sacking furlough/furloughs/furloughed/furloughed/furloughing
        shot_down g: shoot_down/shoots_down/shot_down/shot_down/shooting_down
        destroyed g: wipe_out/wipes_out/wiped_out/wiped_out/wiping_out burn_down/burns_down/burned_down/burned_down/burning_down
        taken g: take_control_of/takes_control_of/took_control_of/taken_control_of/taking_control_of seize_control_of/seizes_control_of/seized_control_of/seized_control_of/seizing_control_of
        taken g: gain_control_of/gains_control_of/gained_control_of/gained_control_of/gaining_control_of
        cancelled g: call_off/calls_off/called_off/called_off/calling_off
        """;

    private const string StateWords = """
        dead=killed; missing=missing; homeless=homeless; unaccounted for=missing; feared dead=feared dead; presumed dead=feared dead;
        believed dead=feared dead; hospitalised=hospitalised; hospitalized=hospitalised; in hospital=hospitalised; wounded=injured; hurt=injured;
        injured=injured; killed=killed; in critical condition=in critical condition; in a critical condition=in critical condition;
        without power=without power; without electricity=without power; without water=without water; on strike=on strike; in custody=arrested;
        on board=on board; aboard=on board; under arrest=arrested; trapped=trapped; stranded=stranded; infected=infected; ill=infected; in quarantine=quarantined;
        seriously injured=seriously injured; critically injured=seriously injured; badly injured=seriously injured; severely injured=seriously injured;
        seriously wounded=seriously injured; critically wounded=seriously injured; seriously hurt=seriously injured; badly hurt=seriously injured;
        seriously=seriously injured; critically=seriously injured; in intensive care=in intensive care; alive=survived; detained=arrested
        """;

    private const string CountNounWords = """
        deaths=killed; death=killed; fatalities=killed; fatality=killed; dead=killed; injuries=injured; injury=injured; wounded=injured; injured=injured;
        casualties=casualties; casualty=casualties; arrests=arrested; arrest=arrested; cases=cases; case=cases; infections=cases; hospitalisations=hospitalised;
        hospitalizations=hospitalised; layoffs=jobs cut; redundancies=jobs cut; aftershocks=aftershocks; votes=votes; evacuations=evacuated;
        rescues=rescued; kidnappings=kidnapped; disappearances=missing; survivors=survived
        """;

    private const string ActNounWords = """
        death=killed; deaths=killed; killing=killed; killings=killed; murder=killed; murders=killed; arrest=arrested; arrests=arrested; detention=arrested;
        evacuation=evacuated; rescue=rescued; release=released; kidnapping=kidnapped; abduction=kidnapped; disappearance=missing; displacement=displaced;
        deportation=deported; hospitalisation=hospitalised; hospitalization=hospitalised; lives=killed; destruction=destroyed*; seizure=seized*;
        cancellation=cancelled*; loss=lost*; recall=recalled*; capture=taken*; sale=sold*; purchase=bought*; elimination=cut*; creation=created*
        """;

    private const string MetricWords = """
        revenue revenues=revenue sales turnover profit profits=profit income earnings loss losses=loss debt deficit surplus budget cost costs=cost price prices=price
        shares=share_price share=share_price stock=share_price stocks=share_price inflation unemployment joblessness=unemployment turnout gdp output production
        exports imports growth wages=wages wage=wages salaries=wages salary=wages rents=rent rent rates=rate rate approval magnitude rainfall damage=damage
        damages=damages compensation settlement bail ransom aid funding investment investments=investment deal valuation dividend fine fines=fine penalty bid=offer bids=offer offer=offer
        bonus donation donations=donations economy=gdp bill=bill loan loans=loan grant package=package spending traffic membership pay bailout subsidy subsidies=subsidies
        subscribers=subscribers customers=customers users=users visitors=visitors viewers=viewers passengers=passengers enrolment enrollment=enrolment
        population tariff tariffs=tariff tax taxes=tax fee fees=fee fare fares=fare buyout takeover=deal acquisition=deal merger=deal contract order=order assets=assets
        losses=loss takings=takings proceeds=proceeds temperature=temperature temperatures=temperature winds=wind_speed gusts=wind_speed emissions=emissions
        workforce=workforce payout=payout reward=reward index=index bond yield=yield yields=yield premium demand=demand support=support
        """;

    private const string ModifierWords = """
        net operating gross pre-tax pretax annual core consumer producer interest share stock house home property oil gas gold food fuel retail wholesale industrial
        factory car vehicle export import trade budget fiscal public national external energy electricity ticket wheat rice average minimum hourly voter market
        insured economic property adjusted underlying youth jobless unemployment inflation mortgage key benchmark base approval mortality birth crime
        petrol diesel grain corn rent bus train taxi tuition passenger customer total
        """;

    private const string MoneyVerbWords = """
        fined=fine fine=fine fines=fine cost=cost costs=cost costing=cost worth=value valued=value values=value paid=paid pay=paid pays=paid paying=paid
        raised=raised raise=raised raises=raised raising=raised invested=investment invest=investment invests=investment investing=investment
        spent=spending spend=spending spends=spending spending=spending pledged=pledged pledge=pledged pledges=pledged donated=donated donate=donated donates=donated
        lost=loss loses=loss losing=loss earned=earnings earns=earnings earn=earnings borrowed=borrowed borrow=borrowed owes=debt owed=debt owe=debt
        awarded=award award=award stole=stolen stolen=stolen steal=stolen embezzled=embezzled embezzling=embezzled laundered=laundered laundering=laundered
        sold=price bought=price buy=price acquire=price acquired=price seized=seized demanded=demanded demanding=demanded approved=approved approves=approved
        allocated=allocated allocate=allocated earmarked=allocated offered=offer offers=offer offering=offer totalled=total totaled=total totalling=total totaling=total
        swindled=swindled defrauded=swindled saves=savings saved=savings save=savings totals=total donating=donated priced=price generated=revenue
        """;

    private const string CauseWords = """
        attack=violence; attacks=violence; assault=violence; offensive=violence; shelling=violence; artillery=violence; airstrike=violence; airstrikes=violence;
        bombardment=violence; fighting=violence; clashes=violence; clash=violence; raid=violence; raids=violence; military action=violence; military operation=violence;
        ambush=violence; gunfire=violence; mortar fire=violence; artillery fire=violence; rocket fire=violence; air strike=violence; air strikes=violence;
        drone strike=violence; drone strikes=violence; missile strike=violence; missile strikes=violence; rockets=violence; missile=violence; missiles=violence;
        violence=violence; hostilities=violence; invasion=violence; crackdown=violence; unrest=violence; riot=violence; riots=violence; operation=violence;
        mine=mines; mines=mines; landmine=mines; landmines=mines; land mine=mines; land mines=mines;
        explosion=explosion; explosions=explosion; blast=explosion; blasts=explosion; bomb=explosion; bombs=explosion; bombing=explosion; bombings=explosion;
        shooting=shooting; shootings=shooting; stabbing=stabbing; stabbings=stabbing;
        crash=crash; crashes=crash; collision=crash; pile-up=crash; pileup=crash; derailment=crash; accident=crash; crashed=crash; collided=crash; derailed=crash;
        earthquake=quake; earthquakes=quake; quake=quake; quakes=quake; tremor=quake; tsunami=tsunami; aftershock=aftershock;
        landslide=landslide; landslides=landslide; mudslide=landslide; mudslides=landslide; avalanche=avalanche; collapse=collapse; collapsed=collapse;
        flood=flood; floods=flood; flooding=flood; flash floods=flood; rain=flood; rains=flood; storm=storm; storms=storm; hurricane=storm; typhoon=storm; cyclone=storm;
        tornado=storm; tornadoes=storm; blizzard=storm; heatwave=heat; heat=heat; wildfire=fire; wildfires=fire; fire=fire; fires=fire; blaze=fire;
        outbreak=disease; epidemic=disease; pandemic=disease; virus=disease; cholera=disease; measles=disease; ebola=disease; dengue=disease; flu=disease;
        protest=protest; protests=protest; demonstration=protest; demonstrations=protest; stampede=crush; crush=crush; sinking=sinking; shipwreck=sinking;
        capsized=sinking; capsizing=sinking; sank=sinking; famine=famine; siege=siege; poisoning=poisoning; eruption=eruption; war=war; conflict=war
        """;

    private const string CauseModifierWords = """
        bus train plane car boat ferry helicopter truck lorry coach tram road traffic gas bomb mine landmine factory hotel mosque church school school-bus grenade
        suicide car-bomb bridge building roof mortar artillery rocket missile drone air knife gun mass nightclub forest bush house apartment mall warehouse
        jet minibus subway metro rail motorway highway tanker ship gunboat pipeline boiler chemical terror terrorist hit-and-run market stadium crowd
        """;

    private const string PersonWords = """
        people persons person individuals individual man men woman women child children boy boys girl girls civilian civilians soldier soldiers troops officer officers
        police policeman policemen policewoman resident residents worker workers passenger passengers student students protester protesters protestor protestors
        demonstrator demonstrators migrant migrants refugee refugees patient patients victim victims employee employees staff member members journalist journalists
        driver drivers firefighter firefighters fighter fighters militant militants rebel rebels gunman gunmen teenager teenagers infant infants baby babies toddler
        toddlers teacher teachers prisoner prisoners inmate inmates hostage hostages tourist tourists pedestrian pedestrians cyclist cyclists motorist motorists
        miner miners sailor sailors crew pilot pilots suspect suspects activist activists farmer farmers doctor doctors nurse nurses medic medics bystander bystanders
        villager villagers citizen citizens national nationals family families survivor survivors voter voters volunteer volunteers serviceman servicemen peacekeeper
        peacekeepers guard guards detainee detainees evacuee evacuees hiker hikers climber climbers swimmer swimmers fan fans supporter supporters spectator spectators
        pupil pupils adult adults commuter commuters attendee attendees guest guests worshipper worshippers trader traders official officials customer customers
        lawmaker lawmakers politician politicians judge judges lawyer lawyers athlete athletes player players rider riders trucker truckers fisherman fishermen
        seafarer seafarers crewman crewmen paramedic paramedics rescuer rescuers shopper shoppers cleric clerics monk monks nun nuns priest priests sergeant
        conscript conscripts reservist reservists marine marines agent agents attacker attackers assailant assailants bomber bombers smuggler smugglers trafficker
        traffickers dissident dissidents user users household households relative relatives brother brothers sister sisters couple mother mothers father fathers son sons
        daughter daughters kid kids homeowner homeowners local locals others other foreigner foreigners engineer engineers electrician mechanic carpenter labourer labourers
        laborer laborers builder builders conductor contractor contractors constable constables trooper troopers deputy deputies captain pensioner pensioners
        """;

    private static Language English => KnownLanguages.English;

    public static FigureWords Create()
    {
        var verbs = new Dictionary<string, List<VerbReading>>();
        AddVerbs(verbs, TransitiveVerbs, isTransitive: true, isGeneric: false);
        AddVerbs(verbs, IntransitiveVerbs, isTransitive: false, isGeneric: false);
        AddVerbs(verbs, GenericVerbs, isTransitive: true, isGeneric: true);
        var phrasal = AddPhrasals(verbs);
        return new FigureWords
        {
            Classes = Classes(),
            Numbers = Numbers(),
            Scales = Scales(),
            ScaleSuffixes = English.ScaleSuffixes.Values,
            Vague = Pairs("dozens=12; scores=20; hundreds=100; thousands=1000; millions=1000000; billions=1000000000; tens of thousands=10000; hundreds of thousands=100000; tens of millions=10000000; hundreds of millions=100000000; several dozen=12; several hundred=100; several thousand=1000; several million=1000000; a few dozen=12; a few hundred=100; a few thousand=1000; many thousands=1000; many hundreds=100; many dozens=12; some dozens=12; dozens upon dozens=12; tens=10", Number),
            Bounds = Bounds(),
            BoundsAfter = Pairs("or more=AtLeast; and more=AtLeast; or so=About; or fewer=UpTo; or less=UpTo; at least=AtLeast; at most=UpTo; and counting=AtLeast", Bound),
            Fillers = Set("a total of; total; in total; in all; only; just; exactly; all; a record; record; a combined; combined; the; these; those; their; its; his; her; our; whopping; a whopping; what was; as; precisely; all of; full; a full"),
            Additions = Set("another; a further; an additional; additional; further"),
            CurrencySigns = Pairs("$=USD; us$=USD; a$=AUD; au$=AUD; c$=CAD; ca$=CAD; hk$=HKD; nz$=NZD; s$=SGD; r$=BRL; €=EUR; £=GBP; ¥=JPY; ₹=INR; ₽=RUB; ₩=KRW; ₺=TRY; ₪=ILS; ₴=UAH; ₦=NGN; ₱=PHP; ₫=VND; ฿=THB; ₸=KZT; ₾=GEL; ₼=AZN; ֏=AMD", text => text),
            CurrencyWords = Pairs("dollars=USD; dollar=USD; usd=USD; bucks=USD; euros=EUR; euro=EUR; eur=EUR; pounds=GBP; gbp=GBP; sterling=GBP; yen=JPY; jpy=JPY; yuan=CNY; renminbi=CNY; rubles=RUB; roubles=RUB; rouble=RUB; rupees=INR; rs=INR; inr=INR; francs=CHF; chf=CHF; zloty=PLN; zlotys=PLN; hryvnia=UAH; hryvnias=UAH; rand=ZAR; shekels=ILS; lira=TRY; liras=TRY; forints=HUF; kronor=SEK; kroner=NOK; naira=NGN; baht=THB; ringgit=MYR; rupiah=IDR; tenge=KZT; reais=BRL; dirhams=AED; riyals=SAR; pesos=MXN; cad=CAD; aud=AUD; cny=CNY; rub=RUB; pln=PLN; sek=SEK; nok=NOK; dkk=DKK; manat=AZN; dram=AMD; drams=AMD; lari=GEL", text => text),
            CurrencyPairs = Pairs("us dollars=USD; u.s. dollars=USD; american dollars=USD; australian dollars=AUD; canadian dollars=CAD; kong dollars=HKD; zealand dollars=NZD; singapore dollars=SGD; taiwan dollars=TWD; swiss francs=CHF; egyptian pounds=EGP; lebanese pounds=LBP; syrian pounds=SYP; pakistani rupees=PKR; pakistan rupees=PKR; lankan rupees=LKR; nepalese rupees=NPR; indian rupees=INR; danish kroner=DKK; norwegian kroner=NOK; swedish kronor=SEK; czech crowns=CZK; czech koruna=CZK; swedish crowns=SEK; norwegian crowns=NOK; danish crowns=DKK; philippine pesos=PHP; argentine pesos=ARS; chilean pesos=CLP; colombian pesos=COP; mexican pesos=MXN; turkish lira=TRY; korean won=KRW; saudi riyals=SAR; qatari riyals=QAR; iranian rials=IRR; moroccan dirhams=MAD; emirati dirhams=AED", text => text),
            Measures = Measures(),
            MeasureSuffixes = Set("km; kg; mph; kph; mm; cm; ft; mw; gw; kwh; ha; pc; am; pm; sq; hp; lb; lbs; mg; ml"),
            CountedAfterHyphen = Set("magnitude; percent; million; billion; trillion; thousand; hundred; dollar; euro; pound; dozen; strong"),
            Verbs = verbs,
            PhrasalVerbs = phrasal,
            States = Pairs(StateWords, text => text),
            CountNouns = Pairs(CountNounWords, text => text),
            ActNouns = Pairs(ActNounWords, text => text),
            TollNouns = Pairs("toll=killed; death toll=killed; deathtoll=killed; body count=killed; casualty toll=casualties; injury toll=injured; number of dead=killed; caseload=cases; tally=cases", text => text),
            Metrics = Metrics(MetricWords),
            MetricModifiers = Words(ModifierWords).ToHashSet(),
            MoneyVerbs = Metrics(MoneyVerbWords),
            RiseWords = Words("rise rises rose risen rising climb climbs climbed climbing increase increases increased increasing grow grows grew grown growing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining advance advanced advances up higher raise raises raised raising hike hikes hiked hiking lift lifts lifted lifting boost boosts boosted swell swelled swollen expand expands expanded expanding accelerate accelerated rebound rebounded").ToHashSet(),
            FallWords = Words("fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips slipped slipping slide slides slid sliding tumble tumbles tumbled tumbling plunge plunges plunged plunging shrink shrinks shrank shrunk shrinking sink sinks sank sunk decrease decreases decreased decreasing dip dips dipped dipping down lower lowers lowered lowering cut cuts cutting reduce reduces reduced reducing slash slashes slashed contract contracts contracted contracting ease eases eased easing slow slows slowed plummet plummets plummeted lost lose loses slump slumps slumped").ToHashSet(),
            LevelWords = Pairs("was=Exact; were=Exact; is=Exact; are=Exact; stood=Exact; stands=Exact; standing=Exact; reached=Exact; reaches=Exact; reaching=Exact; hit=Exact; hits=Exact; hitting=Exact; totalled=Exact; totaled=Exact; totals=Exact; came=Exact; amounted=Exact; amounts=Exact; put=Exact; puts=Exact; remained=Exact; remains=Exact; exceeded=MoreThan; exceeds=MoreThan; topped=MoreThan; tops=MoreThan; topping=MoreThan; passed=MoreThan; passes=MoreThan; surpassed=MoreThan; surpasses=MoreThan; be=Exact; been=Exact; estimated=Exact; averaged=Exact; brought=Exact; bringing=Exact; brings=Exact; measured=Exact; measuring=Exact; set=Exact; sets=Exact; registered=Exact; posted=Exact; nears=About; neared=About; nearing=About; crosses=MoreThan; crossed=MoreThan; kept=Exact; keeps=Exact; held=Exact; left=Exact; leaves=Exact; stays=Exact; stayed=Exact; valued=Exact; priced=Exact; settled=Exact; closed=Exact; closes=Exact; ended=Exact; trading=Exact; traded=Exact", Bound),
            Reportives = Words("reported reportedly confirmed believed feared thought known said presumed found left declared pronounced to have been be being also still now already later then listed considered officially all both only among those the either wrongly initially seriously critically badly severely lightly slightly instantly immediately fatally").ToHashSet(),
            Causes = Pairs(CauseWords, text => text),
            CauseModifiers = Words(CauseModifierWords).ToHashSet(),
            PlaceNouns = Words("town city village district suburb province region county port settlement neighbourhood neighborhood municipality state island hamlet camp resort").ToHashSet(),
            SpeakerNouns = Words("police official officials officer ministry minister ministers government authorities authority mayor governor spokesman spokeswoman spokesperson agency army military company firm union unions organisers organizers rescuers witnesses witness hospital doctors medics prosecutors prosecutor court report media state department service services group monitor monitors president premier office residents activists fire-brigade firefighters charity un sources source statement association airline operator regulator bank commission study survey data figures council organisation organization party lawyers opposition rebels side investigators coroner brigade board institute centre center embassy consulate airport university school club chief director executive chairman analyst analysts economists").ToHashSet(),
            StatementNouns = Words("claim claims assertion assertions allegation allegations statement report reports estimate estimates figures count data tally announcement accusation accusations").ToHashSet(),
            Collectives = Words("family families couple crew staff police troops household households people relatives others other").ToHashSet(),
            Ordinals = Words("second third fourth fifth sixth seventh eighth ninth tenth first last final next").ToHashSet(),
            JobNouns = Words("jobs job positions posts roles redundancies").ToHashSet(),
            AnyPeople = Words("people persons person individuals individual victims victim man woman others other resident residents locals local inhabitants casualties lives human humans bodies body").ToHashSet(),
            Labels = Words("no. no nos flight route highway motorway road article chapter section page line phase level channel group grade room gate platform unit class category type version top number building track windows day week year season episode part step round volume act stage magnitude-of interstate junction exit pier berth terminal ward zone district precinct model formula area reactor house").ToHashSet(),
            PastAdjectives = Words("previous earlier past similar separate former another").ToHashSet(),
            Superlatives = Words("worst deadliest biggest largest highest lowest strongest heaviest bloodiest most first longest costliest greatest fastest steepest sharpest slowest weakest best wettest hottest record smallest busiest fewest").ToHashSet(),
            PresentWords = Words("today tonight yesterday overnight now currently so-far").ToHashSet(),
        };
    }

    // Of the language's own words, and twenty-one to ninety-nine.
    private static Dictionary<string, decimal> Numbers()
    {
        var numbers = new Dictionary<string, decimal>(English.Numbers.Values);
        foreach (var (tens, value) in English.Numbers.Values.Where(number => number.Value >= 20))
        {
            foreach (var (unit, ones) in English.Numbers.Values.Where(number => number.Value is >= 1 and < 10))
            {
                numbers[$"{tens}-{unit}"] = value + ones;
            }
        }

        return numbers;
    }

    // "5 m" is no number of metres in news, so the short form stands alone as well.
    private static Dictionary<string, decimal> Scales() => new(English.Scales.Values) { ["m"] = English.ScaleSuffixes.Values["m"] };

    private static Dictionary<string, FigureBound> Bounds() => Pairs("""
        at least=AtLeast; no fewer than=AtLeast; no less than=AtLeast; not less than=AtLeast; a minimum of=AtLeast; minimum=AtLeast; at the very least=AtLeast;
        more than=MoreThan; over=MoreThan; well over=MoreThan; in excess of=MoreThan; upwards of=MoreThan; upward of=MoreThan; just over=MoreThan; well more than=MoreThan;
        above=MoreThan; slightly more than=MoreThan; a little over=MoreThan; far more than=MoreThan; greater than=MoreThan; beyond=MoreThan; just above=MoreThan;
        about=About; around=About; some=About; roughly=About; approximately=About; nearly=About; almost=About; close to=About; an estimated=About; estimated=About;
        circa=About; just under=About; just about=About; near=About; approx=About; somewhere around=About; nearing=About; in the region of=About; something like=About;
        up to=UpTo; as many as=UpTo; as much as=UpTo; at most=UpTo; no more than=UpTo; not more than=UpTo; a maximum of=UpTo; maximum=UpTo; as high as=UpTo;
        fewer than=LessThan; less than=LessThan; under=LessThan; below=LessThan; well under=LessThan; just below=About
        """, Bound);

    private static Dictionary<string, string> Measures() => Pairs("""
        km=km; kilometres=km; kilometers=km; kilometre=km; kilometer=km; miles=miles; mile=miles; metres=metres; meters=metres; metre=metres; meter=metres; feet=feet; ft=feet;
        hectares=hectares; hectare=hectares; ha=hectares; acres=acres; acre=acres; tonnes=tonnes; tonne=tonnes; tons=tons; ton=tons; kg=kg; kilos=kg; kilograms=kg;
        kilogrammes=kg; kilo=kg; grams=grams; litres=litres; liters=litres; gallons=gallons; barrels=barrels; inches=inches; cm=cm; centimetres=cm; centimeters=cm; mm=mm; millimetres=mm;
        millimeters=mm; degrees=degrees; mph=mph; kph=km/h; km/h=km/h; megawatts=megawatts; mw=megawatts; gigawatts=gigawatts; gw=gigawatts; bushels=bushels; ounces=ounces; pounds=pounds
        """, text => text);

    private static void AddVerbs(Dictionary<string, List<VerbReading>> verbs, string rows, bool isTransitive, bool isGeneric)
    {
        foreach (var (counts, entries) in Rows(rows))
        {
            var bracket = counts.IndexOf('[');
            var name = bracket < 0 ? counts : counts[..bracket];
            var nouns = bracket < 0 ? null : counts[(bracket + 1)..^1].Split('|').ToHashSet();
            foreach (var entry in entries)
            {
                AddForms(verbs, entry, new CountVerb(name, isTransitive, isGeneric, nouns));
            }
        }
    }

    private static void AddForms(Dictionary<string, List<VerbReading>> verbs, string entry, CountVerb verb)
    {
        var forms = entry.Contains('/') ? entry.Split('/') : RegularForms(entry);
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i] == "-")
            {
                continue;
            }

            var form = (VerbForm)(1 << i);
            if (!verbs.TryGetValue(forms[i], out var readings))
            {
                verbs[forms[i]] = readings = [];
            }

            var same = readings.FindIndex(reading => ReferenceEquals(reading.Verb, verb));
            if (same >= 0)
            {
                readings[same] = readings[same] with { Form = readings[same].Form | form };
            }
            else
            {
                readings.Add(new VerbReading(verb, form));
            }
        }
    }

    private static string[] RegularForms(string verb)
    {
        var stem = verb.EndsWith('e') ? verb[..^1] : verb;
        var sibilant = verb.EndsWith("ss", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
        var consonantY = verb.EndsWith('y') && !"aeou".Contains(verb[^2]);
        return consonantY
            ? [verb, verb[..^1] + "ies", verb[..^1] + "ied", verb[..^1] + "ied", verb + "ing"]
            : [verb, sibilant ? verb + "es" : verb + "s", stem + "ed", stem + "ed", stem + "ing"];
    }

    /// <summary>Rows of "counts t|i|p|g: verb …": transitive, intransitive, passive only, generic. One-word verbs among them join the others.</summary>
    private static Dictionary<string, PhrasalVerb[]> AddPhrasals(Dictionary<string, List<VerbReading>> verbs)
    {
        var found = new Dictionary<string, List<VerbReading>>();
        foreach (var (head, entries) in Rows(Phrasals))
        {
            var counts = head[..^2].Replace('_', ' ');
            foreach (var entry in entries)
            {
                AddForms(entry.Contains('_') ? found : verbs, entry, new CountVerb(counts, head[^1] != 'i', head[^1] == 'g'));
            }
        }

        var byFirst = new Dictionary<string, List<PhrasalVerb>>();
        foreach (var (phrase, readings) in found)
        {
            var text = phrase.Replace('_', ' ');
            var space = text.IndexOf(' ');
            if (!byFirst.TryGetValue(text[..space], out var others))
            {
                byFirst[text[..space]] = others = [];
            }

            others.Add(new PhrasalVerb(text[(space + 1)..], readings[0]));
        }

        var phrasal = new Dictionary<string, PhrasalVerb[]>(byFirst.Count);
        foreach (var (first, list) in byFirst)
        {
            // The longest first: "taken to the hospital" before "taken".
            list.Sort((left, right) => right.Rest.Length.CompareTo(left.Rest.Length));
            phrasal[first] = [.. list];
        }

        return phrasal;
    }

    private static Dictionary<string, WordClass> Classes()
    {
        var classes = new Dictionary<string, WordClass>();
        void Add(WordClass word, string list) => AddAll(word, Words(list));
        void AddAll(WordClass word, IEnumerable<string> list)
        {
            foreach (var item in list)
            {
                classes[item] = classes.GetValueOrDefault(item) | word;
            }
        }

        Add(WordClass.Determiner, "the a an this that these those his her its their our my your every each any both all some another such last next past");
        Add(WordClass.Preposition, "of in on at by for from to with into onto over under about after before during since until till through across against between among amid amidst near around within without despite per via upon towards toward inside outside beyond above below behind off out including following as like than due because aboard along beside besides throughout up down versus amongst");
        Add(WordClass.Conjunction, "and or but nor so yet while when whereas because although though if unless once where whether as after before until since");
        Add(WordClass.Be, "is are was were be been being am isn't aren't wasn't weren't it's got remain remains remained stayed");
        Add(WordClass.Have, "has have had having hasn't haven't hadn't");
        Add(WordClass.Modal, "will would can could may might shall should must won't wouldn't cannot can't couldn't do does did doesn't don't didn't");
        Add(WordClass.Negation, "not isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't cannot can't couldn't doesn't don't didn't never");
        Add(WordClass.Adverb, "not also still then now later already so only just even reportedly allegedly apparently initially mostly mainly largely nearly almost meanwhile however again soon today yesterday tonight overnight earlier recently currently previously separately together alone too here there abroad nationwide worldwide locally overall altogether far yet ever never instead seriously critically badly severely lightly slightly fatally officially formally immediately temporarily further sharply steeply slightly quickly successfully daily elsewhere online alike ago both likely more less");
        Add(WordClass.Pronoun, "i you he she it we they him them us me himself itself themselves one's who whom anyone everyone someone something nothing everything");
        Add(WordClass.Relative, "who whom whose which that where");
        AddAll(WordClass.Weekday, English.Weekdays.SelectMany(names => (string[])[names[0], names[0] + "s"]));
        AddAll(WordClass.Month, English.Months.SelectMany(names => names.Skip(1).SelectMany(name => (string[])[name, name + "."]).Prepend(names[0])));
        AddAll(WordClass.TimeUnit, English.TimeUnits.SelectMany(names => names).Concat(Words("time times night nights fortnight weekend weekends generation generations")));
        Add(WordClass.PlainVerb, "said says went go goes going came come comes get gets gave give gives made make makes saw see sees told tell tells knew know known began begin begins begun became become becomes ran run runs led lead leads left leave leaves leaving held hold holds kept keep keeps met meet meets stood stand stands spoke speak speaks struck strike strikes hit hits broke break breaks brought bring brings thought think thinks felt feel feels spread spreads put puts set sets let lets read wrote write writes drove drive drives fell fall falls rose rise rises caused cause causes causing want wants need needs use uses using became bought caught fought taught sought grew grow grows flew fly flies threw wore sat sit sits slept won wins paid pay pays lay lies lain live lives living work works working believe believes include includes face faces facing plan plans seem seems travel travelling traveling wait waiting seek seeking belong belongs involving wearing carrying waiting ran crossing using aged dating comprising");
        Add(WordClass.Speech, "said say says saying reported reports report reporting claimed claims claim claiming announced announces announce announcing confirmed confirms confirm confirming stated stating told tells adding added adds estimated estimates estimate estimating alleged alleges insisted insists acknowledged acknowledges admitted admits maintained tweeted wrote writes posted accused accuses accusing noted notes counted warned warns recorded records registered logged declared declares explained argues argued disclosed revealed reveals shows showed show");
        Add(WordClass.Person, PersonWords);
        return classes;
    }

    private static Dictionary<string, string> Metrics(string list)
    {
        var metrics = new Dictionary<string, string>();
        foreach (var item in Words(list))
        {
            var equals = item.IndexOf('=');
            metrics.TryAdd(equals < 0 ? item : item[..equals], (equals < 0 ? item : item[(equals + 1)..]).Replace('_', ' '));
        }

        return metrics;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static FigureBound Bound(string name) => name switch
    {
        nameof(FigureBound.AtLeast) => FigureBound.AtLeast,
        nameof(FigureBound.MoreThan) => FigureBound.MoreThan,
        nameof(FigureBound.About) => FigureBound.About,
        nameof(FigureBound.UpTo) => FigureBound.UpTo,
        nameof(FigureBound.LessThan) => FigureBound.LessThan,
        _ => FigureBound.Exact,
    };

    private static IEnumerable<(string Head, string[] Entries)> Rows(string rows)
    {
        foreach (var row in rows.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = row.IndexOf(": ", StringComparison.Ordinal);
            yield return (row[..colon], Words(row[(colon + 2)..]));
        }
    }

    /// <summary>"key=value; key=value", read without LINQ: this runs at every start, and each generic it needs is compiled then.</summary>
    private static Dictionary<string, T> Pairs<T>(string list, Func<string, T> value)
    {
        var pairs = new Dictionary<string, T>();
        foreach (var item in list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = item.IndexOf('=');
            pairs[item[..equals]] = value(item[(equals + 1)..]);
        }

        return pairs;
    }

    private static IReadOnlySet<string> Set(string list) => list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
