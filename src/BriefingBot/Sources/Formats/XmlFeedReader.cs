using System.Globalization;

namespace BriefingBot.Sources.Formats;

/// <summary>RSS, RDF, CDF and Atom: the feed's own facts; its entries are <see cref="XmlEntry"/>'s.</summary>
internal static class XmlFeedReader
{
    /// <summary>The element that makes a document a feed, or null. It need not stand first: what some programs print before it is passed over.</summary>
    public static MarkupElement? FindRoot(MarkupDocument document)
    {
        if (document.Root.FirstChild is { Name: "html" })
        {
            return null;
        }

        return document.Find(element => element.Name is "rss" or "rdf" or "feed" or "channel" && element.Vocabulary == Vocabulary.Core);
    }

    public static Feed Read(MarkupElement root, Uri? documentUrl)
    {
        var channel = root.Child("channel") ?? root;
        var facts = new Facts();
        for (var child = channel.FirstChild; child is not null; child = child.Next)
        {
            facts.Take(child, documentUrl);
        }

        var homePage = facts.Link ?? FeedLinks.Resolve(channel.Attribute("href"), documentUrl);
        // Without the document's address, its home page is the best base that relative links have.
        var baseUrl = documentUrl ?? facts.Self ?? homePage;
        return new Feed
        {
            Title = facts.Title,
            HomePageUrl = homePage,
            Language = LanguageTag(facts.Language ?? channel.Inherited("lang")),
            Authors = facts.Authors,
            MinimumInterval = facts.Interval(),
            SkipHours = facts.SkipHours,
            SkipDays = facts.SkipDays,
            Entries = Entries(root, baseUrl),
        };
    }

    /// <summary>A language tag with the hyphens of BCP 47; null for nothing.</summary>
    public static string? LanguageTag(string? written)
    {
        var tag = written?.Trim().Replace('_', '-');
        return string.IsNullOrEmpty(tag) || tag.Length > 35 ? null : tag;
    }

    private static List<Entry> Entries(MarkupElement root, Uri? baseUrl)
    {
        var entries = new List<Entry>();
        var element = root.FirstChild;
        while (element is not null)
        {
            var isItem = element.Vocabulary == Vocabulary.Core && element.Name is "item" or "entry";
            if (isItem)
            {
                entries.Add(XmlEntry.Read(element, baseUrl));
            }

            element = MarkupDocument.Following(element, root, into: !isItem);
        }

        return entries;
    }

    private sealed class Facts
    {
        private string? _dublinCoreTitle;
        private string? _period;
        private string? _frequency;
        private int? _minutes;

        public string? Title { get => field ?? _dublinCoreTitle; private set; }

        public Uri? Link { get; private set; }

        public Uri? Self { get; private set; }

        public string? Language { get; private set; }

        public List<string> Authors { get; } = [];

        public List<int> SkipHours { get; } = [];

        public List<DayOfWeek> SkipDays { get; } = [];

        public void Take(MarkupElement child, Uri? documentUrl)
        {
            switch (child.Vocabulary, child.Name)
            {
                case (Vocabulary.Core, "title"):
                    Title = NotEmpty(XmlEntry.TitleOf(child)) ?? Title;
                    break;
                case (Vocabulary.DublinCore, "title"):
                    _dublinCoreTitle = NotEmpty(XmlEntry.TitleOf(child));
                    break;
                case (Vocabulary.Core, "link"):
                    TakeLink(child, documentUrl);
                    break;
                case (Vocabulary.Core or Vocabulary.DublinCore, "language"):
                    Language = NotEmpty(child.Text()) ?? Language;
                    break;
                case (Vocabulary.Core, "author" or "managingeditor") or (Vocabulary.DublinCore, "creator" or "author") or (Vocabulary.Itunes, "author"):
                    XmlAuthor.Add(Authors, child);
                    break;
                case (Vocabulary.Core, "ttl"):
                    _minutes = int.TryParse(child.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
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

        /// <summary>The longer of <c>ttl</c> (minutes) and <c>sy:updatePeriod</c> divided by <c>sy:updateFrequency</c>, at most a day.</summary>
        public TimeSpan? Interval()
        {
            double? minutes = _minutes;
            if (Period() is { } period)
            {
                var times = int.TryParse(_frequency, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency) && frequency > 0 ? frequency : 1;
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

        private void TakeLink(MarkupElement child, Uri? documentUrl)
        {
            var baseUrl = FeedLinks.BaseOf(child, documentUrl);
            if (child.Attribute("href") is not { } href)
            {
                Link ??= FeedLinks.Resolve(child.Text(), baseUrl);
                return;
            }

            switch (child.Attribute("rel")?.ToLowerInvariant())
            {
                case null or "" or "alternate":
                    Link ??= FeedLinks.Resolve(href, baseUrl);
                    break;
                case "self":
                    Self ??= FeedLinks.Resolve(href, baseUrl);
                    break;
            }
        }

        private void TakeHours(MarkupElement hours)
        {
            for (var child = hours.FirstChild; child is not null; child = child.Next)
            {
                // RSS 0.91 counts the hours from 1 to 24, RSS 2.0 from 0 to 23.
                if (int.TryParse(child.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is >= 0 and <= 24)
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

        private static string? NotEmpty(string text) => text.Length > 0 ? text : null;
    }
}
