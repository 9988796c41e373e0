using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RelationalContracts.Reading;

/// <summary>Reads YAML, and so JSON, into a tree that knows where everything stands.</summary>
/// <remarks>
/// The only place that sees YamlDotNet. It works from the parser's events: the representation model forgets places and
/// expands aliases without a bound. Whatever is wrong with a file ends as one diagnostic at its place.
/// </remarks>
internal sealed class YamlReader
{
    private const int MostLevels = 64;
    private const int MostRepeated = 1000;

    private readonly IParser _parser;
    private readonly SourceSpan _origin;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Anchored> _anchors = new(StringComparer.Ordinal);
    private int _values;
    private int _repeated;

    private YamlReader(string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        _parser = new Parser(new StringReader(text));
        _origin = origin;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>Its value; null where nothing could be read.</returns>
    public static SourceNode? Read(SourceFile file, DiagnosticBag diagnostics) =>
        SourceText.Read(file, diagnostics) is { } source ? Read(source.Text, SourceSpan.StartOf(file.Path), diagnostics) : null;

    /// <summary>Reads a text that begins on a line of its own somewhere in a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where it begins.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>Its value; null where nothing could be read.</returns>
    public static SourceNode? Read(string text, SourceSpan origin, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(text, origin, diagnostics);
        try
        {
            return reader.ReadStream();
        }
        catch (ReadingStopped stopped)
        {
            diagnostics.Add(stopped.Reason);
        }
        catch (YamlException broken)
        {
            diagnostics.Add(YamlProblem.Explain(broken, text, origin, reader.PlaceOf(broken.Start)));
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            return reader.ReadAgain(text);
        }

        return null;
    }

    // The scanner lets some faults of the text through as they are, such as an escape that is no character by itself.
    private SourceNode? ReadAgain(string text)
    {
        var joined = JsonEscapes.Join(text);
        if (joined != text)
        {
            return Read(joined, _origin, _diagnostics);
        }

        _diagnostics.Add(YamlProblem.Unreadable(PlaceOf(_parser.Current?.End ?? Mark.Empty)));
        return null;
    }

    private SourceNode? ReadStream()
    {
        Next();
        if (Next() is StreamEnd)
        {
            _diagnostics.Add(ReadingDiagnostics.EmptyFile(_origin.File));
            return null;
        }

        Next();
        var root = ReadNode(level: 0);
        if (Next() is DocumentStart second)
        {
            _diagnostics.Add(ReadingDiagnostics.SeveralDocuments(PlaceOf(second.Start)));
        }

        return root;
    }

    private SourceNode ReadNode(int level)
    {
        var current = Current;
        if (level > MostLevels)
        {
            throw new ReadingStopped(ReadingDiagnostics.NestedTooDeeply(MostLevels, PlaceOf(current.Start)));
        }

        if (current is AnchorAlias alias)
        {
            return Repeat(alias);
        }

        var before = _values++;
        ReportTag(current);
        SourceNode node = current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(level),
            _ => ReadMapping(level),
        };
        Remember(current, node, _values - before);
        return node;
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        Next();
        Characters.ReportForbidden(scalar.Value, PlaceOf(scalar.Start), _diagnostics);
        return new ScalarNode(scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any), SpanOf(scalar));
    }

    private SequenceNode ReadSequence(int level)
    {
        var at = PlaceOf(Current.Start);
        var items = ImmutableArray.CreateBuilder<SourceNode>();
        Next();
        while (Current is not SequenceEnd)
        {
            items.Add(ReadNode(level + 1));
        }

        Next();
        return new SequenceNode(items.ToImmutable(), at);
    }

    private MappingNode ReadMapping(int level)
    {
        var at = PlaceOf(Current.Start);
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        Next();
        while (Current is not MappingEnd)
        {
            ReadEntry(entries, seen, level + 1);
        }

        Next();
        return new MappingNode(entries.ToImmutable(), at);
    }

    private void ReadEntry(ImmutableArray<MappingEntry>.Builder entries, Dictionary<string, SourceSpan> seen, int level)
    {
        var key = ReadNode(level);
        var value = ReadNode(level);
        if (key is not ScalarNode { Text: var name } || name.Contains('\n', StringComparison.Ordinal))
        {
            _diagnostics.Add(ReadingDiagnostics.KeyNotPlain(key.At));
        }
        else if (seen.TryAdd(name, key.At))
        {
            entries.Add(new MappingEntry(name, key.At, value));
        }
        else
        {
            _diagnostics.Add(ReadingDiagnostics.DuplicateKey(name, key.At, seen[name]));
        }
    }

    private SourceNode Repeat(AnchorAlias alias)
    {
        var at = PlaceOf(alias.Start);
        if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
        {
            throw new ReadingStopped(ReadingDiagnostics.UnknownAlias(alias.Value.Value, at));
        }

        _repeated += anchored.Values;
        _values += anchored.Values;
        if (_repeated > MostRepeated)
        {
            throw new ReadingStopped(ReadingDiagnostics.TooManyAliases(MostRepeated, at));
        }

        Next();
        return anchored.Node;
    }

    private void Remember(ParsingEvent current, SourceNode node, int values)
    {
        if (current is NodeEvent { Anchor: { IsEmpty: false } anchor })
        {
            _anchors[anchor.Value] = new Anchored(node, values);
        }
    }

    private void ReportTag(ParsingEvent current)
    {
        if (current is NodeEvent { Tag: { IsEmpty: false } tag })
        {
            _diagnostics.Add(ReadingDiagnostics.TagNotRead(tag.IsNonSpecific ? "!" : tag.Value, PlaceOf(current.Start)));
        }
    }

    private ParsingEvent Current => _parser.Current ?? throw new ReadingStopped(YamlProblem.Unreadable(_origin));

    private ParsingEvent? Next()
    {
        do
        {
            _parser.MoveNext();
        }
        while (_parser.Current is Comment);
        return _parser.Current;
    }

    private SourceSpan SpanOf(Scalar scalar)
    {
        var place = PlaceOf(scalar.Start);
        return scalar.Start.Line == scalar.End.Line ? place with { Length = (int)(scalar.End.Column - scalar.Start.Column) } : place;
    }

    private SourceSpan PlaceOf(Mark mark) =>
        new(_origin.File, _origin.Line + (int)Math.Max(mark.Line, 1) - 1, (int)Math.Max(mark.Column, 1));

    private readonly record struct Anchored(SourceNode Node, int Values);

    // Unwinds the recursion; never leaves this file.
    private sealed class ReadingStopped(Diagnostic reason) : Exception
    {
        public Diagnostic Reason { get; } = reason;
    }
}
