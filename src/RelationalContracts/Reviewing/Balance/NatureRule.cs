using RelationalContracts.Library;
using RelationalContracts.Reviewing.Statements;

namespace RelationalContracts.Reviewing.Balance;

/// <summary>Every clause says how it is to be taken, and its words agree: a charter does not bind, a contract does not only hope.</summary>
internal sealed class NatureRule : IDraftRule
{
    /// <inheritdoc />
    public string Code => "RC4107";

    /// <inheritdoc />
    public string Sound => "The verbs of each clause agree with what it is: binding, aspirational or a process.";

    /// <inheritdoc />
    public IEnumerable<ReviewFinding> Check(DraftReading reading) =>
        reading.Documents.SelectMany(document => Verbs(reading, document)).Concat(reading.AllIncluded.Where(provision => provision.Nature is null).Select(
            provision => BalanceFindings.NatureNotSaid(provision.Id.Value, provision.Title, provision.At)));

    private static IEnumerable<ReviewFinding> Verbs(DraftReading reading, ReadDocument document)
    {
        foreach (var sentence in document.Sentences)
        {
            if (document.Template.IsCharter)
            {
                if (sentence.Statements.FirstOrDefault(Binds) is { } binding)
                {
                    yield return BalanceFindings.CharterBinds(sentence, binding.Verb);
                }
            }
            else if (sentence.Statements.FirstOrDefault(Hopes) is { } hope && reading.Included(sentence.Place.Provision)?.Nature is not Nature.Aspirational)
            {
                yield return BalanceFindings.ContractHopes(sentence, hope.Verb);
            }
        }
    }

    // A value may tell what binds a party elsewhere: "It must act on crime".
    private static bool Binds(Statement statement) => !statement.IsValue && (statement.Force is Force.Duty or Force.Right
        || (statement.Force is Force.Prohibition && statement.Verb is not ("may" or "may not")));

    private static bool Hopes(Statement statement) => statement is { Force: Force.Aim, Actor.CanAct: true, IsValue: false };
}
