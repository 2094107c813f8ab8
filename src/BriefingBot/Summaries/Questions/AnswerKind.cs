namespace BriefingBot.Summaries.Questions;

/// <summary>What kind of answer a question wants.</summary>
internal enum AnswerKind
{
    Any,
    Number,
    Duration,
    Money,
    Time,
    Name,
    Place,
}
