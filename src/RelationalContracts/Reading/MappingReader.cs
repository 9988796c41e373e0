using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Reading;

/// <summary>Reads a mapping of which the keys are known: asks for each key once, then reports the keys nobody asked for.</summary>
/// <remarks>
/// Every method takes the key it reads, so that the list of known keys is the code that reads them. A value of the wrong shape is
/// reported and counts as missing; a key left empty counts as missing without a word, unless it is required.
/// </remarks>
internal sealed class MappingReader
{
    private readonly MappingNode _mapping;
    private readonly string _owner;
    private readonly List<string> _known = [];

    private MappingReader(MappingNode mapping, string owner, DiagnosticBag diagnostics)
    {
        _mapping = mapping;
        _owner = owner;
        Diagnostics = diagnostics;
    }

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>Where the mapping begins.</summary>
    public SourceSpan At => _mapping.At;

    /// <summary>The keys and values, read or not.</summary>
    public ImmutableArray<MappingEntry> All => _mapping.Entries;

    /// <summary>A reader of a node that should be a mapping.</summary>
    /// <param name="node">The node; null gives null.</param>
    /// <param name="owner">What the mapping is, to begin a sentence: "A deal".</param>
    /// <param name="diagnostics">Receives the findings.</param>
    /// <returns>A reader; null where the node is no mapping, which has then been reported.</returns>
    public static MappingReader? Of(SourceNode? node, string owner, DiagnosticBag diagnostics)
    {
        if (node is MappingNode mapping)
        {
            return new MappingReader(mapping, owner, diagnostics);
        }

        if (node is not null and not ScalarNode { IsEmpty: true })
        {
            diagnostics.Add(ReadingDiagnostics.WrongShape(owner, "keys with values, each on a line of its own", node.At));
        }

        return null;
    }

    /// <summary>Reports the keys that nothing asked for.</summary>
    public void Done()
    {
        foreach (var entry in _mapping.Entries.Where(entry => !_known.Contains(entry.Key)))
        {
            Diagnostics.Add(ReadingDiagnostics.UnknownKey(entry.Key, _owner, entry.KeyAt, _known));
        }
    }

    /// <summary>Whether the mapping has the key, empty or not.</summary>
    /// <param name="key">The key.</param>
    public bool Has(string key) => _mapping[key] is not null;

    /// <summary>Where a key's value stands; where it is missing, where the mapping begins.</summary>
    /// <param name="key">The key.</param>
    public SourceSpan PlaceOf(string key) => _mapping[key]?.At ?? _mapping.At;

    /// <summary>A value of any shape.</summary>
    /// <param name="key">The key.</param>
    public SourceNode? Node(string key)
    {
        if (!_known.Contains(key))
        {
            _known.Add(key);
        }

        return _mapping[key] is { } node and not ScalarNode { IsEmpty: true } ? node : null;
    }

    /// <summary>A single value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What it should be, for the message.</param>
    public ScalarNode? Scalar(string key, string expected = "a single value") => Single(Node(key), key, expected);

    /// <summary>Text, trimmed.</summary>
    /// <param name="key">The key.</param>
    public string? Text(string key) => Scalar(key, "text")?.Text.Trim();

    /// <summary>Text on one line.</summary>
    /// <param name="key">The key.</param>
    public string? Line(string key)
    {
        var text = Text(key);
        if (text is not null && text.AsSpan().ContainsAny("\r\n\u2028\u2029\u0085\v\f"))
        {
            Diagnostics.Add(ReadingDiagnostics.NotOnOneLine(key, PlaceOf(key)));
            return null;
        }

        return text;
    }

    /// <summary>Text on one line that must be there.</summary>
    /// <param name="key">The key.</param>
    public string? RequiredLine(string key)
    {
        var before = Diagnostics.Count;
        var line = Line(key);
        if (string.IsNullOrEmpty(line))
        {
            ReportMissing(key, before);
            return null;
        }

        return line;
    }

    /// <summary>Reports a key that is missing or left empty; reads nothing.</summary>
    /// <param name="key">The key.</param>
    public void Require(string key)
    {
        if (_mapping[key] is null or ScalarNode { IsEmpty: true })
        {
            Diagnostics.Add(ReadingDiagnostics.MissingKey(key, _owner, PlaceOf(key)));
        }
    }

    /// <summary>A name that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">The kind of name it is.</param>
    public string? RequiredName(string key, NameKind kind) =>
        RequiredLine(key) is { } name && Names.Check(name, kind, PlaceOf(key), Diagnostics) ? name : null;

    /// <summary>A name with its place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">The kind of name it is.</param>
    public NamedPlace? Name(string key, NameKind kind) =>
        Scalar(key, "a name") is { } scalar && Names.Check(scalar.Text, kind, scalar.At, Diagnostics) ? new NamedPlace(scalar.Text, scalar.At) : null;

    /// <summary>One of some words, with its place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words.</param>
    public NamedPlace? Word(string key, IReadOnlyCollection<string> words) =>
        Scalar(key, "a word") is { } scalar && IsOneOf(scalar, key, words) ? new NamedPlace(scalar.Text, scalar.At) : null;

    /// <summary>Yes or no.</summary>
    /// <param name="key">The key.</param>
    public bool? YesNo(string key) => Scalar(key, "yes or no") is { } scalar ? Scalars.YesNo(scalar, key, Diagnostics) : null;

    /// <summary>A whole number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="least">The smallest one allowed.</param>
    public int? Integer(string key, int least = 0) =>
        Scalar(key, "a whole number") is { } scalar ? Scalars.Integer(scalar, key, least, Diagnostics) : null;

    /// <summary>A day.</summary>
    /// <param name="key">The key.</param>
    public DateOnly? Date(string key) => Scalar(key, "a date") is { } scalar ? Scalars.Date(scalar, key, Diagnostics) : null;

    /// <summary>A mapping.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What the mapping is, to begin a sentence.</param>
    public MappingReader? Mapping(string key, string owner) => Of(Node(key), owner, Diagnostics);

    /// <summary>The entries of a mapping of which the keys are the author's.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<MappingEntry> Entries(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case MappingNode mapping:
                return mapping.Entries;
            case var other:
                Diagnostics.Add(ReadingDiagnostics.WrongShape(key, "keys with values", other.At));
                return [];
        }
    }

    /// <summary>The items of a list; a value that stands alone counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<SourceNode> Items(string key) => Node(key) switch
    {
        null => [],
        SequenceNode sequence => sequence.Items,
        var single => [single],
    };

    /// <summary>The items of a list, each a mapping with known keys.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">What an item is, to begin a sentence: "A question".</param>
    /// <param name="read">Reads one item; null for one that is not whole, which has then been reported.</param>
    public IEnumerable<T> Each<T>(string key, string owner, Func<MappingReader, T?> read)
        where T : class
    {
        foreach (var item in Items(key))
        {
            if (Of(item, owner, Diagnostics) is not { } one)
            {
                continue;
            }

            var entry = read(one);
            one.Done();
            if (entry is not null)
            {
                yield return entry;
            }
        }
    }

    /// <summary>A list of single values.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What each should be.</param>
    public ImmutableArray<ScalarNode> ScalarList(string key, string expected) =>
        [.. Items(key).Select(item => Single(item, key, expected)).OfType<ScalarNode>().Where(item => item.Text.Length > 0)];

    /// <summary>A list of texts.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<string> Texts(string key) => [.. ScalarList(key, "a list of texts").Select(scalar => scalar.Text.Trim())];

    /// <summary>A list of names.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">The kind of names they are.</param>
    public ImmutableArray<NamedPlace> NameList(string key, NameKind kind) =>
        [.. ScalarList(key, "a list of names").Where(scalar => Names.Check(scalar.Text, kind, scalar.At, Diagnostics))
            .Select(scalar => new NamedPlace(scalar.Text, scalar.At))];

    /// <summary>A list of words out of a set.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words.</param>
    public ImmutableArray<NamedPlace> Words(string key, IReadOnlyCollection<string> words) =>
        [.. ScalarList(key, "a list of words").Where(scalar => IsOneOf(scalar, key, words)).Select(scalar => new NamedPlace(scalar.Text, scalar.At))];

    /// <summary>A list of mentions of provisions.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<ProvisionReference> References(string key) =>
        [.. NameList(key, NameKind.Id).Select(name => new ProvisionReference(new ProvisionId(name.Name), name.At))];

    private void ReportMissing(string key, int findingsBefore)
    {
        if (Diagnostics.Count == findingsBefore)
        {
            Diagnostics.Add(ReadingDiagnostics.MissingKey(key, _owner, PlaceOf(key)));
        }
    }

    private ScalarNode? Single(SourceNode? node, string key, string expected)
    {
        switch (node)
        {
            case null:
                return null;
            case ScalarNode scalar:
                return scalar;
            default:
                var help = node is MappingNode ? "Put quotes around text that begins with '{' or holds ': '." : null;
                Diagnostics.Add(ReadingDiagnostics.WrongShape(key, expected, node.At, help));
                return null;
        }
    }

    private bool IsOneOf(ScalarNode scalar, string key, IReadOnlyCollection<string> words)
    {
        if (words.Contains(scalar.Text))
        {
            return true;
        }

        Diagnostics.Add(ReadingDiagnostics.UnknownWord(scalar.Text, key, scalar.At, words));
        return false;
    }
}
