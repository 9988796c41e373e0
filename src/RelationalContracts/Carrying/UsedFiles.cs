using System.Collections.Immutable;
using System.Text;
using RelationalContracts.Composing;
using RelationalContracts.Deals;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Themes;

namespace RelationalContracts.Carrying;

/// <summary>The files of a workspace that a deal's documents were made of, by the names that a written file gives them.</summary>
internal sealed class UsedFiles(Workspace workspace, Deal deal, ComposedDeal composed)
{
    private const string ProperNames = "proper-names.yaml";
    private const string Lean = "without reasons";

    private static readonly string[] LawFiles = ["citations.yaml", "facts.yaml", "thresholds.yaml"];

    private readonly ImmutableArray<DocumentTemplate> _templates =
        [.. composed.Composition.Documents.Select(id => workspace.Templates.GetValueOrDefault(id)).OfType<DocumentTemplate>()];

    /// <summary>The files as they are.</summary>
    public ImmutableSortedDictionary<string, string> Whole() => Gather(
        Provisions().Select(provision => (NameOf(provision), provision.SourceText)), model => model.SourceText, template => template.SourceText, TextOf);

    /// <summary>The files without advice, evidence, reasons, comments and the draftings that are not used.</summary>
    public ImmutableSortedDictionary<string, string> WithoutReasons() => Gather(
        Provisions().Select(provision => (NameOf(provision), WithoutReasons(provision, VariantsOf(provision)))),
        model => CarriedForms.Of(model, Lean, model => Carrying.WithoutReasons.Model(model.SourceText)),
        template => CarriedForms.Of(template, Lean, template => Carrying.WithoutReasons.Comments(template.SourceText)),
        file => CarriedForms.Of(file, Lean, file => Carrying.WithoutReasons.Comments(TextOf(file))));

    private static string WithoutReasons(Provision provision, IReadOnlyCollection<VariantName> used) => CarriedForms.Of(
        provision, string.Join(' ', used), provision => Carrying.WithoutReasons.Provision(provision.SourceText, used));

    private ImmutableSortedDictionary<string, string> Gather(
        IEnumerable<(string Name, string Text)> provisions, Func<PartnershipModel, string> ofModel, Func<DocumentTemplate, string> ofTemplate, Func<SourceFile, string> ofOther)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in provisions.Concat(Logos()).Concat(Fonts()).Concat(Models(ofModel)).Concat(Templates(ofTemplate)).Concat(Others(ofOther)))
        {
            files[name] = text;
        }

        return files.ToImmutable();
    }

    private IEnumerable<Provision> Provisions() => composed.Composition.Included.Select(choice => workspace.Library.Find(choice.Id)).OfType<Provision>();

    /// <summary>The drafting chosen, and the charter's where the deal has a charter.</summary>
    private IReadOnlyCollection<VariantName> VariantsOf(Provision provision)
    {
        var used = new List<VariantName>();
        if (composed.Composition.VariantOf(provision.Id) is { } chosen)
        {
            used.Add(chosen);
        }

        if (_templates.Any(template => template.IsCharter))
        {
            used.Add(VariantName.Charter);
        }

        return used;
    }

    private IEnumerable<(string Name, string Text)> Models(Func<PartnershipModel, string> text) =>
        workspace.Models.TryGetValue(deal.Model.Name, out var model) ? [($"templates/models/{model.Id}.yaml", text(model))] : [];

    private IEnumerable<(string Name, string Text)> Templates(Func<DocumentTemplate, string> text) =>
        _templates.Select(template => ($"templates/documents/{template.Id}.yaml", text(template)));

    private IEnumerable<(string Name, string Text)> Others(Func<SourceFile, string> text) => OtherFiles().Select(other => (other.Name, text(other.File)));

    private IEnumerable<(string Name, SourceFile File)> OtherFiles() =>
    [
        .. Pictures().SelectMany(picture => Find(workspace.Files, $"pictures/{picture}.yaml", "templates/")),
        .. Themes().SelectMany(theme => Find(workspace.Files, $"themes/{theme}.yaml", "templates/")),
        .. LawFiles.SelectMany(name => Find(workspace.Files, $"law/{name}", "templates/")),
        .. Find(workspace.Files, ProperNames, "clause-library/"),
        .. workspace.OwnFiles.Where(file => IsCalled(file, ProperNames)).Select((file, index) => ($"own-clauses/{index + 1}/{ProperNames}", file)),
    ];

    private IEnumerable<(string Name, string Text)> Logos() =>
    [
        .. Themes().Select(theme => workspace.Themes[theme].Logo).OfType<Logo>().Where(logo => logo.Image is not null).Select(CarriedLogos.OfTheme),
        .. deal.Logo is { Image: not null } own ? [CarriedLogos.OfDeal(own)] : Array.Empty<(string, string)>(),
    ];

    private IEnumerable<(string Name, string Text)> Fonts() => Themes().SelectMany(theme => CarriedFonts.Of(workspace.Themes[theme]));

    private IEnumerable<string> Pictures() => _templates.SelectMany(template => template.Pictures?.Show ?? []).Select(picture => picture.Name).Distinct();

    private IEnumerable<string> Themes() => composed.Documents.Select(document => DealTheme.Of(workspace, deal, document).Id).Distinct();

    private static IEnumerable<(string Name, SourceFile File)> Find(IEnumerable<SourceFile> files, string name, string folder) =>
        files.Where(file => IsCalled(file, name)).Take(1).Select(file => (folder + name, file));

    private static bool IsCalled(SourceFile file, string name) =>
        file.Path.EndsWith(name, StringComparison.Ordinal) && (file.Path.Length == name.Length || file.Path[^(name.Length + 1)] == '/');

    private static string NameOf(Provision provision) =>
        provision.IsFromLibrary ? $"clause-library/{provision.Family}/{provision.Id}.md" : $"own-clauses/{provision.Id}.md";

    private static string TextOf(SourceFile file) => CarriedForms.Of(file, "whole", file => Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
}
