using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class CaseStageTests
{
    [Theory]
    [InlineData("Harbour master missing", 0)]
    [InlineData("Police arrest harbour master", 1)]
    [InlineData("Father charged with fraud, pleads not guilty", 2)]
    [InlineData("Witness testifies against harbour master", 3)]
    [InlineData("Harbour master found guilty of fraud", 4)]
    [InlineData("Harbour master sentenced to four years", 5)]
    [InlineData("Harbour master gets two years for fraud", 5)]
    [InlineData("Harbour master gets 20-42 years", 5)]
    [InlineData("Harbour master gets two new boats", 0)]
    [InlineData("The clerk was also charged Friday with fraud", 2)]
    [InlineData("Convicted burglar escapes from van", 0)]
    [InlineData("No arrests after harbour fire", 0)]
    [InlineData("Arrest affidavit tells of a fight on the pier", 0)]
    [InlineData("Harbour clerk has a long arrest record", 0)]
    [InlineData("Police arrest reporter on the pier", 1)]
    [InlineData("Police arrest record number of smugglers", 1)]
    [InlineData("Officers arrest reported smuggler", 1)]
    [InlineData("Harbour fire suspect turns himself in", 1)]
    [InlineData("Ostby police identify harbour fire suspect", 1)]
    [InlineData("Detectives obtained warrants for a clerk of Ostby", 1)]
    [InlineData("Police ask for help to identify harbour fire suspect", 0)]
    [InlineData("Clerk booked in Velmar double murder", 1)]
    [InlineData("Prosecutors charge clerk in harbour fire", 2)]
    [InlineData("Clerk pleads not guilty in harbour fire", 2)]
    [InlineData("Prosecutors filed an involuntary manslaughter charge against a clerk", 2)]
    [InlineData("Senator leads the charge against harbour fees", 0)]
    [InlineData("Clerk filed an appeal over the charge", 0)]
    [InlineData("Trial ordered for clerk in harbour fire", 3)]
    [InlineData("Judge finds former harbour clerk guilty", 4)]
    [InlineData("Clerk enters Alford plea in harbour fire", 4)]
    [InlineData("Clerk convicted of fraud, to be sentenced in May", 4)]
    [InlineData("Clerk faces life in prison if convicted of arson", 0)]
    [InlineData("Clerk faces life in prison if found guilty of arson", 0)]
    [InlineData("Clerk faces life in prison if he is convicted", 0)]
    [InlineData("Clerk asks if jurors who found him guilty of arson were bribed", 4)]
    [InlineData("Judge sentences the clerk to four years", 5)]
    [InlineData("Harbour killer gets death sentence", 5)]
    [InlineData("A clerk will spend 20 to 42 years in prison over the harbour fire.", 5)]
    public void A_title_tells_how_far_a_case_has_come(string title, int stage) =>
        Assert.Equal(stage, CaseStage.Of(title));

    [Theory]
    [InlineData("Ostby police are looking for a woman in connection with the harbour fire.", true)]
    [InlineData("Ostby police have arrested a woman they had been looking for.", false)]
    [InlineData("The rowing club is looking for a man to steer its boat.", false)]
    [InlineData("The mill is searching for women who want to be engineers.", false)]
    public void Where_somebody_is_looked_for_a_case_is_open(string sentence, bool isOpen) =>
        Assert.Equal(isOpen, CaseStage.IsOpen(sentence));
}
