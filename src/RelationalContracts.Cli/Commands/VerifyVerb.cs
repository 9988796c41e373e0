using System.CommandLine;
using System.Text.Json;
using RelationalContracts.Cli.Files;
using RelationalContracts.Cli.Printing;
using RelationalContracts.Diagnostics;
using RelationalContracts.Verifying;
using Spectre.Console;

namespace RelationalContracts.Cli.Commands;

/// <summary><c>relcon verify</c>: whether a written file still is what we wrote, clause by clause.</summary>
internal sealed class VerifyVerb(IEnumerable<IDraftVerifier> verifiers, Terminal terminal) : IVerb
{
    private readonly SharedOptions _shared = new();
    private readonly Argument<string> _file = new("FILE") { Description = "A Word file or PDF that relcon wrote." };

    /// <inheritdoc />
    public Command Command()
    {
        var command = _shared.Verb(
            "verify",
            "Says, clause by clause, whether a written file still is what was written, and rebuilds its draft from the file alone."
            + "\n\nExample: relcon build templates/examples/harbour-alliance.deal.yaml -o out\n         relcon verify out/harbour-alliance-contract.docx");
        command.Arguments.Add(_file);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var diagnostics = new DiagnosticBag();
        var found = Verify(parsed.GetValue(_file)!, diagnostics);
        RunReport.Print(terminal, parsed.GetValue(_shared.Json), diagnostics, [], json => WriteJson(json, found), () => Print(found));

        return found is { IsIntact: true } && !diagnostics.HasErrors ? ExitStatus.Done : ExitStatus.InputErrors;
    }

    private Verification? Verify(string path, DiagnosticBag diagnostics)
    {
        if (SourceLoader.Load(path, diagnostics) is not { } file)
        {
            return null;
        }

        var bytes = file.Bytes.ToArray();
        if (verifiers.FirstOrDefault(verifier => verifier.Recognises(bytes)) is { } verifier)
        {
            return verifier.Verify(bytes, file.Path, diagnostics);
        }

        diagnostics.Add(CommandDiagnostics.NotVerifiable(file.Path, verifiers.Select(verifier => verifier.Format)));
        return null;
    }

    private void Print(Verification? found)
    {
        if (found is null)
        {
            return;
        }

        foreach (var place in found.Places)
        {
            terminal.Out.WriteLine($"{WordFor(place.State),-8}  {place.Id}");
            if (place.Difference is { } difference)
            {
                terminal.Out.Profile.Out.Writer.WriteLine($"          was: {difference.Was}");
                terminal.Out.Profile.Out.Writer.WriteLine($"          is:  {difference.Is}");
            }
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine(Summary(found));
        terminal.Out.WriteLine(Rebuilt(found));
    }

    private static string Summary(Verification found)
    {
        var others = found.Places.Where(place => place.State is not PlaceState.Intact).GroupBy(place => place.State)
            .Select(group => $"{group.Count()} {WordFor(group.Key)}").ToList();
        return others.Count == 0 ? $"All {found.Places.Length} places are intact." : $"Of {found.Places.Length} places, {string.Join(", ", others)}.";
    }

    private static string Rebuilt(Verification found) => found switch
    {
        { Paper: { } paper } => $"This is a paper ({paper.Kind}) and no contract. It was made from {paper.MadeFrom} (SHA-256 {paper.Sha256}); there is nothing to rebuild.",
        { IsSameFile: true } => "Rebuilt from the file alone: the same file, byte for byte.",
        { IsRebuilt: true } => "Rebuilt from the file alone: the same draft. The file was saved again by another program, or changed.",
        { IsRebuilt: false } => "Rebuilt from the file alone: another draft than the one that was written.",
        _ => "Not rebuilt: the file carries hashes only.",
    };

    private static void WritePaper(Utf8JsonWriter json, PaperOrigin? paper)
    {
        if (paper is null)
        {
            json.WriteNull("paper");
            return;
        }

        json.WriteStartObject("paper");
        json.WriteString("kind", paper.Kind);
        json.WriteString("madeFrom", paper.MadeFrom);
        json.WriteString("sha256", paper.Sha256);
        json.WriteEndObject();
    }

    private static void WriteJson(Utf8JsonWriter json, Verification? found)
    {
        json.WriteBoolean("intact", found is { IsIntact: true });
        if (found is { IsRebuilt: { } isRebuilt })
        {
            json.WriteBoolean("rebuilt", isRebuilt);
        }
        else
        {
            json.WriteNull("rebuilt");
        }

        json.WriteBoolean("sameFile", found is { IsSameFile: true });
        WritePaper(json, found?.Paper);
        json.WriteStartArray("clauses");
        foreach (var place in found?.Places ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", place.Id);
            json.WriteString("state", WordFor(place.State));
            if (place.Difference is { } difference)
            {
                json.WriteString("was", difference.Was);
                json.WriteString("is", difference.Is);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WordFor(PlaceState state) => state.ToString().ToLowerInvariant();
}
