using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>What kind of answer the first words ask for.</content>
internal sealed partial class QuestionReading
{
    private static readonly WordList Causing = English.List();

    private AskedKind ReadKind()
    {
        if (_asking < 0)
        {
            return QuestionParser.IsInverted(_sentence) ? AskedKind.YesNo : AskedKind.Any;
        }

        var next = Form(_asking + 1);
        switch (Form(_asking))
        {
            case "who" or "whom" or "whos":
                return OfPerson();
            case "whose":
                Focus(NounFrom(_asking + 1));
                return AskedKind.Person;
            case "when":
                return AskedKind.Time;
            case "where":
                return AskedKind.Place;
            case "why":
                return AskedKind.Cause;
            case "how" when AskingWords.Adjectives.TryGetValue(next, out var kind):
                _used.Add(_asking + 1);
                return OfAmount(kind, next);
            case "how":
                return _forms.Exists(form => form is "die" or "died") ? AskedKind.Cause : AskedKind.Manner;
            default:
                return OfWhat(next);
        }
    }

    // "who is the governor of", "who is Ann Lee".
    private AskedKind OfPerson()
    {
        if (!AskingWords.Helping.Contains(Form(_asking + 1)) || Verbs().Count > 0)
        {
            if (Form(_asking + 1) is "is" or "was" or "are" or "were" && Form(_asking + 2) is "the" or "a" or "an")
            {
                Focus(NounFrom(_asking + 2));
            }

            return AskedKind.Person;
        }

        var noun = NounFrom(_asking + 2);
        if (noun >= 0 && !IsName(_sentence.Tokens[noun]))
        {
            Focus(noun);
            return AskedKind.Person;
        }

        return _sentence.Tokens.Skip(_asking + 2).All(token => IsName(token) || token.Upos == Upos.Punct)
            ? AskedKind.Definition
            : AskedKind.Person;
    }

    private AskedKind OfAmount(AskedKind kind, string adjective)
    {
        switch (kind)
        {
            case AskedKind.Count:
                OfCount(NounPhraseFrom(_asking + 2));
                break;
            case AskedKind.Amount when _forms.Exists(form => form is "weigh" or "weighed" or "weighs"):
                _measure = "heavy";
                return AskedKind.Measure;
            case AskedKind.Amount when NounPhraseFrom(_asking + 2) is >= 0 and var noun && adjective == "much"
                && _sentence.Tokens[_asking + 2].Upos != Upos.Det && Form(noun) is not ("money" or "cash"):
                Focus(noun);
                _measure = _sentence.Tokens[noun].Lemma;
                return AskedKind.Measure;
            case AskedKind.Amount when Form(_asking + 2) is "a" or "an" or "per":
                _measure = AmountAnswers.Per;
                Focus(NounPhraseFrom(_asking + 2));
                break;
            case AskedKind.Age:
                Focus(SubjectOf());
                break;
            case AskedKind.Measure:
                _measure = adjective;
                if (NounPhraseFrom(_asking + 2) is >= 0 and var measured)
                {
                    Focus(measured);
                }
                else if (Form(_asking + 2) is "is" or "are" or "was" or "were"
                    && adjective is "high" or "low" or "big" or "large" or "small")
                {
                    Focus(SubjectOf());
                }

                break;
        }

        return kind;
    }

    private void OfCount(int noun)
    {
        if (noun < 0 || AskingWords.People.Contains(_sentence.Tokens[noun].Lemma.ToLowerInvariant()) && Form(noun)
            is "people" or "persons" or "individuals")
        {
            _countsPeople = true;
            if (noun >= 0)
            {
                _used.Add(noun);
            }
        }
        else
        {
            Focus(noun);
        }
    }

    private AskedKind OfWhat(string next)
    {
        if (next is "happened" or "happens" or "about")
        {
            _used.Add(_asking + 1);
            Focus(Form(_asking + 2) == "to" ? NounFrom(_asking + 3) : -1);
            return AskedKind.Any;
        }

        if (_forms.Exists(form => form is "pay" or "paid" or "cost" or "earn") && AskingWords.Helping.Contains(next)
            && Form(LastWord()) is not ("for" or "with" or "by"))
        {
            return AskedKind.Amount;
        }

        if (Causing.Contains(next))
        {
            _used.Add(_asking + 1);
            return AskedKind.Cause;
        }

        if (EndsInDeath())
        {
            return AskedKind.Cause;
        }

        var isCopula = next is "is" or "was" or "are" or "were" or "'s";
        if (isCopula && Form(LastWord()) is "called" or "named")
        {
            Focus(NounFrom(_asking + 2));
            return AskedKind.Name;
        }

        if (_sentence.Tokens.FirstOrDefault(IsNaming) is { } naming
            && Form(_asking + 1) is "did" or "do" or "does" or "will")
        {
            _used.Add(naming.Index);
            Focus(LastNoun());
            return AskedKind.Name;
        }

        if (isCopula && Form(LastWord()) is "with" or "of" or "for" or "to" && Verbs().Count > 0)
        {
            return AskedKind.Thing;
        }

        if (isCopula && Form(LastWord()) == "for")
        {
            return AskedKind.Cause;
        }

        if (isCopula && Ongoing() is { } act)
        {
            return act.Form == "doing" ? AskedKind.Any : AskedKind.Thing;
        }

        // "What was scrawled in blood"
        if (isCopula && IsParticiple(Form(_asking + 2)) && _sentence.Tokens[_asking + 2].Upos == Upos.Verb)
        {
            return AskedKind.Thing;
        }

        if (isCopula)
        {
            return OfAttribute(NounFrom(_asking + 2));
        }

        var noun = AskingWords.Helping.Contains(next) ? -1 : NounPhraseFrom(_asking + 1);
        return noun < 0 ? AskedKind.Thing : OfNoun(noun);
    }

    // "call" in "what did she call him", and not in "the first call".
    private bool IsNaming(ParsedToken token) => _forms[token.Index] is "call" or "name" && token.Index > 0
        && _sentence.Tokens[token.Index - 1].Upos is not (Upos.Num or Upos.Det or Upos.Adj or Upos.Adp);

    // "what is the latest death toll of", "what was the name of the man", "what is Harlow".
    private AskedKind OfAttribute(int noun)
    {
        if (noun < 0)
        {
            return AskedKind.Thing;
        }

        if (Form(noun) == "name")
        {
            _used.Add(noun);
            Focus(Form(noun - 1) is "'s" or "’s" ? noun - 2 : NounFrom(noun + 1));
            return AskedKind.Name;
        }

        if (IsName(_sentence.Tokens[noun]) && Verbs().Count == 0
            && _sentence.Tokens.Skip(noun + 1).All(token => IsName(token) || token.Upos == Upos.Punct))
        {
            return AskedKind.Definition;
        }

        return OfNoun(noun);
    }
}
