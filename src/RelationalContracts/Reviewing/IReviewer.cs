namespace RelationalContracts.Reviewing;

/// <summary>One way of looking at a composed draft: the legal checks, the balance of the parties, the wording.</summary>
internal interface IReviewer
{
    /// <summary>Looks at a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <returns>The findings in a fixed order, those that passed included.</returns>
    IEnumerable<ReviewFinding> Review(DraftUnderReview draft);
}
