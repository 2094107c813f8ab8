namespace BriefingBot.Text.Figures;

/// <summary>Names the group that a number counts, in the sentence's own words.</summary>
internal static class GroupNames
{
    public static string? Of(FigureWords words, TokenizedSentence s, NounPhrase phrase, Quantity quantity)
    {
        if (phrase.IsEmpty)
        {
            return quantity.Kind == QuantityKind.Zero || !quantity.IsAddition ? "people" : "more people";
        }

        var head = s.Lower(phrase.Head);
        var isAnyone = phrase.Head == phrase.Start || phrase.AdjectiveVerb == phrase.Start && phrase.Head == phrase.Start + 1;
        if (isAnyone && (head is "them" or "whom" or "those" or "these" || (words.AnyPeople.Contains(head) && head is not ("man" or "woman" or "resident" or "residents"))))
        {
            return quantity.IsAddition ? "more people" : "people";
        }

        var start = phrase.AdjectiveVerb == phrase.Start ? phrase.Start + 1 : phrase.Start;
        while (start < phrase.Head && s[start].Kind == TokenKind.OtherDigits)
        {
            start++;
        }

        var name = s.Slice(start, EndWithComplement(words, s, phrase));
        name = s[start].IsCapital && s.IsTitleCase ? name.ToLowerInvariant() : name;
        return quantity.IsAddition ? "more " + name : name;
    }

    /// <summary>The capitalised name nearest before a token: who won seats, who got a share of the vote.</summary>
    public static string? NameBefore(TokenizedSentence s, int start)
    {
        var end = start - 1;
        while (end >= 0 && end > start - 10 && !IsName(s, end))
        {
            end--;
        }

        if (end < 0 || !IsName(s, end))
        {
            return null;
        }

        var first = end;
        while (first > 0 && IsName(s, first - 1))
        {
            first--;
        }

        return s.Slice(first, end + 1);
    }

    private static bool IsName(TokenizedSentence s, int at) => s[at].IsWord && s[at].IsCapital && !s[at].Is(WordClass.Function);

    /// <summary>A named body belongs to the group ("employees of the Ministry of …"), a place does not.</summary>
    private static int EndWithComplement(FigureWords words, TokenizedSentence s, NounPhrase phrase)
    {
        var end = phrase.End;
        var head = s.Lower(phrase.Head);
        if (!words.IsPerson(head) || words.AnyPeople.Contains(head) || s.IsTitleCase)
        {
            return end;
        }

        while (s.Lower(end) is "of")
        {
            var at = end + 1;
            while (s[at].Is(WordClass.Determiner))
            {
                at++;
            }

            if (!s[at].IsCapital || s[at].Is(WordClass.Weekday | WordClass.Month))
            {
                break;
            }

            while (s[at].IsWord && s[at].IsCapital)
            {
                at++;
            }

            end = at;
        }

        return end;
    }
}
