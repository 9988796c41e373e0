using System.Collections.Concurrent;
using System.Collections.Immutable;
using RelationalContracts.Checking;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Proving.Cases;
using RelationalContracts.Proving.Counterexamples;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Properties;
using RelationalContracts.Reading;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving;

/// <summary>Decides for each partnership model whether any permitted deal can come out broken (section 7 of <c>docs/formats.md</c>).</summary>
public sealed class LibraryProver
{
    private readonly Workspace _workspace;
    private readonly List<Expr> _comparisons;
    private readonly IReadOnlyCollection<Diagnostic> _ofLibrary;
    private readonly ImmutableHashSet<int> _properties;

    /// <summary>A prover of a workspace.</summary>
    /// <param name="workspace">The library and templates.</param>
    public LibraryProver(Workspace workspace)
        : this(workspace, [1, 2, 3, 4, 5, 6, 7])
    {
    }

    /// <summary>A prover of some of the properties.</summary>
    /// <param name="workspace">The library and templates.</param>
    /// <param name="properties">The properties, 1 to 7.</param>
    internal LibraryProver(Workspace workspace, ImmutableHashSet<int> properties)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        _workspace = workspace;
        _properties = properties;
        _comparisons = ConditionsRead.Of(workspace);
        var ofLibrary = new DiagnosticBag();
        LibraryCheck.Run(workspace, ofLibrary);
        _ofLibrary = ofLibrary;
    }

    /// <summary>The deal whose own clauses lie over the library and whose annexes every deal has; null where the proof is about a library by itself.</summary>
    public Deal? Like { get; init; }

    /// <summary>Proves several models, side by side on the processors there are.</summary>
    /// <remarks>Proofs share nothing that changes, so they come out the same however many run at a time. Those with the most documents take longest, and begin first.</remarks>
    /// <param name="models">The models.</param>
    /// <param name="onProved">Called after each proof, one call at a time, in whatever order they come to an end.</param>
    /// <returns>The proofs in the order of the models.</returns>
    public ImmutableArray<ModelProof> ProveAll(IEnumerable<PartnershipModel> models, Action<ModelProof> onProved)
    {
        ArgumentNullException.ThrowIfNull(models);
        ArgumentNullException.ThrowIfNull(onProved);
        var places = models.Select((model, place) => (Model: model, Place: place)).OrderByDescending(pair => pair.Model.Documents.Length).ToList();
        var proofs = new ModelProof[places.Count];
        Parallel.ForEach(Partitioner.Create(places, EnumerablePartitionerOptions.NoBuffering), pair =>
        {
            proofs[pair.Place] = Prove(pair.Model);
            lock (proofs)
            {
                onProved(proofs[pair.Place]);
            }
        });
        return [.. proofs];
    }

    /// <summary>Proves one model.</summary>
    /// <param name="model">The model.</param>
    public ModelProof Prove(PartnershipModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var proof = new ProofInProgress(model, new DealShrinker(_workspace, _ofLibrary, FoundDeal.Kept(Like)), _properties);
        foreach (var documents in DocumentSets(model))
        {
            ProveBare(proof, model, documents);
            ProvePermitted(proof, model, documents);
        }

        return proof.Result();
    }

    /// <summary>The main document with every choice of the others, all of them first.</summary>
    private IEnumerable<ImmutableArray<DocumentTemplate>> DocumentSets(PartnershipModel model)
    {
        var all = _workspace.TemplatesOf(model);
        var others = Math.Max(all.Length - 1, 0);
        return all.IsEmpty
            ? []
            : Enumerable.Range(0, 1 << others).Reverse().Select(mask => all.Where((_, index) => index == 0 || (mask & (1 << (index - 1))) != 0).ToImmutableArray());
    }

    private void ProveBare(ProofInProgress proof, PartnershipModel model, ImmutableArray<DocumentTemplate> documents)
    {
        var setting = new ProofSetting(_workspace, model, documents, _comparisons);
        var bare = new BareDeals(setting, Circles());
        foreach (var obligation in SelectionFaults.InBareDeals(setting, bare))
        {
            proof.Decide(setting, obligation, () => [.. Asked(setting, bare)]);
        }
    }

    private static IEnumerable<DealEntry> Asked(ProofSetting setting, BareDeals bare) =>
        bare.Asked.Where(pair => setting.Circuit.Solver.IsTrue(pair.Value)).Select(pair => new DealEntry("include", null, pair.Key.Value));

    private void ProvePermitted(ProofInProgress proof, PartnershipModel model, ImmutableArray<DocumentTemplate> documents)
    {
        var setting = new ProofSetting(_workspace, model, documents, _comparisons) { Annexes = [.. Like?.Annexes.Select(annex => annex.Id) ?? []] };
        var permitted = new PermittedDeals(setting);
        DecideAll(SelectionFaults.InPermittedDeals(setting, permitted));
        foreach (var missing in permitted.Missing.Where(missing => missing.Missing != Literal.True))
        {
            setting.Circuit.Demand(!missing.Missing);
        }

        proof.HoldsFor(setting, documents);
        proof.Count(setting, permitted.Choice);
        var text = new TextFaults(setting, permitted.Choice);
        DecideAll(text.References().Concat(text.Terms()).Concat(text.Variables()).Concat(text.Emptiness()));

        void DecideAll(IEnumerable<Obligation> obligations)
        {
            foreach (var obligation in obligations)
            {
                proof.Decide(setting, obligation, () => FoundDeal.Choices(setting, permitted.Choice));
            }
        }
    }

    /// <summary>The provisions whose conditions ask about provisions that have conditions: only among these can a circle be.</summary>
    private HashSet<ProvisionId> Circles() => _ofLibrary.Any(finding => finding.Code == "RC2026")
        ? [.. _workspace.Library.Provisions.Where(provision => provision.When is not null).Select(provision => provision.Id)]
        : [];
}
