namespace RelationalContracts.Word.Package;

/// <summary>What a part is to the package, and to the part that points to it (ECMA-376 part 1, 11.3).</summary>
/// <param name="ContentType">Its media type; null where its name's ending says it.</param>
/// <param name="Relationship">The kind of the relationship to it.</param>
internal sealed record PartType(string? ContentType, string Relationship)
{
    private const string Media = "application/vnd.openxmlformats-officedocument.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    /// <summary>The body.</summary>
    public static readonly PartType Main = Word("document.main", "officeDocument");

    /// <summary>A header.</summary>
    public static readonly PartType Header = Word("header", "header");

    /// <summary>A footer.</summary>
    public static readonly PartType Footer = Word("footer", "footer");

    /// <summary>The styles.</summary>
    public static readonly PartType Styles = Word("styles", "styles");

    /// <summary>The counting systems.</summary>
    public static readonly PartType Numbering = Word("numbering", "numbering");

    /// <summary>The faces.</summary>
    public static readonly PartType Fonts = Word("fontTable", "fontTable");

    /// <summary>The settings.</summary>
    public static readonly PartType Settings = Word("settings", "settings");

    /// <summary>The comments.</summary>
    public static readonly PartType Comments = Word("comments", "comments");

    /// <summary>The prompts of blanks.</summary>
    public static readonly PartType Glossary = Word("document.glossary", "glossaryDocument");

    /// <summary>A picture.</summary>
    public static readonly PartType Image = new(null, Office + "image");

    /// <summary>Data of ours.</summary>
    public static readonly PartType CustomXml = new(null, Office + "customXml");

    /// <summary>What data of ours is called.</summary>
    public static readonly PartType CustomXmlProperties = new(Media + "customXmlProperties+xml", Office + "customXmlProps");

    /// <summary>The properties that Word shows of a file.</summary>
    public static readonly PartType CoreProperties = new("application/vnd.openxmlformats-package.core-properties+xml", Package + "core-properties");

    /// <summary>What Word knows of the program that wrote a file.</summary>
    public static readonly PartType ExtendedProperties = new(Media + "extended-properties+xml", Office + "extended-properties");

    private static PartType Word(string type, string relationship) => new($"{Media}wordprocessingml.{type}+xml", Office + relationship);
}
