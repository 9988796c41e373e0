using RelationalContracts.Expressions;
using RelationalContracts.Proving.Sat;
using Literal = RelationalContracts.Proving.Sat.Literal;

namespace RelationalContracts.Proving.Cases;

/// <summary>Something conditions ask about, split into what they can tell apart.</summary>
internal interface ICaseVariable
{
    /// <summary>The case found by the solver.</summary>
    Case Found(SatSolver solver);

    /// <summary>When a comparison holds: where one of these does.</summary>
    IEnumerable<Literal> Where(Expr comparison, decimal? threshold = null);

    /// <summary>When it answers to a word: where one of these holds.</summary>
    IEnumerable<Literal> Named(string word);

    /// <summary>When it is left open: where one of these holds.</summary>
    IEnumerable<Literal> Open();
}
