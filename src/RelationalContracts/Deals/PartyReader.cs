using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Reading;

namespace RelationalContracts.Deals;

/// <summary>Reads a deal's parties.</summary>
internal static class PartyReader
{
    // A role that is missing or unknown is reported; as a member, which every model may have, the party lets the rest be checked.
    private const string UnknownRole = "member";

    /// <summary>Reads the parties in their order.</summary>
    /// <param name="keys">The deal.</param>
    public static ImmutableArray<Party> ReadAll(MappingReader keys)
    {
        var before = keys.Diagnostics.Count;
        var parties = keys.Items("parties").Select(item => Read(item, keys.Diagnostics)).OfType<Party>().ToImmutableArray();
        if (parties.Length == 0 && keys.Diagnostics.Count == before)
        {
            keys.Diagnostics.Add(ReadingDiagnostics.MissingKey("parties", "A deal", keys.PlaceOf("parties")));
        }

        ReportShared(parties, keys.Diagnostics);
        return parties;
    }

    private static Party? Read(SourceNode item, DiagnosticBag diagnostics)
    {
        if (MappingReader.Of(item, "A party", diagnostics) is not { } keys)
        {
            return null;
        }

        var name = keys.RequiredLine("name") ?? string.Empty;
        var shortName = keys.Line("short");
        keys.Require("role");
        var party = new Party(name, string.IsNullOrEmpty(shortName) ? name : shortName, keys.Word("role", Roles.All)?.Name ?? UnknownRole, keys.At)
        {
            HasShort = !string.IsNullOrEmpty(shortName),
            Kind = keys.Word("kind", PartyKinds.All)?.Name,
            Address = keys.Text("address"),
            Identifier = keys.Line("identifier"),
            CompanyNumber = keys.Line("company-number"),
            CharityNumber = keys.Line("charity-number"),
            Signatories = [.. keys.Items("signatories").Select(person => ReadPerson(person, diagnostics)).OfType<Person>()],
            AuthorityDate = keys.Date("authority-date"),
            Aliases = keys.Texts("aliases"),
        };
        keys.Done();
        return party;
    }

    private static Person? ReadPerson(SourceNode node, DiagnosticBag diagnostics)
    {
        if (node is ScalarNode { IsEmpty: false } name)
        {
            return new Person(name.Text.Trim(), null);
        }

        if (MappingReader.Of(node, "A signatory", diagnostics) is not { } keys)
        {
            return null;
        }

        var person = new Person(keys.RequiredLine("name") ?? string.Empty, keys.Line("post"));
        keys.Done();
        return person;
    }

    // Values name parties by their short names, and so do documents: two parties cannot share one.
    private static void ReportShared(ImmutableArray<Party> parties, DiagnosticBag diagnostics)
    {
        foreach (var group in parties.Where(party => party.Short.Length > 0).GroupBy(party => party.Short, StringComparer.Ordinal))
        {
            foreach (var party in group.Skip(1))
            {
                diagnostics.Add(ReadingDiagnostics.DuplicateName("parties", party.Short, party.At, group.First().At));
            }
        }
    }
}
