using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Rules;

namespace RelationalContracts.Composing;

/// <summary>What can be wrong with a deal's choices. Messages of RC30xx and RC3101 live here and nowhere else.</summary>
internal static class CompositionDiagnostics
{
    public static Diagnostic UnknownModel(NamedPlace model, IEnumerable<string> known) =>
        Unknown("RC3001", $"There is no partnership model '{model.Name}'.", model, known);

    public static Diagnostic UnknownProvision(ProvisionReference reference, ClauseLibrary library) =>
        Unknown("RC3002", $"The library has no provision '{reference.Id}'.", new NamedPlace(reference.Id.Value, reference.At), library.Provisions.Select(provision => provision.Id.Value));

    public static Diagnostic IncludesExcluded(ProvisionReference reference, PartnershipModel model, string reason) =>
        new("RC3003", Severity.Error, $"The deal includes '{reference.Id}', which the model '{model.Id}' excludes: {reason}", reference.At)
        {
            Help = "Take it out of 'include', or choose another model.",
        };

    public static Diagnostic OmitsNeeded(ProvisionReference reference, IEnumerable<Reason> reasons) =>
        new("RC3004", Severity.Error, $"The deal omits '{reference.Id}', which has to be in: {Because(reasons)}", reference.At)
        {
            Help = "Take it out of 'omit', or change what needs it.",
        };

    public static Diagnostic Conflict(ProvisionId one, IEnumerable<Reason> whyOne, ProvisionId other, IEnumerable<Reason> whyOther, SourceSpan at) =>
        new("RC3005", Severity.Error, $"'{one}' and '{other}' exclude each other, and both are in. '{one}': {Because(whyOne)} '{other}': {Because(whyOther)}", at)
        {
            Help = "Omit one of them, or what brings it in.",
        };

    public static Diagnostic Forbidden(ProvisionId id, string regime, IEnumerable<Reason> reasons, SourceSpan at) =>
        new("RC3006", Severity.Error, $"The regime '{regime}' forbids '{id}', and it is in: {Because(reasons)}", at)
        {
            Help = "Leave it out, or check the facts that decide the regime.",
        };

    public static Diagnostic ExcludedIsNeeded(ProvisionId id, PartnershipModel model, string reason, IEnumerable<Reason> reasons, SourceSpan at) =>
        new("RC3007", Severity.Error, $"The model '{model.Id}' excludes '{id}' ({reason}), and it is in: {Because(reasons)}", at)
        {
            Help = "Leave out what needs it.",
        };

    public static Diagnostic ConditionsCircle(SourceSpan at) =>
        new("RC3008", Severity.Error, "Conditions wait for one another in a circle, so it cannot be told which provisions are in.", at)
        {
            Help = "Run 'relcon check': it names the conditions.",
        };

    /// <summary>A warning where there was a choice; only a note where the provision is written once, for every strength.</summary>
    public static Diagnostic NearestGrade(Provision provision, VariantName wanted, VariantName given, SourceSpan at) =>
        new("RC3009", IsGraded(provision) ? Severity.Warning : Severity.Note, $"'{provision.Id}' has no {wanted.Word()} drafting, so its {given.Word()} drafting is used.", at);

    public static Diagnostic TooFewParties(PartnershipModel model, int min, string what, int count, SourceSpan at) =>
        new("RC3010", Severity.Error, $"The model '{model.Id}' needs at least {min} {what}, and the deal has {count}.", at);

    public static Diagnostic RoleWanted(PartnershipModel model, string role, SourceSpan at) =>
        new("RC3011", Severity.Warning, $"A deal of the model '{model.Id}' usually has a party with the role '{role}', and this one has none.", at);

    public static Diagnostic KeptOutButNeeded(ProvisionId id, string by, SourceSpan at) =>
        new("RC3012", Severity.Error, $"'{by}' needs '{id}', and the condition of '{id}' keeps it out of this deal.", at)
        {
            Help = $"Leave '{by}' out, choose a variant of it that does not need '{id}', or change what the condition asks for.",
        };

    public static Diagnostic NoDrafting(ProvisionId id, bool charter, SourceSpan at) =>
        new("RC3013", Severity.Error, charter
            ? $"'{id}' is in, and it has no charter text for the charter that would print it."
            : $"'{id}' is in, and it has no drafting for the document that would print it.", at)
        {
            Help = "Leave it out of this deal, or add the drafting to the library.",
        };

    public static Diagnostic NotPrinted(ProvisionId id, SourceSpan at) =>
        new("RC3014", Severity.Warning, $"'{id}' is in, and no document of this deal prints it.", at);

    public static Diagnostic UnknownDocument(NamedPlace document, IEnumerable<string> known) =>
        Unknown("RC3015", $"The model produces no document '{document.Name}'.", document, known);

    public static Diagnostic UnknownTheme(NamedPlace theme, IEnumerable<string> known) =>
        Unknown("RC3016", $"There is no theme '{theme.Name}'.", theme, known);

    public static Diagnostic RuleExcludes(ProvisionId id, CompositionRule rule, IEnumerable<Reason> reasons, SourceSpan at) =>
        new("RC3017", Severity.Error, $"The rule '{rule.Id}' rules out '{id}' here ({rule.Reason}), and it is in: {Because(reasons)}", at)
        {
            Help = "Leave it out, or change what makes the rule count.",
        };

    public static Diagnostic UnderFloor(ProvisionId id, VariantName chosen, CompositionRule rule, SourceSpan at) =>
        new("RC3018", Severity.Error, $"The deal chooses the {chosen.Word()} drafting of '{id}', which is less than the rule '{rule.Id}' asks for: {rule.Reason}", at)
        {
            Help = "Choose a stronger drafting, or take the choice out and let the rule give one.",
        };

    public static Diagnostic VariantMissing(ProvisionReference reference, VariantName variant) =>
        new("RC3019", Severity.Error, $"The deal chooses the {variant.Word()} drafting of '{reference.Id}' for a document that cannot print it.", reference.At)
        {
            Help = "Contracts print light, standard or robust drafting; charters print the charter text.",
        };

    public static Diagnostic UnknownFact(MappingEntry fact, IEnumerable<string> known) =>
        Unknown("RC3020", $"There is no fact '{fact.Key}'.", new NamedPlace(fact.Key, fact.KeyAt), known);

    public static Diagnostic WrongFact(MappingEntry fact, string expected) =>
        new("RC3021", Severity.Error, $"The fact '{fact.Key}' must be {expected}.", fact.Value.At);

    public static Diagnostic RegimeWithoutReason(NamedPlace regime) =>
        new("RC3022", Severity.Warning, $"The deal sets the regime '{regime.Name}' itself and gives no reason.", regime.At)
        {
            Help = "Say why in 'regime-reason': it is kept with the draft.",
        };

    public static Diagnostic UnknownRegime(NamedPlace regime, IEnumerable<string> known) =>
        Unknown("RC3023", $"There is no regime '{regime.Name}'.", regime, known);

    public static Diagnostic OmitsIncluded(ProvisionReference reference) =>
        new("RC3024", Severity.Error, $"The deal both includes and omits '{reference.Id}'.", reference.At);

    public static Diagnostic NeedsMissing(string by, ProvisionReference needed) =>
        new("RC3025", Severity.Error, $"'{by}' needs '{needed.Id}', and the library has no such provision.", needed.At);

    public static Diagnostic UnknownVariable(MappingEntry given, IEnumerable<string> known) =>
        Unknown("RC3101", $"No provision of the library asks for '{given.Key}'.", new NamedPlace(given.Key, given.KeyAt), known) with { Severity = Severity.Warning };

    public static Diagnostic UnusedValue(MappingEntry given) =>
        new("RC3107", Severity.Note, $"Nothing in this draft uses the value of '{given.Key}'.", given.KeyAt);

    private static bool IsGraded(Provision provision) => provision.Variants.Keys.Count(name => name is not VariantName.Charter) > 1;

    private static string Because(IEnumerable<Reason> reasons) => string.Join(' ', reasons.Select(reason => reason.Text).Distinct().Take(3));

    private static Diagnostic Unknown(string code, string message, NamedPlace place, IEnumerable<string> known) =>
        new(code, Severity.Error, message, place.At)
        {
            Help = NearestName.Help(place.Name, known),
        };
}
