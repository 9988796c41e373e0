using System.Reflection;

namespace RelationalContracts.Pdf.Fonts;

/// <summary>A family of fonts that is embedded in this assembly, in three weights.</summary>
/// <remarks>
/// Restored from npm when the project is built (Fonts.targets). A face is read when it is first asked for, once per
/// process; reading one takes about a millisecond.
/// </remarks>
internal sealed class FontFamily
{
    private static readonly FontFamily[] Shipped =
        [new("source-serif-4", "SourceSerif4"), new("source-sans-3", "SourceSans3")];

    private readonly SortedList<int, Lazy<TrueTypeFont>> _faces = [];

    private FontFamily(string id, string name)
    {
        Id = id;
        foreach (var (weight, suffix) in new[] { (400, "Regular"), (600, "SemiBold"), (700, "Bold") })
        {
            _faces[weight] = new Lazy<TrueTypeFont>(() => ReadFace($"{id}/{weight}.ttf", $"{name}-{suffix}"));
        }
    }

    /// <summary>The name by which themes ask for it.</summary>
    public string Id { get; }

    /// <summary>The names of all families, as a theme may write them.</summary>
    public static IEnumerable<string> Ids => Shipped.Select(family => family.Id);

    /// <summary>The family of a name; null where none is shipped under it.</summary>
    public static FontFamily? Find(string id) => Array.Find(Shipped, family => family.Id == id);

    /// <summary>The family that stands in for one we do not have.</summary>
    public static FontFamily Default => Shipped[0];

    /// <summary>The face of a weight, or the nearest heavier one, or the heaviest.</summary>
    public TrueTypeFont Face(int weight)
    {
        var chosen = _faces.Keys.FirstOrDefault(face => face >= weight, _faces.Keys[^1]);
        return _faces[chosen].Value;
    }

    private static TrueTypeFont ReadFace(string resource, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly was built without the font '{resource}'.");
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        var fault = TrueTypeFont.TryRead(file, name, out var font);
        return font ?? throw new InvalidOperationException($"The embedded font '{resource}' cannot be used: {fault}.");
    }
}
