using System.Collections.Immutable;
using RelationalContracts.Diagnostics;

namespace RelationalContracts.Interviewing;

/// <summary>Something that is found out question by question: a deal, or a service to be advised about.</summary>
public interface IInterview
{
    /// <summary>Every question that is relevant as things stand, answered ones included, in the order they are asked.</summary>
    /// <param name="sheet">The answers so far.</param>
    ImmutableArray<InterviewQuestion> Questions(DealSheet sheet);

    /// <summary>Puts down an answer.</summary>
    /// <param name="sheet">The answers so far.</param>
    /// <param name="question">The question.</param>
    /// <param name="typed">What was typed; empty leaves it open.</param>
    /// <param name="diagnostics">Receives what is wrong with the answer.</param>
    /// <returns>The answers with this one; null where it does not fit.</returns>
    DealSheet? Answer(DealSheet sheet, InterviewQuestion question, string typed, DiagnosticBag diagnostics);
}
