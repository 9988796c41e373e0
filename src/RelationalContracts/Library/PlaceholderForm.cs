using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>What may stand between double braces.</summary>
internal static class PlaceholderForm
{
    /// <summary>Whether an expression has one of the forms: a name, a name with a member, or a word of agreement and a role.</summary>
    /// <param name="expression">What stands between the braces, with single spaces.</param>
    public static bool IsKnown(string expression)
    {
        var space = expression.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? IsName(expression) : IsAgreement(expression[..space]) && Names.Is(expression.AsSpan(space + 1), NameKind.Variable);
    }

    private static bool IsName(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? Names.Is(name, NameKind.Variable)
            : Names.Is(name.AsSpan(0, dot), NameKind.Variable) && Names.Is(name.AsSpan(dot + 1), NameKind.Variable);
    }

    private static bool IsAgreement(string word) => word is "each" or "is" or "has";
}
