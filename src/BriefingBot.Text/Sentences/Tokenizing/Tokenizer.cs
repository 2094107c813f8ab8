using System.Buffers;
using BriefingBot.Text.Dates;
using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences.Models;
using BriefingBot.Text.Sentences.Tagging;

namespace BriefingBot.Text.Sentences.Tokenizing;

/// <summary>Cuts a text into sentences, and these into syntactic words.</summary>
internal sealed class Tokenizer(string language, WordTables tables, IScorer boundaries)
{
    /// <summary>Where a text goes on without a stop, a sentence ends after so many words: no real one is as long, and
    /// a tree costs more than its length.</summary>
    private const int LongestSentence = 250;

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029\f\v");
    private readonly WordSplitter splitter = new(tables);
    private readonly WordList abbreviations = KnownLanguages.Find(language)?.Abbreviations ?? WordList.None;

    /// <summary>
    /// The words of each sentence, with offsets into the text. A line break ends a sentence; none is empty.
    /// </summary>
    public List<List<TextToken>> Tokenize(string text)
    {
        var sentences = new List<List<TextToken>>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineBreaks);
            var end = length < 0 ? text.Length : start + length;
            Paragraph(text, AtomScanner.Scan(text, start, end), sentences);
            start = end + 1;
        }

        return sentences;
    }

    private void Paragraph(string text, List<Atom> atoms, List<List<TextToken>> sentences)
    {
        var features = new FeatureList(BoundaryFeatures.Capacity);
        var scores = new float[BoundaryFeatures.Classes];
        var (tokens, first) = (new List<TextToken>(), 0);
        for (var at = 0; at < atoms.Count; at++)
        {
            var joins = false;
            var ends = at > first && EndsByItself(text, atoms, at);
            if (IsFullStop(text, atoms[at]))
            {
                var kind = Kind(text, atoms, at, first, features, scores);
                joins = kind is FullStop.Joined or FullStop.JoinedEnds;
                ends = kind is FullStop.Ends or FullStop.JoinedEnds;
            }

            Add(text, atoms[at], joins, tokens);
            if (ends || tokens.Count >= LongestSentence)
            {
                for (var after = BoundaryFeatures.AfterClosing(text, atoms, at); at + 1 < after; at++)
                {
                    Add(text, atoms[at + 1], false, tokens);
                }

                sentences.Add(tokens);
                (tokens, first) = ([], at + 1);
            }
        }

        if (tokens.Count > 0)
        {
            sentences.Add(tokens);
        }
    }

    /// <summary>Whether the atom is a single full stop: what it is has to be decided.</summary>
    public static bool IsFullStop(string text, Atom atom) => atom.End - atom.Start == 1 && text[atom.Start] == '.';

    private FullStop Kind(string text, List<Atom> atoms, int at, int first, FeatureList features, float[] scores)
    {
        var touches = at > first && atoms[at - 1].End == atoms[at].Start && atoms[at - 1].Kind == AtomKind.Word;
        var isLast = BoundaryFeatures.AfterClosing(text, atoms, at) >= atoms.Count;
        if (touches && !isLast && text[atoms[at - 1].Start..atoms[at - 1].End].ToLowerInvariant() is var word
            && (abbreviations.Contains(word) || (word is "a.m" or "p.m" // "1:30 a.m. Friday"
                && MonthNames.WholeWeekday(
                    text[atoms[at + 1].Start..atoms[at + 1].End].ToLowerInvariant()) is not null)))
        {
            return FullStop.Joined;
        }

        BoundaryFeatures.Collect(text, atoms, at, first, features);
        boundaries.Score(features.Keys, scores);
        var kind = (FullStop)Tagger.Best(scores);
        if (isLast)
        {
            return kind is FullStop.Joined or FullStop.JoinedEnds && touches ? FullStop.JoinedEnds : FullStop.Ends;
        }

        if (AtomScanner.IsGlued(text, atoms[at].Start, text.Length))
        {
            return FullStop.Ends;
        }

        return !touches && kind is FullStop.Joined or FullStop.JoinedEnds ? FullStop.Apart : kind;
    }

    /// <summary>
    /// Question and exclamation marks and ellipses end a sentence before white space and no small letter; those of
    /// East Asia always.
    /// </summary>
    private static bool EndsByItself(string text, List<Atom> atoms, int at)
    {
        var mark = text[atoms[at].End - 1];
        if (mark is '。' or '！' or '？')
        {
            return true;
        }

        if (mark is not ('!' or '?' or '…' or '.') || atoms[at].Kind != AtomKind.Mark)
        {
            return false;
        }

        var after = BoundaryFeatures.AfterClosing(text, atoms, at);
        return after >= atoms.Count
            || (atoms[after].Start > atoms[after - 1].End
                && !char.IsLower(text[atoms[after].Start]) && !IsInner(text[atoms[after].Start]));
    }

    private static bool IsInner(char c) => c is ',' or ';' or ':' or '-' or '–' or '—' or ')' or '.' or '!' or '?';

    private void Add(string text, Atom atom, bool joins, List<TextToken> tokens)
    {
        if (joins && tokens.Count > 0 && tokens[^1].End == atom.Start && !tokens[^1].IsContracted)
        {
            var last = tokens[^1];
            tokens[^1] = last with { Form = text[last.Start..atom.End], End = atom.End };
        }
        else if (atom.Kind == AtomKind.Word)
        {
            splitter.Split(text, atom.Start, atom.End, tokens);
        }
        else
        {
            tokens.Add(new(text[atom.Start..atom.End], atom.Start, atom.End, false));
        }
    }
}
