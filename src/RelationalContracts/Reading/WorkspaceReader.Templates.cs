using System.Collections.Immutable;
using RelationalContracts.Advice;
using RelationalContracts.Diagnostics;
using RelationalContracts.Law;
using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Pictures;
using RelationalContracts.Reviewing.Balance;
using RelationalContracts.Reviewing.Legal.Data;
using RelationalContracts.Reviewing.Legal.Reading;
using RelationalContracts.Reviewing.Wording;
using RelationalContracts.Rules;
using RelationalContracts.Searching;
using RelationalContracts.Summaries;
using RelationalContracts.Themes;

namespace RelationalContracts.Reading;

/// <content>The files of <c>templates/</c>.</content>
public sealed partial class WorkspaceReader
{
    // Read by the verbs that use them, not here.
    private static readonly string[] FoldersOfOthers = ["examples", "workshop", "profiles", "scenarios", "exercises", "coverage", "forms"];

    private void ReadTemplateFile(SourceFile file)
    {
        if (FolderOf(file.Path) == "fonts")
        {
            _fonts[NameOf(file.Path)] = file.Bytes;
        }
        else if (FolderOf(file.Path) == "logos")
        {
            _logos[NameOf(file.Path)] = file.Bytes;
        }

        if (!file.Path.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return;
        }

        switch (FolderOf(file.Path))
        {
            case "models":
                Keep(PartnershipModelReader.Read(file, _diagnostics), "partnership models", model => model.Id, model => model.At, _models, file);
                break;
            case "documents" when NameOf(file.Path) == SummaryPlanReader.Id + ".yaml":
                _summary = SummaryPlanReader.Read(file, _diagnostics);
                break;
            case "documents":
                Keep(DocumentTemplateReader.Read(file, _diagnostics), "document templates", template => template.Id, template => template.At, _templates, file);
                break;
            case "pictures":
                Keep(PictureReader.Read(file, _diagnostics), "pictures", picture => picture.Id, picture => picture.At, _pictures, file);
                break;
            case "themes":
                Keep(ThemeReader.Read(file, _diagnostics), "themes", theme => theme.Id, _ => SourceSpan.StartOf(file.Path), _themes, file);
                break;
            case "rules":
                ReadRules(file);
                break;
            case "law":
                ReadLaw(file);
                break;
            case "advice":
                _advice = AdviceDataReader.Add(_advice, file, _diagnostics);
                break;
            case "checks":
                ReadChecks(file);
                break;
            case "review":
                ReadReview(file);
                break;
            case "search":
                _search = SearchWords.Read(file, _diagnostics);
                break;
            case var folder when !FoldersOfOthers.Contains(folder):
                _diagnostics.Add(ReadingDiagnostics.NotReadFrom(
                    file.Path, "Templates stand in models/, documents/, pictures/, themes/, rules/, law/, scenarios/ and examples/."));
                break;
        }
    }

    private void ReadRules(SourceFile file)
    {
        foreach (var rule in RuleReader.Read(file, _diagnostics))
        {
            if (IsFirst("rules", rule.Id, rule.At))
            {
                _rules.Add(rule.Id, rule);
            }
        }
    }

    private void ReadLaw(SourceFile file)
    {
        switch (NameOf(file.Path))
        {
            case "citations.yaml":
                foreach (var citation in LawReader.ReadCitations(file, _diagnostics).Where(citation => IsFirst("citations", citation.Id, citation.At)))
                {
                    _citations.Add(citation.Id, citation);
                }

                break;
            case "facts.yaml":
                foreach (var fact in LawReader.ReadFacts(file, _diagnostics).Where(fact => IsFirst("facts", fact.Id, fact.At)))
                {
                    _facts.Add(fact.Id, fact);
                }

                break;
            case "thresholds.yaml":
                _thresholds.AddRange(LawReader.ReadThresholds(file, _diagnostics));
                break;
        }
    }

    // The library has been read by then, so a condition's bare words can be told from its variables.
    private void ReadChecks(SourceFile file)
    {
        var reader = new LegalCheckReader(_diagnostics, name => _provisions.Values.SelectMany(provision => provision.Variables).FirstOrDefault(variable => variable.Name == name));
        var read = reader.Read(file);
        _checks.AddRange(read.Checks.Where(check => IsFirst("legal checks", check.Id, check.At)));
        foreach (var (id, words) in read.Lists)
        {
            _lists.TryAdd(id, words);
        }
    }

    private void ReadReview(SourceFile file)
    {
        switch (NameOf(file.Path))
        {
            case "balance.yaml":
                _balance = BalanceReader.Read(file, _diagnostics);
                break;
            case "wording.yaml":
                _wording = WordingReader.Read(file, _diagnostics);
                break;
        }
    }

    private void Keep<T>(
        T? read, string what, Func<T, string> idOf, Func<T, SourceSpan> placeOf, Dictionary<string, T> kept, SourceFile file)
        where T : class
    {
        if (read is null)
        {
            return;
        }

        if (NameOf(file.Path) != idOf(read) + ".yaml")
        {
            _diagnostics.Add(ReadingDiagnostics.NameOfFile(idOf(read), file.Path));
        }

        if (IsFirst(what, idOf(read), placeOf(read)))
        {
            kept.Add(idOf(read), read);
        }
    }

    private Workspace ToWorkspace() => new(
        new ClauseLibrary(_provisions.Values, _properNames),
        Sorted(_models), Sorted(_templates), Sorted(_themes.ToDictionary(theme => theme.Key, theme => WithLogo(WithFonts(theme.Value)), StringComparer.Ordinal)),
        [.. _rules.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)],
        new LawData(Sorted(_citations), ThresholdsById(), Sorted(_facts)))
    {
        Summary = _summary,
        Advice = _advice,
        Legal = new LegalRules([.. _checks.OrderBy(check => check.Id, StringComparer.Ordinal)], Sorted(_lists)),
        Pictures = Sorted(_pictures),
        Balance = _balance,
        Wording = _wording,
        Search = _search,
    };

    /// <summary>A theme with the bytes of the fonts that it names, which stand in the folder <c>fonts</c>.</summary>
    private Theme WithFonts(Theme theme) => theme with { FurtherFonts = [.. theme.FurtherFonts.Select(WithFile)] };

    /// <summary>A theme with the picture of the logo that it names, which stands in the folder <c>logos</c>.</summary>
    private Theme WithLogo(Theme theme)
    {
        if (theme.Logo is not { } logo)
        {
            return theme;
        }

        if (_logos.TryGetValue(logo.File, out var bytes))
        {
            return theme with { Logo = LogoReader.WithImage(logo, bytes, _diagnostics) };
        }

        _diagnostics.Add(LogoDiagnostics.NoFile(logo, _logos.Keys));
        return theme;
    }

    private ThemeFont WithFile(ThemeFont font)
    {
        if (_fonts.TryGetValue(font.Name, out var bytes))
        {
            return font with { File = bytes };
        }

        _diagnostics.Add(ThemeDiagnostics.NoFontFile(font.Name, font.At, _fonts.Keys));
        return font;
    }

    private ImmutableSortedDictionary<string, ImmutableArray<Threshold>> ThresholdsById() => _thresholds
        .GroupBy(threshold => threshold.Id, StringComparer.Ordinal)
        .ToImmutableSortedDictionary(group => group.Key, group => group.OrderBy(entry => entry.From).ToImmutableArray(), StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, T> Sorted<T>(Dictionary<string, T> byId) => byId.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
