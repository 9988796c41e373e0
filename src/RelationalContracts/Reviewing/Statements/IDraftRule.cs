namespace RelationalContracts.Reviewing.Statements;

/// <summary>One thing that the checks of balance and wording look for.</summary>
internal interface IDraftRule
{
    /// <summary>The code of its findings; of the first, where it has several.</summary>
    string Code { get; }

    /// <summary>What is so where it finds nothing, as a sentence.</summary>
    string Sound { get; }

    /// <summary>Looks.</summary>
    /// <param name="reading">The draft.</param>
    IEnumerable<ReviewFinding> Check(DraftReading reading);
}
