using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class BackgroundTests
{
    [Theory]
    [InlineData("The new turbines turn twice as fast as the old ones.", true)]
    [InlineData("The harbour is popular among sailors for its calm water.", true)]
    [InlineData("The actor might be known best for his part in a comedy.", true)]
    [InlineData("The harbour closed after the storm.", false)]
    [InlineData("Investigators suspect a burning lorry.", false)]
    [InlineData("The company will close two of its mills.", false)]
    [InlineData("The council says that the bridge is safe.", false)]
    public void A_sentence_of_how_things_are_is_no_news(string sentence, bool isBackground) =>
        Assert.Equal(isBackground, Background.Is(sentence, SentenceReader.For("en")?.Read(sentence), "en"));

    [Theory]
    [InlineData("The mayor is a friend of the old pier.", true)]
    [InlineData("The mayor is set to close the pier.", false)]
    [InlineData("The mayor closed the pier.", false)]
    public void What_something_is_is_a_state(string sentence, bool isState) =>
        Assert.Equal(isState, Background.IsState(SentenceReader.For("en")?.Read(sentence)));

    [Theory]
    [InlineData("Harn police responded to a home on Gull Road on Friday.", true)]
    [InlineData("Deputies were called to the harbour after a report of a fire.", true)]
    [InlineData("Officers responded to the harbour and found a boy who had been shot.", false)]
    [InlineData("The mill of Velmar reported a record profit of nine million crowns.", false)]
    [InlineData("The president called for an end of the war.", false)]
    [InlineData("The first ship with grain arrived in the port of Velmar.", false)]
    public void What_police_do_at_each_event_is_routine(string sentence, bool isRoutine) =>
        Assert.Equal(isRoutine, Background.IsRoutine(SentenceReader.For("en")?.Read(sentence)));

    [Theory]
    [InlineData("Harn police are searching for three men who shot at a boat.", true)]
    [InlineData("Detectives are trying to find out why a boat was shot at.", true)]
    [InlineData("Police searched two boats in the harbour of Harn.", false)]
    [InlineData("Harn police have identified a pilot who was shot on Monday.", false)]
    [InlineData("Investigators are asking anyone with information to call.", true)]
    [InlineData("Authorities are searching for two boats that were stolen.", true)]
    [InlineData("The sheriff's office is seeking witnesses of the fire.", true)]
    [InlineData("The Harn Police Department is trying to identify a man who shot at a boat.", true)]
    [InlineData("The mayor is looking for a new pier.", false)]
    [InlineData("Police are investigating the mayor over bribes.", false)]
    [InlineData("Police are asking residents of Harn to leave their homes.", false)]
    [InlineData("Police are looking to hire 40 officers.", false)]
    [InlineData("Officials are asking residents of Harn to save water.", false)]
    [InlineData("The justice department is asking a judge to block the merger.", false)]
    [InlineData("The president's office seeks talks with the rebels.", false)]
    [InlineData("Chinese authorities are investigating three banks.", false)]
    [InlineData("The company is looking for a buyer for its mill.", false)]
    [InlineData("Prosecutors are investigating the minister over bribes.", false)]
    [InlineData("United are looking for a third win in a row.", false)]
    [InlineData("Scientists are searching for water on Mars.", false)]
    [InlineData("The council is seeking 10 million crowns to repair the pier.", false)]
    [InlineData("Forecasters are trying to find out why the storm turned.", false)]
    public void What_police_are_about_is_an_inquiry(string sentence, bool isInquiry) =>
        Assert.Equal(isInquiry, Background.IsInquiry(SentenceReader.For("en")?.Read(sentence)));

    [Theory]
    [InlineData("Authorities have released new information in a shooting that left a pilot injured.", true)]
    [InlineData("Authorities have released the names of two pilots who were killed.", false)]
    [InlineData("Authorities gave details of how the boat sank.", true)]
    [InlineData("Harn police released a statement on Monday.", true)]
    [InlineData("Apple released an emergency update for its browser on Monday.", false)]
    [InlineData("The club issued a statement on its debts.", false)]
    [InlineData("The police union issued a statement on pay.", false)]
    [InlineData("Nvidia gave details of its new chip.", false)]
    [InlineData("The ministry released new information on the budget.", false)]
    [InlineData("Health authorities provided an update on the flu.", false)]
    [InlineData("NASA shared details of the launch.", false)]
    [InlineData("Authorities announced that the boat had sunk.", false)]
    public void What_does_not_say_what_was_made_known_is_an_announcement(string sentence, bool isAnnouncement) =>
        Assert.Equal(isAnnouncement, Background.IsAnnouncement(SentenceReader.For("en")?.Read(sentence)));

    [Theory]
    [InlineData("The firm has also bought two mills.", true)]
    [InlineData("Police then found a third boat near Gull Road.", true)]
    [InlineData("If the mayor closes a pier, police then open another.", false)]
    [InlineData("The bank will soon open a branch in Harn.", false)]
    [InlineData("Prices have since then risen by a third.", false)]
    [InlineData("The harbour master sold a boat then bought a mill.", false)]
    [InlineData("The then mayor closed a pier.", false)]
    [InlineData("Two sailors were also hurt.", false)]
    [InlineData("The mayor also closed a pier.", false)]
    public void What_adds_to_a_deed_of_one_who_is_told_of_resumes_it(string sentence, bool resumes) =>
        Assert.Equal(
            resumes, Resuming.Is(SentenceReader.For("en")?.Read(sentence), word => word is "firm" or "sailors"));

    [Theory]
    [InlineData("Ann Weiss said nothing.", "Weiss")]
    [InlineData("Ann Weiss closed it.", null)]
    public void A_speaker_who_was_named_before_is_resumed(string sentence, string? name) =>
        Assert.Equal(name, HalfNames.Resumed(sentence, $"The mayor, Ann Weiss, left. {sentence}"));

    [Theory]
    [InlineData("In December 2008, three men emptied a jeweller's in Velmar.", true)]
    [InlineData("In December 2008, Velt robbed a jeweller's.", false)]
    [InlineData("In the end, three men were caught.", false)]
    public void What_others_did_long_before_is_of_then(string sentence, bool isOfThen) => Assert.Equal(
        isOfThen,
        Background.IsOfOthersThen(
            sentence, SentenceReader.For("en")?.Read(sentence), "en",
            new DateTimeOffset(2013, 9, 9, 0, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("Ann Weiss had studied law in Velmar. Weiss was on her way home.", "Weiss was on her way home.", "Weiss")]
    [InlineData("Norland sent ships. Norland was asked for help.", "Norland was asked for help.", null)]
    [InlineData("Ann Weiss had studied law. Ann Weiss was 20.", "Ann Weiss was 20.", null)]
    [InlineData("Ann Weiss had studied law. The jury believed Weiss.", "The jury believed Weiss.", "Weiss")]
    [InlineData("Ann Weiss had studied law. The verdict pleased Mr Weiss.", "The verdict pleased Mr Weiss.", "Weiss")]
    [InlineData("Ann Weiss had studied law. The ferry was late, Ann said.", "The ferry was late, Ann said.", "Ann")]
    [InlineData("Port Police were called. A crew told Port Aldan.", "A crew told Port Aldan.", null)]
    public void Half_of_a_name_points_back_to_the_whole(string text, string sentence, string? half) =>
        Assert.Equal(half is null ? [] : [half], HalfNames.In(sentence, text, "en"));
}
