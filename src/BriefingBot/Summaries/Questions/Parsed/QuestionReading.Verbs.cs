using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>What is done in the question, and in which role the answer stands to it.</content>
internal sealed partial class QuestionReading
{
    private static readonly WordList OfCircumstance = English.List();

    private static readonly WordList BeforeBareVerb = English.List();

    private static readonly WordList BeforeComplement = English.List();

    // "Was anybody on board hurt?", "is she alive": the last word tells what is asked.
    private ParsedToken? Complement()
    {
        var last = LastWord();
        return last > 1 && BeforeComplement.Contains(Form(0))
            && _sentence.Tokens[last] is var token && !IsName(token)
            && (token.Upos is Upos.Verb or Upos.Adj || IsParticiple(Form(last))
                || (Form(0) == "did" && WordLinks.IsVerb(Form(last))
                    && _sentence.Tokens[last - 1] is var before && (before.Upos == Upos.Noun || IsName(before))))
            && !AskingWords.Light.Contains(token.Lemma)
            && _sentence.Tokens[last - 1].Upos is not (Upos.Det or Upos.Adp)
            ? token
            : null;
    }

    // "Was he arrested", "has he been"; who did resign or has resigned is no patient.
    private bool IsOfBeing() => Form(0) is "is" or "are" or "was" or "were" || _forms.Contains("been");

    // "What were the parents doing when": the act that went on.
    private ParsedToken? Ongoing() => _sentence.Tokens.Skip(_asking + 3)
        .TakeWhile(token => !IsSubordinating(Form(token.Index)))
        .FirstOrDefault(token => Form(token.Index) == "doing" || (Form(token.Index).EndsWith(
                "ing", StringComparison.Ordinal)
            && _sentence.Tokens[token.Index - 1] is
            { Form: not ("'s" or "’s"), Upos: not (Upos.Det or Upos.Adp or Upos.Adj) }
            && !IsName(token) && CrudeLemmas.Of(Form(token.Index)).Skip(1).Any(WordLinks.IsVerb)));

    private static bool IsGetting(string form) => form is "get" or "gets" or "got" or "getting";

    private static bool IsSubordinating(string form) =>
        OfCircumstance.Contains(form) || form is "that" or "who";

    // "Did she keep", "has he been kept", "was it keeping": a verb in the form that the helping verb asks for.
    private bool Fits(ParsedToken token)
    {
        var helper = _forms.FindLastIndex(Math.Max(0, token.Index - 1), AskingWords.Helping.Contains);
        var form = Form(token.Index);
        return helper > _asking && Form(helper) switch
        {
            "should" or "may" or "might" => WordLinks.IsVerb(form),
            var helping when BeforeBareVerb.Contains(helping) => WordLinks.IsVerb(form),
            "have" or "has" or "had" => IsParticiple(form),
            _ => form.EndsWith("ing", StringComparison.Ordinal) || IsParticiple(form),
        } && !_sentence.Tokens.Skip(helper).Take(token.Index - helper).Any(between => IsSubordinating(between.Lower));
    }

    // The verb asked about first, then the verbs that depend on it; those of relative clauses are about other things.
    private List<ParsedToken> Verbs()
    {
        var verbs = _sentence.Tokens.Where(token => token.Index != _asking && token.Upos == Upos.Verb
                && !IsName(token) && CrudeLemmas.Of(Form(token.Index)).Append(token.Lemma).Any(WordLinks.IsVerb)
                && !token.IsAny("aux", "cop") && !AskingWords.Helping.Contains(_forms[token.Index])
                && !(token.Relation == "acl:relcl" && token.Head != _focus
                    && _sentence.Child(token, "nsubj")?.Index != _focus) && !IsOfCircumstance(token))
            .OrderBy(token => Fits(token) ? 0 : 1).ThenBy(token => token.IsRoot ? 0 : 1)
            .ToList();
        if ((verbs.TrueForAll(verb => AskingWords.Light.Contains(verb.Lemma)) || _forms.Exists(IsGetting))
            && _sentence.Tokens.FirstOrDefault(LooksLikeVerb) is { } hidden && !verbs.Contains(hidden)
            && (_forms.Exists(IsGetting) || !verbs.Exists(verb => Fits(verb) && verb.Index > hidden.Index)))
        {
            verbs.Insert(0, hidden);
        }

        if (_kind == AskedKind.Thing && _focus < 0 && Ongoing() is { } act && !verbs.Contains(act))
        {
            verbs.Insert(0, act);
        }

        var helper = _forms.FindIndex(BeforeBareVerb.Contains);
        if (verbs.Count == 0 && helper >= 0
            && _sentence.Tokens.Skip(helper + 2).FirstOrDefault(IsBareVerb) is { } bare)
        {
            verbs.Add(bare);
        }

        return [.. verbs.OrderBy(verb => AskingWords.Light.Contains(verb.Lemma)
            && _sentence.Child(verb, "compound:prt") is null ? 1 : 0)];
    }

    // "when the fight started"
    private bool IsOfCircumstance(ParsedToken verb) => verb.Is("advcl") && verb.Index > _asking + 1
        && _sentence.Children(verb).Any(child => child.Index < verb.Index && child.Index != _asking
            && OfCircumstance.Contains(_forms[child.Index]));

    // "What did the crew catch", "where was he shot": a verb, though it may look like a noun to the parser.
    private bool LooksLikeVerb(ParsedToken token)
    {
        if (token.Index <= _asking || token.Index == _focus || IsName(token)
            || token.Upos is not (Upos.Noun or Upos.Adj or Upos.Verb)
            || AskingWords.Light.Contains(token.Lemma) || _used.Contains(token.Index))
        {
            return false;
        }

        var helper = _forms.FindIndex(form => AskingWords.Helping.Contains(form) || IsGetting(form));
        if (helper < 0 || helper >= token.Index || _sentence.Tokens.Skip(helper).Take(token.Index - helper)
            .Any(between => between.Upos == Upos.Adp))
        {
            return false;
        }

        var (before, form) = (_sentence.Tokens[token.Index - 1], _forms[token.Index]);
        // "have her baby" asks of no verb.
        var isAfterNoun = before.Lower is not ("her" or "his" or "their" or "its" or "my" or "your" or "our")
            && (before.Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adv || IsName(before)
                || before.Index == helper || IsGetting(Form(before.Index)));
        var isBare = BeforeBareVerb.Contains(_forms[helper]);
        return isAfterNoun && (isBare ? form == token.Lemma || _forms.Exists(IsGetting) : IsParticiple(form))
            && CrudeLemmas.Of(form).Any(WordLinks.IsVerb);
    }

    // "did the family of the boy sue the zoo": the first verb behind a noun, and before no other noun.
    private bool IsBareVerb(ParsedToken token) => !IsName(token) && WordLinks.IsVerb(Form(token.Index))
        && token.Upos is not (Upos.Adp or Upos.Det or Upos.Aux)
        && (_sentence.Tokens[token.Index - 1].Upos is Upos.Noun or Upos.Propn or Upos.Pron
            || IsName(_sentence.Tokens[token.Index - 1]))
        && (token.Index + 1 >= _sentence.Tokens.Count
            || (_sentence.Tokens[token.Index + 1] is var next
                && (next.Upos is not (Upos.Noun or Upos.Verb) || IsName(next))));

    private static bool IsParticiple(string form) =>
        form is "hurt" or "hit"
        || form.EndsWith("ed", StringComparison.Ordinal) || CrudeLemmas.Regular(form) is not null;

    // "When was she pronounced dead"
    private bool IsPassive(ParsedToken verb) => !verb.Form.EndsWith("ing", StringComparison.Ordinal)
        && _sentence.Tokens.Skip(_asking + 1).Take(Math.Max(0, verb.Index - _asking - 1))
            .Any(token => token.Lemma is "be" or "get");

    private AskedRole RoleOf(List<ParsedToken> verbs)
    {
        if (verbs.Count == 0 || _kind is not (AskedKind.Person or AskedKind.Thing or AskedKind.Name))
        {
            return AskedRole.None;
        }

        var verb = verbs[0];
        var between = _sentence.Tokens.Skip(_asking + 1).Take(Math.Max(0, verb.Index - _asking - 1)).ToList();
        if (IsPassive(verb))
        {
            return Form(LastWord()) == "by" ? AskedRole.Agent : AskedRole.Patient;
        }

        if (_focus >= 0 && verb.Is("acl") && verb.Morphology.VerbForm == VerbForm.Part)
        {
            return verb.Form.EndsWith("ing", StringComparison.Ordinal) ? AskedRole.Agent : AskedRole.Patient;
        }

        // "who did the champion beat": a subject of its own stands before the verb.
        var hasSubject = between.Exists(token => token.Upos is Upos.Noun or Upos.Propn or Upos.Pron
            && token.Index != _focus && token.Index > _asking + (_focus > _asking ? _focus - _asking : 0))
            && between.Exists(token => AskingWords.Helping.Contains(_forms[token.Index]));
        return hasSubject ? AskedRole.Patient : AskedRole.Agent;
    }
}
