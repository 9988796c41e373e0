using System.Text;
using RelationalContracts.Pdf.Fonts;

namespace RelationalContracts.Pdf.Typesetting.Lines;

/// <summary>The characters of a document that its fonts do not cover, in the order in which they were met.</summary>
internal sealed class MissingCharacters
{
    private readonly List<Rune> _characters = [];
    private readonly HashSet<Rune> _seen = [];

    /// <summary>The characters, each once.</summary>
    public IReadOnlyList<Rune> All => _characters;

    /// <summary>Notes the characters of a stretch that a face does not cover.</summary>
    public void Add(ReadOnlySpan<char> stretch, Face face)
    {
        foreach (var character in stretch.EnumerateRunes())
        {
            if (!face.Covers(character.Value) && _seen.Add(character))
            {
                _characters.Add(character);
            }
        }
    }
}
