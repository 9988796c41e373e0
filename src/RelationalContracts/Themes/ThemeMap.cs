using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace RelationalContracts.Themes;

/// <summary>One group of keys in a theme's file: gives each value in its type, and reports what is missing, wrong or unknown.</summary>
/// <remarks>
/// A fault is reported once and a harmless value stands in for it, so that reading goes on and finds the others too.
/// A group that is missing altogether is reported as such and says nothing about its keys.
/// </remarks>
internal sealed partial class ThemeMap
{
    private const string StandInColour = "#000000";

    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly YamlMappingNode? _node;
    private readonly HashSet<string> _asked = [];

    private ThemeMap(YamlMappingNode? node, SourceSpan place, string file, DiagnosticBag diagnostics) =>
        (_node, Place, _file, _diagnostics) = (node, place, file, diagnostics);

    /// <summary>Where the group begins.</summary>
    public SourceSpan Place { get; }

    /// <summary>The keys that are there.</summary>
    public IEnumerable<string> Keys => _node is null ? [] : _node.Children.Keys.Select(key => ((YamlScalarNode)key).Value ?? string.Empty);

    public static ThemeMap? Open(string text, string file, DiagnosticBag diagnostics)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new ThemeMap((YamlMappingNode)stream.Documents[0].RootNode, SourceSpan.StartOf(file), file, diagnostics);
    }

    public bool Has(string key) => Find(key) is not null;

    public SourceSpan PlaceOf(string key) => Find(key) is { } node ? PlaceOf(node) : Place;

    public void Report(Diagnostic finding)
    {
        if (_node is not null)
        {
            _diagnostics.Add(finding);
        }
    }

    public void ReportUnknownKeys()
    {
        foreach (var key in Keys.Except(_asked, StringComparer.Ordinal))
        {
            Report(ThemeDiagnostics.UnknownKey(key, _asked, PlaceOf(key)));
        }
    }

    public ThemeMap Map(string key) => new(Required<YamlMappingNode>(key, "a group of keys"), PlaceOf(key), _file, _diagnostics);

    public ImmutableArray<ThemeMap> Maps(string key)
    {
        var list = Required<YamlSequenceNode>(key, "a list");
        return list is null ? [] : [.. list.Select(node => new ThemeMap(node as YamlMappingNode, PlaceOf(node), _file, _diagnostics))];
    }

    public string Text(string key) => Required<YamlScalarNode>(key, "a text")?.Value ?? string.Empty;

    public bool Flag(string key) => OneOf(key, ["true", "false"]) == "true";

    public string OneOf(string key, IReadOnlyList<string> allowed)
    {
        var value = Text(key);
        return Accept(key, value, allowed.Contains(value), () => ThemeDiagnostics.NotOneOf(key, value, allowed, PlaceOf(key))) ? value : allowed[0];
    }

    public string Colour(string key)
    {
        var value = Text(key);
        return Accept(key, value, HexColour().IsMatch(value), () => ThemeDiagnostics.NotAColour(key, value, PlaceOf(key))) ? value : StandInColour;
    }

    public string FontNames(string key)
    {
        var value = Text(key);
        return Accept(key, value, NamesOfFonts().IsMatch(value), () => ThemeDiagnostics.NotFontNames(key, value, PlaceOf(key))) ? value : "serif";
    }

    public double Length(string key, double least, double most)
    {
        var value = Text(key);
        var match = NumberWithUnit().Match(value);
        if (!Accept(key, value, match.Success, () => ThemeDiagnostics.NotALength(key, value, PlaceOf(key))))
        {
            return least;
        }

        var number = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var points = match.Groups[2].Success ? Millimetres.ToPoints(number) : number;
        var inRange = points >= least && points <= most;
        return Accept(key, value, inRange, () => ThemeDiagnostics.LengthOutOfRange(key, value, least, most, PlaceOf(key))) ? points : least;
    }

    private bool Accept(string key, string value, bool isGood, Func<Diagnostic> fault)
    {
        if (!isGood && Has(key) && Find(key) is YamlScalarNode)
        {
            Report(fault());
        }

        return isGood;
    }

    private T? Required<T>(string key, string wanted)
        where T : YamlNode
    {
        _asked.Add(key);
        switch (Find(key))
        {
            case T node:
                return node;
            case null:
                Report(ThemeDiagnostics.MissingKey(key, Place));
                return null;
            case var other:
                Report(ThemeDiagnostics.WrongShape(key, wanted, PlaceOf(other)));
                return null;
        }
    }

    private YamlNode? Find(string key) => _node is not null && _node.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private SourceSpan PlaceOf(YamlNode node) => new(_file, (int)node.Start.Line, (int)node.Start.Column, LengthOf(node.Start, node.End));

    private static int LengthOf(Mark start, Mark end) => start.Line == end.Line ? (int)(end.Column - start.Column) : 0;

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z")]
    private static partial Regex HexColour();

    // No bracket, semicolon or backslash: the names stand in a style sheet.
    [GeneratedRegex(@"^(?:'[\p{L}\p{N} -]+'|[\p{L}\p{N} -]+)(?:, *(?:'[\p{L}\p{N} -]+'|[\p{L}\p{N} -]+))*\z")]
    private static partial Regex NamesOfFonts();

    [GeneratedRegex(@"^([0-9]{1,6}(?:\.[0-9]{1,6})?)( *mm)?\z")]
    private static partial Regex NumberWithUnit();
}
