using System.Collections.Immutable;
using RelationalContracts.Expressions;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;

namespace RelationalContracts.Checking;

/// <summary>Holds conditions to what they ask about: variables and their options, facts, thresholds, provisions.</summary>
internal sealed class ConditionCheck
{
    private readonly CheckContext _context;
    private readonly string[] _models;
    private readonly string[] _documents;

    /// <summary>A check of conditions.</summary>
    /// <param name="context">What they are held to.</param>
    public ConditionCheck(CheckContext context)
    {
        _context = context;
        _models = [.. context.Workspace.Models.Keys];
        _documents = [.. context.Workspace.Templates.Keys];
    }

    /// <summary>Checks conditions.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="declared">The variables that they may ask about.</param>
    public void Run(IEnumerable<Expr> conditions, ImmutableArray<Variable> declared)
    {
        foreach (var condition in conditions)
        {
            var before = _context.Diagnostics.Count;
            foreach (var part in condition.AndBelow())
            {
                Check(part, declared);
            }

            // A condition with an unknown word would be called impossible too, which says nothing new.
            if (_context.Diagnostics.Count == before && !Satisfiable.CanHold(condition, operand => DomainOf(operand, declared)))
            {
                _context.Report(LibraryDiagnostics.NeverHolds(condition.At));
            }
        }
    }

    private void Check(Expr part, ImmutableArray<Variable> declared)
    {
        if (part is HasExpr has)
        {
            _context.Exists(new ProvisionReference(has.Provision, has.At));
        }

        if (ConditionWalk.OperandOf(part) is { } operand && IsKnown(operand, part, declared))
        {
            CheckComparison(part, DomainOf(operand, declared));
        }
    }

    private bool IsKnown(Operand operand, Expr part, ImmutableArray<Variable> declared)
    {
        switch (operand)
        {
            case VariableOperand variable when Declared(variable, declared) is null:
                var known = declared.Select(variable => variable.Name);
                _context.Report(LibraryDiagnostics.UndeclaredVariable(variable.Name, part.At, known));
                return false;
            case FactOperand fact when !Facts.ContainsKey(fact.Name):
                _context.Report(LibraryDiagnostics.UnknownFact(fact.Name, part.At, Facts.Keys));
                return false;
            case VariantOperand variant:
                return _context.Exists(new ProvisionReference(variant.Provision, part.At));
            default:
                return true;
        }
    }

    private ImmutableSortedDictionary<string, Fact> Facts => _context.Workspace.Law.Facts;

    private static Variable? Declared(VariableOperand operand, ImmutableArray<Variable> declared) =>
        declared.FirstOrDefault(variable => variable.Name == operand.Name);

    /// <summary>What an operand can be.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="declared">The variables that the condition may ask about.</param>
    public Domain DomainOf(Operand operand, ImmutableArray<Variable> declared) => operand switch
    {
        VariableOperand variable when Declared(variable, declared) is { } known => Domain.Of(known.Name, known.Type, known.Options),
        FactOperand fact when Facts.TryGetValue(fact.Name, out var known) => Domain.Of("facts." + known.Id, known.Type, known.Options),
        ModelOperand => Domain.OfWords("model", [.. _models]),
        DocumentOperand => Domain.OfWords("document", [.. _documents]),
        RegimeOperand => Domain.OfWords("regime", Regimes.All),
        StrengthOperand => Domain.OfWords("strength", VariantChoices.GradeWords),
        VariantOperand variant => Domain.OfWords($"variant({variant.Provision})", VariantChoices.AllWords),
        PartyCountOperand count => Domain.OfNumbers(count.Role is null ? "parties.count" : $"parties.{count.Role}s.count", LiteralKind.Number, least: 0),
        ServiceValueOperand => Domain.OfNumbers("service.value", LiteralKind.Number, least: 0),
        ServiceTermOperand => Domain.OfNumbers("service.term", LiteralKind.Duration, least: 0),
        _ => Domain.Anything,
    };

    private void CheckComparison(Expr part, Domain domain)
    {
        switch (part)
        {
            case YesExpr when domain.Kind is { } kind && kind != LiteralKind.YesNo:
                _context.Report(LibraryDiagnostics.NeitherYesNorNo(domain.Name, part.At));
                break;
            case CompareExpr { Right: ThresholdComparand threshold } when !_context.Workspace.Law.Thresholds.ContainsKey(threshold.Id):
                _context.Report(LibraryDiagnostics.UnknownThreshold(threshold.Id, part.At, _context.Workspace.Law.Thresholds.Keys));
                break;
            case CompareExpr { Right: Literal literal }:
                CheckLiteral(literal, domain, part);
                break;
            case InExpr isIn:
                foreach (var option in isIn.Options)
                {
                    CheckLiteral(option, domain, part);
                }

                break;
        }
    }

    private void CheckLiteral(Literal literal, Domain domain, Expr part)
    {
        if (domain.Words.Length > 0 && !domain.Words.Contains(literal.Text))
        {
            _context.Report(LibraryDiagnostics.UnknownOption(literal.Text, domain.Name, part.At, domain.Words));
        }
        else if (domain.Words.Length == 0 && domain.Kind is { } kind && kind != literal.Kind)
        {
            _context.Report(LibraryDiagnostics.CannotBeCompared(domain.Name, literal.Text, domain.Expected, part.At));
        }
    }
}
