using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;

namespace RelationalContracts.Tests.Expressions;

public sealed class ExprParserTests
{
    private static readonly SourceSpan At = new("f.md", 5, 10);

    [Theory]
    [InlineData("parties.count >= 2", "(parties.count GreaterOrEqual Number 2)")]
    [InlineData("parties.providers.count > 1", "(provider.count Greater Number 1)")]
    [InlineData("2 <= parties.count", "(parties.count GreaterOrEqual Number 2)")]
    [InlineData("regime == full", "(regime Equal Word full)")]
    [InlineData("full == regime", "(regime Equal Word full)")]
    [InlineData("regime in [full, light-touch]", "(regime in Word full, Word light-touch)")]
    [InlineData("chair == rotating", "(chair Equal Word rotating)")]
    [InlineData("rotating != chair", "(chair NotEqual Word rotating)")]
    [InlineData("chair == \"rotating\"", "(chair Equal Word rotating)")]
    [InlineData("facts.vulnerable-users", "facts.vulnerable-users?")]
    [InlineData("facts.nation == wales", "(facts.nation Equal Word wales)")]
    [InlineData("facts.personal-data == yes", "(facts.personal-data Equal YesNo yes)")]
    [InlineData("facts.personal-data == false", "(facts.personal-data Equal YesNo no)")]
    [InlineData("has(open-book)", "has open-book")]
    [InlineData("variant(open-book) == robust", "(variant open-book Equal Word robust)")]
    [InlineData("service.value > threshold(kpi-duty)", "(service.value Greater threshold kpi-duty)")]
    [InlineData("threshold(kpi-duty) < service.value", "(service.value Greater threshold kpi-duty)")]
    [InlineData("service.term > 5 years", "(service.term Greater Duration 1826.25)")]
    [InlineData("service.term <= P6M", "(service.term LessOrEqual Duration 182.6250)")]
    [InlineData("notice_time >= 10 working days", "(notice_time GreaterOrEqual Duration 14.0)")]
    [InlineData("first_day > 2026-04-01", "(first_day Greater Date 739706)")]
    [InlineData("not a and b or c", "((not a? and b?) or c?)")]
    [InlineData("a and (b or not c)", "(a? and (b? or not c?))")]
    [InlineData("yes", "always")]
    [InlineData("strength == robust and document == contract and model == alliance", "(((strength Equal Word robust) and (document Equal Word contract)) and (model Equal Word alliance))")]
    public void A_condition_is_read(string text, string expected)
    {
        var diagnostics = new DiagnosticBag();

        var expr = ExprParser.Parse(text, At, diagnostics, Declared);

        diagnostics.Should().BeEmpty();
        Show(expr!).Should().Be(expected);
    }

    [Fact]
    public void A_fault_stands_at_its_place_in_the_file()
    {
        var diagnostics = new DiagnosticBag();

        var expr = ExprParser.Parse("a and parties.cuont > 2", At, diagnostics);

        expr.Should().BeNull();
        diagnostics.Should().ContainSingle().Which.Place.Should().Be(new SourceSpan("f.md", 5, 16, 13));
    }

    [Fact]
    public void A_word_that_is_a_variable_and_an_option_of_the_other_side_is_the_option()
    {
        var diagnostics = new DiagnosticBag();

        var expr = ExprParser.Parse("chair == elected", At, diagnostics, name => name is "elected" ? Variable("elected") : Declared(name));

        diagnostics.Should().BeEmpty();
        Show(expr!).Should().Be("(chair Equal Word elected)");
    }

    private static Variable? Declared(string name) => name is "chair" ? Variable("chair", "rotating", "elected") : null;

    private static Variable Variable(string name, params string[] options) => new()
    {
        Name = name,
        Type = VariableType.Choice,
        Label = name,
        Options = [.. options.Select(option => new ChoiceOption(option, option))],
        At = SourceSpan.None,
    };

    private static string Show(Expr expr) => expr switch
    {
        AndExpr and => $"({Show(and.Left)} and {Show(and.Right)})",
        OrExpr or => $"({Show(or.Left)} or {Show(or.Right)})",
        NotExpr not => $"not {Show(not.Inner)}",
        ConstantExpr constant => constant.Value ? "always" : "never",
        HasExpr has => $"has {has.Provision}",
        YesExpr yes => Show(yes.Operand) + "?",
        CompareExpr compare => $"({Show(compare.Operand)} {compare.Operator} {Show(compare.Right)})",
        InExpr isIn => $"({Show(isIn.Operand)} in {string.Join(", ", isIn.Options.Select(Show))})",
        _ => throw new ArgumentOutOfRangeException(nameof(expr)),
    };

    private static string Show(Comparand comparand) => comparand switch
    {
        ThresholdComparand threshold => $"threshold {threshold.Id}",
        Literal { Kind: LiteralKind.Word or LiteralKind.YesNo } word => $"{word.Kind} {word.Text}",
        Literal literal => FormattableString.Invariant($"{literal.Kind} {literal.Number}"),
        _ => throw new ArgumentOutOfRangeException(nameof(comparand)),
    };

    private static string Show(Operand operand) => operand switch
    {
        VariableOperand variable => variable.Name,
        FactOperand fact => "facts." + fact.Name,
        PartyCountOperand count => (count.Role ?? "parties") + ".count",
        VariantOperand variant => "variant " + variant.Provision,
        RegimeOperand => "regime",
        ModelOperand => "model",
        DocumentOperand => "document",
        StrengthOperand => "strength",
        ServiceValueOperand => "service.value",
        _ => "service.term",
    };
}
