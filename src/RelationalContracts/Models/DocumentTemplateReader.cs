using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Models;

/// <summary>Reads a document template: the order of a document's clauses, its words, and what stands around them.</summary>
internal sealed partial class DocumentTemplateReader
{
    private static readonly string[] Draftings = ["graded", "charter"];

    private readonly MappingReader _keys;
    private readonly DiagnosticBag _diagnostics;

    private DocumentTemplateReader(MappingReader keys)
    {
        _keys = keys;
        _diagnostics = keys.Diagnostics;
    }

    /// <summary>Reads a file of <c>templates/documents/</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The template as far as it could be read; null where it has not even an id.</returns>
    public static DocumentTemplate? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } source
            || MappingReader.Of(YamlReader.Read(source.Text, source.At(0), diagnostics), "A document template", diagnostics) is not { } keys)
        {
            return null;
        }

        var template = new DocumentTemplateReader(keys).Read();
        keys.Done();
        return template is null ? null : template with { SourceText = source.Text, At = source.At(0) };
    }

    private DocumentTemplate? Read()
    {
        var id = _keys.RequiredName("id", NameKind.Id);
        var template = new DocumentTemplate
        {
            Id = id ?? string.Empty,
            Title = _keys.RequiredLine("title") ?? string.Empty,
            IsCharter = _keys.Word("drafting", Draftings)?.Name == "charter",
            IsSigned = _keys.YesNo("signed") ?? false,
            AdoptsDefinitions = _keys.Name("adopts-definitions", NameKind.Id),
            Theme = _keys.Name("theme", NameKind.Id)?.Name ?? "firm",
            DefinitionsIntro = [],
            RoleWords = ReadRoles(),
            At = _keys.At,
        };
        template = WithPictures(WithExecution(WithHeadings(WithDefinitions(WithWords(WithOrder(template))))));
        return id is null ? null : template;
    }

    private DocumentTemplate WithOrder(DocumentTemplate template) => template with { Order = Order("order"), OrderBeside = Order("order-beside") };

    private ImmutableArray<NamedPlace> Order(string key)
    {
        var order = _keys.NameList(key, NameKind.Id);
        foreach (var repeated in order.GroupBy(place => place.Name).Where(group => group.Count() > 1))
        {
            var (first, second) = (repeated.First(), repeated.ElementAt(1));
            _diagnostics.Add(ReadingDiagnostics.DuplicateName("places in the order", second.Name, second.At, first.At));
        }

        return order;
    }

    private DocumentTemplate WithWords(DocumentTemplate template)
    {
        if (_keys.Mapping("words", "'words'") is not { } words)
        {
            return template;
        }

        var read = template with
        {
            ClauseWord = words.Line("clause") ?? template.ClauseWord,
            ParagraphWord = words.Line("paragraph") ?? template.ParagraphWord,
            ScheduleWord = words.Line("schedule") ?? template.ScheduleWord,
        };
        words.Done();
        return read;
    }

    private DocumentTemplate WithDefinitions(DocumentTemplate template)
    {
        if (_keys.Mapping("definitions", "'definitions'") is not { } definitions)
        {
            return template;
        }

        var read = template with
        {
            DefinitionsHeading = definitions.Line("heading") ?? template.DefinitionsHeading,
            DefinitionsIntro = Blocks(definitions.Scalar("intro", "text")),
            Definitions = [.. definitions.Entries("terms").Select(Definition).OfType<DraftDefinition>()],
        };
        definitions.Done();
        return read;
    }

    private DraftDefinition? Definition(MappingEntry entry)
    {
        if (entry.Value is ScalarNode { IsEmpty: false } meaning)
        {
            return new DraftDefinition(entry.Key.Trim(), Blocks(meaning), entry.KeyAt);
        }

        _diagnostics.Add(ReadingDiagnostics.WrongShape(entry.Key, "the meaning of the term", entry.Value.At));
        return null;
    }

    private ImmutableSortedDictionary<string, RoleWords> ReadRoles()
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<string, RoleWords>(StringComparer.Ordinal);
        foreach (var entry in _keys.Entries("roles"))
        {
            if (!Roles.All.Contains(entry.Key))
            {
                _diagnostics.Add(ReadingDiagnostics.UnknownWord(entry.Key, "roles", entry.KeyAt, Roles.All));
            }
            else if (MappingReader.Of(entry.Value, $"The role '{entry.Key}'", _diagnostics) is { } role)
            {
                roles[entry.Key] = RoleWordsOf(role);
                role.Done();
            }
        }

        return roles.ToImmutable();
    }

    private static RoleWords RoleWordsOf(MappingReader role) =>
        new(role.RequiredLine("one") ?? string.Empty, role.RequiredLine("many") ?? string.Empty);

    private ImmutableArray<DraftNode> Blocks(ScalarNode? text) =>
        text is null ? [] : DraftingReader.ReadBlocks(new SourceText(text.Text, Scalars.TextPlace(text)), _diagnostics);

    private ImmutableArray<DraftInline> Inlines(ScalarNode? text) =>
        text is null ? [] : DraftingReader.ReadInlines(new SourceText(text.Text, Scalars.TextPlace(text)), _diagnostics);
}
