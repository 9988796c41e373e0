namespace RelationalContracts.Pdf.Fonts;

/// <summary>The common head of 'GPOS' and 'GSUB': which lookups carry out a feature.</summary>
/// <remarks>
/// Features are taken from the Latin script's default language, or the default script's: the shipped fonts have one set
/// of kerning and ligatures for all their scripts.
/// </remarks>
internal static class LayoutTable
{
    private const int PositioningExtension = 9;
    private const int SubstitutionExtension = 7;

    /// <summary>The subtables of one type that carry out a feature, in the order in which they apply.</summary>
    /// <param name="table">The whole table; may be empty.</param>
    /// <param name="feature">The feature's tag, such as <c>kern</c>.</param>
    /// <param name="type">The type of lookup wanted; others are passed over.</param>
    /// <param name="isPositioning">Whether the table is 'GPOS', whose extension lookups have another number.</param>
    /// <returns>Offsets from the beginning of the table.</returns>
    public static List<int> Subtables(ReadOnlySpan<byte> table, ReadOnlySpan<byte> feature, int type, bool isPositioning)
    {
        var found = new List<int>();
        if (table.Length < 10)
        {
            return found;
        }

        var extension = isPositioning ? PositioningExtension : SubstitutionExtension;
        var lookups = table.Offset16(8);
        foreach (var lookup in Lookups(table, feature))
        {
            AddSubtables(table, lookups + table.Offset16(lookups + 2 + (2 * lookup)), type, extension, found);
        }

        return found;
    }

    private static void AddSubtables(ReadOnlySpan<byte> table, int lookup, int type, int extension, List<int> found)
    {
        int lookupType = table.U16(lookup);
        for (var i = 0; i < table.U16(lookup + 4); i++)
        {
            var subtable = lookup + table.Offset16(lookup + 6 + (2 * i));
            var isExtension = lookupType == extension;
            if ((isExtension ? table.U16(subtable + 2) : lookupType) == type)
            {
                found.Add(isExtension ? subtable + table.Offset32(subtable + 4) : subtable);
            }
        }
    }

    private static SortedSet<int> Lookups(ReadOnlySpan<byte> table, ReadOnlySpan<byte> feature)
    {
        var lookups = new SortedSet<int>();
        var features = table.Offset16(6);
        var language = DefaultLanguage(table);
        for (var i = 0; language > 0 && i < table.U16(language + 4); i++)
        {
            var record = features + 2 + (6 * table.U16(language + 6 + (2 * i)));
            if (table.Slice(record, 4).SequenceEqual(feature))
            {
                AddLookups(table, features + table.Offset16(record + 4), lookups);
            }
        }

        return lookups;
    }

    private static void AddLookups(ReadOnlySpan<byte> table, int feature, SortedSet<int> lookups)
    {
        for (var i = 0; i < table.U16(feature + 2); i++)
        {
            lookups.Add(table.U16(feature + 4 + (2 * i)));
        }
    }

    private static int DefaultLanguage(ReadOnlySpan<byte> table)
    {
        var scripts = table.Offset16(4);
        var script = 0;
        for (var i = 0; i < table.U16(scripts); i++)
        {
            var record = scripts + 2 + (6 * i);
            var isLatin = table.Slice(record, 4).SequenceEqual("latn"u8);
            if (isLatin || (script == 0 && table.Slice(record, 4).SequenceEqual("DFLT"u8)))
            {
                script = scripts + table.Offset16(record + 4);
            }
        }

        return script == 0 || table.Offset16(script) == 0 ? 0 : script + table.Offset16(script);
    }
}
