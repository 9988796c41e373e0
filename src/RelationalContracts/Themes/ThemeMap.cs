using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Themes;

/// <summary>One group of keys in a theme's file: gives each value in its type, every one of them required.</summary>
/// <remarks>
/// A fault is reported once and a harmless value stands in for it, so that reading goes on and finds the others too. A
/// group that is missing altogether is reported as such and says nothing about its keys.
/// </remarks>
internal sealed partial class ThemeMap
{
    private const string StandInColour = "#000000";

    private readonly MappingReader? _keys;
    private readonly DiagnosticBag _diagnostics;

    private ThemeMap(MappingReader? keys, DiagnosticBag diagnostics) => (_keys, _diagnostics) = (keys, diagnostics);

    /// <summary>The theme as a whole.</summary>
    public static ThemeMap Of(SourceNode? root, DiagnosticBag diagnostics) => new(MappingReader.Of(root, "A theme", diagnostics), diagnostics);

    /// <summary>A group of keys that has its place elsewhere too, such as a deal's logo.</summary>
    public static ThemeMap Over(MappingReader? keys, DiagnosticBag diagnostics) => new(keys, diagnostics);

    /// <summary>Whether there is anything to read at all.</summary>
    public bool IsThere => _keys is not null;

    public bool Has(string key) => _keys?.Has(key) == true;

    public void Report(Func<SourceSpan, Diagnostic> fault, string? key = null)
    {
        if (_keys is not null)
        {
            _diagnostics.Add(fault(key is null ? _keys.At : _keys.PlaceOf(key)));
        }
    }

    public void ReportUnknownKeys() => _keys?.Done();

    public ThemeMap Map(string key)
    {
        _keys?.Require(key);
        return new ThemeMap(_keys?.Mapping(key, $"'{key}' in a theme"), _diagnostics);
    }

    /// <summary>A group that may be missing.</summary>
    public ThemeMap Optional(string key) => new(_keys?.Mapping(key, $"'{key}' in a theme"), _diagnostics);

    public ImmutableArray<ThemeMap> Maps(string key)
    {
        _keys?.Require(key);
        var items = _keys?.Items(key) ?? [];
        return [.. items.Select(item => new ThemeMap(MappingReader.Of(item, $"An entry of '{key}'", _diagnostics), _diagnostics))];
    }

    /// <summary>The entries of a group whose keys are names, with the group that each holds.</summary>
    public IEnumerable<(MappingEntry Entry, ThemeMap Map)> Named(string key)
    {
        _keys?.Require(key);
        var entries = _keys?.Entries(key) ?? [];
        return entries.Select(entry => (entry, new ThemeMap(MappingReader.Of(entry.Value, $"The style '{entry.Key}'", _diagnostics), _diagnostics)));
    }

    public string Text(string key) => _keys?.RequiredLine(key) ?? string.Empty;

    public string Word(string key, IReadOnlyList<string> words)
    {
        _keys?.Require(key);
        return _keys?.Word(key, words)?.Name ?? words[0];
    }

    /// <summary>Some of a few words; none where the key is missing.</summary>
    public ImmutableArray<string> Words(string key, IReadOnlyCollection<string> words) =>
        [.. (_keys?.Words(key, words) ?? []).Select(word => word.Name)];

    public SourceSpan PlaceOf(string key) => _keys?.PlaceOf(key) ?? SourceSpan.None;

    public bool Flag(string key)
    {
        _keys?.Require(key);
        return _keys?.YesNo(key) ?? false;
    }

    public string Colour(string key)
    {
        var value = Text(key);
        return Accept(key, value, HexColour().IsMatch(value), place => ThemeDiagnostics.NotAColour(key, value, place)) ? value : StandInColour;
    }

    /// <summary>The values of a list that may be missing, each with its place.</summary>
    public IEnumerable<NamedPlace> Places(string key) =>
        _keys?.ScalarList(key, "a list of file names").Select(scalar => new NamedPlace(scalar.Text.Trim(), scalar.At)) ?? [];

    public string FontNames(string key)
    {
        var value = Text(key);
        return Accept(key, value, NamesOfFonts().IsMatch(value), place => ThemeDiagnostics.NotFontNames(key, value, place)) ? value : "serif";
    }

    public double Length(string key, double least, double most)
    {
        var value = Text(key);
        var match = NumberWithUnit().Match(value);
        if (!Accept(key, value, match.Success, place => ThemeDiagnostics.NotALength(key, value, place)))
        {
            return least;
        }

        var number = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var points = match.Groups[2].Success ? Millimetres.ToPoints(number) : number;
        var inRange = points >= least && points <= most;
        return Accept(key, value, inRange, place => ThemeDiagnostics.LengthOutOfRange(key, value, least, most, place)) ? points : least;
    }

    // An empty value is a missing one, which has been reported already.
    private bool Accept(string key, string value, bool isGood, Func<SourceSpan, Diagnostic> fault)
    {
        if (!isGood && value.Length > 0)
        {
            Report(fault, key);
        }

        return isGood;
    }

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z")]
    private static partial Regex HexColour();

    // No bracket, semicolon or backslash: the names stand in a style sheet.
    [GeneratedRegex(@"^(?:'[\p{L}\p{N} -]+'|[\p{L}\p{N} -]+)(?:, *(?:'[\p{L}\p{N} -]+'|[\p{L}\p{N} -]+))*\z")]
    private static partial Regex NamesOfFonts();

    [GeneratedRegex(@"^([0-9]{1,6}(?:\.[0-9]{1,6})?)( *mm)?\z")]
    private static partial Regex NumberWithUnit();
}
