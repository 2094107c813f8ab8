namespace BriefingBot.Subscribers;

/// <summary>The borders of the time zones, of the file <c>Zones.map</c>: a grid of the globe whose cells are divided in
/// four, and again, until each lies in one zone. It is read through for each question, as the
/// <see cref="Gazetteer"/> is.</summary>
internal static class ZoneMap
{
    private const int Columns = 48;
    private const int Rows = 24;
    private const int Parts = 4;

    // Two letters from # on are a number; the last numbers are zones, the others say which cells divide this one.
    private const int Digits = 56;
    private const int First = '#';
    private const int Width = 2;

    /// <summary>The zone at a point; at sea one of <c>Etc</c>.</summary>
    public static string At(MapPoint point)
    {
        // not null: it is part of this assembly, and has two lines
        using var text = new StreamReader(typeof(ZoneMap).Assembly.GetManifestResourceStream("zones.map")!);
        var zones = text.ReadLine()!.Split(' ');
        var tree = text.ReadLine()!;
        var firstZone = (Digits * Digits) - zones.Length;
        var east = Columns * (180 + point.Longitude) / 360;
        var south = Rows * (90 - point.Latitude) / 180;
        var (column, row) = (Math.Min((int)east, Columns - 1), Math.Min((int)south, Rows - 1));
        var (cell, divided) = ((row * Columns) + column, -1);
        int number;
        while ((number = NumberAt(cell)) < firstZone)
        {
            divided += number + 1;
            (east, south) = (2 * (east - column), 2 * (south - row));
            (column, row) = (Math.Min((int)east, 1), Math.Min((int)south, 1));
            cell = (Columns * Rows) + (divided * Parts) + (row * 2) + column;
        }

        return zones[number - firstZone];

        int NumberAt(int at) => (Digits * (tree[at * Width] - First)) + tree[(at * Width) + 1] - First;
    }
}
