using System.Reflection;
using System.Text;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Testing;
using RelationalContracts.Themes;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>Writes documents for tests, with every writer there is.</summary>
internal static class Written
{
    private static readonly string[] Assemblies = ["RelationalContracts", "RelationalContracts.Word", "RelationalContracts.Pdf"];

    /// <summary>Every writer, found by reflection.</summary>
    public static IReadOnlyList<IContractWriter> Writers { get; } =
    [
        .. Assemblies.SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IContractWriter)))
            .Select(type => (IContractWriter)Activator.CreateInstance(type)!)
            .OrderBy(writer => writer.Format, StringComparer.Ordinal),
    ];

    /// <summary>The formats, for theories.</summary>
    public static TheoryData<string> Formats => [.. Writers.Select(writer => writer.Format)];

    /// <summary>A document in a format.</summary>
    public static byte[] As(string format, ContractDocument document, Theme? theme = null, DiagnosticBag? diagnostics = null) =>
        With(Writers.Single(writer => writer.Format == format), document, new WriteOptions(theme ?? SampleThemes.Firm), diagnostics ?? []);

    /// <summary>A document as one writer writes it: the one place through which tests get files, so that other people's judges see each.</summary>
    public static byte[] With(IContractWriter writer, ContractDocument document, WriteOptions options, DiagnosticBag diagnostics)
    {
        using var output = new MemoryStream();
        writer.Write(document, options, output, diagnostics);
        return Validity.Checked(writer.Format, output.ToArray());
    }

    /// <summary>A document in a format of text.</summary>
    public static string Text(string format, ContractDocument document, Theme? theme = null, DiagnosticBag? diagnostics = null) =>
        Encoding.UTF8.GetString(As(format, document, theme, diagnostics));
}
