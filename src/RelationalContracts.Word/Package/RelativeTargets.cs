using System.Xml.Linq;

namespace RelationalContracts.Word.Package;

/// <summary>Writes relationships as Word does, with targets relative to the part they start from.</summary>
/// <remarks>
/// The packaging library writes them from the root of the package. Both are right (ECMA-376 part 2, 9.3), but LibreOffice 7.4
/// takes the one for the other when it saves a glossary again, and leaves a relationship to nothing behind.
/// </remarks>
internal static class RelativeTargets
{
    private const string Folder = "_rels/";

    /// <summary>Whether a part holds relationships.</summary>
    public static bool Concern(string part) => part.EndsWith(".rels", StringComparison.Ordinal);

    /// <summary>Copies a part of relationships.</summary>
    /// <param name="part">The part's name, such as <c>word/_rels/document.xml.rels</c>.</param>
    /// <param name="from">The part as the library wrote it.</param>
    /// <param name="to">Receives the part.</param>
    public static void Copy(string part, Stream from, Stream to)
    {
        var folder = "/" + part[..part.LastIndexOf(Folder, StringComparison.Ordinal)];
        var relationships = XDocument.Load(from);
        foreach (var target in relationships.Root!.Elements().Attributes("Target").Where(target => target.Value.StartsWith('/')))
        {
            target.Value = Relative(folder, target.Value);
        }

        relationships.Save(to, SaveOptions.DisableFormatting);
    }

    private static string Relative(string folder, string target)
    {
        var up = string.Empty;
        while (!target.StartsWith(folder, StringComparison.Ordinal))
        {
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
            up += "../";
        }

        return up + target[folder.Length..];
    }
}
