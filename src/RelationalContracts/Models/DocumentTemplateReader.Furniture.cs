using RelationalContracts.Reading;

namespace RelationalContracts.Models;

/// <content>Headings, cover and execution.</content>
internal sealed partial class DocumentTemplateReader
{
    private static readonly string[] Forms = ["deed", "under-hand"];

    private DocumentTemplate WithHeadings(DocumentTemplate template)
    {
        template = template with
        {
            ContentsHeading = HeadingOf("contents"),
            PartiesHeading = HeadingOf("parties") ?? template.PartiesHeading,
            TermsHeading = HeadingOf("terms"),
        };
        return WithBackground(WithCover(template));
    }

    private string? HeadingOf(string part)
    {
        // "contents: none" says the same as leaving it out, but says it.
        if (_keys.Node(part) is null or ScalarNode { Text: "none" } || _keys.Mapping(part, $"'{part}'") is not { } keys)
        {
            return null;
        }

        var heading = keys.Line("heading");
        keys.Done();
        return heading;
    }

    private DocumentTemplate WithCover(DocumentTemplate template)
    {
        if (_keys.Mapping("cover", "'cover'") is not { } cover)
        {
            return template;
        }

        var read = template with { CoverBetween = cover.Line("between") ?? template.CoverBetween, CoverDated = cover.Line("dated") ?? string.Empty, IsCoverBrief = cover.YesNo("brief") ?? false };
        cover.Done();
        return read;
    }

    private DocumentTemplate WithBackground(DocumentTemplate template)
    {
        if (_keys.Mapping("background", "'background'") is not { } background)
        {
            return template;
        }

        var read = template with { BackgroundHeading = background.Line("heading"), BackgroundProvisions = background.References("provisions") };
        background.Done();
        return read;
    }

    private DocumentTemplate WithExecution(DocumentTemplate template)
    {
        if (_keys.Mapping("execution", "'execution'") is not { } execution)
        {
            if (template.IsSigned)
            {
                _diagnostics.Add(ReadingDiagnostics.MissingKey("execution", "The template of a document that is signed", _keys.At));
            }

            return template;
        }

        var read = template with
        {
            ExecutionHeading = execution.Line("heading"),
            ExecutionIntro = Blocks(execution.Scalar("intro", "text")),
            SignatureForms = [.. execution.Items("forms").Select(FormOf).OfType<SignatureForm>()],
            FurtherSignatures = [.. execution.Items("blocks").Select(FurtherSignatureOf).OfType<FurtherSignature>()],
        };
        execution.Done();
        return read;
    }

    private DocumentTemplate WithPictures(DocumentTemplate template)
    {
        if (_keys.Mapping("pictures", "'pictures'") is not { } pictures)
        {
            return template;
        }

        var read = template with
        {
            Pictures = new TemplatePictures(
                pictures.RequiredLine("heading") ?? string.Empty, Inlines(pictures.Scalar("intro", "text")), pictures.NameList("show", NameKind.Id)),
        };
        pictures.Done();
        return read;
    }

    private SignatureForm? FormOf(SourceNode node)
    {
        if (MappingReader.Of(node, "A form of signature", _diagnostics) is not { } keys)
        {
            return null;
        }

        var form = new SignatureForm(
            [.. keys.Words("kinds", PartyKinds.All).Select(kind => kind.Name)],
            keys.Word("form", Forms)?.Name,
            keys.Word("law-of", LawsOf.All)?.Name,
            Inlines(keys.Scalar("attestation", "text")),
            keys.Texts("lines"));
        keys.Done();
        return form;
    }

    private FurtherSignature? FurtherSignatureOf(SourceNode node)
    {
        if (MappingReader.Of(node, "A signature block", _diagnostics) is not { } keys)
        {
            return null;
        }

        var block = new FurtherSignature(keys.Line("party") ?? string.Empty, Inlines(keys.Scalar("attestation", "text")), keys.Texts("lines"));
        keys.Done();
        return block;
    }
}
