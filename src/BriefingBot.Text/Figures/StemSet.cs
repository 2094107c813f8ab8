using System.Collections;

namespace BriefingBot.Text.Figures;

/// <summary>Words told by how they begin: contains every word that begins with one of its stems.</summary>
internal sealed class StemSet(IEnumerable<string> stems) : IReadOnlySet<string>
{
    private readonly HashSet<string> stems = [.. stems];

    public int Count => stems.Count;

    public bool Contains(string item)
    {
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 3; length <= item.Length; length++)
        {
            if (lookup.Contains(item.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerator<string> GetEnumerator() => stems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsProperSubsetOf(IEnumerable<string> other) => stems.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<string> other) => stems.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<string> other) => stems.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<string> other) => stems.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<string> other) => stems.Overlaps(other);

    public bool SetEquals(IEnumerable<string> other) => stems.SetEquals(other);
}
