using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Deals;

/// <summary>Reads a deal's procurement notices: <c>{ kind, reference, date, text }</c> each.</summary>
internal static class NoticeReader
{
    private static readonly string[] Kinds = ["tender", "transparency", "details", "change", "other"];

    /// <summary>Reads them in their order.</summary>
    /// <param name="keys">The deal.</param>
    public static ImmutableArray<Notice> ReadAll(MappingReader keys) =>
        [.. keys.Items("notices").Select(item => Read(item, keys.Diagnostics)).OfType<Notice>()];

    private static Notice? Read(SourceNode item, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(item, "A notice", diagnostics) is not { } keys)
        {
            return null;
        }

        keys.Require("kind");
        var notice = new Notice(keys.Word("kind", Kinds)?.Name ?? "other", keys.Line("reference"), keys.Text("text"), keys.At) { Date = keys.Date("date") };
        keys.Done();
        return notice;
    }
}
