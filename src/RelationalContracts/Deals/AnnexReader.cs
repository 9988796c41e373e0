using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Deals;

/// <summary>Reads the documents attached to a deal.</summary>
internal static class AnnexReader
{
    /// <summary>Reads the annexes in their order.</summary>
    /// <param name="keys">The deal.</param>
    public static ImmutableArray<Annex> ReadAll(MappingReader keys)
    {
        var annexes = keys.Items("annexes").Select(item => Read(item, keys.Diagnostics)).OfType<Annex>().ToImmutableArray();
        foreach (var group in annexes.GroupBy(annex => annex.Id, StringComparer.Ordinal))
        {
            foreach (var annex in group.Skip(1))
            {
                keys.Diagnostics.Add(ReadingDiagnostics.DuplicateName("annexes", annex.Id, annex.At, group.First().At));
            }
        }

        return annexes;
    }

    /// <summary>The id of an annex that gives none: its title in lower case, with hyphens.</summary>
    /// <param name="title">The title.</param>
    public static string IdOf(string title)
    {
        var id = new StringBuilder(title.Length);
        foreach (var letter in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                id.Append(letter);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }

    private static Annex? Read(SourceNode item, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(item, "An annex", diagnostics) is not { } keys)
        {
            return null;
        }

        var title = keys.RequiredLine("title") ?? string.Empty;
        var annex = new Annex(keys.Name("id", NameKind.Id)?.Name ?? IdOf(title), title, keys.Line("reference"), keys.At);
        keys.Done();
        return annex;
    }
}
