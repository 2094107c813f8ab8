namespace BriefingBot.Articles.Html;

/// <summary>Looks things up by ASCII names of any case; most of what is looked up is none of them.</summary>
internal sealed class NameTable<T>
    where T : class
{
    private const int Longest = 31;
    private const int Letters = 32;

    private readonly (string Name, T Value)[]?[] _slots = new (string, T)[]?[(Longest + 1) * Letters];

    public NameTable(IEnumerable<T> values, Func<T, string> nameOf)
    {
        foreach (var group in values.Select(value => (Name: nameOf(value), value)).GroupBy(pair => SlotOf(pair.Name)))
        {
            _slots[group.Key] = [.. group];
        }
    }

    /// <summary>What bears the name, or null.</summary>
    public T? Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > Longest || _slots[SlotOf(name)] is not { } slot)
        {
            return null;
        }

        foreach (var (known, value) in slot)
        {
            if (name.SequenceEqual(known) || name.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    // The lower five bits of a letter are its place in the alphabet.
    private static int SlotOf(ReadOnlySpan<char> name) => (name.Length * Letters) + (name[^1] & (Letters - 1));
}
