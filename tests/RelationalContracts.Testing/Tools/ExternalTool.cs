using System.Diagnostics;

namespace RelationalContracts.Testing.Tools;

/// <summary>Another program that judges or reads what our writers wrote.</summary>
/// <param name="Name">How it is called on a command line.</param>
/// <param name="Package">The Debian package that brings it.</param>
public sealed record ExternalTool(string Name, string Package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>LibreOffice without windows.</summary>
    public static ExternalTool Soffice { get; } = new("soffice", "libreoffice-writer-nogui");

    /// <summary>Checks and takes apart PDF files.</summary>
    public static ExternalTool Qpdf { get; } = new("qpdf", "qpdf");

    /// <summary>The words of a PDF file.</summary>
    public static ExternalTool PdfToText { get; } = new("pdftotext", "poppler-utils");

    /// <summary>The properties and structure of a PDF file.</summary>
    public static ExternalTool PdfInfo { get; } = new("pdfinfo", "poppler-utils");

    /// <summary>The fonts of a PDF file.</summary>
    public static ExternalTool PdfFonts { get; } = new("pdffonts", "poppler-utils");

    /// <summary>The pages of a PDF file as pictures.</summary>
    public static ExternalTool PdfToPpm { get; } = new("pdftoppm", "poppler-utils");

    /// <summary>A browser.</summary>
    public static ExternalTool Chromium { get; } = new("chromium", "chromium");

    /// <summary>The program's file; null where it is not installed.</summary>
    public string? Path => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => System.IO.Path.Combine(folder, Name))
        .FirstOrDefault(File.Exists);

    /// <summary>Whether the program is installed.</summary>
    public bool IsInstalled => Path is not null;

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it printed, and its exit status.</returns>
    /// <exception cref="InvalidOperationException">It is not installed, or did not end in time.</exception>
    public ToolResult Run(params IEnumerable<string> arguments)
    {
        var path = Path ?? throw new InvalidOperationException($"'{Name}' is missing: install Debian's package {Package}.");
        using var process = Start(path, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"'{Name}' did not end within {Patience}.");
        }

        process.WaitForExit();
        return new ToolResult(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Runs the program and returns what it printed.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It is missing, hung, or ended with an error.</exception>
    public string Output(params IEnumerable<string> arguments)
    {
        var result = Run(arguments);
        return result.Status == 0
            ? result.Output
            : throw new InvalidOperationException($"'{Name}' ended with {result.Status}: {result.Errors}{result.Output}");
    }

    private static Process Start(string path, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"'{path}' did not start.");
    }
}

/// <summary>How a program ended.</summary>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Errors">What it printed as errors.</param>
public sealed record ToolResult(int Status, string Output, string Errors);
