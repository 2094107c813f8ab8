using BriefingBot.Text.Languages;
using BriefingBot.Text.Similarity;

namespace BriefingBot.Text.Sentences;

/// <summary>
/// Who does what to whom in a sentence, for telling whether two tell the same in other words: "Bush will miss the last
/// two games" after "Reggie Bush … will miss the rest of the season". None where no parser reads the language.
/// </summary>
internal sealed class Acts
{
    // What they say lies in their objects.
    private static readonly WordList Light = English.List();

    private readonly List<Act> _acts = [];

    private readonly List<MainClause> _mainClauses = [];

    private Acts()
    {
    }

    /// <summary>The acts of a sentence.</summary>
    /// <param name="read">The sentence, as its parser reads it; null where none does.</param>
    /// <param name="language">BCP 47 language of its text; English where it is unknown.</param>
    public static Acts Of(IReadOnlyList<ParsedSentence>? read, string? language)
    {
        var acts = new Acts();
        var known = KnownLanguages.OrEnglish(language);
        foreach (var parsed in read ?? [])
        {
            foreach (var token in parsed.Tokens)
            {
                if (token.Upos != Upos.Verb || known.IsSaying(token))
                {
                    continue;
                }

                var act = ActOf(parsed, token, known);
                if (act.IsMain)
                {
                    acts._mainClauses.Add(ClauseOf(parsed, token));
                }

                if (!Light.Contains(token.Lemma))
                {
                    acts._acts.Add(act);
                }
            }
        }

        return acts;
    }

    /// <summary>The verbs of what it mainly tells, as <see cref="NewsSynonyms"/> gives them.</summary>
    public IEnumerable<string> MainVerbs => _acts.Where(act => act.IsMain).Select(act => act.Verb);

    /// <summary>What it mainly tells, without what other clauses add, and the names in that.</summary>
    public IReadOnlyList<MainClause> MainClauses => _mainClauses;

    /// <summary>
    /// Whether what this sentence mainly tells is told: the same, by whatever English verb, done by the same one of a
    /// name, or to the same; or by one whom it calls by no name ("The star passed away …").
    /// </summary>
    public bool AreToldBy(Acts told) => _acts.Exists(act => act.IsMain && told._acts.Exists(other =>
        (other.Verb == act.Verb && act.NamesNobody)
        || ((other.Verb == act.Verb || EnglishActs.AreSameAct(other.Lemma, act.Lemma))
            && (act.Names.Overlaps(other.Names) || act.Patients.Overlaps(other.Patients)))));

    // Who did it or bore it is named by its subject or object.
    private static MainClause ClauseOf(ParsedSentence sentence, ParsedToken verb)
    {
        var words = sentence.Subtree(verb, part => !part.IsAny("acl", "advcl", "ccomp", "parataxis"));
        var objects = NamesIn(sentence.ChildrenBy(verb, "obj"));
        var subjects = NamesIn(sentence.ChildrenBy(verb, "nsubj"));
        return new MainClause(
            string.Join(' ', words.Select(word => word.Form)),
            [.. subjects, .. objects],
            sentence.Child(verb, "obj") is null ? subjects : objects);

        List<string> NamesIn(IEnumerable<ParsedToken> parts) =>
        [
            .. parts.SelectMany(part => WordsOf(sentence, part)).Where(word => word.Upos == Upos.Propn)
                .Select(name => name.Form),
        ];
    }

    private static Act ActOf(ParsedSentence sentence, ParsedToken verb, Language language)
    {
        HashSet<string> names = new(StringComparer.Ordinal), patients = new(StringComparer.Ordinal);
        foreach (var subject in SubjectsOf(sentence, verb))
        {
            var isPatient = subject.Is("nsubj:pass") || sentence.IsPassive(verb);
            Add(isPatient ? patients : names, sentence, subject, namesAlone: !isPatient);

            // "Three people died" is not "Ann Brask died" told again.
            if ((subject.Upos == Upos.Num ? subject : sentence.Child(subject, "nummod")) is { } count)
            {
                patients.Add(count.Form);
            }
        }

        foreach (var child in sentence.ChildrenBy(verb, "obj"))
        {
            Add(patients, sentence, child, namesAlone: false);
        }

        return new Act(VerbOf(sentence, verb), verb.Lemma, names, patients, IsMain(sentence, verb, language));
    }

    // A long description before a name is read as a subject beside it.
    private static List<ParsedToken> SubjectsOf(ParsedSentence sentence, ParsedToken verb)
    {
        var subjects = sentence.ChildrenBy(verb, "nsubj").ToList();
        if (subjects.Count == 0 && verb.Is("conj") && sentence.HeadOf(verb) is { } first
            && sentence.Child(first, "nsubj") is { } shared)
        {
            subjects.Add(shared);
        }

        // "The boy who was shot".
        if (subjects.Count == 0 && verb.Is("acl") && sentence.HeadOf(verb) is { } described)
        {
            subjects.Add(described);
        }

        return subjects;
    }

    private static string VerbOf(ParsedSentence sentence, ParsedToken verb) => NewsSynonyms.Of(
        verb.Lemma == "pass" && sentence.Children(verb).Any(child => child.Form == "away")
            ? "die"
            : WordStem.Of(verb.Lemma));

    // What a noun is called, and those that are told beside it.
    private static IEnumerable<ParsedToken> WordsOf(ParsedSentence sentence, ParsedToken noun) =>
        sentence.Subtree(noun, part => part.IsAny("flat", "compound", "conj", "appos"));

    private static void Add(HashSet<string> terms, ParsedSentence sentence, ParsedToken noun, bool namesAlone)
    {
        foreach (var token in WordsOf(sentence, noun))
        {
            if (token.Upos == Upos.Propn || (!namesAlone && token.Upos == Upos.Noun))
            {
                terms.Add(NewsSynonyms.Of(WordStem.Of(token.Upos == Upos.Propn ? token.Form : token.Lemma)));
            }
        }
    }

    // The main verb, or what somebody says in it; "said a 16-year-old shot himself" is read as said of "old".
    private static bool IsMain(ParsedSentence sentence, ParsedToken verb, Language language) =>
        verb.IsRoot
        || (verb.IsAny("ccomp", "parataxis") && sentence.HeadOf(verb) is { } head
            && (language.IsSaying(head) || EnglishActs.Saying.Contains(head.Lemma)
                || (head.Is("ccomp") && head.Lower is "old"))
            && IsMain(sentence, head, language));

    private sealed record Act(
        string Verb, string Lemma, HashSet<string> Names, HashSet<string> Patients, bool IsMain)
    {
        public bool NamesNobody => Names.Count == 0 && Patients.Count == 0;
    }

    /// <summary>What a sentence mainly tells.</summary>
    /// <param name="Text">Its words, without other clauses.</param>
    /// <param name="Names">Of those who do or bear it.</param>
    /// <param name="Bearers">Of those whom it befalls: its objects, or its subjects where it has none.</param>
    internal sealed record MainClause(string Text, IReadOnlyList<string> Names, IReadOnlyList<string> Bearers);
}
