using System.Buffers;
using BriefingBot.Text.Claims.Plain;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Claims.Rules;

/// <summary>Whoever the claim gives an office or a rank has it in a report: not another's, and not of another
/// body.</summary>
internal sealed class OfficeRule : IClaimRule<ClaimContext>
{
    private const int FewestOfName = 2;
    private const int WordsAroundName = 8;
    private const int ReachBehind = 7;
    private const int MostOfBody = 5;

    private static readonly WordList InPlace = EveryLanguage.List();

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:)\"“”«»–—");

    public IEnumerable<ClaimProblem> Check(ClaimContext context)
    {
        if (context.Claim.IsUnparted)
        {
            yield break;
        }

        var everywhere = context.Reports.Sentences.SelectMany(sentence => Names(context, sentence)
            .Select(other => (Sentence: sentence, Name: other, Office: Of(context, sentence, other))));
        List<(PlainSentence Sentence, List<PlainWord> Name, Office? Office)>? told = null;
        foreach (var name in Names(context, context.Claim).Where(name => name.Count >= FewestOfName))
        {
            if (Of(context, context.Claim, name) is not { } said)
            {
                continue;
            }

            told ??= [.. everywhere];
            var own = told.Where(place => Is(context, name[^1], place.Name)).ToList();
            var taken = told.Where(place => place.Office is not null && !own.Contains(place))
                .Select(place => (place.Sentence.Order, place.Office!.Rank.Index)).ToHashSet();
            // "Chairman of Boeing", where he is Ryanair's: both name the body, and the reports know either.
            var named = own.FindAll(place => place.Office is { } office && context.AreOne(said.Rank, office.Rank)
                && office.Named.Count > 0 && said.Named.Count > 0);
            if (named.Count > 0 && said.Named.Exists(context.IsAnywhere)
                && !named.Exists(place => AreOfOne(context, said.Named, place.Office!.Named)
                    || said.Named.Exists(word => IsOfHim(context, word, place.Sentence, place.Name, place.Office!))))
            {
                yield return new ClaimProblem(
                    ClaimFault.Role, $"{said.Rank.Form} {name[^1].Form}", named[0].Sentence.Text);
                continue;
            }

            if (own.Count == 0 || own.Exists(place => IsNear(context, said, place.Sentence, place.Name, taken)))
            {
                continue;
            }

            // "Mayor Lee", where Lee is the chief of police and Ray the mayor, whatever bodies are named.
            var isOther = own.Exists(place => place.Office is { } office && !context.AreOne(said.Rank, office.Rank));
            var others = told.Find(place => place.Office is { } office && !own.Contains(place)
                && context.AreOne(said.Rank, office.Rank)
                && !IsOfAnotherRank(context, place.Sentence, office.Rank, said.Rank)
                && (HaveOneBody(context, said, office) ?? (isOther || own.TrueForAll(mine => mine.Office is null))));
            var another = own.Find(place => place.Office is { } office && (context.AreOne(said.Rank, office.Rank)
                ? HaveOneBody(context, said, office) == false
                : HaveOneBody(context, said, office) == true));
            // "Ann Lee, the judge", where she is the prosecutor, and the judge somebody without a name.
            var unnamed = isOther && !context.Words.Wide.Has(said.Rank) && context.IsAnywhere(said.Rank)
                ? own[0] : default;
            if ((others.Sentence ?? another.Sentence ?? unnamed.Sentence) is { } found)
            {
                yield return new ClaimProblem(ClaimFault.Role, $"{said.Rank.Form} {name[^1].Form}", found.Text);
            }
        }
    }

    // Named: the names of its body, behind it or before it ("Ryanair chairman", "chairman of Ryanair").
    private sealed record Office(PlainWord Rank, List<PlainWord> Body, List<PlainWord> Named);

    // Words with capitals side by side, none of them an office.
    internal static IEnumerable<List<PlainWord>> Names(ClaimContext context, PlainSentence sentence)
    {
        var name = new List<PlainWord>();
        foreach (var word in sentence.Words)
        {
            var isPart = context.IsLarge(word) && !context.Words.Office.Has(word);
            if (name.Count > 0 && !(isPart && sentence.Text[name[^1].End..word.Start] == " "))
            {
                yield return name;
                name = [];
            }

            if (isPart)
            {
                name.Add(word);
            }
        }

        if (name.Count > 0)
        {
            yield return name;
        }
    }

    private static bool Is(ClaimContext context, PlainWord said, List<PlainWord> name) =>
        context.Reports.AreAlike(said, name[^1]);

    // "the president of the union, Ann Lee", "Ann Lee, the president of the union," "Ann Lee was its president"
    private static Office? Of(ClaimContext context, PlainSentence sentence, List<PlainWord> name)
    {
        var marks = 0;
        // "the president of Peru": what stands behind a word of grammar bears no office.
        var isBearer = name[0].Index > 0 && sentence.Words[name[0].Index - 1].IsContent;
        for (var at = name[0].Index - 1; isBearer && at >= Math.Max(0, name[0].Index - WordsAroundName); at--)
        {
            marks += Marks(sentence, at);
            // "Inspector Ann Lee said the driver, Tom Hill": who tells of him lends him no office.
            if (marks > 1 || (marks == 1 && Marks(sentence, name[0].Index - 1) == 0)
                || SpeakerRule.IsSaying(context, sentence.Words[at]))
            {
                break;
            }

            if (context.Words.Office.Has(sentence.Words[at]))
            {
                return At(context, sentence, at, name[0].Index);
            }
        }

        for (var at = name[^1].Index + 1; at <= name[^1].Index + ReachBehind && at < sentence.Words.Count; at++)
        {
            if (at - 1 > name[^1].Index && Marks(sentence, at - 1) > 0)
            {
                break;
            }

            if (context.Words.Office.Has(sentence.Words[at])
                && (Marks(sentence, name[^1].Index) > 0
                    || sentence.Words.Skip(name[^1].Index + 1).Take(2).Any(context.Words.Being.Has)))
            {
                return At(context, sentence, at, Math.Min(at + 1 + MostOfBody, sentence.Words.Count));
            }
        }

        return null;
    }

    private static Office At(ClaimContext context, PlainSentence sentence, int at, int to)
    {
        var body = Body(context, sentence, at + 1, to);
        var named = body.FindAll(word => char.IsUpper(word.Form[0]));
        for (var before = at - 1; before >= 0 && named.Count < MostOfBody; before--)
        {
            var word = sentence.Words[before];
            // "Ryanair's chairman", "Ryanair and Lauda chairman"
            if ((word.Form is "s" && before == at - 1) || (context.Words.Joiners.Has(word) && named.Count > 0))
            {
                continue;
            }

            if (!context.IsLarge(word) || Marks(sentence, before) > 0 || context.Words.Office.Has(word))
            {
                break;
            }

            named.Add(word);
        }

        return new Office(sentence.Words[at], body, named);
    }

    // Marks behind a word, each of which may part a name from its office.
    private static int Marks(PlainSentence sentence, int at)
    {
        var gap = sentence.Text[sentence.Words[at].End..sentence.Words[at + 1].Start];
        return gap.AsSpan().ContainsAny(Ends) ? 2 : gap.AsSpan().ContainsAny(',', '(') ? 1 : 0;
    }

    private static List<PlainWord> Body(ClaimContext context, PlainSentence sentence, int from, int to)
    {
        var body = new List<PlainWord>();
        for (var at = from; at < to; at++)
        {
            if (at > from && Marks(sentence, at - 1) > 0)
            {
                break;
            }

            var word = sentence.Words[at];
            if (word.IsContent && word.Number is null && !context.Words.Being.Has(word)
                && !context.Words.Office.Has(word) && !TimeRule.IsTime(context.Language, word))
            {
                body.Add(word);
            }
        }

        return body;
    }

    private static bool IsNear(
        ClaimContext context, Office said, PlainSentence sentence, List<PlainWord> name,
        HashSet<(int Sentence, int Word)> taken)
    {
        var near = PlainSpan.Of(sentence.Words.Where(word => Math.Abs(word.Index - name[^1].Index) <= WordsAroundName));
        return near.Words.Any(word => !taken.Contains((sentence.Order, word.Index))
                && context.AreOne(said.Rank, word))
            && (said.Body.Count == 0 || said.Body.Exists(word => context.IsTold(word, near)));
    }

    // "The Democratic governor signed it in Oregon": where a party or a department is told alone, the place is his;
    // who is of a place may be in another. "The president, a Republican": what is said right behind the name is of him.
    private static bool IsOfHim(
        ClaimContext context, PlainWord body, PlainSentence sentence, List<PlainWord> name, Office told) =>
        sentence.Words.Any(word => word.Index > 0 && context.AreOne(body, word)
            && ((InPlace.Contains(sentence.Words[word.Index - 1].Folded)
                    && told.Named.TrueForAll(context.Words.Branch.Has))
                || IsSaidBehind(sentence, name[^1], word)));

    // Words of grammar alone stand between: ", of Labour", ", a Republican".
    private static bool IsSaidBehind(PlainSentence sentence, PlainWord name, PlainWord word) =>
        word.Index > name.Index + 1 && Marks(sentence, name.Index) > 0
        && sentence.Words.Take((name.Index + 1)..word.Index).All(between => !between.IsContent
            && (between.Form == "a" || !InPlace.Contains(between.Folded)) && Marks(sentence, between.Index) == 0);

    // The vice president is no other president.
    private static bool IsOfAnotherRank(ClaimContext context, PlainSentence sentence, PlainWord told, PlainWord said)
    {
        var (theirs, mine) = (sentence.Before(told, 1).LastOrDefault(), context.Claim.Before(said, 1).LastOrDefault());
        return theirs is not null && context.Words.Branch.Has(theirs) && mine?.Folded != theirs.Folded;
    }

    // Null where one of them tells no body, or one that no report knows by this name.
    private static bool? HaveOneBody(ClaimContext context, Office said, Office told) =>
        told.Body.Count == 0 || !said.Body.Exists(context.IsAnywhere) ? null
        : HaveOne(context, said.Body, told.Body);

    // "German foreign minister" and "French foreign minister": where both tell whose, the department says nothing.
    private static bool AreOfOne(ClaimContext context, List<PlainWord> said, List<PlainWord> told)
    {
        var (mine, theirs) = (said.FindAll(IsPlace), told.FindAll(IsPlace));
        return mine.Count > 0 && theirs.Count > 0 ? HaveOne(context, mine, theirs) : HaveOne(context, said, told);

        bool IsPlace(PlainWord word) => !context.Words.Branch.Has(word);
    }

    private static bool HaveOne(ClaimContext context, List<PlainWord> said, List<PlainWord> told) =>
        said.Exists(word => told.Exists(other => context.AreOne(word, other)));
}
