using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Verifying;

/// <summary>Says whether a file still is what we wrote, place by place.</summary>
/// <remarks>
/// A verifier compares a file with what the file itself carries: it finds what was changed after writing. It cannot tell that
/// somebody changed wording and sources alike and wrote the file anew; a signature of the file does that. Nothing in the file is
/// trusted: one that cannot be read is a finding.
/// </remarks>
public interface IDraftVerifier
{
    /// <summary>The format, as its writer calls it.</summary>
    string Format { get; }

    /// <summary>Whether a file looks like one of this format, by its first bytes.</summary>
    /// <param name="file">The file.</param>
    bool Recognises(ReadOnlySpan<byte> file);

    /// <summary>Verifies a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">Its name, for findings.</param>
    /// <param name="diagnostics">Receives RC585x.</param>
    /// <returns>What was found; null where nothing can be compared.</returns>
    Verification? Verify(byte[] file, string name, DiagnosticBag diagnostics);
}

/// <summary>What became of a written file.</summary>
/// <param name="Places">The places in the order in which they were written, then those that were added.</param>
/// <param name="IsRebuilt">
/// Whether the draft rebuilt from the file alone is the one that was written; null where the file carries hashes only.
/// </param>
/// <param name="IsSameFile">Whether the file is byte for byte the one that was written.</param>
public sealed record Verification(ImmutableArray<PlaceRead> Places, bool? IsRebuilt, bool IsSameFile)
{
    /// <summary>What the file is where it is a paper and no contract; null where it is one.</summary>
    public PaperOrigin? Paper { get; init; }

    /// <summary>Whether every word stands as it was written, and the sources still give it.</summary>
    public bool IsIntact => IsRebuilt is not false && Places.All(place => place.State is PlaceState.Intact);
}

/// <summary>A paper, and what it was made from.</summary>
/// <param name="Kind">What kind of paper it is, in words: "Options paper".</param>
/// <param name="MadeFrom">The name of the deal file, or of the service description.</param>
/// <param name="Sha256">SHA-256 of that file's text, in lower-case hexadecimal.</param>
public sealed record PaperOrigin(string Kind, string MadeFrom, string Sha256);
