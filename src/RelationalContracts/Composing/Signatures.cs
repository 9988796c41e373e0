using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Models;

namespace RelationalContracts.Composing;

/// <summary>Makes a signature block for each party, in the form that its kind, the form of execution and the law ask for.</summary>
internal sealed class Signatures(DealContext context, DocumentTemplate template, Expander expander, BlockBuilder build)
{
    private const string UnderHand = "under-hand";

    /// <summary>The blocks: those of the parties in their order, where the document is signed, then those that the template adds.</summary>
    public IEnumerable<Block> Blocks() =>
        (template.IsSigned ? context.Deal.Parties.Select(Block) : []).Concat(template.FurtherSignatures.Select(Block))
        .Select(block => block with { IsForm = context.Deal.WantsFormFields });

    private SignatureBlock Block(FurtherSignature further) =>
        new(further.Party, build.Run(expander.Expand(further.Attestation, string.Empty)), further.Lines);

    private SignatureBlock Block(Party party)
    {
        if (FormFor(template, party.Kind, context.Deal.Form ?? UnderHand, GoverningLaw.Of(context.Deal, context.Values)) is not { } form)
        {
            context.Diagnostics.Add(DocumentDiagnostics.NoSignatureForm(template, party));
            return new SignatureBlock(party.Name, [new Text("Signed for "), new ValueText(party.Name, "name")], ["Signature", "Name", "Date"]);
        }

        return new SignatureBlock(party.Name, build.Run(expander.Expand(form.Attestation, string.Empty, party)), form.Lines);
    }

    /// <summary>The form that says most about a party: by kind before for all, by form and by law before for all.</summary>
    /// <param name="template">The document.</param>
    /// <param name="kind">The party's kind; null where the deal does not say.</param>
    /// <param name="form">The form of execution.</param>
    /// <param name="law">The law.</param>
    internal static SignatureForm? FormFor(DocumentTemplate template, string? kind, string form, string law) => template.SignatureForms
        .Where(candidate => candidate.Kinds.IsEmpty || (kind is not null && candidate.Kinds.Contains(kind)))
        .Where(candidate => candidate.Form is null || candidate.Form == form)
        .Where(candidate => candidate.LawOf is null || candidate.LawOf == law)
        .OrderByDescending(candidate => (candidate.Kinds.IsEmpty ? 0 : 4) + (candidate.Form is null ? 0 : 2) + (candidate.LawOf is null ? 0 : 1))
        .FirstOrDefault();
}
