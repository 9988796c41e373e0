using RelationalContracts.Cli.Commands;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Scenarios;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows scenarios to people.</summary>
internal static class ScenarioPrinter
{
    /// <summary>Prints a walk, a table of all, or the list.</summary>
    public static void Print(IAnsiConsole console, ScenarioOutcome outcome)
    {
        if (outcome.Walk is { } walk)
        {
            PrintWalk(console, walk);
            PrintAge(console, outcome);
        }
        else if (!outcome.All.IsEmpty)
        {
            PrintTable(console, outcome);
            PrintAge(console, outcome);
        }
        else if (!outcome.Scenarios.IsEmpty)
        {
            PrintList(console, outcome);
        }
    }

    private static void PrintWalk(IAnsiConsole console, ScenarioAnswers walk)
    {
        console.Write(new Text(walk.Scenario.Title + "\n", new Style(decoration: Decoration.Bold)));
        console.WriteLine(walk.Scenario.Story);
        foreach (var question in walk.Questions)
        {
            console.WriteLine();
            console.Write(new Text(question.Ask + "\n", new Style(decoration: Decoration.Bold)));
            foreach (var answer in walk.Answers.Where(answer => answer.Question.Equals(question)))
            {
                PrintAnswer(console, answer);
            }

            PrintSilence(console, walk, question);
        }
    }

    private static void PrintAge(IAnsiConsole console, ScenarioOutcome outcome)
    {
        console.WriteLine();
        console.WriteLine(ReviewWords.Disclaimer(outcome.Rules));
    }

    private static void PrintAnswer(IAnsiConsole console, ClauseAnswer answer)
    {
        console.WriteLine($"  {answer.Clause} {answer.Heading} ({answer.Provision}, {answer.Document})");
        console.WriteLine($"    who decides: {answer.Decider ?? "the clause does not say in plain words"}");
        console.WriteLine($"    by when: {answer.Within ?? (answer.Decider is null ? "the clause states no time" : "no time stands beside the decision")}");
        var telling = answer.Paragraphs.Where(paragraph => paragraph.Decider is not null || paragraph.Within is not null).ToList();
        foreach (var paragraph in telling.Count > 0 ? telling : [.. answer.Paragraphs.Take(1)])
        {
            HangingText.Write(console, "    ", $"{paragraph.Number}  {paragraph.Text}");
        }

        var others = answer.Paragraphs.Length - Math.Max(telling.Count, 1);
        if (others > 0)
        {
            console.WriteLine($"    (and {others} more)");
        }
    }

    private static void PrintSilence(IAnsiConsole console, ScenarioAnswers walk, ScenarioQuestion question)
    {
        if (!walk.IsAnswered(question))
        {
            console.Write(new Text("  SILENT: no clause of this draft answers.\n", new Style(Color.Yellow)));
        }

        foreach (var silence in walk.Silences.Where(silence => silence.Question.Equals(question)))
        {
            console.WriteLine(silence.Provision is { } id ? $"  not in the draft: {silence.Title} ({id}). {silence.Why}" : "  " + silence.Why);
        }
    }

    private static void PrintTable(IAnsiConsole console, ScenarioOutcome outcome)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scenario", "What happens", "Questions answered", "Clauses", "Silent");
        foreach (var walk in outcome.All)
        {
            var questions = walk.Questions.ToList();
            var silent = questions.Where(question => !walk.IsAnswered(question)).Select(question => question.Ask).ToList();
            table.AddRow(
                new Text(walk.Scenario.Id), new Text(walk.Scenario.Title), new Text($"{questions.Count - silent.Count} of {questions.Count}"),
                new Text(walk.Answers.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)), new Text(string.Join("\n", silent)));
        }

        console.Write(table);
    }

    private static void PrintList(IAnsiConsole console, ScenarioOutcome outcome)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Scenario", "What happens");
        foreach (var scenario in outcome.Scenarios)
        {
            table.AddRow(new Text(scenario.Id), new Text(scenario.Title));
        }

        console.Write(table);
        console.WriteLine($"{outcome.Scenarios.Length} scenarios. Walk through one with: relcon scenario DEAL SCENARIO");
    }
}
