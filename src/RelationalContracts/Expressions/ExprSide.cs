namespace RelationalContracts.Expressions;

/// <summary>One side of a comparison, before it is known which side asks and which is fixed.</summary>
/// <param name="Token">The piece it begins with.</param>
internal abstract record ExprSide(Token Token);

/// <summary>Something that is asked about, without doubt.</summary>
internal sealed record AskedSide(Operand Operand, Token Token) : ExprSide(Token);

/// <summary>Something fixed, without doubt.</summary>
internal sealed record FixedSide(Comparand Comparand, Token Token) : ExprSide(Token);

/// <summary>A bare word: a variable or an option, depending on the other side.</summary>
internal sealed record BareSide(string Word, Token Token) : ExprSide(Token);

/// <summary><c>has(provision)</c>, which is yes or no by itself.</summary>
internal sealed record HasSide(HasExpr Expr, Token Token) : ExprSide(Token);
