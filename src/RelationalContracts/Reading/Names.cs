using RelationalContracts.Diagnostics;

namespace RelationalContracts.Reading;

/// <summary>The kinds of names that files give to things.</summary>
internal enum NameKind
{
    /// <summary>A provision, a family, a model, a document, a label: lower-case letters, figures and hyphens.</summary>
    Id,

    /// <summary>A variable or a column: lower-case letters, figures and underscores.</summary>
    Variable,

    /// <summary>Anything on one line, such as a rule's id or a citation's.</summary>
    Free,
}

/// <summary>What names look like.</summary>
internal static class Names
{
    /// <summary>Reports a name that is not of its kind.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind it should be of.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="diagnostics">Receives RC1036.</param>
    /// <returns>Whether the name is of its kind.</returns>
    public static bool Check(string name, NameKind kind, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (Is(name, kind))
        {
            return true;
        }

        diagnostics.Add(ReadingDiagnostics.BadName(name, RuleOf(kind), at));
        return false;
    }

    /// <summary>Whether a name is of a kind.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind.</param>
    public static bool Is(ReadOnlySpan<char> name, NameKind kind) => kind switch
    {
        NameKind.Id => IsJoined(name, '-'),
        NameKind.Variable => IsJoined(name, '_'),
        _ => !name.Trim().IsEmpty && !name.ContainsAny('\r', '\n'),
    };

    private static bool IsJoined(ReadOnlySpan<char> name, char joiner)
    {
        if (name.IsEmpty || !char.IsAsciiLetterLower(name[0]) || name[^1] == joiner)
        {
            return false;
        }

        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != joiner)
            {
                return false;
            }
        }

        return true;
    }

    private static string RuleOf(NameKind kind) => kind switch
    {
        NameKind.Id => "write lower-case letters and hyphens",
        NameKind.Variable => "write lower-case letters and underscores",
        _ => "write something on one line",
    };
}
