namespace BriefingBot.Text.Figures;

/// <content>Which event a sentence speaks of: the news, what it follows upon, or another one.</content>
internal sealed partial class TimeFrame
{
    /// <summary>Words from a verb of breaking to the record.</summary>
    private const int LongestRecord = 8;

    /// <summary>"killed by a quake": an event first told late in the article is not the story's own.</summary>
    private bool IsOfNewEvent(List<Cue> words, int from, int to) => words.Index().Take(to - 1).Skip(Math.Max(1, from))
        .Any(word => lexicon.IndefiniteArticles.Contains(word.Item.Lower)
            && lexicon.BeforeEvent.Contains(words[word.Index - 1].Lower)
            && words.Skip(word.Index + 1).Take(4).TakeWhile(next => char.IsLetter(next.Lower[0]))
                .Any(next => FigureWords.English.Causes.ContainsKey(next.Lower)));

    /// <summary>Words from "another" to the event ("another dramatic dawn robbery").</summary>
    private const int LongestEvent = 4;

    /// <summary>Whether a sentence late in the article turns to an event beside its own: one that the news comes after,
    /// or another of its kind; or goes on with such.</summary>
    private bool TurnAside(List<Cue> words, bool isPast)
    {
        var turns = sentenceCount > SentencesOfEvent
            && (IsFollowed(words, words.Count) || IsOfAnother(words) || (isCarried && isOfOther && IsAlso(words)));
        isOfOther = turns || (isOfOther && !isPast);
        return turns;
    }

    // The sentences that carry the past on are of such an event.
    private bool isOfOther;

    /// <summary>"Paris also saw another robbery on Sunday".</summary>
    private bool IsOfAnother(List<Cue> words) => words.Index().Any(word =>
        lexicon.AnotherEvent.Contains(word.Item.Lower)
        && words.Skip(word.Index + 1).Take(LongestEvent) // not "another woman in the crash", "one another in the raid"
            .TakeWhile(next => char.IsLetter(next.Lower[0]) && !lexicon.BeforeEvent.Contains(next.Lower)
                && !lexicon.Of.Contains(next.Lower))
            .Any(next => FigureWords.English.Causes.ContainsKey(next.Lower) || lexicon.Crimes.Contains(next.Lower)));

    private bool IsAlso(List<Cue> words) => words.Exists(word => lexicon.Also.Contains(word.Lower));

    /// <summary>"exceeding the $5m that Tellar paid": what a value is held against.</summary>
    private bool IsSurpassed(List<Cue> words, int at)
    {
        if (!asked.Context.IsAmount)
        {
            return false;
        }

        var before = words.Take(at).Reverse().SkipWhile(word => !char.IsLetter(word.Lower[0])).Take(2).ToList();
        return before is [var the, var breaking] && lexicon.Definite.Contains(the.Lower)
            && lexicon.Breaking.Contains(breaking.Lower)
            && words.Skip(at).Take(LongestCompared).Any(word => lexicon.ClauseOpeners.Contains(word.Lower));
    }

    /// <summary>Words from a value to the clause that says whose it was.</summary>
    private const int LongestCompared = 10;

    /// <summary>"in that raid": the event that the sentence before dated.</summary>
    private bool IsPointingBack(List<Cue> words) => words.Zip(words.Skip(1)).Any(pair =>
        lexicon.Demonstratives.Contains(pair.First.Lower) && FigureWords.English.Causes.ContainsKey(pair.Second.Lower));

    /// <summary>"This comes a month after thieves stole …": what the news follows upon.</summary>
    private bool IsFollowed(List<Cue> words, int at) => words.Index().Take(at).Any(word =>
        lexicon.After.Contains(word.Item.Lower)
        && words.Take(word.Index).TakeLast(6).Any(before => lexicon.Follows.Contains(before.Lower)));

    /// <summary>"in retaliation for a raid that killed six": what the news answers.</summary>
    private bool IsAvenged(List<Cue> words, int at)
    {
        var clause = Behind(words, at, at).Select(word => word.Lower).Reverse()
            .SkipWhile(word => !lexicon.Retaliation.Contains(word)).ToList();
        var causes = FigureWords.English.Causes;
        var cause = clause.Index().FirstOrDefault(word => causes.ContainsKey(word.Item)
            || (word.Index > 0 && causes.ContainsKey($"{clause[word.Index - 1]} {word.Item}"))).Index;
        return cause > 0 && clause.Skip(cause).Any(lexicon.ClauseOpeners.Contains);
    }

    /// <summary>"broke the school record of 2,116 points": what the news went beyond.</summary>
    private bool IsBrokenRecord(List<Cue> words, int at) => at > 1 && lexicon.Of.Contains(words[at - 1].Lower)
        && lexicon.Records.Contains(words[at - 2].Lower)
        && Behind(words, at - 2, LongestRecord).Any(word => lexicon.Breaking.Contains(word.Lower));
}
