using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Composing.Expansion;

/// <summary>What can be wrong when conditions are decided and values filled in.</summary>
internal static class ExpansionDiagnostics
{
    public static Diagnostic NobodyHasRole(string role, DraftPlaceholder placeholder) =>
        new("RC4005", Severity.Error, $"The draft names the {role}, and no party of this deal has the role '{role}'.", placeholder.At)
        {
            Help = $"Name a party with the role '{role}', or leave the provision out.",
        };

    public static Diagnostic UnknownPlaceholder(DraftPlaceholder placeholder) =>
        new("RC4006", Severity.Error, $"'{{{{{placeholder.Expression}}}}}' is no variable, party or row here.", placeholder.At);

    public static Diagnostic LeadsInToNothing(string words, SourceSpan at) =>
        new("RC4013", Severity.Error, $"'{words}' leads in to points of which none stands in this draft: every condition on them is false.", at)
        {
            Help = "Give the list a point that always stands, or put the lead-in under the same conditions.",
        };

    public static Diagnostic NothingToRepeat(DraftEach each) =>
        new("RC4007", Severity.Error, $"'{each.Source}' is no list of parties and no table, so there is nothing to repeat.", each.At);
}
