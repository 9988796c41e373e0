using RelationalContracts.Documents;

namespace RelationalContracts.Composing.Appendices;

/// <summary>A report that is bound in behind a document's own parts: why each clause is there, what the legal checks found.</summary>
/// <remarks>
/// An appendix talks about the contract and is no part of it. So it is made from a finished document, never searched for defined
/// terms, and holds no <see cref="Blank"/>, which would count among the document's own.
/// </remarks>
public interface IAppendix
{
    /// <summary>What is bound into a document.</summary>
    /// <param name="document">The document, complete but for its appendices; its identity tells the edition.</param>
    /// <param name="isMain">Whether it is the main document of the deal: what is said once about the whole deal stands there.</param>
    /// <returns>A part of the kind <see cref="PartKind.Appendix"/>; null where this document or edition takes none.</returns>
    Part? For(ContractDocument document, bool isMain);
}
