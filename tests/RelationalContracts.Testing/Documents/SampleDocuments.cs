using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>Documents made by hand, for what must not depend on the composer: writers and their tests.</summary>
public static partial class SampleDocuments
{
    /// <summary>A short charter: not binding, no contents, no schedules, nothing to sign as a contract.</summary>
    public static ContractDocument Charter() => ContractBuilder.Build(charter =>
    {
        charter.Identity = new DocumentIdentity(
            "charter", "Riverside Charter", "Partnership charter", "en-GB", "For co-design", "", new DateOnly(2026, 3, 3), Edition.Clean);
        charter.CoverParties = ["Riverside Council", "Ty Gobaith", "Sŵn y Môr", "St Anne’s", "Northgate", "Harbour Recovery"];
        charter.ContentsHeading = null;
        charter.Dated = string.Empty;
        charter.TermsHeading = "What we agree";
        charter.Part(PartKind.Parties, "Who we are", charter.Item("{=parties.1.name|Riverside Council}"), charter.Item("{=parties.2.name|Ty Gobaith}"));
        charter.Clause("shared-vision", "What we want to see", charter.Item("We want every {~Resident} to have a home."));
        charter.Clause(
            "partnership-board",
            "How we decide",
            charter.Item("We will meet as a {~Partnership Board} at least every month.").Named("meetings"),
            charter.Item("We aim to agree. When we cannot, we will say so openly and note why, as {#partnership-board/meetings} asks."));
        charter.Clause("definitions", "What our words mean", new DefinitionList(
        [
            charter.Definition("Partnership Board", "means our meeting under {#partnership-board}."),
            charter.Definition("Resident", "means a person who lives in Riverside."),
        ]));
        charter.Part(PartKind.Execution, "Our support", Signature(charter, "Riverside Council"), Signature(charter, "Ty Gobaith"));
    });

    private static SignatureBlock Signature(ContractBuilder contract, string party) => new(
        party, contract.Paragraph($"Signed for {{=parties.name|{party}}} by:").Inlines, ["Signature", "Name", "Position", "Date"]);
}
