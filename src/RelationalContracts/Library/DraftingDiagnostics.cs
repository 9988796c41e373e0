using RelationalContracts.Diagnostics;

namespace RelationalContracts.Library;

/// <summary>What can be wrong with a provision's text as Markdown.</summary>
internal static class DraftingDiagnostics
{
    private static readonly string[] PlaceholderForms =
        ["{{variable}}", "{{party.name}}", "{{row.column}}", "{{commissioner}}", "{{each provider}}", "{{is provider}}", "{{has provider}}"];

    public static Diagnostic NoFrontMatter(SourceSpan at) =>
        Error("RC1101", "A provision begins with its particulars between two lines of '---'.", at,
            "Put '---' on the first line, and again below the last of the particulars.");

    public static Diagnostic UnknownHeading(string heading, SourceSpan at, string help) =>
        Error("RC1102", $"A provision has no part called '{heading}'.", at, help);

    public static Diagnostic DuplicateHeading(string heading, SourceSpan at, SourceSpan first) =>
        Error("RC1103", $"The part '{heading}' stands here a second time.", at, $"It stands first in line {first.Line}.");

    public static Diagnostic EmptyPart(string heading, SourceSpan at) =>
        Error("RC1104", $"Nothing stands under '{heading}'.", at, "Write its text, or remove the heading.");

    public static Diagnostic NoVariants(SourceSpan at) =>
        Error("RC1105", "The provision has no text.", at, "Add at least one of the headings ## Light, ## Standard, ## Robust and ## Charter, with text below it.");

    public static Diagnostic TextOutsideParts(SourceSpan at) =>
        Error("RC1106", "This text stands above the first heading and belongs to no variant.", at, "Move it below a heading such as ## Standard.");

    public static Diagnostic UnclosedBlock(string fence, SourceSpan at) =>
        Error("RC1107", "The block that opens here is never closed.", at, $"Add a line '{fence}' where it ends, indented like this one.");

    public static Diagnostic NestedFence(SourceSpan at, SourceSpan outer) =>
        Error("RC1108", $"This block stands inside that of line {outer.Line}, which must have more colons than it.", at,
            "Use '::::' around ':::'; otherwise the first closing line ends the outer block.");

    public static Diagnostic StrayFence(SourceSpan at, string? help) =>
        Error("RC1109", "This line closes no block.", at, help);

    public static Diagnostic UnknownBlock(string words, SourceSpan at) =>
        Error("RC1110", $"'{words}' is nothing that a block can do.", at,
            "Write '::: when CONDITION', '::: each party in parties.providers', '::: each row in TABLE' or, in one sentence, '::: each row in TABLE, and'.");

    public static Diagnostic ReadsAtAnotherLevel(SourceSpan at, string help) =>
        Error("RC1111", "Markdown reads this line at another level than its indentation shows.", at, help);

    public static Diagnostic RunsIntoParagraph(string marker, SourceSpan at) =>
        Error("RC1112", $"This line looks as if '{marker}' began something new, but Markdown reads it as more of the paragraph above.", at,
            "Leave an empty line above it; a list inside an item begins with '1.'.");

    public static Diagnostic StrayBrace(char brace, SourceSpan at) =>
        Error("RC1113", $"The brace '{brace}' belongs to nothing that drafting knows.", at,
            "Values are written {{name}}, labels {#name}, and words that are no defined term [words]{.plain}.");

    public static Diagnostic BadPlaceholder(string expression, SourceSpan at) =>
        Error("RC1114", $"'{{{{{expression}}}}}' is no place for a value.", at, $"The forms are: {string.Join(", ", PlaceholderForms)}.");

    public static Diagnostic MisplacedLabel(string label, SourceSpan at) =>
        Error("RC1115", $"The label '{{#{label}}}' does not stand at the end of a numbered paragraph's first text.", at, null);

    public static Diagnostic BoldInText(SourceSpan at) =>
        Error("RC1116", "Bold is only for a heading that opens a paragraph and ends with a full stop.", at,
            "Write **Quorum.** at the beginning of the paragraph, or remove the asterisks.");

    public static Diagnostic Italics(SourceSpan at) =>
        Error("RC1117", "There are no italics in drafting.", at, "Remove the asterisk or underscore.");

    public static Diagnostic Html(SourceSpan at) => Error("RC1118", "HTML is not read here and would print as it stands.", at, "Remove the tag.");

    public static Diagnostic Image(SourceSpan at) => Error("RC1119", "There are no images in drafting.", at, "Attach it to the deal as an annex.");

    public static Diagnostic LinkElsewhere(string target, SourceSpan at) =>
        Error("RC1120", $"The link to '{target}' leads out of the document.", at,
            "References point to provisions, as in [](#partnership-board); name a web page in words.");

    public static Diagnostic NotDrafting(string what, SourceSpan at, string? help) =>
        Error("RC1121", $"There is no {what} in drafting.", at, help);

    public static Diagnostic NestedTooDeeply(SourceSpan at) => Error("RC1122", "The text is nested too deeply to be read.", at, null);

    public static Diagnostic EmptyItem(SourceSpan at) =>
        Error("RC1123", "This numbered paragraph has no text of its own.", at, "Write its first words on the same line as its number.");

    public static Diagnostic NotADefinition(SourceSpan at) =>
        Error("RC1124", "This is not a definition.", at, "Write the term on one line, and below it a line that begins with ': ' and its meaning.");

    public static Diagnostic BadTarget(string target, SourceSpan at) =>
        Error("RC1125", $"'#{target}' cannot be the name of a provision or paragraph.", at, "Write [](#provision) or [](#provision/label).");

    public static Diagnostic UnknownRepeat(string source, SourceSpan at, IReadOnlyCollection<string> known) =>
        Error("RC1126", $"'{source}' is nothing to repeat over.", at, NearestName.Help(source, known) ?? $"Parties are: {string.Join(", ", known)}.");

    private static Diagnostic Error(string code, string message, SourceSpan at, string? help) =>
        new(code, Severity.Error, message, at) { Help = help };
}
