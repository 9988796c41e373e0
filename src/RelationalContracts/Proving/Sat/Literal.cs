namespace RelationalContracts.Proving.Sat;

/// <summary>A Boolean variable or its negation.</summary>
/// <remarks>The code is twice the variable's number, plus one where it is negated. Variable 0 is always true.</remarks>
/// <param name="Code">The code.</param>
internal readonly record struct Literal(int Code)
{
    /// <summary>Always true.</summary>
    public static Literal True { get; } = new(0);

    /// <summary>Never true.</summary>
    public static Literal False { get; } = new(1);

    /// <summary>The variable's number.</summary>
    public int Variable => Code >> 1;

    /// <summary>Whether the variable is negated.</summary>
    public bool IsNegated => (Code & 1) == 1;

    /// <summary>The literal of a variable.</summary>
    public static Literal Of(int variable) => new(variable << 1);

    /// <summary>The opposite.</summary>
    public static Literal operator !(Literal literal) => new(literal.Code ^ 1);
}
