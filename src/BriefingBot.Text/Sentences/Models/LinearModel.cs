
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace BriefingBot.Text.Sentences.Models;

/// <summary>
/// Weights by hashed feature and class, read only. A key's upper bits name a bucket, its next eight tell the features
/// of a bucket apart; a bucket is a run of rows (tag, count, then a class and a weight's code for each weight), so that
/// a lookup touches two cache lines. A row of many weights (tags alone are known with nearly every class) is a marker
/// and the place of its weights written out for all classes, which are added eight at a time.
/// </summary>
internal sealed class LinearModel : IScorer
{
    /// <summary>
    /// The bits that tell features of one bucket apart: an unknown feature is taken for a known one once in some 250
    /// times.
    /// </summary>
    public const int TagBits = 8;

    private const int MostFeatures = 256;

    /// <summary>Weights from which a row is written out.</summary>
    private const int LeastWide = 20;

    /// <summary>Stands for the count of a wide row; the number of its block follows in four bytes.</summary>
    private const byte Wide = 255;

    /// <summary>Buckets whose places are told from one beginning.</summary>
    private const int GroupBits = 8;

    private readonly int _bucketBits;
    private readonly int[] _groupStart;
    private readonly ushort[] _bucketStart;
    private readonly byte[] _rows;
    private readonly float[] _weights;
    private readonly float[] _blocks;

    private LinearModel(int classes, int bucketBits, int[] starts, byte[] rows, float[] weights, float[] blocks)
    {
        (Classes, _bucketBits, _rows, _weights, _blocks) = (classes, bucketBits, rows, weights, blocks);
        (_groupStart, _bucketStart) = Grouped(starts);
    }

    public int Classes { get; }

    /// <summary>The bytes it holds in memory.</summary>
    public int Size => _rows.Length + (sizeof(ushort) * _bucketStart.Length) + (sizeof(int) * _groupStart.Length)
        + (sizeof(float) * _blocks.Length);

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        // Behind here nothing checks the bounds.
        if (scores.Length < Classes || features.Length > MostFeatures)
        {
            throw new ArgumentException("Too few scores or too many features.", nameof(scores));
        }

        Span<(int At, int End)> buckets = stackalloc (int, int)[MostFeatures];
        ref var group = ref MemoryMarshal.GetArrayDataReference(_groupStart);
        ref var first = ref MemoryMarshal.GetArrayDataReference(_bucketStart);
        ref var row = ref MemoryMarshal.GetArrayDataReference(_rows);
        var shift = 32 - _bucketBits;
        for (var i = 0; i < features.Length; i++)
        {
            var bucket = (nint)(features[i] >> shift);
            var at = Unsafe.Add(ref group, bucket >> GroupBits) + Unsafe.Add(ref first, bucket);
            var next = bucket + 1;
            buckets[i] = (at, Unsafe.Add(ref group, next >> GroupBits) + Unsafe.Add(ref first, next));
            Prefetch(ref row, at);
        }

        for (var i = 0; i < features.Length; i++)
        {
            var tag = (byte)(features[i] >> (shift - TagBits));
            var (at, end) = buckets[i];
            while (at < end)
            {
                var count = Unsafe.Add(ref row, at + 1);
                var size = count == Wide ? sizeof(int) : 2 * count;
                if (Unsafe.Add(ref row, at) == tag)
                {
                    if (count == Wide)
                    {
                        AddBlock(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref row, at + 2)), scores);
                    }
                    else
                    {
                        Add(ref Unsafe.Add(ref row, at + 2), size, scores);
                    }

                    break;
                }

                at += 2 + size;
            }
        }
    }

    /// <summary>Asks for a bucket's cache line: the buckets of a decision lie all over the memory. Nothing is read from
    /// the address, so that the collector may move the array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Prefetch(ref byte row, int at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref row, at)));
        }
    }

    /// <summary>Adds a row's weights; <see cref="Read"/> has made sure that every class in it is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ref byte row, int size, Span<float> scores)
    {
        ref var score = ref MemoryMarshal.GetReference(scores);
        ref var weight = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var i = 0; i < size; i += 2)
        {
            Unsafe.Add(ref score, Unsafe.Add(ref row, i)) += Unsafe.Add(ref weight, Unsafe.Add(ref row, i + 1));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddBlock(int block, Span<float> scores)
    {
        ref var score = ref MemoryMarshal.GetReference(scores);
        ref var weight = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_blocks), (nint)block * Classes);
        nuint i = 0;
        for (; i + (nuint)Vector<float>.Count <= (nuint)Classes; i += (nuint)Vector<float>.Count)
        {
            (Vector.LoadUnsafe(ref score, i) + Vector.LoadUnsafe(ref weight, i)).StoreUnsafe(ref score, i);
        }

        for (; i < (nuint)Classes; i++)
        {
            Unsafe.Add(ref score, i) += Unsafe.Add(ref weight, i);
        }
    }

    // Each bucket's place as the place of its group and two bytes more: there are half a million of them.
    private static (int[] Groups, ushort[] Buckets) Grouped(int[] starts)
    {
        var groups = new int[((starts.Length - 1) >> GroupBits) + 1];
        var buckets = new ushort[starts.Length];
        for (var bucket = 0; bucket < starts.Length; bucket++)
        {
            var group = bucket >> GroupBits;
            groups[group] = bucket % (1 << GroupBits) == 0 ? starts[bucket] : groups[group];
            var more = starts[bucket] - groups[group];
            buckets[bucket] = more <= ushort.MaxValue
                ? (ushort)more
                : throw new InvalidDataException("The rows of the model lie unevenly.");
        }

        return (groups, buckets);
    }

    /// <summary>
    /// Reads what the trainer wrote: the parts of the rows one after the other, since like bytes compress better
    /// together.
    /// </summary>
    public static LinearModel Read(BinaryReader reader)
    {
        var classes = reader.ReadInt32();
        var bits = reader.ReadInt32();
        var largest = reader.ReadSingle();
        var (rowCount, weightCount) = (reader.ReadInt32(), reader.ReadInt32());
        var rowsOf = reader.ReadBytes(1 << bits);
        var tags = reader.ReadBytes(rowCount);
        var counts = reader.ReadBytes(rowCount);
        var labels = reader.ReadBytes(weightCount);
        var codes = reader.ReadBytes(weightCount);
        if (Array.Exists(labels, label => label >= classes))
        {
            throw new InvalidDataException("A weight of the model belongs to no class.");
        }

        var starts = new int[(1 << bits) + 1];
        var values = WeightCode.Weights(largest);
        var wide = counts.Count(count => count >= LeastWide);
        var inWide = counts.Sum(count => count >= LeastWide ? count : 0);
        var packed = new byte[2 * (rowCount + weightCount - inWide) + (sizeof(int) * wide)];
        var wideRows = new float[wide * classes];
        var (row, weight, at, block) = (0, 0, 0, 0);
        for (var bucket = 0; bucket < rowsOf.Length; bucket++)
        {
            starts[bucket] = at;
            for (var rest = rowsOf[bucket]; rest > 0; rest--, row++)
            {
                packed[at++] = tags[row];
                if (counts[row] >= LeastWide)
                {
                    packed[at++] = Wide;
                    BitConverter.TryWriteBytes(packed.AsSpan(at), block);
                    at += sizeof(int);
                    for (var n = counts[row]; n > 0; n--, weight++)
                    {
                        wideRows[(block * classes) + labels[weight]] += values[codes[weight]];
                    }

                    block++;
                    continue;
                }

                packed[at++] = counts[row];
                for (var n = counts[row]; n > 0; n--, weight++, at += 2)
                {
                    (packed[at], packed[at + 1]) = (labels[weight], codes[weight]);
                }
            }
        }

        starts[^1] = at;
        return new LinearModel(classes, bits, starts, packed, values, wideRows);
    }
}
