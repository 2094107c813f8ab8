namespace BriefingBot.Wording;

/// <summary>Writes a <see cref="RichText"/> piece by piece. Blocks without visible text are left out.</summary>
public sealed class RichTextBuilder
{
    private readonly List<TextSection> _sections = [];
    private readonly List<TextBlock> _blocks = [];
    private readonly List<Span> _spans = [];
    private string? _storyId;
    private BlockKind _kind;
    private bool _isLoose = true;

    /// <summary>Begins a new section; <paramref name="storyId"/> where it tells a story.</summary>
    public RichTextBuilder Section(string? storyId = null)
    {
        EndSection();
        _storyId = storyId;
        return this;
    }

    /// <summary>Begins a new block after an empty line.</summary>
    public RichTextBuilder Paragraph(BlockKind kind = BlockKind.Paragraph) => Begin(kind, isLoose: true);

    /// <summary>Begins a new block on the next line.</summary>
    public RichTextBuilder Line(BlockKind kind = BlockKind.Paragraph) => Begin(kind, isLoose: false);

    public RichTextBuilder Text(string text) => Add(new Span(text));

    public RichTextBuilder Bold(string text) => Add(new Span(text, SpanStyle.Bold));

    public RichTextBuilder Italic(string text) => Add(new Span(text, SpanStyle.Italic));

    /// <summary>A link; plain text where the address is null or cannot be one.</summary>
    public RichTextBuilder Link(string text, Uri? address, SpanStyle style = SpanStyle.Plain) =>
        Add(new Span(text, style, address));

    /// <summary>Words of the bot itself, in which commands may be tapped.</summary>
    public RichTextBuilder Own(string text, SpanStyle style) => Add(new Span(text, style) { IsOwn = true });

    /// <summary>A text of several lines; an empty line in it begins a new paragraph.</summary>
    public RichTextBuilder Lines(string text, bool isOwn = false)
    {
        var isLoose = true;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                isLoose = true;
                continue;
            }

            Begin(BlockKind.Paragraph, isLoose).Add(new Span(line) { IsOwn = isOwn });
            isLoose = false;
        }

        return this;
    }

    /// <summary>Adds the sections of another text.</summary>
    public RichTextBuilder Append(RichText text)
    {
        EndSection();
        _sections.AddRange(text.Sections);
        return this;
    }

    public RichText Build()
    {
        EndSection();
        return new RichText([.. _sections]);
    }

    private RichTextBuilder Add(Span span)
    {
        if (span.Text.Length == 0)
        {
            return this;
        }

        if (_spans is [.., var last] && last.Joined(span) is { } joined)
        {
            _spans[^1] = joined;
        }
        else
        {
            _spans.Add(span);
        }

        return this;
    }

    private RichTextBuilder Begin(BlockKind kind, bool isLoose)
    {
        EndBlock();
        (_kind, _isLoose) = (kind, isLoose);
        return this;
    }

    private void EndBlock()
    {
        if (_spans.Exists(span => UntrustedText.IsVisible(span.Text)))
        {
            _blocks.Add(new TextBlock(_kind, [.. _spans], _isLoose));
        }

        _spans.Clear();
        (_kind, _isLoose) = (BlockKind.Paragraph, true);
    }

    private void EndSection()
    {
        EndBlock();
        if (_blocks.Count > 0)
        {
            _sections.Add(new TextSection(_storyId, [.. _blocks]));
        }

        _blocks.Clear();
        _storyId = null;
    }
}
