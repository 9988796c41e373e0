using System.Text.RegularExpressions;

namespace RelationalContracts.Reading;

/// <summary>Names of languages as BCP 47 has them: <c>en-GB</c>, <c>cy</c>, <c>gd</c>.</summary>
internal static partial class LanguageTags
{
    /// <summary>Whether a name is one; that such a language exists is not looked up.</summary>
    /// <param name="name">The name.</param>
    public static bool IsWellFormed(ReadOnlySpan<char> name) => Tag().IsMatch(name);

    // A language of two or three letters, then subtags: script, region, variant (RFC 5646, 2.1).
    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex Tag();
}
