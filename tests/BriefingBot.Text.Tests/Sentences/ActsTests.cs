using BriefingBot.Text.Sentences;

namespace BriefingBot.Text.Tests.Sentences;

public sealed class ActsTests
{
    [Theory]
    [InlineData("Ann Brask died in Ostby on Monday.", "The singer passed away in a hospital on Monday.")]
    [InlineData("The bodies of Ann Brask and Jo Lund were found at a house.",
        "Police were called to a street where Ann Brask and Jo Lund were found.")]
    public void The_same_deed_is_told_by_a_name_by_none_and_in_passing_of_the_same_two(string told, string again) =>
        Assert.True(Of(again).AreToldBy(Of(told)));

    [Theory]
    [InlineData("Ann Brask died in Ostby on Monday.", "Three people died on Tuesday.")]
    [InlineData("Ann Brask was arrested on Monday.", "Police came to a street where Jo Lund was arrested.")]
    public void The_same_deed_done_by_others_is_another(string told, string other) =>
        Assert.False(Of(other).AreToldBy(Of(told)));

    private static Acts Of(string sentence) => Acts.Of(SentenceReader.For("en")!.Read(sentence), "en");
}
