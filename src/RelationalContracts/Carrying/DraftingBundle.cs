using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RelationalContracts.Carrying;

/// <summary>Puts the texts that a draft was made of into one, which people can read, and takes them out again.</summary>
/// <remarks>
/// Each text stands below a line with its name and its length, so that nothing in it needs to be escaped and nothing in it can
/// be taken for the beginning of another.
/// </remarks>
internal static partial class DraftingBundle
{
    /// <summary>Puts texts together.</summary>
    /// <param name="files">Name to text.</param>
    public static string Write(ImmutableSortedDictionary<string, string> files) => string.Concat(Pieces(files).ToArray());

    /// <summary>The hash of what <see cref="Write"/> would make.</summary>
    /// <param name="files">Name to text.</param>
    public static string Hash(ImmutableSortedDictionary<string, string> files) => TextHash.Of(Pieces(files));

    private static IEnumerable<string> Pieces(ImmutableSortedDictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"===== {name} ({text.Length} characters) =====\n");
            yield return text;
            yield return "\n";
        }
    }

    /// <summary>Takes texts apart.</summary>
    /// <param name="bundle">What <see cref="Write"/> made.</param>
    /// <returns>Name to text; null where this is no such bundle.</returns>
    public static ImmutableSortedDictionary<string, string>? Read(string bundle)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < bundle.Length;)
        {
            var heading = Heading().Match(bundle, at);
            if (!heading.Success || heading.Index != at || !int.TryParse(heading.Groups[2].Value, CultureInfo.InvariantCulture, out var length)
                || length > bundle.Length - (at + heading.Length) - 1 || !files.TryAdd(heading.Groups[1].Value, bundle.Substring(at + heading.Length, length)))
            {
                return null;
            }

            at += heading.Length + length + 1;
        }

        return files.ToImmutable();
    }

    [GeneratedRegex(@"\G===== (\S+) \(([0-9]{1,9}) characters\) =====\n")]
    private static partial Regex Heading();
}
