using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Cli.Commands;

/// <summary>What can be wrong with what a user asks of a verb.</summary>
internal static class CommandDiagnostics
{
    public static Diagnostic UnknownProvision(string id, IEnumerable<ProvisionId> known) =>
        new("RC3002", Severity.Error, $"The library has no provision '{id}'.", SourceSpan.StartOf("clause-library"))
        {
            Help = NearestName.Help(id, known.Select(provision => provision.Value)),
        };

    public static Diagnostic UnknownModel(string id, IEnumerable<string> known) =>
        new("RC3001", Severity.Error, $"There is no partnership model '{id}'.", SourceSpan.StartOf("templates/models"))
        {
            Help = NearestName.Help(id, known) ?? $"The models are: {string.Join(", ", known)}.",
        };

    public static Diagnostic UnknownPaper(string id, IEnumerable<string> known) =>
        new("RC3212", Severity.Error, $"The pack has no paper '{id}'.", SourceSpan.StartOf("templates/workshop"))
        {
            Help = NearestName.Help(id, known) ?? $"The papers are: {string.Join(", ", known)}.",
        };

    public static Diagnostic NoSuchVariant(Provision provision, string variant) =>
        new("RC3019", Severity.Error, $"'{provision.Id}' has no {variant} drafting.", provision.At)
        {
            Help = $"It has {string.Join(", ", provision.Variants.Keys.Select(name => name.Word()))}.",
        };

    public static Diagnostic UnknownFamily(string family) =>
        new("RC2099", Severity.Error, $"There is no family '{family}'.", SourceSpan.StartOf("clause-library"))
        {
            Help = NearestName.Help(family, Families.InOrder),
        };

    public static Diagnostic NotVerifiable(string file, IEnumerable<string> formats) =>
        new("RC5857", Severity.Error, $"'{file}' is of no format that can be verified.", SourceSpan.StartOf(file))
        {
            Help = $"The formats are {string.Join(" and ", formats)}; the others carry nothing of their sources.",
        };
}
