using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Reads what the checks of balance go by.</summary>
internal static class BalanceReader
{
    /// <summary>Reads <c>templates/review/balance.yaml</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static BalanceData Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "This file", diagnostics) is not { } root)
        {
            return BalanceData.Empty;
        }

        var data = WithCoherence(root, WithReciprocity(root, WithMachinery(root, BalanceData.Empty)));
        root.Done();
        return data;
    }

    private static BalanceData WithMachinery(MappingReader root, BalanceData data)
    {
        if (root.Mapping("machinery", "'machinery'") is not { } keys)
        {
            return data;
        }

        var read = data with
        {
            PrinciplesTable = keys.Text("table") ?? string.Empty,
            PrincipleColumn = keys.Text("column") ?? string.Empty,
            Principles = [.. keys.Items("principles").Select(item => Principle(item, keys.Diagnostics)).OfType<PrincipleMachinery>()],
        };
        keys.Done();
        return read;
    }

    private static PrincipleMachinery? Principle(SourceNode item, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(item, "A principle", diagnostics) is not { } keys)
        {
            return null;
        }

        var name = keys.RequiredLine("principle") ?? string.Empty;
        var names = keys.Texts("also").Prepend(name).Select(text => text.ToLowerInvariant());
        var read = new PrincipleMachinery(name, [.. names], keys.References("mechanisms"));
        keys.Done();
        return read;
    }

    private static BalanceData WithReciprocity(MappingReader root, BalanceData data)
    {
        if (root.Mapping("reciprocity", "'reciprocity'") is not { } keys)
        {
            return data;
        }

        var read = data with
        {
            Ratio = keys.Integer("ratio", 1),
            FewestDuties = keys.Integer("fewest-duties") ?? 0,
            FewestRemedies = keys.Integer("fewest-remedies") ?? 0,
            BalancedModels = keys.NameList("models", NameKind.Id),
        };
        keys.Done();
        return read;
    }

    private static BalanceData WithCoherence(MappingReader root, BalanceData data)
    {
        if (root.Mapping("coherence", "'coherence'") is not { } keys)
        {
            return data;
        }

        var read = data with { WordFamilies = keys.NameList("words", NameKind.Id), MachineryFamilies = keys.NameList("machinery", NameKind.Id) };
        keys.Done();
        return read;
    }
}
