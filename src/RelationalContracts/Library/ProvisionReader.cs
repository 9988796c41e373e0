using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>Reads a provision: its particulars, its variants, its definitions (section 2 of <c>docs/formats.md</c>).</summary>
internal sealed class ProvisionReader
{
    private const string Definitions = "Definitions";
    private const string SchedulePrefix = "Schedule:";

    private readonly DiagnosticBag _diagnostics;
    private readonly Func<string, Variable?> _declared;
    private readonly ImmutableSortedDictionary<VariantName, Drafting>.Builder _variants = ImmutableSortedDictionary.CreateBuilder<VariantName, Drafting>();
    private readonly Dictionary<string, SourceSpan> _headings = new(StringComparer.OrdinalIgnoreCase);
    private ImmutableArray<DraftDefinition>? _definitions;

    private ProvisionReader(DiagnosticBag diagnostics, ImmutableArray<Variable> variables)
    {
        _diagnostics = diagnostics;
        _declared = name => variables.FirstOrDefault(variable => variable.Name == name);
    }

    /// <summary>Reads a file of the library.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The provision as far as it could be read; null where not even its particulars could.</returns>
    public static Provision? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(file, diagnostics) is not { } source || ProvisionParts.Cut(source, diagnostics) is not { } parts)
        {
            return null;
        }

        var node = YamlReader.Read(parts.FrontMatter.Text, parts.FrontMatter.At(0), diagnostics);
        if (MappingReader.Of(node, "A provision", diagnostics) is not { } particulars
            || FrontMatterReader.Read(particulars, SourceSpan.StartOf(file.Path)) is not { } provision)
        {
            return null;
        }

        return new ProvisionReader(diagnostics, provision.Variables).WithText(provision, parts) with { SourceText = source.Text };
    }

    private Provision WithText(Provision provision, ProvisionParts parts)
    {
        if (!parts.Preamble.IsEmpty)
        {
            _diagnostics.Add(DraftingDiagnostics.TextOutsideParts(FirstWord(parts.Preamble.Text)));
        }

        for (var index = 0; index < parts.Parts.Count;)
        {
            var below = parts.Parts.Skip(index + 1).TakeWhile(part => part.Level > 2).ToList();
            ReadPart(parts.Parts[index], below);
            index += 1 + below.Count;
        }

        if (_variants.Count == 0)
        {
            _diagnostics.Add(DraftingDiagnostics.NoVariants(provision.At));
        }

        return provision with { Variants = _variants.ToImmutable(), Definitions = _definitions ?? [] };
    }

    private void ReadPart(ProvisionPart part, List<ProvisionPart> below)
    {
        if (part.Level == 2 && part.Title == Definitions)
        {
            ReadSharedDefinitions(part, below);
        }
        else if (part.Level == 2 && VariantNames.TryParse(part.Title, out var name))
        {
            ReadVariant(name, part, below);
        }
        else
        {
            const string Help = "The parts are ## Light, ## Standard, ## Robust, ## Charter and ## Definitions.";
            _diagnostics.Add(DraftingDiagnostics.UnknownHeading(part.Title, part.At, Help));
        }
    }

    private void ReadSharedDefinitions(ProvisionPart part, List<ProvisionPart> below)
    {
        ReportDuplicate(Definitions, part, _headings);
        foreach (var inner in below)
        {
            _diagnostics.Add(DraftingDiagnostics.UnknownHeading(inner.Title, inner.At, "Nothing but definitions stands under ## Definitions."));
        }

        _definitions ??= ReadDefinitions(part);
    }

    private void ReadVariant(VariantName name, ProvisionPart part, List<ProvisionPart> below)
    {
        var isRepeated = ReportDuplicate(part.Title, part, _headings);
        var body = DraftingReader.ReadBlocks(part.Text, _diagnostics, _declared);
        if (part.IsEmpty)
        {
            _diagnostics.Add(DraftingDiagnostics.EmptyPart(part.Title, part.At));
        }

        var drafting = ReadBelow(new Drafting(name, body, [], [], part.At), below);
        if (!isRepeated)
        {
            _variants[name] = drafting;
        }
    }

    private Drafting ReadBelow(Drafting drafting, List<ProvisionPart> below)
    {
        var headings = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in below)
        {
            if (part is { Level: 3, Title: Definitions })
            {
                ReportDuplicate(Definitions, part, headings);
                drafting = drafting with { Definitions = drafting.Definitions.AddRange(ReadDefinitions(part)) };
            }
            else if (part.Level == 3 && part.Title.StartsWith(SchedulePrefix, StringComparison.Ordinal) && part.Title.Length > SchedulePrefix.Length)
            {
                drafting = drafting with { Schedules = drafting.Schedules.Add(ReadSchedule(part, drafting.Schedules.Length + 1)) };
            }
            else
            {
                const string Help = "Under a variant stand ### Schedule: Title and ### Definitions.";
                _diagnostics.Add(DraftingDiagnostics.UnknownHeading(part.Title, part.At, Help));
            }
        }

        return drafting;
    }

    private DraftSchedule ReadSchedule(ProvisionPart part, int number)
    {
        if (part.IsEmpty)
        {
            _diagnostics.Add(DraftingDiagnostics.EmptyPart(part.Title, part.At));
        }

        var anchor = number == 1 ? "schedule" : $"schedule-{number}";
        var title = HeadingWords.Read(part.Title[SchedulePrefix.Length..].Trim());
        return new DraftSchedule(title.Words, anchor, DraftingReader.ReadBlocks(part.Text, _diagnostics, _declared), part.At) { TitleLanguage = title.Language };
    }

    private ImmutableArray<DraftDefinition> ReadDefinitions(ProvisionPart part)
    {
        if (part.IsEmpty)
        {
            _diagnostics.Add(DraftingDiagnostics.EmptyPart(part.Title, part.At));
        }

        return DraftingReader.ReadDefinitions(part.Text, _diagnostics, _declared);
    }

    private bool ReportDuplicate(string heading, ProvisionPart part, Dictionary<string, SourceSpan> headings)
    {
        if (headings.TryAdd(heading, part.At))
        {
            return false;
        }

        _diagnostics.Add(DraftingDiagnostics.DuplicateHeading(heading, part.At, headings[heading]));
        return true;
    }

    private static SourceSpan FirstWord(SourceText text) => text.At(text.Text.Length - text.Text.TrimStart().Length);
}
