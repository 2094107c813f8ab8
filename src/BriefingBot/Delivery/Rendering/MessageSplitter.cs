using System.Globalization;
using BriefingBot.Text.Sentences;
using BriefingBot.Wording;

namespace BriefingBot.Delivery.Rendering;

/// <summary>Cuts a text into messages: between sections, then between blocks, then between sentences, then between
/// words, and only where nothing else is left between two characters as a reader sees them (grapheme clusters, UAX
/// #29).</summary>
public static class MessageSplitter
{
    /// <summary>UTF-16 units of one message after its markup is parsed (Bot API, sendMessage, <c>text</c>).</summary>
    public const int MaxLength = 4096;

    /// <summary>Marked spans of one message; Telegram drops the rest (limits.tginfo.me, "formatting
    /// entities").</summary>
    public const int MaxEntities = 100;

    /// <summary>The parts in order, each a text of its own that fits; none for a text without content.</summary>
    public static IReadOnlyList<RichText> Split(RichText text, int maxLength = MaxLength, int maxEntities = MaxEntities)
    {
        var parts = new Parts(maxLength, maxEntities);
        foreach (var section in text.Sections)
        {
            if (!parts.Fits(section.Blocks))
            {
                parts.End();
            }

            foreach (var block in section.Blocks.SelectMany(
                (block, index) => Pieces(block, index == 0, maxLength, maxEntities)))
            {
                parts.Add(section.StoryId, block.Block, block.IsFirstOfSection);
            }

            parts.EndSection();
        }

        parts.End();
        return parts.Finished;
    }

    /// <summary>A block as pieces that each fit in a message of their own.</summary>
    private static IEnumerable<(TextBlock Block, bool IsFirstOfSection)> Pieces(
        TextBlock block, bool isFirstOfSection, int maxLength, int maxEntities)
    {
        while (block.Length > maxLength || Entities(block) > maxEntities)
        {
            var cut = CutPosition(block, Math.Min(maxLength, LengthWithEntities(block, maxEntities)));
            var (head, rest) = Cut(block, cut);
            if (UntrustedText.IsVisible(head.PlainText))
            {
                yield return (head, isFirstOfSection);
            }

            if (rest is null)
            {
                yield break;
            }

            (block, isFirstOfSection) = (rest with { IsLoose = false }, false);
        }

        if (UntrustedText.IsVisible(block.PlainText))
        {
            yield return (block, isFirstOfSection);
        }
    }

    private static int CutPosition(TextBlock block, int limit)
    {
        var text = block.PlainText;
        limit = Math.Min(limit, text.Length);
        var sentence = LastSentenceEnd(text, limit);
        if (sentence > 0)
        {
            return sentence;
        }

        var space = limit < text.Length && text[limit] == ' ' ? limit : text.LastIndexOf(' ', limit - 1);
        return space > limit / 2 ? space : LastCharacterEnd(text, limit);
    }

    private static int LastSentenceEnd(string text, int limit)
    {
        var (best, from) = (0, 0);
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            from = text.IndexOf(sentence, from, StringComparison.Ordinal) + sentence.Length;
            if (from > limit)
            {
                break;
            }

            best = from;
        }

        return best;
    }

    private static int LastCharacterEnd(string text, int limit)
    {
        var end = 0;
        while (end < limit)
        {
            var next = StringInfo.GetNextTextElementLength(text, end);
            if (end + next > limit)
            {
                break;
            }

            end += next;
        }

        // One "character" longer than a message: hostile heaps of combining marks. A code point stays whole all the
        // same.
        return end > 0 ? end : char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    private static (TextBlock Head, TextBlock? Tail) Cut(TextBlock block, int position)
    {
        var (head, rest) = (new List<Span>(), new List<Span>());
        var offset = 0;
        foreach (var span in block.Spans)
        {
            var inHead = Math.Clamp(position - offset, 0, span.Text.Length);
            if (inHead > 0)
            {
                head.Add(span.Slice(0, inHead));
            }

            if (inHead < span.Text.Length)
            {
                rest.Add(span.Slice(inHead, span.Text.Length - inHead));
            }

            offset += span.Text.Length;
        }

        TrimStart(rest);
        return (block with { Spans = head }, rest.Count == 0 ? null : block with { Spans = rest });
    }

    /// <summary>The space at a cut would lead the next message.</summary>
    private static void TrimStart(List<Span> spans)
    {
        while (spans.Count > 0 && spans[0].Text.AsSpan().TrimStart(' ').Length == 0)
        {
            spans.RemoveAt(0);
        }

        if (spans.Count > 0)
        {
            var spaces = spans[0].Text.Length - spans[0].Text.AsSpan().TrimStart(' ').Length;
            spans[0] = spans[0].Slice(spaces, spans[0].Text.Length - spaces);
        }
    }

    private static int Entities(TextBlock block) =>
        block.Spans.Sum(Entities) + (block.Kind == BlockKind.Quotation ? 1 : 0);

    private static int Entities(Span span) => (span.Style == SpanStyle.Plain ? 0 : 1) + (span.Link is null ? 0 : 1);

    /// <summary>How far the block reaches until it has used up the entities.</summary>
    private static int LengthWithEntities(TextBlock block, int maxEntities)
    {
        var (length, entities) = (0, block.Kind == BlockKind.Quotation ? 1 : 0);
        foreach (var span in block.Spans)
        {
            entities += Entities(span);
            if (entities > maxEntities)
            {
                return Math.Max(1, length);
            }

            length += span.Text.Length;
        }

        return length;
    }

    /// <summary>The message being filled and those that are full.</summary>
    private sealed class Parts(int maxLength, int maxEntities)
    {
        private readonly List<TextSection> _sections = [];
        private List<TextBlock> _blocks = [];
        private string? _storyId;
        private int _length;
        private int _entities;

        public List<RichText> Finished { get; } = [];

        /// <summary>Whether a section fits, or is too long for any message and may begin here.</summary>
        public bool Fits(IReadOnlyList<TextBlock> blocks)
        {
            var length = blocks.Select((block, index) => block.Length + Layout.Separator(block, index == 0).Length)
                .Sum();
            return _length + length <= maxLength && _entities + blocks.Sum(Entities) <= maxEntities;
        }

        public void Add(string? storyId, TextBlock block, bool isFirstOfSection)
        {
            var separator = _length == 0 ? 0 : Layout.Separator(block, isFirstOfSection).Length;
            if (_length + separator + block.Length > maxLength || _entities + Entities(block) > maxEntities)
            {
                End();
                separator = 0;
            }

            _storyId = storyId;
            _blocks.Add(block);
            _length += separator + block.Length;
            _entities += Entities(block);
        }

        public void EndSection()
        {
            if (_blocks.Count > 0)
            {
                _sections.Add(new TextSection(_storyId, _blocks));
                _blocks = [];
            }
        }

        public void End()
        {
            EndSection();
            if (_sections.Count > 0)
            {
                Finished.Add(new RichText([.. _sections]));
                _sections.Clear();
            }

            (_length, _entities) = (0, 0);
        }
    }
}
