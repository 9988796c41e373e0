using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Json;

/// <summary>Writes runs of text: each inline an object with its <c>type</c> and, for all but breaks, the <c>text</c> it prints.</summary>
/// <param name="json">Receives them.</param>
internal sealed class JsonInlines(Utf8JsonWriter json)
{
    public void Write(ImmutableArray<Inline> inlines)
    {
        json.WriteStartArray();
        foreach (var inline in inlines)
        {
            json.WriteStartObject();
            Write(inline);
            if (inline.Language is { } language)
            {
                json.WriteString("language", language);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                Begin("text", text.Value);
                break;
            case RunInHeading heading:
                Begin("run-in-heading", heading.Value);
                break;
            case TermBeingDefined term:
                Begin("term-being-defined", term.Term);
                break;
            case TermUse use:
                Begin("term", use.Printed);
                json.WriteString("term", use.Term);
                break;
            case CrossReference reference:
                Write(reference);
                break;
            case Blank blank:
                Begin("blank", blank.Prompt);
                json.WriteString("label", blank.Label);
                json.WriteString("variable", blank.Variable);
                json.WriteString("askedBy", blank.AskedBy);
                break;
            case ValueText value:
                Begin("value", value.Value);
                json.WriteString("variable", value.Variable);
                break;
            case LineBreak:
                json.WriteString("type", "line-break");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Begin(string type, string text)
    {
        json.WriteString("type", type);
        json.WriteString("text", text);
    }

    private void Write(CrossReference reference)
    {
        Begin("reference", reference.Printed);
        json.WriteString("target", reference.Target?.Value);
        json.WriteStartArray("pieces");
        foreach (var piece in reference.Pieces)
        {
            json.WriteStartObject();
            json.WriteString("text", piece.Printed);
            json.WriteString("numberOf", piece.NumberOf?.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
