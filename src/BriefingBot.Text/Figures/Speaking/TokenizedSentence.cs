namespace BriefingBot.Text.Figures;

/// <summary>A sentence with its tokens; an index outside it is an empty mark.</summary>
internal sealed class TokenizedSentence(string text, IReadOnlyList<Token> tokens)
{
    private static readonly Token Outside = new(TokenKind.Mark, 0, 0, "", WordClass.None, IsCapital: false);

    public string Text => text;

    public int Count => tokens.Count;

    /// <summary>Most words are capitalised, as in many headlines: capitals tell nothing of names then.</summary>
    public bool IsTitleCase { get; } = LooksTitleCase(tokens);

    public Token this[int index] => (uint)index < (uint)tokens.Count ? tokens[index] : Outside;

    public string Lower(int index) => this[index].Lower;

    /// <summary>The text from one token to before another, as it stands.</summary>
    public string Slice(int from, int to) => from < to ? text[tokens[from].Start..tokens[to - 1].End] : "";

    /// <summary>Whether the words of <paramref name="phrase"/>, one space between them, stand at
    /// <paramref name="index"/>.</summary>
    public bool StandsAt(int index, string phrase)
    {
        var rest = phrase.AsSpan();
        while (rest.Length > 0)
        {
            var space = rest.IndexOf(' ');
            var word = space < 0 ? rest : rest[..space];
            if (!word.SequenceEqual(Lower(index)))
            {
                return false;
            }

            rest = space < 0 ? default : rest[(space + 1)..];
            index++;
        }

        return true;
    }

    /// <summary>The first token before <paramref name="index"/> that is no adverb.</summary>
    public int BackOverAdverbs(int index)
    {
        do
        {
            index--;
        }
        while (this[index].Is(WordClass.Adverb) && !this[index].Is(WordClass.Negation));

        return index;
    }

    private static bool LooksTitleCase(IReadOnlyList<Token> tokens)
    {
        var words = 0;
        var capitals = 0;
        foreach (var token in tokens)
        {
            if (token.IsWord && token.Lower.Length > 3)
            {
                words++;
                capitals += token.IsCapital ? 1 : 0;
            }
        }

        return words >= 3 && capitals * 10 >= words * 8;
    }
}
