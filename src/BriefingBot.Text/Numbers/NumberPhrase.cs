namespace BriefingBot.Text.Numbers;

/// <summary>Adds up number words: <c>two hundred and four</c>, <c>zweihunderttausend</c>.</summary>
internal struct NumberPhrase
{
    private decimal _total;
    private decimal _group;
    private decimal _lastScale;
    private bool _hasAny;

    /// <summary>The number that starts at a word, and the index behind it; null where none does.</summary>
    public static (decimal Value, int End)? Read(string text, int start, NumberWords words)
    {
        var phrase = new NumberPhrase();
        var end = start;
        for (int? at = start; at is { } word; at = NumberWords.Next(text, end))
        {
            var stop = NumberWords.WordEnd(text, word);
            var written = NumberWords.Lower(text, word, stop);
            if (phrase._hasAny && words.IsJoiner(written))
            {
                if (NumberWords.Next(text, stop) is not { } behind
                    || !phrase.TakeAfterJoiner(text, behind, words, ref end))
                {
                    break;
                }
            }
            else if (phrase.MultiplyBy(words.Dozen(written))
                || phrase.Take(words.Values(written), words, afterJoiner: false))
            {
                end = stop;
            }
            else
            {
                break;
            }
        }

        return phrase._hasAny ? (phrase._total + phrase._group, end) : null;
    }

    // "two hundred and four", "two and a half"; "two and three" are two numbers.
    private bool TakeAfterJoiner(string text, int at, NumberWords words, ref int end)
    {
        var stop = NumberWords.WordEnd(text, at);
        var written = NumberWords.Lower(text, at, stop);
        var before = this;
        if (words.Values(written) is [var joined, ..] && words.Joins(_group % 100, joined)
            && Take(words.Values(written), words, afterJoiner: true))
        {
            if (NumberWords.Next(text, stop) is { } behind && words.ScaleAt(text, behind) is { } scale
                && (scale.Value == before._lastScale || (scale.Value == 100 && before._group >= 100)))
            {
                // "one hundred and two hundred", "two million and three million" are two numbers.
                this = before;
                return false;
            }

            end = stop;
            return true;
        }

        if (words.Values(written) is [1] || written is "a")
        {
            if (NumberWords.Next(text, stop) is not { } next)
            {
                return false;
            }

            stop = NumberWords.WordEnd(text, next);
            written = NumberWords.Lower(text, next, stop);
        }

        if (words.Fraction(written) is not { } fraction)
        {
            return false;
        }

        // "a million and a half" is of the million.
        _ = _group == 0 && _lastScale > 0 ? _total += fraction * _lastScale : _group += fraction;
        end = stop;
        return true;
    }

    // "two dozen", "dos docenas"
    private bool MultiplyBy(decimal? dozen)
    {
        if (dozen is not { } value || _group is <= 0 or >= 100 || _group != decimal.Truncate(_group))
        {
            return false;
        }

        _group *= value;
        return true;
    }

    private bool Take(List<decimal> values, NumberWords words, bool afterJoiner)
    {
        if (values.Count == 0)
        {
            return false;
        }

        var before = this;
        foreach (var value in values)
        {
            if (!Take(value, words, values.Count > 1 || (afterJoiner && words.PutsUnitsFirst)))
            {
                this = before;
                return false;
            }
        }

        _hasAny = true;
        return true;
    }

    private bool Take(decimal value, NumberWords words, bool unitsFirst)
    {
        if (value >= 1000 && words.IsScale(value))
        {
            if (Math.Max(_total, _group) * value >= NumberReader.Largest)
            {
                return false;
            }

            // "a thousand million", "dos mil quinientos millones": what is less than the scale is multiplied by it.
            var less = (_total % value) + _group;
            (_total, _group) = (_total - (_total % value) + ((less == 0 ? 1 : less) * value), 0);
            _lastScale = value;
            return true;
        }

        if (value == 100 && words.IsScale(value) && _group is >= 0 and < 100)
        {
            _group = Math.Max(_group, 1) * 100;
            return true;
        }

        var tens = _group % 100;
        var added = tens == 0 && (_group == 0 || value < 100) ? value
            : tens >= 20 && tens % 10 == 0 && value < 10 ? value
            // einundzwanzig; "between five and twenty" are two
            : unitsFirst && tens is >= 1 and < 10 && value is >= 20 and < 100 && value % 10 == 0 ? value
            : words.CountsByScores && tens == 4 && value == 20 ? 76 // quatre-vingts
            : words.CountsByScores && tens is 60 or 80 && value is >= 10 and < 20 ? value // soixante-dix
            : words.CountsByScores && tens == 10 && value is > 6 and < 10 ? value // dix-neuf
            : 0;
        if (added == 0 && (value != 0 || _hasAny))
        {
            return false;
        }

        _group += added;
        return true;
    }
}
