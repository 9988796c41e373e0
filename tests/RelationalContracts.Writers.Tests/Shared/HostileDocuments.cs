using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>Documents that hold one text in every place where a user's text can stand.</summary>
internal static class HostileDocuments
{
    public static ContractDocument With(string text) => ContractBuilder.Build(contract =>
    {
        contract.Identity = contract.Identity with { Title = text, Kind = text, Status = text, Version = text, Author = text };
        contract.CoverParties = [text, text];
        contract.Part(PartKind.Parties, "Parties", Item(contract, new ValueText(text, "parties.1.name")), Item(contract, new Text("called "), new TermBeingDefined(text)));
        contract.Clause(
            "first",
            text,
            Item(contract, new RunInHeading(text), new Text(" "), new Blank(text, "blank", "first"), new LineBreak(), new ValueText(text, "value")),
            Item(contract, new Text("before "), new ValueText(text, "value"), new Text(" after")) with { Below = [Item(contract, new ValueText(text, "value"))] },
            new Paragraph([new ValueText(text, "value")]),
            new Table(text, [new TableColumn(text, IsNumeric: false)], [new TableRow([[new ValueText(text, "value")]])]),
            new DraftingNote(NoteKind.Note, text, [text]));
        contract.Part(PartKind.Execution, "Execution", new SignatureBlock(text, [new ValueText(text, "value")], [text]));
    });

    private static Item Item(ContractBuilder contract, params ImmutableArray<Inline> inlines) => contract.Item(string.Empty) with { Inlines = inlines };
}
