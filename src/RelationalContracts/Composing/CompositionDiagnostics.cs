using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Composing;

/// <summary>What can be wrong with a deal's choices. Messages of RC30xx and RC3101 live here and nowhere else.</summary>
internal static class CompositionDiagnostics
{
    public static Diagnostic UnknownModel(NamedPlace model, IEnumerable<string> known) =>
        Unknown("RC3001", $"There is no partnership model '{model.Name}'.", model, known);

    public static Diagnostic UnknownProvision(ProvisionReference reference, ClauseLibrary library) =>
        Unknown("RC3002", $"The library has no provision '{reference.Id}'.", new NamedPlace(reference.Id.Value, reference.At), library.Provisions.Select(provision => provision.Id.Value));

    /// <summary>Something that cannot stand, with the choices and rules that contradict each other and the ways out.</summary>
    public static Diagnostic Of(SelectionFault fault, SelectionProblem problem, Contradiction contradiction, SourceSpan at)
    {
        var (code, message) = fault.Kind switch
        {
            FaultKind.Excluded when problem.Deal.Include.Any(reference => reference.Id == fault.Id) =>
                ("RC3003", $"The deal includes '{fault.Id}', which the model '{problem.Model.Id}' excludes."),
            FaultKind.Excluded => ("RC3007", $"The model '{problem.Model.Id}' excludes '{fault.Id}', and it has to be in."),
            FaultKind.Omitted => ("RC3004", $"The deal omits '{fault.Id}', which has to be in."),
            FaultKind.Conflict => ("RC3005", $"'{fault.Id}' and '{fault.Other}' exclude each other, and both are in."),
            FaultKind.Forbidden => ("RC3006", $"The regime '{problem.Regime}' forbids '{fault.Id}', and it is in."),
            FaultKind.KeptOut => ("RC3012", $"'{fault.Other}' needs '{fault.Id}', and the condition of '{fault.Id}' keeps it out of this deal."),
            FaultKind.NoDrafting => ("RC3013", $"'{fault.Id}' is in, and no document of this deal can print it."),
            FaultKind.RuledOut => ("RC3017", $"The rule '{fault.Rule!.Id}' rules out '{fault.Id}' here, and it is in."),
            _ => ("RC3018", $"The drafting chosen for '{fault.Id}' is less than the rule '{fault.Rule!.Id}' asks for."),
        };
        return new Diagnostic(code, Severity.Error, message, at) { Contradiction = contradiction, Help = HelpOf(contradiction) };
    }

    public static Diagnostic ConditionsCircle(SourceSpan at) =>
        new("RC3008", Severity.Error, "Conditions wait for one another in a circle, so it cannot be told which provisions are in.", at)
        {
            Help = "Run 'relcon check': it names the conditions.",
        };

    /// <summary>A warning where there was a choice; only a note where the provision is written once, for every strength.</summary>
    public static Diagnostic NearestGrade(Provision provision, VariantName wanted, VariantName given, SourceSpan at) =>
        new("RC3009", IsGraded(provision) ? Severity.Warning : Severity.Note, $"'{provision.Id}' has no {wanted.Word()} drafting, so its {given.Word()} drafting is used.", at);

    /// <summary>One note for all provisions that are written once, so that it does not hide what can be put right.</summary>
    public static Diagnostic WrittenOnce(IReadOnlyCollection<ProvisionId> ids, SourceSpan at) =>
        new("RC3009", Severity.Note, $"Written once for every strength, and printed as {(ids.Count == 1 ? "it is" : "they are")}: {string.Join(", ", ids)}.", at);

    public static Diagnostic TooFewParties(PartnershipModel model, int min, string what, int count, SourceSpan at) =>
        new("RC3010", Severity.Error, $"The model '{model.Id}' needs at least {min} {what}, and the deal has {count}.", at);

    public static Diagnostic RoleWanted(PartnershipModel model, string role, SourceSpan at) =>
        new("RC3011", Severity.Warning, $"A deal of the model '{model.Id}' usually has a party with the role '{role}', and this one has none.", at);

    public static Diagnostic NotPrinted(ProvisionId id, SourceSpan at) =>
        new("RC3014", Severity.Warning, $"'{id}' is in, and no document of this deal prints it.", at);

    public static Diagnostic UnknownDocument(NamedPlace document, IEnumerable<string> known) =>
        Unknown("RC3015", $"The model produces no document '{document.Name}'.", document, known);

    public static Diagnostic UnknownTheme(NamedPlace theme, IEnumerable<string> known) =>
        Unknown("RC3016", $"There is no theme '{theme.Name}'.", theme, known);

    /// <summary>Stands in for RC3009, which would say no more than that something else is printed.</summary>
    public static Diagnostic VariantMissing(ProvisionReference reference, VariantName variant) => variant is VariantName.Charter
        ? new("RC3019", Severity.Error, $"The deal chooses the charter text of '{reference.Id}', and no charter of this deal takes it: a contract prints light, standard or robust drafting.", reference.At)
        {
            Help = "Choose one of those three, or take the entry out of 'variants'.",
        }
        : new("RC3019", Severity.Error, $"The deal chooses the {variant.Word()} drafting of '{reference.Id}', and only charters of this deal take it, which print the charter text.", reference.At)
        {
            Help = "Take the entry out of 'variants'.",
        };

    public static Diagnostic UnknownFact(MappingEntry fact, IEnumerable<string> known) =>
        Unknown("RC3020", $"There is no fact '{fact.Key}'.", new NamedPlace(fact.Key, fact.KeyAt), known);

    public static Diagnostic WrongFact(MappingEntry fact, string expected, string question) =>
        new("RC3021", Severity.Error, $"The fact '{fact.Key}' must be {expected}.", fact.Value.At)
        {
            Help = question,
        };

    public static Diagnostic UnlikelyFacts(MappingEntry fact, FactExpectation expected, string other) =>
        new("RC3027", Severity.Warning, $"The fact '{fact.Key}' is {expected.Answer}, and '{expected.Fact}' is {other}, where {expected.Expected} was to be expected.", fact.Value.At)
        {
            Help = "Which law applies hangs on both: put right the one that is wrong, or leave both if they are true.",
        };

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

    public static Diagnostic LawOfNation(string law, SourceSpan at) =>
        new("RC3026", Severity.Warning, $"The deal does not say which law governs it, and its services are in {NationWords(law)}: the law of {NationWords(law)} is taken.", at)
        {
            Help = $"Write 'law-of: {law}', or the law that the parties have chosen instead.",
        };

    public static Diagnostic UnprintedContractKey(MappingEntry entry, IEnumerable<string> known) =>
        Unknown("RC3108", $"A contract under 'existing-contracts' has no key '{entry.Key}', and nothing prints it.", new NamedPlace(entry.Key, entry.KeyAt), known) with { Severity = Severity.Warning };

    public static Diagnostic UnknownVariable(MappingEntry given, IEnumerable<string> known) =>
        Unknown("RC3101", $"No provision of the library asks for '{given.Key}'.", new NamedPlace(given.Key, given.KeyAt), known) with { Severity = Severity.Warning };

    public static Diagnostic UnusedValue(MappingEntry given) =>
        new("RC3107", Severity.Note, $"Nothing in this draft uses the value of '{given.Key}'.", given.KeyAt);

    private static string NationWords(string law) => law == "scotland" ? "Scotland" : "Northern Ireland";

    private static string HelpOf(Contradiction contradiction) => contradiction.WaysOut.IsEmpty
        ? "No change of the deal's choices alone puts it right: the model, the library or the facts would have to change."
        : string.Join(" Or: ", contradiction.WaysOut);

    /// <summary>Whether a provision has drafting of several strengths.</summary>
    public static bool IsGraded(Provision provision) => provision.Variants.Keys.Count(name => name is not VariantName.Charter) > 1;

    private static Diagnostic Unknown(string code, string message, NamedPlace place, IEnumerable<string> known) =>
        new(code, Severity.Error, message, place.At)
        {
            Help = NearestName.Help(place.Name, known),
        };
}
