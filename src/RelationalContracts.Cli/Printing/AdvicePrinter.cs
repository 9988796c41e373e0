using System.Globalization;
using RelationalContracts.Advice;
using Spectre.Console;

namespace RelationalContracts.Cli.Printing;

/// <summary>Shows advice to people: a bar chart, then the first three with their reasons, then what would change it.</summary>
internal sealed class AdvicePrinter(IAnsiConsole console, AdviceData data)
{
    private const int BarWidth = 40;
    private const decimal FullScore = 100;

    /// <summary>Prints.</summary>
    /// <param name="result">The advice.</param>
    /// <param name="next">The command that takes its answers over, without the model.</param>
    public void Print(AdviceResult result, string next)
    {
        console.WriteLine($"{result.Service.Title}: how the partnership models compare (0 to 100)");
        console.WriteLine();
        PrintChart(result);
        foreach (var (option, place) in result.Options.Select((option, index) => (option, index + 1)))
        {
            PrintOption(option, place);
        }

        PrintChanges(result);
        PrintInHouse(result);
        PrintList("Combinations to consider", result.Hybrids.Select(hybrid => $"{hybrid.Title}. {ReasonText.Of(hybrid.Text, hybrid.Source, data)}"));
        PrintList("Be careful", result.Cautions.Select(caution => ReasonText.Of(caution.Text, caution.Source, data)));
        console.WriteLine();
        if (result.Leader is { } leader)
        {
            console.WriteLine($"Next: {next} --model {leader.Model.Id}");
        }

        console.WriteLine("This compares; it does not decide. Drafting support, not legal advice.");
    }

    private void PrintChart(AdviceResult result)
    {
        var width = result.Models.Max(model => model.Model.Title.Length);
        foreach (var model in result.Models)
        {
            var bar = model.Blocked is null ? Bar(model.Score) : "ruled out";
            console.Write(new Text(model.Model.Title.PadRight(width + 2)));
            console.Write(new Text(bar, model == result.Leader ? new Style(Color.Green) : Style.Plain));
            console.WriteLine(model.Blocked is null ? " " + Figure(model.Score) : string.Empty);
        }

        foreach (var model in result.Models.Where(model => model.Blocked is not null))
        {
            Point($"{model.Model.Title} is ruled out: {ReasonText.Of(model.Blocked!.Reason, model.Blocked.Source, data)}");
        }
    }

    private void PrintOption(ModelAdvice option, int place)
    {
        console.WriteLine();
        console.WriteLine($"{place.ToString(CultureInfo.InvariantCulture)}. {option.Model.Title} ({option.Model.Id}, {Figure(option.Score)})");
        HangingText.Write(console, "   ", option.Model.Summary);
        foreach (var weighed in option.For)
        {
            Point($"for: {ReasonText.For(weighed, data)} [{weighed.Criterion.Test.Question.Name}]");
        }

        foreach (var weighed in option.Against)
        {
            Point($"against: {ReasonText.Against(weighed, data)} [{weighed.Criterion.Test.Question.Name}]");
        }

        foreach (var mitigated in option.Mitigated)
        {
            Point($"would be ruled out: {mitigated.Gate.Reason} What is done about it: {mitigated.Mitigation}");
        }
    }

    private void PrintChanges(AdviceResult result)
    {
        var lines = result.Sensitivity
            .GroupBy(change => (change.Question, change.WouldLead))
            .Select(group => $"{group.Key.Question.Id} at {string.Join(" or ", group.Select(change => change.Answer.Printed))}: {group.Key.WouldLead.Title} would lead. ({group.Key.Question.Text})")
            .ToList();
        PrintList("What single answer would change the leader", lines.Count > 0 ? lines : ["None: no other answer to any one question puts another model first."]);
    }

    private void PrintInHouse(AdviceResult result) => PrintList(
        "When to consider bringing it in-house",
        result.InHouse.Select(finding => $"{Word(finding.IsThere)}: {finding.Circumstance.Name}. {ReasonText.Of(finding.Circumstance.Text, finding.Circumstance.Source, data)}"));

    private void PrintList(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(heading);
        all.ForEach(Point);
    }

    private void Point(string line) => HangingText.Write(console, "   - ", line);

    private static string Word(bool? isThere) => isThere switch
    {
        true => "here",
        false => "not here",
        _ => "not known",
    };

    private static string Bar(decimal score) => new('█', (int)Math.Round(score * BarWidth / FullScore, MidpointRounding.AwayFromZero));

    private static string Figure(decimal score) => score.ToString("0.0", CultureInfo.InvariantCulture);
}
