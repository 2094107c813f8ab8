using System.Text.RegularExpressions;

namespace BriefingBot.Articles.PlainText;

/// <summary>What a line of a saved page is for, when it is not text of the article.</summary>
internal enum LineRole
{
    /// <summary>Nothing speaks against it.</summary>
    Text,

    /// <summary>An invitation, a button, a credit: left out, and the text goes on after it.</summary>
    Notice,

    /// <summary>The heading of teasers: the text ends here only if little follows.</summary>
    Teasers,

    /// <summary>What stands only below an article: everything after it belongs to the site.</summary>
    End,
}

/// <summary>Recognises the lines that sites put around an article, by the words that web design uses everywhere. Long
/// lines are never judged by their words alone: somebody may be reporting about newsletters.</summary>
internal static partial class BoilerplateLines
{
    private const int LongestLabel = 90;
    private const int LongestNotice = 220;

    /// <summary>Judges one line by its words.</summary>
    public static LineRole Judge(string line)
    {
        if (line.Length > LongestNotice)
        {
            return LineRole.Text;
        }

        if (Credits.CopyrightHolder(line) is not null)
        {
            return LineRole.End;
        }

        // Below a text it names the agency, inside one it belongs to a picture.
        if (Credits.SourceLine(line) is not null)
        {
            return LineRole.Teasers;
        }

        if (SiteNotice().IsMatch(line))
        {
            return LineRole.Notice;
        }

        if (line.Length > LongestLabel)
        {
            return LineRole.Text;
        }

        return End().IsMatch(line) ? LineRole.End
            : Teasers().IsMatch(line) ? LineRole.Teasers
            : Button().IsMatch(line) || PointerElsewhere().IsMatch(line) || IsMarkLine(line) ? LineRole.Notice
            : LineRole.Text;
    }

    /// <summary>Whether a line is a link to another article: <c>Read more: …</c>, a series' headline.</summary>
    public static bool IsPointer(string line) =>
        line.Length <= LongestNotice && (PointerElsewhere().IsMatch(line) || SeriesHeadline().IsMatch(line));

    /// <summary>Bullets, rules and icons without a word.</summary>
    private static bool IsMarkLine(string line) => !line.Any(char.IsLetterOrDigit);

    [GeneratedRegex(
        @"^(?=.{0,180}\b(?:links?|liens?|enlaces?)\b).{0,180}\b(?:earn|receive|erhalten|bekommen|percev\p{L}+"
        + @"|touch\p{L}+|recib\p{L}+|gan\p{L}+)\s.{0,30}\b(?:commissions?|provision(?:en)?|comisi[oó]n(?:es)?)\b"
        + @"|^(?:you are using an? (?:old|older|outdated|unsupported)|your browser|please (?:enable|use a|update"
        + @"|upgrade) |(?:this|our) (?:web)?site uses|we (?:and our partners )?use cookies|by (?:continuing|clicking"
        + @"|using (?:this|our|the|any) )|accept (?:all )?cookies|sign up (?:for|to)|subscribe |get (?:the"
        + @"|our) (?:latest|best|daily|top)"
        + @"|join (?:our|us|the conversation)|follow (?:us|our|me|him|her|@)|like us on|find us on|share (?:this|on"
        + @"|via)|download (?:our|the) app|support (?:our (?:work|journalism|reporting|mission|site|news)"
        + @"|independent)|click here|tap here"
        + @"|to (?:view|see|watch|display) this (?:content|post|video|embed)\b|listen to this (?:article"
        + @"|story)\b.{0,60}$"
        + @"|il vous reste [\d.,]+ ?%|weiterlesen mit "
        + @"|责任编辑|責任編輯|[（(]原[标標][题題][:：][^）)]{2,80}[）)]$|特别声明|点击进入|扫一扫|字号[:： ]|分享到"
        + @"|(?:您所在的|当前)位置|关键[词字] ?[:：>]|[上下]一[篇条] ?[:：]|【?免[责責][声聲]明|.{0,60}(?:無断転載|禁止转载|무단 ?전재)"
        + @"|this (?:story|article|post) (?:was|has been|is|originally|first|appeared|has not been) |this report (?:was"
        + @"|has been|is|originally|first|has not been) (?:\w+ ){0,3}(?:published|produced|updated|edited|posted"
        + @"|appeared|supported|funded|corrected|part)\b|the post .* appeared first"
        + @"|note to readers|editor['’]s note|with assistance from|[–—-]\s?with assistance|additional reporting"
        + @"|\(?reporting by|(?:\p{L}+ ){0,3}\p{L}+ reported from |edited by|our standards|do you have a (?:story"
        + @"|tip)|have a (?:tip|story)|abonnieren sie\b|abonnez-vous|suscríba|suscríbe(?:te|se)|suscribirse|assine "
        + @"|inscreva|iscriviti"
        + @"|schrijf je in|п[оі]дпи(?:шись|шіть|шите|сывай|суй|саться|сатис)|folgen sie (?:uns|dem|der|\p{Lu})"
        + @"|suivez|síguenos|siga )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SiteNotice();

    [GeneratedRegex(
        @"^(?:(?:read|view) (?:previous|next|all comments)|(?:previous|next) (?:post|article|story|news)|(?:keep"
        + @"|continue) reading.{0,20}|source link|original source|\d* ?(?:comments?|kommentare?|commentaires?"
        + @"|comentários?|comentarios?|commenti|reacties|комментари(?:и|ев|я)|коментар(?:і|ів))(?: \(\d+\))?"
        + @"|(?:leave|post|add) a (?:reply|comment)|join the discussion|about the authors?"
        + @"|(?:for )?more (?:stories|articles|news|reports) like this.*|(?:© ?|\(c\) ?)?all rights reserved\.?"
        + @"|most (?:read|popular|viewed|shared|commented)(?: .{0,30})?|weiterlesen)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(
        @"^(?:related(?: (?:articles?|stor(?:y|ies)|news|content|topics|posts|links|coverage|reading))?"
        + @"|recommended(?: (?:for you|stories|reading|articles))?"
        + @"|(?:even )?(?:more|other)(?! than)(?: [\w’'-]+){1,4} (?:stories|articles|reads)"
        + @"|more must[- ]reads(?: .{0,40})?|mehr (?:geschichten|artikel|nachrichten)(?: .{0,40})?"
        + @"|more (?:from|on|in|about|stories|news|coverage|to read)(?: .{0,40})?|also (?:on|in) .{0,40}"
        + @"|you (?:may|might) (?:also )?(?:like|be interested).{0,20}"
        + @"|(?:trending|popular|latest|top|breaking)(?: (?:now|news|stories|posts|articles|videos?|headlines"
        + @"|in .{0,30}))?|editors?['’]s? picks?|what to read next|up next|don['’]t miss|sponsored(?: (?:content"
        + @"|stories|links))?|promoted(?: .{0,20})?|from (?:around )?the web|around the web|see also|read (?:also"
        + @"|next|more)|mehr (?:zum thema|aus .{0,30}|dazu)|das könnte sie .{0,20}|à lire (?:aussi|également)"
        + @"|sur le même (?:thème|sujet)|te puede interesar|más (?:noticias|información|leídas)|lea también"
        + @"|leia (?:também|mais)|veja também|mais lidas|leggi anche|potrebbe interessarti|lees (?:ook|meer)"
        + @"|meer over .{0,30}|читайте также|по теме|baca juga|read this next|читайте також|(?:zobacz|czytaj"
        + @"|przeczytaj) (?:także|też|również)|čtěte také|läs (?:mer|också|även)|l[æe]s også|lue myös|ilgili haberler"
        + @"|اقرأ أيضا?ً?|بیشتر بخوانید|tin liên quan|kapcsolódó cikkek|διαβάστε (?:επίσης|ακόμη)|citește și"
        + @"|[为為][你您]推[荐薦]|猜你喜[欢歡]|(?:推[荐薦]|相[关關]|延伸)[阅閱][读讀]|相[关關]新[闻聞]|热门推荐"
        + @"|(?:関連|おすすめ|人気)記事|あわせて読みたい|(?:관련|추천) ?기사|많이 본 (?:뉴스|기사))\s*[:：»›>→]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Teasers();

    [GeneratedRegex(
        @"^(?:(?:share|tweet|email|e-mail|print|save|like|pin it|copy link|facebook|twitter|x|whatsapp|telegram"
        + @"|linkedin|reddit|instagram|youtube|pinterest|messenger|rss|bookmark|listen|play|pause|mute|watch"
        + @"|watch now|show (?:more|less)|see more|load more|read more|learn more|view more|more|menu|search|log ?in"
        + @"|sign (?:in|up)|register|subscribe|subscribe now|newsletters?|home|skip to (?:main )?content"
        + @"|toggle navigation|table of contents|inhaltsverzeichnis|close|back to top|top|advertisement|advert|ad"
        + @"|anzeige|werbung|publicité|publicidad"
        + @"|publicidade|pubblicità|advertentie|реклама|reklama|reklame|reklam|annons|annonse|mainos|hirdetés"
        + @"|διαφήμιση|anuncio|anúncio|oglas|inzerce|広告|广告|廣告|광고|إعلان"
        + @"|teilen|drucken|merken|partager|imprimer|compartir|compartilhe"
        + @"|compartilhar|condividi|delen|поделиться|シェア|ポスト|ツイート|ブックマーク|공유|分享"
        + @"|image|video|photo|audio|live|gallery|font size"
        + @"|please wait|(?:loading|wird geladen|chargement(?: en cours)?|cargando|carregando|caricamento|laden"
        + @"|загрузка|завантаження|加载中|載入中|読み込み中|로딩 ?중) ?[.…]+|a a|a-|a\+|tags?"
        + @"|topics?|\d{1,3} ?(?:shares?|likes?|views?|min read|minutes? read)|(?:story|article) continues (?:below"
        + @"|after).{0,30}|continue reading after the advertisement|(?:lesen sie |weiter(?:lesen)? |.{0,12}geht )?"
        + @"nach der (?:anzeige|werbung) weiter(?:lesen)?|(?:la )?suite après (?:la|cette) pub(?:licité)?"
        + @"|l['’]article continue après la publicité"
        + @"|(?:sigue|continúa|seguir) leyendo (?:después|tras|debajo) del? (?:la )?(?:anuncio|publicidad)"
        + @"|continua (?:após|depois d)[ao]? ?(?:a |o )?(?:publicidade|anúncio)"
        + @"|(?:продолжение|читайте дал(?:ее|ьше)) после рекламы|(?:продовження|читайте далі) після реклами"
        + @"|\d+ ?min(?:ute)?s?(?: read)?|estimated reading time.{0,30})[\s,|/•·]*)+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Button();

    [GeneratedRegex(
        @"^(?:read(?: more| also| next)?|related(?: (?:story|article|stories|news))?|see also|see more|also read"
        + @"|also see|more|more on this|watch(?: (?:now|more|also|live|the video))?|listen|in pictures|photos?"
        + @"|gallery|(?:\w{2,6} )?audio|explainer|don['’]t miss|lesen sie (?:auch|mehr)|lire aussi"
        + @"|à lire (?:aussi)?|lea también"
        + @"|leer más|leia (?:também|mais)|leggi anche|lees ook|читайте также|baca juga|tags?|topics?|filed under"
        + @"|categor(?:y|ies)|keywords|source|via)\s?[:|»›>→].{0,160}$|^【(?:関連記事|関連|相关阅读|延伸閱讀|관련 ?기사)】",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PointerElsewhere();

    // "Why Prices Are Falling: ShortRead": title case, no full stop, a colon and the series' one-word name at the end.
    [GeneratedRegex(@"^\p{Lu}[^.!?:]{20,110}: ?(?:\p{Lu}\p{Ll}+){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesHeadline();
}
