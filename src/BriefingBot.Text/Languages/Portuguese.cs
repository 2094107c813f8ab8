namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Portuguese.</summary>
internal static class Portuguese
{
    public static Language Create() => new("pt", Script.Latin)
    {
        IsWidelyRead = true,
        DecimalMark = ',',
        GroupsWithSpaces = true,
        Letters = "áâãàçéêíóôõú",
        FunctionWords = """
            o a os as um uma uns umas e ou mas ao aos da das do dos de em na nas no nos é era foi há para por pelo
            pela que se ser são seu sua com como mais não também já disse
            """,
        LightWords = """
            ele até entre sobre após ter segundo anos começou começaram porque ainda sem depois pessoas está estão
            nesta neste dessa desse pelos ela eles onde mesmo
            """,
        Months = "janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro",
        Weekdays = """
            domingo; segunda-feira segunda seg; terça-feira terça ter; quarta-feira quarta qua; quinta-feira quinta
            qui; sexta-feira sexta sex; sábado
            """,
        DateJoiners = "de",
        BeforeTime = "às",
        RelativeDays = "anteontem=-2 ontem=-1 hoje=0 amanhã=1",
        ShiftingWords = "depois_de",
        ShiftingWordsBehind = "em_dia",
        EarliestOffset = -5,
        LatestOffset = 1,
        TimeUnits = """
            segundo segundos; minuto minutos; hora horas; dia dias; semana semanas; mês meses; ano anos; década
            décadas; século séculos
            """,
        Numbers = """
            zero=0 um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11
            doze=12 treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezassete=17
            dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70
            oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 duzentas=200 trezentos=300 trezentas=300
            quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600
            setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900
            """,
        Dozens = "dúzia=12",
        Scales = """
            mil=1000 milhão=1000000 milhões=1000000 bilhão=1000000000 bilhões=1000000000 bilião=1000000000000
            trilhão=1000000000000 trilhões=1000000000000
            """,
        VagueNumbers = "dezenas=10 dúzias=12 centenas=100 milhares=1000",
        Fractions = "meio=0.5 meia=0.5",
        FutureWords = "até",
        OtherWeeks = "próxima próximo cada até",
        FutureVerbs = "será serão fará farão dará darão irá irão vai vão previsto prevista previstos previstas",
        FutureEndings = "ará arão erá erão irá irão",
        NumberJoiners = "e",
        FirstPersons = "eu me meu minha meus minhas nós nosso nossa nossos nossas",
        SayingVerbs = "disse afirmou declarou anunciou explicou",
        Honorifics = "senhor senhora",
        SubjectPronouns = "ele ela eles elas",
        Demonstratives = "este esta estes estas esse essa esses essas aquele aquela aqueles aquelas",
        PointingAdverbs = "ali lá aí",
        BackPointers = """
            ele ela eles elas isto isso esta este estes estas essa esse esses essas aquilo seu sua seus suas nós eu
            """,
        JoiningOpeners = """
            mas e porém contudo entretanto todavia também então assim além ainda porque pois portanto depois
            """,
        JoiningPhrases = """
            no_entanto por_isso por_sua_vez por_exemplo além_disso ao_mesmo_tempo entre_outras entre_outros segundo_ele
            segundo_ela de_acordo_com_ele
            """,
        AskingWords = """
            quem que quê chama qual quais quando onde aonde como porquê quanto quanta quantos quantas pessoas
            gente houve agora atualmente
            tempo
            """,
        AsksAccount = "que quê como porquê porque qual quais",
        AsksHowLong = "quanto_tempo",
        AsksHowMany = "quanto quanta quantos quantas",
        AsksWhen = "quando",
        AsksWho = "quem como_se_chama",
        AsksWhere = "onde aonde em_que_cidade em_que_país",
        Quantities = "população preço custo magnitude temperatura idade",
    };
}
