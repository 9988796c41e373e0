using RelationalContracts.Composing.Selecting;
using RelationalContracts.Diagnostics;
using RelationalContracts.Models;
using RelationalContracts.Values;

namespace RelationalContracts.Composing.Expansion;

/// <summary>The words that stand for the parties of a role, by their number.</summary>
/// <param name="roles">The parties by role.</param>
/// <param name="template">The document template, which has the words.</param>
internal sealed class RoleText(RoleBook roles, DocumentTemplate template)
{
    /// <summary>Reads <c>commissioner</c>, <c>each provider</c>, <c>is provider</c>, <c>has provider</c>.</summary>
    /// <param name="expression">What stands between the braces.</param>
    /// <param name="at">Where.</param>
    /// <param name="missing">The role that no party has, where that is so.</param>
    /// <returns>The piece; null where the expression is no role's, or where nobody has the role.</returns>
    public Piece? Read(string expression, SourceSpan at, out string? missing)
    {
        missing = null;
        var (form, role) = Split(expression);
        if (!Roles.All.Contains(role) || form is not ("" or "each" or "is" or "has"))
        {
            return null;
        }

        var count = roles.PartiesOf(role).Length;
        if (count == 0)
        {
            missing = role;
            return null;
        }

        return Piece(form, role, count > 1, at);
    }

    /// <summary>The word of a role for one party: "Provider".</summary>
    /// <param name="role">The role's id.</param>
    public string Word(string role) => template.RoleWords.TryGetValue(role, out var words) ? words.One : Capital(role);

    private Piece Piece(string form, string role, bool many, SourceSpan at)
    {
        var printed = roles.PrintedRole(role);
        var one = Word(printed);
        return form switch
        {
            "is" => new FixedPiece(new Documents.Text(many ? "are" : "is"), at),
            "has" => new FixedPiece(new Documents.Text(many ? "have" : "has"), at),
            "each" when many => new RolePiece("each ", one, one, at),
            _ => new RolePiece("the ", one, many ? Many(printed, one) : one, at),
        };
    }

    private string Many(string role, string one) => template.RoleWords.TryGetValue(role, out var words) ? words.Many : one + "s";

    /// <summary>A role that the deal mistypes is empty here; reading has reported it.</summary>
    private static string Capital(string role) => role.Length == 0 ? "Party" : PhraseStart.Capital(role);

    private static (string Form, string Role) Split(string expression)
    {
        var space = expression.IndexOf(' ');
        return space < 0 ? (string.Empty, expression) : (expression[..space], expression[(space + 1)..]);
    }
}
