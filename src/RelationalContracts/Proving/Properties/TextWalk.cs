using System.Collections.Immutable;
using RelationalContracts.Composing.Expansion;
using RelationalContracts.Composing.Selecting;
using RelationalContracts.Library;
using RelationalContracts.Proving.Cases;
using RelationalContracts.Proving.Encoding;
using RelationalContracts.Proving.Sat;

namespace RelationalContracts.Proving.Properties;

/// <summary>Walks drafting with the conditions under which each piece of it stands in one document.</summary>
/// <param name="setting">The model and its documents.</param>
/// <param name="choice">What is in.</param>
/// <param name="document">The document's id.</param>
internal sealed class TextWalk(ProofSetting setting, Choice choice, string document)
{
    /// <summary>Every run of text.</summary>
    /// <param name="nodes">The drafting.</param>
    /// <param name="when">When the whole stands.</param>
    /// <param name="startsSentence">False for a definition, which goes on from its term.</param>
    public IEnumerable<Passage> Passages(ImmutableArray<DraftNode> nodes, Literal when, bool startsSentence = true) =>
        Passages(nodes, new Passage([], when, false, null, true), startsSentence);

    /// <summary>Whether anything at all stands.</summary>
    public Literal StandsAny(ImmutableArray<DraftNode> nodes) => setting.Circuit.Any(nodes.Select(node => node switch
    {
        DraftWhen or DraftEach => setting.Circuit.Both(Stands(node), StandsAny([.. DraftWalk.ChildrenOf(node)])),
        _ => Literal.True,
    }));

    /// <summary>Whether a numbered paragraph stands.</summary>
    public Literal StandsItem(ImmutableArray<DraftNode> nodes) => setting.Circuit.Any(nodes.Select(node => node switch
    {
        DraftWhen or DraftEach => setting.Circuit.Both(Stands(node), StandsItem([.. DraftWalk.ChildrenOf(node)])),
        DraftItem => Literal.True,
        _ => Literal.False,
    }));

    /// <summary>The labelled paragraphs, down to the level that is still numbered.</summary>
    public IEnumerable<(string Label, Literal When)> Labels(IEnumerable<DraftNode> nodes, Literal when, int levels)
    {
        foreach (var node in nodes)
        {
            var inner = setting.Circuit.Both(when, Stands(node));
            if (node is DraftItem { Label: { } label } && levels > 0)
            {
                yield return (label, when);
            }

            var below = node is DraftItem ? levels - 1 : levels;
            foreach (var found in below < 0 ? [] : Labels(DraftWalk.ChildrenOf(node), inner, below))
            {
                yield return found;
            }
        }
    }

    /// <summary>When each paragraph stands that is too deep to be numbered.</summary>
    public IEnumerable<Literal> TooDeep(IEnumerable<DraftNode> nodes, Literal when, int levels)
    {
        foreach (var node in nodes)
        {
            if (node is DraftItem && levels == 0)
            {
                yield return when;
                continue;
            }

            foreach (var found in TooDeep(DraftWalk.ChildrenOf(node), setting.Circuit.Both(when, Stands(node)), node is DraftItem ? levels - 1 : levels))
            {
                yield return found;
            }
        }
    }

    /// <summary>When each passage under a condition stands.</summary>
    public IEnumerable<Literal> Standing(IEnumerable<DraftNode> nodes, Literal when)
    {
        foreach (var node in nodes)
        {
            var inner = setting.Circuit.Both(when, Stands(node));
            foreach (var stands in Standing(DraftWalk.ChildrenOf(node), inner).Concat(node is DraftWhen ? [inner] : []))
            {
                yield return stands;
            }
        }
    }

    /// <summary>The words that lead in to points, and when they stand and none of the points does.</summary>
    public IEnumerable<(string Words, Literal When)> BareLeadIns(IEnumerable<DraftNode> nodes, Literal when)
    {
        var beside = SideBySide(nodes, when).ToList();
        for (var place = 0; place < beside.Count; place++)
        {
            var (node, stands) = beside[place];
            if (node is DraftParagraph { Inlines: [.., DraftText last] } && LeadIn.EndOf(last.Value) is { } words)
            {
                yield return (words, setting.Circuit.Both(stands, !setting.Circuit.Any(beside.Skip(place + 1).Select(after => after.When))));
            }

            foreach (var found in BareLeadIns(DraftWalk.ChildrenOf(node), stands))
            {
                yield return found;
            }
        }
    }

    /// <summary>What stands side by side once conditions are decided and repeats written out.</summary>
    private IEnumerable<(DraftNode Node, Literal When)> SideBySide(IEnumerable<DraftNode> nodes, Literal when) => nodes.SelectMany(node => node is DraftWhen or DraftEach
        ? SideBySide(DraftWalk.ChildrenOf(node), setting.Circuit.Both(when, Stands(node)))
        : [(node, when)]);

    /// <summary>The repeats that have nothing to repeat for.</summary>
    public IEnumerable<(DraftEach Each, Literal When)> Unrepeatable(IEnumerable<DraftNode> nodes, Literal when)
    {
        foreach (var node in nodes)
        {
            if (node is DraftEach each && !IsRepeatable(each))
            {
                yield return (each, when);
                continue;
            }

            foreach (var found in Unrepeatable(DraftWalk.ChildrenOf(node), setting.Circuit.Both(when, Stands(node))))
            {
                yield return found;
            }
        }
    }

    private IEnumerable<Passage> Passages(IEnumerable<DraftNode> nodes, Passage scope, bool startsSentence)
    {
        foreach (var node in nodes)
        {
            foreach (var run in DraftWalk.RunsOf(node))
            {
                yield return scope with { Inlines = [.. run], StartsSentence = startsSentence };
                startsSentence = true;
            }

            foreach (var passage in node is DraftEach each && !IsRepeatable(each) ? [] : Passages(DraftWalk.ChildrenOf(node), Inside(node, scope), startsSentence: true))
            {
                yield return passage;
            }
        }
    }

    private Passage Inside(DraftNode node, Passage scope)
    {
        var inner = scope with { When = setting.Circuit.Both(scope.When, Stands(node)) };
        return node switch
        {
            DraftEach each when IsParties(each) => inner with { HasParty = true },
            DraftEach each => inner with { Row = each.Source },
            _ => inner,
        };
    }

    private Literal Stands(DraftNode node) => ConditionsRead.StandsWhen(node) is { } condition ? choice.Holds(condition, document) : Literal.True;

    private static bool IsParties(DraftEach each) => each.Source == "parties" || RoleBook.RoleOfSource(each.Source) is not null;

    private bool IsRepeatable(DraftEach each) =>
        IsParties(each) || setting.Workspace.Library.Variables.GetValueOrDefault(each.Source) is { Type: VariableType.Table };
}
