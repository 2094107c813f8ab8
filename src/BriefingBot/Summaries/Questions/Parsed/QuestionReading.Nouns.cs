using BriefingBot.Text.Languages;
using BriefingBot.Text.Sentences;

namespace BriefingBot.Summaries.Questions.Parsed;

/// <content>The noun that is asked for.</content>
internal sealed partial class QuestionReading
{
    private static readonly WordList OfKinds = English.List();

    private void Focus(int at) => _focus = at;

    // Whose age, length or cost is asked: the head of what stands behind the verb.
    private int SubjectOf()
    {
        var copula = _asking + 2;
        return AskingWords.Helping.Contains(Form(copula)) ? NounFrom(copula + 1) : -1;
    }

    // The noun that follows at once: "how many armed pirates".
    private int NounPhraseFrom(int at)
    {
        // "How much snow fell": the tagger seldom saw questions.
        if (at == _asking + 2 && at + 1 < _forms.Count && WordLinks.IsNoun(_forms[at])
            && !AskingWords.Helping.Contains(_forms[at])
            && _sentence.Tokens[at].Upos != Upos.Det && _sentence.Tokens[at + 1].Upos is Upos.Verb or Upos.Aux)
        {
            return at;
        }

        while (at < _forms.Count && _sentence.Tokens[at].Upos is Upos.Adj or Upos.Num or Upos.Det or Upos.Adv)
        {
            if (AskingWords.Helping.Contains(_forms[at]))
            {
                return -1;
            }

            at++;
        }

        return at < _forms.Count && !AskingWords.Helping.Contains(_forms[at])
            && _sentence.Tokens[at].Upos is Upos.Noun or Upos.Propn
            ? EndOfNouns(at)
            : -1;
    }

    // The head of the first noun phrase from here: "the bank's governor" has "governor".
    private int NounFrom(int at)
    {
        for (; at < _forms.Count; at++)
        {
            if (_sentence.Tokens[at].Upos is Upos.Noun or Upos.Propn
                || (IsName(_sentence.Tokens[at]) && _sentence.Tokens[at].Upos != Upos.Adj))
            {
                return EndOfNouns(at);
            }
        }

        return -1;
    }

    private int EndOfNouns(int at)
    {
        while (at + 1 < _forms.Count)
        {
            var next = _sentence.Tokens[at + 1];
            if (Form(at + 1) is "'s" or "’s" or "'" && at + 2 < _forms.Count)
            {
                at += 2;
            }
            else if ((next.Upos is Upos.Noun or Upos.Propn || (IsName(next) && IsName(_sentence.Tokens[at]))
                    || (IsName(_sentence.Tokens[at]) && next.Upos == Upos.Adj && at + 2 < _forms.Count
                        && _sentence.Tokens[at + 2].Upos == Upos.Noun))
                && !AskingWords.Helping.Contains(_forms[at + 1]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private AskedKind OfNoun(int noun)
    {
        // "what kind of car"
        if (OfKinds.Contains(Form(noun)) && Form(noun + 1) == "of"
            && NounPhraseFrom(noun + 2) is >= 0 and var narrowed)
        {
            _used.Add(noun);
            Focus(narrowed);
            _isOfKind = true;
            return AskedKind.Thing;
        }

        var lemma = _sentence.Tokens[noun].Lemma.ToLowerInvariant();
        if (!AskingWords.Nouns.TryGetValue(lemma, out var kind))
        {
            Focus(noun);
            return WordLinks.IsPerson(lemma) && !(Form(_asking) == "what" && WordLinks.IsArtifact(lemma))
                ? AskedKind.Person
                : AskedKind.Thing;
        }

        if (kind == AskedKind.Definition && _sentence.Tokens.All(token => !IsName(token)))
        {
            kind = AskedKind.Thing;
        }

        if (kind == AskedKind.Measure)
        {
            _measure = lemma;
            Focus(noun);
        }
        else if (lemma == "toll")
        {
            _countsPeople = true;
        }
        else
        {
            _used.Add(noun);
            _measure = kind == AskedKind.Amount || (lemma == TimeAnswers.Clock && noun == _asking + 1) ? lemma : null;
            if (kind is AskedKind.Age or AskedKind.Count)
            {
                Focus(NounFrom(noun + 1));
            }
        }

        return kind;
    }
}
