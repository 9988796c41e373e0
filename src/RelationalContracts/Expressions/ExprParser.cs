using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Library;
using RelationalContracts.Reading;

namespace RelationalContracts.Expressions;

/// <summary>Reads a condition (EXPR in section 2 of <c>docs/formats.md</c>).</summary>
/// <remarks>
/// A bare word may be a variable or an option of a choice. It is an option where the other side asks about something;
/// of two bare words the one that is declared asks, and where neither or both are, the left one.
/// </remarks>
internal sealed partial class ExprParser
{
    private const int MostLevels = 50;

    private static readonly Func<string, Variable?> NoneDeclared = _ => null;

    private readonly SourceText _source;
    private readonly List<Token> _tokens;
    private readonly Func<string, Variable?> _declared;
    private readonly DiagnosticBag _diagnostics;
    private int _next;
    private int _level;

    private ExprParser(SourceText source, Func<string, Variable?> declared, DiagnosticBag diagnostics)
    {
        _source = source;
        _tokens = ExprLexer.Read(source.Text);
        _declared = declared;
        _diagnostics = diagnostics;
    }

    private Token Current => _tokens[_next];

    /// <summary>Reads a condition.</summary>
    /// <param name="text">The condition.</param>
    /// <param name="at">Where its first character stands.</param>
    /// <param name="diagnostics">Receives the first thing that is wrong with it.</param>
    /// <param name="declared">Looks up the variables declared where the condition stands; null for none.</param>
    /// <returns>The condition; null where it could not be read.</returns>
    public static Expr? Parse(string text, SourceSpan at, DiagnosticBag diagnostics, Func<string, Variable?>? declared = null)
    {
        var parser = new ExprParser(new SourceText(text, at), declared ?? NoneDeclared, diagnostics);
        if (parser.ReadOr() is not { } expr)
        {
            return null;
        }

        if (parser.Current.Kind == TokenKind.End)
        {
            return expr;
        }

        parser.ReportTrailing();
        return null;
    }

    private Expr? ReadOr()
    {
        var at = Current;
        var left = ReadAnd();
        while (left is not null && TryTake("or"))
        {
            left = ReadAnd() is { } right ? new OrExpr(left, right, PlaceFrom(at)) : null;
        }

        return left;
    }

    private Expr? ReadAnd()
    {
        var at = Current;
        var left = ReadNot();
        while (left is not null && TryTake("and"))
        {
            left = ReadNot() is { } right ? new AndExpr(left, right, PlaceFrom(at)) : null;
        }

        return left;
    }

    private Expr? ReadNot()
    {
        var at = Current;
        if (_level > MostLevels)
        {
            return Report(ExprDiagnostics.TooDeep(MostLevels, Place(at)));
        }

        _level++;
        var expr = TryTake("not") ? Negated(ReadNot(), at) : TryTake("(") ? ReadGroup() : ReadComparison();
        _level--;
        return expr;
    }

    private NotExpr? Negated(Expr? inner, Token at) => inner is null ? null : new NotExpr(inner, PlaceFrom(at));

    private Expr? ReadGroup()
    {
        var inner = ReadOr();
        return inner is null || TryTake(")") ? inner : Unexpected("')' or 'and' or 'or'");
    }

    private Expr? ReadComparison()
    {
        if (ReadSide() is not { } left)
        {
            return null;
        }

        if (Current.Kind == TokenKind.Operator)
        {
            return ReadRight(left);
        }

        return TryTake("in") ? ReadOptions(left) : Standing(left);
    }

    private Expr? ReadRight(ExprSide left)
    {
        if (OperatorOf(Current.Text) is not { } comparison)
        {
            return Report(ExprDiagnostics.Unexpected(Current.Shown, "a comparison", Place(Current), HelpFor(Current.Text)));
        }

        _next++;
        return ReadSide() is { } right ? Compare(left, comparison, right) : null;
    }

    private Expr? ReadOptions(ExprSide left)
    {
        if (Asked(left) is not { } operand)
        {
            return Report(ExprDiagnostics.TwoLiterals(Place(left.Token)));
        }

        if (!TryTake("["))
        {
            return Unexpected("'['", "Lists stand in square brackets: regime in [full, light-touch].");
        }

        var options = ImmutableArray.CreateBuilder<Literal>();
        do
        {
            if (ReadSide() is not { } side || Fixed(side) is not { } option)
            {
                return null;
            }

            options.Add(option);
        }
        while (TryTake(","));
        return TryTake("]") ? new InExpr(operand, options.ToImmutable(), PlaceFrom(left.Token)) : Unexpected("',' or ']'");
    }

    private Literal? Fixed(ExprSide side)
    {
        switch (side)
        {
            case FixedSide { Comparand: Literal literal }:
                return literal;
            case BareSide bare:
                return Literals.Word(bare.Word);
            default:
                Report(ExprDiagnostics.Unexpected(side.Token.Shown, "a value or a word", Place(side.Token)));
                return null;
        }
    }

    private Expr? Standing(ExprSide side) => side switch
    {
        HasSide has => has.Expr,
        BareSide bare => new YesExpr(new VariableOperand(bare.Word), Place(bare.Token)),
        AskedSide { Operand: FactOperand fact } => new YesExpr(fact, PlaceFrom(side.Token)),
        FixedSide { Comparand: Literal { Kind: LiteralKind.YesNo } literal } => new ConstantExpr(literal.Text == "yes", Place(side.Token)),
        _ => Report(ExprDiagnostics.NeedsComparing(side.Token.Text, Place(side.Token))),
    };

    private void ReportTrailing()
    {
        var help = Current.Kind == TokenKind.Operator ? "Write two comparisons joined by 'and'." : HelpFor(Current.Text);
        Unexpected("'and', 'or' or its end", help);
    }

    private Expr? Unexpected(string expected, string? help = null) =>
        Report(ExprDiagnostics.Unexpected(Current.Shown, expected, Place(Current), help));

    private Expr? Report(Diagnostic finding)
    {
        _diagnostics.Add(finding);
        return null;
    }

    private bool TryTake(string text)
    {
        if (!Current.Is(text))
        {
            return false;
        }

        _next++;
        return true;
    }

    private SourceSpan Place(Token token) => _source.At(token.Offset, token.Length);

    private SourceSpan PlaceFrom(Token first)
    {
        var last = _tokens[Math.Max(_next - 1, 0)];
        return _source.At(first.Offset, last.Offset + last.Length - first.Offset);
    }

    private static Comparison? OperatorOf(string text) => text switch
    {
        "==" => Comparison.Equal,
        "!=" => Comparison.NotEqual,
        "<" => Comparison.Less,
        "<=" => Comparison.LessOrEqual,
        ">" => Comparison.Greater,
        ">=" => Comparison.GreaterOrEqual,
        _ => null,
    };

    private static string? HelpFor(string text) => text switch
    {
        "=" => "Write == to compare.",
        "&&" or "&" => "Write 'and'.",
        "||" or "|" => "Write 'or'.",
        "!" => "Write 'not'.",
        "=>" => "Write >=.",
        "=<" => "Write <=.",
        "<>" => "Write !=.",
        "is" => "Write == to compare.",
        "," => "Numbers have no signs of thousands: write 5000000.",
        _ => null,
    };
}
