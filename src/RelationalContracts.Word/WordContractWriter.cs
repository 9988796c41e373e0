using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Writers;

namespace RelationalContracts.Word;

/// <summary>Writes a contract as a Word file that stays right when Word, or a drafter in Word, changes it.</summary>
/// <remarks>
/// Numbers are counted by Word, references and contents are fields that already show what Word would put there, looks are
/// styles made from the theme, blanks and values are content controls bound to one place. A drafting note becomes a comment
/// on the heading of its clause. Reports RC4850 for a character that XML cannot hold.
/// </remarks>
public sealed class WordContractWriter : IContractWriter
{
    /// <inheritdoc />
    public string Format => "docx";

    /// <inheritdoc />
    public void Write(ContractDocument document, WriteOptions options, Stream output, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        new WordFile(document, options, diagnostics).Write(output);
    }
}
