using System.IO.Compression;

namespace RelationalContracts.Word.Package;

/// <summary>Packs the parts of a package anew, so that the same parts give the same bytes.</summary>
/// <remarks>The packaging library stamps every entry with the clock; here all bear the first day that zip knows.</remarks>
internal static class SteadyZip
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies a package.</summary>
    /// <param name="package">The package as the library wrote it.</param>
    /// <param name="output">Receives the file; need not be able to seek.</param>
    public static void Repack(Stream package, Stream output)
    {
        // The zip format has another form for streams that cannot seek; writing to memory first keeps to one.
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that guess a file's kind look at its first entry (ECMA-376 part 2 leaves the order open).
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != ContentTypes).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                Copy(entry, target);
            }
        }

        packed.WriteTo(output);
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        // Closer packing takes a third off the size of a long contract and more than trebles the time it takes.
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Fastest);
        copy.LastWriteTime = FirstDay;
        using var from = entry.Open();
        using var to = copy.Open();
        if (RelativeTargets.Concern(entry.FullName))
        {
            RelativeTargets.Copy(entry.FullName, from, to);
        }
        else
        {
            from.CopyTo(to);
        }
    }
}
