using System.Collections.Immutable;
using System.Globalization;
using RelationalContracts.Documents;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Appendices;

/// <summary>The register of clauses, bound in with a drafting edition: why each clause is here, and what was left out.</summary>
/// <param name="context">The deal.</param>
internal sealed class RegisterAppendix(DealContext context) : IAppendix
{
    // So many provisions with one reason read better as a list than as rows that repeat it.
    private const int MostAlike = 3;

    /// <summary>What references to the register point to.</summary>
    public static Anchor Anchor { get; } = new("appendix/why-each-clause-is-here");

    /// <inheritdoc />
    public Part? For(ContractDocument document, bool isMain)
    {
        if (document.Identity.Edition is not Edition.Drafting)
        {
            return null;
        }

        var register = new RegisterMaker(context.Workspace.Library, context.Model, context.Composition, document).Make(isMain) with
        {
            Figures = new FigureFinder(context, document).Find(),
        };
        return new Part(PartKind.Appendix, "Why each clause is here", [.. Blocks(register)]) { Anchor = Anchor };
    }

    private static IEnumerable<Block> Blocks(ClauseRegister register)
    {
        yield return Words("This register belongs to the drafting edition and is no part of the document. It names the first reason for each clause; relcon explain names them all.");
        if (register.Regime.Length > 0)
        {
            yield return Words(register.Regime);
        }

        yield return new Table(
            "Why each clause is here",
            [new TableColumn("Clause", false), new TableColumn("Provision", false), new TableColumn("Drafting", false), new TableColumn("Why", false)],
            [.. register.Clauses.Select(line => Row(line.Number, line.Title, line.Drafting, line.Why))]);
        foreach (var block in Figures(register).Concat(LeftOut(register)))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Figures(ClauseRegister register) => register.Figures.IsEmpty
        ? []
        :
        [
            Words("What turns on figures, and how they compare:"),
            new Table(
                "What turns on figures",
                [new TableColumn("Clause", false), new TableColumn("What", false), new TableColumn("How the figures compare", false)],
                [.. register.Figures.Select(line => Row(line.Number, line.What, line.Comparison))]),
        ];

    private static IEnumerable<Block> LeftOut(ClauseRegister register)
    {
        var alike = register.LeftOut.GroupBy(line => line.Why).Where(lines => lines.Count() > MostAlike).ToList();
        var others = register.LeftOut.Where(line => !alike.Exists(lines => lines.Key == line.Why)).ToList();
        if (others.Count > 0)
        {
            yield return Words("What was left out, and why:");
            yield return new Table(
                "What was left out, and why",
                [new TableColumn("Provision", false), new TableColumn("Why", false)],
                [.. others.Select(line => Row(line.Title, line.Why))]);
        }

        foreach (var lines in alike)
        {
            yield return Words($"Left out too, each for this reason: {lines.Key} {string.Join("; ", lines.Select(line => line.Title))}.");
        }

        if (!register.NotNamed.IsEmpty)
        {
            var counts = register.NotNamed.Select(family => string.Create(CultureInfo.InvariantCulture, $"{family.Count} of {family.Family}")).ToList();
            yield return Words($"The library holds more provisions that the model does not name and nobody asked for: {ValueWords.Series(counts)}.");
        }
    }

    private static Paragraph Words(string text) => new([new Text(text)]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => ImmutableArray.Create<Inline>(new Text(cell)))]);
}
