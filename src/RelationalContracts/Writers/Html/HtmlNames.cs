using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Html;

/// <summary>The names of places in the page. Ours begin with an underscore, which no anchor has, so that none can clash.</summary>
internal static class HtmlNames
{
    public const string Words = "_words";

    public const string Contents = "_contents";

    /// <summary>The class of a row that leaves room for so many lines of handwriting.</summary>
    public static string Room(int lines) => $"room-{CssValues.Number(lines)}";

    public static string LinkTo(Anchor anchor) => "#" + Uri.EscapeDataString(anchor.AsName);
}
