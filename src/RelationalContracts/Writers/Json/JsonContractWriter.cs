using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;

namespace RelationalContracts.Writers.Json;

/// <summary>Writes the whole document tree as JSON, for programs that want the contract and not its looks.</summary>
/// <remarks>
/// The field names are documented in <c>docs/formats.md</c>, "The document as JSON", and stable; every field is there in
/// every object of its kind, null where it has no value. Texts are as the document has them, so that a program sees what
/// the deal says; what JSON cannot hold (an unpaired surrogate) becomes U+FFFD. Marks that HTML knows are escaped, so
/// that the text may stand inside a page.
/// </remarks>
public sealed class JsonContractWriter : IContractWriter
{
    private const string FormatName = "relational-contract-document";
    private const int FormatVersion = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <inheritdoc />
    public string Format => "json";

    /// <inheritdoc />
    public void Write(ContractDocument document, WriteOptions options, Stream output, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteNumber("formatVersion", FormatVersion);
        WriteIdentity(json, document.Identity);
        WriteCover(json, document.Cover);
        WriteContents(json, document);
        new JsonBlocks(json).WriteParts(document.Parts);
        WriteNames(json, document);
        WriteSource(json, options.Source);
        json.WriteEndObject();
    }

    private static void WriteIdentity(Utf8JsonWriter json, DocumentIdentity identity)
    {
        json.WriteStartObject("identity");
        json.WriteString("template", identity.Template);
        json.WriteString("title", identity.Title);
        json.WriteString("kind", identity.Kind);
        json.WriteString("language", identity.Language);
        json.WriteString("status", identity.Status);
        json.WriteString("version", identity.Version);
        json.WriteString("date", identity.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("edition", JsonNames.Of(identity.Edition));
        json.WriteString("author", identity.Author);
        if (identity.TitleLanguage is { } language)
        {
            json.WriteString("titleLanguage", language);
        }

        json.WriteEndObject();
    }

    private static void WriteCover(Utf8JsonWriter json, Cover cover)
    {
        json.WriteStartObject("cover");
        json.WriteString("statusLine", cover.StatusLine);
        json.WriteString("title", cover.Title);
        json.WriteString("subtitle", cover.Subtitle);
        json.WriteString("between", cover.Between);
        json.WriteStartArray("parties");
        foreach (var party in cover.Parties)
        {
            json.WriteStringValue(party);
        }

        json.WriteEndArray();
        WritePartyLanguages(json, cover);
        json.WriteString("dated", cover.Dated);
        json.WriteEndObject();
    }

    /// <summary>The languages of the parties' names, where any is not the document's.</summary>
    private static void WritePartyLanguages(Utf8JsonWriter json, Cover cover)
    {
        if (cover.PartyLanguages.Any(language => language is not null))
        {
            json.WriteStartArray("partyLanguages");
            cover.PartyLanguages.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
        }
    }

    private static void WriteContents(Utf8JsonWriter json, ContractDocument document)
    {
        if (document.ContentsHeading is not { } heading)
        {
            json.WriteNull("contents");
            return;
        }

        json.WriteStartObject("contents");
        json.WriteString("heading", heading);
        json.WriteStartArray("entries");
        foreach (var entry in document.Contents())
        {
            json.WriteStartObject();
            json.WriteString("number", entry.Number);
            json.WriteString("heading", entry.Heading);
            if (entry.Language is { } language)
            {
                json.WriteString("headingLanguage", language);
            }

            json.WriteString("anchor", entry.Anchor.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, ContractDocument document)
    {
        json.WriteStartObject("labels");
        foreach (var (anchor, label) in document.Labels.OrderBy(pair => pair.Key.Value, StringComparer.Ordinal))
        {
            json.WritePropertyName(anchor.Value);
            JsonBlocks.WriteLabel(json, label);
        }

        json.WriteEndObject();
        json.WriteStartObject("definitions");
        foreach (var (term, anchor) in document.Definitions)
        {
            json.WriteString(term, anchor.Value);
        }

        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, CarriedSource? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("libraryHash", source.LibraryHash);
        json.WriteStartObject("files");
        foreach (var (name, text) in source.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
