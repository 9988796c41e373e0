namespace RelationalContracts.Tests.Reviewing;

/// <summary>For each legal check a deal that triggers it and one that just does not: an example with one thing changed.</summary>
internal static class CheckCases
{
    private const string Family = "family-support";
    private const string Harbour = "harbour-alliance";
    private const string Outcomes = "outcomes-partnership";
    private const string Overlay = "nhs-overlay";
    private const string Compact = "inhouse-compact";
    private const string Riverside = "riverside-charter";

    private const string KpiBands = ", rating_bands: \"Good: 42% or more; approaching target: 38%; requires improvement: 32%; inadequate: less\"";
    private const string FurtherGroup = "A decision of either Commissioner to serve carers who have been out of work for a year\n      limit: 150\n      unit: places\n      decider: The Commissioners\n      ground: provided-for";
    private const string Carers = "\n      notice_wording: Up to 150 places a year may be opened to people who are out of work because they care for someone, within the caps of the rate card.";
    private const string Learning = "## Standard\n\n1. When something goes wrong, the Parties must learn from it.";

    /// <summary>The cases.</summary>
    public static IReadOnlyList<CheckCase> All { get; } =
    [
        new("CK-01", Deal(Harbour).Change("mixed-services: no", "mixed-services: yes"), "bought apart", Deal(Harbour).Change("mixed-services: no", "mixed-services: yes\n  mix-separable: no")),
        new("CK-02", Deal(Outcomes).Change(KpiBands, string.Empty), "2 are complete", Deal(Outcomes)),
        new("CK-03", Deal(Outcomes).Change("target: 62%, frequency", "target: as many as can, frequency"), "no figure", Deal(Outcomes).Change("target: 62%, frequency", "target: 62 in every hundred, frequency")),
        new("CK-04", Deal(Outcomes).Change(Carers, string.Empty), "no wording for the notice", Deal(Outcomes).Change(FurtherGroup + Carers, FurtherGroup.Replace("provided-for", "not-substantial", StringComparison.Ordinal))),
        new("CK-05", Deal(Outcomes).Change("limit: 150\n", "\n"), "no limit", Deal(Outcomes).Change("limit: 150\n", "limit: 1\n")),
        new("CK-06", KnownRisk().Change(", notice_ref: \"Tender notice, section 2, known risk 2\"", string.Empty).Add(Yes("CK-06")), "where the notice names it", KnownRisk().Add(Yes("CK-06"))),
        new("CK-07", Deal(Harbour).Change("extension_maximum_term: 7 years", "extension_maximum_term: 83 months"), "add up to more", Deal(Harbour).Change("extension_maximum_term: 7 years", "extension_maximum_term: 84 months")),
        new("CK-08", Deal(Harbour).Under("values", "  payment_days: 31"), "is 31 days", Deal(Harbour).Under("values", "  payment_days: 30")),
        new("CK-09", Deal("lead-provider").Clause("late-payment", "supply-chain", "## Standard\n\n1. The Prime must pay each sub-contractor once it has been paid."), "wait for payment from above", Deal("lead-provider").Clause("late-payment", "supply-chain", "## Standard\n\n1. The Prime must pay each sub-contractor whether or not it waits until it has been paid.")),
        new("CK-10", Reserved("1. Each Party alone decides how to use its statutory powers and how to keep people from harm."), "its budget", Reserved("1. Each Party alone decides how to use its statutory powers, how to spend its budget and how to keep people from harm.")),
        new("CK-11", Deal(Harbour).Change("  conflicts-assessment: \"Conflicts assessment HA/3, last revised 9 November 2026\"\n", string.Empty), "conflicts-assessment", Deal(Harbour)),
        new("CK-12", OwnVote("majority", string.Empty), "its own extension", OwnVote("majority", "; the Party concerned does not vote")),
        new("CK-13", Deal(Harbour).Clause("second-meaning", "principles", "## Standard\n\n1. To act in good faith is to be kind."), "given a meaning twice", Deal(Harbour).Clause("second-meaning", "principles", "## Standard\n\n1. Each Party must act in good faith when it is asked for help.")),
        new("CK-14", Deal(Harbour).Clause("whole-terms", "general", "## Standard\n\n1. All implied terms are excluded."), "takes away", Deal(Harbour).Clause("whole-terms", "general", "## Standard\n\n1. All implied terms are excluded, except the Good Faith Duty.")),
        new("CK-15", Deal(Harbour).Clause("extra-hours", "outcomes", "## Standard\n\n1. The price of extra hours is to be agreed."), "by when and what holds", Deal(Harbour).Clause("extra-hours", "outcomes", "## Standard\n\n1. The price of extra hours is to be agreed within 10 working days. Until then the last price continues.")),
        new("CK-16", Deal(Riverside).Clause("attendance", "governance", "## Charter\n\n1. Each of us must come to every meeting."), "sounds like a promise", Deal(Riverside).Clause("attendance", "governance", "## Charter\n\n1. Each of us aims to come to every meeting.")),
        new("CK-17", Deal(Riverside).Change("money: none", "money: grant"), "Money passes", Deal(Riverside).Change("money: none", "money: grant").Add("existing-contracts: [{ title: Grant agreement, reference: RY-12 }]")),
        new("CK-18", Deal(Riverside).Change("personal-data: no", "personal-data: yes"), "no binding agreement", Deal(Riverside).Change("personal-data: no", "personal-data: yes, data-agreement: Riverside sharing agreement of 1 May 2026")),
        new("CK-19", Waiver().Clause("claims-waiver", "risk-reward", "## Standard\n\n1. Each Party gives up every claim against each other Party, save for fraud."), "does not keep death or injury", Waiver()),
        new("CK-20", Deal(Harbour).Clause("silence", "relationship", "## Standard\n\n1. The Commissioner must not publish what a Party charges."), "promises a silence", Deal(Harbour).Clause("silence", "relationship", "## Standard\n\n1. The Commissioner must not publish what a Party charges, unless the law requires it.")),
        new("CK-21", Deal(Harbour).Change(", retention: 8 years after the case is closed }", " }"), "no retention", Deal(Harbour)),
        new("CK-22", Deal(Family).Change("[staff-transfer, eligibility, safeguarding, ", "[staff-transfer, eligibility, ").Change("vulnerable-users: yes\n", "\n"), "may be reached", Deal(Family).Change("[staff-transfer, eligibility, safeguarding, ", "[staff-transfer, eligibility, ").Change("vulnerable-users: yes", "vulnerable-users: no")),
        new("CK-23", Partners(), "no partnership in law", Partners().Change("  joiners-paid: no\n", "  joiners-paid: no\n  real-entity: yes\n")),
        new("CK-24", Order("The price list prevails over the specification."), "goes round in a circle", Order("The price list prevails over the timetable.")),
        new("CK-25", Deal(Harbour).Clause("variation", "general", "## Standard\n\n1. A variation of this Agreement has effect only if it is signed."), "minutes do not vary", Deal(Harbour).Clause("variation", "general", "## Standard\n\n1. A variation of this Agreement has effect only if it is signed. Minutes of a meeting do not vary it, and minutes do not vary the price.")),
        new("CK-26", Deal(Compact).Change(", deadlock]", "]"), "needs everyone", Deal(Compact)),
        new("CK-27", Ending("2. A Party is in default if it cannot pay its debts."), "lists 3 grounds", Ending("2. A Party is in default if it cannot pay its debts. Any Party may end this Agreement because of an event outside the Parties' control, or if another body reduces funding.")),
        new("CK-28", Deal(Harbour).Change("staff-on-exit: out", "staff-on-exit: unknown"), "when the services end", Deal(Harbour)),
        new("CK-29", Deal(Outcomes).Change("[several-liability, known-risks, ", "[known-risks, "), "only for its own part", Deal(Outcomes)),
        new("CK-30", Deal(Harbour).Clause("typed", "general", "## Standard\n\n1. The Parties must meet as clause 12.3 says."), "typed by hand", Deal(Harbour).Clause("typed", "general", "## Standard\n\n1. The Parties must meet as clause 12.3 of the lease says.")),
        new("CK-31", Deal(Harbour).Clause("quality", "outcomes", "## Standard\n\n1. The Services must reach the Gold Standard."), "nothing in this document defines it", Deal(Harbour).Clause("quality", "outcomes", "## Standard\n\n1. The Services must reach the gold standard.")),
        new("CK-32", Deal(Family).Change("vision: \"Families in Ashcombe", "vision: \"TBC: families in Ashcombe"), "'TBC'", Deal(Family).Change("vision: \"Families in Ashcombe", "vision: \"By then families in Ashcombe")),
        new("CK-33", Deal(Family).Change("vision: \"Families in Ashcombe", "vision: \"ALL OF OUR FAMILIES in Ashcombe"), "a run of capitals", Deal(Family).Change("vision: \"Families in Ashcombe", "vision: \"ALL OF OUR families in Ashcombe")),
        new("CK-34", Deal(Overlay).Change("parties: \"the Council and Fenside\", reference: WCC-ASC-2240, ", "parties: \"the Council and Fenside\", "), "has no reference", Deal(Overlay)),
        new("CK-35", Unguarded("price: { amount: 1400, currency: GBP }", "price: { amount: 2700, currency: GBP }"), "rides on 'Four weeks in work'", Unguarded("price: { amount: 1400, currency: GBP }", "price: { amount: 2600, currency: GBP }")),
        new("CK-36", Deal(Outcomes).Under("values", "  fair_risk_outcome_share: 21"), "21%", Deal(Outcomes).Under("values", "  fair_risk_outcome_share: 20")),
        new("CK-37", Deal(Harbour).Change("    company-number: \"09000003\"\n", string.Empty), "no company number", Deal(Harbour).Change("    company-number: \"09000003\"\n", "    identifier: Register of Ireland 512\n")),
        new("CK-38", Exclusive("6 years"), "longer than the services", Exclusive("5 years")),
        new("CK-39", Deal(Harbour).Clause("improvement-plan", "outcomes", Learning), "not tied to", Deal(Harbour).Clause("improvement-plan", "outcomes", Learning + " This is the proper opportunity to improve.")),
        new("CK-40", Deal(Harbour), "more than 90 days ago", Deal(Harbour)) { FiresOn = new DateOnly(2027, 2, 20), JustNotOn = new DateOnly(2027, 2, 19) },
        new("CK-41", Deal(Harbour).Change("joiners-paid: no", "joiners-paid: yes"), "no lawful route", Deal(Harbour).Change("joiners-paid: no", "joiners-paid: yes\n  new-supplier-route: lot")),
        new("CK-42", Places(151), "150 places is the limit", Places(150)),
        new("CK-43", Deal(Harbour).Clause("board-ending", "governance", "## Standard\n\n1. The Commissioner may end this Agreement only with the consent of the board."), "depend on someone's consent", Deal(Harbour).Clause("board-ending", "governance", "## Standard\n\n1. The Commissioner may end this Agreement and must tell the board.")),
        new("CK-44", Grounds(string.Empty), "should have been excluded", Grounds(" It may do so too if a Party should have been excluded.")),
    ];

    /// <summary>Further cases of checks that test several things.</summary>
    public static IReadOnlyList<CheckCase> Further { get; } =
    [
        new("CK-01", Deal(Harbour).Change("  value: { amount: 18400000, currency: GBP }\n", string.Empty), "estimated-value", Deal(Harbour)),
        new("CK-03", Deal(Outcomes).Change("target: 62%, frequency", "frequency"), "no figure", Deal(Outcomes)),
        new("CK-04", Deal(Outcomes).Change("The initial term of five years may be extended once, by one year, at the prices of the rate card. The longest", "The longest"), "does not have the wording of the planned change 'Extension'", Deal(Outcomes)),
        new("CK-04", Deal(Outcomes).Change("      limit: 12\n      unit: months", "      limit: 18\n      unit: months"), "does not state its limit, 18 months", Deal(Outcomes)),
        new("CK-05", Deal(Harbour).Clause("freedom", "flexibility", "## Standard\n\n1. The Parties may make any change after a meeting."), "without a limit", Deal(Harbour).Clause("freedom", "flexibility", "## Standard\n\n1. The Parties may make any change only if [](#change-procedure) allows it.")),
        new("CK-06", KnownRisk().Change("Known risk 1: National employment programmes change", "Known risk 1: Programmes change").Add(Yes("CK-06")), "does not name the known risk", KnownRisk()),
        new("CK-19", Deal(Harbour).Clause("peace", "risk-reward", "## Standard\n\n1. Each Party waives any claim against each other Party, save for fraud."), "gives up claims without keeping", Deal(Harbour).Clause("peace", "risk-reward", "## Standard\n\n1. Each Party must write down each claim against each other Party, within 5 working days.")),
        new("CK-23", NamedPartners("Ashcombe Family Partnership"), "speaks of a partnership", NamedPartners("Ashcombe Family Links")),
        new("CK-24", Ranked("A clause prevails over a schedule."), "does not say where it puts", Ranked("A clause prevails over a schedule, and a schedule over any other document.")),
        new("CK-25", Minor("1. The Parties may make a Minor Change by talking. It has no effect on the price."), "who signs a minor change", Minor("1. The Parties may make a Minor Change by a note signed by each of them. It has no effect on the price.")),
        new("CK-26", Stuck("1. The Parties must talk for 10 working days."), "what holds in the end", Stuck("1. The Parties must talk for 10 working days. If they still do not agree, things stay as they are.")),
        new("CK-28", Deal(Outcomes).Change("staff-transfer: none", "staff-transfer: in"), "'Staff", Deal(Outcomes)),
        new("CK-31", Gold(string.Empty), "used only once", Gold(" The Gold Standard holds on every day.")),
        new("CK-34", NhsFamily("nhs-body"), "under this text alone", NhsFamily("council")),
        new("CK-37", Deal(Family).Change("    authority-date: 2026-10-05\n", string.Empty), "gave authority to sign", Deal(Family)),
    ];

    private static DealEdit NamedPartners(string title) => Deal(Family).Change("title: Ashcombe Family Links", $"title: {title}").Clause("no-partnership", "general", "## Standard\n\n1. No Party is another's agent.");

    private static DealEdit Ranked(string text) => Deal(Harbour).Clause("precedence", "general", $"## Standard\n\n1. {text}");

    private static DealEdit Minor(string text) => Deal(Harbour).Clause("minor-changes", "flexibility", $"## Standard\n\n{text}\n\n## Definitions\n\nMinor Change\n: a change to day-to-day practice.");

    private static DealEdit Stuck(string text) => Deal(Compact).Clause("deadlock", "decisions", $"## Standard\n\n{text} {{#declared}}\n\n## Charter\n\n{text.Replace("must", "will", StringComparison.Ordinal).Replace("The Parties", "We", StringComparison.Ordinal)}");

    private static DealEdit Gold(string more) => Deal(Harbour).Clause("quality", "outcomes", $"## Standard\n\n1. The Services must reach the Gold Standard.{more}\n\n## Definitions\n\nGold Standard\n: the best that there is.");

    private static DealEdit NhsFamily(string kind) => Deal(Family).Change("health-services: no", "health-services: yes").Change("role: commissioner\n    kind: council", $"role: commissioner\n    kind: {kind}");

    private static DealEdit Deal(string example) => new(example);

    private static string Yes(string check) => $"answers: {{ {check}: {{ answer: yes, reason: Read in the notice., by: P. Lawson, on: 2026-09-20 }} }}";

    private static DealEdit KnownRisk() => Deal(Outcomes).Change(FurtherGroup, FurtherGroup.Replace("provided-for", "known-risk", StringComparison.Ordinal));

    private static DealEdit Reserved(string text) => Deal(Harbour)
        .Clause("reserved-matters", "decisions", $"## Standard\n\n{text} {{#list}}\n\n## Definitions\n\nReserved Matter\n: a matter that [](#reserved-matters) leaves to one Party alone.")
        .Change("Decisions on homelessness applications, its budget, and its safeguarding duties", "Decisions on homelessness applications");

    // The shipped text has everyone step back in general; a weaker clause leaves it to the row.
    private static DealEdit OwnVote(string rule, string limit) => Deal(Harbour)
        .Clause("conflicts-of-interest", "transparency", "## Standard\n\n1. The Commissioner must keep a register of interests, and each meeting must begin by asking for interests. {#recusal}")
        .Under("values", $"  decisions: [{{ topic: the extension of a part, rule: {rule}, who: every Party, limit: \"within the budget{limit}\", time: 20 working days }}]");

    private static DealEdit Waiver() => Deal(Harbour).Change("include: [staff-transfer, ", "include: [staff-transfer, claims-waiver, ");

    private static DealEdit Partners() => Deal(Harbour).Clause("no-partnership", "general", "## Standard\n\n1. No Party is another's agent.");

    private static DealEdit Order(string last) => Deal(Harbour).Clause(
        "ranking", "general", $"## Standard\n\n1. The specification prevails over the method statement. The method statement prevails over the price list. {last}");

    private static DealEdit Ending(string text) => Deal(Family).Clause(
        "termination", "exit", $"## Standard\n\n1. This Agreement starts when the last Party signs it. {{#term}}\n{text} {{#default}}\n3. These rights are in addition to every right to end this Agreement that the law gives. {{#other-rights}}\n4. It goes on among the others. {{#effect}}\n5. Every sum due must be paid. {{#payment}}\n6. Costs lie where they fall. {{#costs}}\n7. Funding is told early. {{#funding}}\n8. A Party that cannot pay says so. {{#insolvency}}");

    private static DealEdit Unguarded(string from, string to) => Deal(Outcomes).Change("  gaming_floor: every participant has", "  gaming_floor: null # every participant has").Change(from, to);

    private static DealEdit Exclusive(string time) => Deal(Harbour)
        .Change("include: [staff-transfer, ", "include: [staff-transfer, exclusivity, ")
        .Under("values", $"  exclusivity_field: outreach at night\n  exclusivity_reason: one team must know each person\n  exclusivity_time: {time}");

    private static DealEdit Places(int places) => Deal(Outcomes).Change("    amount: 60\n    unit: places", $"    amount: {places}\n    unit: places");

    private static DealEdit Grounds(string more) => Deal(Overlay).Clause(
        "statutory-termination", "statutory", $"## Standard\n\n1. The ICB may end this Agreement if it has been changed in a way that regulation 13 does not permit. It may do so if a Party has become excluded or excludable, or a person whom it engages to provide any of the Services is excluded.{more}");
}
