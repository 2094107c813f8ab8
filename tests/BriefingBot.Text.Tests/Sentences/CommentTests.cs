using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class CommentTests
{
    [Theory]
    [InlineData("I walked to the harbour of Lindholm at dawn.", "en")]
    [InlineData("Relatives tell us the mate of the ferry died at Lindholm.", "en")]
    [InlineData("Seit gestern schlafe ich wieder im Hafen von Lindholm.", "de")]
    [InlineData("À Lindholm, j'ai vu brûler le dépôt du port.", "fr")]
    [InlineData("A me la partita di Lindholm è piaciuta, io resto al porto.", "it")]
    [InlineData("Мы стояли в порту Линдхольма до утра.", "ru")]
    public void Who_speaks_of_himself_comments(string sentence, string language) =>
        Assert.True(Comment.Judges(sentence, language));

    [Theory]
    [InlineData("Police are not releasing the mate's name.", true)]
    [InlineData("Officers did not provide any other information.", true)]
    [InlineData("Judges ordered the bank to pay nine million for not giving customers details of its fees.", false)]
    [InlineData("The country has not provided information on its stockpile, the agency said.", false)]
    [InlineData("The owner released the mate's name.", false)]
    [InlineData("The rebels have not released the mate.", false)]
    [InlineData("The yard is not releasing a new boat this year.", false)]
    [InlineData("The bank did not provide any credit to the yard.", false)]
    [InlineData("The club did not give more than two goals away.", false)]
    public void What_keeps_silent_tells_nothing(string sentence, bool tellsNothing) =>
        Assert.Equal(tellsNothing, Comment.TellsNothing(sentence, "en"));

    [Theory]
    [InlineData("“I walked to the harbour,” the mate of the ferry said.", "en")]
    [InlineData("„Ich war im Hafen“, sagte der Maat der Fähre.", "de")]
    [InlineData("« J'étais au port », a dit le second du ferry.", "fr")]
    [InlineData("Die Fähre lief am Freitag vor Lindholm auf Grund.", "de")]
    [InlineData("Branden i hamnen släcktes på 45 min av fyra brandbilar.", "sv")]
    [InlineData("Le maire J. Dupont a fermé le port.", "fr")]
    [InlineData("‘We konden de haven niet zien’, zei de schipper.", "nl")]
    public void Who_is_quoted_or_not_there_does_not(string sentence, string language) =>
        Assert.False(Comment.Judges(sentence, language));
}
