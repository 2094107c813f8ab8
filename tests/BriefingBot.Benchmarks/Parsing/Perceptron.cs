using System.Runtime.InteropServices;
using BriefingBot.Text.Sentences.Models;

namespace BriefingBot.Benchmarks.Parsing;

/// <summary>
/// An averaged perceptron over hashed features. Only features that took part in a mistake have weights; those of a
/// feature lie side by side. Keys are cut to the bits that the model keeps, so that it learns with the collisions it
/// will have.
/// </summary>
internal sealed class Perceptron(int classes, int bucketBits) : IScorer
{
    private readonly int shift = 32 - bucketBits - LinearModel.TagBits;
    private uint[] keys = new uint[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private Weight[] weights = new Weight[1 << 18];
    private int rowCount;
    private int used;
    private int step;

    public int Classes => classes;

    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            ref var row = ref rows[Slot(feature >> shift)];
            foreach (ref readonly var weight in weights.AsSpan(row.Start, row.Count))
            {
                scores[weight.Class] += weight.Value;
            }
        }
    }

    /// <summary>Counts a decision that was right.</summary>
    public void Pass() => step++;

    /// <summary>Learns from a mistake.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            Change(feature >> shift, right, 1);
            Change(feature >> shift, wrong, -1);
        }

        step++;
    }

    /// <summary>The model that would be written.</summary>
    public LinearModel ToModel(int leastUpdates)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        Write(writer, leastUpdates);
        stream.Position = 0;
        return LinearModel.Read(new BinaryReader(stream));
    }

    /// <summary>
    /// Writes what <see cref="LinearModel.Read"/> reads: the averages of the weights that were changed often enough.
    /// </summary>
    /// <returns>How many weights.</returns>
    public int Write(BinaryWriter writer, int leastUpdates)
    {
        var kept = Kept(leastUpdates);
        var largest = kept.SelectMany(row => row.Weights).Select(weight => Math.Abs(weight.Average)).DefaultIfEmpty(1)
            .Max();
        var coded = kept
            .Select(row => (
                row.Key,
                Codes: row.Weights.Select(w => (w.Class, Code: Encode(w.Average, largest)))
                    .Where(w => w.Code != 0).ToList()))
            .Where(row => row.Codes.Count > 0)
            .ToList();
        var rowsOf = new byte[1 << bucketBits];
        foreach (var (key, _) in coded)
        {
            rowsOf[key >> LinearModel.TagBits]++;
        }

        var total = coded.Sum(row => row.Codes.Count);
        writer.Write(classes);
        writer.Write(bucketBits);
        writer.Write((float)largest);
        writer.Write(coded.Count);
        writer.Write(total);
        writer.Write(rowsOf);
        writer.Write([.. coded.Select(row => (byte)row.Key)]);
        writer.Write([.. coded.Select(row => (byte)row.Codes.Count)]);
        writer.Write([.. coded.SelectMany(row => row.Codes).Select(weight => (byte)weight.Class)]);
        writer.Write([.. coded.SelectMany(row => row.Codes).Select(weight => weight.Code)]);
        return total;
    }

    private List<(uint Key, List<(int Class, double Average)> Weights)> Kept(int leastUpdates)
    {
        var kept = new List<(uint, List<(int, double)>)>();
        for (var slot = 0; slot < keys.Length; slot++)
        {
            var row = rows[slot];
            var often = new List<(int Class, double)>();
            foreach (var weight in weights.AsSpan(row.Start, row.Count))
            {
                if (weight.Updates >= leastUpdates)
                {
                    often.Add((weight.Class, weight.Value - (weight.Total / step)));
                }
            }

            if (often.Count > 0)
            {
                often.Sort(static (a, b) => a.Class.CompareTo(b.Class));
                kept.Add((keys[slot] - 1, often));
            }
        }

        kept.Sort(static (a, b) => a.Item1.CompareTo(b.Item1));
        return kept;
    }

    private void Change(uint key, int @class, int delta)
    {
        ref var row = ref RowOf(key);
        var at = row.Start;
        while (at < row.Start + row.Count && weights[at].Class != @class)
        {
            at++;
        }

        if (at == row.Start + row.Count)
        {
            at = Grow(ref row);
            weights[at].Class = (ushort)@class;
        }

        ref var weight = ref weights[at];
        weight.Value += delta;
        weight.Total += (double)delta * step;
        weight.Updates = (ushort)Math.Min(weight.Updates + 1, ushort.MaxValue);
    }

    private int Grow(ref Row row)
    {
        if (row.Count == row.Room)
        {
            var room = Math.Max(2, 2 * row.Room);
            if (used + room > weights.Length)
            {
                Array.Resize(ref weights, 2 * weights.Length);
            }

            Array.Copy(weights, row.Start, weights, used, row.Count);
            (row.Start, row.Room) = (used, room);
            used += room;
        }

        return row.Start + row.Count++;
    }

    private ref Row RowOf(uint key)
    {
        var slot = Slot(key);
        if (keys[slot] != 0)
        {
            return ref rows[slot];
        }

        if (2 * ++rowCount > keys.Length)
        {
            Rehash();
            slot = Slot(key);
        }

        keys[slot] = key + 1;
        return ref rows[slot];
    }

    private int Slot(uint key)
    {
        var mask = keys.Length - 1;
        var slot = (int)(key * 0x9E3779B1 >> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key + 1)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Rehash()
    {
        var (oldKeys, oldRows) = (keys, rows);
        (keys, rows) = (new uint[2 * oldKeys.Length], new Row[2 * oldKeys.Length]);
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldKeys[i] != 0)
            {
                var slot = Slot(oldKeys[i] - 1);
                (keys[slot], rows[slot]) = (oldKeys[i], oldRows[i]);
            }
        }
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private struct Row
    {
        public int Start;
        public int Count;
        public int Room;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Weight
    {
        public double Total;
        public float Value;
        public ushort Class;
        public ushort Updates;
    }

    /// <summary>The nearest code; 0 for a weight too small to have one.</summary>
    private static byte Encode(double weight, double largest)
    {
        if (weight == 0)
        {
            return 0;
        }

        var level = (int)Math.Round(WeightCode.Levels + (Math.Log(Math.Abs(weight) / largest)
            * WeightCode.Levels / WeightCode.Decades));
        return level < 1 ? (byte)0 : (byte)(Math.Min(level, WeightCode.Levels) + (weight < 0 ? 128 : 0));
    }
}
