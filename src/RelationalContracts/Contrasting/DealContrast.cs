using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Contrasting;

/// <summary>One deal composed twice, so that a reader sees what a choice does to the contract, clause by clause.</summary>
/// <param name="Left">The deal as it is.</param>
/// <param name="Right">The deal under the other choice.</param>
/// <param name="Clauses">Each clause of either, in the order of the left, what only the right has where the right has it.</param>
public sealed record DealContrast(ContrastSide Left, ContrastSide Right, ImmutableArray<ContrastedClause> Clauses)
{
    /// <summary>Contrasts a deal with itself under another model or strength.</summary>
    /// <remarks>
    /// The other choice has to stand on its own: variants and provisions that the deal chose for its own model are dropped where the model
    /// changes, and so are its chosen variants where the strength does, for otherwise they would hide the difference.
    /// </remarks>
    /// <param name="workspace">Library, models and law.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="model">The other model; null for the same.</param>
    /// <param name="strength">The other strength; null for the same.</param>
    /// <param name="diagnostics">Receives what is wrong with the deal as it is, and RC3001 where the other model does not exist.</param>
    /// <returns>The contrast; null where either cannot be composed at all.</returns>
    public static DealContrast? Of(Workspace workspace, Deal deal, string? model, VariantName? strength, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        ArgumentNullException.ThrowIfNull(deal);
        var left = ContractComposer.Compose(workspace, deal, Edition.Clean, diagnostics);
        var other = Other(deal, model, strength);

        // A deal made for one model may lack roles or values for another; what it lacks shows as blanks, and is not the deal's fault.
        var aside = new DiagnosticBag();
        var right = ContractComposer.Compose(workspace, other, Edition.Clean, model is null || workspace.Models.ContainsKey(model) ? aside : diagnostics);
        if (left is not { Documents.IsEmpty: false } || right is not { Documents.IsEmpty: false })
        {
            return null;
        }

        return new DealContrast(Side(workspace, deal, left), Side(workspace, other, right), [.. Pairs(workspace.Library, left, right)]);
    }

    private static Deal Other(Deal deal, string? model, VariantName? strength) => deal with
    {
        Model = model is null ? deal.Model : new NamedPlace(model, deal.Model.At),
        Strength = strength ?? deal.Strength,
        Variants = [],
        Include = model is null ? deal.Include : [],
        Omit = model is null ? deal.Omit : [],
        Documents = null,
    };

    private static ContrastSide Side(Workspace workspace, Deal deal, ComposedDeal composed)
    {
        var model = workspace.Models[deal.Model.Name];
        return new ContrastSide(model.Title, (deal.Strength ?? VariantName.Standard).Word(), composed.Documents[0], composed.Composition)
        {
            Figures = ContrastFigures.Of(workspace, deal, composed),
        };
    }

    private static IEnumerable<ContrastedClause> Pairs(ClauseLibrary library, ComposedDeal left, ComposedDeal right)
    {
        var (lefts, rights) = (ClausesOf(left.Documents[0]), ClausesOf(right.Documents[0]));
        var order = Merge([.. lefts.Keys], [.. rights.Keys]);
        return order.Select(anchor => new ContrastedClause(
            anchor,
            lefts.GetValueOrDefault(anchor) ?? rights[anchor],
            Cell(lefts.GetValueOrDefault(anchor), anchor, left),
            Cell(rights.GetValueOrDefault(anchor), anchor, right))
        {
            Purpose = library.Find(new ProvisionId(anchor.Value.Split('/')[0]))?.Purpose ?? string.Empty,
        });
    }

    private static ContrastCell Cell(Clause? clause, Anchor anchor, ComposedDeal composed)
    {
        var choice = composed.Composition.Choices.GetValueOrDefault(new ProvisionId(anchor.Value.Split('/')[0]));
        return clause is null
            ? new ContrastCell(null, choice is { IsIncluded: false } ? choice.Reasons[0].Text : "Not in this document.", [])
            : new ContrastCell(clause.Label.Reference, clause.Origin?.Variant ?? string.Empty, [.. ClauseLines.Of(clause)]);
    }

    /// <summary>The clauses, then the schedules, which are told like clauses.</summary>
    private static Dictionary<Anchor, Clause> ClausesOf(ContractDocument document) =>
        document.AllClauses().Where(clause => clause.Origin is not null)
            .Concat(document.Parts.Where(part => part is { Origin: not null, Label: not null, Anchor: not null })
                .Select(part => new Clause(part.Label!, part.Heading, part.Anchor!.Value, part.Origin, part.Blocks)))
            .ToDictionary(clause => clause.Anchor);

    /// <summary>The left order, with each newcomer of the right after the clause that it follows there.</summary>
    private static List<Anchor> Merge(IReadOnlyList<Anchor> left, IReadOnlyList<Anchor> right)
    {
        var merged = left.ToList();
        for (var i = 0; i < right.Count; i++)
        {
            if (!merged.Contains(right[i]))
            {
                merged.Insert(i == 0 ? 0 : merged.IndexOf(right[i - 1]) + 1, right[i]);
            }
        }

        return merged;
    }
}

/// <summary>One of the two.</summary>
/// <param name="Model">The model's title.</param>
/// <param name="Strength">The strength, in a word.</param>
/// <param name="Document">The main document.</param>
/// <param name="Composition">What was chosen and why.</param>
public sealed record ContrastSide(string Model, string Strength, ContractDocument Document, Composition Composition)
{
    /// <summary>What can be counted of it.</summary>
    public ImmutableArray<ContrastFigure> Figures { get; init; } = [];
}

/// <summary>A clause as the two have it.</summary>
/// <param name="Anchor">Its provision's id.</param>
/// <param name="Clause">The clause, of the left where the left has it.</param>
/// <param name="Left">What the left says.</param>
/// <param name="Right">What the right says.</param>
public sealed record ContrastedClause(Anchor Anchor, Clause Clause, ContrastCell Left, ContrastCell Right)
{
    // Aligning takes a comparison of every line with every other, and summary, paper and JSON each ask for it.
    private ImmutableArray<ContrastedLine>? _lines;

    /// <summary>How the two differ: <c>same</c>, <c>changed</c>, <c>added</c> (only the right has it) or <c>removed</c>.</summary>
    public string Change => (Left.Number, Right.Number) switch
    {
        (null, _) => "added",
        (_, null) => "removed",
        _ => Left.Lines.SequenceEqual(Right.Lines, ContrastLine.SameWords) ? "same" : "changed",
    };

    /// <summary>What the provision is for; empty for what is no provision's.</summary>
    public string Purpose { get; init; } = string.Empty;

    /// <summary>The paragraphs of both, those that say nearly the same beside each other.</summary>
    public IReadOnlyList<ContrastedLine> Lines => _lines ??= LineAlignment.Of(Left.Lines, Right.Lines);
}

/// <summary>What one of the two says.</summary>
/// <param name="Number">The clause's number, or "Schedule 2"; null where it has none.</param>
/// <param name="Note">The variant; where the clause is missing, why.</param>
/// <param name="Lines">Its numbered lines.</param>
public sealed record ContrastCell(string? Number, string Note, ImmutableArray<ContrastLine> Lines)
{
    /// <summary>Where it stands: "clause 7", "Schedule 2"; empty where it is missing.</summary>
    public string Place => Number is null ? string.Empty : char.IsAsciiDigit(Number[0]) ? $"clause {Number}" : Number;
}

/// <summary>One numbered line of a clause.</summary>
/// <param name="Label">Its number.</param>
/// <param name="Text">Its words.</param>
/// <param name="Words">Its words with the numbers of references left out, which differ without a difference.</param>
public sealed record ContrastLine(string Label, string Text, string Words)
{
    /// <summary>Its number and its words, as they are printed.</summary>
    public string Printed => $"{Label} {Text}".Trim();

    /// <summary>Compares what lines say, not how they are numbered.</summary>
    public static IEqualityComparer<ContrastLine> SameWords { get; } = EqualityComparer<ContrastLine>.Create((a, b) => a?.Words == b?.Words, line => line.Words.GetHashCode(StringComparison.Ordinal));
}
