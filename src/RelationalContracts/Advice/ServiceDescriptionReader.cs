using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Advice;

/// <summary>Reads a service description.</summary>
public static class ServiceDescriptionReader
{
    private static readonly string[] BasisWords = ["used", "recommended"];

    /// <summary>Reads a <c>*.service.yaml</c> file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="data">The questions it may answer.</param>
    /// <param name="diagnostics">Receives RC1150 to RC1153, and what any file can have wrong.</param>
    /// <returns>The description as far as it could be read; null where the file is no mapping at all.</returns>
    public static ServiceDescription? Read(SourceFile file, AdviceData data, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (MappingReader.Of(YamlReader.Read(file, diagnostics), "A service description", diagnostics) is not { } keys)
        {
            return null;
        }

        var service = new ServiceDescription(keys.RequiredLine("title") ?? string.Empty, Answers(keys, data), SourceSpan.StartOf(file.Path))
        {
            Description = keys.Text("description") ?? string.Empty,
            Date = keys.Date("date"),
            Author = keys.Line("author") ?? string.Empty,
            Mitigations = Mitigations(keys, data),
            Known = Known(keys),
        };
        keys.Done();
        return service;
    }

    private static ImmutableSortedDictionary<string, Answer> Answers(MappingReader keys, AdviceData data)
    {
        var answers = ImmutableSortedDictionary.CreateBuilder<string, Answer>(StringComparer.Ordinal);
        foreach (var (entry, question) in Asked(keys, "answers", data))
        {
            if (AnswerReader.Read(question, entry.Value, keys.Diagnostics) is { } answer)
            {
                answers[question.Id] = answer;
            }
        }

        return answers.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, string> Mitigations(MappingReader keys, AdviceData data)
    {
        var mitigations = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (entry, question) in Asked(keys, "mitigations", data))
        {
            if (entry.Value is ScalarNode { IsEmpty: false } text)
            {
                mitigations[question.Id] = text.Text.Trim();
            }
        }

        return mitigations.ToImmutable();
    }

    private static IEnumerable<(MappingEntry Entry, Question Question)> Asked(MappingReader keys, string key, AdviceData data)
    {
        foreach (var entry in keys.Entries(key))
        {
            if (data.Find(entry.Key) is { } question)
            {
                yield return (entry, question);
            }
            else
            {
                keys.Diagnostics.Add(AdviceDiagnostics.UnknownQuestion(entry.Key, entry.KeyAt, [.. data.Questions.Select(known => known.Id)]));
            }
        }
    }

    private static KnownOutcome? Known(MappingReader keys)
    {
        if (keys.Mapping("known", "'known'") is not { } known)
        {
            return null;
        }

        var (models, basis, source) = (known.NameList("models", NameKind.Id), known.Word("basis", BasisWords), known.RequiredLine("source"));
        var note = known.Text("note");
        known.Require("models");
        known.Require("basis");
        known.Done();
        return basis is null || source is null ? null : new KnownOutcome(models, basis.Value.Name, source) { Note = note ?? string.Empty };
    }
}
