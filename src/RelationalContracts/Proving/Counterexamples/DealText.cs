using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Models;

namespace RelationalContracts.Proving.Counterexamples;

/// <summary>Writes a deal as its file.</summary>
internal static class DealText
{
    private static readonly string[] Order =
        ["date", "parties", "service", "facts", "law-of", "form", "regime", "regime-reason", "strength", "include", "omit", "variants", "values", "documents", "library", "annexes"];

    private static readonly string[] Blocks = ["parties", "facts", "variants", "values", "annexes"];

    /// <summary>Writes a deal.</summary>
    /// <param name="model">Its model.</param>
    /// <param name="entries">What it says.</param>
    public static string Of(PartnershipModel model, IReadOnlyCollection<DealEntry> entries)
    {
        var text = new StringBuilder($"model: {model.Id}\ntitle: Counterexample\n");
        foreach (var section in Order)
        {
            var mine = entries.Where(entry => entry.Section == section).ToImmutableArray();
            if (!mine.IsEmpty)
            {
                Write(text, section, mine);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string section, ImmutableArray<DealEntry> entries)
    {
        if (Blocks.Contains(section))
        {
            text.Append(section).Append(":\n");
            foreach (var entry in entries)
            {
                text.Append(entry.Name is null ? $"  - {entry.Written}\n" : $"  {entry.Name}: {entry.Written}\n");
            }

            return;
        }

        var written = string.Join(", ", entries.Select(entry => entry.Name is null ? entry.Written : $"{entry.Name}: {entry.Written}"));
        text.Append(section).Append(": ").Append(section switch
        {
            "include" or "omit" or "documents" or "library" => $"[{written}]",
            "service" => $"{{ {written} }}",
            _ => written,
        }).Append('\n');
    }
}
