using RelationalContracts.Exercises;
using RelationalContracts.Library;
using RelationalContracts.Library.Coverage;
using RelationalContracts.Papers;
using RelationalContracts.Scenarios;

namespace RelationalContracts.Handouts;

/// <content>Questions for a class, made from what the library knows, with answers on a page of their own.</content>
public sealed partial class ProvisionHandout
{
    private const int MostEvents = 2;

    private IEnumerable<Scenario> Events => _scenarios.Where(scenario => scenario.IsAnsweredBy(_provision)).Take(MostEvents);

    private Flaw? Planted => _flaws.FirstOrDefault(flaw => flaw.In.Any(place => place.Name == _provision.Id.Value));

    private Models.PartnershipModel? Without => _workspace.Models.Values.FirstOrDefault(model => ModelStanding.Mark(model, _provision.Id) == 'x');

    private void WriteExercises(PaperSectionBuilder section)
    {
        foreach (var scenario in Events)
        {
            section.Lead($"{scenario.Title}.", $"{OnOneLine(scenario.Story)} {scenario.QuestionFor(_provision).Ask} Find the paragraph that answers, or say what is missing.");
        }

        if (_draftings.Count(drafting => drafting.Name is not VariantName.Charter) > 1)
        {
            section.Lead("Which drafting?", "Think of two partnerships that you know, one large and one small. Which of the draftings would you choose for each, and which paragraph would you fight for?");
        }

        if (Planted is { } flaw)
        {
            section.Lead("What is wrong here?", $"Somebody adds this sentence: '{flaw.Add}' Say what is wrong with it, and put it right.");
        }

        if (Without is { } model)
        {
            section.Lead("Why not here?", $"The model '{model.Title}' never takes this provision. Say why.");
        }

        section.Lead("Whose words?", $"Read the {_draftings[0].Name.Word()} drafting as the smallest party, then as somebody who uses the service. What would each of them want to be changed?");
    }

    private void WriteAnswers(PaperBuilder paper)
    {
        var answers = new List<string>();
        if (Planted is { } flaw)
        {
            answers.Add($"What is wrong here? {flaw.Why} {flaw.PutRight}");
        }

        if (Without is { } model)
        {
            answers.Add($"Why not here? {model.Excluded.First(excluded => excluded.Provision.Id == _provision.Id).Reason}");
        }

        if (answers.Count > 0)
        {
            paper.Appendix("For the trainer: answers", [.. answers.Select(PaperText.Paragraph)]);
        }
    }

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
