using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Themes;
using RelationalContracts.Values;

namespace RelationalContracts.Deals;

/// <summary>Reads a deal (section 4 of <c>docs/formats.md</c>).</summary>
/// <remarks>It says what the file says. Whether the model, the provisions and the values exist is for the composer to judge.</remarks>
public static class DealReader
{
    private static readonly string[] Forms = ["deed", "under-hand"];
    private static readonly string[] Statuses = ["draft", "co-design", "final"];

    /// <summary>Reads a deal's file, YAML or JSON.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The deal as far as it could be read; null where it is not even keys with values.</returns>
    public static Deal? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (SourceText.Read(file, diagnostics) is not { } source
            || MappingReader.Of(YamlReader.Read(source.Text, source.At(0), diagnostics), "A deal", diagnostics) is not { } keys)
        {
            return null;
        }

        var deal = WithParticulars(WithWords(WithChoices(Basis(keys, source), keys), keys), keys);
        keys.Done();
        return deal;
    }

    private static Deal Basis(MappingReader keys, SourceText source)
    {
        var model = keys.RequiredName("model", NameKind.Id);
        return new Deal
        {
            Model = new NamedPlace(model ?? string.Empty, keys.PlaceOf("model")),
            Title = keys.RequiredLine("title") ?? string.Empty,
            Date = keys.Date("date"),
            Language = LanguageReader.ReadMain(keys),
            Languages = LanguageReader.ReadValues(keys),
            Parties = PartyReader.ReadAll(keys),
            Service = ReadService(keys),
            SourceText = source.Text,
            Keys = keys.All,
            At = source.At(0),
        };
    }

    private static Deal WithChoices(Deal deal, MappingReader keys) => deal with
    {
        Facts = keys.Entries("facts"),
        Strength = keys.Word("strength", VariantChoices.GradeWords) is { } word && VariantNames.TryParse(word.Name, out var strength) ? strength : null,
        Include = keys.References("include"),
        Omit = keys.References("omit"),
        Variants = VariantChoices.Read(keys, "variants"),
        Values = keys.Entries("values"),
        Notes = ReadNotes(keys),
        Documents = keys.Has("documents") ? keys.NameList("documents", NameKind.Id) : null,
        Theme = keys.Name("theme", NameKind.Id),
        Logo = LogoReader.Read(ThemeMap.Over(keys.Mapping("logo", "'logo' in a deal"), keys.Diagnostics)),
        WantsFormFields = keys.YesNo("form-fields") ?? false,
        WantsPictures = keys.YesNo("pictures") ?? true,
        Library = keys.NameList("library", NameKind.Free),
    };

    private static Deal WithWords(Deal deal, MappingReader keys) => deal with
    {
        Regime = keys.Name("regime", NameKind.Id),
        RegimeReason = keys.Text("regime-reason"),
        LawOf = keys.Word("law-of", LawsOf.All),
        Form = keys.Word("form", Forms)?.Name,
        Status = keys.Word("status", Statuses)?.Name ?? deal.Status,
        Version = keys.Line("version") ?? string.Empty,
        Author = keys.Line("author") ?? string.Empty,
    };

    private static Deal WithParticulars(Deal deal, MappingReader keys) => deal with
    {
        Annexes = AnnexReader.ReadAll(keys),
        ExistingContracts = keys.Node("existing-contracts"),
        Notices = NoticeReader.ReadAll(keys),
        Answers = keys.Entries("answers"),
        Overrides = keys.Entries("overrides"),
        Changes = keys.Items("changes"),
    };

    private static Service ReadService(MappingReader keys)
    {
        if (keys.Mapping("service", "'service'") is not { } service)
        {
            return new Service();
        }

        var read = new Service
        {
            Description = service.Text("description"),
            Start = service.Date("start"),
            End = service.Date("end"),
            Value = ReadMoney(service.Node("value"), keys.Diagnostics),
        };
        service.Done();
        return read;
    }

    private static Money? ReadMoney(SourceNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return null;
        }

        if (MoneyReader.TryRead(node, out var money))
        {
            return money;
        }

        diagnostics.Add(ReadingDiagnostics.WrongShape("value", "an amount of money", node.At, "Write { amount: 12500000, currency: GBP }."));
        return null;
    }

    private static ImmutableArray<DealNote> ReadNotes(MappingReader keys)
    {
        var notes = ImmutableArray.CreateBuilder<DealNote>();
        foreach (var entry in keys.Entries("notes"))
        {
            if (entry.Value is not ScalarNode note)
            {
                keys.Diagnostics.Add(ReadingDiagnostics.WrongShape(entry.Key, "the text of a note", entry.Value.At));
            }
            else if (Names.Check(entry.Key, NameKind.Id, entry.KeyAt, keys.Diagnostics))
            {
                notes.Add(new DealNote(new ProvisionReference(new ProvisionId(entry.Key), entry.KeyAt), note.Text.Trim()));
            }
        }

        return notes.ToImmutable();
    }
}
