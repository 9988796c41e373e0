using RelationalContracts.Library;

namespace RelationalContracts.Interviewing;

/// <summary>Says how a question is answered, with an example.</summary>
public static class AnswerForm
{
    /// <summary>The form of an answer, in a sentence.</summary>
    /// <param name="wanted">The question.</param>
    public static string Of(Variable wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return wanted.Type switch
        {
            VariableType.Text => "A line of text.",
            VariableType.Paragraph => "A few sentences, on one line.",
            VariableType.Integer => "A whole number, such as 3.",
            VariableType.Decimal => "A number, such as 12.5.",
            VariableType.Percent => "A percentage, such as 10.",
            VariableType.Money => "An amount in pounds, such as 250000.",
            VariableType.Date => "A date, such as 1 April 2027 or 2027-04-01.",
            VariableType.Duration => "A length of time, such as 3 months or 10 working days.",
            VariableType.Choice => "The number of one option.",
            VariableType.Choices => "The numbers of one or more options, with commas between them.",
            VariableType.List => "One or more, with semicolons between them.",
            VariableType.Party => "The short name of a party.",
            VariableType.Parties => "The short names of parties, with semicolons between them.",
            VariableType.Person => "A name and a post, such as: Ada Okafor, Director of Housing.",
            VariableType.YesNo => "Yes or no.",
            _ => "Row by row.",
        };
    }
}
