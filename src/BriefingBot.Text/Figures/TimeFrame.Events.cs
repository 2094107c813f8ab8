namespace BriefingBot.Text.Figures;

/// <content>Which event a sentence speaks of: the news, what it follows upon, or another one.</content>
internal sealed partial class TimeFrame
{
    /// <summary>"killed by a quake": an event first told late in the article is not the story's own.</summary>
    private bool IsOfNewEvent(List<Cue> words, int from, int to)
    {
        for (var at = Math.Max(1, from); at + 1 < to; at++)
        {
            if (lexicon.IndefiniteArticles.Contains(words[at].Lower)
                && words[at - 1].Lower is "in" or "by" or "after" or "from" or "during"
                && words.Skip(at + 1).Take(4).TakeWhile(word => char.IsLetter(word.Lower[0]))
                    .Any(word => FigureWords.Default.Causes.ContainsKey(word.Lower)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in that raid": the event that the sentence before dated.</summary>
    private bool IsPointingBack(List<Cue> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
        {
            if (lexicon.Demonstratives.Contains(words[at].Lower)
                && FigureWords.Default.Causes.ContainsKey(words[at + 1].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"This comes a month after thieves stole …": what the news follows upon.</summary>
    private bool IsFollowed(List<Cue> words, int at)
    {
        for (var before = at - 1; before > 0; before--)
        {
            if (lexicon.After.Contains(words[before].Lower)
                && words.Skip(Math.Max(0, before - 6)).Take(Math.Min(before, 6)).Any(word =>
                    lexicon.Follows.Contains(word.Lower)))
            {
                return true;
            }
        }

        return false;
    }
}
