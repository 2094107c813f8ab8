using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace BriefingBot.Text.Similarity;

/// <summary>How a name sounds in whatever script it is written, as its consonants in seven classes: F, K, L, M, N, P, S
/// and T. Zelenhrad, Selenhrad, Zélengrado, Зеленграду and 泽连赫拉德 are one. Coarse by intent: spellings of one name
/// differ in vowels, voice and sibilants, and a name tells of an event only together with others or with
/// numbers.</summary>
internal static class NameSounds
{
    /// <summary>Names of fewer consonants sound like many others.</summary>
    private const int FewestSounds = 3;

    /// <summary>Fewest consonants of a word where a script does not tell names from other words.</summary>
    private const int FewestOfPlainWord = 4;

    private const string ArabicArticle = "ال";

    // Longest first where one begins another.
    private static readonly (string Letters, string Sounds)[] Groups =
    [
        ("tsch", "S"), ("sch", "S"), ("tch", "S"), ("tsh", "S"), ("dzh", ""), ("dsch", ""), ("ch", "S"), ("sh", "S"),
        ("sz", "S"), ("cz", "S"), ("zh", "S"), ("ts", "S"), ("tz", "S"), ("ph", "F"), ("th", "T"), ("ck", "K"),
        ("kh", "K"), ("gh", "K"), ("qu", "K"), ("ce", "S"), ("ci", "S"), ("cy", "S"), ("дж", ""), ("μπ", "P"),
        ("ντ", "T"), ("γκ", "K"), ("τσ", "S"),
    ];

    private static readonly FrozenDictionary<char, (string Letters, string Sounds)[]> GroupsByLetter = Groups
        .GroupBy(group => group.Letters[0]).ToFrozenDictionary(groups => groups.Key, groups => groups.ToArray());

    private static readonly FrozenDictionary<char, string> Letters = Table(
        "F fvwфвφβוفڤ", "K ckgqhкгхґқκγχקגכךחהكقغخحهگ", "L lrлрλρלרلر", "M mмμמםم", "N nнνנןن", "P pbпбπפףבبپ",
        "S szçșşšžčćзсцчшщжσςζסזצץשسزشصجچژث", "T tdтдτδθתטדتدطضظذ", "KS xξ");

    // By the syllables in which Chinese writes foreign names.
    private static readonly FrozenDictionary<char, string> Han = Table(
        " 阿埃艾奥伊尤乌欧亚雅耶约",
        "P 布巴贝比博拜鲍伯波普帕佩皮珀派保勃柏", "PN 本班宾邦蓬潘彭", "T 德达迪多杜戴特塔蒂托图泰提陶狄", "TN 丹登丁顿邓坦滕廷汤唐",
        "K 格加盖戈古克卡凯基科库考奎夸赫哈希霍胡豪", "KN 甘根冈贡坎肯康昆汉亨洪", "S 扎泽兹齐佐祖茨察采策措楚斯萨塞索苏赛什沙谢舍夏绍舒奇切恰乔丘邱贾杰焦朱哲吉季",
        "SN 赞曾宗岑聪桑森辛松孙申尚钱琴强琼詹珍简让", "F 夫弗法费菲福富瓦韦维沃威魏", "FN 凡芬丰温旺", "L 勒拉莱利洛卢劳列柳留雷罗鲁赖莉露尔廖娄略",
        "LN 兰伦林朗隆连龙琳良", "M 姆马梅米莫穆迈缪毛玛默", "MN 曼蒙敏芒明门", "N 恩纳内尼诺努奈涅纽娜妮安因昂延", "NN 嫩宁农");

    // Katakana from ア, in the order of the code points: each row's consonant, voiced or not.
    private const string Kana = "          KKKKKKKKKKSSSSSSSSSSTTSSSSSTTTTNNNNNKPPKPPKPPKPPKPPMMMMM      LLLLL    N";

    private static readonly string[] SlavicEndings =
        ["ами", "ями", "ого", "ему", "ому", "ом", "ем", "ах", "ях", "ым", "им"];

    /// <summary>The sound of a word that is, or may be, a name; null for one too short to tell.</summary>
    public static string? Of(ReadOnlySpan<char> word)
    {
        var lower = Folded(word);
        if (lower.Length == 0)
        {
            return null;
        }

        var sounds = new StringBuilder(lower.Length);
        for (var at = 0; at < lower.Length;)
        {
            var length = Read(lower.AsSpan(at), out var sound);
            if (sound.Length > 0 && !(length == 1 && at > 0 && lower[at] == lower[at - 1]))
            {
                sounds.Append(sound);
            }

            at += length;
        }

        var least = char.IsUpper(word[0]) ? FewestSounds : FewestOfPlainWord;
        return sounds.Length >= least ? sounds.ToString() : null;
    }

    /// <summary>The sounds of the foreign names in a text of ideographs or kana, which part no words.</summary>
    public static IEnumerable<string> InUnparted(string text)
    {
        var sounds = new StringBuilder();
        var length = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && Syllable(text[at]) is { } sound)
            {
                sounds.Append(sound);
                length++;
                continue;
            }

            if (length >= FewestSounds && sounds.Length >= FewestSounds)
            {
                yield return sounds.ToString();
            }

            sounds.Clear();
            length = 0;
        }
    }

    private static int Read(ReadOnlySpan<char> rest, out string sound)
    {
        foreach (var (letters, sounds) in GroupsByLetter.GetValueOrDefault(rest[0], []))
        {
            if (rest.StartsWith(letters, StringComparison.Ordinal))
            {
                sound = sounds;
                return letters[^1] is 'e' or 'i' or 'y' ? 1 : letters.Length;
            }
        }

        sound = Letters.GetValueOrDefault(rest[0], "");
        return 1;
    }

    private static string? Syllable(char letter)
    {
        if (letter is >= 'ァ' and <= 'ー')
        {
            var at = letter - 'ァ';
            return at < Kana.Length && Kana[at] != ' ' ? Kana[at].ToString() : letter == 'ヴ' ? "F" : "";
        }

        return Han.TryGetValue(letter, out var sound) ? sound : null;
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var c in word.ToString().ToLowerInvariant())
        {
            var folded = c is < '\u0080' or > 'ʯ' or 'ç' or 'š' or 'ž' or 'č' or 'ć' or 'ş' or 'ș'
                ? c
                : c.ToString().Normalize(NormalizationForm.FormD)[0];
            if (char.IsLetter(folded) && CharUnicodeInfo.GetUnicodeCategory(folded) != UnicodeCategory.ModifierLetter)
            {
                letters.Append(folded);
            }
        }

        var lower = letters.ToString();
        if (lower.Length > FewestOfPlainWord + 1 && lower.StartsWith(ArabicArticle, StringComparison.Ordinal))
        {
            lower = lower[ArabicArticle.Length..];
        }

        foreach (var ending in SlavicEndings)
        {
            if (lower.Length >= ending.Length + 4 && lower.EndsWith(ending, StringComparison.Ordinal))
            {
                return lower[..^ending.Length];
            }
        }

        return lower;
    }

    private static FrozenDictionary<char, string> Table(params string[] rows) => rows
        .SelectMany(row => row[(row.IndexOf(' ') + 1)..].Select(letter => (letter, row[..row.IndexOf(' ')])))
        .DistinctBy(pair => pair.letter)
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);
}
