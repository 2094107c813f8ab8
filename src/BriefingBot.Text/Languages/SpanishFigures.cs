using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of Spanish for the reading of figures.</summary>
internal static class SpanishFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Language = Spanish.Create(),
        HasCapitalDates = false,
        OpeningScales = Set("mil"),
        Vague = Values("decenas=10 docenas=12 cientos=100 centenares=100 miles=1000"),
        IndefiniteArticles = Set("un una"),
        Fractions = Values("medio=0.5 media=0.5 cuarto=0.25 cuartos=0.25"),
        NumberJoiners = Set("y"),
        BoundsBefore = Bounds("""
            al menos=AtLeast; por lo menos=AtLeast; como mínimo=AtLeast; más de=MoreThan; menos de=LessThan;
            unos=About; unas=About; cerca de=About; alrededor de=About; aproximadamente=About; casi=About;
            en torno a=About; hasta=UpTo; como máximo=UpTo; no más de=UpTo
            """),
        BoundsAfter = Bounds("o más=AtLeast"),
        RangeOpeners = Set("entre"),
        RangeJoiners = Set("a y"),
        Additions = Set("otros otras más"),
        Rest = Set("más otro otra otros otras"),
        CurrencySigns = Map("$=USD us$=USD €=EUR £=GBP"),
        CurrencyWords = Map("""
            euro=EUR euros=EUR eur=EUR dólar=USD dólares=USD libra=GBP libras=GBP sol=PEN soles=PEN
            yen=JPY yenes=JPY reales=BRL bolívares=VES yuanes=CNY rublos=RUB
            """),
        SharedCurrencies = Currencies("""
            dólar dólares: estadounidense=USD estadounidenses=USD australianos=AUD canadienses=CAD
                neozelandeses=NZD singapurenses=SGD;
            peso pesos: mexicanos=MXN argentinos=ARS chilenos=CLP colombianos=COP filipinos=PHP cubanos=CUP
                uruguayos=UYU dominicanos=DOP bolivianos=BOB;
            franco francos: suizos=CHF cfa=XOF;
            corona coronas: suecas=SEK noruegas=NOK danesas=DKK checas=CZK islandesas=ISK;
            rupia rupias: indias=INR pakistaníes=PKR indonesias=IDR;
            libra libras: esterlinas=GBP egipcias=EGP libanesas=LBP sirias=SYP
            """),
        Percent = Set("%;por ciento"),
        Measures = Map("""
            km=km kilómetro=km kilómetros=km metro=metres metros=metres tonelada=tonnes toneladas=tonnes kilo=kg
            kilos=kg kg=kg hectárea=hectares hectáreas=hectares litro=litres litros=litres grado=degrees grados=degrees
            """),
        DecadeNouns = Set("años"),
        Hourly = Set("por hora;"),
        TimeUnits = Set("""
            segundo segundos minuto minutos hora horas día días semana semanas mes meses año años década décadas siglo
            siglos noche noches vez veces trimestre temporada
            """),
        Months = Months(Spanish.Create()),
        Weekdays = Set("lunes martes miércoles jueves viernes sábado domingo"),
        Aged = Set("niño niña hermano hermana hijo hija joven hombre mujer bebé menor"),
        Ratio = Set("de cada;"), // the semicolon keeps the two words together
        LabelsBefore = Set("número ruta artículo página nivel puerta unidad clase capítulo edad"),
        Classes =
        [
            new("killed", true)
            {
                IsBodily = true,
                Done = Set("matar asesinar"), Does = Set("morir fallecer perecer"), Is = Participles("muert fallecid"),
                Events = Set("muerte"), People = Set("muerto fallecido cadáver cuerpo muerta"),
            },
            new("injured", true)
            {
                IsBodily = true,
                Done = Set("herir lesionar"), Is = Participles("herid lesionad"), People = Set("herido lesionado"),
            },
            new("arrested", true) { Done = Set("detener arrestar capturar"), Is = Participles("detenid arrestad"),
                People = Set("detenido"), Events = Set("detención arresto") },
            new("missing", true) { Does = Set("desaparecer"), Is = Participles("desaparecid"),
                People = Set("desaparecido") },
            new("displaced", true) { Done = Set("desplazar"), Is = Participles("desplazad"), Does = Set("huir"),
                People = Set("desplazado refugiado") },
            new("evacuated", true) { Done = Set("evacuar desalojar"), Is = Participles("evacuad desalojad"),
                People = Set("evacuado") },
            new("rescued", true) { Done = Set("rescatar salvar"), Is = Participles("rescatad") },
            new("released", true) { Done = Set("liberar"), Is = Participles("liberad") },
            new("kidnapped", true) { Done = Set("secuestrar"), Is = Participles("secuestrad") },
            new("trapped", true) { Is = Participles("atrapad sepultad") },
            new("recovered", true) { Is = Participles("curad") },
            new("survived", true) { Does = Set("sobrevivir"), People = Set("superviviente sobreviviente") },
            new("hospitalised", true) { Done = Set("hospitalizar ingresar"),
                Is = Participles("hospitalizad ingresad") },
            new("infected", true) { Done = Set("contagiar infectar"), Is = Participles("infectad contagiad") },
            new("affected", false) { Done = Set("afectar"), Is = Participles("afectad") },
            new("on board", false) { People = Set("pasajero tripulante") },
            new("protesting", false) { Does = Set("protestar manifestar"), People = Set("manifestante") },
        ],
        Groups = Groups("""
            children: niños, niñas; women: mujeres; men: hombres; soldiers: soldados, militares;
            police officers: policías; civilians: civiles; passengers: pasajeros; crew members: tripulantes;
            workers: trabajadores, obreros; tourists: turistas; migrants: migrantes
            """),
        AnyPeople = Set("persona gente muerto herido víctima otro fallecido detenido desaparecido individuo muerte"),
        CountingNouns = Set("número cifra total balance"),
        LightVerbs = Set("""
            haber ser estar tener hacer decir incluir sumar alcanzar subir ascender llegar quedar dejar llevar
            transportar
            """),
        ResultVerbs = Set("resultar quedar dejar seguir permanecer continuar"),
        MovingVerbs = Set("trasladar llevar ingresar"),
        Hospitals = Set("hospital hospitales clínica"),
        ChangeWords = Set("subir bajar crecer caer aumentar disminuir reducir avanzar ganar perder alza caída aumento"),
        MoneyNouns = Set("""
            beneficio ganancia pérdida ingreso venta facturación deuda presupuesto coste costo precio acción inversión
            ayuda multa oferta compra préstamo déficit valor
            """),
        MoneyVerbs = Map("""
            ganar=earnings perder=loss costar=cost pagar=payment invertir=invested recaudar=funds gastar=spent
            facturar=revenue vender=price comprar=price destinar=allocated
            """),
        Severity = Map("gravemente=seriously grave=seriously levemente=slightly leve=slightly crítico=critically"),
        StatePhrases = Phrases("perdieron la vida=killed; sin luz=without power; sin electricidad=without power"),
        Negations = Set("no nunca tampoco ni sin"),
        Nobody = Set("nadie ninguno"),
        NoSingular = Set("ningún ninguna"),
        Existing = Set("haber registrar reportar producir"),
        AccordingTo = Set("según"),
        SaidBy = Set("de acuerdo con;"),
        SayingOf = Map("hablar=de"),
        AsSaid = Set("según como"),
        Saying = Set("decir informar anunciar afirmar confirmar señalar indicar asegurar declarar explicar comunicar"),
        Hypothetical = Set("podría podrían habría habrían"),
        Unreal = Set("exigir amenazar temer esperar advertir pedir"),
        Conditions = Set("si"),
        Including = Set("incluyendo incluido incluida incluidos incluidas"),
        PartOpeners = Set("de los cuales; de las cuales; de ellos; de ellas; entre ellos; entre ellas"),
        SinceCount = Set("""
            desde el último informe; desde la última actualización; desde el último balance
            """),
        Among = Set("entre"),
        Of = Set("de del"),
        Definite = Set("el la los las estos estas esos esas"),
        ComparisonBefore = Set("desde frente"),
        PastPhrases = Set("""
            hace un año; hace dos años; hace tres años; hace cinco años; hace diez años; años atrás; año anterior;
            anteriormente; en el pasado; siglo pasado; un año antes; años antes;
            inicialmente; en un principio; en un primer momento
            """),
        PastForCounts = Set("año pasado; mes pasado; la semana pasada; desde entonces"),
        Yearly = Set("cada año; al año"),
        Cumulative = Set("este año; en lo que va"),
        PresentPhrases = Set("""
            hoy; ayer; anoche; ahora; hasta ahora; esta semana; el lunes; el martes; el miércoles; el jueves;
            el viernes; el sábado; el domingo; este lunes; este martes; este miércoles; este jueves; este viernes;
            este sábado; este domingo
            """),
        TimePrepositions = Set("en de durante"),
        Since = Set("desde"),
        Perfect = Set("ha han"),
    };

    private static HashSet<string> Participles(string stems) => Forms(stems, "o a os as");
}
