using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using BriefingBot.Wording;

namespace BriefingBot.Web;

/// <summary>How a <see cref="StoryFeed"/> is written.</summary>
/// <param name="Ending">Of its address.</param>
/// <param name="ContentType">As it is answered.</param>
/// <param name="Write">Writes it; the second argument is its own address.</param>
internal sealed record FeedFormat(string Ending, string ContentType, Func<StoryFeed, string, byte[]> Write)
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    /// <summary>All formats in which a feed of stories can be had.</summary>
    public static IReadOnlyList<FeedFormat> All { get; } =
    [
        new("atom", "application/atom+xml; charset=utf-8", Atom),
        new("json", "application/feed+json; charset=utf-8", JsonFeed),
    ];

    private static byte[] Atom(StoryFeed feed, string self)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("feed", AtomNamespace);
            xml.WriteAttributeString("xml", "lang", ns: null, feed.Language);
            xml.WriteElementString("id", AtomNamespace, self);
            xml.WriteElementString("title", AtomNamespace, Valid(feed.Title));
            xml.WriteElementString("updated", AtomNamespace, Time(Updated(feed)));
            WriteLink(xml, "self", self, "application/atom+xml");
            xml.WriteStartElement("author", AtomNamespace);
            xml.WriteElementString("name", AtomNamespace, Valid(feed.Author));
            xml.WriteEndElement();
            foreach (var item in feed.Items)
            {
                WriteEntry(xml, item, feed);
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, StoryFeedItem item, StoryFeed feed)
    {
        xml.WriteStartElement("entry", AtomNamespace);
        xml.WriteElementString("id", AtomNamespace, item.Id);
        xml.WriteElementString("title", AtomNamespace, Valid(item.Title));
        xml.WriteElementString("updated", AtomNamespace, Time(item.Updated ?? feed.MadeAt));
        WriteLink(xml, "alternate", item.Page.AbsoluteUri, "text/html");
        xml.WriteStartElement("content", AtomNamespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Valid(item.Content.Markup));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // XML 1.0 section 2.2 leaves out two more characters than are cleaned away everywhere.
    private static string Valid(string text) => UntrustedText.Clean(text)
        .Replace("\uFFFE", "", StringComparison.Ordinal)
        .Replace("\uFFFF", "", StringComparison.Ordinal);

    private static void WriteLink(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static byte[] JsonFeed(StoryFeed feed, string self)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("feed_url", self);
            json.WriteString("language", feed.Language);
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", feed.Author);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var item in feed.Items)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                json.WriteString("url", item.Page.AbsoluteUri);
                json.WriteString("title", item.Title);
                json.WriteString("content_html", item.Content.Markup);
                json.WriteString("date_modified", Time(item.Updated ?? feed.MadeAt));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static DateTimeOffset Updated(StoryFeed feed) => feed.Items.Max(item => item.Updated) ?? feed.MadeAt;

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
