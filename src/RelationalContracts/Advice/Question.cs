using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Advice;

/// <summary>The forms that an answer can have.</summary>
public enum QuestionType
{
    /// <summary>Yes or no; counts as 1 or 0.</summary>
    YesNo,

    /// <summary>A whole number from 1 to 5.</summary>
    Scale,

    /// <summary>A whole number from 0 on.</summary>
    Number,

    /// <summary>A length of time, in years.</summary>
    Years,

    /// <summary>An amount in pounds, VAT included.</summary>
    Money,

    /// <summary>Names of things; counts as how many there are.</summary>
    List,

    /// <summary>Words out of groups, at most one of each group.</summary>
    Words,
}

/// <summary>One question about a service, as <c>templates/advice/questions.yaml</c> asks it.</summary>
/// <param name="Id">Its id: <c>Q1</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Type">The form of its answer.</param>
/// <param name="At">Where it stands.</param>
public sealed record Question(string Id, string Text, QuestionType Type, SourceSpan At)
{
    /// <summary>The smallest answer of a scale.</summary>
    public const int Least = 1;

    /// <summary>The greatest answer of a scale.</summary>
    public const int Most = 5;

    /// <summary>What 1 means on a scale; empty for other types.</summary>
    public string Low { get; init; } = string.Empty;

    /// <summary>What 5 means on a scale; empty for other types.</summary>
    public string High { get; init; } = string.Empty;

    /// <summary>What helps to answer it.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>An answer, by way of example.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>For numbers, years and money: the answers that are tried to find what would change the result.</summary>
    public ImmutableArray<decimal> Tries { get; init; } = [];

    /// <summary>For words: the words of each group, in the order of the file.</summary>
    public ImmutableArray<WordGroup> Groups { get; init; } = [];
}

/// <summary>Words of which an answer has at most one.</summary>
/// <param name="Name">What they are about: <c>nation</c>.</param>
/// <param name="Words">The words.</param>
public sealed record WordGroup(string Name, ImmutableArray<string> Words);
