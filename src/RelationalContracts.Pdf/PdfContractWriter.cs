using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Pdf.File;
using RelationalContracts.Pdf.Fonts;
using RelationalContracts.Pdf.Images;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Pdf.Typesetting;
using RelationalContracts.Themes;
using RelationalContracts.Writers;

namespace RelationalContracts.Pdf;

/// <summary>Writes a contract document as PDF 1.7 that is accessible (PDF/UA-1) and fit for archives (PDF/A-3a).</summary>
/// <remarks>
/// Two layers apart: typesetting turns the document into positioned pages, the file layer turns pages into PDF. Fonts are
/// embedded in the assembly, so that the file looks the same everywhere.
/// </remarks>
public sealed class PdfContractWriter : IContractWriter
{
    /// <inheritdoc />
    public string Format => "pdf";

    /// <inheritdoc />
    public void Write(ContractDocument document, WriteOptions options, Stream output, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (options.Source is { } source && PlaceHashes.AreWanted(source))
        {
            // What the pages show is read back from a first writing, by the reader that will verify the second.
            using var first = new MemoryStream();
            WriteFile(document, options, source, first, new DiagnosticBag());
            WriteFile(document, options, PlaceHashes.AddTo(source, first.ToArray(), document), output, diagnostics);
        }
        else
        {
            WriteFile(document, options, options.Source, output, diagnostics);
        }
    }

    private static void WriteFile(ContractDocument document, WriteOptions options, CarriedSource? source, Stream output, DiagnosticBag diagnostics)
    {
        var family = Family(options.Theme.PdfFamily, diagnostics);
        var theme = WithSoundLogo(options.Theme, diagnostics, out var logo).WithRoomForLogo();
        var pages = Typesetter.Set(document, theme, family, FurtherFonts(theme, diagnostics), out var missing);
        if (missing.All.Count > 0)
        {
            diagnostics.Add(PdfDiagnostics.UncoveredCharacters(missing.All, document.Identity));
        }

        DocumentFile.Write(pages, document.Identity, logo, source, output);
    }

    /// <summary>The theme without its logo where that cannot be unpacked, which is reported.</summary>
    private static Theme WithSoundLogo(Theme theme, DiagnosticBag diagnostics, out PdfImage? image)
    {
        image = null;
        if (theme.Logo is not { Image: { } file } logo)
        {
            return theme with { Logo = null };
        }

        image = PdfImage.Of(file);
        if (image is null)
        {
            diagnostics.Add(LogoDiagnostics.Damaged(logo));
        }

        return image is null ? theme with { Logo = null } : theme;
    }

    /// <summary>The fonts of the theme's own that can be used; a file that is missing has been reported when the theme was read.</summary>
    private static List<TrueTypeFont> FurtherFonts(Theme theme, DiagnosticBag diagnostics)
    {
        var fonts = new List<TrueTypeFont>();
        foreach (var named in theme.FurtherFonts.Where(named => named.File.Length > 0))
        {
            var fault = TrueTypeFont.TryRead(named.File, PostScriptName(named.Name), out var font);
            if (font is not null)
            {
                fonts.Add(font);
            }
            else
            {
                diagnostics.Add(PdfDiagnostics.BadFont(named, fault));
            }
        }

        return fonts;
    }

    /// <summary>The file's name without its ending and without what a PostScript name may not hold, and no longer than one may be.</summary>
    private static string PostScriptName(string file)
    {
        var name = string.Concat(Path.GetFileNameWithoutExtension(file).Where(character => char.IsAsciiLetterOrDigit(character) || character == '-').Take(63));
        return name.Length == 0 ? "Font" : name;
    }

    private static FontFamily Family(string id, DiagnosticBag diagnostics)
    {
        if (FontFamily.Find(id) is { } family)
        {
            return family;
        }

        diagnostics.Add(PdfDiagnostics.UnknownFontFamily(id, FontFamily.Default.Id, FontFamily.Ids));
        return FontFamily.Default;
    }
}
