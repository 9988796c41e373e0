using RelationalContracts.Composing.Values;
using RelationalContracts.Deals;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Composing;

/// <summary>Holds a deal to the model, the library and the law data, before anything is chosen.</summary>
internal static class DealCheck
{
    /// <summary>Checks.</summary>
    /// <param name="workspace">The library and the law data.</param>
    /// <param name="deal">The deal.</param>
    /// <param name="model">Its model.</param>
    /// <param name="templates">The documents that it makes.</param>
    /// <param name="diagnostics">Receives what does not fit.</param>
    public static void Check(Workspace workspace, Deal deal, PartnershipModel model, IEnumerable<DocumentTemplate> templates, DiagnosticBag diagnostics)
    {
        CheckParties(deal, model, diagnostics);
        CheckNames(workspace.Library, deal, diagnostics);
        CheckFacts(workspace.Law, deal, diagnostics);
        CheckRegime(deal, diagnostics);
        CheckLaw(deal, templates, diagnostics);
        DealLanguages.Check(deal, workspace.Library, diagnostics);
        if (deal.Theme is { } theme && !workspace.Themes.ContainsKey(theme.Name))
        {
            diagnostics.Add(CompositionDiagnostics.UnknownTheme(theme, workspace.Themes.Keys));
        }
    }

    private static void CheckParties(Deal deal, PartnershipModel model, DiagnosticBag diagnostics)
    {
        if (deal.Parties.Length < model.MinParties)
        {
            diagnostics.Add(CompositionDiagnostics.TooFewParties(model, model.MinParties, "parties", deal.Parties.Length, deal.PlaceOf("parties")));
        }

        foreach (var (role, rule) in model.Roles)
        {
            var count = deal.Parties.Count(party => party.Role == role);
            if (count < rule.Min)
            {
                diagnostics.Add(CompositionDiagnostics.TooFewParties(model, rule.Min, $"with the role '{role}'", count, deal.PlaceOf("parties")));
            }
            else if (rule.IsWanted && count == 0)
            {
                diagnostics.Add(CompositionDiagnostics.RoleWanted(model, role, deal.PlaceOf("parties")));
            }
        }
    }

    private static void CheckNames(ClauseLibrary library, Deal deal, DiagnosticBag diagnostics)
    {
        var named = deal.Include.Concat(deal.Omit).Concat(deal.Variants.Select(choice => choice.Provision)).Concat(deal.Notes.Select(note => note.Provision));
        foreach (var reference in named.Where(reference => !library.Contains(reference.Id)))
        {
            diagnostics.Add(CompositionDiagnostics.UnknownProvision(reference, library));
        }

        foreach (var reference in deal.Include.Where(included => deal.Omit.Any(omitted => omitted.Id == included.Id)))
        {
            diagnostics.Add(CompositionDiagnostics.OmitsIncluded(reference));
        }
    }

    private static void CheckFacts(LawData law, Deal deal, DiagnosticBag diagnostics)
    {
        var facts = new DealFacts(deal);
        foreach (var given in deal.Facts)
        {
            if (!law.Facts.TryGetValue(given.Key, out var fact))
            {
                diagnostics.Add(CompositionDiagnostics.UnknownFact(given, law.Facts.Keys));
            }
            else if (given.Value is not ScalarNode { IsEmpty: true } && !Fits(fact, given.Value))
            {
                diagnostics.Add(CompositionDiagnostics.WrongFact(given, Expected(fact), fact.Question));
            }
            else
            {
                CheckExpectations(fact, given, facts, diagnostics);
            }
        }
    }

    private static void CheckExpectations(Fact fact, MappingEntry given, DealFacts facts, DiagnosticBag diagnostics)
    {
        foreach (var expected in fact.Expects.Where(expected => expected.Answer == facts.Word(fact.Id)))
        {
            if (facts.Word(expected.Fact) is { } other && other != expected.Expected)
            {
                diagnostics.Add(CompositionDiagnostics.UnlikelyFacts(given, expected, other));
            }
        }
    }

    private static bool Fits(Fact fact, SourceNode node)
    {
        var variable = new Variable { Name = fact.Id, Type = fact.Type, Label = fact.Id, Options = fact.Options, At = fact.At };
        return new ValueReader([], new DiagnosticBag()).Read(variable, node) is not null;
    }

    private static string Expected(Fact fact) => fact.Type switch
    {
        VariableType.YesNo => "yes or no",
        VariableType.Choice => "one of " + string.Join(", ", fact.Options.Select(option => option.Name)),
        var type => ValueDiagnostics.Describe(type),
    };

    // A charter does not bind, so no law governs it.
    private static void CheckLaw(Deal deal, IEnumerable<DocumentTemplate> templates, DiagnosticBag diagnostics)
    {
        if (templates.Any(template => !template.IsCharter) && !GoverningLaw.IsChosen(deal) && GoverningLaw.OfNation(deal) is { } law)
        {
            diagnostics.Add(CompositionDiagnostics.LawOfNation(law, deal.Facts.First(fact => fact.Key == "nation").Value.At));
        }
    }

    private static void CheckRegime(Deal deal, DiagnosticBag diagnostics)
    {
        if (deal.Regime is not { } regime)
        {
            return;
        }

        if (!Regimes.All.Contains(regime.Name))
        {
            diagnostics.Add(CompositionDiagnostics.UnknownRegime(regime, Regimes.All));
        }
        else if (string.IsNullOrWhiteSpace(deal.RegimeReason))
        {
            diagnostics.Add(CompositionDiagnostics.RegimeWithoutReason(regime));
        }
    }
}
