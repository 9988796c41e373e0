using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Interviewing;

/// <summary>Asks which clauses are taken in or left out and which are drafted otherwise; whoever does not care skips each with one key.</summary>
/// <remarks>An answer is tried on the deal before it is put down: what cannot hold together is refused in the words of the composer.</remarks>
/// <param name="workspace">The library and the models.</param>
internal sealed class ClauseChoices(Workspace workspace)
{
    private const string Include = "include";
    private const string Omit = "omit";
    private const string Variants = "variants";
    private const string Section = "The clauses (Enter goes on with the usual ones)";

    /// <summary>Whether a question is one of these.</summary>
    /// <param name="question">The question.</param>
    public static bool Asks(InterviewQuestion question) => question.Path is Include or Omit or Variants;

    /// <summary>The questions.</summary>
    /// <param name="sheet">The deal so far.</param>
    public IEnumerable<InterviewQuestion> Of(DealSheet sheet)
    {
        if (sheet["model"] is not ScalarNode named || !workspace.Models.TryGetValue(named.Text, out var model))
        {
            yield break;
        }

        if (!model.Optional.IsEmpty)
        {
            yield return List(sheet, Include, model.Optional, "Which further clauses do you want? {0} are on offer; '?' lists them.", "Type their numbers, with semicolons between them, or the id of any other clause ('relcon clauses' finds it). Enter: none.");
        }

        if (!model.Recommended.IsEmpty)
        {
            yield return List(sheet, Omit, model.Recommended, "Which clauses should be left out? {0} are recommended and may be; '?' lists them.", "Type their numbers, with semicolons between them. What this model or the law requires is not in the list. Enter: none.");
        }

        if (model.Binding != "false")
        {
            yield return new InterviewQuestion(Variants, Section, Asked(
                Variants, "Should single clauses be drafted more lightly or more strongly than the rest?",
                "Type the clause's id and light, standard or robust, with semicolons between them: partnership-board robust; open-book light. 'relcon show ID --compare' shows the draftings. Enter: none.",
                []))
            {
                Answer = sheet[Variants],
            };
        }
    }

    /// <summary>Puts down an answer, if the deal can be composed with it.</summary>
    /// <param name="sheet">The deal so far.</param>
    /// <param name="question">The question.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="diagnostics">Receives why it cannot.</param>
    public DealSheet? Answer(DealSheet sheet, InterviewQuestion question, string typed, DiagnosticBag diagnostics)
    {
        var named = typed.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (named.Length == 0)
        {
            return sheet.With(question.Path, AnswerText.Open);
        }

        if (question.Path == Variants && Array.Find(named, choice => !IsDrafting(choice)) is { } odd)
        {
            diagnostics.Add(InterviewDiagnostics.NoDrafting(odd));
            return null;
        }

        SourceNode answer = question.Path == Variants
            ? new MappingNode([.. named.Select(Drafted)], SourceSpan.None)
            : new SequenceNode([.. named.Select(name => Id(question.Wanted.Options, name))], SourceSpan.None);
        var filled = sheet.With(question.Path, answer);
        var faults = Faults(filled).ExceptBy(Faults(sheet).Select(fault => fault.Message), fault => fault.Message).ToList();
        faults.ForEach(diagnostics.Add);
        return faults.Count == 0 ? filled : null;
    }

    private InterviewQuestion List(DealSheet sheet, string path, ImmutableArray<ProvisionReference> offered, string question, string help)
    {
        var provisions = offered.Select(reference => workspace.Library.Find(reference.Id)).OfType<Provision>()
            .OrderBy(provision => Families.InOrder.IndexOf(provision.Family)).ThenBy(provision => provision.Title, StringComparer.Ordinal).ToList();
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, question, provisions.Count);
        return new InterviewQuestion(path, Section, Asked(path, text, help, [.. provisions.Select(provision => new ChoiceOption(provision.Id.Value, $"{provision.Title}. {provision.Purpose}"))]))
        {
            Answer = sheet[path],
            OptionGroups = [.. provisions.Select(provision => provision.Family.Replace('-', ' '))],
        };
    }

    private static Variable Asked(string path, string question, string help, ImmutableArray<ChoiceOption> options) =>
        new() { Name = path, Type = VariableType.Text, Label = path, Question = question, Help = help, Options = options, At = SourceSpan.None };

    private static ScalarNode Id(ImmutableArray<ChoiceOption> options, string name) =>
        new(int.TryParse(name, out var number) && number >= 1 && number <= options.Length ? options[number - 1].Name : name.ToLowerInvariant(), false, SourceSpan.None);

    private static bool IsDrafting(string choice) =>
        choice.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries) is [.. { Length: > 0 } id, var grade]
        && VariantNames.TryParse(grade, out _) && id.All(word => word.All(letter => char.IsAsciiLetter(letter) || letter == '-'));

    /// <summary>"partnership-board robust", with a colon or without.</summary>
    private static MappingEntry Drafted(string choice)
    {
        var words = choice.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        return new MappingEntry(string.Join('-', words[..^1]).ToLowerInvariant(), SourceSpan.None, new ScalarNode(words[^1].ToLowerInvariant(), false, SourceSpan.None));
    }

    private List<Diagnostic> Faults(DealSheet sheet)
    {
        var findings = new DiagnosticBag();
        if (sheet.ToDeal(findings) is { } deal)
        {
            ContractComposer.Compose(workspace, deal, Edition.Drafting, findings);
        }

        return [.. findings.Where(finding => finding.Severity is Severity.Error)];
    }
}
