using BriefingBot.Text.Claims;
using static BriefingBot.Tests.Summaries.StoryBuilder;

namespace BriefingBot.Tests.Summaries;

public sealed class GroundedSentenceTests
{
    private static readonly IReadOnlyList<BriefingBot.Text.Article> Reports =
    [
        Article("a", """
            Foreign Minister Ina Velt of Velmora said on 4 May that twenty-seven people, including two children, were killed when the Aldan ferry caught fire.
            The company will pay 1.2 million crowns. "We owe the families an answer," Ms. Velt told the United Nations in Zürich.
            Dozens of Velmorans waited at the harbour. The ferry carried 1,250 passengers, 40% of them tourists.
            """, "Ferry fire in Velmora"),
    ];

    [Theory]
    [InlineData("27 people were killed when the ferry caught fire.")]
    [InlineData("Twenty-seven people, including 2 children, were killed in the Aldan ferry fire.")]
    [InlineData("Minister Velt spoke to the UN in Zurich.")]
    [InlineData("The company will pay 1,200,000 crowns.")]
    [InlineData("The company will pay 1.2m crowns.")]
    [InlineData("\"We owe the families an answer\", Velt told the United Nations.")]
    [InlineData("Velt said “we owe the families … an answer” on May 4.")]
    [InlineData("Velmora's people waited at the harbour by the dozens.")]
    [InlineData("The ferry carried 1250 passengers, 40 per cent of them tourists.")]
    public void Stands(string sentence) => Assert.Equal([], ClaimVerifier.For(Reports).Verify(sentence).Problems);

    [Theory]
    [InlineData("28 people were killed when the ferry caught fire.")]
    [InlineData("Twenty-eight people were killed when the ferry caught fire.")]
    [InlineData("The company will pay 1.2 billion crowns.")]
    [InlineData("Hundreds waited at the harbour.")]
    [InlineData("Ina Brandis spoke to the United Nations.")]
    [InlineData("Foreign Minister Carla Velt spoke to the United Nations.")]
    [InlineData("Velt spoke to the European Union in Zurich.")]
    [InlineData("Brandis told the United Nations of the ferry fire.")]
    [InlineData("Twenty-seven people were killed on 5 May when the ferry caught fire.")]
    [InlineData("Twenty-seven people were killed in June when the ferry caught fire.")]
    [InlineData("Velt said: \"We owe the families an apology.\"")]
    [InlineData("Read more of the ferry fire at www.velmora.example now.")]
    [InlineData("Cheese is good with bread and wine and butter.")]
    public void Falls(string sentence) => Assert.False(ClaimVerifier.For(Reports).Verify(sentence).IsOk);

    [Fact]
    public void A_check_that_is_stopped_leaves_nothing_half_read_behind()
    {
        var (verifier, stopped) = (ClaimVerifier.For(Reports), new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => verifier.Verify("Velt spoke to the UN in Zurich.", stopped));
        Assert.True(verifier.Verify("Velt spoke to the UN in Zurich.", CancellationToken.None).IsOk);
        Assert.Throws<OperationCanceledException>(() => verifier.Verify("Velt spoke to the UN.", stopped));
    }

    [Fact]
    public void A_sentence_without_a_report_falls() =>
        Assert.False(ClaimVerifier.For([]).Verify("27 people were killed.").IsOk);
}
