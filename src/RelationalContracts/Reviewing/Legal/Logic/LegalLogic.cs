using System.Collections.Immutable;

namespace RelationalContracts.Reviewing.Legal.Logic;

/// <summary>The tests that need reasoning of their own, by the name that the data use.</summary>
internal static class LegalLogic
{
    private static readonly ImmutableSortedDictionary<string, ILegalLogic> ByName = new Dictionary<string, ILegalLogic>
    {
        ["accessibility"] = new Accessibility(),
        ["agree-later"] = new AgreeLater(),
        ["change-grounds"] = new ChangeGrounds(),
        ["charter-form"] = new CharterForm(),
        ["charter-money"] = new CharterMoney(),
        ["deadlock"] = new Deadlock(),
        ["gaps"] = new Gaps(),
        ["good-faith"] = new GoodFaith(),
        ["known-risks"] = new KnownRisks(),
        ["legal-form"] = new LegalForm(),
        ["long-exclusivity"] = new LongExclusivity(),
        ["new-supplier"] = new NewSupplier(),
        ["no-regime"] = new NoRegime(),
        ["notice-at-execution"] = new NoticeAtExecution(),
        ["notice-match"] = new NoticeMatch(),
        ["on-behalf-of"] = new OnBehalfOf(),
        ["outcome-concentration"] = new OutcomeConcentration(),
        ["own-case"] = new OwnCase(),
        ["payment-periods"] = new PaymentPeriods(),
        ["precedence-cycle"] = new PrecedenceCycle(),
        ["precedence-order"] = new PrecedenceOrder(),
        ["rare-terms"] = new RareTerms(),
        ["reserved-matters"] = new ReservedMatters(),
        ["stale-rules"] = new StaleRules(),
        ["statutory-decisions"] = new StatutoryDecisions(),
        ["term-sum"] = new TermSum(),
        ["terms"] = new Terms(),
        ["typed-references"] = new TypedReferences(),
        ["verification-time"] = new VerificationTime(),
        ["vision-effect"] = new VisionEffect(),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The names.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The test of a name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static ILegalLogic Of(string name) => ByName[name];
}
