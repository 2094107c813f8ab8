using BriefingBot.Text.Figures;
using static BriefingBot.Text.Languages.FigureTable;

namespace BriefingBot.Text.Languages;

/// <summary>The table of Portuguese for the reading of figures.</summary>
internal static class PortugueseFigures
{
    public static FigureLexicon Lexicon { get; } = new()
    {
        Language = Portuguese.Create(),
        HasCapitalDates = false,
        OpeningScales = Set("mil"),
        Vague = Values("dezenas=10 dúzias=12 centenas=100 milhares=1000"),
        IndefiniteArticles = Set("um uma"),
        Fractions = Values("meio=0.5 meia=0.5 quarto=0.25 quartos=0.25"),
        NumberJoiners = Set("e"),
        BoundsBefore = Bounds("""
            pelo menos=AtLeast; ao menos=AtLeast; no mínimo=AtLeast; mais de=MoreThan; menos de=LessThan;
            cerca de=About; aproximadamente=About; quase=About; em torno de=About; por volta de=About; até=UpTo;
            no máximo=UpTo
            """),
        BoundsAfter = Bounds("ou mais=AtLeast"),
        RangeOpeners = Set("entre"),
        RangeJoiners = Set("a e"),
        Additions = Set("outros outras mais"),
        Rest = Set("mais outro outra outros outras"),
        CurrencySigns = Map("r$=BRL $=USD us$=USD €=EUR £=GBP"),
        CurrencyWords = Map("""
            euro=EUR euros=EUR eur=EUR dólar=USD dólares=USD libra=GBP libras=GBP real=BRL reais=BRL ienes=JPY
            """),
        SharedCurrencies = Currencies("""
            dólar dólares: americanos=USD canadenses=CAD canadianos=CAD australianos=AUD;
            peso pesos: mexicanos=MXN argentinos=ARS chilenos=CLP colombianos=COP uruguaios=UYU;
            franco francos: suíços=CHF cfa=XOF;
            coroa coroas: suecas=SEK norueguesas=NOK dinamarquesas=DKK checas=CZK tchecas=CZK;
            rupia rupias: indianas=INR paquistanesas=PKR;
            libra libras: esterlinas=GBP egípcias=EGP libanesas=LBP
            """),
        Percent = Set("%;por cento"),
        Measures = Map("""
            km=km quilómetro=km quilômetro=km quilómetros=km quilômetros=km metro=metres metros=metres tonelada=tonnes
            toneladas=tonnes quilo=kg quilos=kg kg=kg hectare=hectares hectares=hectares litro=litres litros=litres
            grau=degrees graus=degrees
            """),
        DecadeNouns = Set("anos"),
        Hourly = Set("por hora;"),
        TimeUnits = Set("""
            segundo segundos minuto minutos hora horas dia dias semana semanas mês meses ano anos década décadas século
            séculos noite noites vez vezes trimestre temporada
            """),
        Months = Months(Portuguese.Create()),
        Weekdays = Set("segunda terça quarta quinta sexta sábado domingo"),
        Aged = Set("menino menina irmão irmã filho filha jovem homem mulher bebê"),
        Ratio = Set("em cada; a cada"),
        LabelsBefore = Set("número rota artigo página nível unidade classe capítulo idade"),
        Classes =
        [
            new("killed", true)
            {
                IsBodily = true,
                Done = Set("matar assassinar"), Does = Set("morrer falecer perecer"), Is = Participles("mort falecid"),
                Events = Set("morte óbito"), People = Set("morto corpo cadáver"),
            },
            new("injured", true)
            {
                IsBodily = true,
                Done = Set("ferir"), Is = Participles("ferid machucad"), People = Set("ferido"),
            },
            new("arrested", true) { Done = Set("deter prender capturar"), Is = Participles("detid pres"),
                People = Set("detido preso"), Events = Set("detenção prisão") },
            new("missing", true) { Does = Set("desaparecer"), Is = Participles("desaparecid"),
                People = Set("desaparecido") },
            new("displaced", true) { Done = Set("deslocar"), Is = Participles("deslocad"), Does = Set("fugir"),
                People = Set("deslocado refugiado") },
            new("homeless", true) { Is = Participles("desabrigad desalojad"), People = Set("desabrigado desalojado") },
            new("evacuated", true) { Done = Set("evacuar retirar"), Is = Participles("evacuad") },
            new("rescued", true) { Done = Set("resgatar salvar"), Is = Participles("resgatad") },
            new("trapped", true) { Done = Set("soterrar"), Is = Participles("soterrad") },
            new("recovered", true) { Is = Participles("curad") },
            new("released", true) { Done = Set("libertar liberar"), Is = Participles("libertad liberad") },
            new("kidnapped", true) { Done = Set("sequestrar raptar"), Is = Participles("sequestrad raptad") },
            new("survived", true) { Does = Set("sobreviver"), People = Set("sobrevivente") },
            new("hospitalised", true) { Done = Set("internar hospitalizar"),
                Is = Participles("internad hospitalizad") },
            new("infected", true) { Done = Set("infectar contaminar"), Is = Participles("infectad") },
            new("affected", false) { Done = Set("afetar atingir"), Is = Participles("afetad") },
            new("on board", false) { People = Set("passageiro tripulante") },
            new("protesting", false) { Does = Set("protestar"), People = Set("manifestante") },
        ],
        Groups = Groups("""
            children: crianças; women: mulheres; men: homens; soldiers: soldados, militares;
            police officers: policiais, polícias; civilians: civis; passengers: passageiros; crew members: tripulantes;
            workers: trabalhadores, operários; tourists: turistas; migrants: migrantes
            """),
        AnyPeople = Set("pessoa gente morto ferido vítima outro detido desaparecido indivíduo morte"),
        CountingNouns = Set("número total balanço"),
        LightVerbs = Set("""
            haver ser estar ter fazer dizer incluir somar alcançar subir chegar ficar deixar levar transportar
            """),
        ResultVerbs = Set("ficar deixar sair continuar permanecer seguir"),
        MovingVerbs = Set("levar transportar encaminhar"),
        Hospitals = Set("hospital hospitais clínica"),
        ChangeWords = Set("subir cair crescer aumentar diminuir recuar avançar ganhar perder alta queda aumento"),
        MoneyNouns = Set("""
            lucro prejuízo receita venda faturamento dívida orçamento custo preço ação investimento ajuda multa oferta
            compra empréstimo valor
            """),
        MoneyVerbs = Map("""
            lucrar=earnings ganhar=earnings perder=loss custar=cost pagar=payment investir=invested arrecadar=funds
            gastar=spent faturar=revenue vender=price comprar=price
            """),
        Severity = Map("gravemente=seriously grave=seriously levemente=slightly leve=slightly"),
        StatePhrases = Phrases("perderam a vida=killed; sem energia=without power; sem luz=without power"),
        Negations = Set("não nunca nem sem"),
        Nobody = Set("ninguém"),
        NoSingular = Set("nenhum nenhuma"),
        Existing = Set("haver registrar registar"),
        AccordingTo = Set("segundo conforme"),
        SaidBy = Set("de acordo com;"),
        SayingOf = Map("falar=em"),
        AsSaid = Set("segundo conforme como"),
        Saying = Set("dizer informar anunciar afirmar confirmar declarar explicar comunicar"),
        Hypothetical = Set("poderia poderiam teria teriam"),
        Unreal = Set("exigir ameaçar temer esperar alertar pedir"),
        Conditions = Set("se"),
        Including = Set("incluindo"),
        PartOpeners = Set("dos quais; das quais; deles; delas; entre eles; entre elas"),
        SinceCount = Set("""
            desde o último balanço; desde a última atualização
            """),
        Among = Set("entre"),
        Of = Set("de do da"),
        Definite = Set("o a os as estes estas esses essas"),
        ComparisonBefore = Set("ante contra"),
        PastPhrases = Set("""
            há um ano; há dois anos; há três anos; há cinco anos; há dez anos; anos atrás; ano anterior; anteriormente;
            no passado; século passado; um ano antes; anos antes;
            inicialmente; a princípio; num primeiro momento; em um primeiro momento
            """),
        PastForCounts = Set("no ano passado; ano passado; mês passado; semana passada; desde então"),
        Yearly = Set("por ano;"),
        Cumulative = Set("este ano; neste ano"),
        PresentPhrases = Set("""
            hoje; ontem; agora; até agora; esta semana; nesta segunda; nesta terça; nesta quarta; nesta quinta;
            nesta sexta; neste sábado; neste domingo; na segunda; na terça; na quarta; na quinta; na sexta; no sábado;
            no domingo
            """),
        TimePrepositions = Set("em de durante"),
        Since = Set("desde"),
        Perfect = Set("tem têm"),
    };

    private static HashSet<string> Participles(string stems) => Forms(stems, "o a os as");
}
