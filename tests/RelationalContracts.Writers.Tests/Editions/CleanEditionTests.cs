using System.IO.Compression;
using System.Text;
using RelationalContracts.Carrying;
using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Pdf;
using RelationalContracts.Pdf.Reading;
using RelationalContracts.Reading;
using RelationalContracts.Testing;
using RelationalContracts.Testing.Documents;
using RelationalContracts.Word;

namespace RelationalContracts.Writers.Tests.Editions;

/// <summary>Searches every part and property of a file for what a clean edition must not give away.</summary>
public sealed class CleanEditionTests
{
    // Shorter ones, such as "Check this.", may stand anywhere.
    private const int LeastLetters = 25;

    private static readonly Dictionary<string, IContractWriter> Writers = new() { ["docx"] = new WordContractWriter(), ["pdf"] = new PdfContractWriter() };

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void No_clean_file_holds_a_note_guidance_evidence_or_reason_of_its_deal(string format)
    {
        foreach (var example in ShippedExamples.Deals(Edition.Clean).Where(example => !example.IsBroken))
        {
            var secrets = Secrets(example).ToList();
            foreach (var document in example.Composed.Documents)
            {
                var content = Letters(Content(format, Written(format, example, document)));

                secrets.Where(secret => content.Contains(Letters(secret.Text), StringComparison.Ordinal)).Should().BeEmpty("{0} is clean", example.Path);
            }
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void The_search_finds_each_kind_in_a_drafting_edition(string format)
    {
        var example = Reasoned(Edition.Drafting);
        var content = Letters(Content(format, Written(format, example, example.Composed.Documents[0])));

        var found = Secrets(example).Where(secret => content.Contains(Letters(secret.Text), StringComparison.Ordinal)).Select(secret => secret.Kind).Distinct();

        found.Should().BeEquivalentTo("note", "guidance", "evidence", "reason", "regime-reason", "answer", "override", "comment");
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void A_clean_file_keeps_reasons_of_every_kind_to_itself(string format)
    {
        var example = Reasoned(Edition.Clean);
        var content = Letters(Content(format, Written(format, example, example.Composed.Documents[0])));

        var secrets = Secrets(example).ToList();

        secrets.Select(secret => secret.Kind).Distinct().Should().HaveCount(8);
        secrets.Where(secret => content.Contains(Letters(secret.Text), StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>The alliance of the examples, with a reason wherever a deal can give one.</summary>
    private static ComposedExampleDeal Reasoned(Edition edition)
    {
        var text = Repository.Read("templates/examples/harbour-alliance.deal.yaml") + """

            regime: light-touch
            regime-reason: Counsel advised in March that the other regime would be challenged.
            answers: { CK-02: { answer: yes, reason: The board minuted on the ninth of May that it had no choice., by: J. Okafor, on: 2026-11-01 } }
            overrides: { CK-41: { name: J. Okafor, role: Solicitor, reason: We would rather take the risk than delay the signing., date: 2026-11-01 } }
            # The commissioner would settle for half of the sum at most.
            """;
        return ShippedExamples.Compose(SourceFile.FromText("reasoned.deal.yaml", text), edition);
    }

    private static IEnumerable<(string Kind, string Text)> Secrets(ComposedExampleDeal example)
    {
        var deal = example.Deal;
        var provisions = example.Composed.Composition.Included.Select(choice => example.Workspace.Library.Find(choice.Id)!).ToList();
        var drafted = ShippedExamples.Compose(SourceFile.FromText(example.Path, deal.SourceText), Edition.Drafting).Composed.Composition;
        var secrets = deal.Notes.Select(note => ("note", note.Text))
            .Concat(provisions.SelectMany(provision => provision.Guidance.Split('\n')).Select(line => ("guidance", line)))
            .Concat(provisions.SelectMany(provision => provision.Evidence).SelectMany(evidence => new[] { ("evidence", evidence.Finding), ("evidence", evidence.Source) }))
            .Concat(drafted.Choices.Values.SelectMany(choice => choice.Reasons.Concat(choice.VariantReasons)).Select(reason => ("reason", reason.Text)))
            .Concat(deal.RegimeReason is { } reason ? [("regime-reason", reason)] : [])
            .Concat(deal.Answers.Select(answer => ("answer", Reason(answer))))
            .Concat(deal.Overrides.Select(given => ("override", Reason(given))))
            .Concat(deal.SourceText.Split('\n').Where(line => line.TrimStart().StartsWith('#')).Select(line => ("comment", line)));
        return secrets.Where(secret => Letters(secret.Item2).Length >= LeastLetters);
    }

    private static string Reason(MappingEntry entry) => entry.Value is MappingNode mapping && mapping["reason"] is ScalarNode reason ? reason.Text : string.Empty;

    private static byte[] Written(string format, ComposedExampleDeal example, ContractDocument document)
    {
        var source = DraftSources.Gather(example.Workspace, example.Deal, example.Composed, hashesOnly: false).For(document);
        return Shared.Written.With(Writers[format], document, DraftFiles.Options(format, document, DealTheme.Of(example.Workspace, example.Deal, document), source), []);
    }

    private static string Content(string format, byte[] file) => format == "docx" ? PartsOf(file) : StreamsOf(file);

    private static string PartsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    /// <summary>Everything a PDF holds: its bytes, each stream unpacked, and the words that its pages show.</summary>
    private static string StreamsOf(byte[] file)
    {
        var content = new StringBuilder(Encoding.Latin1.GetString(file));
        var mark = "stream\n"u8;
        for (var at = 0; file.AsSpan(at).IndexOf(mark) is >= 0 and var found; at += found + mark.Length)
        {
            content.Append(Unpacked(file.AsSpan(at + found + mark.Length).ToArray()));
        }

        PageText.Read(new PdfObjects(file)).ToList().ForEach(piece => content.Append(piece.Text));
        return content.ToString();
    }

    private static string Unpacked(byte[] packed)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var reader = new StreamReader(zlib, Encoding.UTF8);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            // The mark of an end, or a stream that is not packed, which the bytes show as it is.
            return string.Empty;
        }
    }

    /// <summary>Letters and figures alone, so that no line end, escape or hyphen can hide a sentence.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
