using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class ActsTests
{
    [Fact]
    public void A_deed_told_of_somebody_without_a_name_is_told_again() => Assert.True(
        Of("The singer passed away in a hospital on Monday.").AreToldBy(Of("Ann Brask died in Ostby on Monday.")));

    [Theory]
    [InlineData("Ann Brask died in Ostby on Monday.", "Three people died on Tuesday.")]
    [InlineData("Ann Brask was arrested on Monday.", "Police came to a street where Jo Lund was arrested.")]
    public void The_same_deed_done_by_others_is_another(string told, string other) =>
        Assert.False(Of(other).AreToldBy(Of(told)));

    [Theory]
    [InlineData("Velmar approved the plan of Brask on Monday.", "Councillors endorsed the plan in a vote of nine to two.")]
    [InlineData("Ann Brask bought the mill.", "The firm acquired the mill in a deal of two days.")]
    public void A_deed_in_another_word_is_told_again_of_the_same(string told, string again) =>
        Assert.True(Of(again).AreToldBy(Of(told)));

    [Fact]
    public void Another_word_of_nobody_is_another_deed() =>
        Assert.False(Of("The owners left on Friday.").AreToldBy(Of("Ann Brask resigned on Monday.")));

    internal static Acts Of(string sentence) => Acts.Of(SentenceReader.For("en")!.Read(sentence), "en");
}
