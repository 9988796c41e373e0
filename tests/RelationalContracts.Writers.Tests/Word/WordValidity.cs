using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;

namespace RelationalContracts.Writers.Tests.Word;

/// <summary>The schema validator of the Open XML SDK, as strict as Word 2016 and as today's Word.</summary>
internal static class WordValidity
{
    private static readonly FileFormatVersions[] Versions = [FileFormatVersions.Office2016, FileFormatVersions.Microsoft365];

    public static void Check(byte[] file) => Faults(file).Should().BeEmpty();

    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var word = WordFiles.Open(file);
        return [.. Versions.SelectMany(version => new OpenXmlValidator(version).Validate(word)).Select(Describe).Distinct()];
    }

    private static string Describe(ValidationErrorInfo fault) => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}";
}
