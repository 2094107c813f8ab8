using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <summary>One sentence that asks, taken apart.</summary>
internal sealed partial class QuestionReading
{
    private const double ShareOfPeople = 0.35;
    private const double ShareOfLight = 0.3;
    private const double ShareOfModifier = 0.6;

    // "2", "-", "year", "-", "old"
    private const int PiecesOfAge = 5;

    private readonly ParsedSentence _sentence;
    private readonly HashSet<int> _used = [];
    private readonly int _asking;
    private readonly List<string> _forms;

    private readonly AskedKind _kind;
    private int _focus = -1;
    private bool _countsPeople;
    private bool _isOfKind;
    private string? _measure;

    public QuestionReading(ParsedSentence sentence, int asking)
    {
        (_sentence, _asking) = (sentence, asking);
        _forms = [.. sentence.Tokens.Select(token => token.Lower)];
        _kind = ReadKind();
        Terms = TermsOf(sentence, _used, _focus);
    }

    public List<AskedTerm> Terms { get; }

    /// <summary>The question, with terms that others before it may have added.</summary>
    public ParsedQuestion Question(List<AskedTerm> terms)
    {
        var verbs = Verbs();
        var predicates = verbs.ConvertAll(verb => IndexOf(terms, verb)).FindAll(at => at >= 0);
        if (_kind == AskedKind.YesNo && Complement() is { } complement
            && IndexOf(terms, complement) is >= 0 and var last)
        {
            predicates = [last];
        }
        else if (predicates.Count == 0 && terms.FindIndex(term => term.Lemma == "death") is >= 0 and var death)
        {
            predicates.Add(death);
        }
        else if (predicates.Count == 0 && _countsPeople)
        {
            predicates.AddRange(terms.FindIndex(term => term.Lemma == "toll") is >= 0 and var toll ? [toll] : []);
        }

        var names = Names(terms);
        var objects = NamesBeside(verbs, names, terms, isAfter: true);
        return new ParsedQuestion
        {
            Kind = _kind,
            Terms = terms,
            Names = names,
            Predicates = [.. predicates.Distinct()],
            Focus = _focus >= 0 && IndexOf(terms, _sentence.Tokens[_focus]) is >= 0 and var focus ? focus : null,
            Role = RoleOf(verbs),
            Doers = NamesBeside(verbs, names, terms, isAfter: false),
            Objects = objects,
            Subject = _kind == AskedKind.YesNo && NounPhraseFrom(1) is > 0 and var noun
                && IndexOf(terms, _sentence.Tokens[noun]) is >= 0 and var subject && !predicates.Contains(subject)
                ? subject
                : null,
            HasObject = objects.Count > 0 || (verbs.Count > 0 && !IsPassive(verbs[0])
                && _sentence.Child(verbs[0], "obj") is { } thing && thing.Index > verbs[0].Index),
            IsPassive = Complement() is { Upos: Upos.Verb } && IsOfBeing(),
            Preposition = Stranded(),
            Measure = _measure,
            IsOwned = _focus > 0 && !IsName(_sentence.Tokens[_focus]) && (Form(_focus - 1) is "'s" or "’s"
                || IsName(_sentence.Tokens[_focus - 1])
                || (Form(_focus + 1) == "of" && _sentence.Tokens.Skip(_focus + 2).Take(2).Any(IsName))),
            AsksHow = Form(_asking) == "how" && _kind == AskedKind.Cause,
            IsNegated = _forms.Exists(form => form is "not" or "n't" or "never"),
            IsOfDone = _kind == AskedKind.YesNo && Form(0) is "did" or "has" or "have" or "had" or "was" or "were",
            CountsPeople = _countsPeople,
            IsOfKind = _isOfKind,
        };
    }

    public static List<AskedTerm> TermsOf(ParsedSentence sentence, HashSet<int> used, int focus = -1)
    {
        var terms = new List<AskedTerm>();
        foreach (var token in sentence.Tokens)
        {
            var (form, lemma) = (token.Lower, token.Lemma.ToLowerInvariant());
            if (AskedTerm.IsYears(form) && sentence.FormAt(token.Index + 1) == "-"
                && sentence.FormAt(token.Index + 2) == "year" && sentence.FormAt(token.Index + 4) == "old")
            {
                terms.Add(AskedTerm.OfAge(form));
                used = [.. used, .. Enumerable.Range(token.Index, PiecesOfAge)];
            }

            if (used.Contains(token.Index) || !char.IsLetterOrDigit(form[0])
                || (token.Upos is Upos.Punct or Upos.Det or Upos.Pron or Upos.Adp or Upos.Cconj or Upos.Sconj
                    && token.Index != focus)
                || AskingWords.Interrogatives.Contains(form) || AskingWords.Helping.Contains(form)
                || ((AskingWords.Empty.Contains(form) || token.Upos == Upos.Adv) && !IsName(sentence, token)
                    && token.Index != focus)
                || terms.Exists(term => term.Lemma == lemma))
            {
                continue;
            }

            var isName = IsName(sentence, token);
            lemma = isName ? form : LemmaOf(form, lemma);
            terms.Add(new AskedTerm(lemma, form, isName, isName ? 1 : ShareOf(sentence, token, lemma)));
        }

        return terms;
    }

    private static double ShareOf(ParsedSentence sentence, ParsedToken token, string lemma) =>
        lemma is "last" or "next" || (lemma is "year" or "month" or "week" or "day" && token.Index > 0
            && sentence.Tokens[token.Index - 1].Lemma is "last" or "next" or "this") ? ShareOfLight
        : AskingWords.People.Contains(lemma) ? ShareOfPeople
        : AskingWords.Light.Contains(lemma) ? ShareOfLight
        : token.Upos is Upos.Adj or Upos.Num || token.Is("obl:unmarked") || token.Is("compound:prt") || lemma == "money"
            ? ShareOfModifier
        : 1;

    // The tagger seldom saw questions: "lose" at their end is no form of "lise".
    private static string LemmaOf(string form, string lemma) => CrudeLemmas.Regular(form)
        ?? (lemma != form && !WordLinks.IsWord(lemma) && WordLinks.IsWord(form) ? form : lemma);

    private bool IsName(ParsedToken token) => IsName(_sentence, token);

    private static bool IsName(ParsedSentence sentence, ParsedToken token) =>
        token.Index > 0 && char.IsUpper(token.Form[0]) && !IsOffice(sentence, token.Index);

    // "the Prime Minister", "Greece's President": with a capital, but no name; "the German consulate" has one.
    private static bool IsOffice(ParsedSentence sentence, int at) => NamedOnes.IsTitle(sentence.FormAt(at))
            && !WordLinks.IsInhabitant(sentence.FormAt(at)) && !WordLinks.IsCountry(sentence.FormAt(at))
        ? (!IsPartOfName(sentence, at + 1) && sentence.FormAt(at - 1) is "'s" or "the" or "a" or "an")
            || IsOffice(sentence, at - 1)
        : NamedOnes.IsOfTitle(sentence.FormAt(at)) && (NamedOnes.IsTitle(sentence.FormAt(at + 1))
            || IsOffice(sentence, at + 1));

    // "the Super Bowl"
    private static bool IsPartOfName(ParsedSentence sentence, int at) => at < sentence.Tokens.Count
        && char.IsUpper(sentence.Tokens[at].Form[0]) && !IsOffice(sentence, at);

    private string Form(int at) => at >= 0 && at < _forms.Count ? _forms[at] : "";

    private bool EndsInDeath()
    {
        var last = LastWord();
        return Form(last) is "of" or "from" && _forms.Exists(form => form is "die" or "died" or "dead");
    }

    // Of what is asked, and not of when that was: "what were they fighting about when she came".
    private int LastWord()
    {
        var end = _forms.FindIndex(
            Math.Min(_forms.Count, _asking + 3), form => form is "when" or "while" or "after" or "before");
        return _forms.FindLastIndex((end < 0 ? _forms.Count : end) - 1, form => char.IsLetter(form[0]));
    }

    private int LastNoun() => _sentence.Tokens.LastOrDefault(
        token => token.Upos is Upos.Noun && !IsName(token))?.Index ?? -1;

    private string? Stranded()
    {
        var last = LastWord();
        return last > 0 && (_sentence.Tokens[last].Upos == Upos.Adp || Form(last) is "with" or "for" or "about" or "of")
            ? Form(last)
            : _focus >= 0 && Form(_focus + 1) is "about" or "over" ? "about"
            : null;
    }

    private List<int[]> Names(List<AskedTerm> terms)
    {
        var names = new List<int[]>();
        var open = new List<int>();
        foreach (var token in _sentence.Tokens)
        {
            if (IsName(token) && !_used.Contains(token.Index) && IndexOf(terms, token) is >= 0 and var term)
            {
                open.Add(term);
            }
            else if (open.Count > 0)
            {
                names.Add([.. open]);
                open.Clear();
            }
        }

        if (open.Count > 0)
        {
            names.Add([.. open]);
        }

        return names;
    }

    private List<int> NamesBeside(
        List<ParsedToken> verbs, List<int[]> names, List<AskedTerm> terms, bool isAfter)
    {
        if (verbs.Count == 0 || IndexOf(terms, verbs[0]) is not (>= 0 and var verb))
        {
            return [];
        }

        return [.. names.Select((name, at) => (name, at)).Where(pair => isAfter
            ? pair.name[0] == verb + 1
            : pair.name[^1] == verb - 1 && !IsCircumstance(terms[pair.name[0]])).Select(pair => pair.at)];
    }

    // "did the fire in Norrby start"
    private bool IsCircumstance(AskedTerm name) => _sentence.Before(
            _sentence.Tokens.First(token => token.Form.Equals(name.Form, StringComparison.OrdinalIgnoreCase)), 2)
        .LastOrDefault(token => token.Upos != Upos.Det) is { Upos: Upos.Adp };

    private static int IndexOf(List<AskedTerm> terms, ParsedToken token) =>
        terms.FindIndex(term => token.Form.Equals(term.Form, StringComparison.OrdinalIgnoreCase)
            || token.Lemma.Equals(term.Lemma, StringComparison.OrdinalIgnoreCase));
}
