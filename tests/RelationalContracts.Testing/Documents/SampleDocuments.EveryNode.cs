using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

public static partial class SampleDocuments
{
    /// <summary>A drafting edition that holds every kind of block, inline, part and number, five levels deep.</summary>
    public static ContractDocument EveryNode() => ContractBuilder.Build(contract =>
    {
        AddFront(contract);
        AddClauses(contract);
        AddDefinitions(contract);
        AddBack(contract);
    });

    private static void AddFront(ContractBuilder contract)
    {
        contract.Part(PartKind.OpenBlanks, "Still to be agreed", contract.Table(
            "Blanks that are still open", "What is open|Where", "{?board_quorum|Quorum of the Partnership Board}|{#partnership-board/quorum}"));
        contract.Part(
            PartKind.Parties,
            "Parties",
            contract.Item("{=parties.1.name|Harbour City Council} of {=parties.1.address|Town Hall}{/}{=parties.1.address|Harbour} (“{:the Council}”); and"),
            contract.Item("{=parties.2.name|Northgate Housing Trust} of {?parties.2.address|Address of Northgate Housing Trust} (“{:Northgate}”)."));
        contract.Part(
            PartKind.Background,
            "Background",
            contract.Item("The {~Party|Parties} share a purpose.", contract.Item("It is to end homelessness."), contract.Item("They will learn together.")),
            contract.Item("They make this {~Agreement} to work as one."));
    }

    private static void AddClauses(ContractBuilder contract)
    {
        contract.Clause(
            "shared-vision",
            "Shared vision",
            contract.Paragraph("This clause says what the {~Party|Parties} want to see, in words that anyone can read."),
            contract.Item("{!Vision.} Nobody in {=area|Harbour} sleeps rough, at a cost of {=price|£12,500,000} or less."),
            new DraftingNote(NoteKind.Note, "A. Drafter", ["Ask the members whether “Harbour” includes the port.", "They may say no."]),
            contract.Item("{!Reading.} It guides the reading of {#partnership-board}, {#partnership-board/deep} and {#partnership-board/schedule}."));
        contract.Clause(
            "partnership-board",
            "Partnership Board",
            new DraftingNote(NoteKind.Guidance, "Clause library", ["Prefer one empowered board to several advisory ones."]),
            contract.Item("The {~Party|Parties} must meet as the {~Partnership Board} at least every {=board_meeting_interval|month}.").Named("meetings"),
            Deep(contract),
            contract.Item("Each meeting has a quorum of {?board_quorum|Quorum of the Partnership Board} {~Party|Parties}.").Named("quorum"),
            contract.Paragraph("A paragraph between numbered ones has no number of its own and the count goes on after it."),
            contract.Item("The thresholds are:", Thresholds(contract)),
            contract.Item("See {#partnership-board/quorum}, {#partnership-board/standing}, {#annex/price-list} and {#Terms of reference:Members}."));
    }

    private static Item Deep(ContractBuilder contract) => contract.Item(
        "The {~Partnership Board} must:",
        contract.Item(
            "decide, with:",
            contract.Item("the facts before it;", contract.Item("open;"), contract.Item("shared; and").Named("deep"), contract.Item("checked; and")),
            contract.Item("reasons; and")),
        contract.Item("record what it decides."));

    private static Table Thresholds(ContractBuilder contract) => contract.Table(
        "Who decides what",
        "Decision|Who decides|Up to (£)#",
        "A change of method|{~Partnership Board}|{=limit_one|50,000}",
        "A change of money, as {#partnership-board/meetings} says|Both {~Party|Parties}|{?limit_two|Upper limit}",
        "Anything else|Both {~Party|Parties}|1,250,000");

    private static void AddDefinitions(ContractBuilder contract) => contract.Clause(
        "definitions",
        "Definitions",
        contract.Paragraph("In this {~Agreement} these words have these meanings:"),
        new DefinitionList(
        [
            contract.Definition("Agreement", "means this agreement with its schedules."),
            contract.Definition(
                "Partnership Board",
                "means the board that:",
                contract.Item("{#partnership-board} establishes; and", contract.Item("meets; and"), contract.Item("decides; and")),
                contract.Item("has the members that {#partnership-board/schedule} names.")),
            contract.Definition("Party", "means each of those named above."),
        ]));

    private static void AddBack(ContractBuilder contract)
    {
        contract.Schedule(
            "partnership-board",
            "Terms of reference of the Partnership Board",
            contract.Item("{!Members.} One person for each {~Party}.", contract.Item("A deputy may act.", contract.Item(
                "with notice; and", contract.Item("in writing; or"), contract.Item("by telephone; and")), contract.Item("with authority."))),
            contract.Item("{!Standing business.} Progress, learning and what is due.").Named("standing"),
            contract.Table("When the board meets", "Month|Hours#|Business", "January|2|Review", "July|2.5|Learning, as {#partnership-board/standing} says"));
        contract.Annex("price-list", "Price list", contract.Paragraph("The price list of 3 March 2026, reference {=annexes.1.reference|HA-PL-3}."));
        contract.Part(PartKind.Execution, "Execution", contract.Paragraph("This {~Agreement} is made on the date at its head."),
            Signature(contract, "Harbour City Council"), Signature(contract, "Northgate Housing Trust") with { IsForm = true });
        contract.Part(PartKind.Appendix, "Why each provision is here", contract.Paragraph("This register belongs to the drafting edition."), SampleFigures.Wombat(), contract.Table(
            "Reasons", "Provision|Reason", "Shared vision|The model requires it.", "Partnership Board|The model requires it."));
    }
}
