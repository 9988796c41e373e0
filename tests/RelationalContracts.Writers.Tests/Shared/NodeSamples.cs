using System.Collections.Immutable;
using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>One small document for each kind of node, with the words by which that node is found again in a written file.</summary>
internal static class NodeSamples
{
    /// <summary>Every kind of node there is, found by reflection.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
    [
        .. typeof(Block).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>The document for a kind of node; a new kind has none yet and says so.</summary>
    public static ContractDocument Document(Type kind) => ContractBuilder.Build(contract =>
    {
        contract.Clause("target", "Target", contract.Item("A place to point to."));
        contract.Clause("sample", "Sample clause", [.. Drafts(contract, kind)]);
    });

    /// <summary>What must be found.</summary>
    public static IReadOnlyList<string> Words(Type kind) => kind.Name switch
    {
        nameof(Clause) => ["2.", "Sample clause"],
        nameof(NumberedList) => ["2.1", "opossum", "(a)", "narwhal"],
        nameof(Table) => ["ibex", "lemur"],
        nameof(DefinitionList) => ["Okapi", "means an animal"],
        nameof(SignatureBlock) => ["Signed by the ocelot", "Signature", "Date"],
        nameof(LineBreak) => ["first line", "second line"],
        nameof(CrossReference) => ["clause 1"],
        nameof(Blank) => ["[Number of yaks]"],
        _ => ["wombat"],
    };

    private static Draft[] Drafts(ContractBuilder contract, Type kind) => kind.Name switch
    {
        nameof(Clause) => [contract.Item("An ordinary paragraph.")],
        nameof(Paragraph) => [contract.Paragraph("A wombat without a number.")],
        nameof(NumberedList) => [contract.Item("An opossum, with:", contract.Item("a narwhal; and"))],
        nameof(Table) => [contract.Table("Animals", "ibex", "lemur")],
        nameof(Figure) => [SampleFigures.Wombat(), contract.Paragraph("A wombat in words.")],
        nameof(DefinitionList) => [new DefinitionList([contract.Definition("Okapi", "means an animal.")])],
        nameof(SignatureBlock) => [new SignatureBlock("Ocelot", [new Text("Signed by the ocelot")], ["Signature", "Date"])],
        nameof(DraftingNote) => [contract.Item("An ordinary paragraph."), new DraftingNote(NoteKind.Note, "A. Drafter", ["Mind the wombat."])],
        _ => [new Paragraph([.. Inlines(kind)])],
    };

    private static ImmutableArray<Inline> Inlines(Type kind) => kind.Name switch
    {
        nameof(Text) => [new Text("A wombat.")],
        nameof(RunInHeading) => [new RunInHeading("The wombat."), new Text(" It digs.")],
        nameof(TermBeingDefined) => [new Text("the “"), new TermBeingDefined("wombat"), new Text("”")],
        nameof(TermUse) => [new Text("Two "), new TermUse("Wombat", "wombats")],
        nameof(CrossReference) => [new Text("See "), new CrossReference(new Anchor("target"), [new("clause ", null), new("1", new Anchor("target"))])],
        nameof(Blank) => [new Text("There are "), new Blank("Number of yaks", "yaks", "sample")],
        nameof(ValueText) => [new Text("The "), new ValueText("wombat", "animal")],
        nameof(LineBreak) => [new Text("first line"), new LineBreak(), new Text("second line")],
        _ => throw new InvalidOperationException($"The node '{kind.Name}' has no sample: add one here and to SampleDocuments.EveryNode."),
    };
}
