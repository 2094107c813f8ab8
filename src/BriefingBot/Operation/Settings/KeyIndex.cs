using System.Text;
using System.Text.Unicode;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace BriefingBot.Operation.Settings;

/// <summary>The keys below each key. The framework's providers look through all their keys whenever they are asked for
/// those below one: a thousand times a thousand for so many sources.</summary>
internal sealed class KeyIndex(IEnumerable<string> keys)
{
    private readonly ILookup<string, string> _below = keys.SelectMany(Paths)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToLookup(
            path => ConfigurationPath.GetParentPath(path) ?? "",
            path => ConfigurationPath.GetSectionKey(path),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>As <see cref="IConfigurationProvider.GetChildKeys"/>.</summary>
    public IEnumerable<string> Below(IEnumerable<string> earlierKeys, string? parentPath) =>
        _below[parentPath ?? ""].Concat(earlierKeys).Order(ConfigurationKeyComparer.Instance);

    private static IEnumerable<string> Paths(string key)
    {
        for (string? path = key; path is not null; path = ConfigurationPath.GetParentPath(path))
        {
            yield return path;
        }
    }
}

/// <summary>The environment's variables as configuration, with an index of the keys below each key.</summary>
internal sealed class IndexedVariables : EnvironmentVariablesConfigurationProvider, IConfigurationSource
{
    private KeyIndex _index = new([]);

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override void Load()
    {
        base.Load();
        _index = new KeyIndex(Data.Keys);
    }

    public override IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath) =>
        _index.Below(earlierKeys, parentPath);
}

/// <summary>A file of settings that may be missing, indexed.</summary>
internal sealed class IndexedFile : JsonConfigurationSource
{
    public IndexedFile(string path)
    {
        (Path, Optional) = (path, true);
        ResolveFileProvider();
    }

    public override IConfigurationProvider Build(IConfigurationBuilder builder)
    {
        EnsureDefaults(builder);
        return new Provider(this);
    }

    private sealed class Provider(JsonConfigurationSource source) : JsonConfigurationProvider(source)
    {
        private KeyIndex _index = new([]);

        // The framework tells of a file with mistakes, and not of one that may not be read.
        public override void Load()
        {
            try
            {
                base.Load();
            }
            catch (UnauthorizedAccessException error)
            {
                throw new AdviceException(error.Message, "Give this user the right to read it.", error);
            }
        }

        public override void Load(Stream stream)
        {
            using var text = new MemoryStream();
            stream.CopyTo(text);
            var bytes = text.GetBuffer().AsSpan(0, (int)text.Length);
            // The framework reads what an editor of another encoding wrote with broken letters.
            if (!Utf8.IsValid(bytes) && !bytes.StartsWith(Encoding.Unicode.Preamble)
                && !bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            {
                throw new FormatException("It is not UTF-8, as JSON is; save it in that encoding.");
            }

            text.Position = 0;
            base.Load(text);
            _index = new KeyIndex(Data.Keys);
        }

        public override IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath) =>
            _index.Below(earlierKeys, parentPath);
    }
}

/// <summary>Given values as configuration, with an index of the keys below each key.</summary>
internal sealed class IndexedValues : ConfigurationProvider, IConfigurationSource
{
    private readonly KeyIndex _index;

    public IndexedValues(IEnumerable<KeyValuePair<string, string?>> values)
    {
        Data = new Dictionary<string, string?>(values, StringComparer.OrdinalIgnoreCase);
        _index = new KeyIndex(Data.Keys);
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath) =>
        _index.Below(earlierKeys, parentPath);
}
