namespace RelationalContracts.Library;

/// <summary>A provision's drafting as its file has it, for people who want to read the source.</summary>
public static class DraftingText
{
    private const string Heading = "## ";

    /// <summary>The text under each variant's heading, in the order of the file.</summary>
    /// <param name="provision">The provision.</param>
    public static IEnumerable<(string Variant, string Text)> Of(Provision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        string? variant = null;
        var text = new List<string>();
        foreach (var line in provision.SourceText.ReplaceLineEndings("\n").Split('\n').Append(Heading))
        {
            if (!line.StartsWith(Heading, StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            if (variant is not null)
            {
                yield return (variant, string.Join('\n', text).Trim());
            }

            variant = VariantNames.TryParse(line[Heading.Length..].Trim(), out var name) ? name.Word() : null;
            text.Clear();
        }
    }
}
