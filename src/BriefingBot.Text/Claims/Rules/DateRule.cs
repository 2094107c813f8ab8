using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Numbers;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>A day stands in a report with its month: 5 May and 3 June are not 3 May.</summary>
internal sealed class DateRule : IClaimRule<ClaimContext>
{
    private const int HighestDay = 31;
    private const int ListReach = 4;

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted || Dates(context, context.Claim).ToList() is not { Count: > 0 } said)
        {
            yield break;
        }

        var told = context.Reports.Sentences
            .SelectMany(sentence => Dates(context, sentence).Select(date => (Sentence: sentence, Date: date)))
            .ToList();
        foreach (var (word, day, month) in said)
        {
            if (told.Exists(place => place.Date.Month == month || place.Date.Day == day)
                && !told.Exists(place => place.Date.Month == month && place.Date.Day == day))
            {
                yield return new ClaimProblem(
                    ClaimFault.Time, word.Form,
                    told.Find(place => place.Date.Month == month || place.Date.Day == day).Sentence.Text);
            }
        }
    }

    private static IEnumerable<(PlainWord Word, decimal Day, int Month)> Dates(
        ClaimContext context, PlainSentence sentence) => sentence.Words
        .Where(word => word.Number is { Form: NumberForm.Numeral, Value: >= 1 and <= HighestDay })
        .Select(word => (word, word.Number!.Value.Value, MonthOf(context, sentence, word)))
        .Where(date => date.Item3 >= 0);

    // "5 May", "5 de mayo", "May 5", and the 3 of "3 and 5 May".
    private static int MonthOf(ClaimContext context, PlainSentence sentence, PlainWord day)
    {
        foreach (var word in sentence.Words.Skip(day.Index + 1).Take(ListReach)
            .TakeWhile(word => word.Number is not null || !word.IsContent || Month(word) >= 0))
        {
            if (Month(word) is >= 0 and var month)
            {
                return month;
            }
        }

        // "In May 12 people" has no date.
        return day.Index > 0
            && sentence.Words.ElementAtOrDefault(day.Index + 1) is not { IsContent: true, Number: null }
            ? Month(sentence.Words[day.Index - 1])
            : -1;

        int Month(PlainWord word) => TimeRule.Month(context.Language, word);
    }
}
