using System.Numerics;
using System.Runtime.CompilerServices;

namespace BriefingBot.Text.Sentences.Models;

/// <summary>The features of one decision, each a template with up to three values, hashed to 32 bits.</summary>
internal sealed class FeatureList(int capacity)
{
    private readonly uint[] _keys = new uint[capacity];
    private int _count;

    public ReadOnlySpan<uint> Keys => _keys.AsSpan(0, _count);

    public void Clear() => _count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int template, ulong a, ulong b = 0, ulong c = 0)
    {
        var mixed = ((ulong)template * 0xD6E8FEB86659FD93)
            ^ (a * 0x9E3779B97F4A7C15)
            ^ BitOperations.RotateLeft(b * 0xC2B2AE3D27D4EB4F, 23)
            ^ BitOperations.RotateLeft(c * 0x165667B19E3779F9, 47);
        mixed ^= mixed >> 32;
        mixed *= 0xE9846AF9B1A615D;
        mixed ^= mixed >> 29;
        mixed *= 0x9E3779B97F4A7C15;
        _keys[_count++] = (uint)(mixed >> 32);
    }
}
