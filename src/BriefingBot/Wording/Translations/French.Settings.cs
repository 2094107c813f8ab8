using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>French: the settings of a chat, and what it is answered.</summary>
internal sealed partial class French
{
    public override ReplyText Greeting(string name) => $"Bonjour{(name.Length > 0 ? " " + name : "")} !";

    public override ReplyText Introduction =>
            $"Je lis de nombreuses sources et je vous résume l’actualité au lieu d’aligner des liens : chaque "
            + $"événement une seule fois, qui rapporte quoi, et en quoi les sources divergent.";

    public override string MenuBriefing => "l’actualité maintenant";
    public override string MenuSchedule => "quand elle arrive";
    public override string MenuTimeZone(string zone) => $"votre fuseau horaire ({zone} pour l’instant)";
    public override string MenuHelp => "tout le reste";
    public override ReplyText AlreadySubscribed => $"Vous recevez déjà les bulletins.";
    public override ReplyText BriefingsPaused => $"Les bulletins sont en pause ; /resume les reprend.";
    public override ReplyText NotSubscribed => $"Cette discussion ne reçoit pas de bulletins ; /start les active.";

    public override ReplyText NoneScheduled =>
        $"Aucun bulletin n’est programmé ; /briefing vous en donne un à tout moment.";

    public override ReplyText NextComesToday(string clock) => $"Le prochain bulletin arrive aujourd’hui à {clock}.";
    public override ReplyText NextComes(string day, string clock) => $"Le prochain bulletin arrive {day} à {clock}.";
    public override ReplyText NoTimes => $"Aucune heure n’est réglée. Par exemple : <code>/schedule 08:00 18:00</code>";

    public override ReplyText BriefingsAt(string times, string days, string zone) =>
        $"Bulletins à <b>{times}</b>, {days} ({zone}).";

    public override ReplyText TooManyTimes(int most) =>
        $"Cela fait plus de {most} bulletins par jour. Choisissez-en moins, s’il vous plaît.";

    public override ReplyText TimeZone(string zone, DateTimeOffset local) =>
            $"Votre fuseau horaire est <b>{zone}</b> ; heure locale : {Moment(local)}. Une autre ville : "
            + $"<code>/timezone Paris</code>";

    public override ReplyText TimeZoneSet(string zone, DateTimeOffset local) =>
        $"Fuseau horaire <b>{zone}</b> ; heure locale : {Moment(local)}.";

    public override ReplyText ZoneUnknown(string typed) =>
            $"Je ne connais aucun lieu nommé « {typed} ». Essayez la grande ville la plus proche, ou une zone comme "
            + $"Europe/Paris.";

    public override ReplyText ZoneAmbiguous(string typed) => $"« {typed} » peut désigner plusieurs lieux. Lequel ?";

    public override ReplyText QuietFrom(string from, string until) =>
            $"Silence de <b>{from}</b> à <b>{until}</b> ; ce qui tombe entre les deux arrive après. <code>/quiet "
            + $"non</code> y met fin.";

    public override ReplyText HeldBackTo(string times, string until) =>
        $"Ce qui était prévu à {times} arrive à {until}.";

    public override ReplyText NoQuietHours =>
        $"Il n’y a pas d’heures de silence. Par exemple : <code>/quiet 22:00-07:00</code>";

    public override ReplyText NoLongerFollowed(string words) => $"Vous ne suivez plus : <b>{words}</b>.";

    public override ReplyText NoLongerMuted(string words) => $"Ne sont plus masqués : <b>{words}</b>.";

    public override ReplyText LengthIs(BriefingLength length) =>
        $"Les bulletins sont de longueur <b>{Length(length)}</b>.";

    public override string Length(BriefingLength length) => length switch
    {
        BriefingLength.Short => "courte",
        BriefingLength.Long => "longue",
        _ => "normale",
    };

    public override ReplyText EmptyIs(EmptyEdition empty) => $"Quand il n’y a rien de nouveau, {Empty(empty)}.";

    public override string Empty(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "rien n’est envoyé" : "une ligne vous le dit";

    public override string EmptyChoice(EmptyEdition empty) =>
        empty == EmptyEdition.Skip ? "ne rien envoyer" : "prévenir brièvement";

    public override ReplyText FollowsNothing =>
        $"Vous ne suivez encore aucun mot. Par exemple : <code>/follow climat</code>";

    public override ReplyText Follows(string words, string word) =>
        $"Vous suivez : <b>{words}</b>. Pour arrêter : <code>/unfollow {word}</code>";

    public override ReplyText MutesNothing => $"Aucun mot n’est masqué. Par exemple : <code>/mute football</code>";

    public override ReplyText Mutes(string words, string word) =>
        $"Mots masqués : <b>{words}</b>. Pour arrêter : <code>/unmute {word}</code>";

    public override ReplyText NotAmongThem(string word) => $"« {word} » n’en faisait pas partie.";

    public override ReplyText TooManyWords(int most) =>
        $"Cela ferait plus de {most} mots. Enlevez-en d’abord quelques-uns.";

    public override ReplyText WordTooShort(string letter) =>
        $"« {letter} » figure dans presque tous les articles ; donnez un mot entier.";

    public override string SettingsHeading => "Réglages";
    public override string TimesLabel => "Heures";
    public override string ZoneLabel => "Fuseau horaire";
    public override string QuietLabel => "Heures de silence";
    public override string LengthLabel => "Longueur";
    public override string EmptyLabel => "Sans nouveauté";
    public override string FollowedLabel => "Mots suivis";
    public override string MutedLabel => "Mots masqués";
    public override string LanguageLabel => "Langue";

    public override string None(string label) =>
        label == TimesLabel || label == QuietLabel || label == TopicsHeading ? "aucune" : "aucun";

    public override ReplyText Paused =>
        $"En pause. /resume reprend les bulletins ; /briefing vous en donne un à tout moment.";

    public override ReplyText Stopped =>
        $"C’est arrêté : vous ne recevrez plus de bulletins. Vos réglages sont conservés ; /start relance les "
            + $"bulletins, /forget efface tout.";

    public override ReplyText Forgotten =>
        $"C’est fait : je ne sais plus rien de cette discussion. /start recommence à zéro.";

    public override ReplyText AskForget =>
            $"Effacer tous les réglages de cette discussion et tout ce que je me rappelle y avoir envoyé ? C’est "
            + $"irréversible.";

    public override string ExportCaption =>
        "Tout ce que je garde de cette discussion : ses réglages, ce que j’y ai envoyé, ses réactions. "
            + "/forget l’efface.";

    public override ReplyText NoStoryOfLink =>
        $"Je n’ai aucun sujet pour ce lien. Seuls les administrateurs ajoutent des sources.";

    public override ReplyText NoSuchStory(int number) =>
        $"Le dernier bulletin n’a pas de sujet {number}. /briefing vous en donne un nouveau.";

    public override ReplyText NoStories =>
        $"Je n’ai pas encore de sujets. Les sources sont relues à quelques minutes d’intervalle ; réessayez bientôt.";

    public override string NewestStories => "Les sujets les plus récents";

    public override ReplyText NoAnswer =>
            $"Rien de ce que j’ai lu n’y répond. /briefing donne l’actualité, /search trouve des mots, /help "
            + $"montre toutes les commandes.";

    protected override ReplyText NoAnswerButNear =>
        $"Rien de ce que j’ai lu n’y répond. Ce qui s’en approche le plus :";

    public override ReplyText NothingFound(string words) =>
        $"Rien de ce que j’ai lu ne mentionne « {words} ». Essayez d’autres mots.";

    public override string CityOf(string zone) => zone switch
    {
        "Europe/Brussels" => "Bruxelles",
        "Africa/Algiers" => "Alger",
        "Indian/Reunion" => "La Réunion",
        _ => base.CityOf(zone),
    };
}
