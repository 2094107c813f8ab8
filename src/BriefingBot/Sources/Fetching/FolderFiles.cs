using BriefingBot.Operation;
using BriefingBot.Sources.Addresses;

namespace BriefingBot.Sources.Fetching;

/// <summary>The files of a folder that are read: what lies in it and in the folders below.</summary>
public static class FolderFiles
{
    /// <summary>The most files of one folder; beyond, it is not a folder of news.</summary>
    public const int MostFiles = 20_000;

    private const int Deepest = 8;
    private const int LongestChain = 8;

    /// <summary>Full paths with their names, in order; a folder's files before those below.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="closed">The folders below that may not be listed, by their names.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IReadOnlyList<(string Path, string Name)> In(string folder, out IReadOnlyList<string> closed)
    {
        var unlisted = new List<string>();
        closed = unlisted;
        var root = Real(new DirectoryInfo(folder));
        var files = new List<(string Path, string Name)>();
        var folders = new Queue<(DirectoryInfo Folder, int Depth)>([(root, 0)]);
        while (files.Count < MostFiles && folders.TryDequeue(out var next))
        {
            List<FileSystemInfo> inside;
            try
            {
                inside = Inside(next.Folder);
            }
            catch (Exception error)
                when (next.Depth > 0 && error is UnauthorizedAccessException or IOException)
            {
                unlisted.Add(Path.GetRelativePath(root.FullName, next.Folder.FullName));
                continue;
            }

            var read = inside.OfType<FileInfo>()
                .Where(file => FileNames.IsRead(file.Name) && IsInside(file, root)).ToList();
            files.AddRange(read.Select(file => (file.FullName, Path.GetRelativePath(root.FullName, file.FullName))));
            bool IsEntered(DirectoryInfo below) =>
                next.Depth < Deepest && below.LinkTarget is null && !read.Exists(page => IsOf(page, below));

            foreach (var below in inside.OfType<DirectoryInfo>().Where(IsEntered))
            {
                folders.Enqueue((below, next.Depth + 1));
            }
        }

        return files.Count > MostFiles ? files.GetRange(0, MostFiles) : files;
    }

    // What is hidden is left out, and what a file system keeps for itself.
    private static List<FileSystemInfo> Inside(DirectoryInfo folder) =>
    [
        .. folder.EnumerateFileSystemInfos("*", new EnumerationOptions
        {
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.System,
        })
        .Where(entry => entry.Name[0] != '.' && entry.Name != "lost+found")
        .OrderBy(entry => entry.Name, StringComparer.Ordinal),
    ];

    private static DirectoryInfo Real(DirectoryInfo folder) =>
        folder.ResolveLinkTarget(returnFinalTarget: true) as DirectoryInfo ?? folder;

    // Who may put a link into the folder is not therefore to have any file of this machine read out. Each step of a
    // link is looked at: through a linked folder, what is spelled inside lies outside.
    private static bool IsInside(FileInfo file, DirectoryInfo root)
    {
        for (var step = 0; step < LongestChain; step++)
        {
            if (file.LinkTarget is not { } target)
            {
                return RegularFile.IsOne(file.FullName);
            }

            var path = Path.GetFullPath(target, file.DirectoryName!); // not null: it is in a folder
            if (ClimbsLate(target) || !IsBelow(path, root))
            {
                return false;
            }

            file = new FileInfo(path);
        }

        return false; // a circle of links
    }

    // "d/../../x": where d is a link, its parent is another than it looks.
    private static bool ClimbsLate(string target) =>
        target.Split(Path.DirectorySeparatorChar).SkipWhile(part => part is "..")
            .Contains("..", StringComparer.Ordinal);

    private static bool IsBelow(string path, DirectoryInfo root)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder == root.FullName.TrimEnd(Path.DirectorySeparatorChar))
            {
                return true;
            }

            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                return false;
            }
        }

        return false;
    }

    // "Bridge closed_files" beside "Bridge closed.html": the pictures and frames of a page that a browser saved whole.
    private static bool IsOf(FileInfo page, DirectoryInfo folder)
    {
        var stem = Path.GetFileNameWithoutExtension(page.Name);
        return FileNames.IsPage(page.Name)
            && folder.Name.Length > stem.Length
            && folder.Name.StartsWith(stem, StringComparison.Ordinal) && folder.Name[stem.Length] is '_' or '-' or '.';
    }
}
