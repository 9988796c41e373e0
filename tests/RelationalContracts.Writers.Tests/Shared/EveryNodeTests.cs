using RelationalContracts.Testing.Tools;
using RelationalContracts.Writers.Tests.Html;
using RelationalContracts.Writers.Tests.Shared.ReadBack;
using RelationalContracts.Writers.Tests.Word;

namespace RelationalContracts.Writers.Tests.Shared;

/// <summary>Each kind of node goes through each writer and is found again. Kinds and writers are found by reflection.</summary>
public class EveryNodeTests
{
    public static TheoryData<string, Type> Cases
    {
        get
        {
            var cases = new TheoryData<string, Type>();
            foreach (var writer in Written.Writers)
            {
                foreach (var kind in NodeSamples.Kinds)
                {
                    cases.Add(writer.Format, kind);
                }
            }

            return cases;
        }
    }

    [ToolTheory("pdftotext", "qpdf")]
    [MemberData(nameof(Cases))]
    public void No_writer_drops_a_node(string format, Type kind)
    {
        var document = NodeSamples.Document(kind);

        var words = AllWords(format, Written.As(format, document)).Replace('\u00A0', ' ');

        words.Should().ContainAll(NodeSamples.Words(kind));
    }

    /// <summary>Everything that a file says, notes included, and without starting LibreOffice for each of a hundred files.</summary>
    private static string AllWords(string format, byte[] file) => format switch
    {
        "docx" => Numbered(file),
        "pdf" => PdfWords.Of(file),
        "html" => HtmlPage.Parsed(file).Body!.TextContent,
        _ => System.Text.Encoding.UTF8.GetString(file).Replace("\\", string.Empty, StringComparison.Ordinal),
    };

    // Word counts its numbers itself, so they are not among its words: the reader of numbering that the Word tests have adds them.
    private static string Numbered(byte[] file)
    {
        var parts = new WordParts(file);
        var numbers = new WordNumbers(parts);
        using var word = WordFiles.Open(file);
        return string.Join('\n', parts.Paragraphs.Select(paragraph => $"{numbers.Of(paragraph)?.Printed} {WordParts.TextOf(paragraph)}")
            .Append(word.MainDocumentPart!.WordprocessingCommentsPart?.Comments?.InnerText));
    }
}
