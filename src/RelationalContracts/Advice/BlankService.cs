using System.Text;

namespace RelationalContracts.Advice;

/// <summary>Writes a service description to fill in: every question with its help, every answer open.</summary>
public static class BlankService
{
    /// <summary>Writes.</summary>
    /// <param name="data">The questions.</param>
    /// <returns>YAML that reads as a description in which nothing is answered.</returns>
    public static string Write(AdviceData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var text = new StringBuilder();
        text.Append("# Fill in what you know; what you leave empty counts as open. Then: relcon advise THIS-FILE\n");
        text.Append("title: A service\ndescription:\ndate:\nauthor:\nanswers:\n");
        foreach (var question in data.Questions)
        {
            Append(text, question);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Question question)
    {
        text.Append("\n  # ").Append(question.Text).Append('\n');
        text.Append("  # ").Append(question.Help).Append('\n');
        text.Append("  # ").Append(AnswerForm(question)).Append(" For example: ").Append(question.Example).Append('\n');
        text.Append("  ").Append(question.Id).Append(":\n");
    }

    /// <summary>How a question is answered, in a sentence.</summary>
    /// <param name="question">The question.</param>
    public static string AnswerForm(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Type switch
        {
            QuestionType.YesNo => "Answer yes or no.",
            QuestionType.Scale => $"Answer 1 ({question.Low}) to 5 ({question.High}).",
            QuestionType.Number => "Answer with a whole number.",
            QuestionType.Years => "Answer in years.",
            QuestionType.Money => "Answer in pounds.",
            QuestionType.List => "Answer with a list.",
            _ => $"Choose from: {string.Join("; ", question.Groups.Select(group => $"{group.Name}: {string.Join(", ", group.Words)}"))}.",
        };
    }
}
