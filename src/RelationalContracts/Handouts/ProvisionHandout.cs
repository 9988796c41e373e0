using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Contrasting;
using RelationalContracts.Exercises;
using RelationalContracts.Library;
using RelationalContracts.Library.Coverage;
using RelationalContracts.Papers;
using RelationalContracts.Reading;
using RelationalContracts.Reviewing.Reports;
using RelationalContracts.Scenarios;
using RelationalContracts.Values;

namespace RelationalContracts.Handouts;

/// <summary>Writes a handout on one provision that can be read on its own: what it is for, how it is drafted, what it needs, and questions for a class.</summary>
public sealed partial class ProvisionHandout
{
    private readonly Workspace _workspace;
    private readonly Provision _provision;
    private readonly IReadOnlyList<Scenario> _scenarios;
    private readonly IReadOnlyList<Flaw> _flaws;
    private readonly DraftReader _reader;
    private readonly ImmutableArray<(VariantName Name, ImmutableArray<ContrastLine> Lines)> _draftings;

    /// <summary>A handout.</summary>
    /// <param name="workspace">The library, the models and the law.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="scenarios">Events that a class can walk through it.</param>
    /// <param name="flaws">Sentences that do not belong in it.</param>
    public ProvisionHandout(Workspace workspace, Provision provision, IReadOnlyList<Scenario> scenarios, IReadOnlyList<Flaw> flaws)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(provision);
        (_workspace, _provision, _scenarios, _flaws) = (workspace, provision, scenarios, flaws);
        _reader = new DraftReader(workspace, provision);
        _draftings = [.. provision.Variants.Values.Select(drafting => (drafting.Name, _reader.Lines(drafting)))];
    }

    /// <summary>Writes it.</summary>
    public Paper Write()
    {
        var kind = $"Handout: {_provision.Family.Replace('-', ' ')}{(_provision.Catalogue is { } number ? $", {number}" : string.Empty)}, version {_provision.Version}";
        var paper = new PaperBuilder("handout", _provision.Title, kind) { Status = "Training handout" };
        paper.Section("What it is for", WritePurpose);
        WriteDraftings(paper);
        var terms = new HandoutTerms(_workspace, _reader).In(_provision, _draftings.SelectMany(drafting => drafting.Lines).Select(line => line.Text)).ToList();
        paper.Section("Words with a fixed meaning", section => Add(section, "Defined terms in the text", ["Term", "What it means"], [2, 5], terms.Select(term => new[] { term.Term, term.Meaning })));
        paper.Section("Questions that the parties must answer", WriteQuestions);
        paper.Section("What it hangs together with", WriteLinks);
        paper.Section("The law behind it", WriteLaw);
        paper.Section("What is known about it", WriteEvidence);
        paper.Section("Where it is used", WriteModels);
        paper.Section("Questions for a class", WriteExercises);
        WriteAnswers(paper);
        return new Paper(paper.Build(), "public");
    }

    private void WritePurpose(PaperSectionBuilder section)
    {
        section.Paragraph(_provision.Purpose);
        foreach (var paragraph in AdviceStart().Split(_provision.Guidance).Select(part => part.Trim()).Where(part => part.Length > 0))
        {
            section.Paragraph(paragraph);
        }

        if (_provision.When is { } when)
        {
            section.Paragraph($"It is part of an agreement only where {_reader.Conditions.Of(when)}.");
        }
    }

    /// <summary>Where a new piece of advice begins: a paragraph, or one of the openings that guidance has.</summary>
    [GeneratedRegex(@"\n\n|(?=\b(?:Ask the client|Watch for|Ask):)")]
    private static partial Regex AdviceStart();

    /// <summary>The weakest drafting in full, each stronger one in full with what it adds, the charter's by itself.</summary>
    private void WriteDraftings(PaperBuilder paper)
    {
        VariantName? weaker = null;
        foreach (var (name, lines) in _draftings.OrderBy(drafting => drafting.Name))
        {
            var before = name is VariantName.Charter ? null : weaker;
            paper.Section(Heading(name, before), section => WriteDrafting(section, name, lines, before));
            weaker = name;
        }
    }

    private static string Heading(VariantName name, VariantName? weaker) => name is VariantName.Charter
        ? "In a charter, which does not bind"
        : weaker is null ? $"The {name.Word()} drafting" : $"The {name.Word()} drafting, and what it adds to the {weaker.Value.Word()} one";

    private void WriteDrafting(PaperSectionBuilder section, VariantName name, ImmutableArray<ContrastLine> lines, VariantName? weaker)
    {
        if (weaker is not { } before)
        {
            section.Add(lines.Select(line => PaperText.Paragraph(line.Printed)));
            return;
        }

        var added = StrengthsSection.Added(_provision, before, name, Title);
        section.Add(PaperText.Paragraph($"What it adds, counted from the text: {(added.Length > 0 ? added : "nothing in number; compare the words")}."));
        var pairs = LineAlignment.InAnyOrder(_draftings.First(drafting => drafting.Name == before).Lines, lines);
        Add(
            section, $"The {name.Word()} drafting against the {before.Word()} one", [PhraseStart.Capital(name.Word()), $"Against {before.Word()}"], [5, 1.2],
            pairs.Select(pair => new[] { Said(pair), pair.Change switch { "same" => "the same", "changed" => "redrafted", "added" => "new", _ => "gone" } }));
    }

    private static string Said(ContrastedLine pair) => pair.Right?.Printed ?? $"(Left out: {pair.Left!.Text})";

    private void WriteQuestions(PaperSectionBuilder section) => Add(
        section, "Questions, with the usual answer", ["In the text", "Question", "Usual answer"], [2, 4, 2],
        _provision.Variables.Concat(_reader.Asked).DistinctBy(variable => variable.Name).Select(variable => new[] { $"[{variable.Label}]", Asked(variable), Usual(variable) }));

    private static string Asked(Variable variable)
    {
        var options = variable.Options.IsEmpty ? string.Empty : $" One of: {string.Join("; ", variable.Options.Select(option => option.Words))}.";
        var columns = variable.Columns.IsEmpty ? string.Empty : $" A table of: {string.Join(", ", variable.Columns.Select(column => column.Label))}.";
        return $"{(variable.Question.Length > 0 ? variable.Question : variable.Label)}{options}{columns}";
    }

    private static string Usual(Variable variable) => variable.Default switch
    {
        ScalarNode scalar => variable.Options.FirstOrDefault(option => option.Name == scalar.Text)?.Words ?? scalar.Text,
        SequenceNode rows => $"{rows.Items.Length} usual {(variable.Type is VariableType.Table ? "rows" : "items")}, to be looked at one by one",
        _ => "none: the parties decide",
    };

    private void WriteLinks(PaperSectionBuilder section)
    {
        var needs = _provision.DependsOn.SelectMany(variant => variant.Value.Select(need => (need.Id, variant.Key))).GroupBy(need => need.Id, need => need.Key)
            .Select(need => ($"Needs, {Grades([.. need])}", need.Key));
        var links = needs
            .Concat(_provision.Recommends.Select(link => ("Goes well with", link.Id)))
            .Concat(_provision.ConflictsWith.Select(link => ("Cannot stand beside", link.Id)))
            .Concat(_provision.Overrides.Select(link => ("Prevails over", link.Id)))
            .Concat(_reader.Named.Select(id => ("Named in the text", id)))
            .Where(link => link.Item2 != _provision.Id)
            .DistinctBy(link => link.Item2)
            .ToList();
        Add(section, "Provisions that belong together with this one", ["How", "Provision", "What that one is for"], [2, 2, 4], links.Select(link => new[]
        {
            link.Item1, Title(link.Item2), _workspace.Library.Find(link.Item2)?.Purpose ?? string.Empty,
        }));
    }

    private string Grades(IReadOnlyCollection<VariantName> names) =>
        names.Count == _provision.Variants.Count ? "in every drafting" : ValueWords.Series([.. names.Order().Select(name => name.Word())]);

    private void WriteLaw(PaperSectionBuilder section) => Add(
        section, "Law, with the day on which each place was last checked", ["Law, and when it was checked", "What it is about", "Where to read it"], [4, 4, 2],
        _provision.Law.Select(place => _workspace.Law.Citations.GetValueOrDefault(place.Name)).OfType<Law.Citation>().Select(citation => new[]
        {
            CitationWords.Of([citation], _workspace.Law), citation.About, citation.Url ?? string.Empty,
        }));

    private void WriteEvidence(PaperSectionBuilder section)
    {
        foreach (var evidence in _provision.Evidence)
        {
            section.Paragraph($"{evidence.Finding} ({evidence.Source}{(evidence.Url is { } url ? $", {url}" : string.Empty)})");
        }
    }

    private void WriteModels(PaperSectionBuilder section) => Add(
        section, "How each partnership model stands to it", ["Partnership model", "Stands to it"], [2, 5],
        _workspace.Models.Values.Select(model => new[] { model.Title, Standing(model) }));

    private string Standing(Models.PartnershipModel model) => ModelStanding.Mark(model, _provision.Id) switch
    {
        'R' => "always part of it",
        'r' => "part of it unless the deal leaves it out",
        'o' => "offered; part of it if the deal takes it in",
        'x' => $"never part of it: {model.Excluded.First(excluded => excluded.Provision.Id == _provision.Id).Reason}",
        _ => "not named; part of it if the deal takes it in",
    };

    private string Title(ProvisionId id) => $"'{_workspace.Library.Find(id)?.Title ?? id.Value}'";

    private static void Add(PaperSectionBuilder section, string caption, string[] headings, double[] widths, IEnumerable<IEnumerable<string>> rows)
    {
        var table = PaperText.Table(caption, headings, rows);
        if (!table.Rows.IsEmpty)
        {
            section.Add(table.WithShares(widths));
        }
    }
}
