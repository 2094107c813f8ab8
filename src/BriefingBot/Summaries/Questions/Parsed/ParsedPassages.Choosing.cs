using BriefingBot.Text;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>Which of the sentences that may answer are told, and in which order.</content>
internal sealed partial class ParsedPassages
{
    private static List<(Article Article, string Sentence)> Choose(
        ParsedQuestion question, bool looksBack, List<Judged> judged, int most)
    {
        var ranked = judged.Where(one => !IsOverruled(one, judged, question)
            && one.Firmness >= LeastFirmness(question.Kind)
                * (question.Kind == AskedKind.Person && one.Found.Bound >= InRole ? OfRole : 1))
            .OrderByDescending(one => one.Score).ToList();
        if (ranked.Count == 0 || ranked[0].Score < LeastToAnswer)
        {
            return [];
        }

        var near = ranked.FindAll(one => ranked[0].Score - one.Score <= Near);
        var newest = near.Max(one => one.Report.Article.Time);
        near = near.FindAll(one => newest - one.Report.Article.Time < Recent);
        if (question.Kind == AskedKind.Time)
        {
            // "Shortly after six" tells more than "on Monday".
            near = [.. near.FindAll(one => one.Firmness >= Firm * ranked[0].Firmness)
                .OrderByDescending(one => Math.Round(one.Score, 1))
                .ThenByDescending(one => one.Found.Value.Any(char.IsDigit))];
        }
        else if (IsOvertaken(question.Kind))
        {
            // Of what changes the newest holds; of two tolls of some hours the higher is the later one, and of those
            // of one time the one that most tell.
            var last = near.Max(one => one.Report.Article.Time);
            near = near.FindAll(one => last - one.Report.Article.Time <= SameTime);
            // A number that the rules bind less firmly is another event's, of one report or where less is told of it.
            near = near.FindAll(one => !near.Exists(other => one.Firmness < Firm * other.Firmness
                && (other.Report == one.Report
                    || (question.Kind == AskedKind.Count && one.Context < other.Context))));
            near = question.Kind != AskedKind.Count ? near
                : near.TrueForAll(one => one.Report.Article.Time == last)
                ? [.. near.OrderByDescending(one => near.Count(other => ValueOf(other) == ValueOf(one)))]
                : question.CountsPeople ? [.. near.OrderByDescending(ValueOf)]
                : near;
        }

        // An event that is recalled comes after the one that is news.
        return Sentences([.. near.OrderBy(one => !looksBack && LookingBack.IsYears(one.Text))], most);
    }

    // Where a report tells of somebody, its "nobody" is of another time or place.
    private static bool IsOverruled(Judged one, List<Judged> judged, ParsedQuestion question) =>
        one.Found.Value == PersonAnswers.Nobody && judged.Exists(other => other.Report == one.Report
            && other.Firmness >= LeastFirmness(question.Kind) && other.Found.Value != PersonAnswers.Nobody);

    private static double LeastFirmness(AskedKind kind) => kind switch
    {
        AskedKind.Person => LeastOfPerson,
        AskedKind.Name => LeastOfName,
        AskedKind.Thing => LeastOfThing,
        _ => 0,
    };

    private static decimal ValueOf(Judged one) => NumberAnswers.ValueOf(one.Found.Value);

    private static bool IsOvertaken(AskedKind kind) =>
        kind is AskedKind.Count or AskedKind.Percent or AskedKind.YesNo or AskedKind.Any;

    private static List<(Article Article, string Sentence)> Sentences(List<Judged> near, int most)
    {
        var said = new List<(Article Article, string Sentence)>();
        foreach (var one in near)
        {
            int[] places = one.Found.NamedAt is { } named ? [named, one.At] : [one.At];
            if (said.Count + places.Length <= most
                && !said.Exists(other => NearPassages.Repeats(other.Sentence, one.Text)))
            {
                said.AddRange(places.Select(at => (one.Report.Article, one.Report.Sentences[at])));
            }
        }

        return said;
    }
}
