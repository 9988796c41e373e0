using RelationalContracts.Diagnostics;

namespace RelationalContracts.Word.Markup;

/// <summary>Replaces what no text of XML 1.0 can hold (section 2.2), and reports it.</summary>
/// <param name="diagnostics">Receives RC4850.</param>
internal sealed class ForbiddenCharacters(DiagnosticBag diagnostics)
{
    /// <summary>What is written for a character that XML forbids; the character is reported.</summary>
    public char Replace(char forbidden)
    {
        diagnostics.Add(WordDiagnostics.ForbiddenCharacter(forbidden));
        return '\uFFFD';
    }
}
