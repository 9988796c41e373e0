using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers;

/// <summary>Turns a contract document into a file of one format.</summary>
/// <remarks>
/// A new output format is one new implementation. A writer is a function of its arguments: no clock, no machine, no
/// culture, the same bytes for the same document and options, and safe to call from several threads. It decides nothing
/// about what the contract says.
/// </remarks>
public interface IContractWriter
{
    /// <summary>The format's name on the command line and the ending of its files, without a dot: <c>docx</c>.</summary>
    string Format { get; }

    /// <summary>Writes a document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="options">Looks, and what the file carries of its source.</param>
    /// <param name="output">Receives the file from its current position; stays open. Need not be able to seek.</param>
    /// <param name="diagnostics">Receives what could not be shown as it is: a character that no font has.</param>
    void Write(ContractDocument document, WriteOptions options, Stream output, DiagnosticBag diagnostics);
}

/// <summary>What a writer needs besides the document.</summary>
/// <param name="Theme">How it looks.</param>
public sealed record WriteOptions(Theme Theme)
{
    /// <summary>What the file carries, so that the draft can be rebuilt from it alone; null to carry nothing.</summary>
    public CarriedSource? Source { get; init; }
}

/// <summary>The sources of a draft as the file carries them.</summary>
/// <param name="LibraryHash">SHA-256 of the drafting used, in lower-case hexadecimal.</param>
/// <param name="Files">Name to text, in ordinal order of the names; empty where only hashes are carried.</param>
public sealed record CarriedSource(string LibraryHash, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>Those of <see cref="Files"/> that all documents of the deal carry alike, one instance for all of them: a writer need prepare them only once.</summary>
    public IReadOnlyDictionary<string, string> Shared { get; init; } = ImmutableDictionary<string, string>.Empty;
}
