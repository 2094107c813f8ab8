
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace BriefingBot.Text.Sentences.Models;

/// <summary>
/// Weights by hashed feature and class, read only. A key's upper bits name a bucket, its next eight tell the features
/// of a bucket
/// apart; a bucket is a run of rows (tag, count, then a class and a weight's code for each weight), so that a lookup
/// touches
/// two cache lines.
/// </summary>
internal sealed class LinearModel : IScorer
{
    /// <summary>
    /// The bits that tell features of one bucket apart: an unknown feature is taken for a known one once in some 250
    /// times.
    /// </summary>
    public const int TagBits = 8;

    private const int MostFeatures = 256;

    private readonly int bucketBits;
    private readonly int[] bucketStart;
    private readonly byte[] rows;
    private readonly float[] weights;

    private LinearModel(int classes, int bucketBits, int[] bucketStart, byte[] rows, float largest)
    {
        (Classes, this.bucketBits, this.bucketStart, this.rows) = (classes, bucketBits, bucketStart, rows);
        weights = WeightCode.Weights(largest);
    }

    public int Classes { get; }

    /// <summary>The bytes it holds in memory.</summary>
    public int Size => rows.Length + (sizeof(int) * bucketStart.Length);

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        Span<int> buckets = stackalloc int[MostFeatures];
        for (var i = 0; i < features.Length; i++)
        {
            buckets[i] = (int)(features[i] >> (32 - bucketBits));
            Prefetch(bucketStart[buckets[i]]);
        }

        for (var i = 0; i < features.Length; i++)
        {
            var tag = (byte)(features[i] >> (32 - bucketBits - TagBits));
            var end = bucketStart[buckets[i] + 1];
            for (var at = bucketStart[buckets[i]]; at < end; at += 2 + (2 * rows[at + 1]))
            {
                if (rows[at] == tag)
                {
                    Add(rows.AsSpan(at + 2, 2 * rows[at + 1]), scores);
                    break;
                }
            }
        }
    }

    /// <summary>Asks for a bucket's cache line: the buckets of a decision lie all over the memory.</summary>
    private unsafe void Prefetch(int at)
    {
        if (Sse.IsSupported && at < rows.Length)
        {
            // The address is only a hint: nothing is read from it, so that the collector may move the array.
            Sse.Prefetch0(Unsafe.AsPointer(ref rows[at]));
        }
    }

    private void Add(ReadOnlySpan<byte> row, Span<float> scores)
    {
        for (var i = 0; i + 1 < row.Length; i += 2)
        {
            scores[row[i]] += weights[row[i + 1]];
        }
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

        var starts = new int[(1 << bits) + 1];
        var packed = new byte[2 * (rowCount + weightCount)];
        var (row, weight, at) = (0, 0, 0);
        for (var bucket = 0; bucket < rowsOf.Length; bucket++)
        {
            starts[bucket] = at;
            for (var rest = rowsOf[bucket]; rest > 0; rest--, row++)
            {
                (packed[at], packed[at + 1]) = (tags[row], counts[row]);
                at += 2;
                for (var n = counts[row]; n > 0; n--, weight++, at += 2)
                {
                    (packed[at], packed[at + 1]) = (labels[weight], codes[weight]);
                }
            }
        }

        starts[^1] = at;
        return new LinearModel(classes, bits, starts, packed, largest);
    }
}
