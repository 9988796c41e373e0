using RelationalContracts.Testing.Documents;
using RelationalContracts.Testing.Tools;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>A judge that accepts everything proves nothing: each is shown a file broken on purpose.</summary>
public class ValidityTests
{
    [ToolFact("qpdf")]
    public void A_pdf_that_was_cut_short_is_refused()
    {
        var whole = Written.As("pdf", SampleDocuments.Charter());

        Validity.PdfFaults(whole).Should().BeEmpty();
        Validity.PdfFaults(whole[..(whole.Length / 2)]).Should().NotBeEmpty();
    }
}
