using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace BriefingBot.Operation;

/// <summary>Tells files from pipes, sockets and devices, which may keep a reader waiting; and whose they are.</summary>
internal static partial class RegularFile
{
    // statx(2): its structure is the same on every processor; the mode stands at 28, its upper four bits are the type.
    private const int CurrentFolder = -100;
    private const uint TypeAndOwnerWanted = 0x19;
    private const int StructureSize = 256;
    private const int UserAt = 20;
    private const int GroupAt = 24;
    private const int ModeAt = 28;
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Folder = 0x4000;

    // What a shell opened for this process, whose writer is there: extract <(curl …), feed /dev/stdin.
    private static readonly string[] Opened = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"];

    /// <summary>False for what is there and no file; the attempt to open tells what is not there.</summary>
    public static bool IsOne(string path) =>
        !OperatingSystem.IsLinux()
        || Array.Exists(Opened, name => path.StartsWith(name, StringComparison.Ordinal))
        || TypeOf(path) is null or Regular or Folder;

    /// <summary>False for a folder too, which <see cref="IsOne"/> lets pass.</summary>
    public static bool IsNoFolder(string path) => IsOne(path) && !Directory.Exists(path);

    /// <summary>Whom a file or folder belongs to; null where it is not there, or the system does not tell.</summary>
    public static (uint User, uint Group)? OwnerOf(string path)
    {
        Span<byte> structure = stackalloc byte[StructureSize];
        return Look(path, structure)
            ? (BinaryPrimitives.ReadUInt32LittleEndian(structure[UserAt..]),
                BinaryPrimitives.ReadUInt32LittleEndian(structure[GroupAt..]))
            : null;
    }

    private static int? TypeOf(string path)
    {
        Span<byte> structure = stackalloc byte[StructureSize];
        return Look(path, structure)
            ? BinaryPrimitives.ReadUInt16LittleEndian(structure[ModeAt..]) & TypeMask
            : null;
    }

    private static bool Look(string path, Span<byte> structure)
    {
        try
        {
            return OperatingSystem.IsLinux() && Statx(CurrentFolder, path, 0, TypeAndOwnerWanted, structure) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library without it
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint mask, Span<byte> structure);
}
