using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using RelationalContracts.Documents;
using RelationalContracts.Word.References;
using RelationalContracts.Word.Styles;

namespace RelationalContracts.Word.Body;

/// <summary>Text inside paragraphs: runs, controls and the fields of cross-references.</summary>
internal sealed partial class BodyWriter
{
    private const char NoBreakSpace = '\u00A0';

    // Words that print alike go into one run, however many nodes they are.
    private readonly StringBuilder _words = new();

    private void WriteInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            WriteInline(inline);
        }

        FlushWords();
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case Text { Language: { } language } foreign:
                FlushWords();
                WriteText(foreign.Value, language: language);
                break;
            case Text text:
                _words.Append(text.Value);
                break;
            case TermUse use:
                _words.Append(use.Printed);
                break;
            case CrossReference reference:
                WriteReference(reference);
                break;
            default:
                FlushWords();
                WriteMarked(inline);
                break;
        }
    }

    private void WriteMarked(Inline inline)
    {
        switch (inline)
        {
            case RunInHeading heading:
                WriteText(heading.Value, StyleId.RunInHeading);
                break;
            case TermBeingDefined term:
                WriteText(term.Term, StyleId.DefinedTerm);
                break;
            case Blank blank:
                _controls.Write(blank);
                _seal.Add(blank.Prompt);
                break;
            case ValueText value:
                _controls.Write(value);
                _seal.Add(value.Value);
                break;
            case LineBreak:
                WriteMark("br");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void FlushWords()
    {
        if (_words.Length > 0)
        {
            WriteText(_words.ToString());
            _words.Clear();
        }
    }

    private void WriteReference(CrossReference reference)
    {
        for (var i = 0; i < reference.Pieces.Length; i++)
        {
            var piece = reference.Pieces[i];
            if (piece.NumberOf is { } place)
            {
                WriteNumber(piece, _references.FieldsOf(place));
            }
            else
            {
                AddWords(piece.Printed, leadsToNumber: i + 1 < reference.Pieces.Length);
            }
        }
    }

    /// <summary>A word and the number after it stay on one line.</summary>
    private void AddWords(string words, bool leadsToNumber)
    {
        var holdsOn = leadsToNumber && words.EndsWith(' ');
        _words.Append(holdsOn ? words[..^1] : words);
        if (holdsOn)
        {
            _words.Append(NoBreakSpace);
        }
    }

    /// <summary>
    /// Writes a number as fields, if they print exactly what the document says; else as words, which at least stay true.
    /// </summary>
    private void WriteNumber(ReferencePiece piece, IReadOnlyList<ReferenceField> fields)
    {
        if (string.Concat(fields.Select(field => field.Shown)) != piece.Printed)
        {
            _words.Append(piece.Printed);
            return;
        }

        FlushWords();
        foreach (var field in fields)
        {
            WriteField(field.Instruction, field.Shown);
        }
    }

    private void WriteField(string instruction, string shown)
    {
        BeginField(instruction);
        WriteText(shown);
        WriteFieldMark("end");
    }

    private void BeginField(string instruction)
    {
        WriteFieldMark("begin");
        using (_xml.In("r"))
        {
            _xml.Words("instrText", instruction);
        }

        WriteFieldMark("separate");
    }

    private void WriteFieldMark(string kind)
    {
        using (_xml.In("r"))
        using (_xml.In("fldChar"))
        {
            _xml.Set("fldCharType", kind);
        }
    }
}
