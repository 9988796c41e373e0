using RelationalContracts.Documents;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Signature blocks: where there are several, in two columns, which a reader's voice reads one after the other, unlike a table.</summary>
internal sealed partial class BodyWriter
{
    private static readonly SectionEnd SignatureColumns = new("continuous") { HasFurniture = true, Columns = SignatureRule.Columns };

    private void WriteSigned(Part part, int index)
    {
        BeginSection(part);
        var first = part.Blocks.IndexOf(part.Blocks.OfType<SignatureBlock>().First());
        var intro = part with { Blocks = part.Blocks[..first] };
        _lastOfSection = LastParagraph(intro.Blocks);
        BeginPlace();
        WriteHeading(intro, StyleOf(index));
        WriteBlocks(intro.Blocks, OnPage);
        if (_lastOfSection is null)
        {
            WriteGap(_section);
        }

        WriteColumns(part.Blocks[first..].OfType<SignatureBlock>().ToList(), index);
        EndPlace(part.Name, part.Origin);
    }

    /// <summary>
    /// Word makes columns equally long only before a section that goes on on the same page. An upright part that follows begins a
    /// page by its heading's style, so its section can; before anything else stands a section of one paragraph without words.
    /// </summary>
    private void WriteColumns(List<SignatureBlock> signatures, int index)
    {
        foreach (var signature in signatures)
        {
            WriteSignature(signature, signature == signatures[^1] ? SignatureColumns : null);
        }

        _section = Upright with { Kind = "continuous" };
        var isLast = index + 1 == _document.Parts.Length;
        if (isLast || IsTurned(_document.Parts[index + 1]))
        {
            WriteGap(isLast ? null : _section);
        }
    }

    /// <summary>The lines stay with the words above them: a signature never stands alone on a page.</summary>
    private void WriteSignature(SignatureBlock signature, SectionEnd? section = null)
    {
        BeginParagraph(StyleId.SignatureText);
        WriteInlines(signature.Attestation);
        EndParagraph();
        for (var i = 0; i < signature.Lines.Length; i++)
        {
            var isLast = i == signature.Lines.Length - 1;
            BeginParagraph(isLast ? StyleId.SignatureLastLine : StyleId.SignatureLine, isLast ? section : null);
            WriteSignatureLine(signature.Lines[i]);
            EndParagraph();
        }
    }

    /// <summary>A word and the line beside it or, where words are long, the line and the word below it.</summary>
    private void WriteSignatureLine(string words)
    {
        if (_signatures.IsAboveWords)
        {
            WriteMark("tab");
            WriteMark("br");
            WriteText(words);
        }
        else
        {
            WriteText(words);
            WriteMark("tab");
            WriteMark("tab");
        }
    }
}
