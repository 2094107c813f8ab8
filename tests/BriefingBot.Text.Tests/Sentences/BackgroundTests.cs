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
    [InlineData("The firm has also bought two mills.", true)]
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
