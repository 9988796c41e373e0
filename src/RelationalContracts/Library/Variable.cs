using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Reading;

namespace RelationalContracts.Library;

/// <summary>The types that a variable can have (section 2 of <c>docs/formats.md</c>).</summary>
public enum VariableType
{
    /// <summary>Text on one line.</summary>
    Text,

    /// <summary>Text of several lines.</summary>
    Paragraph,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>A percentage; 12.5 is 12.5 %.</summary>
    Percent,

    /// <summary>An amount and its currency.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>One of some options.</summary>
    Choice,

    /// <summary>Some of some options.</summary>
    Choices,

    /// <summary>Several values of one type.</summary>
    List,

    /// <summary>Rows with named, typed columns.</summary>
    Table,

    /// <summary>A party of the deal, by its short name.</summary>
    Party,

    /// <summary>Several parties of the deal.</summary>
    Parties,

    /// <summary>A name and a post.</summary>
    Person,

    /// <summary>Yes or no.</summary>
    YesNo,
}

/// <summary>Something a provision needs to know from the deal.</summary>
/// <remarks>A name belongs to the whole library: provisions that share a variable declare it alike (all but the place).</remarks>
public sealed record Variable
{
    /// <summary>Its name: lower-case letters and underscores.</summary>
    public required string Name { get; init; }

    /// <summary>Its type.</summary>
    public required VariableType Type { get; init; }

    /// <summary>What a blank for it says; falls back on the name with spaces.</summary>
    public required string Label { get; init; }

    /// <summary>How to ask for it in plain English; empty where the file has none.</summary>
    public string Question { get; init; } = string.Empty;

    /// <summary>More about the question; empty where the file has none.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>The value a deal that leaves it open gets; null for a visible blank.</summary>
    public SourceNode? Default { get; init; }

    /// <summary>The smallest value, number of items or rows; null for none.</summary>
    public Bound? Min { get; init; }

    /// <summary>The largest value, number of items or rows; null for none.</summary>
    public Bound? Max { get; init; }

    /// <summary>The most words; null for any number.</summary>
    public int? MaxWords { get; init; }

    /// <summary>For a choice, the options with the words each prints, in the order of the file.</summary>
    public ImmutableArray<ChoiceOption> Options { get; init; } = [];

    /// <summary>For a table, its columns.</summary>
    public ImmutableArray<Variable> Columns { get; init; } = [];

    /// <summary>For a list, the type of its items; null elsewhere.</summary>
    public VariableType? ItemType { get; init; }

    /// <summary>Where it is declared.</summary>
    public required SourceSpan At { get; init; }
}

/// <summary>One option of a choice.</summary>
/// <param name="Name">What a deal writes.</param>
/// <param name="Words">What is printed.</param>
public sealed record ChoiceOption(string Name, string Words);

/// <summary>A bound of a variable: a number, or how many parties the deal has.</summary>
/// <param name="Source">The bound as written; read by the variable's type when a value is checked.</param>
/// <param name="IsPartyCount">Whether the bound is <c>parties.count</c>.</param>
public sealed record Bound(ScalarNode Source, bool IsPartyCount);
