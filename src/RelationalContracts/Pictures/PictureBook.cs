using System.Collections.Immutable;
using RelationalContracts.Composing;
using RelationalContracts.Documents;
using RelationalContracts.Models;
using RelationalContracts.Values;

namespace RelationalContracts.Pictures;

/// <summary>Puts the pictures of a document together: each drawn, and the same in words below it.</summary>
/// <remarks>
/// They stand behind the signatures in a part of their own, which says that it is no part of the contract: a drawing is a help to
/// read by, and must never be what somebody is held to.
/// </remarks>
internal sealed class PictureBook(DealContext context, DocumentTemplate template, EntryReader reader)
{
    private const int MostPartiesByName = 8;

    /// <summary>The anchor of the part.</summary>
    public static Anchor Anchor { get; } = new("pictures");

    /// <summary>The part; null where the document has none, or the deal wants none, or nothing to show.</summary>
    public Part? Part()
    {
        if (template.Pictures is not { } pictures || !context.Deal.WantsPictures)
        {
            return null;
        }

        var blocks = pictures.Show.Select(name => context.Workspace.Pictures.GetValueOrDefault(name.Name)).OfType<PictureTemplate>().SelectMany(Blocks).ToList();
        return blocks.Count == 0 ? null : new Part(PartKind.Appendix, pictures.Heading, [new Paragraph(reader.Run(pictures.Intro)), .. blocks]) { Anchor = Anchor };
    }

    private IEnumerable<Block> Blocks(PictureTemplate picture) => picture.Kind switch
    {
        PictureKind.Governance => Governance(picture),
        PictureKind.Steps => Steps(picture),
        PictureKind.Calendar => Calendar(picture),
        PictureKind.Flow => Flow(picture),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private IEnumerable<Block> Governance(PictureTemplate picture)
    {
        var forums = reader.Read(picture.Entries);
        if (forums.Count == 0 || Parties().Count == 0)
        {
            return [];
        }

        var wayOut = reader.Read(picture.WayOut);
        var alternative = $"A diagram. {NameOfParties()} take part in {Chain(forums)}."
            + (wayOut.Count > 0 ? $" The way out of a deadlock beside it: {Chain(wayOut)}." : string.Empty);
        IEnumerable<Block> blocks =
        [
            .. Shown(picture, GovernanceDrawing.Draw(Parties(), forums, wayOut), alternative),
            PictureTable.Of(picture.Title, ["Who meets", "Who takes part", "How often"], ClauseHeading, forums, [entry => entry.Name, entry => entry.Who, entry => entry.Time]),
        ];
        return wayOut.Count == 0
            ? blocks
            : blocks.Append(PictureTable.Of("The way out of a deadlock", ["The way out of a deadlock", "How long"], ClauseHeading, wayOut, [entry => entry.Name, entry => entry.Time]));
    }

    private IEnumerable<Block> Steps(PictureTemplate picture)
    {
        var steps = reader.Read(picture.Entries);
        return steps.Count < 2
            ? []
            : [
                .. Shown(picture, StepsDrawing.Draw(steps), $"A stair of {steps.Count} steps: {Chain(steps)}."),
                PictureTable.Of(picture.Title, ["Step", "Who", "How long"], ClauseHeading, steps, [entry => entry.Name, entry => entry.Who, entry => entry.Time]),
            ];
    }

    private IEnumerable<Block> Calendar(PictureTemplate picture)
    {
        var reviews = reader.Read(picture.Entries);
        var groups = reviews.GroupBy(review => review.WhoWords).ToList();
        return reviews.Count == 0
            ? []
            : [
                .. Shown(picture, CalendarDrawing.Draw(groups, reader.FirstMonth), $"A calendar of twelve months with {reviews.Count} reviews: {Chain(reviews)}."),
                PictureTable.Of(
                    picture.Title, ["Review", "Held by", "How often"], ClauseHeading, groups.SelectMany(group => group), [entry => entry.Name, entry => entry.Who, entry => entry.Time]),
            ];
    }

    private IEnumerable<Block> Flow(PictureTemplate picture)
    {
        var nodes = picture.Nodes.Where(node => node.Role is not { } role || context.Roles.PartiesOf(role.Name).Length > 0).ToDictionary(node => node.Id.Name, StringComparer.Ordinal);
        var flows = reader.Read(picture.Entries)
            .Where(flow => flow.Entry is { From: { } from, To: { } to } && nodes.ContainsKey(from.Name) && nodes.ContainsKey(to.Name))
            .Select(flow => flow with { IsUpright = nodes[flow.Entry.From!.Value.Name].Column == nodes[flow.Entry.To!.Value.Name].Column }).ToList();
        if (!flows.Exists(flow => nodes[flow.Entry.From!.Value.Name].Column == 1))
        {
            // Without anybody who pays there is no way of the money to show.
            return [];
        }

        var used = nodes.Values.Where(node => flows.Exists(flow => flow.Entry.From!.Value.Name == node.Id.Name || flow.Entry.To!.Value.Name == node.Id.Name))
            .Select(node => (Node: node, Words: Nominal(reader.Run(node.Name)))).ToList();
        var words = used.ToDictionary(node => node.Node.Id.Name, node => node.Words, StringComparer.Ordinal);
        return
        [
            .. Shown(picture, FlowDrawing.Draw(used, flows), $"A map from left to right: {string.Join("; ", flows.Select(flow => Sentence(flow, words)))}."),
            PictureTable.Of(
                picture.Title, ["What", "From", "To", "How much or when"], ClauseHeading, flows,
                [entry => entry.Name, entry => [new Text(words[entry.Entry.From!.Value.Name])], entry => [new Text(words[entry.Entry.To!.Value.Name])], entry => entry.Time]),
        ];
    }

    private string ClauseHeading => PhraseStart.Capital(template.ClauseWord);

    private static IEnumerable<Block> Shown(PictureTemplate picture, Drawing drawing, string alternative) =>
        [new Paragraph([new RunInHeading(picture.Title + ".")]), drawing.ToFigure(picture.Title, alternative)];

    private static string Chain(IReadOnlyList<ShownEntry> entries) =>
        string.Join("; ", entries.Select(entry => entry.TimeWords.Length > 0 ? $"{entry.NameWords}, {entry.TimeWords}" : entry.NameWords));

    private static string Sentence(ShownEntry flow, Dictionary<string, string> words) =>
        $"{flow.NameWords} from {words[flow.Entry.From!.Value.Name]} to {words[flow.Entry.To!.Value.Name]}" + (flow.TimeWords.Length > 0 ? $", {flow.TimeWords}" : string.Empty);

    /// <summary>In a box a party stands by its name, without an article before it.</summary>
    private static string Nominal(ImmutableArray<Inline> run)
    {
        var words = PlainText.Of(run);
        var bare = words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;
        return PhraseStart.Capital(bare);
    }

    private string NameOfParties() => $"{context.Deal.Parties.Length} parties";

    /// <summary>The parties by name while they are few, else the roles with their numbers.</summary>
    private List<string> Parties() => context.Deal.Parties.Length <= MostPartiesByName
        ? [.. context.Deal.Parties.Select(party => Nominal([new Text(party.Short)]))]
        : [.. context.Deal.Parties.GroupBy(party => party.Role).Select(group => Count(group.Key, group.Count()))];

    private string Count(string role, int count)
    {
        var words = template.RoleWords.GetValueOrDefault(role) ?? new RoleWords(role, role + "s");
        return count == 1 ? words.One : $"{Composing.Numbering.Numerals.Arabic(count)} {words.Many}";
    }
}
