using FsCheck;
using FsCheck.Fluent;
using RelationalContracts.Checking;
using RelationalContracts.Composing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Proving;

namespace RelationalContracts.Tests.Proving;

/// <summary>Random libraries and random deals: the prover and the engine must say the same.</summary>
public sealed class ProverAgainstEngineTests
{
    private const int DealsOfEach = 12;

    /// <summary>What composing reports where a deal's own include, omit or variants asks for what cannot be: not permitted, and so no fault.</summary>
    /// <remarks>RC3008 is among them: a provision whose own grade needs what its condition rules out can be neither in nor out.</remarks>
    private static readonly string[] Refusals = ["RC3003", "RC3004", "RC3005", "RC3006", "RC3007", "RC3008", "RC3012", "RC3013", "RC3017", "RC3018", "RC3019", "RC3024"];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(20261122, 3);

    private static readonly Arbitrary<int> Seeds = Gen.Choose(1, 1_000_000).ToArbitrary();

    [Fact]
    public void What_the_prover_proves_builds_and_what_it_refuses_comes_with_a_deal_that_does_not()
    {
        var property = Prop.ForAll(Seeds, seed => Difference(seed) is not { } difference ? true : throw new InvalidOperationException(difference));

        Check.One(Fixed.WithMaxTest(60), property);
    }

    [Fact]
    public void Some_random_libraries_are_proved_and_some_refused()
    {
        var proofs = Enumerable.Range(1, 24).Select(seed => Prove(new RandomLibrary(seed, 4, hasText: true)).IsProved).ToList();

        proofs.Should().Contain(true).And.Contain(false);
    }

    [Fact]
    public void Composing_a_deal_twice_gives_the_same_draft()
    {
        var property = Prop.ForAll(Seeds, seed =>
        {
            var library = new RandomLibrary(seed, 5, hasText: true);
            var deal = Some(library, seed).First();
            return Text(RandomDeals.Compose(library.Workspace, deal)) == Text(RandomDeals.Compose(new RandomLibrary(seed, 5, hasText: true).Workspace, deal));
        });

        Check.One(Fixed.WithMaxTest(60), property);
    }

    [Fact]
    public void Omitting_a_recommended_provision_and_taking_it_in_again_gives_back_the_same_draft()
    {
        var property = Prop.ForAll(Seeds, seed =>
        {
            var library = new RandomLibrary(seed, 5, hasText: true);
            var deal = Some(library, seed).First(deal => !deal.Contains("omit:", StringComparison.Ordinal));
            var before = Text(RandomDeals.Compose(library.Workspace, deal));
            return library.Workspace.Models["test"].Recommended.All(recommended => Text(RandomDeals.Compose(library.Workspace, Including(deal, recommended.Id))) == before);
        });

        Check.One(Fixed.WithMaxTest(60), property);
    }

    private static string? Difference(int seed)
    {
        var library = new RandomLibrary(seed, 4, hasText: true);
        var proof = Prove(library);
        var difference = proof.Doubts.Select(doubt => $"doubt: {doubt}")
            .Concat(proof.Counterexamples.Where(example => !Reports(library, example)).Select(example => $"not reproduced: {example.Finding}\n{example.Deal}"))
            .Concat(proof.IsProved ? Some(library, seed).Take(DealsOfEach).SelectMany(deal => Faults(library, deal)) : [])
            .FirstOrDefault();
        return difference is null ? null : $"seed {seed}: {difference}\n{library}";
    }

    private static ModelProof Prove(RandomLibrary library) => new LibraryProver(library.Workspace).Prove(library.Workspace.Models["test"]);

    private static bool Reports(RandomLibrary library, Counterexample example)
    {
        var findings = new DiagnosticBag();
        LibraryCheck.Run(library.Workspace, findings);
        return RandomDeals.Compose(library.Workspace, example.Deal).Findings.Concat(findings).Any(finding => finding.Code == example.Finding.Code && finding.Severity is Severity.Error);
    }

    /// <summary>What goes wrong in a deal of a library that is proved.</summary>
    private static IEnumerable<string> Faults(RandomLibrary library, string deal)
    {
        var errors = RandomDeals.Compose(library.Workspace, deal).Findings.Where(finding => finding.Severity is Severity.Error).ToList();
        var isBare = !deal.Contains("include:", StringComparison.Ordinal) && !deal.Contains("omit:", StringComparison.Ordinal) && !deal.Contains("variants:", StringComparison.Ordinal);
        return !isBare && errors.Exists(error => Refusals.Contains(error.Code)) ? [] : errors.Select(error => $"proved, but {error}\n{deal}");
    }

    private static IEnumerable<string> Some(RandomLibrary library, int seed)
    {
        var random = new Random(seed);
        var deals = new RandomDeals(library);
        while (true)
        {
            yield return deals[random.NextInt64(deals.Count)];
        }
    }

    private static string Including(string deal, ProvisionId id) => deal.Contains("include: [", StringComparison.Ordinal)
        ? deal.Replace("include: [", $"include: [{id}, ", StringComparison.Ordinal)
        : $"{deal}include: [{id}]\n";

    private static string Text((ComposedDeal Composed, DiagnosticBag Findings) run) =>
        string.Concat(run.Composed.Documents.Select(RandomDeals.TextOf)) + string.Join(' ', run.Findings.Select(finding => finding.Code));
}
