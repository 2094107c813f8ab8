using System.Globalization;
using BriefingBot.Text.Languages;

namespace BriefingBot.Text.Figures;

/// <summary>Cuts a sentence into tokens in one pass; numerals as English has them: 1,200.5, 5bn.</summary>
internal sealed class Tokenizer(FigureWords words)
{
    private const int LongestNumber = 20;

    public TokenizedSentence Read(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            var c = text[at];
            at = char.IsWhiteSpace(c) ? at + 1
                : char.IsAsciiDigit(c) ? ReadDigits(text, at, tokens)
                : char.IsLetter(c) ? ReadWord(text, at, tokens)
                : ReadMark(text, at, tokens);
        }

        return new TokenizedSentence(text, tokens);
    }

    private int ReadWord(string text, int start, List<Token> tokens)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInside(text, end)))
        {
            end++;
        }

        if (end < text.Length && text[end] == '.' && text.AsSpan(start, end - start).Contains('.'))
        {
            end++;
        }

        if (end < text.Length && text[end] == '$' && end - start <= 2)
        {
            tokens.Add(
                new Token(
                    TokenKind.Currency,
                    start,
                    end + 1,
                    text[start..(end + 1)].ToLowerInvariant(),
                    WordClass.None,
                    IsCapital: true));
            return end + 1;
        }

        AddWord(text, start, end, tokens);
        return end;
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

    private void AddWord(string text, int start, int end, List<Token> tokens)
    {
        var lower = text[start..end].ToLowerInvariant().Replace('’', '\'').Replace('‑', '-');
        tokens.Add(new Token(TokenKind.Word, start, end, lower, words.ClassOf(lower), char.IsUpper(text[start])));
    }

    private int ReadDigits(string text, int start, List<Token> tokens)
    {
        var end = EndOfNumeral(text, start);
        if (end < text.Length && text[end] is ':' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            return AddOther(text, start, end + 1, tokens);
        }

        if (text.AsSpan(start, end - start).Count('.') > 1 || end - start > LongestNumber)
        {
            return AddOther(text, start, end, tokens); // a date, a version
        }

        if (end < text.Length && text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
        {
            return ReadHyphenated(text, start, end, tokens);
        }

        var suffixEnd = end;
        while (suffixEnd < text.Length && char.IsLetter(text[suffixEnd]))
        {
            suffixEnd++;
        }

        var suffix = text[end..suffixEnd].ToLowerInvariant();
        if (KnownLanguages.English.ScaleSuffixes.Values.ContainsKey(suffix))
        {
            AddNumber(text, start, suffixEnd, tokens);
            return suffixEnd;
        }

        if (suffix.Length > 0 && !words.MeasureSuffixes.Contains(suffix))
        {
            return AddOther(text, start, suffixEnd, tokens);
        }

        AddNumber(text, start, end, tokens);
        return end;
    }

    /// <summary>"a 6.2-magnitude quake", "a 5-percent rise" count; "a 20-year-old" describes.</summary>
    private int ReadHyphenated(string text, int start, int end, List<Token> tokens)
    {
        var stop = end + 1;
        while (stop < text.Length && char.IsLetter(text[stop]))
        {
            stop++;
        }

        if (!words.CountedAfterHyphen.Contains(text[(end + 1)..stop].ToLowerInvariant()))
        {
            return AddOther(text, start, end, tokens);
        }

        AddNumber(text, start, end, tokens);
        AddWord(text, end + 1, stop, tokens);
        return stop < text.Length && text[stop] == '-' ? stop + 1 : stop;
    }

    /// <summary>The end of the digits from <paramref name="start"/>, with their commas and points.</summary>
    private static int EndOfNumeral(string text, int start)
    {
        var end = start;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] == ',' && DigitsAt(text, end + 1) == 3)
            {
                end += 4;
            }
            else if (text[end] == '.' && DigitsAt(text, end + 1) > 0)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int DigitsAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static void AddNumber(string text, int start, int end, List<Token> tokens) =>
        tokens.Add(
            new Token(
                TokenKind.Number,
                start,
                end,
                text[start..end],
                WordClass.None,
                IsCapital: false));

    /// <summary>Takes everything up to the next space or mark as one token that counts nothing.</summary>
    private static int AddOther(string text, int start, int end, List<Token> tokens)
    {
        while (end < text.Length && (char.IsLetterOrDigit(text[end])
            || text[end] is '-' or ':' or '/'
            || (text[end] == '.' && DigitsAt(text, end + 1) > 0)))
        {
            end++;
        }

        tokens.Add(
            new Token(
                TokenKind.OtherDigits,
                start,
                end,
                text[start..end].ToLowerInvariant(),
                WordClass.None,
                IsCapital: false));
        return end;
    }

    private static int ReadMark(string text, int start, List<Token> tokens)
    {
        var c = text[start];
        var kind = c switch
        {
            '%' or '٪' => TokenKind.Percent,
            '"' or '“' or '”' or '«' or '»' or '„' or '‘' or '’' or '\'' => TokenKind.Quote,
            _ when char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol => TokenKind.Currency,
            _ => TokenKind.Mark,
        };
        tokens.Add(new Token(kind, start, start + 1, c.ToString(), WordClass.None, IsCapital: false));
        return start + 1;
    }
}
