using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Models;

namespace RelationalContracts.Reviewing.Statements;

/// <summary>Reads a composed document into sentences, with what each of them lays down and for whom.</summary>
/// <remarks>
/// Read from the tree and not from running text: the words that lead up to a list are read together with each of its items
/// where they end in a verb ("The plan must:"), and stand alone where they do not ("on one of these grounds:").
/// </remarks>
internal sealed class DocumentReader
{
    private readonly ContractDocument _document;
    private readonly DocumentTemplate _template;
    private readonly SentenceParser _parser;
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly ImmutableArray<Passage>.Builder _passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly ImmutableArray<(Table Table, Place Place)>.Builder _tables = ImmutableArray.CreateBuilder<(Table Table, Place Place)>();

    private DocumentReader(ContractDocument document, DocumentTemplate template, Cast cast)
    {
        _document = document;
        _template = template;
        _parser = new SentenceParser(new ActorReader(cast));
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">Its template.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="model">The deal's model.</param>
    public static ReadDocument Read(ContractDocument document, DocumentTemplate template, Deal deal, PartnershipModel model)
    {
        var cast = new Cast(deal, model, template);
        var reader = new DocumentReader(document, template, cast);
        reader.ReadParts();
        return new ReadDocument(document, template, cast, reader._sentences.ToImmutable())
        {
            Passages = reader._passages.ToImmutable(),
            Tables = reader._tables.ToImmutable(),
        };
    }

    private void ReadParts()
    {
        foreach (var part in _document.Parts)
        {
            switch (part.Kind)
            {
                case PartKind.Background:
                    Blocks(part.Blocks, new Spot(SentenceKind.Recital, part.Origin, "the background", string.Empty), string.Empty);
                    break;
                case PartKind.Terms:
                    Clauses(part);
                    break;
                case PartKind.Schedule:
                    _parser.BeginClause();
                    Blocks(part.Blocks, new Spot(SentenceKind.Full, part.Origin, part.Label!.Reference, part.Label.Reference), string.Empty);
                    break;
            }
        }
    }

    private void Clauses(Part part)
    {
        foreach (var clause in part.Blocks.OfType<Clause>())
        {
            _parser.BeginClause();
            Blocks(clause.Blocks, new Spot(SentenceKind.Full, clause.Origin, $"{_template.ClauseWord} {clause.Label.Reference}", clause.Label.Reference), string.Empty);
        }
    }

    private void Blocks(ImmutableArray<Block> blocks, Spot spot, string lead)
    {
        for (var index = 0; index < blocks.Length; index++)
        {
            switch (blocks[index])
            {
                case Paragraph paragraph:
                    var isLead = index + 1 < blocks.Length && blocks[index + 1] is NumberedList;
                    lead = Paragraph(paragraph, spot, lead, isLead);
                    break;
                case NumberedList list:
                    Items(list, spot, lead);
                    lead = string.Empty;
                    break;
                case DefinitionList list:
                    Definitions(list, spot);
                    break;
                case Table table:
                    Cells(table, spot);
                    break;
            }
        }
    }

    /// <summary>Reads a paragraph.</summary>
    /// <returns>The words that lead up to the list behind it, where they end in a verb; else nothing.</returns>
    private string Paragraph(Paragraph paragraph, Spot spot, string lead, bool isLead)
    {
        var run = new RunText(paragraph.Inlines);
        _passages.Add(new Passage(run, PlaceOf(spot, paragraph.At)));
        var sentences = SentenceSplitter.Split(run.Words).ToList();
        var opening = isLead && sentences.Count > 0 && SentenceParser.EndsInVerb(sentences[^1]) ? sentences[^1][..^1] : string.Empty;
        if (opening.Length > 0)
        {
            sentences.RemoveAt(sentences.Count - 1);
        }

        foreach (var (sentence, index) in sentences.Select((sentence, index) => (sentence, index)))
        {
            Add(sentence, index == 0 ? lead : string.Empty, spot, paragraph.At, run);
        }

        // A list inside an item carries on the words above it: "must: (a) tell: (i) ...".
        return opening.Length > 0 && lead.Length > 0 ? $"{lead} {opening}" : opening;
    }

    private void Items(NumberedList list, Spot spot, string lead)
    {
        foreach (var item in list.Items)
        {
            var kind = spot.Kind == SentenceKind.Full && IsPoint(item.Label) ? SentenceKind.Item : spot.Kind;
            Blocks(item.Blocks, spot with { Kind = kind, Words = WordsFor(item.Label, spot), Number = item.Label.Reference }, lead);
        }
    }

    // "(a)" goes on with the words above it, "7.1" stands on its own.
    private static bool IsPoint(Label label) => label.Printed.StartsWith('(') && label.Scheme is not NumberingScheme.Recitals;

    private string WordsFor(Label label, Spot spot) => label.Scheme switch
    {
        NumberingScheme.Schedules => $"{_template.ParagraphWord} {label.Reference} of {spot.Part}",
        NumberingScheme.Clauses => $"{_template.ClauseWord} {label.Reference}",
        NumberingScheme.Recitals => $"paragraph {label.Printed} of the background",
        _ => spot.Words,
    };

    private void Definitions(DefinitionList list, Spot spot)
    {
        foreach (var definition in list.Definitions)
        {
            Blocks(definition.Blocks, spot with { Kind = SentenceKind.Definition, Words = $"the definition of {definition.Term}" }, string.Empty);
        }
    }

    private void Cells(Table table, Spot spot)
    {
        var place = PlaceOf(spot, table.At);
        _tables.Add((table, place));
        _passages.AddRange(table.Rows.SelectMany(row => row.Cells).Select(cell => new Passage(new RunText(cell), place)));
    }

    private Place PlaceOf(Spot spot, SourceSpan at) => new(_template.Id, spot.Words, spot.Number, spot.Origin, at);

    private void Add(string words, string lead, Spot spot, SourceSpan at, RunText run)
    {
        var text = lead.Length > 0 ? $"{lead} {words}" : words;

        // Where the text would begin in the paragraph, if the words that lead up to it stood there too.
        var start = run.Words.IndexOf(words, StringComparison.Ordinal) - (text.Length - words.Length);
        var binds = spot.Kind is SentenceKind.Full or SentenceKind.Item;
        var statements = binds ? _parser.Parse(text) : [];
        _sentences.Add(new Sentence(
            text, spot.Kind, PlaceOf(spot, at), [.. statements.Select(statement => statement with { IsValue = run.IsValueAt(start + statement.Index) })])
        {
            IsValue = run.IsValueAt(start + text.Length - (words.Length / 2) - 1),
        });
    }

    /// <summary>Where reading stands.</summary>
    private sealed record Spot(SentenceKind Kind, Origin? Origin, string Words, string Number)
    {
        /// <summary>The schedule that holds it: "Schedule 3".</summary>
        public string Part { get; } = Words;
    }
}

/// <summary>A document with the sentences read from it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Template">Its template.</param>
/// <param name="Cast">The words by which it speaks of the parties.</param>
/// <param name="Sentences">The sentences, in printed order.</param>
internal sealed record ReadDocument(ContractDocument Document, DocumentTemplate Template, Cast Cast, ImmutableArray<Sentence> Sentences)
{
    /// <summary>Every paragraph and every cell of a table, in printed order.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Every table with its place.</summary>
    public ImmutableArray<(Table Table, Place Place)> Tables { get; init; } = [];
}

/// <summary>A paragraph or a cell of a table.</summary>
/// <param name="Text">Its words, with what they were made from.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Passage(RunText Text, Place Place);
