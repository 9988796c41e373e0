using System.Numerics;
using RelationalContracts.Models;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Properties;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Counting;

/// <summary>Counts the distinct compositions of permitted deals with some documents.</summary>
/// <remarks>
/// Two compositions are distinct where a provision is in one and not in the other, or in another grade, or where a passage
/// under a condition stands in one of them only. Two deals that differ in nothing of this (in a value that is only printed, or
/// in a fact that nothing in the draft asks about) lead to one composition.
/// </remarks>
internal static class CompositionCounter
{
    // A hundred times what a shipped model needs; a few seconds where a library is so entangled that it does not suffice.
    private const long MostSteps = 20_000_000;

    /// <summary>Counts.</summary>
    /// <param name="setting">The model and its documents, with nothing demanded but that deals be permitted.</param>
    /// <param name="choice">What is in.</param>
    public static CompositionCount Of(ProofSetting setting, Choice choice)
    {
        var told = Told(setting, choice).Select(literal => literal.Variable).Where(variable => variable != Literal.True.Variable).ToHashSet();
        var clauses = new ClauseSet(setting.Circuit.Demands, setting.Circuit.Solver.VariableCount, told);
        if (clauses.IsContradictory)
        {
            return new CompositionCount(BigInteger.Zero, true);
        }

        var isCounted = new bool[setting.Circuit.Solver.VariableCount];
        var left = told.Where(variable => !clauses.IsFixed(variable)).ToList();
        left.ForEach(variable => isCounted[variable] = true);
        var counter = new ComponentCounter(clauses.Clauses, isCounted, MostSteps);
        var number = counter.Count(clauses.Clauses.SelectMany(clause => clause).Select(code => code >> 1).Concat(left).Distinct().Order());
        return new CompositionCount(number, counter.IsExact);
    }

    /// <summary>What tells compositions apart.</summary>
    private static IEnumerable<Literal> Told(ProofSetting setting, Choice choice) => setting.Provisions
        .SelectMany(provision => setting.GradesOf(provision).Select(grade => choice.IsGraded(provision.Id, grade)).Prepend(choice.Has(provision.Id)))
        .Concat(setting.Documents.SelectMany(template => Standing(setting, choice, template)));

    private static IEnumerable<Literal> Standing(ProofSetting setting, Choice choice, DocumentTemplate template)
    {
        var document = new DocumentFormulas(setting, choice, template);
        var printed = document.Printed.SelectMany(one => one.Provision.DefinitionsOf(one.Drafting.Name).SelectMany(definition => definition.Body)
            .Concat(one.Drafting.Schedules.SelectMany(schedule => schedule.Body)).Concat(one.Drafting.Body).Select(node => (node, one.When)));
        var always = template.ExecutionIntro.Concat(template.DefinitionsIntro).Concat(template.Definitions.SelectMany(definition => definition.Body));
        return printed.Concat(always.Select(node => (node, When: Literal.True))).SelectMany(pair => document.Walk.Standing([pair.node], pair.When));
    }
}
