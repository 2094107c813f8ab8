using BriefingBot.Subscribers;

namespace BriefingBot.Wording.Translations;

/// <summary>German: commands for admins, and what they are told.</summary>
internal sealed partial class German
{
    public override ReplyText NoModels =>
        $"Zusammenfassungen sind Auszüge: Es ist kein Modell eingestellt (Model:Backend).";

    public override ReplyText ModelFails(string model, TimeSpan since, string? problem) =>
        $"<b>{model}</b> versagt {Lasting(since)}: {problem}";

    public override ReplyText ModelAnswered(string model, TimeSpan since) =>
        $"<b>{model}</b> hat {Ago(since)} geantwortet";

    public override ReplyText ModelNotAsked(string model) => $"<b>{model}</b> wurde noch nicht gefragt";

    public override string TokensToday(long used, long limit) =>
        limit > 0 ? $"Heute: {Grouped(used)} von {Grouped(limit)} Token" : $"Heute: {Grouped(used)} Token";

    public override ReplyText BackedUp(string file, double megabytes, int kept) =>
        $"Kopiert und geprüft: <code>{file}</code>, {Decimal(megabytes)}\u00a0MB. Die neuesten {kept} bleiben; "
            + $"<code>restore FILE</code> holt eine zurück.";

    public override ReplyText Granted(long userId) => $"<code>{userId}</code> ist jetzt Admin.";
    public override ReplyText YouAreNoAdmin => $"Du bist kein Admin dieses Bots mehr.";
    public override ReplyText YouAreAdmin => $"Du bist jetzt Admin dieses Bots; /help zeigt, was du tun kannst.";

    public override ReplyText AdminAlready(long userId) => $"<code>{userId}</code> ist schon Admin.";
    public override ReplyText Revoked(long userId) => $"<code>{userId}</code> ist nicht mehr Admin.";
    public override ReplyText NoAdmin(long userId) => $"<code>{userId}</code> ist kein Admin.";

    public override ReplyText ConfiguredAdmin(long userId) =>
        $"<code>{userId}</code> steht in der Konfiguration unter Telegram:Admins; nimm die ID dort heraus und "
            + $"starte neu.";

    public override ReplyText NoAdmins =>
        $"Es gibt keine Admins. Trag deine Telegram-Nutzer-ID in der Konfiguration unter Telegram:Admins ein.";

    public override string AdminsLabel => "Admins";
    public override string AuditHeading => "Was Admins getan haben, das Neueste zuerst";
    public override ReplyText NothingDone => $"Noch hat kein Admin etwas getan.";
    public override string AtTheTerminal => "im Terminal";

    public override ReplyText ActiveOf(int active, int total) =>
        $"<b>{Count(active, ActiveForms)}</b> von {Count(total, ChatForms)}";

    public override string ForumTopic(long id) => $"Thema {id}";

    public override string ChatKindIs(ChatKind kind) => kind switch
    {
        ChatKind.Group => "Gruppe",
        ChatKind.Channel => "Kanal",
        _ => "privat",
    };

    public override string StateIs(SubscriberState state) => state switch
    {
        SubscriberState.Active => "aktiv",
        SubscriberState.Paused => "pausiert",
        SubscriberState.Unreachable => "nicht erreichbar",
        SubscriberState.New => "nicht begonnen",
        _ => "beendet",
    };

    public override string NoTimesSet => "keine Zeiten";

    public override string Unreachable(string reason) => reason switch
    {
        UnreachableReasons.Blocked => "blockiert",
        UnreachableReasons.Removed => "der Bot wurde entfernt",
        _ => reason,
    };

    public override ReplyText SourceBad(string name, long id, string problem) =>
        $"<b>{name}</b> ist nicht lesbar: {problem}\n"
        + $"Ich versuche es weiter, immer seltener, aber mindestens einmal am Tag. "
        + $"/source {id} sagt mehr, /pausesource {id} hält sie an.";

    public override ReplyText SourcesBad(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> sind nicht lesbar: {FirstOf(names)}\n"
        + $"Ich versuche es weiter, immer seltener, aber mindestens einmal am Tag. /health nennt alle und die Gründe.";

    public override ReplyText SourcesRecovered(IReadOnlyList<string> names) =>
        $"<b>{SourceCount(names.Count)}</b> sind wieder lesbar: {FirstOf(names)}";

    public override ReplyText SourceRecovered(string name) => $"<b>{name}</b> ist wieder lesbar.";

    public override ReplyText SourceStale(string name, long id, double days, double entriesPerDay) =>
        $"<b>{name}</b> ist lesbar, bietet aber seit {Whole(days)} Tagen oder länger nichts Neues; "
        + $"sonst brachte sie {Pace(entriesPerDay)}.\n"
        + $"Vielleicht ist sie umgezogen oder wurde aufgegeben. /testsource {id} zeigt, was sie jetzt bietet.";

    public override ReplyText SourceActiveAgain(string name) => $"<b>{name}</b> bietet wieder Neues.";

    public override ReplyText SourceMoved(string name, string from, string to) =>
        $"<b>{name}</b> ist laut ihrem Server endgültig umgezogen: Ich lese sie ab jetzt unter "
            + $"<code>{to}</code>, nicht mehr unter <code>{from}</code>.";

    public override ReplyText SourceRetired(string name, long id) =>
        $"<b>{name}</b> ist endgültig verschwunden: Laut ihrem Server gibt es sie nicht mehr (410), darum frage ich "
            + $"sie nicht mehr ab. /removesource {id} nimmt sie von der Liste.";

    public override ReplyText EntriesRefused(string name, IReadOnlyList<string> ids) =>
        $"<b>{name}</b>: {Count(ids.Count, Entries)} ({Some(ids)}) {(ids.Count == 1 ? "konnte" : "konnten")} nicht "
            + $"gespeichert werden, die übrigen schon. "
        + $"Ich versuche es später noch einmal; was fehlschlug, steht im Protokoll.";

    public override ReplyText SourceHasTooManyIds(string name, long id) =>
        $"<b>{name}</b> hat mehr Einträge geschickt, als ich mir merken kann, oder gibt ihnen jedes Mal neue "
            + $"Kennungen. Ich merke mir die neuesten; kommt Altes als neu, streicht /removesource {id} die Quelle.";

    public override ReplyText CannotPost(string? chat) =>
        $"Ich konnte in <b>{chat ?? "deinem Chat"}</b> nicht schreiben. Gib mir das Recht, dort zu schreiben, öffne "
            + $"das Thema, falls es geschlossen ist, und schick dann im Chat /start; bis dahin kommen keine Briefings.";

    public override ReplyText StoryFault(string id) =>
        $"Das Thema <code>{id}</code> ließ sich nicht erzählen und fehlt in einem Briefing. Der Grund steht im "
            + $"Protokoll.";

    public override ReplyText EditionFault(string id) =>
        $"Ein Briefing für Abonnent <code>{id}</code> ließ sich nicht erstellen; ich versuche es weiter. Der Grund "
            + $"steht im Protokoll.";

    public override ReplyText CorrectionFault(string id) =>
        $"Eine Berichtigung (<code>{id}</code>) ließ sich nicht mitteilen; ich versuche es weiter. Der Grund steht im "
            + $"Protokoll.";

    public override ReplyText PartFault(string id) =>
        $"Die Nachricht <code>{id}</code> ließ sich nicht senden und wurde aufgegeben. Der Grund steht im Protokoll.";

    public override ReplyText JobFault(string id) =>
        $"Eine meiner Aufgaben (<code>{id}</code>) ist gescheitert; die anderen liefen weiter, und sie wird zu ihrer "
        + $"nächsten Zeit wieder versucht. Der Grund steht im Protokoll.";

    public override ReplyText UpdateFault(string id) =>
        $"Was jemand geschrieben hat (Update <code>{id}</code>), ließ sich nicht lesen oder beantworten. Der Grund "
            + $"steht im Protokoll.";

    protected override string Pace(double entriesPerDay) =>
        entriesPerDay >= 1.5 ? $"etwa {Whole(entriesPerDay)} am Tag" : $"etwa {Whole(entriesPerDay * 7)} in der Woche";

    public override string WithoutModelToday => "Heute ohne das Sprachmodell geschrieben.";

    public override string PartlyWithoutModel(int count) => count == 1
        ? "Ein Thema ist ohne das Sprachmodell geschrieben."
        : $"{count} Themen sind ohne das Sprachmodell geschrieben.";

    public override string StoryWithoutModel => "Ohne das Sprachmodell geschrieben.";

    public override string WrittenByModel(string models) =>
        $"Geschrieben von {models}, jeder Satz an den Berichten geprüft.";

    public override string Translated(string language) =>
        $"Übersetzt aus: {language}; die Links führen zu den Originalen.";

    public override string RefusedTexts(long count) => count == 1 ? "lehnte einen Text ab" : $"lehnte {count} Texte ab";
    public override string CostToday(string cost) => $"Kosten heute: {cost}";

    public override ReplyText ModelBegunToFail(string model, string? problem) =>
        $"Das Sprachmodell <b>{model}</b> antwortet nicht: {problem} Solange bestehen Zusammenfassungen aus "
            + $"Sätzen der Berichte.";

    public override ReplyText ModelAnswersAgain(string model) => $"Das Sprachmodell <b>{model}</b> antwortet wieder.";

    public override ReplyText ModelBudgetUsedUp =>
        $"Das Tagesbudget des Sprachmodells ist aufgebraucht; bis Mitternacht UTC bestehen Zusammenfassungen aus "
            + $"Sätzen der Berichte. Model:DailyTokens und Model:DailyCost legen es fest.";

    public override ReplyText ClockWasSet(TimeSpan jump)
    {
        if (jump > TimeSpan.Zero)
        {
            return $"Die Uhr meines Rechners wurde um {Duration(jump)} vorgestellt, oder er hat so lange "
                + $"geschlafen. Was dadurch zu spät ist, kommt jetzt.";
        }

        return $"Die Uhr meines Rechners wurde um {Duration(jump.Negate())} zurückgestellt. Was wegen der falschen "
            + $"Zeit noch gewartet hätte, ist jetzt fällig.";
    }

    public override ReplyText StorageFails(string fault) =>
        $"Ich kann zurzeit nichts speichern: {fault}\nBis es wieder geht, lese ich keine Quelle und sende nichts; "
            + $"nichts geht verloren.";

    public override ReplyText StorageIsDamaged(string fault) =>
        $"Ich kann zurzeit nichts speichern: {fault}\nBis dahin lese ich keine Quelle und sende nichts.";

    public override ReplyText StorageWorks() => $"Ich kann wieder speichern, und alles geht weiter.";
    public override ReplyText MachineIsBusy() =>
        $"Der Rechner, auf dem ich laufe, ist überlastet: Mehr als die Hälfte der letzten zwei Minuten habe ich "
            + $"darauf gewartet, an die Reihe zu kommen. Solange das anhält, kommen Briefings und Antworten verspätet; "
            + $"nichts geht verloren. Sieh nach, was dort sonst läuft.";

    public override ReplyText UpdatesAreTaken() =>
        $"Ein anderes Programm mit meinem Token nimmt entgegen, was man mir schreibt, oder ein Webhook ist gesetzt: "
            + $"Einiges oder alles erreicht mich nicht. Halte es an oder nimm den Webhook weg; dann geht es von selbst "
            + $"weiter. Briefings gehen inzwischen hinaus.";

    public override ReplyText BackupFailed(string fault) => $"Die Sicherung der letzten Nacht ist misslungen: {fault}";
}
