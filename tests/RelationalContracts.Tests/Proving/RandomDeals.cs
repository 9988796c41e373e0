using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Testing.Documents;

namespace RelationalContracts.Tests.Proving;

/// <summary>The deals that a <see cref="RandomLibrary"/> can be asked for: every one of them, or some by chance.</summary>
internal sealed class RandomDeals
{
    private const string Two = "  - { name: Ashdown, role: commissioner }\n  - { name: Birchwood, role: provider }\n";
    private const string Third = "  - { name: Cedarfield, role: member }\n";
    private static readonly string[] Parties =
    [
        Two, Two + Third, Two.Replace("role: provider", "role: investor", StringComparison.Ordinal), Two.Replace("role: provider", "role: investor", StringComparison.Ordinal) + Third,
    ];

    private readonly List<string[]> _sections = [];

    /// <summary>The deals of a library.</summary>
    public RandomDeals(RandomLibrary library)
    {
        var model = library.Workspace.Models["test"];
        _sections.Add(library.Asked.Contains("parties") ? [.. Parties.Select(parties => $"parties:\n{parties}")] : [$"parties:\n{Two}"]);
        _sections.Add(library.Asked.Contains("vulnerable-users") ? ["", "facts: { vulnerable-users: yes }\n", "facts: { vulnerable-users: no }\n"] : [""]);
        _sections.Add(library.Asked.Contains("pace") ? ["", "values: { pace: slow }\n", "values: { pace: ~ }\n"] : [""]);
        _sections.Add(["", .. library.Regimes.Append("scotland").Select(regime => $"regime: {regime}\nregime-reason: A test.\n")]);
        _sections.Add(["", "strength: light\n", "strength: robust\n"]);
        _sections.Add(model.Documents.Length > 1 ? ["", "documents: [contract]\n"] : [""]);
        var free = library.ProvisionIds.Concat(model.Required.Any(reference => reference.Id.Value == "oak") ? [] : ["oak"]);
        Choices = [.. free.Select(id => ChoicesOf(library.Workspace.Library.Find(new ProvisionId(id))!, model))];
    }

    /// <summary>For each provision what a deal may say of it: the list it stands in (or none) and its grade (or none).</summary>
    public IReadOnlyList<(string Id, string? List, string? Grade)[]> Choices { get; }

    /// <summary>How many deals there are.</summary>
    public long Count => _sections.Aggregate(1L, (product, section) => product * section.Length) * Choices.Aggregate(1L, (product, choices) => product * choices.Length);

    /// <summary>One of the deals, by its number.</summary>
    public string this[long number]
    {
        get
        {
            var text = "model: test\ntitle: Deal\n";
            foreach (var section in _sections)
            {
                text += section[Take(section.Length)];
            }

            var chosen = Choices.Select(choices => choices[Take(choices.Length)]).ToList();
            text += List("include") + List("omit");
            var graded = chosen.Where(choice => choice.Grade is not null).ToList();
            return graded.Count == 0 ? text : $"{text}variants: {{ {string.Join(", ", graded.Select(choice => $"{choice.Id}: {choice.Grade}"))} }}\n";

            int Take(int count)
            {
                var rest = (int)(number % count);
                number /= count;
                return rest;
            }

            string List(string list)
            {
                var ids = chosen.Where(choice => choice.List == list).Select(choice => choice.Id).ToList();
                return ids.Count == 0 ? string.Empty : $"{list}: [{string.Join(", ", ids)}]\n";
            }
        }
    }

    /// <summary>Composes a deal.</summary>
    public static (ComposedDeal Composed, DiagnosticBag Findings) Compose(Workspace workspace, string deal)
    {
        var findings = new DiagnosticBag();
        var read = DealReader.Read(SourceFile.FromText("random.deal.yaml", deal), findings)!;
        return (ContractComposer.Compose(workspace, read, Edition.Drafting, findings)!, findings);
    }

    /// <summary>What a document says, without the appendices that tell where it comes from.</summary>
    public static string TextOf(ContractDocument document) =>
        DocumentText.Of(document with { Parts = [.. document.Parts.Where(part => part.Kind is not PartKind.Appendix)] });

    private static (string, string?, string?)[] ChoicesOf(Provision provision, PartnershipModel model)
    {
        var lists = model.Recommended.Any(reference => reference.Id == provision.Id) ? new[] { null, "omit" }
            : model.Required.Any(reference => reference.Id == provision.Id) ? [null] : [null, "include"];
        var grades = provision.Variants.Keys.Where(name => name is not VariantName.Charter).Select(string? (name) => name.Word()).Prepend(null);
        return [.. lists.SelectMany(list => grades.Select(grade => (provision.Id.Value, list, grade)))];
    }
}
