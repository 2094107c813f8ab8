using System.Collections.Frozen;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Similarity;

/// <summary>How common words are before any article has been seen, written from general knowledge of the languages:
/// function words, which never count, and the everyday words of news in two steps. Everything else is held to be
/// rare.</summary>
internal static class CommonWords
{
    /// <summary>The share of articles that a word of no list stands in, before any evidence.</summary>
    public const double RareShare = 0.004;

    private const double FrequentShare = 0.2;

    private const double EverydayShare = 0.04;

    // Parts of addresses, and what contractions leave behind their apostrophe.
    private const string Fragments = """
        http https www com org net html htm php aspx asp index amp ain aren couldn d didn doesn don hadn hasn haven isn
        ll m mustn n re s shouldn t ve wasn weren won wouldn im ive youre theyre dont cant
        """;

    private const string FrequentWords = """
        new time people day week month year president government state country police report reported official officials
        minister million part four five six seven eight nine ten group call called news added help show plan work home
        man men woman women found national world city public according second high place number end left early late long
        member members right leader statement told spokesman spokeswoman reporter reporters percent photo image video
        caption getty reuters associated press ap afp read story updated published posted pm am et gmt est edt pst pdt
        utc
        """;

    private const string EverydayWords = """
        abandon ability able abroad absence absolute abuse accept access accident accompany accord account accusation
        accuse achieve achievement acknowledge acquire acquisition act action activist activity actor actress actual
        adapt add addition adequate adjust administration admire admit adopt adult advance advantage advertise advice
        advise adviser affair affect afford afraid aftermath afternoon aftershock agency agree aid aide aim air aircraft
        airline airport alarm album alert alive allegation allege allow ally alter alternative amateur ambassador
        ambition ambulance american amount analysis analyst ancient anger angry animal anniversary announce announcement
        annual anticipate anxiety apart apartment apologise apologize apology app apparent appeal appear appearance
        application apply appoint appointment appreciate approach appropriate approval approve area argue argument arise
        arm armed army arrange arrangement arrest arrival arrive arson art article artist aside assault assess
        assessment asset assist assistance assistant association assume assure athlete atmosphere attach attack attempt
        attend attention attitude attorney attract audience author authority auto autopsy available avenue average avoid
        award aware awareness baby background backing bad bail balance ball ballot ban band bank bar bare barrel barrier
        base baseball basic basis basketball bathroom battle beach bear beat beautiful beauty bed bedroom beer begin
        behavior behaviour belief believe belong benefit best bet better beyond bid big bike bill billion billionaire
        bird birth birthday bit black blame blast blaze block blog blood blow blue board boat body bomb bond bone bonus
        book boom boost boot border boss bother bottle bottom bound bowl box boy boyfriend brain branch brand brave
        break breakfast breath bridge brief bright brilliant bring british broad broadcast broken broker brother brown
        browser budget build builder building bullet burden burglary burn burst bus bush business businessman busy
        button buy buyer cabinet cable cafe calculate calm camera camp campaign cancel cancer candidate capable capacity
        capital captain capture car care career careful cargo carrier carry case cash cast casualty catch category cause
        cautious celebrate celebration celebrity cell center central centre century ceremony certain certificate chain
        chair chairman challenge champion championship chance change channel chapter character characteristic charge
        charity chart chase cheap check cheer chemical chest chicken chief child children chinese chip choice choose
        christmas church cinema circle circumstance cite citizen civil civilian claim clash class classic classroom
        clean clear clerk click client climate climb clinic clock close clothes cloud club clue coach coalition coast
        code coffee cold collapse colleague collect collection college color colour column combat combination combine
        comedy comfort command commander comment commerce commercial commission commit commitment committee common
        community company compare comparison compensation compete competition competitive competitor complain complaint
        complete complex complicate component computer concede concentrate concept concern concert conclude conclusion
        condition conduct conference confidence confident confirm conflict confront confrontation confuse confusion
        congress congressional connect connection conscious consequence conservative consider considerable consideration
        consist constant constitution constitutional construct construction consult consultant consumer contact contain
        contemporary content contest context continue contract contrast contribute contribution control controversial
        controversy convention conversation convert convict conviction convince cook cool cooperation cope copy core
        corner coroner corporate corporation correct corruption cost costs cottage council counsel count counter county
        coup couple courage course court cousin cover coverage crack craft crash crazy create creative creature credit
        crew cricket crime criminal crisis criterion critic criticise criticism criticize crop cross crowd crown crucial
        crude cry cultural culture cup cure currency current curriculum custody custom customer cut cycle cyclone daily
        damage danger dangerous dark darkness data database date daughter dawn dead deadline deadly deaf deal dealer
        dear death debate decade decide decision decline decorate decrease dedicate deep deeply defeat defence defend
        defendant defender defense defensive deficit define definition degree delay deliver delivery demand democracy
        democrat democratic demonstrate demonstration demonstrator deny department depend deposit depression depth
        deputy derive describe description desert deserve design designer desire desk desperate despite destination
        destroy destruction detail detailed detain detective determine devastate develop developer development device
        devote dialogue die died diet differ difference different difficult digital dinner diplomat diplomatic direct
        direction directly director dirty disability disagree disappear disappoint disappointment disaster discipline
        discover discovery discrimination discuss disease dish dismiss disorder display dispute distance distant
        distinct distinguish distribute distribution district disturb divide division divorce doctor document
        documentary dog dollar domestic dominate donate donation door double doubt download dozen draft drag drama
        dramatic draw dream dress drink drive driver drop drug dry dump dust duty dying eager ear earlier earn earnings
        earth earthquake ease easily east eastern easy eat economic economy edge edition editor editorial education
        effect effective efficient effort elect election element eliminate email embarrass embassy embrace emerge
        emergency emission emotion emotional emphasis emphasise emphasize empire employ employee employer employment
        empty enable encounter encourage enemy energy enforce enforcement engage engine engineer engineering english
        enhance enjoy enormous ensure enter enterprise entertain entertainment enthusiasm entire entrance entry
        environment environmental episode equal equipment equivalent era error escape especially essential establish
        establishment estate estimate ethnic europe european evacuate evaluate evening event eventual everybody everyday
        everyone evidence evil evolution exact examination examine example excellent except exception excess exchange
        excite exciting exclude exclusive excuse execute execution executive exercise exhibition exist existence exit
        expand expansion expect expectation expected expense expensive experiment expert expertise explain explanation
        explode explore explosion export exporter expose exposure express expression extend extension extensive extent
        external extra extraordinary extreme extremist eye fabric face facebook facility fact factor factory faculty
        fail failure fair faith fall false familiar family famous fan fantasy far farm farmer fashion fast fatal fate
        father fault favor favorite favour favourite fear feature federal fee feed feedback feel fellow felony female
        fence festival fiction field fierce fifth fight fighter fighting figure file film final finally finance
        financial find fine finger finish fire firefighter firm fiscal fish fit fix fixture flag flame flash flat flee
        fleet flight float flood floor flow flower fly focus fold follow following food football force forecast foreign
        forest forever forget form formal formation former formula forth fortune forum forward foster foundation founder
        fraction frame framework fraud free freedom freeze french frequent fresh friend friendly friendship front fruit
        frustrate frustration fuel fulfil full fun function fund fundamental funding funeral funny furniture future gain
        gallery game gang gap garage garden gas gather gdp gender gene general generation generous gentle gentleman
        genuine german gesture giant gift girl girlfriend glad glance glass global goal goalkeeper gold golf good govern
        governor grab grade gradual graduate grand grandfather grandmother grant grass grave gray great grey gross
        ground grow growth guarantee guard guess guest guide guideline guilty gun gunman guy habit hacker hair half hall
        hand hang happen happy harbor harbour hard hardly harm hat hate head headline headquarters health healthy hear
        hearing heart heat heaven heavily heavy height held helicopter hell helpful hero hesitate hide highlight highly
        highway hill hire historic historical history hit hold hole holiday holy homeland homeless homicide honest honor
        honour hope horror horse hospital host hostage hostile hot hotel hour house household housing huge human
        humanitarian hundred hunt hurricane hurt husband ice idea ideal identify identity ignore ill illegal illness
        illustrate imagine immediate immediately immigrant immigration impact implement implication imply import
        important impose impossible impress impression impressive improve improvement incentive incident include
        incorporate increase incredible independent index indicate indication indict individual industry inevitable
        infant infection inflation influence information infrastructure initial initiative injure injured injury inmate
        inner innocent inquiry inside insist inspect inspector inspire install instance instant institute institution
        instruction instrument insurance insurgent intellectual intelligence intend intense intensity intention interact
        interest interested interesting interim internal international internet interpret interrupt intervention
        interview introduce introduction invade invasion invent invest investigate investigation investigator investment
        investor invitation invite involve iron island isolate issue item jacket jail jet jewel job join joint joke
        journal journalist journey joy judge judgment judicial jump junior jury justice justify keep key kick kid kidnap
        kill killed killer kind king kitchen knee knife knock knowledge label labor laboratory labour lack lady lake
        land landslide lane language laptop large largely laser laugh launch law lawmaker lawyer layer lead leadership
        leading leaf league leak lean learn leather leave lecture leg legacy legal legend legislation legislative
        legitimate lender lesson letter level liberal liberty library licence license life lift light limit limited line
        link list literally literature little live living loan lobby local location lock look loose lord lose loss lot
        loud love lovely lover low lower loyal luck lucky lunch luxury machine mad magazine magic magnitude mail main
        mainly maintain maintenance major majority male mall manage management manager manner manslaughter manufacture
        manufacturer margin marine mark market marketing marriage marry mask mass massive master match mate material
        mathematics matter maximum mayor meal mean meaning meanwhile measure measurement meat mechanism medal media
        medical medicine medium meet meeting mental mention mere merger mess message metal meter method metre middle
        midfielder migrant mild mile militant military militia milk mind mine minimum ministry minor minority minute
        mirror misdemeanor miss missile mission mistake mix mixture mobile mode model moderate modern modest mom moment
        money monitor monthly mood moral moreover morning mortgage mostly mother motion motivate motor mount mountain
        mouse mouth move movement movie multiple murder murderer muscle museum music musical musician mutual mystery
        myth naked name narrative narrow nation natural nature navy nearby neat necessary neck need negative negotiate
        negotiation neighbor neighborhood neighbour neighbourhood nervous net network newspaper nice night nobody noise
        nominate nomination normal north northern nose notable note notice notion novel nowhere nuclear numerous nurse
        object objective obligation observe observer obtain obvious occasion occasional occupy occur ocean odd offence
        offense offensive offer offering office officer oil okay old ongoing online open opener operate operation
        operator opinion opponent opportunity oppose opposite opposition option order ordinary organ organic organise
        organised organization organize organized orientation origin original oscar otherwise ought outcome output
        outrage outside outstanding overall overcome overnight overseas oversee owe owner ownership pace pack package
        page pain paint painting pair palace pan panel panic pant paper parent park parliament parliamentary parole
        participant participate participation particular particularly partly partner partnership pass passage passenger
        passion past patch path patient patrol pattern pause pay peace peaceful peak peer penalty pension perceive
        perception perfect perform performance performer perhaps period permanent permission permit person personal
        personality personnel perspective persuade phase phenomenon philosophy phone photograph photographer phrase
        physical physician piano pick picture pile pilot pine pink pipe pitch plain plane planet planning plant plate
        platform play player playoff plea plead pleasant please pleased pleasure pledge plenty plot plunge pocket poem
        poet poetry point pole policeman policy political politics poll pollution pool poor pop popular population port
        portion portrait portray pose position positive possess possession possibility possible post potato potential
        pound poverty power powerful practical practice pray prayer precise predict prediction prefer preference
        pregnancy pregnant preparation prepare presence present presentation preserve presidential pressure pretend
        pretty prevent prevention previous price pride priest primarily primary prime prince princess principal
        principle print prior priority prison prisoner privacy private prize probably problem procedure proceed
        proceeding proceeds process processing produce producer product professional professor profile profit program
        progress prohibit project promise promote promotion prompt proof proper property proportion proposal propose
        proposed prosecution prosecutor prospect protect protection protein protest protester proud prove provide
        provider province provision psychological publication publicity publish publisher pull punish punishment
        purchase pure purpose pursue push quake qualify quality quarter quarterback quarterly queen quest question quick
        quickly quiet quit quite quote race racial racism radar radical radio raid rail railway rain rainfall raise
        rally random range rank rape rapid rare rate rating ratio raw reach react reaction reader reading ready real
        realise reality realize rear reason reasonable rebel rebound rebuild recall receive recent recently recession
        recipe recognise recognition recognize recommend recommendation record recover recovery recruit red reduction
        refer referee reference reflect reflection reform refugee refuse regard regardless regime region regional
        register regret regular regulate regulation regulator reinforce reject relate relation relationship relative
        relax release relevant reliable relief religion religious reluctant rely remain remark remarkable remember
        remind remote remove rent repair repeat replace replacement reply represent representation representative
        republican reputation request requirement rescue research reserve resident resign resignation resist resistance
        resolution resolve resort resource respect respective respond respondent response responsible rest restaurant
        restore restrict restriction result retail retailer retain retire retirement retreat retrieve return reveal
        revenue reverse review revolution revolutionary reward rhetoric rhythm rice rich rid ride rifle ring riot rip
        ripe rise risk rival river road rob robbery rock rocket role roll romantic roof rookie room root rope roster
        rough roughly round route routine row royal rule rumor rumour run rural rush russian sacred sacrifice sad safe
        safety sake salary sale sales sample sanction sand satellite satisfaction satisfy save saving scale scandal
        scare scenario scene schedule scheme scholar scholarship school science scientific scientist scope score scream
        screen script sea seal search season seat secret secretary section sector secure security seek segment select
        selection self sell send senior sensation sense sensitive sentence separate sequel sequence serial series
        serious seriously serve server service session setting settle settlement severe sex sexual shadow shake shape
        share shareholder sharp shed sheet shelf shell shelter sheriff shift shine ship shirt shock shoe shoot shooting
        shop shopping shore short shot shoulder shout shower showing shut sick side sight sign signal significance
        significant silence silent silver similar similarly simple simply sing singer single sink sister site situation
        skill skin sky sleep slice slide slight slip slow slump small smart smartphone smell smile smoke smooth snow
        soccer social society soft software soil solar soldier sole solid solution solve somehow son song sophisticated
        sort sought soul sound source south southern sovereign space spare spark speak speaker special specialise
        specialist specialize species specific speculate speculation speech spend spending spin spirit spiritual split
        sponsor sport spot spread spring squad square squeeze stab stability stable stadium staff stage stair stake
        stand standard standing star stare start startup states station statistics status stay steady steal steel stem
        step stick stock stomach stone stop storage store storm straight strain strange stranger strategic strategy
        stream street strength strengthen stress stretch strict strike striker string strip stroke strong structure
        struggle student studio study stuff stupid style subject submit subsequent substance substantial succeed success
        successful sudden sue suffer suffering sufficient sugar suggest suicide suit suite summer summit sun super
        superior supply support supporter suppose supposed supreme surface surge surgery surprise surprising surround
        survey survival survive survivor suspect suspend suspicion suspicious sustain swear sweep sweet swim swing
        switch symbol symptom system tablet tackle tactic tail tale talent talk tank tap target tariff task taste tax
        taxpayer teach teacher teaching team tear technical technique technology teen teenager telephone television tell
        temperature temporary tend tendency tennis tension tent term terrible territory terror terrorism terrorist test
        testify testimony text thank theater theatre theme theory therapy thin third thousand threat threaten threshold
        throat throughout throw thrown ticket tie tight till timing tiny tip tire tired title tobacco today tone tongue
        tonight tool tooth top topic tornado toss total touch touchdown tough tour tourism tourist tournament tower town
        track trade trader tradition traditional traffic tragedy tragic trail trailer train trainer training transaction
        transfer transform transformation transition translate transmission transport transportation trap trash trauma
        travel treasure treasury treat treatment treaty tree tremendous tremor trend trial triangle tribe tribute trick
        trigger trip triumph troop trouble truck true truly trust truth try tsunami tube tunnel turn turnout turnover
        twice twin twitter type typical ugly ultimate ultimately unable uncle undergo understand understanding undertake
        unemployment unexpected unfair unfortunately uniform union unique unit united universal universe university
        unknown unlike unlikely unusual update urban urge usage use user usual utility vacation valley valuable value
        van variation variety various vary vast vegetable vehicle venture verdict version versus vessel veteran via
        viable vice victim victory view viewer village violate violation violence violent virtual virtue virus visible
        vision visit visitor visual vital voice volume volunteer vote voter vulnerability vulnerable wage wait wake walk
        wall wander war ward warm warn warning warrant wash waste watch water wave weak weakness wealth wealthy weapon
        wear weather web website wedding weekend weekly weigh weight welcome welfare west western wheel whisper white
        whole wide widely widespread widow wife wild wildfire willing win wind window wine wing winner winning winter
        wipe wire wisdom wise wish withdraw withdrawal withdrew witness wonder wonderful wood wooden word worker
        workforce working workplace workshop worldwide worried worse worst worth wound wounded wrap write writer writing
        wrong yard yell yellow yield young youth zone
        """;

    private static readonly FrozenSet<string> Function = KnownLanguages.WidelyRead
        .SelectMany(language => language.FunctionWords.Concat(language.LightWords))
        .Concat(KnownLanguages.English.Weekdays.Select(names => names[0])).Select(word => WordStem.Of(word))
        .Concat(Stems(Fragments)).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Shares = Stems(EverydayWords)
        .Select(word => (word, EverydayShare))
        .Concat(Stems(FrequentWords).Concat(MonthStems()).Select(word => (word, FrequentShare)))
        .GroupBy(pair => pair.word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(pair => pair.Item2), StringComparer.Ordinal);

    /// <summary>True for a word (as its stem) that tells nothing of what a text is about.</summary>
    public static bool IsFunctionWord(string stem) => stem.Length < 2 || Function.Contains(stem);

    /// <summary>The share of articles a word (as its stem) may be expected in.</summary>
    public static double Share(string stem) => Shares.GetValueOrDefault(stem, RareShare);

    /// <summary>True for a word (as its stem) that much of all news has.</summary>
    public static bool IsFrequent(string stem) => Share(stem) >= FrequentShare;

    private static IEnumerable<string> MonthStems() =>
        KnownLanguages.English.Months.Select(names => WordStem.Of(names[0]));

    private static IEnumerable<string> Stems(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => WordStem.Of(word));
}
