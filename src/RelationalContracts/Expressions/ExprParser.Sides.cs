using RelationalContracts.Library;
using RelationalContracts.Models;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Expressions;

/// <content>The two sides of a comparison.</content>
internal sealed partial class ExprParser
{
    private static readonly string[] KnownOperands =
    [
        "parties.count", .. Roles.All.Select(role => $"parties.{role}s.count"), "model", "document", "regime", "strength", "service.value", "service.term",
    ];

    private static readonly string[] Functions = ["has(provision)", "variant(provision)", "threshold(id)"];

    private ExprSide? ReadSide()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Word when IsReserved(token.Text):
                break;
            case TokenKind.Word:
                _next++;
                return TryTake("(") ? ReadCall(token) : ReadWord(token);
            case TokenKind.Number:
                _next++;
                return ReadNumber(token);
            case TokenKind.Quoted:
                _next++;
                return new FixedSide(Literals.Word(token.Text), token);
        }

        Unexpected("something to compare", token.Kind == TokenKind.Operator ? HelpFor(token.Text) : null);
        return null;
    }

    private static bool IsReserved(string word) => word is "and" or "or" or "not" or "in";

    private ExprSide? ReadCall(Token name)
    {
        var argument = Current;
        if (argument.Kind is not (TokenKind.Word or TokenKind.Quoted))
        {
            Unexpected("a name");
            return null;
        }

        _next++;
        if (!TryTake(")"))
        {
            Unexpected("')'");
            return null;
        }

        var provision = new ProvisionId(argument.Text);
        switch (name.Text)
        {
            case "has":
                return new HasSide(new HasExpr(provision, PlaceFrom(name)), name);
            case "variant":
                return new AskedSide(new VariantOperand(provision), name);
            case "threshold":
                return new FixedSide(new ThresholdComparand(argument.Text), name);
            default:
                Report(ExprDiagnostics.UnknownOperand(name.Text + "(..)", Place(name), Functions));
                return null;
        }
    }

    private ExprSide? ReadWord(Token token)
    {
        if (OperandOf(token.Text) is { } operand)
        {
            return new AskedSide(operand, token);
        }

        if (token.Text.Contains('.', StringComparison.Ordinal))
        {
            Report(ExprDiagnostics.UnknownOperand(token.Text, Place(token), KnownOperands));
            return null;
        }

        var literal = Literals.Read(token.Text);
        return literal.Kind == LiteralKind.Word ? new BareSide(token.Text, token) : new FixedSide(literal, token);
    }

    private static Operand? OperandOf(string word) => word switch
    {
        "model" => new ModelOperand(),
        "document" => new DocumentOperand(),
        "regime" => new RegimeOperand(),
        "strength" => new StrengthOperand(),
        "service.value" => new ServiceValueOperand(),
        "service.term" => new ServiceTermOperand(),
        "parties.count" => new PartyCountOperand(null),
        _ when word.StartsWith("facts.", StringComparison.Ordinal) && Names.Is(word.AsSpan(6), NameKind.Id) => new FactOperand(word[6..]),
        _ => Roles.All.FirstOrDefault(role => word == $"parties.{role}s.count") is { } counted ? new PartyCountOperand(counted) : null,
    };

    private FixedSide? ReadNumber(Token token)
    {
        var text = token.Text;
        if (Current.Kind == TokenKind.Word && !IsReserved(Current.Text))
        {
            text += " " + _tokens[_next++].Text;
            text = text.EndsWith(" working", StringComparison.Ordinal) && Current.Kind == TokenKind.Word ? text + " " + _tokens[_next++].Text : text;
        }

        var literal = Literals.Read(text);
        if (literal.Kind != LiteralKind.Word)
        {
            return new FixedSide(literal, token);
        }

        var help = $"Numbers have no signs of thousands; dates read 2026-04-01; units are {string.Join(", ", Enum.GetValues<DurationUnit>().Select(Plural))}.";
        Report(ExprDiagnostics.Unexpected($"'{text}'", "a number, a date or a length of time", PlaceFrom(token), help));
        return null;
    }

    private static string Plural(DurationUnit unit) => new Duration(2, unit).Word;

    private Expr? Compare(ExprSide left, Comparison comparison, ExprSide right)
    {
        if (IsTurned(left, right))
        {
            (left, right, comparison) = (right, left, Turned(comparison));
        }

        if (Asked(left) is not { } operand)
        {
            return Report(ExprDiagnostics.TwoLiterals(Place(left.Token)));
        }

        if (Comparand(right, operand) is not { } comparand)
        {
            return Report(ExprDiagnostics.TwoOperands(Place(right.Token)));
        }

        return IsMeasuredAlike(operand, comparison, comparand, left, right)
            ? new CompareExpr(operand, comparison, comparand, PlaceFrom(left.Token.Offset < right.Token.Offset ? left.Token : right.Token))
            : null;
    }

    private bool IsTurned(ExprSide left, ExprSide right) => (left, right) switch
    {
        (FixedSide, not FixedSide) => true,
        (BareSide, AskedSide) => true,
        (BareSide word, BareSide other) => !IsVariable(word, other) && IsVariable(other, word),
        _ => false,
    };

    private bool IsVariable(BareSide word, BareSide other) =>
        _declared(word.Word) is { } variable
        && (_declared(other.Word) is null || variable.Options.Any(option => option.Name == other.Word));

    private static Operand? Asked(ExprSide side) => side switch
    {
        AskedSide asked => asked.Operand,
        BareSide bare => new VariableOperand(bare.Word),
        _ => null,
    };

    // A word that is a variable on both sides is no option, unless the variable asked about has such an option.
    private Comparand? Comparand(ExprSide side, Operand asked) => side switch
    {
        FixedSide { Comparand: var comparand } => comparand,
        BareSide bare when asked is not VariableOperand variable || !IsAnother(variable, bare) => Literals.Word(bare.Word),
        _ => null,
    };

    private bool IsAnother(VariableOperand asked, BareSide bare) =>
        _declared(bare.Word) is not null && _declared(asked.Name) is { } variable && variable.Options.All(option => option.Name != bare.Word);

    private bool IsMeasuredAlike(Operand operand, Comparison comparison, Comparand comparand, ExprSide left, ExprSide right)
    {
        if (comparand is not Literal literal)
        {
            return true;
        }

        var expected = MeasureOf(operand);
        if (expected is { } measure && literal.Kind != measure.Kind)
        {
            Report(ExprDiagnostics.WrongMeasure(left.Token.Text, measure.Words, Place(right.Token)));
            return false;
        }

        if (literal.Kind is LiteralKind.Word or LiteralKind.YesNo && comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            Report(ExprDiagnostics.NotBySize(literal.Text, Place(right.Token)));
            return false;
        }

        return true;
    }

    private static (LiteralKind Kind, string Words)? MeasureOf(Operand operand) => operand switch
    {
        PartyCountOperand => (LiteralKind.Number, "a number"),
        ServiceValueOperand => (LiteralKind.Number, "a number or a threshold"),
        ServiceTermOperand => (LiteralKind.Duration, "a length of time, such as 5 years, or a threshold"),
        ModelOperand or DocumentOperand or RegimeOperand or StrengthOperand or VariantOperand => (LiteralKind.Word, "a word"),
        _ => null,
    };

    private static Comparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => comparison,
    };
}
