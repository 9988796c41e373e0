using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RelationalContracts.Word.References;

/// <summary>Gives each place a bookmark name that Word accepts, the same for the same document.</summary>
/// <remarks>
/// Word allows 40 letters, digits and underscores (17.13.6.2) and takes names for equal that differ in case only. A name that
/// begins with <c>_Ref</c> stays out of Word's list of bookmarks, as those of its own cross-references do.
/// </remarks>
internal sealed class BookmarkNames
{
    private const int Longest = 40;
    private const int HashDigits = 10;
    private const string Prefix = "_Ref_";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A new name for a place.</summary>
    /// <param name="place">What the place is called in the document, such as <c>partnership-board/quorum</c>.</param>
    public string New(string place)
    {
        var name = Readable(place);
        if (name.Length > Longest || !_taken.Add(name))
        {
            name = name[..Math.Min(name.Length, Longest - HashDigits - 1)] + "_" + Hash(place);
            _taken.Add(name);
        }

        return name;
    }

    private static string Readable(string place)
    {
        var name = new StringBuilder(Prefix);
        foreach (var c in place)
        {
            name.Append(c == '/' ? "__" : char.IsAsciiLetterOrDigit(c) ? c.ToString(CultureInfo.InvariantCulture) : "_");
        }

        return name.ToString();
    }

    private static string Hash(string place) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..HashDigits];
}
