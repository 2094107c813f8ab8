namespace BriefingBot.Tests.Stories.Figures;

public sealed class LabelledSentencesTests(ITestOutputHelper output)
{
    [Fact]
    public void Sentences_the_rules_were_made_with() => Judge("labelled-sentences.jsonl");

    private void Judge(string file)
    {
        var score = LabelledSentences.Score(file);
        output.WriteLine($"{file}: {score}");
        foreach (var mistake in score.Mistakes)
        {
            output.WriteLine(mistake);
        }

        Assert.True(score.Precision >= 0.95, score.ToString());
        Assert.True(score.Recall >= 0.90, score.ToString());
        Assert.True(score.GroupsRight >= 0.95 * score.GroupsJudged, score.ToString());
    }
}
