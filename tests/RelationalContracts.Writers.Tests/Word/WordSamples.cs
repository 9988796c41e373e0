using RelationalContracts.Documents;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>Documents that ask more of Word than most do.</summary>
internal static class WordSamples
{
    /// <summary>Thirty parties, a name of 300 letters, names in Arabic and with combining marks, what looks like code, tables that touch.</summary>
    public static ContractDocument Hostile() => ContractBuilder.Build(contract =>
    {
        string[] names =
        [
            string.Concat(Enumerable.Repeat("Long Name of an Authority ", 12)).Trim(), "مجلس مدينة الميناء (القابضة)", "مجلس الميناء", "Z\u0351\u036Bal\u0321go Trust",
            "{ REF _Ref1 \\h } & <w:p/> Ltd", "TOC \\o \"1-3\"", "😀 Homes", "R&D <Group> \"plc\"", "  Spaces  ",
        ];
        contract.CoverParties = [.. names, .. Enumerable.Range(1, 22).Select(n => $"Member {n}")];
        contract.Part(PartKind.Parties, "Parties", [.. names.Select((name, n) => contract.Item(
            "{=parties." + n + ".name|" + name.Replace("{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal) + "}"))]);
        contract.Clause("tables", "Tables", contract.Item("One table:", contract.Table("One", "A|B", "1|2"), contract.Table("Two", "C|D", "3|4")));
        contract.Schedule("wide", "A wide table", contract.Table("Wide", Row("Head"), Row("unbreakablewords"), Row("words")));
        contract.Schedule("narrow", "Upright again", contract.Item("Text."));
        contract.Annex("last", "Ends in a table", contract.Table("Last", "A#|B#", "1|2"));
    });

    private static string Row(string word) => string.Join('|', Enumerable.Range(1, 9).Select(n => word + n));
}
