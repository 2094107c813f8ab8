namespace BriefingBot.Text.Languages;

/// <summary>What the program knows of Spanish.</summary>
internal static class Spanish
{
    public static Language Create() => new("es", Script.Latin)
    {
        IsWidelyRead = true,
        DecimalMark = ',',
        HasBothMarks = true,
        GroupsWithSpaces = true,
        Letters = "áéíóúñü",
        Endings = "- s; - es; z ces",
        FunctionWords = """
            el la los las un una unos unas y o pero al del de en es era fue ha han hay lo le les más me mi no nos para
            por que se ser si sin sobre son su sus también tras ya con como este esta esto estos entre cuando dijo
            """,
        LightWords = "hasta años dos desde muy según",
        Months = """
            enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre setiembre sept; octubre; noviembre;
            diciembre
            """,
        Weekdays = "domingo; lunes; martes; miércoles; jueves; viernes; sábado",
        DateJoiners = "de del",
        OrdinalEndings = "º",
        BeforeTime = "a_las",
        RelativeDays = "anteayer=-2 ayer=-1 anoche=-1 hoy=0 esta_mañana=0 esta_tarde=0 esta_noche=0",
        ShiftingWords = "antes_de",
        ShiftingWordsBehind = "en_día",
        PartsOfDay = "mañana",
        EarliestOffset = -7,
        LatestOffset = 2,
        TimeUnits = """
            segundo segundos; minuto minutos; hora horas; día días; semana semanas; mes meses; año años; década
            décadas; siglo siglos
            """,
        Numbers = """
            cero=0 un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
            trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21
            veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26
            veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
            ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300
            cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600
            setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900
            """,
        Dozens = "docena=12",
        Scales = "mil=1000 millón=1000000 millones=1000000 billón=1000000000000 billones=1000000000000",
        VagueNumbers = "decenas=10 docenas=12 cientos=100 miles=1000",
        Fractions = "medio=0.5 media=0.5",
        FutureWords = "hasta",
        OtherWeeks = "próximo cada hasta",
        FutureVerbs = "será serán hará harán dará darán irá irán va_a van_a previsto prevista previstos previstas",
        FutureEndings = "ará arán erá erán irá irán drá drán brá brán",
        NumberJoiners = "y",
        FirstPersons = "yo me mi mis nosotros nosotras nuestro nuestra nuestros nuestras",
        SayingVerbs = "dijo afirmó declaró anunció explicó añadió",
        Honorifics = "señor señora don doña",
        SubjectPronouns = "él ella ellos ellas",
        Demonstratives = "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas",
        PointingAdverbs = "allí ahí allá",
        BackPointers = """
            él ella ellos ellas esto esta este estos estas eso esa ese esos esas aquello su sus nosotros yo
            """,
        JoiningOpeners = """
            pero y sino además también entonces así luego asimismo aunque porque pues tampoco mientras después
            """,
        JoiningPhrases = """
            sin_embargo no_obstante por_eso por_ello por_su_parte por_lo_tanto por_ejemplo en_cambio entre_otras
            entre_otros de_esta_forma de_esta_manera de_este_modo así_lo de_hecho a_su_vez al_mismo_tiempo en_tanto
            """,
        AskingWords = """
            qué que llama quién quien quiénes quienes cuándo cuando dónde donde cuántos cuántas cuánto cuánta
            cuantos cuantas
            cuanto cuanta cuál cual por cómo como hay hubo personas gente
            verdad ahora actualmente
            tiempo
            """,
        AsksHowLong = "cuánto_tiempo cuanto_tiempo",
        AsksHowMany = "cuanto cuánto cuanta cuánta cuantos cuántos cuantas cuántas",
        AsksWhen = "cuando cuándo",
        AsksWho = "quien quién quienes quiénes cómo_se_llama como_se_llama",
        AsksWhere = "donde dónde",
        AsksAccount = "qué cómo como cuál por",
        AsksOfEvent = """
            pasó pasado pasa ocurrió ocurrido sucedió sucedido qué_hay_de_nuevo que_hay_de_nuevo qué_se_sabe
            qué_sabes noticias
            """,
        AsksMoney = """
            dinero cuesta cuestan costó pagan paga pagar
            pagó cobra cobran cobrar gana ganan sueldo salario
            """,
        Alike = """
            cuesta cuestan costó precio coste;
            murió murieron muere muerto muerta muertos muertas muerte fallecido fallecida fallecidos falleció fallece;
            ganó gana ganado ganar venció vence victoria ganador ganadora vencedor; vendió vende vendido venta ventas;
            compró compra comprado adquiere adquirió;
            detenido detenida detenidos arrestado arrestada detención arresto detuvo;
            incendio fuego; terremoto sismo seísmo; enterrado sepultado funeral; despedido destituido cesado;
            pagan paga pagar pagó cobra cobran cobrar sueldo salario remuneración
            """,
        Quantities = "población precio costo coste magnitud temperatura edad",
    };
}
