using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Scenarios;

/// <summary>Reads the files of <c>templates/scenarios/</c> (section 9 of <c>docs/formats.md</c>).</summary>
public static class ScenarioReader
{
    /// <summary>Reads scenarios and holds them to the library.</summary>
    /// <param name="files">The files.</param>
    /// <param name="library">The library whose provisions answer.</param>
    /// <param name="diagnostics">Receives what is wrong with them: RC10xx, RC2081 to RC2083.</param>
    /// <returns>The scenarios in the order of their ids.</returns>
    public static ImmutableArray<Scenario> ReadAll(IEnumerable<SourceFile> files, ClauseLibrary library, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var byId = new SortedDictionary<string, Scenario>(StringComparer.Ordinal);
        foreach (var scenario in files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => Read(file, diagnostics)).OfType<Scenario>())
        {
            if (!byId.TryAdd(scenario.Id, scenario))
            {
                diagnostics.Add(ReadingDiagnostics.DuplicateName("scenarios", scenario.Id, scenario.At, byId[scenario.Id].At));
            }
        }

        ScenarioCheck.Check(byId.Values, library, diagnostics);
        return [.. byId.Values];
    }

    private static Scenario? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "A scenario", diagnostics) is not { } keys)
        {
            return null;
        }

        var id = keys.RequiredName("id", NameKind.Id);
        var scenario = new Scenario(id ?? string.Empty, keys.RequiredLine("title") ?? string.Empty, keys.At)
        {
            Story = (keys.Text("story") ?? string.Empty).ReplaceLineEndings(" "),
            Tags = keys.NameList("tags", NameKind.Id),
            Questions = [.. keys.Items("questions").Select(item => Question(item, diagnostics)).OfType<ScenarioQuestion>()],
        };
        keys.Require("tags");
        keys.Require("questions");
        keys.Done();
        if (id is not null && !file.Path.EndsWith($"/{id}.yaml", StringComparison.Ordinal) && file.Path != $"{id}.yaml")
        {
            diagnostics.Add(ReadingDiagnostics.NameOfFile(id, file.Path));
        }

        return id is null ? null : scenario;
    }

    private static ScenarioQuestion? Question(SourceNode item, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(item, "A question", diagnostics) is not { } keys)
        {
            return null;
        }

        var ask = keys.RequiredLine("ask");
        var families = keys.NameList("families", NameKind.Id);
        keys.Done();
        foreach (var family in families.Where(family => !Families.InOrder.Contains(family.Name)))
        {
            diagnostics.Add(ScenarioDiagnostics.UnknownFamily(family));
        }

        return ask is null ? null : new ScenarioQuestion(ask, [.. families.Select(family => family.Name)]);
    }
}
