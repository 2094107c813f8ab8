using System.Globalization;
using BriefingBot.Text.Markup;

namespace BriefingBot.Sources.Feeds;

/// <summary>RSS, RDF, CDF and Atom: the feed's own facts; its entries are <see cref="XmlEntry"/>'s.</summary>
internal static class XmlFeedReader
{
    /// <summary>A feed's element, or null; what programs print before it is passed over.</summary>
    public static MarkupElement? FindRoot(MarkupDocument document)
    {
        if (document.Root.FirstChild is { Name: "html" })
        {
            return null;
        }

        // RFC 4287 section 2: a document may be one entry.
        return document.Root.FirstChild is { Name: "entry", Vocabulary: Vocabulary.Core }
            ? document.Root
            : document.Find(IsRoot);
    }

    private static bool IsRoot(MarkupElement element) =>
        element is { Vocabulary: Vocabulary.Core, Name: "rss" or "rdf" or "feed" or "channel" };

    public static Feed Read(MarkupElement root, Uri? documentUrl)
    {
        var channel = root.Child("channel") ?? root;
        var facts = new Facts();
        for (var child = channel.FirstChild; child is not null; child = child.Next)
        {
            facts.Take(child);
        }

        // Without the document's address, what it says of it, else its home page, is the best base that relative links
        // have.
        var selfUrl = documentUrl ?? facts.Self;
        var homePage = facts.HomePage(selfUrl) ?? FeedLinks.Resolve(channel.Attribute("href"), selfUrl);
        // RFC 4287 section 4.2.1: an entry without an author has the feed's.
        var authors = root.Name == "feed" ? facts.Authors : [];
        var language = LanguageTag.Of(facts.Language ?? channel.Inherited("lang"));
        var entries = new EntryList { Authors = authors, Language = language };
        Read(root, selfUrl ?? homePage, entries);
        return new Feed
        {
            Title = facts.Title,
            HomePageUrl = homePage,
            Language = language,
            Authors = facts.Authors,
            MinimumInterval = facts.Interval(),
            SkipHours = facts.SkipHours,
            SkipDays = facts.SkipDays,
            Entries = entries.Entries,
            Faults = entries.Faults,
        };
    }

    private static void Read(MarkupElement root, Uri? baseUrl, EntryList entries)
    {
        Func<MarkupElement, Entry?> read = item => item.FirstChild is null
            && (item.Attribute("about") ?? item.Attribute("href") ?? item.Attribute("lastmod")) is null
            ? null
            : XmlEntry.Read(item, baseUrl, entries);
        // Behind the feed's element, too: some programs print one document behind the other, and an entry may hold the
        // feed's end tag.
        for (MarkupElement? part = root; part is not null && !entries.IsFull; part = part.Next)
        {
            if (part != root && IsEntry(part))
            {
                Add(part);
            }
            else if (part == root || IsRoot(part))
            {
                ReadPart(part);
            }
        }

        void ReadPart(MarkupElement part)
        {
            var element = MarkupDocument.Following(part, part, into: true);
            while (element is not null && !entries.IsFull)
            {
                var isEntry = IsEntry(element);
                if (isEntry)
                {
                    Add(element);
                }

                element = MarkupDocument.Following(element, part, into: !isEntry);
            }
        }

        void Add(MarkupElement entry)
        {
            entries.Add(entry, read);
            entries.Doubt(entry.IsBroken);
        }
    }

    private static bool IsEntry(MarkupElement element) =>
        element is { Vocabulary: Vocabulary.Core, Name: "item" or "entry" };

    private sealed class Facts
    {
        private string? _dublinCoreTitle;
        private string? _period;
        private string? _frequency;
        private int? _minutes;
        private MarkupElement? _link;

        public string? Title { get => field ?? _dublinCoreTitle; private set; }

        public Uri? Self { get; private set; }
        public string? Language { get; private set; }
        public List<string> Authors { get; } = [];
        public List<int> SkipHours { get; } = [];
        public List<DayOfWeek> SkipDays { get; } = [];

        public void Take(MarkupElement child)
        {
            switch (child.Vocabulary, child.Name)
            {
                case (Vocabulary.Core, "title"):
                    Title = MarkupText.Stated(XmlText.Title(child)) ?? Title;
                    break;
                case (Vocabulary.DublinCore, "title"):
                    _dublinCoreTitle = MarkupText.Stated(XmlText.Title(child));
                    break;
                case (Vocabulary.Core, "link"):
                    TakeLink(child);
                    break;
                case (Vocabulary.Core or Vocabulary.DublinCore, "language"):
                    Language = MarkupText.NotEmpty(child.Text()) ?? Language;
                    break;
                case (Vocabulary.Core, "author" or "managingeditor"):
                case (Vocabulary.DublinCore, "creator" or "author"):
                case (Vocabulary.Itunes, "author"):
                    XmlAuthor.Add(Authors, child);
                    break;
                case (Vocabulary.Core, "ttl"):
                    _minutes = NumberOf(child.Text());
                    break;
                case (Vocabulary.Syndication, "updateperiod"):
                    _period = child.Text();
                    break;
                case (Vocabulary.Syndication, "updatefrequency"):
                    _frequency = child.Text();
                    break;
                case (Vocabulary.Core, "skiphours"):
                    TakeHours(child);
                    break;
                case (Vocabulary.Core, "skipdays"):
                    TakeDays(child);
                    break;
            }
        }

        /// <summary>The longer of <c>ttl</c> (minutes), <c>sy:updatePeriod</c> by its frequency; at most a
        /// day.</summary>
        public TimeSpan? Interval()
        {
            double? minutes = _minutes;
            if (Period() is { } period)
            {
                var times = NumberOf(_frequency) is { } frequency and > 0 ? frequency : 1;
                minutes = Math.Max(minutes ?? 0, period.TotalMinutes / times);
            }

            return minutes is > 0 ? TimeSpan.FromMinutes(Math.Min(minutes.Value, 24 * 60)) : null;
        }

        private TimeSpan? Period() => _period?.ToUpperInvariant() switch
        {
            "HOURLY" => TimeSpan.FromHours(1),
            "DAILY" => TimeSpan.FromDays(1),
            "WEEKLY" => TimeSpan.FromDays(7),
            "MONTHLY" => TimeSpan.FromDays(30),
            "YEARLY" => TimeSpan.FromDays(365),
            _ => null,
        };

        // Asked when the feed's own address is known, which may stand behind it.
        public Uri? HomePage(Uri? baseUrl) =>
            _link is null ? null : FeedLinks.Resolve(FeedLinks.Address(_link), FeedLinks.BaseOf(_link, baseUrl));

        private void TakeLink(MarkupElement child)
        {
            switch (FeedLinks.Relation(child))
            {
                case "alternate" when _link is null && FeedLinks.IsToPage(child) && FeedLinks.Address(child).Length > 0:
                    _link = child;
                    break;
                case "self":
                    Self ??= FeedLinks.Resolve(FeedLinks.Address(child), FeedLinks.BaseOf(child, documentUrl: null));
                    break;
            }
        }

        private void TakeHours(MarkupElement hours)
        {
            for (var child = hours.FirstChild; child is not null; child = child.Next)
            {
                // RSS 0.91 counts the hours from 1 to 24, RSS 2.0 from 0 to 23.
                if (NumberOf(child.Text()) is { } hour and >= 0 and <= 24)
                {
                    SkipHours.Add(hour % 24);
                }
            }
        }

        private void TakeDays(MarkupElement days)
        {
            for (var child = days.FirstChild; child is not null; child = child.Next)
            {
                if (Enum.TryParse<DayOfWeek>(child.Text(), ignoreCase: true, out var day) && Enum.IsDefined(day))
                {
                    SkipDays.Add(day);
                }
            }
        }

        private static int? NumberOf(string? text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
