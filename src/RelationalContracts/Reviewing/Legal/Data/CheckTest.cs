using System.Collections.Immutable;
using RelationalContracts.Diagnostics;
using RelationalContracts.Expressions;

namespace RelationalContracts.Reviewing.Legal.Data;

/// <summary>One thing that a check tests. Each kind of test is one class; what it tests for is data.</summary>
/// <param name="Basis">What every test has.</param>
public abstract record CheckTest(TestBasis Basis)
{
    /// <summary>Looks at a draft.</summary>
    /// <param name="scene">The draft.</param>
    /// <returns>What is wrong or cannot be decided; nothing where all is in order.</returns>
    internal abstract IEnumerable<Hit> Run(ReviewScene scene);

    /// <summary>The names that the data of this test must have: provisions, variables, lists.</summary>
    internal virtual IEnumerable<(string What, string Name)> Names() => [];
}

/// <summary>What every test has.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Message">What it says when it finds something, with placeholders such as <c>{missing}</c>.</param>
public sealed record TestBasis(SourceSpan At, string Message)
{
    /// <summary>When the test applies, within its check; null for always.</summary>
    public Expr? When { get; init; }

    /// <summary>What to do about what it finds; null for the check's own advice.</summary>
    public string? Help { get; init; }

    /// <summary>How grave a finding is; null for the check's own gravity.</summary>
    public Gravity? Gravity { get; init; }

    /// <summary>Whether a recorded answer of the deal, with at least so many words of reason, settles it; null where none can.</summary>
    public int? AnswerWords { get; init; }
}

/// <summary>Something that a test found.</summary>
/// <param name="IsUnknown">Whether it only could not be decided.</param>
/// <param name="At">Where the user can put it right.</param>
/// <param name="Words">What stands in the message's placeholders.</param>
internal sealed record Hit(bool IsUnknown, SourceSpan At, ImmutableDictionary<string, string> Words)
{
    /// <summary>The printed number of the clause; null where it is about the deal.</summary>
    public string? Clause { get; init; }

    /// <summary>The provision; null where it is about the deal.</summary>
    public string? Provision { get; init; }

    /// <summary>How grave it is, where the place decides; null for the test's gravity.</summary>
    public Gravity? Gravity { get; init; }

    /// <summary>Something wrong.</summary>
    public static Hit Wrong(SourceSpan at, params (string Key, string Text)[] words) => Make(isUnknown: false, at, words);

    /// <summary>Something that cannot be decided.</summary>
    /// <param name="at">Where the user can say it.</param>
    /// <param name="open">What is left open, in words.</param>
    public static Hit Unknown(SourceSpan at, string open) => Make(isUnknown: true, at, [("open", open)]);

    private static Hit Make(bool isUnknown, SourceSpan at, (string Key, string Text)[] words) =>
        new(isUnknown, at, words.ToImmutableDictionary(word => word.Key, word => word.Text, StringComparer.Ordinal));
}
