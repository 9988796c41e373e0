using System.Collections.Immutable;
using System.Security.Cryptography;
using RelationalContracts.Documents;
using RelationalContracts.Verifying;
using RelationalContracts.Writers;

namespace RelationalContracts.Carrying;

/// <summary>What a file carries that holds a paper and no contract: what it is, and the hash of the file that it was made from.</summary>
/// <remarks>
/// A paper is read from a deal, or from a service description, and a deal can be put right without it: there is nothing to rebuild. But
/// whoever finds one years later must be able to tell what it is, from which deal it came, and whether a word was changed.
/// </remarks>
public static class PaperSource
{
    /// <summary>What the file of a paper carries.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="madeFrom">The name of the file that it was made from, without its folder.</param>
    /// <param name="bytes">What is in that file.</param>
    public static CarriedSource Of(ContractDocument paper, string madeFrom, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var hashes = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(madeFrom, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        var manifest = new DraftManifest(paper.Identity.Template, paper.Identity.Edition, hashes) { Paper = paper.Identity.Kind };
        return new CarriedSource(TextHash.Of([]), ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(DraftSources.Manifest, manifest.Write()));
    }

    /// <summary>What the carried files say of a paper.</summary>
    /// <param name="files">The files, by name.</param>
    /// <returns>The origin; null where they are those of a draft, or say nothing.</returns>
    public static PaperOrigin? Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return files.TryGetValue(DraftSources.Manifest, out var text) && DraftManifest.Read(text) is { Paper: { } kind, Hashes: { Count: 1 } hashes }
            ? new PaperOrigin(kind, hashes.Keys.First(), hashes.Values.First())
            : null;
    }
}
