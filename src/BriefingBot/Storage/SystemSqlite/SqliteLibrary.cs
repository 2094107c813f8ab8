using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace BriefingBot.Storage;

/// <summary>
/// Package set <c>core</c>: the bundled SQLite is of 2021, so the system's library takes its place where it is newer.
/// </summary>
internal static class SqliteLibrary
{
    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3.dll"];

    /// <summary>Called once, before the first connection.</summary>
    public static void Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        Batteries_V2.Init();
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name == "e_sqlite3")
        {
            foreach (var system in SystemNames)
            {
                if (NativeLibrary.TryLoad(system, out var handle))
                {
                    if (VersionNumber(handle) >= 3_035_000)
                    {
                        return handle;
                    }

                    NativeLibrary.Free(handle);
                }
            }
        }

        return 0; // the ordinary search goes on
    }

    // https://www.sqlite.org/c3ref/libversion.html: 3.35.0 is 3035000.
    private static unsafe int VersionNumber(nint handle) =>
        NativeLibrary.TryGetExport(handle, "sqlite3_libversion_number", out var function) ? ((delegate* unmanaged<int>)function)() : 0;
}
