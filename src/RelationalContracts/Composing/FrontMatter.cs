using System.Collections.Immutable;
using RelationalContracts.Composing.Numbering;
using RelationalContracts.Deals;
using RelationalContracts.Documents;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Values;

namespace RelationalContracts.Composing;

/// <summary>What stands around the clauses: identity, cover, parties, notes.</summary>
internal sealed class FrontMatter(DealContext context, DocumentTemplate template, Edition edition, bool isMain)
{
    private const string Library = "Clause library";

    private Deal Deal => context.Deal;

    /// <summary>What the document is called: the main one by its model, the others by their template.</summary>
    public static string KindOf(PartnershipModel model, DocumentTemplate template, bool isMain) => isMain ? model.Title : template.Title;

    /// <summary>What the document is called, and which state it is in.</summary>
    public DocumentIdentity Identity() => new(
        template.Id, Deal.Title, KindOf(context.Model, template, isMain), Deal.Language, Status(), Deal.Version, Deal.Date, edition)
    {
        Author = Deal.Author,
    };

    /// <summary>The first page.</summary>
    public Cover Cover() => new(
        StatusLine(),
        Deal.Title,
        KindOf(context.Model, template, isMain),
        template.IsCoverBrief ? string.Empty : template.CoverBetween,
        template.IsCoverBrief ? [] : [.. Deal.Parties.Select(party => party.Name)],
        template.IsCoverBrief ? string.Empty : Dated())
    {
        IsBrief = template.IsCoverBrief,
    };

    /// <summary>Who is bound.</summary>
    public Part Parties()
    {
        var items = Deal.Parties.Select((party, index) => new NumberedItem(
            LabelMaker.Item(NumberingScheme.Parties, 1, index + 1, null), DocumentExpansion.PartyAnchor(index), [new Paragraph(Entry(party, index))]));
        return new Part(PartKind.Parties, template.PartiesHeading, [new NumberedList([.. items])]);
    }

    /// <summary>The drafter's notes, the library's guidance and, for training, the evidence on a provision; none in a clean edition.</summary>
    public IEnumerable<Block> Notes(Provision provision)
    {
        if (edition is Edition.Clean)
        {
            yield break;
        }

        foreach (var note in Deal.Notes.Where(note => note.Provision.Id == provision.Id))
        {
            yield return new DraftingNote(NoteKind.Note, Deal.Author.Length > 0 ? Deal.Author : "Drafter", NoteParagraphs.Of(note.Text));
        }

        if (provision.Guidance.Length > 0)
        {
            yield return new DraftingNote(NoteKind.Guidance, Library, NoteParagraphs.Of(provision.Guidance));
        }

        if (edition is Edition.Training && !provision.Evidence.IsEmpty)
        {
            yield return new DraftingNote(NoteKind.Evidence, Library, [.. provision.Evidence.Select(Words)]);
        }
    }

    /// <summary>A party's entry: name, numbers and address, and the short name where it is given its meaning.</summary>
    private ImmutableArray<Inline> Entry(Party party, int index)
    {
        var path = $"parties.{index + 1}";
        var entry = ImmutableArray.CreateBuilder<Inline>();
        entry.Add(new ValueText(party.Name, path + ".name"));
        AddNumber(entry, ", company number ", party.CompanyNumber, path + ".company-number");
        AddNumber(entry, ", charity number ", party.CharityNumber, path + ".charity-number");
        AddNumber(entry, ", ", party.Identifier, path + ".identifier");
        AddAddress(entry, party, path + ".address");
        if (party.HasShort)
        {
            entry.Add(new Text(" (“"));
            entry.Add(new TermBeingDefined(party.Short));
            entry.Add(new Text("”)"));
        }

        return entry.ToImmutable();
    }

    private static string Words(Evidence evidence) => $"{evidence.Finding} ({evidence.Source}{(evidence.Url is { } url ? ", " + url : string.Empty)})";

    private static void AddNumber(ImmutableArray<Inline>.Builder entry, string lead, string? number, string path)
    {
        if (number is not null)
        {
            entry.Add(new Text(lead));
            entry.Add(new ValueText(number, path));
        }
    }

    /// <summary>A contract needs the address of each party, so a missing one is a blank; a charter only says what it knows.</summary>
    private void AddAddress(ImmutableArray<Inline>.Builder entry, Party party, string path)
    {
        if (party.Address is null && template.IsCharter)
        {
            return;
        }

        entry.Add(new Text(", of "));
        entry.Add(party.Address is { } address ? new ValueText(address, path) : new Blank($"Address of {party.Short}", path, string.Empty));
    }

    private string Status() => Deal.Status switch
    {
        "final" when template.IsCharter => "Final version",
        "final" => "Execution version",
        "co-design" => "Draft for co-design",
        _ => "Draft for discussion",
    };

    private string StatusLine()
    {
        var parts = new List<string> { Status() };
        if (Deal.Date is { } date)
        {
            parts.Add(ValueWords.Date(date));
        }

        if (Deal.Version.Length > 0)
        {
            parts.Add("version " + Deal.Version);
        }

        return string.Join(", ", parts);
    }

    private string Dated() => template.CoverDated.Replace(
        "{{year}}", Deal.Date is { } date ? Numerals.Arabic(date.Year) : "20__", StringComparison.Ordinal);
}
