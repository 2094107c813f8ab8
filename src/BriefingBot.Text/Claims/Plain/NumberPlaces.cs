namespace BriefingBot.Text.Claims.Plain;

/// <summary>
/// Where the reports have a claim's number, and whether what stands around it there is what stands around it in the
/// claim, or whether another number stands in that place ("eight were on board", where twelve were, and eight died).
/// </summary>
internal static class NumberPlaces
{
    private const int Reach = 8;
    private const double Fading = 0.3;

    /// <summary>How well the places of the number itself, and those of rivals that count the same, agree with the
    /// claim.</summary>
    public static NumberPlace Find(PlainContext context, PlainWord said)
    {
        var near = Near(context.Claim, said).ToList();
        var (own, rival, where) = (0.0, 0.0, (PlainSentence?)null);
        foreach (var sentence in context.Reports.Sentences)
        {
            foreach (var told in sentence.Words)
            {
                if (told.Number is not { } number)
                {
                    continue;
                }

                if (PlainNumbers.IsSame(said.Number!.Value, told, said.Form)) // not null: it is a number
                {
                    own = Math.Max(own, Likeness(context, near, sentence, told));
                }
                else if (!context.Claim.Words.Any(word => word.Number?.Value == number.Value)
                    && AreComparable(context, said, sentence, told))
                {
                    var likeness = Likeness(context, near, sentence, told);
                    (rival, where) = likeness > rival ? (likeness, sentence) : (rival, where);
                }
            }
        }

        return new NumberPlace(own, rival, where);
    }

    private static IEnumerable<(PlainWord Word, double Share)> Near(PlainSentence sentence, PlainWord number) =>
        sentence.Words.Where(word => word.IsContent && word.Number is null && word != number
            && Math.Abs(word.Index - number.Index) <= Reach)
        .Select(word => (word, 1 / (1 + (Fading * (Math.Abs(word.Index - number.Index) - 1)))));

    private static double Likeness(
        PlainContext context, List<(PlainWord Word, double Share)> near, PlainSentence sentence, PlainWord told)
    {
        var around = Near(sentence, told).ToList();
        return near.Sum(mine => mine.Share * context.Reports.Weight(mine.Word) * around
            .Where(other => AreAlike(context, mine.Word, other.Word)).Select(other => other.Share)
            .DefaultIfEmpty().Max());
    }

    private static bool AreAlike(PlainContext context, PlainWord said, PlainWord told) =>
        context.Reports.Alike(said).Overlaps(told.Forms)
        || context.Acts(said).Intersect(context.Acts(told)).Any();

    private static bool AreComparable(PlainContext context, PlainWord said, PlainSentence sentence, PlainWord told)
    {
        if (Class(context.Claim, said) != Class(sentence, told))
        {
            return false;
        }

        var (mine, theirs) = (PlainNumbers.Counted(context.Claim, said), PlainNumbers.Counted(sentence, told));
        return mine is null || theirs is null || AreAlike(context, mine, theirs);
    }

    private static char Class(PlainSentence sentence, PlainWord number)
    {
        var before = number.Start > 0 ? sentence.Text[number.Start - 1] : ' ';
        var behind = sentence.Text.AsSpan(Math.Min(number.End, sentence.Text.Length)).TrimStart();
        return before is '$' or '€' or '£' or '¥' ? '$' : behind is ['%', ..] || number.Form.EndsWith('%') ? '%'
            : number.Number is { Value: >= 1900 and < 2100 } ? 'y' : ' ';
    }
}

/// <summary>How well places of the reports agree with what stands around a number in the claim.</summary>
/// <param name="Own">The best place of this number.</param>
/// <param name="Rival">The best place of another number that counts the same.</param>
/// <param name="Sentence">The rival's sentence.</param>
internal readonly record struct NumberPlace(double Own, double Rival, PlainSentence? Sentence);
