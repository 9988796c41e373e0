using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Library;

namespace RelationalContracts.Values;

/// <summary>The value of a variable, of the variable's type. Data: never read as mark-up.</summary>
public abstract record Value;

/// <summary>Text, of one line or several.</summary>
/// <param name="Lines">The lines; never empty.</param>
public sealed record TextValue(ImmutableArray<string> Lines) : Value;

/// <summary>A number.</summary>
/// <param name="Number">The number.</param>
/// <param name="IsPercent">Whether it is a percentage.</param>
public sealed record NumberValue(decimal Number, bool IsPercent) : Value;

/// <summary>An amount of money.</summary>
/// <param name="Money">The amount.</param>
public sealed record MoneyValue(Money Money) : Value;

/// <summary>A day.</summary>
/// <param name="Date">The day.</param>
public sealed record DateValue(DateOnly Date) : Value;

/// <summary>A length of time.</summary>
/// <param name="Duration">The length.</param>
public sealed record DurationValue(Duration Duration) : Value;

/// <summary>One option of a choice, or several.</summary>
/// <param name="Options">The options chosen.</param>
public sealed record ChoiceValue(ImmutableArray<ChoiceOption> Options) : Value;

/// <summary>Several values of one type.</summary>
/// <param name="Items">The values.</param>
public sealed record ListValue(ImmutableArray<Value> Items) : Value;

/// <summary>Rows of a table.</summary>
/// <param name="Rows">The rows; a column that a row leaves open is missing in it.</param>
public sealed record TableValue(ImmutableArray<ImmutableDictionary<string, Value>> Rows) : Value;

/// <summary>Parties of the deal.</summary>
/// <param name="Parties">The parties.</param>
public sealed record PartiesValue(ImmutableArray<Party> Parties) : Value;

/// <summary>A person.</summary>
/// <param name="Person">The person.</param>
public sealed record PersonValue(Person Person) : Value;

/// <summary>Yes or no.</summary>
/// <param name="IsYes">Which.</param>
public sealed record YesNoValue(bool IsYes) : Value;
