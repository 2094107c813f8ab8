using BriefingBot.Operation;

namespace BriefingBot.Tests.Operation;

public sealed class TwoGenerationsTests
{
    [Fact]
    public void What_is_asked_for_is_kept_and_no_more_than_twice_the_most()
    {
        var kept = new TwoGenerations<int, string>(most: 2);
        for (var added = 0; added < 20; added++)
        {
            kept.Add(added, $"{added}");
            _ = kept.Find(0);
        }

        Assert.Equal("0", kept.Find(0));
        Assert.InRange(Enumerable.Range(0, 20).Count(key => kept.Find(key) is not null), 2, 4);
    }
}
