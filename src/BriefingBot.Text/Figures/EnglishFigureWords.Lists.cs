namespace BriefingBot.Text.Figures;

/// <content>The lists.</content>
internal static partial class EnglishFigureWords
{
    private const string BaseVerbs = """
        abduct acquire add affect apprehend arrest assassinate assemble attend axe build burn buy cancel
        capture char charge close collect confirm confiscate construct convict count create cull cut damage
        dehouse delay deliver demolish demonstrate deploy deport destroy detain die disappear dismantle
        dismiss dispatch displace divert down drown eliminate evacuate execute expel fire flatten flee flood
        free furlough gather ground gut hang hire hospitalise hospitalize hurt impound indict infect injure
        inoculate intercept inundate kidnap kill launch level log lose maim march maroon massacre mobilise
        mobilize murder occupy open perish plant poison produce protest purchase quarantine raze recall
        recapture record recover recruit register release report rescue sack scorch scrap seize sell send
        shed ship shut sicken sink slash slaughter slay steal strand submerge survive take torch trap uproot
        vaccinate vanish vote win wound
        """;

    private const string OtherVerbForms = """
        abducted abducting abducts acquired acquires acquiring added adding adds affected affecting affects
        apprehended apprehending apprehends arrested arresting arrests assassinated assassinates
        assassinating assembled assembles assembling attended attending attends axed axes axing bought
        building builds built burned burning burns buying buys canceled canceling cancelled cancelling
        cancels captured captures capturing charged charges charging charred charring chars closed closes
        closing collected collecting collects confirmed confirming confirms confiscated confiscates
        confiscating constructed constructing constructs convicted convicting convicts counted counting
        counts created creates creating culled culling culls cuts cutting damaged damages damaging dehoused
        dehouses dehousing delayed delaying delays delivered delivering delivers demolished demolishes
        demolishing demonstrated demonstrates demonstrating deployed deploying deploys deported deporting
        deports destroyed destroying destroys detained detaining detains died dies disappeared disappearing
        disappears dismantled dismantles dismantling dismissed dismisses dismissing dispatched dispatches
        dispatching displaced displaces displacing diverted diverting diverts downed downing downs drowned
        drowning drowns dying eliminated eliminates eliminating evacuated evacuates evacuating executed
        executes executing expelled expelling expels fired fires firing flattened flattening flattens fled
        fleeing flees flooded flooding floods freed freeing frees furloughed furloughing furloughs gathered
        gathering gathers grounded grounding grounds guts gutted gutting hanged hanging hangs hired hires
        hiring hospitalised hospitalises hospitalising hospitalized hospitalizes hospitalizing hurting hurts
        impounded impounding impounds indicted indicting indicts infected infecting infects injured injures
        injuring inoculated inoculates inoculating intercepted intercepting intercepts inundated inundates
        inundating kidnapped kidnapping kidnaps killed killing kills launched launches launching levelled
        levelling levels logged logging logs loses losing lost maimed maiming maims marched marches marching
        marooned marooning maroons massacred massacres massacring mobilised mobilises mobilising mobilized
        mobilizes mobilizing murdered murdering murders occupied occupies occupying opened opening opens
        perished perishes perishing planted planting plants poisoned poisoning poisons produced produces
        producing protested protesting protests purchased purchases purchasing quarantined quarantines
        quarantining razed razes razing recalled recalling recalls recaptured recaptures recapturing
        recorded recording records recovered recovering recovers recruited recruiting recruits registered
        registering registers released releases releasing reported reporting reports rescued rescues
        rescuing sacked sacking sacks sank scorched scorches scorching scrapped scrapping scraps seized
        seizes seizing selling sells sending sends sent shedding sheds shipped shipping ships shuts shutting
        sickened sickening sickens sinking sinks slain slashed slashes slashing slaughtered slaughtering
        slaughters slaying slays slew sold stealing steals stole stolen stranded stranding strands submerged
        submerges submerging sunk survived survives surviving taken takes taking took torched torches
        torching trapped trapping traps uprooted uprooting uproots vaccinated vaccinates vaccinating
        vanished vanishes vanishing voted votes voting winning wins won wounded wounding wounds
        """;

    private const string CountNounWords = """
        deaths=killed; death=killed; fatalities=killed; fatality=killed; dead=killed; injuries=injured; injury=injured;
        wounded=injured; injured=injured;
        casualties=casualties; casualty=casualties; arrests=arrested; arrest=arrested; cases=cases; case=cases;
        infections=cases; hospitalisations=hospitalised;
        hospitalizations=hospitalised; layoffs=jobs cut; redundancies=jobs cut; aftershocks=aftershocks; votes=votes;
        evacuations=evacuated;
        rescues=rescued; kidnappings=kidnapped; disappearances=missing; survivors=survived
        """;

    private const string CauseWords = """
        opened fire=shooting; opens fire=shooting; open fire=shooting; opening fire=shooting;
        attack=violence; attacks=violence; assault=violence; offensive=violence; shelling=violence; artillery=violence;
        airstrike=violence; airstrikes=violence;
        bombardment=violence; fighting=violence; clashes=violence; clash=violence; raid=violence; raids=violence;
        military action=violence; military operation=violence;
        ambush=violence; gunfire=violence; mortar fire=violence; artillery fire=violence; rocket fire=violence; air
        strike=violence; air strikes=violence;
        drone strike=violence; drone strikes=violence; missile strike=violence; missile strikes=violence;
        rockets=violence; missile=violence; missiles=violence;
        violence=violence; hostilities=violence; invasion=violence; crackdown=violence; unrest=violence; riot=violence;
        riots=violence; operation=violence;
        mine=mines; mines=mines; landmine=mines; landmines=mines; land mine=mines; land mines=mines;
        explosion=explosion; explosions=explosion; blast=explosion; blasts=explosion; bomb=explosion; bombs=explosion;
        bombing=explosion; bombings=explosion;
        shooting=shooting; shootings=shooting; stabbing=stabbing; stabbings=stabbing;
        crash=crash; crashes=crash; collision=crash; pile-up=crash; pileup=crash; derailment=crash; accident=crash;
        crashed=crash; collided=crash; derailed=crash;
        earthquake=quake; earthquakes=quake; quake=quake; quakes=quake; tremor=quake; tsunami=tsunami;
        aftershock=aftershock;
        landslide=landslide; landslides=landslide; mudslide=landslide; mudslides=landslide; avalanche=avalanche;
        collapse=collapse; collapsed=collapse;
        flood=flood; floods=flood; flooding=flood; flash floods=flood; rain=flood; rains=flood; storm=storm;
        storms=storm; hurricane=storm; typhoon=storm; cyclone=storm;
        tornado=storm; tornadoes=storm; blizzard=storm; heatwave=heat; heat=heat; wildfire=fire; wildfires=fire;
        fire=fire; fires=fire; blaze=fire;
        outbreak=disease; epidemic=disease; pandemic=disease; virus=disease; cholera=disease; measles=disease;
        ebola=disease; dengue=disease; flu=disease;
        protest=protest; protests=protest; demonstration=protest; demonstrations=protest; stampede=crush; crush=crush;
        sinking=sinking; shipwreck=sinking;
        capsized=sinking; capsizing=sinking; sank=sinking; famine=famine; siege=siege; poisoning=poisoning;
        eruption=eruption; war=war; conflict=war
        """;

    private const string CauseModifierWords = """
        bus train plane car boat ferry helicopter truck lorry coach tram road traffic gas bomb mine landmine factory
        hotel mosque church school school-bus grenade
        suicide car-bomb bridge building roof mortar artillery rocket missile drone air knife gun mass nightclub forest
        bush house apartment mall warehouse
        jet minibus subway metro rail motorway highway tanker ship gunboat pipeline boiler chemical terror terrorist
        hit-and-run market stadium crowd
        """;

    private const string PersonWords = """
        people persons person individuals individual man men woman women child children boy boys girl girls civilian
        civilians soldier soldiers troops officer officers
        police policeman policemen policewoman resident residents worker workers passenger passengers student students
        protester protesters protestor protestors
        demonstrator demonstrators migrant migrants refugee refugees patient patients victim victims employee employees
        staff member members journalist journalists
        driver drivers firefighter firefighters fighter fighters militant militants rebel rebels gunman gunmen teenager
        teenagers infant infants baby babies toddler
        toddlers teacher teachers prisoner prisoners inmate inmates hostage hostages tourist tourists pedestrian
        pedestrians cyclist cyclists motorist motorists
        miner miners sailor sailors crew pilot pilots suspect suspects activist activists farmer farmers doctor doctors
        nurse nurses medic medics bystander bystanders
        villager villagers citizen citizens national nationals family families survivor survivors voter voters volunteer
        volunteers serviceman servicemen peacekeeper
        peacekeepers guard guards detainee detainees evacuee evacuees hiker hikers climber climbers swimmer swimmers fan
        fans supporter supporters spectator spectators
        pupil pupils adult adults commuter commuters attendee attendees guest guests worshipper worshippers trader
        traders official officials customer customers
        lawmaker lawmakers politician politicians judge judges lawyer lawyers athlete athletes player players rider
        riders trucker truckers fisherman fishermen
        seafarer seafarers crewman crewmen paramedic paramedics rescuer rescuers shopper shoppers cleric clerics monk
        monks nun nuns priest priests sergeant
        conscript conscripts reservist reservists marine marines agent agents attacker attackers assailant assailants
        bomber bombers smuggler smugglers trafficker
        traffickers dissident dissidents user users household households relative relatives brother brothers sister
        sisters couple mother mothers father fathers son sons
        daughter daughters kid kids homeowner homeowners local locals others other foreigner foreigners engineer
        engineers electrician mechanic carpenter labourer labourers
        laborer laborers builder builders conductor contractor contractors constable constables trooper troopers deputy
        deputies captain pensioner pensioners
        """;
}
