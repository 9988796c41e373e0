using System.Globalization;
using RelationalContracts.Composing.Conditions;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;
using RelationalContracts.Library;
using RelationalContracts.Reading;
using RelationalContracts.Values;

namespace RelationalContracts.Proving.Cases;

/// <summary>Gives one value for each case that conditions can tell apart: each literal, and what lies between and beyond them.</summary>
/// <remarks>Each value is read by the engine's own reader, so that bounds count here as they do in a deal.</remarks>
internal static class ValueCases
{
    /// <summary>Where conditions name more options than this, their sets are too many to list.</summary>
    public const int MostOptionsInSets = 6;

    /// <summary>The values, as a deal writes them, with what conditions see of them.</summary>
    /// <param name="variable">The variable, or a fact's declaration.</param>
    /// <param name="literals">What conditions compare it with.</param>
    /// <param name="amounts">Figures of the law that conditions compare it with.</param>
    public static IEnumerable<(string Written, Measure Measure)> Of(Variable variable, IReadOnlyCollection<Literal> literals, IEnumerable<decimal> amounts)
    {
        foreach (var written in Written(variable, literals, amounts).Distinct(StringComparer.Ordinal))
        {
            var node = YamlReader.Read(written, SourceSpan.StartOf("case"), new DiagnosticBag());
            if (node is not null && new ValueReader(Parties, new DiagnosticBag()).Read(variable, node) is { } value)
            {
                yield return (written, DealSituation.Of(value));
            }
        }
    }

    /// <summary>Bounds may count the parties: a value that only a large deal may have is offered where the bound allows a dozen.</summary>
    private static System.Collections.Immutable.ImmutableArray<Deals.Party> Parties { get; } =
        [.. Enumerable.Range(1, 12).Select(number => new Deals.Party($"Party {number}", $"Party {number}", "provider", SourceSpan.StartOf("case")))];

    private static IEnumerable<string> Written(Variable variable, IReadOnlyCollection<Literal> literals, IEnumerable<decimal> amounts)
    {
        var sizes = Sizes(literals.Where(literal => literal.Kind is not (LiteralKind.Word or LiteralKind.YesNo)).Select(literal => literal.Number).Concat(amounts));
        return variable.Type switch
        {
            VariableType.YesNo => ["yes", "no"],
            VariableType.Choice => Options(variable, literals),
            VariableType.Choices => Subsets([.. Options(variable, literals)]),
            VariableType.Integer => sizes.Select(decimal.Floor).Select(Plain),
            VariableType.Decimal or VariableType.Percent => sizes.Select(Plain),
            VariableType.Money => sizes.Select(size => $"{{ amount: {Plain(size)}, currency: GBP }}"),
            VariableType.Date => sizes.Where(size => size is > 0 and < 3_000_000).Select(size => DateOnly.FromDayNumber((int)size).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            VariableType.Duration => literals.Select(literal => literal.Text).Concat(sizes.Where(size => size >= 1).Select(size => $"{Plain(decimal.Floor(size))} days")),
            VariableType.Table => sizes.Where(size => size is >= 0 and < 40).Select(size => Repeated("{}", (int)size)),
            VariableType.List => sizes.Where(size => size is >= 0 and < 40).Select(size => Repeated("item", (int)size)),
            VariableType.Text or VariableType.Paragraph or VariableType.Person => literals.Select(literal => $"\"{literal.Text}\"").Append("something else"),
            _ => [],
        };
    }

    private static IEnumerable<string> Options(Variable variable, IReadOnlyCollection<Literal> literals)
    {
        var named = variable.Options.Select(option => option.Name).Where(name => literals.Any(literal => literal.Text == name)).ToList();
        return named.Concat(variable.Options.Select(option => option.Name).Except(named).Take(1));
    }

    private static IEnumerable<string> Subsets(List<string> options)
    {
        var some = options.Take(MostOptionsInSets + 1).ToList();
        return Enumerable.Range(0, 1 << some.Count).Select(mask => $"[{string.Join(", ", some.Where((_, index) => (mask & (1 << index)) != 0))}]");
    }

    /// <summary>Each size compared with, one between it and the next, one below all and one above.</summary>
    private static IEnumerable<decimal> Sizes(IEnumerable<decimal> compared) =>
        compared.SelectMany(size => new[] { size - 1, size - 0.01m, size, size + 0.01m, size + 1 });

    private static string Repeated(string item, int count) => $"[{string.Join(", ", Enumerable.Repeat(item, count))}]";

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
