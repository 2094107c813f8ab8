namespace BriefingBot.Text.Languages;

/// <summary>Words told by how they begin: contains every word that begins with one of its stems.</summary>
internal sealed class StemSet(IEnumerable<string> stems) : HashSet<string>(stems), IReadOnlySet<string>
{
    /// <inheritdoc cref="IReadOnlySet{T}.Contains"/>
    public new bool Contains(string item)
    {
        var lookup = GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 3; length <= item.Length; length++)
        {
            if (lookup.Contains(item.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }
}
