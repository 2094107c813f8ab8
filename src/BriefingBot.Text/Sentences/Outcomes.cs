using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// What came of a matter, by the words that news has for it: an arrest, a resignation, an acquittal, a strike called
/// off. Only deeds count: the forms are past or a headline's present, and what is denied, planned or possible is none.
/// </summary>
internal static partial class Outcomes
{
    /// <summary>The name of a death among the outcomes.</summary>
    public const string Death = "died";

    private const string Rescue = "found alive";

    /// <summary>Those that are stages of a case.</summary>
    public static readonly WordList OfCases = "arrested charged_with convicted sentenced";

    /// <summary>How many words before a form may deny it.</summary>
    private const int Before = 4;

    /// <summary>The parts of a phrase stand so near to each other where others may stand between.</summary>
    private const int Gap = 8;

    private const string Between = "…";

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:.–—");

    // A row is one outcome, in the languages that the reports are read in; its first word names it. Nouns only where
    // a headline has them for the deed.
    private static readonly string[] Rows =
    [
        "died, dies, dead, death, deaths, deadly, killed, kills, kill, killing, fatal, fatally, slain, murdered, "
            + "murder, homicide, was executed, were executed, been executed, slaying, gunned down, "
            + "succumbed, passed away, passes away, lost … life, lost … lives, toll, "
            + "tot, tote, toten, toter, starb, starben, gestorben, getötet, ums leben, "
            + "muerto, muertos, muerta, muertas, murió, murieron, fallecido, fallecidos, "
            + "falleció, mort, morts, morte, tué, tués, tuée, décédé, décès, morto, morti, mortos, morreu, "
            + "morreram, "
            + "погиб, погибла, погибли, погибших, умер, умерла, убит, убиты, загинув, загинули, загиблих, помер",
        "arrested, arrests, arrest, detained, detains, apprehended, nabbed, handcuffed, custody, "
            + "festgenommen, verhaftet, detenido, detenida, detenidos, detenidas, detuvo, detuvieron, detiene, "
            + "detienen, arrêté, arrêtée, arrêtés, interpellé, interpellée, interpellés, arrestato, arrestata, "
            + "arrestati, detido, detidos, preso, presos, арестован, арестована, арестованы, задержан, задержана, "
            + "задержаны, задержали, заарештовано, затримано, затримали",
        "charged with, charged in, charged over, charged after, man charged, woman charged, suspect charged, "
            + "was charged, were charged, faces … charges, faces … charge, facing … charges, facing … charge, "
            + "indicted, arraigned, angeklagt, "
            + "imputado, imputada, imputados, inculpé, mis en examen",
        "convicted, found guilty, guilty verdict, pleaded guilty, pleads guilty, sentenced, jailed, "
            + "verurteilt, condenado, condenada, condenados, condamné, condamnée, condamnés, condannato, "
            + "condannata, condannati, осуждён, осужден, приговорён, приговорен, приговорили, засуджено",
        "acquitted, acquits, not guilty verdict, found not guilty, freigesprochen, absuelto, absuelta, "
            + "absueltos, acquitté, acquittée, assolto, assolta, absolvido, оправдан, оправдана, виправдано",
        "resigned, resigns, quits, stepped down, steps down, zurückgetreten, trat … zurück, tritt … zurück, "
            + "dimitió, dimite, dimitieron, renunció, démissionne, démissionné, dimesso, dimessa, si dimette, "
            + "renunciou, demitiu-se, подал в отставку, подала в отставку, ушёл в отставку, ушел в отставку, пішов "
            + "у відставку",
        "sacked, sacks, ousted, ousts, dismissed as, entlassen, entließ, entlässt, destituido, destituida, "
            + "cesado, despedido, limogé, limogée, licencié, licenziato, demitido, уволен, уволена, звільнено",
        "called off, calls off, calls … off, called … off, call off, cancelled, canceled, cancels, scrapped, "
            + "scraps, averted, withdraws … offer, withdrew … offer, withdrawn … offer, withdraws … bid, "
            + "withdrew … bid, withdrawn … bid, "
            + "abgesagt, sagt … ab, sagte … ab, abgewendet, cancelado, cancelada, canceló, cancela, "
            + "desconvocada, desconvocado, desconvoca, annulé, annulée, grève levée, alerte levée, annulato, "
            + "annullato, annullata, cancelou, отменён, отменен, отменена, отменил, отменили, отменяет, скасовано, "
            + "скасували, скасував",
        "lifted … warning, lifts … warning, warning lifted, warning … was lifted, warning … been lifted, "
            + "lifted … order, lifts … order, order … lifted, lifted … curfew, lifts … curfew, curfew lifted, "
            + "curfew … lifted, "
            + "restored power, power restored, power … was restored, power … been restored, warnung aufgehoben, "
            + "sperrung aufgehoben, entwarnung, levantada la alerta, levanta la alerta, alerta levantada, "
            + "couvre-feu levé, courant rétabli, тревога отменена, тривогу скасовано",
        "reopened, reopens, wiedereröffnet, reabierto, reabierta, reabre, reabrió, rouvert, rouvre, "
            + "riaperto, riapre, reaberto, reabriu",
        "search … ended, search … ends, search … is over, search … suspended, ends … search, ended … search, "
            + "suspends … search, suspended … search, strike … ended, strike … ends, strike … is over, ends … strike, "
            + "ended … strike, siege … ended, siege … ends, standoff … ended, standoff … ends, suche … beendet, "
            + "suche … eingestellt, streik … beendet, búsqueda … suspendida, fin de la búsqueda, "
            + "finaliza la búsqueda, termina la huelga, fin de la huelga, recherches … terminées, "
            + "recherches … interrompues, fin des recherches, fin de la grève, поиски … завершены, "
            + "поиски … прекращены, забастовка … завершена, забастовка … закончилась, пошуки … завершено, "
            + "пошуки … припинено, страйк … завершено",
        "signed, ratified, ratifies, unterzeichnet, ratifiziert, firmó, firmaron, firmado, ratificó, signé, "
            + "firmato, assinou, assinado, подписал, подписали, подписан, підписав, підписано",
        "approved, approves, gebilligt, billigt, genehmigt, verabschiedet, aprobó, aprueba, aprobado, "
            + "aprobada, approuve, approuvé, approva, approvato, approvata, aprovou, aprova, aprovado, одобрил, "
            + "одобрила, одобрили, схвалив",
        "rejected, rejects, vetoed, vetoes, abgelehnt, rechazó, rechaza, rechazado, rejeté, rejette, "
            + "respinto, respinge, rejeitou, rejeita, отклонил, отклонила, отклонили, відхилив",
        "found alive, found safe, found unharmed, rescued, rescues, freed, frees, lebend gefunden, wohlbehalten, "
            + "unversehrt gefunden, gerettet, befreit, freigelassen, hallado con vida, hallada con vida, hallan con "
            + "vida, encontrado con vida, encontrada con vida, encuentran con vida, sano y salvo, sana y salva, "
            + "rescatado, rescatada, rescatados, liberado, liberada, liberados, retrouvé vivant, sain et sauf, "
            + "saine et sauve, найден живым, найдена живой, живым нашли, знайдено живим, "
            + "libéré, libérée, libérés, liberato, liberata, liberati, libertado, resgatado, освобождён, "
            + "освобожден, освобождены, спасли, звільнили",
        "arson suspected, suspect arson, suspected arson, as arson, was arson, by arson, by arsonists, "
            + "deliberately set, brandstiftung, incendio provocado, incendie criminel, incendio doloso, поджог, підпал",
        "commits suicide, committed suicide, took … own life, takes … own life, dies by suicide, died by suicide",
        "extinguished, put out, gelöscht, extinguido, sofocado, éteint, maîtrisé, spento, потушен, потушили, "
            + "погашено",
        "grounded, grounds its, grounds all, grounds fleet",
        "elected, gewählt, elegido, elegida, élu, élue, eletto, eletta, eleito, избран, избрана, обрано",
        "extradited, ausgeliefert, extraditado, extradé, estradato, экстрадирован, экстрадировали, екстрадовано",
        "charges dropped, charge dropped, charges dismissed, charges were dropped, charges were dismissed, "
            + "dropped charges, dropped … charges, dropped … charge, drops charges, drops … charges, drop charges, "
            + "verfahren eingestellt, verfahren … eingestellt, anklage fallen, retira cargos, retiran cargos, "
            + "retiraron … cargos, retira … cargos, causa archivada, poursuites abandonnées, abandonne … poursuites, "
            + "abandonné … poursuites, bénéficie … non-lieu, дело прекращено, прекратили дело, сняли … обвинения, "
            + "обвинения сняты, справу закрито, закрили справу, зняли … обвинувачення",
        "sentenced, jailed, imprisoned, gets life, gets … years in, haft verurteilt, jahren … verurteilt, "
            + "gefängnis verurteilt, condenado a, condenada a, condenados a, condenan a, condamné à, condamnée à, "
            + "condamnés à, condannato a, condannata a, приговорён к, приговорен к, приговорена к, приговорили к, "
            + "засуджено до, засудили до",
        "released from, released on bail, released without, hostage released, hostages released, "
            + "releases … hostages, released … hostages, walks free, walked free, freed on bail, auf freiem fuß, "
            + "auf freien fuß, queda en libertad, quedó en libertad, puesto en libertad, puesta en libertad, "
            + "remis en liberté, remise en liberté, remis … liberté, scarcerato, scarcerata, "
            + "вышел на свободу, вышла на свободу, отпущен на, отпустили, звільнено з-під",
        "ruled out, rules out, rule out, ausgeschlossen, schließt … aus, schließen … aus, descarta, descartan, "
            + "descartó, descartado, descartada, écarte, écartent, écarté, écartée, esclude, descartou, исключил, "
            + "исключили, исключает, виключили, виключає",
    ];

    // "Not", "will", "could", "to be" and the like, in those languages.
    private static readonly WordList Denying = """
        not cannot t never no nobody none neither without if unless whether denied denies deny refuses refused will
        would could should may might be nearly almost nicht kein keine keinen nie ohne soll sollen könnte ni nunca sin
        ser será sería ne pas jamais sans être serait non senza essere sarebbe não sem не нет без ні
        """;

    private static readonly FrozenDictionary<string, (string Name, string[] Phrase)[]> ByFirst = Rows
        .SelectMany(row => row.Split(", ").Select(phrase => (Name: row[..row.IndexOf(',', StringComparison.Ordinal)],
            Phrase: phrase.Split(' '))))
        .GroupBy(entry => entry.Phrase[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The outcomes that a text tells, each by its name.</summary>
    public static IReadOnlySet<string> Of(string text) => Find(text, areDenied: false);

    /// <summary>Those that it denies, or tells of as planned or possible.</summary>
    public static IReadOnlySet<string> DeniedIn(string text) => Find(text, areDenied: true);

    /// <summary>Those that a report's sentence tells as its news: its title has them too.</summary>
    public static HashSet<string> News(string sentence, string? title)
    {
        HashSet<string> outcomes = new(Of(sentence), StringComparer.Ordinal);
        outcomes.IntersectWith(title is null ? [] : Of(title));
        return outcomes;
    }

    /// <summary>
    /// Whether a text leaves open what became of somebody ("in critical condition", "asking for prayers", "missing")
    /// of whom another tells the death or the rescue.
    /// </summary>
    public static bool IsOpen(string text, string other) =>
        LeavesOpen(text) && Of(other).Overlaps([Death, Rescue]);

    /// <summary>Whether a text leaves open what became of somebody.</summary>
    public static bool LeavesOpen(string text) => Open().IsMatch(text) && !Of(text).Overlaps([Death, Rescue]);

    /// <summary>Which one of several it tells of: "second", "another".</summary>
    public static IEnumerable<string> OrdinalsIn(string text) =>
        Another().Matches(text).Where(match => !match.Groups["more"].Success).Select(match => match.Value);

    /// <summary>Whether a text tells of a further one: "second", "also", "others".</summary>
    public static bool TellsOfAnother(string text) => Another().IsMatch(text);

    private static HashSet<string> Find(string text, bool areDenied)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var words = Words.Of(text);
        List<string> forms = words.ConvertAll(word => word.In(text).ToString().ToLowerInvariant());
        for (var i = 0; i < forms.Count; i++)
        {
            if (ByFirst.TryGetValue(forms[i], out var entries) && IsDenied(text, words, forms, i) == areDenied)
            {
                found.UnionWith(entries.Where(entry => Matches(forms, i, entry.Phrase)).Select(entry => entry.Name));
            }
        }

        return found;
    }

    private static bool Matches(List<string> forms, int at, string[] phrase)
    {
        for (var part = 1; part < phrase.Length; part++)
        {
            if (phrase[part] == Between)
            {
                var next = forms.IndexOf(phrase[++part], at + 1, Math.Min(Gap, forms.Count - at - 1));
                if (next < 0)
                {
                    return false;
                }

                at = next;
            }
            else if (++at >= forms.Count || forms[at] != phrase[part])
            {
                return false;
            }
        }

        return true;
    }

    // Within its clause: "no one was arrested", "will be called off", "soll entlassen werden".
    private static bool IsDenied(string text, List<Word> words, List<string> forms, int at)
    {
        if (at + 1 < forms.Count && forms[at + 1] == "werden")
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && i >= at - Before; i--)
        {
            // In scripts without spaces words may lie over one another.
            var end = Math.Min(words[i].Start + words[i].Length, words[i + 1].Start);
            if (text.AsSpan(end, words[i + 1].Start - end).ContainsAny(ClauseMarks))
            {
                return false;
            }

            if (Denying.Contains(forms[i]) || forms[i].EndsWith("n't", StringComparison.Ordinal)
                || forms[i].EndsWith("n’t", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(
        @"\b(?:critically|critical condition|(?:remains?|still|another|\d+|two|three|four) critical|life support"
        + @"|life[- ]threatening|fight(?:s|ing)? (?:for|to) (?:(?:his|her|their) )?li[fv]es?"
        + @"|cling(?:s|ing) to life|near death|(?:nearly|almost) (?:kill(?:s|ed)|die[sd])|pray(?:s|ers?|ing)?"
        + @"|(?:expected|likely) to (?:live|survive|recover)|survives|recovering|hospitali[sz]ed|in (?:the )?hospital"
        + @"|missing|search(?:es|ing)? (?:for|continues|resumes|under ?way)|trapped|stranded|kidnapped|abducted)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(
        @"\b(?:another|second|third|fourth|fifth|\dnd|\drd|\dth"
        + @"|(?<more>also|others|other (?:m[ae]n|wom[ae]n|people|suspects?|victims?)))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Another();
}
