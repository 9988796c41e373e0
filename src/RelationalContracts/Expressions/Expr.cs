using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;

namespace RelationalContracts.Expressions;

/// <summary>A condition: small, decidable, and nothing in it loops, reads a file or runs code.</summary>
/// <remarks>
/// Each comparison has a literal or a threshold on its right side, so a condition splits every operand into finitely many
/// cases; the prover rests on that. A comparison with something that the deal leaves open is false, <c>!=</c> too.
/// </remarks>
/// <param name="At">Where it stands.</param>
public abstract record Expr(SourceSpan At);

/// <summary>Both hold.</summary>
public sealed record AndExpr(Expr Left, Expr Right, SourceSpan At) : Expr(At);

/// <summary>At least one holds.</summary>
public sealed record OrExpr(Expr Left, Expr Right, SourceSpan At) : Expr(At);

/// <summary>It does not hold.</summary>
public sealed record NotExpr(Expr Inner, SourceSpan At) : Expr(At);

/// <summary>Always or never.</summary>
public sealed record ConstantExpr(bool Value, SourceSpan At) : Expr(At);

/// <summary>The provision is in: <c>has(open-book)</c>.</summary>
public sealed record HasExpr(ProvisionId Provision, SourceSpan At) : Expr(At);

/// <summary>A yes-no variable or fact that is yes, standing alone.</summary>
public sealed record YesExpr(Operand Operand, SourceSpan At) : Expr(At);

/// <summary>A comparison. A literal that stood on the left has been moved to the right and the operator turned.</summary>
public sealed record CompareExpr(Operand Operand, Comparison Operator, Comparand Right, SourceSpan At) : Expr(At);

/// <summary>The operand is one of a list: <c>regime in [full, light-touch]</c>.</summary>
public sealed record InExpr(Operand Operand, ImmutableArray<Literal> Options, SourceSpan At) : Expr(At);

/// <summary>How two things are compared.</summary>
public enum Comparison
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
}

/// <summary>What a condition asks about. Equal operands have equal values in one deal and document.</summary>
public abstract record Operand;

/// <summary>A declared variable.</summary>
public sealed record VariableOperand(string Name) : Operand;

/// <summary>How many parties there are: of a role, or, where that is null, at all.</summary>
public sealed record PartyCountOperand(string? Role) : Operand;

/// <summary>The partnership model's id.</summary>
public sealed record ModelOperand : Operand;

/// <summary>The id of the document being composed.</summary>
public sealed record DocumentOperand : Operand;

/// <summary>The procurement regime's id.</summary>
public sealed record RegimeOperand : Operand;

/// <summary>The deal's overall strength.</summary>
public sealed record StrengthOperand : Operand;

/// <summary>The service's value, in units of its currency.</summary>
public sealed record ServiceValueOperand : Operand;

/// <summary>The service's term, in days.</summary>
public sealed record ServiceTermOperand : Operand;

/// <summary>A fact of the deal.</summary>
public sealed record FactOperand(string Name) : Operand;

/// <summary>The variant in which a provision is in; open where it is out.</summary>
public sealed record VariantOperand(ProvisionId Provision) : Operand;

/// <summary>The right side of a comparison.</summary>
public abstract record Comparand;

/// <summary>A dated figure of the law, by its id.</summary>
public sealed record ThresholdComparand(string Id) : Comparand;

/// <summary>A literal.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Text">Its text, without quotes: what words and options are compared by.</param>
/// <param name="Number">
/// Its measure, for what is compared by size: a number; a date as days since 0001-01-01; a duration in days, a month being
/// 365.25 / 12 and a working day 7 / 5; 0 for words.
/// </param>
public sealed record Literal(LiteralKind Kind, string Text, decimal Number) : Comparand;

/// <summary>What a literal looks like.</summary>
public enum LiteralKind
{
    /// <summary>A bare word or quoted text.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>yes, no, true or false.</summary>
    YesNo,
}
