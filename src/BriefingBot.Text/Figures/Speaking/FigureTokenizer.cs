using System.Buffers;
using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>Cuts a sentence into words, numerals and marks in one pass.</summary>
internal sealed class FigureTokenizer(FigureWords words)
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789,.");

    public TokenizedSentence Read(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = char.IsAsciiDigit(text[at]) ? EndOfNumeral(text, at)
                : char.IsLetter(text[at]) ? EndOfWord(text, at) : at + 1;
            var lower = Apostrophes.Straight(text[at..end].ToLowerInvariant()).Replace('‑', '-');
            var kind = KindOf(text[at], lower);
            tokens.Add(new(kind, at, end, lower, kind == TokenKind.Word ? words.ClassOf(lower) : WordClass.None,
                char.IsUpper(text[at])));
            at = end;
        }

        return new(text, tokens);
    }

    private static TokenKind KindOf(char first, string lower) => first switch
    {
        _ when char.IsAsciiDigit(first) => IsCount(lower) ? TokenKind.Number : TokenKind.OtherDigits,
        _ when char.IsLetter(first) => TokenKind.Word,
        '"' or '“' or '”' or '«' or '»' or '„' or '‘' or '’' or '\'' => TokenKind.Quote,
        '%' => TokenKind.Sign,
        _ => char.GetUnicodeCategory(first) == UnicodeCategory.CurrencySymbol ? TokenKind.Sign : TokenKind.Mark,
    };

    /// <summary>Digits with their marks, and at most a scale ("1,200.5", "5bn"); no time, date or ordinal.</summary>
    private static bool IsCount(string numeral)
    {
        var digits = numeral.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return !digits.ContainsAnyExcept(Digits) && digits.Count('.') < 2 && (digits.Length == numeral.Length
            || KnownLanguages.English.ScaleSuffixes.Values.ContainsKey(numeral[digits.Length..]));
    }

    private static int EndOfNumeral(string text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at + 1 < text.Length && text[at] switch
        {
            '.' or ',' or ':' or '/' => char.IsAsciiDigit(text[at + 1]),
            '-' => char.IsLetter(text[at + 1]),
            _ => false,
        })))
        {
            at++;
        }

        return at;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
        {
            end++;
        }

        return end < text.Length && text[end] == '.' && text.AsSpan(start, end - start).Contains('.') ? end + 1 : end;
    }

    /// <summary>An apostrophe, hyphen or dot between two letters is the word's (isn't, by-election, U.S).</summary>
    private static bool IsInside(string text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return text[at] is '\'' or '’'
                && text[at - 1] == 's'
                && at + 1 < text.Length
                && text[at + 1] == ' '
                && !IsQuoteOpen(text, at);
        }

        return text[at] switch
        {
            '\'' or '’' or '-' or '‑' or '&' => true,
            '.' => char.IsLetter(text[at - 1]) && (at < 2 || !char.IsLetterOrDigit(text[at - 2])),
            _ => false,
        };
    }

    private static bool IsQuoteOpen(string text, int at) => text.LastIndexOf('‘', at) >= 0;
}
