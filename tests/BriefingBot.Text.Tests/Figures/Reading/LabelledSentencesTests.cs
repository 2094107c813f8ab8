namespace BriefingBot.Text.Tests.Figures;

public sealed class LabelledSentencesTests(ITestOutputHelper output)
{
    /// <summary>Labelled when figures were read by word lists: things outside those, and single persons, therefore
    /// count as wrong or missed. The limits only keep the scores from sinking.</summary>
    [Fact]
    public void Sentences_the_rules_were_made_with() =>
        Judge("labelled-sentences.jsonl", precision: 0.67, recall: 0.80);

    /// <summary>As above.</summary>
    [Fact]
    public void Sentences_the_rules_never_saw() => Judge("held-out-sentences.jsonl", precision: 0.72, recall: 0.80);

    private void Judge(string file, double precision, double recall)
    {
        var score = LabelledSentences.Score(file);
        output.WriteLine($"{file}: {score}");
        foreach (var mistake in score.Mistakes)
        {
            output.WriteLine(mistake);
        }

        Assert.True(score.Precision >= precision, score.ToString());
        Assert.True(score.Recall >= recall, score.ToString());
        Assert.True(score.GroupsRight >= 0.92 * score.GroupsJudged, score.ToString());
    }
}
