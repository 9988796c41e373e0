using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Interviewing;

/// <summary>Asks for what a deal needs: what the model, the parties and the answers so far make relevant, and nothing else.</summary>
/// <remarks>
/// What is relevant is not listed anywhere: after each answer the deal is composed, and what the composer then looked for and found
/// open is asked. A fact is asked when a rule or the choice of regime wanted it; a value when the draft has a blank for it. The
/// interview knows nothing of terminals; a web page can ask the same questions.
/// </remarks>
public sealed class Interview : IInterview
{
    private readonly Workspace _workspace;
    private readonly OpeningQuestions _opening;
    private readonly ClauseChoices _choices;

    /// <summary>An interview.</summary>
    /// <param name="workspace">The library, the models and the law.</param>
    public Interview(Workspace workspace)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        _workspace = workspace;
        _opening = new OpeningQuestions(workspace);
        _choices = new ClauseChoices(workspace);
    }

    /// <summary>Every question that is relevant as things stand, answered ones included, in the order they are asked.</summary>
    /// <param name="sheet">The deal so far.</param>
    public ImmutableArray<InterviewQuestion> Questions(DealSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var opening = _opening.Of(sheet).ToList();
        return opening.Exists(question => question.IsOpen) ? [.. opening] : [.. opening, .. _choices.Of(sheet), .. Demanded(sheet)];
    }

    /// <summary>The first question that has still to be asked; null where all have been.</summary>
    /// <param name="questions">The relevant questions.</param>
    public static InterviewQuestion? Next(ImmutableArray<InterviewQuestion> questions) => questions.FirstOrDefault(question => question.IsOpen);

    /// <summary>Puts down an answer.</summary>
    /// <param name="sheet">The deal so far.</param>
    /// <param name="question">The question.</param>
    /// <param name="typed">What was typed; empty leaves it open.</param>
    /// <param name="diagnostics">Receives what is wrong with the answer, in the words of a deal's own check.</param>
    /// <returns>The deal with the answer; null where the answer does not fit.</returns>
    public DealSheet? Answer(DealSheet sheet, InterviewQuestion question, string typed, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (ClauseChoices.Asks(question))
        {
            return _choices.Answer(sheet, question, typed ?? string.Empty, diagnostics);
        }

        var answer = AnswerText.Read(question.Wanted, typed ?? string.Empty);
        var isOpen = answer is ScalarNode { IsEmpty: true };
        if (isOpen && question.OpensRow)
        {
            return sheet.Closing(question.Path);
        }

        if (isOpen && IsNeeded(question))
        {
            return StandIn(question) is { } words ? PutStandIn(sheet, question, words, diagnostics) : Refuse(question, diagnostics);
        }

        if (!isOpen && !Fits(sheet, question, answer, diagnostics))
        {
            return null;
        }

        return Put(sheet, question, answer);
    }

    private static DealSheet Put(DealSheet sheet, InterviewQuestion question, SourceNode answer)
    {
        if (question.Row is not { } row)
        {
            return sheet.With(question.Path, answer);
        }

        var put = sheet.WithCell(question.Path, row, question.Wanted.Name, answer);
        return question.Along is { } along ? put.WithCell(question.Path, row, along.Key, new ScalarNode(along.Value, false, SourceSpan.None)) : put;
    }

    /// <summary>What stands in a deal for a name that is left open, since a deal without one cannot be composed; null where nothing can.</summary>
    private static string? StandIn(InterviewQuestion question) => (question.Path, question.Wanted.Name) switch
    {
        ("title", _) => "Untitled agreement",
        (OpeningQuestions.Parties, "name") => string.Create(CultureInfo.InvariantCulture, $"{PhraseStart.Capital(question.Along?.Value ?? "party")} {question.Row + 1} (name to come)"),
        (OpeningQuestions.Parties, "role") => "member",
        _ => null,
    };

    private static DealSheet PutStandIn(DealSheet sheet, InterviewQuestion question, string words, DiagnosticBag diagnostics)
    {
        diagnostics.Add(InterviewDiagnostics.StoodIn(words));
        return Put(sheet, question, new ScalarNode(words, true, SourceSpan.None));
    }

    /// <summary>A deal without a model, a title or its parties' names and roles cannot be composed.</summary>
    private static bool IsNeeded(InterviewQuestion question) =>
        question.Path is "model" or "title" || (question.Path == OpeningQuestions.Parties && question.Wanted.Name is "name" or "role");

    private static DealSheet? Refuse(InterviewQuestion question, DiagnosticBag diagnostics)
    {
        diagnostics.Add(InterviewDiagnostics.Needed(question));
        return null;
    }

    private static bool Fits(DealSheet sheet, InterviewQuestion question, SourceNode answer, DiagnosticBag diagnostics)
    {
        // A sheet that lacks something is still read as far as it goes; only what the answer itself gets wrong is reported.
        var parties = sheet.ToDeal(new DiagnosticBag())?.Parties ?? [];
        var before = diagnostics.Count(finding => finding.Severity is Severity.Error);
        return new ValueReader(parties, diagnostics).Read(question.Wanted, answer) is not null
            && diagnostics.Count(finding => finding.Severity is Severity.Error) == before;
    }

    /// <summary>What composing the deal as it stands asks for.</summary>
    private IEnumerable<InterviewQuestion> Demanded(DealSheet sheet)
    {
        var findings = new DiagnosticBag();
        var openFacts = new HashSet<string>(StringComparer.Ordinal);
        if (sheet.ToDeal(findings) is not { } deal || ContractComposer.Compose(_workspace, deal, Edition.Drafting, findings, fact => openFacts.Add(fact)) is not { } composed)
        {
            return [];
        }

        return Facts(sheet, openFacts).Concat(Values(sheet, composed));
    }

    private IEnumerable<InterviewQuestion> Facts(DealSheet sheet, HashSet<string> open) => _workspace.Law.Facts.Values
        .Where(fact => open.Contains(fact.Id) || sheet[$"facts.{fact.Id}"] is not null)
        .OrderBy(fact => fact.At.Line)
        .Select(fact => new InterviewQuestion($"facts.{fact.Id}", "Facts that decide which law applies", new Variable
        {
            Name = fact.Id,
            Type = fact.Type,
            Label = fact.Id.Replace('-', ' '),
            Question = fact.Question,
            Help = fact.Help,
            Options = fact.Options,
            At = fact.At,
        })
        {
            Answer = sheet[$"facts.{fact.Id}"],
        });

    private IEnumerable<InterviewQuestion> Values(DealSheet sheet, ComposedDeal composed)
    {
        var answered = sheet.Keys("values").Select(name => (Name: name, Provision: string.Empty));
        var blanks = composed.Documents.SelectMany(OpenBlanks.Of).Select(blank => (Name: NameOf(blank.Variable), Provision: blank.AskedBy));
        return answered.Concat(blanks).Where(asked => _workspace.Library.Variables.ContainsKey(asked.Name)).DistinctBy(asked => asked.Name)
            .SelectMany(asked => Of(sheet, _workspace.Library.Variables[asked.Name], asked.Provision));
    }

    private IEnumerable<InterviewQuestion> Of(DealSheet sheet, Variable variable, string provision)
    {
        var (path, section) = ($"values.{variable.Name}", SectionOf(variable, provision));
        return variable.Type is VariableType.Table && sheet[path] is null or SequenceNode
            ? RowQuestions.Of(sheet, path, section, variable)
            : [new InterviewQuestion(path, section, variable) { Answer = sheet[path] }];
    }

    private string SectionOf(Variable variable, string provision)
    {
        var asking = _workspace.Library.Find(new ProvisionId(provision))
            ?? _workspace.Library.Provisions.FirstOrDefault(one => one.Variables.Any(declared => declared.Name == variable.Name));
        return asking is null ? "The clauses" : $"Clause: {asking.Title}";
    }

    // The blank of a table's cell is named after the table and the column.
    private static string NameOf(string variable) => variable.Split('.')[0];
}
