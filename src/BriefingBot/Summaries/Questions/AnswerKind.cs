namespace BriefingBot.Summaries.Questions;

/// <summary>What kind of answer a question wants.</summary>
internal enum AnswerKind
{
    Any,
    Number,
    Money,
    Time,
    Name,
    Place,
}
