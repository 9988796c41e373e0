using System.Collections.Immutable;
using RelationalContracts.Deals;
using RelationalContracts.Models;

namespace RelationalContracts.Composing.Selecting;

/// <summary>Which parties answer to which role in a deal.</summary>
/// <remarks>
/// A role without a party of its own is answered by the parties of another role that the model says acts as it: in a
/// lead-provider contract the prime is the provider, until a party with the role provider is named.
/// </remarks>
public sealed class RoleBook
{
    private readonly ImmutableArray<Party> _parties;
    private readonly Dictionary<string, ImmutableArray<Party>> _byRole;

    /// <summary>The roles of a deal's parties under a model.</summary>
    /// <param name="parties">The parties in the deal's order.</param>
    /// <param name="model">The model.</param>
    public RoleBook(ImmutableArray<Party> parties, PartnershipModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _parties = parties;
        var named = parties.GroupBy(party => party.Role, StringComparer.Ordinal).ToDictionary(role => role.Key, role => role.ToImmutableArray(), StringComparer.Ordinal);
        var actedFor = model.Roles.Where(rule => rule.Value.ActsAs is { } role && !named.ContainsKey(role)).ToLookup(rule => rule.Value.ActsAs!, rule => rule.Key);
        _byRole = new(named, StringComparer.Ordinal);
        foreach (var role in actedFor)
        {
            _byRole[role.Key] = [.. role.SelectMany(acting => named.GetValueOrDefault(acting, []))];
        }
    }

    /// <summary>Every party in the deal's order.</summary>
    public ImmutableArray<Party> All => _parties;

    /// <summary>The parties that answer to a role.</summary>
    /// <param name="role">The role's id.</param>
    public ImmutableArray<Party> PartiesOf(string role) => _byRole.GetValueOrDefault(role, []);

    /// <summary>The role whose word is printed for a role: its own, or that of the role acting for it.</summary>
    /// <param name="role">The role's id.</param>
    public string PrintedRole(string role) => PartiesOf(role) is [var first, ..] ? first.Role : role;

    /// <summary>The parties named by <c>parties</c> or <c>parties.providers</c>; null where that names no role.</summary>
    /// <param name="source">What the drafting says.</param>
    public ImmutableArray<Party>? Find(string source)
    {
        if (source == "parties")
        {
            return _parties;
        }

        return RoleOfSource(source) is { } role ? PartiesOf(role) : null;
    }

    /// <summary>The role in <c>parties.providers</c>, or null where that names none.</summary>
    /// <param name="source">What the drafting says.</param>
    public static string? RoleOfSource(string source) =>
        Roles.All.FirstOrDefault(role => string.Equals(source, $"parties.{role}s", StringComparison.Ordinal));
}
