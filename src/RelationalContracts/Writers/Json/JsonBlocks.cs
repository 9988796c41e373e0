using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Json;

/// <summary>Writes parts and blocks: each block an object with its <c>type</c>.</summary>
/// <param name="json">Receives them.</param>
internal sealed class JsonBlocks(Utf8JsonWriter json)
{
    private readonly JsonInlines _inlines = new(json);

    public static void WriteLabel(Utf8JsonWriter json, Label? label)
    {
        if (label is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("scheme", JsonNames.Of(label.Scheme));
        json.WriteNumber("level", label.Level);
        json.WriteNumber("ordinal", label.Ordinal);
        json.WriteString("printed", label.Printed);
        json.WriteString("reference", label.Reference);
        json.WriteEndObject();
    }

    public void WriteParts(ImmutableArray<Part> parts)
    {
        json.WriteStartArray("parts");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNames.Of(part.Kind));
            WriteLabel(part.Label);
            json.WriteString("heading", part.Heading);
            WriteHeadingLanguage(part.HeadingLanguage);
            json.WriteString("anchor", part.Anchor?.Value);
            WriteInlines("calledBy", part.CalledBy);
            WriteOrigin(part.Origin);
            WriteBlocks(part.Blocks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLabel(Label? label)
    {
        json.WritePropertyName("label");
        WriteLabel(json, label);
    }

    private void WriteInlines(string name, ImmutableArray<Inline> inlines)
    {
        json.WritePropertyName(name);
        _inlines.Write(inlines);
    }

    private void WriteBlocks(ImmutableArray<Block> blocks)
    {
        json.WriteStartArray("blocks");
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            Write(block);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Clause clause:
                Write(clause);
                break;
            case Paragraph paragraph:
                json.WriteString("type", "paragraph");
                WriteInlines("inlines", paragraph.Inlines);
                break;
            case NumberedList list:
                json.WriteString("type", "numbered-list");
                WriteEach("items", list.Items, Write);
                break;
            case Table table:
                Write(table);
                break;
            case Figure figure:
                JsonFigures.Write(json, figure);
                break;
            case DefinitionList list:
                json.WriteString("type", "definitions");
                WriteEach("definitions", list.Definitions, Write);
                break;
            case SignatureBlock signature:
                json.WriteString("type", "signature");
                json.WriteString("party", signature.Party);
                WriteInlines("attestation", signature.Attestation);
                WriteTexts("lines", signature.Lines);
                json.WriteBoolean("isForm", signature.IsForm);
                break;
            case DraftingNote note:
                json.WriteString("type", "drafting-note");
                json.WriteString("kind", JsonNames.Of(note.Kind));
                json.WriteString("author", note.Author);
                WriteTexts("paragraphs", note.Paragraphs);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void WriteHeadingLanguage(string? language)
    {
        if (language is not null)
        {
            json.WriteString("headingLanguage", language);
        }
    }

    private void Write(Clause clause)
    {
        json.WriteString("type", "clause");
        WriteLabel(clause.Label);
        json.WriteString("heading", clause.Heading);
        WriteHeadingLanguage(clause.HeadingLanguage);
        json.WriteString("anchor", clause.Anchor.Value);
        WriteOrigin(clause.Origin);
        WriteBlocks(clause.Blocks);
    }

    private void Write(NumberedItem item)
    {
        WriteLabel(item.Label);
        json.WriteString("anchor", item.Anchor?.Value);
        WriteBlocks(item.Blocks);
    }

    private void Write(Definition definition)
    {
        json.WriteString("term", definition.Term);
        json.WriteString("anchor", definition.Anchor.Value);
        WriteBlocks(definition.Blocks);
    }

    private void Write(Table table)
    {
        json.WriteString("type", "table");
        json.WriteString("caption", table.Caption);
        json.WriteBoolean("isComparison", table.IsComparison);
        json.WriteNumber("writingLines", table.WritingLines);
        WriteEach("columns", table.Columns, column =>
        {
            json.WriteString("heading", column.Heading);
            json.WriteBoolean("isNumeric", column.IsNumeric);
        });
        WriteEach("rows", table.Rows, row =>
        {
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
            {
                _inlines.Write(cell);
            }

            json.WriteEndArray();
        });
    }

    // Where the drafting lies on somebody's disk is nobody else's business, so its place is left out.
    private void WriteOrigin(Origin? origin)
    {
        if (origin is null)
        {
            json.WriteNull("origin");
            return;
        }

        json.WriteStartObject("origin");
        json.WriteString("provision", origin.Provision);
        json.WriteString("variant", origin.Variant);
        json.WriteString("version", origin.Version);
        json.WriteBoolean("isFromLibrary", origin.IsFromLibrary);
        json.WriteEndObject();
    }

    private void WriteEach<T>(string name, ImmutableArray<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTexts(string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
