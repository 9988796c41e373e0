using System.Collections.Immutable;
using RelationalContracts.Law;

namespace RelationalContracts.Envelopes;

/// <summary>How a test of a change came out.</summary>
public enum TestResult
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>The deal does not say what the test needs to know, or it is a question of judgement that nobody has answered.</summary>
    Open,

    /// <summary>It is not met.</summary>
    NotMet,
}

/// <summary>One test of a change, with what it found.</summary>
/// <param name="Text">What was tested, with the figures, in a sentence.</param>
/// <param name="Result">How it came out.</param>
public sealed record ChangeTest(string Text, TestResult Result)
{
    /// <summary>The dated figure of the law that it used; null for none.</summary>
    public Threshold? Figure { get; init; }

    /// <summary>A test that the figures decide.</summary>
    /// <param name="isMet">Whether it is met.</param>
    /// <param name="text">What was tested.</param>
    /// <param name="figure">The figure of the law, if any.</param>
    public static ChangeTest Of(bool isMet, string text, Threshold? figure = null) =>
        new(text, isMet ? TestResult.Met : TestResult.NotMet) { Figure = figure };

    /// <summary>A question that only people can answer.</summary>
    /// <param name="answer">Their answer; null where they have not given one.</param>
    /// <param name="wanted">The answer that meets the test.</param>
    /// <param name="key">The key of the change that holds the answer.</param>
    /// <param name="question">The question.</param>
    public static ChangeTest Asked(bool? answer, bool wanted, string key, string question) => answer is { } given
        ? Of(given == wanted, $"{question} {(given ? "Yes" : "No")}.")
        : Unknown($"{question} The change does not say ('{key}').");

    /// <summary>A test that cannot be decided.</summary>
    /// <param name="text">What is missing.</param>
    public static ChangeTest Unknown(string text) => new(text, TestResult.Open);
}

/// <summary>A legal ground tried on a change, with its tests.</summary>
/// <param name="Ground">The ground's id, such as <c>provided-for</c>.</param>
/// <param name="Name">The ground in words with its place in the law.</param>
/// <param name="Tests">Its tests, in the order of the law.</param>
public sealed record GroundFinding(string Ground, string Name, ImmutableArray<ChangeTest> Tests)
{
    /// <summary>The ground holds where every test is met, fails where one is not, and is open otherwise.</summary>
    public TestResult Result => Tests.IsEmpty ? TestResult.Met : Tests.Max(test => test.Result);
}
