using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RelationalContracts.Documents;

namespace RelationalContracts.Testing.Documents;

/// <summary>Reads the shorthand in which hand-made documents are written.</summary>
/// <remarks>
/// <c>{#anchor}</c> a cross-reference, <c>{=variable|value}</c> a value, <c>{?variable|Label}</c> a blank, <c>{!Quorum.}</c> a
/// run-in heading, <c>{:Term}</c> a term being defined, <c>{~Term}</c> or <c>{~Term|Terms}</c> its use, <c>{/}</c> a line break.
/// </remarks>
internal static partial class Wording
{
    public static ImmutableArray<Inline> Read(string wording, Func<Anchor, CrossReference> reference)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var from = 0;
        foreach (Match mark in Mark().Matches(wording))
        {
            AddText(inlines, wording[from..mark.Index]);
            inlines.Add(Inline(mark.Groups[1].Value[0], mark.Groups[2].Value, mark.Groups[3], reference));
            from = mark.Index + mark.Length;
        }

        AddText(inlines, wording[from..]);
        return inlines.ToImmutable();
    }

    /// <summary>The cells of a row: a bar inside braces does not part them.</summary>
    public static string[] Cells(string row) => Bar().Split(row);

    private static Inline Inline(char kind, string name, Group words, Func<Anchor, CrossReference> reference) => kind switch
    {
        '#' => reference(new Anchor(name)),
        '=' => new ValueText(words.Value, name),
        '?' => new Blank(words.Value, name, "partnership-board"),
        '!' => new RunInHeading(name),
        ':' => new TermBeingDefined(name),
        '~' => new TermUse(name, words.Success ? words.Value : name),
        _ => new LineBreak(),
    };

    private static void AddText(ImmutableArray<Inline>.Builder inlines, string text)
    {
        if (text.Length > 0)
        {
            inlines.Add(new Text(text));
        }
    }

    [GeneratedRegex(@"\|(?![^{]*\})")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\{([#=?!:~/])([^}|]*)(?:\|([^}]*))?\}")]
    private static partial Regex Mark();
}
